#pragma once

#include "firmware/pad/board.h"
#include "firmware/pad/time.h"

namespace pad {

/// What came with a byte.
enum class Heard : uint8_t {
    Nothing,
    NewLink,  ///< the host has opened one: nothing of the old one counts any more
    Message,  ///< frame() is one of the link
};

/// The board's half of the link: frames to and from the line, and which of them count (PROTOCOL.md, "The
/// link").
class Link {
public:
    static constexpr Time kSilence = 3 * kSecond;

    /// `boot`: this start's number. Links have other numbers than those of the starts before it.
    void start(uint16_t boot);

    /// Also notes what the host must be told: greeting(), and a refused frame.
    Heard hear(uint8_t byte, Time now);
    const Frame& frame() const { return decoder_.frame(); }
    /// The frame's payload is not what its type demands: it counts as damaged.
    void rejectFrame() { ++rejected_; }

    bool isOpen() const { return link_ != 0; }
    /// Of all frames but Hello and its answer; 0: there is none.
    uint16_t number() const { return link_; }
    /// True: the host has just been silent for too long, and the link is closed.
    bool expires(Time now);

    /// Whether the host waits for a HelloAck. It is given by greet(), and owed until it was sent.
    bool owesGreeting() const { return greeting_ != 0; }
    void greet(Board& board, const HelloAck& message);
    /// Sends NotLinked if a frame was refused.
    void sendRefusal(Board& board);

    /// False: there is no link, or the line has no room for the whole frame now, and nothing was sent.
    template <class Message>
    bool send(Board& board, const Message& message) {
        return isOpen() && transmit(board, frameOf(message, link_, sequence_));
    }

    /// Frames that came, whole and damaged; both wrap.
    uint16_t good() const { return static_cast<uint16_t>(decoder_.good() - rejected_); }
    uint16_t bad() const { return static_cast<uint16_t>(decoder_.bad() + rejected_); }

private:
    Heard hearHello(Time now);
    uint16_t newNumber();
    bool transmit(Board& board, const Frame& frame);

    Decoder decoder_;
    Time heardAt_ = 0;
    uint16_t link_ = 0;        // 0: none
    uint16_t hello_ = 0;       // the number of the Hello that opened it
    uint16_t lastNumber_ = 0;  // of a link
    uint16_t greeting_ = 0;    // the number of a Hello that is unanswered
    uint16_t refused_ = 0;     // the link of a refused frame
    uint16_t rejected_ = 0;
    bool refusing_ = false;
    uint8_t sequence_ = 0;
};

}  // namespace pad
