#pragma once

#include "host/core/wait/wait_replay.h"

#include <chrono>
#include <optional>

namespace turnbell {

/// What customers are told: "15 to 25 min", never a single minute. From 0 is "up to".
struct AnnouncedRange {
    int from = 0;  ///< minutes; a multiple of 5 (of 10 from half an hour on, of 30 from two hours on)
    int to = 5;

    bool operator==(const AnnouncedRange&) const = default;
};

/// From P50 rounded down to P90 rounded up. What was announced before is kept while it is still good: P50 not
/// more than 2 min (or a tenth) outside of it, P90 neither more than that above its end nor below its middle;
/// so that the words do not flicker with every refresh.
AnnouncedRange announcedRange(const WaitForecast& forecast, const std::optional<AnnouncedRange>& before = {});

/// Whether it is more probable than not that a call comes before the desks close: otherwise nobody can say
/// when it does.
bool isProbable(const WaitForecast& forecast);

/// Whether one more text is due, because the promise will be broken badly: what is now expected to be enough
/// for nine of ten (P90) ends more than 5 min and more than 25 % after what was promised at `promised` as
/// `range`; of what is only guessed, not before the promise has passed. The courtesy text is sent once: this
/// is for whoever has not had it.
bool breaksPromise(const AnnouncedRange& range, std::chrono::milliseconds promised,
                   const WaitForecast& forecast, std::chrono::milliseconds now);

/// Whether the approach text is due: so many of hundred would be called within the lead time that the
/// customer asked for that they should set out (P20 <= lead).
bool isTimeToCome(const WaitForecast& forecast, std::chrono::milliseconds lead);

}  // namespace turnbell
