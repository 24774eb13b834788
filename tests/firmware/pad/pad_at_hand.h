#pragma once

#include "firmware/pad/pad.h"
#include "tests/firmware/pad/fake_board.h"

#include <gtest/gtest.h>

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace pad {

/// The number of the first HELLO.
constexpr std::uint16_t kHello = 0x1234;

/// A pad on a board, in virtual time, and what a host says to it.
class PadAtHand : public testing::Test {
protected:
    explicit PadAtHand(Time now = 0) { restart(now); }

    /// As if its power had been cut, or its watchdog had bitten.
    void restart(Time now = 0) {
        board_.powerCycle();
        board_.now = now;
        pad_.emplace(board_);
        pad_->start(now);
    }

    /// A step each millisecond; what is sent goes to frames_.
    void run(Time duration) {
        for (Time i = 0; i < duration; ++i) {
            ++board_.now;
            pad_->step(board_.now);
            for (const auto byte : board_.sent) {
                if (decoder_.feed(byte)) {
                    frames_.push_back(decoder_.frame());
                    times_.push_back(board_.now);
                }
            }
            board_.sent.clear();
        }
    }
    /// As run(), and the host's heart beats.
    void runLinked(Time duration) {
        for (Time passed = 0; passed < duration; passed += 100) {
            if (passed % 500 == 0) {
                say(state_);
            }
            run(duration - passed < 100 ? duration - passed : 100);
        }
    }

    template <class Message>
    void say(const Message& message) {
        say(message, link_);
    }
    template <class Message>
    void say(const Message& message, std::uint16_t link) {
        say(frameOf(message, link, 0));
    }
    void say(const Frame& frame) {
        std::uint8_t wire[kLargestOnWire];
        const auto size = encode(frame, wire);
        board_.incoming.insert(board_.incoming.end(), wire, wire + size);
    }
    void open(std::uint16_t hello = kHello) {
        say(Hello{}, hello);
        run(100);
        link_ = last<HelloAck>().link;
    }
    void show(DeskMode mode, std::string_view ticket = "", Notice notice = Notice::None) {
        ++state_.version;
        state_.mode = mode;
        state_.notice = notice;
        state_.words = Words::English;
        state_.waiting = 3;
        for (char& character : state_.ticket) {
            character = '\0';
        }
        ticket.copy(state_.ticket, kTicketSize);
        say(state_);
        run(100);
    }
    Result command(Operation operation, std::uint32_t argument) {
        Command command;
        command.id = ++commandId_;
        command.operation = operation;
        command.argument = argument;
        frames_.clear();
        say(command);
        run(200);
        const auto results = all<CommandResult>();
        EXPECT_EQ(results.size(), 1U);
        return results.empty() ? Result::Unknown : results[0].result;
    }
    void touch(Key key, Time duration = 100) {
        board_.level = kFactoryLevels.of[static_cast<std::size_t>(key) - 1];
        run(duration);
        board_.level = kIdleLevel;
        run(50);
    }
    void acknowledge(std::uint16_t next) {
        EventAck ack;
        ack.next = next;
        say(ack);
        run(5);
    }

    /// Every message of this kind that was sent, the oldest first.
    template <class Message>
    std::vector<Message> all() const {
        std::vector<Message> found;
        for (const auto& frame : frames_) {
            Message message;
            if (read(frame, message)) {
                found.push_back(message);
            }
        }
        return found;
    }
    template <class Message>
    Message last() const {
        const auto found = all<Message>();
        EXPECT_FALSE(found.empty());
        return found.empty() ? Message{} : found.back();
    }
    void forget() {
        frames_.clear();
        times_.clear();
    }

    FakeBoard board_;
    std::optional<Pad> pad_;
    Decoder decoder_;
    std::vector<Frame> frames_;
    std::vector<Time> times_;      ///< of frames_
    std::uint16_t link_ = 0x4321;  ///< that is open, or of nobody
    State state_{.version = 1};
    std::uint16_t commandId_ = 0;
};

}  // namespace pad
