#pragma once

#include "firmware/protocol/bytes.h"

/// Every message, each field in the order in which it is sent. What they mean and when they are sent:
/// firmware/PROTOCOL.md.
namespace pad {

/// Of this protocol. Another major number: no link. A higher minor one may bring messages that the other side
/// does not know, and drops.
constexpr uint8_t kMajor = 1;
constexpr uint8_t kMinor = 0;

/// What a frame is; from 0x80 on they come from the board.
enum class Type : uint8_t {
    Hello = 0x01,
    State = 0x02,
    EventAck = 0x03,
    Command = 0x04,
    PowerPolicy = 0x05,
    HelloAck = 0x81,
    Status = 0x82,
    Events = 0x83,
    CommandResult = 0x84,
    NotLinked = 0x85,
};

enum class Key : uint8_t { None, Right, Up, Down, Left, Select };
constexpr uint8_t kKeys = 5;

enum class Action : uint8_t { Pressed = 1, Held };

/// The host asks for a link: the frame's number is the host's own, new and not 0, and of this message alone.
struct Hello {
    static constexpr Type kType = Type::Hello;
    uint8_t major = kMajor;
    uint8_t minor = kMinor;

    template <class Self, class Visit>
    static constexpr void visit(Self& self, Visit& field) {
        field(self.major);
        field(self.minor);
    }
    constexpr bool valid() const { return true; }
};

enum class BoardKind : uint8_t { Unknown, Avr328p };

/// Why the board started.
enum class ResetCause : uint8_t { Unknown, PowerOn, Button, BrownOut, Watchdog };

/// What is connected to it.
namespace capability {
constexpr uint16_t kDisplay = 1U << 0U;
constexpr uint16_t kKeypad = 1U << 1U;
constexpr uint16_t kModemRelay = 1U << 2U;
constexpr uint16_t kLamp = 1U << 3U;
constexpr uint16_t kChime = 1U << 4U;
}  // namespace capability

/// The board's answer, with the number of the Hello.
struct HelloAck {
    static constexpr Type kType = Type::HelloAck;
    uint8_t major = kMajor;
    uint8_t minor = kMinor;
    uint16_t boot = 0;  ///< counts the board's starts, and wraps
    BoardKind board = BoardKind::Unknown;
    ResetCause cause = ResetCause::Unknown;
    uint16_t capabilities = 0;
    uint8_t firmware[3] = {};  ///< major, minor, patch
    uint8_t depth = 0;         ///< presses that its queue holds
    uint32_t id = 0;           ///< given by a host once; 0: none was
    uint16_t link = 0;         ///< of all frames from now on; 0: no link, another major number

    template <class Self, class Visit>
    static constexpr void visit(Self& self, Visit& field) {
        field(self.major);
        field(self.minor);
        field(self.boot);
        field(self.board);
        field(self.cause);
        field(self.capabilities);
        for (auto& number : self.firmware) {
            field(number);
        }
        field(self.depth);
        field(self.id);
        field(self.link);
    }
    constexpr bool valid() const { return link != 0 || major != kMajor; }
};

/// What goes on at the pad's desk.
enum class DeskMode : uint8_t { Unassigned, Closed, Paused, Free, Called, Serving };
constexpr DeskMode kLastDeskMode = DeskMode::Serving;

/// Why a press did nothing; shown for some seconds.
enum class Notice : uint8_t { None, NobodyWaiting, TooLate, NotNow, Failed };
constexpr Notice kLastNotice = Notice::Failed;

/// In what words the display speaks; other languages have icons alone.
enum class Words : uint8_t { Icons, English, German };
constexpr Words kLastWords = Words::German;

namespace flag {
constexpr uint8_t kUnanswered = 1U << 0U;  ///< a customer's text waits for an answer
constexpr uint8_t kOverdue = 1U << 1U;     ///< and for too long
}  // namespace flag

constexpr uint8_t kTicketSize = 6;

/// What the pad shows; also the host's heartbeat.
struct State {
    static constexpr Type kType = Type::State;
    uint16_t version = 0;  ///< another one, not 0: something has changed
    uint16_t next = 0;     ///< as EventAck::next
    uint16_t waiting = 0;
    DeskMode mode = DeskMode::Unassigned;
    uint8_t flags = 0;
    Notice notice = Notice::None;
    Words words = Words::Icons;
    char ticket[kTicketSize] = {};  ///< ASCII, zeros behind it

    template <class Self, class Visit>
    static constexpr void visit(Self& self, Visit& field) {
        field(self.version);
        field(self.next);
        field(self.waiting);
        field(self.mode);
        field(self.flags);
        field(self.notice);
        field(self.words);
        for (auto& character : self.ticket) {
            field(character);
        }
    }
    constexpr bool valid() const {
        return version != 0 && mode <= kLastDeskMode && notice <= kLastNotice && words <= kLastWords;
    }
};

namespace status {
constexpr uint8_t kModemOff = 1U << 0U;       ///< the relay takes the modem's power away
constexpr uint8_t kCalibrating = 1U << 1U;    ///< it asks for its keys, one after the other
constexpr uint8_t kFactoryLevels = 1U << 2U;  ///< its keys were never calibrated
constexpr uint8_t kPolicySpent = 1U << 3U;    ///< the modem was switched as often as a day allows
}  // namespace status

/// How the board is; also its heartbeat.
struct Status {
    static constexpr Type kType = Type::Status;
    uint32_t uptime = 0;   ///< milliseconds; wraps after 49 days
    uint16_t shown = 0;    ///< the version of State that it shows
    uint16_t good = 0;     ///< frames received, wraps
    uint16_t bad = 0;      ///< and damaged ones
    uint16_t refused = 0;  ///< presses that found the queue full, wraps
    Key key = Key::None;   ///< that is down now
    uint16_t level = 0;    ///< of the keys' input now, 0 to 1023
    uint8_t queued = 0;
    uint8_t flags = 0;

    template <class Self, class Visit>
    static constexpr void visit(Self& self, Visit& field) {
        field(self.uptime);
        field(self.shown);
        field(self.good);
        field(self.bad);
        field(self.refused);
        field(self.key);
        field(self.level);
        field(self.queued);
        field(self.flags);
    }
    constexpr bool valid() const { return static_cast<uint8_t>(key) <= kKeys; }
};

struct Press {
    Key key = Key::None;
    Action action = Action::Pressed;
    uint16_t age = 0;  ///< milliseconds since it was accepted; 65535: that or more

    template <class Self, class Visit>
    static constexpr void visit(Self& self, Visit& field) {
        field(self.key);
        field(self.action);
        field(self.age);
    }
    constexpr bool valid() const {
        return key != Key::None && static_cast<uint8_t>(key) <= kKeys &&
               (action == Action::Pressed || action == Action::Held);
    }
};

constexpr uint8_t kMostPresses = 8;

/// All presses that the host has not acknowledged, in order.
struct Events {
    static constexpr Type kType = Type::Events;
    uint16_t boot = 0;
    uint16_t first = 0;  ///< number of the first one; counts from 0 at each start of the board, and wraps
    uint8_t count = 0;   ///< 1 to 8
    Press presses[kMostPresses] = {};

    template <class Self, class Visit>
    static constexpr void visit(Self& self, Visit& field) {
        field(self.boot);
        field(self.first);
        field(self.count);
        for (uint8_t i = 0; i < self.count && i < kMostPresses; ++i) {
            Press::visit(self.presses[i], field);
        }
    }
    constexpr bool valid() const {
        bool good = count > 0 && count <= kMostPresses;
        for (uint8_t i = 0; i < count && i < kMostPresses; ++i) {
            good = good && presses[i].valid();
        }
        return good;
    }
};

/// Every press before number `next` is committed, and may be forgotten.
struct EventAck {
    static constexpr Type kType = Type::EventAck;
    uint16_t next = 0;

    template <class Self, class Visit>
    static constexpr void visit(Self& self, Visit& field) {
        field(self.next);
    }
    constexpr bool valid() const { return true; }
};

enum class Operation : uint8_t {
    Lamp = 1,   ///< argument: LampMode
    Chime,      ///< milliseconds, at most 5,000
    Identify,   ///< seconds that the display flashes, at most 60
    SetId,      ///< the pad's id from now on, not 0
    ModemOff,   ///< seconds that the relay takes the modem's power away, 1 to 60; counts towards the policy's
                ///< day
    Calibrate,  ///< 0: the display asks for each key in turn; 1: back to the factory's levels
};

enum class LampMode : uint8_t { Off, On, Blinking };

struct Command {
    static constexpr Type kType = Type::Command;
    uint16_t id = 0;  ///< counts up, and wraps; a command is done once a link and id
    Operation operation = Operation::Lamp;
    uint32_t argument = 0;

    template <class Self, class Visit>
    static constexpr void visit(Self& self, Visit& field) {
        field(self.id);
        field(self.operation);
        field(self.argument);
    }
    constexpr bool valid() const { return true; }
};

enum class Result : uint8_t { Done, Unknown, Invalid, Spent };
constexpr Result kLastResult = Result::Spent;

struct CommandResult {
    static constexpr Type kType = Type::CommandResult;
    uint16_t id = 0;
    Result result = Result::Done;

    template <class Self, class Visit>
    static constexpr void visit(Self& self, Visit& field) {
        field(self.id);
        field(self.result);
    }
    constexpr bool valid() const { return result <= kLastResult; }
};

/// When the pad switches the modem's power by itself: the host was silent for so long. Kept over restarts.
struct PowerPolicy {
    static constexpr Type kType = Type::PowerPolicy;
    uint8_t silentMinutes = 0;  ///< 0: never
    uint8_t offSeconds = 0;     ///< 1 to 60
    uint8_t timesADay = 0;      ///< in any 24 hours, the host's own wishes among them

    template <class Self, class Visit>
    static constexpr void visit(Self& self, Visit& field) {
        field(self.silentMinutes);
        field(self.offSeconds);
        field(self.timesADay);
    }
    constexpr bool valid() const { return silentMinutes == 0 || (offSeconds >= 1 && offSeconds <= 60); }
};

/// A frame came on another link than the board's; this frame's link is the one that was refused.
struct NotLinked {
    static constexpr Type kType = Type::NotLinked;

    template <class Self, class Visit>
    static constexpr void visit(Self& /*self*/, Visit& /*field*/) {}
    constexpr bool valid() const { return true; }
};

/// The message as a frame on this link.
template <class Message>
constexpr Frame frameOf(const Message& message, uint16_t link, uint8_t sequence) {
    Frame frame;
    frame.type = static_cast<uint8_t>(Message::kType);
    frame.link = link;
    frame.sequence = sequence;
    Writer writer{frame};
    Message::visit(message, writer);
    return frame;
}

/// False: it is another message, not of exactly its length, or a field has a value that means nothing.
template <class Message>
constexpr bool read(const Frame& frame, Message& message) {
    if (frame.type != static_cast<uint8_t>(Message::kType)) {
        return false;
    }
    Reader reader{frame};
    Message::visit(message, reader);
    return reader.atEnd() && message.valid();
}

}  // namespace pad
