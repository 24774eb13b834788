#pragma once

#include "host/base/clock.h"
#include "host/core/clock_time.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace turnbell {

enum class Weekday { Mon, Tue, Wed, Thu, Fri, Sat, Sun };

/// "mon", ...
const char* toString(Weekday day);
std::optional<Weekday> weekday(std::string_view word);

/// One span in which the branch is open on some days of the week. It ends on the day it begins.
struct Hours {
    std::vector<Weekday> days = {};
    ClockTime open = {};
    ClockTime close = {};  ///< customers who come at this minute are too late

    bool operator==(const Hours&) const = default;
};

/// A day on which the branch is closed whatever day of the week it is.
struct ClosedDay {
    std::string date = {};  ///< "2026-12-25"
    std::string name = {};  ///< "Christmas"; may be empty

    bool operator==(const ClosedDay&) const = default;
};

/// When a branch is open, by the clock on its wall. Without any hours it is open all day, but on its closed
/// days.
///
/// The days on which the clock is changed: a time that the clock skips is the moment at which it does; of a
/// time that comes twice, a branch opens at the first and closes at the second. So nobody who goes by a
/// clock on the wall stands before a closed door.
class OpeningHours {
public:
    /// What validate() has nothing against; `zone` is an IANA name.
    OpeningHours(std::vector<Hours> hours, std::vector<ClosedDay> closedDays, std::string zone);

    bool isOpen(UtcTime now) const;

    /// The first moment from `now` on at which it is open, `now` itself if it is; nothing: it never opens.
    std::optional<UtcTime> nextOpening(UtcTime now) const;

    /// When isOpen() may change next; nothing: never.
    std::optional<UtcTime> nextChange(UtcTime now) const;

    /// When the branch closes for the last time on the calendar day of `now`, whether that is past or still
    /// to come; without hours that is midnight. Nothing: it does not open on that day.
    std::optional<UtcTime> closing(UtcTime now) const;

    /// Of a moment at which it is closed: since when. Nothing: for two weeks at least.
    std::optional<UtcTime> closedSince(UtcTime now) const;

    /// "09:00-13:00, 14:00-18:00" on the calendar day of `now`; empty: it does not open on it.
    std::string clocks(UtcTime now) const;

private:
    struct Span {
        UtcTime from;
        UtcTime to;  ///< not open any more
    };

    std::vector<Span> spansOf(std::chrono::local_days day) const;

    std::vector<Hours> hours_;
    std::vector<ClosedDay> closedDays_;
    std::string zone_;
};

}  // namespace turnbell
