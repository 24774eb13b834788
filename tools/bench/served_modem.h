#pragma once

#include "host/base/clock.h"
#include "modem/sim/sim_modem.h"
#include "tools/bench/stopwatch.h"
#include "tools/simline/pty_end.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace turnbell::bench {

/// What the host took of one submission. The modem's own time, and the air's, are not in it.
struct HostTime {
    Microseconds inside{};  ///< from the prompt to Ctrl-Z
    Microseconds after{};   ///< from the final OK to the next AT+CMGS
};

/// A simulated modem on a pseudo terminal that answers at once, and looks at its watch.
class ServedModem {
public:
    /// `link` is what the host opens. It does not exist before plugIn(). A text is `air` on air.
    ServedModem(const Clock& clock, const std::string& link, milliseconds air = milliseconds{0});

    Result<void> plugIn();

    /// A control line of the simulator.
    Result<void> control(std::string_view line);

    /// Serves the host until it has begun that many submissions. Refused if the host is silent for too long.
    Result<void> serveUntilBegun(std::size_t submissions);

    /// Of every submission that was followed by another one, oldest first.
    const std::vector<HostTime>& times() const { return times_; }

    /// When AT+CMGS was typed, since the modem was made.
    const std::vector<Microseconds>& begun() const { return begun_; }

    /// When a command was typed, AT+CMGS among them.
    const std::vector<Microseconds>& commands() const { return commands_; }

    /// How many messages the host has deleted: it has committed them before.
    std::size_t deletions() const { return deletions_; }

    /// On the clock of begun() and commands().
    Microseconds elapsed() const { return since_.elapsed(); }

    /// What the network took.
    const std::vector<sim::ReceivedText>& received() const { return modem_.received(); }

private:
    friend Result<void> serveUntil(std::span<ServedModem* const> modems, const std::function<bool()>& done,
                                   milliseconds patience);

    void turn();
    void hear(std::string_view typed);
    void say();
    BootTime now() const { return clock_.now().boot; }

    const Clock& clock_;
    sim::SimModem modem_;
    simline::PtyEnd end_;
    Stopwatch since_;
    std::vector<HostTime> times_;
    std::vector<Microseconds> begun_;
    std::vector<Microseconds> commands_;
    std::size_t deletions_ = 0;
    Stopwatch sinceAnswer_;
    HostTime current_;
    bool answered_ = false;  ///< with the final OK of a submission, and the host has not begun another
};

/// Serves the hosts of several modems until `done`. Refused when `patience` is over.
Result<void> serveUntil(std::span<ServedModem* const> modems, const std::function<bool()>& done,
                        milliseconds patience);

/// Serves the host of one for this long.
Result<void> serveFor(ServedModem& modem, milliseconds time);

}  // namespace turnbell::bench
