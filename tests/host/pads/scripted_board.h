#pragma once

#include "host/pads/pad_link.h"
#include "tests/host/pads/sent_frames.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace turnbell {

/// A database of presses in memory, and what a link has said.
class RecordingMediator final : public PadLink::Mediator {
public:
    void write(std::span<const std::uint8_t> bytes) override { sent.add(bytes); }

    std::optional<std::uint16_t> expected(std::uint32_t pad, std::uint16_t boot) override {
        const auto found = next.find({pad, boot});
        return found == next.end() ? std::nullopt : std::optional{found->second};
    }

    PressTaken pressed(const PadPress& press) override {
        offered.push_back(press);
        if (failures > 0) {
            --failures;
            return {.committed = false, .notice = pad::Notice::Failed};
        }
        next[{press.pad, press.boot}] = static_cast<std::uint16_t>(press.number + 1);
        return {.committed = true, .notice = notice};
    }

    std::uint32_t newId() override { return 77; }
    void commandDone(const PadCommandEnd& end) override { ended.push_back(end); }
    void statusChanged() override { ++changes; }

    SentFrames sent;
    std::map<std::pair<std::uint32_t, std::uint16_t>, std::uint16_t> next;
    std::vector<PadPress> offered;
    std::vector<PadCommandEnd> ended;
    pad::Notice notice = pad::Notice::None;
    int failures = 0;  ///< commits that fail from now on
    int changes = 0;
};

/// A PadLink and the frames of a board that the test makes up, in pieces of so many bytes (the parameter).
class PadLinkTest : public testing::TestWithParam<std::size_t> {
protected:
    static constexpr std::uint32_t kId = 1'000'001;
    static constexpr std::uint16_t kBoot = 12;
    static constexpr std::uint16_t kItsNumber = 0x7A01;  ///< that the board gives the link

    static pad::HelloAck helloAck() {
        return {.boot = kBoot,
                .board = pad::BoardKind::Avr328p,
                .cause = pad::ResetCause::Button,
                .capabilities = pad::capability::kDisplay | pad::capability::kKeypad,
                .firmware = {1, 2, 3},
                .depth = 8,
                .id = kId,
                .link = kItsNumber};
    }

    static pad::Events events(std::uint16_t first, std::uint8_t count) {
        pad::Events events{.boot = kBoot, .first = first, .count = count};
        std::fill_n(events.presses, count, pad::Press{.key = pad::Key::Select, .age = 30});
        return events;
    }

    /// Of the last frame that the host sent.
    std::uint16_t link() const { return mediator_.sent.link(); }

    void receive(std::span<const std::uint8_t> bytes) {
        while (!bytes.empty()) {
            const auto piece = bytes.first(std::min(GetParam(), bytes.size()));
            link_.receive(piece, now_);
            bytes = bytes.subspan(piece.size());
        }
    }
    void receive(const pad::Frame& frame) {
        std::array<std::uint8_t, pad::kLargestOnWire> wire{};
        const auto size = pad::encode(frame, wire.data());
        receive(std::span{wire}.first(size));
    }
    template <class Message>
    void say(const Message& message, std::optional<std::uint16_t> onLink = {}) {
        receive(pad::frameOf(message, onLink.value_or(link()), sequence_++));
    }

    void establish(const pad::HelloAck& hello = helloAck()) {
        link_.opened(now_);
        say(hello);
    }

    /// Linked, shown, and nothing sent yet.
    void settle(const pad::HelloAck& hello = helloAck()) {
        establish(hello);
        say(pad::Status{.shown = mediator_.sent.last<pad::State>()->version});
        mediator_.sent.clear();
        mediator_.changes = 0;
    }

    /// Goes from deadline to deadline.
    void pass(milliseconds time) {
        const auto end = now_ + time;
        while (link_.nextDeadline() && *link_.nextDeadline() <= end) {
            now_ = std::max(now_, *link_.nextDeadline());
            link_.tick(now_);
        }
        now_ = end;
    }

    template <class Message>
    std::size_t sent() const {
        return mediator_.sent.of<Message>().size();
    }

    RecordingMediator mediator_;
    std::uint16_t random_ = 0x1000;
    PadLink link_{mediator_, [this] { return random_ += 7; }};
    BootTime now_{seconds{100}};
    std::uint8_t sequence_ = 0;
};

}  // namespace turnbell
