#pragma once

#include "host/base/clock.h"

#include <chrono>
#include <string>

namespace turnbell {

/// Calendar time as BranchEvent::at counts it: days of 24 h, by the clock on the branch's wall. On the days
/// on which that clock is changed, by what it shows at noon: so the hours in which branches are open are
/// right, and of equal length; what is skipped or comes twice lies at midnight.
///
/// Its time never goes back. When the calendar is set back, it goes on from where it was, until the calendar
/// is there again.
class BranchClock {
public:
    /// `zone` is an IANA name.
    explicit BranchClock(std::string zone) : zone_{std::move(zone)} {}

    /// The time of what happens next.
    milliseconds pass(UtcTime time);

    /// The time of anything else, earlier or later.
    milliseconds of(UtcTime time) const { return byCalendar(time) + shift_; }

    /// What pass() said last; a very early time at first.
    milliseconds last() const { return last_; }

    const std::string& zone() const { return zone_; }

private:
    milliseconds byCalendar(UtcTime time) const;

    std::string zone_;
    milliseconds shift_{0};
    milliseconds last_{milliseconds::min()};

    /// One calendar day and what turns its UTC into this time: asked thousands of times a day.
    struct Day {
        UtcTime from = {};
        UtcTime to = {};
        milliseconds offset{0};
    };
    mutable Day day_;
};

}  // namespace turnbell
