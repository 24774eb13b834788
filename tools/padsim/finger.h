#pragma once

#include "tools/padsim/avr_pad.h"

#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>

namespace turnbell::padsim {

/// Presses the keys of a pad in its virtual time, as contacts do: with bounce at both edges.
class Finger {
public:
    explicit Finger(AvrPad& pad, std::uint64_t seed = 1) : pad_{pad}, random_{seed} {}

    /// Begins at once, or behind the presses that are not over. `bounce`: how long the contacts chatter at
    /// either edge; the second one comes behind `held`.
    void press(pad::Key key, std::chrono::milliseconds held, std::chrono::milliseconds bounce);

    /// Runs the pad, moving the finger on.
    void run(std::chrono::microseconds time);

    bool busy() const { return !moves_.empty(); }

private:
    struct Move {
        std::chrono::microseconds at;
        pad::Key key;
    };

    void chatter(std::chrono::microseconds from, std::chrono::microseconds until, pad::Key key);
    std::uint64_t random();

    AvrPad& pad_;
    std::deque<Move> moves_;
    std::chrono::microseconds end_{0};  ///< of the last press
    std::uint64_t random_;
};

}  // namespace turnbell::padsim
