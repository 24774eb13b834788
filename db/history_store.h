#pragma once

#include "db/database.h"
#include "host/base/strong_id.h"
#include "host/core/desk_times.h"
#include "host/core/visit_times.h"

#include <optional>
#include <string>
#include <vector>

namespace turnbell::db {

/// What happened, as statistics read it: days, their visits, and the events of each. Times are on the line of
/// their run (STEADY_UTC), whatever the clock on the wall said then.
class HistoryStore {
public:
    explicit HistoryStore(Database& database);

    /// The first day after this one that has a visit.
    std::optional<std::string> nextDay(const std::string& after);

    /// When a desk first changed at or after this moment.
    std::optional<UtcTime> nextDeskChange(UtcTime from);

    std::vector<VisitId> visitsOf(const std::string& serviceDay);
    std::string dayOf(VisitId visit);

    /// Those who are in the branch now. O(such visits).
    std::vector<VisitId> liveVisits();

    /// The run of the machine in which events are appended now.
    std::int64_t run();

    /// The number of the last event; 0: there is none.
    std::int64_t lastEvent();

    /// Whose events came after this one, each once, and the number of the last event.
    struct Changed {
        std::vector<VisitId> visits;
        std::int64_t last = 0;
    };
    Changed changedSince(std::int64_t event);

    /// The steps of a visit in order. Those that an undo took back as a whole are not there any more.
    std::vector<StepHistory> steps(VisitId visit);

    /// What desks did from `from` until before `to`, in order.
    std::vector<DeskChange> deskChanges(UtcTime from, UtcTime to);

private:
    std::int64_t lastDeskChangeBefore(UtcTime time);
    void readEvents(VisitId visit, std::vector<StepHistory>& steps);

    Database& db_;
};

}  // namespace turnbell::db
