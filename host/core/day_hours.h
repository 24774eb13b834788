#pragma once

#include "host/core/civil_time.h"
#include "host/core/visit_times.h"

#include <functional>
#include <vector>

namespace turnbell {

/// The hours of one calendar day where the branch is. On the days on which the clock is changed there are 23
/// or 25 of them, two of which may have one number.
class DayHours {
public:
    /// `zone` is an IANA name.
    DayHours(std::chrono::local_days day, const std::string& zone);

    /// From midnight to midnight.
    TimeSpan day() const { return {hours_.front().from, end_}; }

    /// 0 to 23. What lies before the day counts in its first hour, what lies after it in its last.
    int hourOf(UtcTime time) const;

    /// Cuts a time into what lies in each hour.
    void split(const TimeSpan& span, const std::function<void(int hour, const TimeSpan& part)>& take) const;

private:
    struct Hour {
        UtcTime from;
        int number = 0;
    };
    std::vector<Hour> hours_;
    UtcTime end_;
};

}  // namespace turnbell
