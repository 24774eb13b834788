#pragma once

#include "db/database.h"
#include "host/base/clock.h"

#include <cstdint>
#include <optional>
#include <string>

namespace turnbell::db {

/// The calendar was set while the machine ran.
struct CalendarChange {
    UtcTime before;     ///< what it would show at `now`
    Moment now;         ///< by the calendar that counts
    std::string zone;   ///< of the branch: an IANA name
    std::string first;  ///< the service day from which on visits are looked at
};

/// The runs of the machine, each of which has one line of time: see STEADY_UTC.
class RunStore {
public:
    explicit RunStore(Database& database);

    /// What is written from now on is of another run.
    void begin(Moment now);

    /// When the machine started, by the calendar as this run has it; nothing: no run has begun.
    std::optional<UtcTime> started();

    /// Takes the calendar's word for what this run wrote while it believed another one. The log is read by it
    /// from now on. Steps, what they were before, and states of desks keep their place on the boot clock and
    /// are given their true UTC times, and so are answers that are owed; what an earlier run wrote keeps
    /// those, and is moved on the boot clock. Visits that began today are today's, their ticket numbers too;
    /// appointments stay on the day that was named.
    void correct(const CalendarChange& change);

private:
    /// Of one change: when the machine started by the calendar that was believed, and by the one that counts,
    /// and since when the boot clock is of this run.
    struct Line {
        UtcTime wrong;
        UtcTime started;
        BootTime since;
        std::string first;
    };

    void correctRows(const Line& line);
    void correctDays(const Line& line, const std::string& zone);
    void moveTickets(const std::string& queue, const std::string& from, const std::string& to,
                     std::int64_t tickets);

    Database& db_;
};

}  // namespace turnbell::db
