#include "modem/sim/command_table.h"
#include "modem/sim/phrase.h"

#include <array>

namespace turnbell::sim {
namespace {

constexpr int kAllStats = 4;

MessageStore& selected(Device& device, std::size_t which) {
    return *device.store(device.settings.memories.at(which));
}

/// "1,30" for each of the three, with their names in front if wanted.
std::string usage(Device& device, bool named, BootTime now) {
    std::string text;
    for (std::size_t i = 0; i < device.settings.memories.size(); ++i) {
        if (device.personality->stores.at(i).empty()) {
            continue;
        }
        const auto& store = selected(device, i);
        text += i == 0 ? "" : ",";
        text += named ? phrase("\"", device.settings.memories.at(i), "\",") : "";
        text += phrase(store.listed(now), ",", store.capacity());
    }
    return text;
}

/// True if `name` is one of the names in the personality's list, such as "SM ME".
bool allowed(const Device& device, std::size_t which, std::string_view name) {
    const std::string names = phrase(' ', device.personality->stores.at(which), ' ');
    return !name.empty() && names.find(phrase(' ', name, ' ')) != std::string::npos;
}

std::string storeLists(const Device& device) {
    const auto lists = device.personality->storeLists;
    return device.quirks.brokenLists ? phrase("+CPMS: (", lists, ')') : phrase("+CPMS: ", lists);
}

Answer preferredStore(Device& device, const Command& command, BootTime now) {
    switch (command.kind) {
    case Command::Kind::Test: return Answer::line(storeLists(device));
    case Command::Kind::Read: return Answer::line("+CPMS: " + usage(device, true, now));
    default: break;
    }
    auto memories = device.settings.memories;
    if (device.quirks.oneStore && command.arguments.size() > 1) {
        return Answer::cms(cms::kNotSupported);
    }
    for (std::size_t i = 0; i < command.arguments.size() && i < memories.size(); ++i) {
        if (device.personality->stores.at(i).empty()) {
            return Answer::error();
        }
        if (!allowed(device, i, command.text(i))) {
            return Answer::cms(cms::kNotSupported);
        }
        memories.at(i) = command.text(i);
    }
    device.settings.memories = memories;
    return Answer::line("+CPMS: " + usage(device, false, now));
}

void appendListing(std::vector<std::string>& lines, std::string_view head, StoredMessage& message) {
    const auto length = message.pdu.size() - 1 - message.pdu.front();
    lines.push_back(phrase(head, static_cast<int>(message.stat), ",,", length));
    lines.push_back(toHex(message.pdu));
    if (message.stat == Stat::Unread) {
        message.stat = Stat::Read;
    }
}

Answer list(Device& device, const Command& command, BootTime now) {
    if (command.kind == Command::Kind::Test) {
        return Answer::line("+CMGL: (0-4)");
    }
    const int wanted = command.number(0, 0);
    if (wanted < 0 || wanted > kAllStats) {
        return Answer::cms(cms::kNotSupported);
    }
    Answer answer;
    auto& store = selected(device, 0);
    for (const auto& [index, message] : store.messages()) {
        const bool listed = message.listedFrom <= now;
        if (listed && (wanted == kAllStats || wanted == static_cast<int>(message.stat))) {
            appendListing(answer.lines, phrase("+CMGL: ", index, ","), *store.find(index));
        }
    }
    return answer;
}

Answer read(Device& device, const Command& command, BootTime) {
    if (command.kind == Command::Kind::Test) {
        return Answer::ok();
    }
    auto* message = selected(device, 0).find(command.number(0));
    if (message == nullptr) {
        const Quirks& quirks = device.quirks;
        const bool bare = quirks.emptyOk || quirks.otherStore || quirks.misplacedReports;
        return bare ? Answer::ok() : Answer::cms(cms::kBadIndex);
    }
    Answer answer;
    appendListing(answer.lines, "+CMGR: ", *message);
    return answer;
}

std::string indexes(const MessageStore& store) {
    std::string text;
    for (const auto& [index, message] : store.messages()) {
        text += phrase(text.empty() ? "" : ",", index);
    }
    return text;
}

Answer remove(Device& device, const Command& command, BootTime) {
    auto& store = selected(device, 0);
    if (command.kind == Command::Kind::Test) {
        return Answer::line(phrase("+CMGD: (", indexes(store), "),(0-4)"));
    }
    const int flag = command.number(1, 0);
    if (flag < 0 || flag > kAllStats) {
        return Answer::cms(cms::kNotSupported);
    }
    if (device.quirks.keepsDeleted) {
        return Answer::ok();
    }
    if (flag > 0) {
        store.eraseAll(flag);
        return Answer::ok();
    }
    return store.erase(command.number(0)) ? Answer::ok() : Answer::cms(cms::kBadIndex);
}

Answer write(Device& device, const Command& command, BootTime) {
    if (command.kind == Command::Kind::Test) {
        return Answer::ok();
    }
    const int stat = command.number(1, static_cast<int>(Stat::Unsent));
    if (command.number(0) < 1 || stat < 0 || stat >= kAllStats) {
        return Answer::cms(cms::kBadPdu);
    }
    device.awaited = AwaitedPdu{.store = true, .length = command.number(0), .stat = static_cast<Stat>(stat)};
    return {.final = Answer::Final::Prompt};
}

constexpr std::array kCommands{
    CommandEntry{"+CPMS", Needs::CardForTexts, preferredStore},
    CommandEntry{"+CMGL", Needs::CardForTexts, list},
    CommandEntry{"+CMGR", Needs::CardForTexts, read},
    CommandEntry{"+CMGD", Needs::CardForTexts, remove},
    CommandEntry{"+CMGW", Needs::CardForTexts, write},
};

}  // namespace

std::span<const CommandEntry> storeCommands() {
    return kCommands;
}

}  // namespace turnbell::sim
