#pragma once

#include "firmware/pad/pad.h"
#include "host/pads/pad_link.h"
#include "tests/host/pads/native_board.h"
#include "tests/host/pads/storm_commands.h"

#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace turnbell {

/// What a storm does, beside pressing keys that bounce.
struct StormOptions {
    std::uint64_t seed = 1;
    int presses = 5'000;
    WireFaults wire{.bytes = 10'000, .replays = 1'000, .garbage = 100};
    int troubles = 60;  ///< restarts of host and board, and unplugs of 50 to 6,000 ms, in a million ms
    int failedCommits = 5'000;  ///< in a million presses
    int crashes = 2'000;        ///< of the host between commit and acknowledgement, likewise
    int commands = 2'000;       ///< StormCommands' chance
};

/// What came of it.
struct StormOutcome {
    int pressed = 0;
    int delivered = 0;
    int refused = 0;      ///< by a full queue
    int lostAtReset = 0;  ///< in the queue when the board started again, and not committed
    int wrong = 0;        ///< another key, action, boot or age than was pressed
    int twice = 0;
    int outOfOrder = 0;
    int missing = 0;  ///< not committed, and not in the queue either, or never though all faults were over
    int links = 0;
    int commands = 0;
    int commandsDone = 0;
    int strayed = 0;  ///< as StormCommands
    int untrue = 0;
    std::uint64_t fingerprint = 0;  ///< of every byte that arrived, and when

    /// Each press had exactly one end, and each command at most one.
    bool right() const {
        return wrong + twice + outOfOrder + missing + strayed + untrue == 0 &&
               delivered + refused + lostAtReset == pressed;
    }
    StormOutcome& operator+=(const StormOutcome& other);
};

/// PadLink and the pad's own core at the two ends of a faulty wire, in virtual time.
class PadStorm final : private PadLink::Mediator {
public:
    explicit PadStorm(const StormOptions& options);

    /// All presses, then twenty quiet seconds. Once.
    StormOutcome run();

private:
    struct Accepted {
        pad::Key key;
        pad::Action action;
        BootTime at;
    };
    /// One run of the board.
    struct Run {
        std::vector<Accepted> accepted = {};
        std::size_t delivered = 0;
    };

    void write(std::span<const std::uint8_t> bytes) override;
    std::optional<std::uint16_t> expected(std::uint32_t pad, std::uint16_t boot) override;
    PressTaken pressed(const PadPress& press) override;
    std::uint32_t newId() override { return ++lastId_; }
    void commandDone(const PadCommandEnd& end) override { commands_.ended(end); }
    void statusChanged() override {}

    void pressKey();
    void bounce(pad::Key key);
    void pass(int time);
    void step();
    void carry();
    void makeTrouble();
    void unplug();
    void startHost();
    void stopHost(int time);
    void startBoard(pad::ResetCause cause);
    void endRun();
    Run* runOf(std::uint16_t boot);
    void check(const PadPress& press);
    void check(Run& run, const PadPress& press);
    pad::Time boardTime() const { return static_cast<pad::Time>((now_ - boardStart_).count()); }

    StormOptions options_;
    Dice dice_;
    FaultyWire toBoard_;
    FaultyWire toHost_;
    NativeBoard board_;
    StormCommands commands_;
    std::optional<pad::Pad> pad_;
    std::optional<PadLink> link_;
    std::map<std::pair<std::uint32_t, std::uint16_t>, std::uint16_t> committed_;
    Run run_;
    /// The last one that spoke, and its number. A frame that has lost its last byte waits for the first one
    /// of the next frame, which may be of the next run.
    Run ended_;
    std::optional<std::uint16_t> endedBoot_;
    BootTime now_{seconds{1'000}};
    BootTime boardStart_{};
    std::uint32_t lastId_ = 0;
    int hostAway_ = 0;  ///< milliseconds until it comes back
    int lineAway_ = 0;
    bool quiet_ = false;
    bool crashed_ = false;
    std::optional<pad::ResetCause> resetDue_;  ///< once no key is down
    StormOutcome outcome_;
    Fingerprint fingerprint_;
};

}  // namespace turnbell
