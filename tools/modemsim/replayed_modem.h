#pragma once

#include "modem/at/trace.h"
#include "modem/sim/sim_modem.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace turnbell::modemsim {

/// Plays a trace back as the modem that it was taken from: it says what the modem said, when the modem said
/// it, behind what the host typed. Sans-I/O, as SimModem.
///
/// A host that types what the trace does not have next has deviated. If the trace has it within the next
/// lines, before the next text that is sent, the replay goes on there; else a simulated modem without faults
/// answers it, and the trace waits. Differences in arguments and PDUs are told, and answered as in the trace.
class ReplayedModem {
public:
    explicit ReplayedModem(std::vector<at::TraceLine> trace);

    void receive(std::span<const std::uint8_t> bytes, BootTime now);
    void tick(BootTime now);
    std::optional<BootTime> nextDeadline() const;
    Bytes takeOutput();

    /// False while the port was closed in the trace: the line is unplugged.
    bool present() const { return present_; }

    /// True when every line was played.
    bool ended() const { return next_ == trace_.size(); }
    std::size_t played() const { return next_; }
    std::size_t length() const { return trace_.size(); }

    /// What the host typed next in the trace, masked; "": nothing more.
    std::string_view awaited() const;

    /// Where the host did otherwise since the last call: sentences with the trace's line numbers.
    std::vector<std::string> takeDeviations();

private:
    void take(char c, BootTime now);
    void hear(const std::string& shown, std::string_view raw, BootTime now);
    bool answerAsTraced(std::size_t expected, const std::string& shown, BootTime now);
    bool skipTo(std::size_t expected, const std::string& shown, BootTime now);
    std::size_t nextTyped() const;
    std::string expectation(std::size_t expected) const;
    void goOnBehind(std::size_t line, BootTime now);
    void play(const at::TraceLine& line);
    std::optional<BootTime> due() const;

    std::vector<at::TraceLine> trace_;
    std::size_t next_ = 0;
    std::optional<BootTime> lastAt_;  ///< when the line before next_ was played
    bool present_ = true;
    std::string typed_;
    at::TraceMask mask_;
    sim::SimModem other_;  ///< answers what the trace does not have
    std::string output_;
    std::vector<std::string> deviations_;
};

}  // namespace turnbell::modemsim
