#include "firmware/protocol/messages.h"
#include "host/base/hex.h"

#include <gtest/gtest.h>

#include <array>
#include <fstream>
#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace pad {
namespace {

struct Example {
    std::string from;
    std::string name;
    std::vector<std::uint8_t> wire;
};

std::vector<Example> examples() {
    std::ifstream page{TURNBELL_PAD_PROTOCOL};
    std::vector<Example> found;
    bool inside = false;
    for (std::string line; std::getline(page, line);) {
        if (line.starts_with("```")) {
            inside = line == "```frames";
        } else if (inside) {
            std::istringstream words{line};
            std::string hex;
            Example example;
            words >> example.from >> example.name >> hex;
            example.wire = turnbell::fromHex(hex).value_or(turnbell::Bytes{});
            found.push_back(example);
        }
    }
    return found;
}

/// Built again from what was read; nothing: it is not this message.
template <class Message>
std::optional<Frame> again(const Frame& frame) {
    Message message;
    return read(frame, message) ? std::optional{frameOf(message, frame.link, frame.sequence)} : std::nullopt;
}

using Again = std::optional<Frame> (*)(const Frame&);
struct Row {
    std::string_view name;
    Again again;
};
constexpr std::array<Row, 10> kMessages{{{"HELLO", again<Hello>},
                                         {"STATE", again<State>},
                                         {"EVENT_ACK", again<EventAck>},
                                         {"COMMAND", again<Command>},
                                         {"POWER_POLICY", again<PowerPolicy>},
                                         {"HELLO_ACK", again<HelloAck>},
                                         {"STATUS", again<Status>},
                                         {"EVENTS", again<Events>},
                                         {"COMMAND_RESULT", again<CommandResult>},
                                         {"NOT_LINKED", again<NotLinked>}}};

std::vector<std::uint8_t> rebuilt(const Example& example) {
    Decoder decoder;
    bool found = false;
    for (const auto byte : example.wire) {
        found = decoder.feed(byte) || found;
    }
    for (const auto& row : kMessages) {
        const auto frame = found && row.name == example.name ? row.again(decoder.frame()) : std::nullopt;
        if (frame) {
            std::vector<std::uint8_t> wire(kLargestOnWire);
            wire.resize(encode(*frame, wire.data()));
            return wire;
        }
    }
    return {};
}

TEST(ProtocolPage, EveryExampleIsWhatTheCodeWrites) {
    for (const auto& example : examples()) {
        EXPECT_EQ(rebuilt(example), example.wire) << example.name;
        EXPECT_EQ(example.from, (example.wire.at(2) & 0x80U) != 0 ? "board" : "host") << example.name;
    }
}

TEST(ProtocolPage, HasAnExampleOfEveryMessage) {
    std::set<std::string> names;
    for (const auto& example : examples()) {
        names.insert(example.name);
    }

    EXPECT_EQ(names.size(), kMessages.size());
}

}  // namespace
}  // namespace pad
