#pragma once

#include "host/pads/pad_link.h"
#include "tests/host/pads/dice.h"
#include "tests/host/pads/native_board.h"

#include <array>
#include <cstdint>
#include <deque>
#include <optional>

namespace turnbell {

/// Commands for a pad in a storm, right and wrong ones, and whether each is done at most once and its result
/// told is its own. It judges by the board's outputs: only a command may switch one on, once, for no longer
/// than it asked, and not once its link is replaced by another.
class StormCommands {
public:
    /// `chance`: to give the next ones, in a million milliseconds in which none is under way.
    StormCommands(std::uint64_t seed, int chance) : dice_{seed}, chance_{chance} {}

    /// A millisecond has passed. `link`: null while no host is there.
    void step(const NativeBoard& board, PadLink* link, BootTime now);

    /// No more are given.
    void stop() { chance_ = 0; }

    /// As the link tells it.
    void ended(const PadCommandEnd& end);

    /// The host is gone, and knows of nothing that it had given.
    void hostGone();

    int given() const { return given_; }
    int done() const { return done_; }        ///< told so
    int strayed() const { return strayed_; }  ///< an output went on again, for too long, or too late
    int untrue() const { return untrue_; }    ///< another command's result was told, or one that is not so

private:
    enum Output : std::size_t { kModem, kLamp, kChime, kOutputs };  // as pad::Output

    struct Given {
        PadCommand command;
        pad::Result result;  ///< that it must have; of ModemOff also Spent
    };
    /// What an output does, and what it may.
    struct Watch {
        bool on = false;
        bool owed = false;  ///< a command may switch it on, once
        BootTime since = {};
        milliseconds longest{0};
    };

    void observe(const NativeBoard& board, BootTime now);
    void rise(Output output, BootTime now);
    void fall(Output output, BootTime now);
    bool mayFlash(BootTime now);
    void lapse(BootTime now);
    bool isQuiet(BootTime now) const;
    void giveSome(PadLink& link, BootTime now);
    bool give(PadLink& link, const Given& what, BootTime now);
    void giveLampOrIdentify(PadLink& link, BootTime now);
    void owe(Output output, milliseconds longest);
    bool isTrue(const Given& given, pad::Result told) const;
    bool wasDone(const PadCommand& command) const;

    Dice dice_;
    int chance_;
    std::array<Watch, kOutputs> watches_{};
    std::deque<Given> underWay_;
    bool flashOwed_ = false;  ///< of the lamp, by which a pad is found
    milliseconds flashTime_{0};
    BootTime flashEnd_ = {};
    bool abandoned_ = false;  ///< what is owed was given on a link that is gone
    std::optional<BootTime> modemLapse_;
    int modemOffs_ = 0;
    int given_ = 0;
    int done_ = 0;
    int strayed_ = 0;
    int untrue_ = 0;
};

}  // namespace turnbell
