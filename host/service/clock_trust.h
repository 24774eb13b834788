#pragma once

#include "host/base/clock.h"

#include <cstdint>
#include <optional>
#include <span>

namespace turnbell {

/// How far the calendar clock can be believed, and the calendar time that the service works with. Live waits
/// use the boot clock and need none of it; delayed surveys, days and reports do.
///
/// The machine's clock is believed as long as it does not lie before the floor, the last time that was
/// stored. A battery that ran down shows so; then the network's time is used, and until it is known the
/// floor. A clock that only differs from the network's is used and complained about: networks tell wrong
/// times too, and many PCs have a better source.
class ClockTrust {
public:
    enum class Level {
        Floor,    ///< before a time that has passed, and nobody has told a better one
        Machine,  ///< plausible, and nobody has confirmed it
        Network,  ///< the network's, or the machine's within two minutes of it
    };

    /// `floor`: the last time that was stored; the epoch: none.
    ClockTrust(UtcTime floor, Moment now);

    /// The network told its time.
    void told(UtcTime network, Moment machine);

    /// This time has passed, perhaps long ago: the service centre wrote it on a text.
    void passed(UtcTime time, Moment machine);

    /// The machine's moment with the calendar time that counts.
    Moment corrected(Moment machine) const;

    /// True while that is not the machine's own: it lies before a time that has passed.
    bool implausible(Moment machine) const;

    Level level(Moment machine) const;

    /// False: what waits for a calendar time goes on waiting.
    bool trusted(Moment machine) const { return level(machine) != Level::Floor; }

    /// How far the machine's clock is ahead of the network's, if that is more than two minutes; what was told
    /// more than a day ago does not count.
    std::optional<milliseconds> error(Moment machine) const;

private:
    UtcTime floorAt(BootTime now) const { return floor_ + (now - floorKnownAt_); }

    UtcTime floor_;
    BootTime floorKnownAt_;
    std::optional<UtcTime> network_ = {};
    BootTime toldAt_{};
};

/// When the service centre took this incoming text, or said that one of ours has ended.
std::optional<UtcTime> centreTimeOf(std::span<const std::uint8_t> pdu);

/// "floor", "machine", "network".
const char* toString(ClockTrust::Level level);

}  // namespace turnbell
