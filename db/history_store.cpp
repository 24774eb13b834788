#include "db/history_store.h"

#include "db/log_search.h"
#include "db/more_time_end.h"

#include <algorithm>

namespace turnbell::db {
HistoryStore::HistoryStore(Database& database) : db_{database} {
}

std::optional<std::string> HistoryStore::nextDay(const std::string& after) {
    return valueOf<std::optional<std::string>>(
        db_, "SELECT min(service_day) FROM visit WHERE service_day > ?", after);
}

std::optional<UtcTime> HistoryStore::nextDeskChange(UtcTime from) {
    Query query{db_, NEXT_LINE(desk_event), lastDeskChangeBefore(from)};
    if (!query.next()) {
        return std::nullopt;
    }
    query.value<std::int64_t>();
    return query.value<UtcTime>();
}

std::int64_t HistoryStore::lastDeskChangeBefore(UtcTime time) {
    const auto end = valueOf<std::optional<std::int64_t>>(db_, "SELECT max(id) FROM desk_event").value_or(0);
    return lastLineBefore(db_, NEXT_LINE(desk_event), end, time);
}

std::vector<VisitId> HistoryStore::visitsOf(const std::string& serviceDay) {
    Query query{db_, "SELECT id FROM visit WHERE service_day = ? ORDER BY id", serviceDay};
    std::vector<VisitId> visits;
    while (query.next()) {
        query.read(visits.emplace_back());
    }
    return visits;
}

std::string HistoryStore::dayOf(VisitId visit) {
    return valueOf<std::string>(db_, "SELECT service_day FROM visit WHERE id = ?", visit);
}

std::vector<VisitId> HistoryStore::liveVisits() {
    Query query{db_, "SELECT visit FROM step WHERE live = 1 ORDER BY priority DESC, place, id"};
    std::vector<VisitId> visits;
    while (query.next()) {
        query.read(visits.emplace_back());
    }
    return visits;
}

std::int64_t HistoryStore::run() {
    return valueOf<std::int64_t>(db_, "SELECT " MACHINE_RUN);
}

std::int64_t HistoryStore::lastEvent() {
    return valueOf<std::optional<std::int64_t>>(db_, "SELECT max(id) FROM event").value_or(0);
}

HistoryStore::Changed HistoryStore::changedSince(std::int64_t event) {
    Changed changed{{}, event};
    Query query{db_, "SELECT id, visit FROM event WHERE id > ? ORDER BY id", event};
    while (query.next()) {
        query.read(changed.last);
        changed.visits.push_back(query.value<VisitId>());
    }
    std::sort(changed.visits.begin(), changed.visits.end());
    changed.visits.erase(std::unique(changed.visits.begin(), changed.visits.end()), changed.visits.end());
    return changed;
}

std::vector<StepHistory> HistoryStore::steps(VisitId visit) {
    Query query{db_,
                "SELECT id, service, queue, state, accurate, outcome FROM step WHERE visit = ? ORDER BY id",
                visit};
    std::vector<StepHistory> steps;
    while (query.next()) {
        auto& step = steps.emplace_back();
        query.read(step.step, step.service, step.queue, step.state, step.accurate, step.outcome);
    }
    readEvents(visit, steps);
    return steps;
}

void HistoryStore::readEvents(VisitId visit, std::vector<StepHistory>& steps) {
    Query query{db_,
                "SELECT e.step, e.event, " STEADY_UTC(e) ", e.at_boot, e.run, e.actor, e.party, e.desk, "
                "e.undone, " MORE_TIME_END
                " FROM event e LEFT JOIN step s ON s.id = e.step "
                "WHERE e.visit = ? ORDER BY e.id",
                visit};
    while (query.next()) {
        const auto id = query.value<StepId>();
        StepNote note;
        query.read(note.event, note.when.at, note.when.run, note.actor, note.party, note.desk, note.undone,
                   note.until);
        const auto step = std::find_if(steps.begin(), steps.end(),
                                       [&](const StepHistory& each) { return each.step == id; });
        if (step != steps.end()) {
            step->events.push_back(std::move(note));
        }
    }
}

std::vector<DeskChange> HistoryStore::deskChanges(UtcTime from, UtcTime to) {
    Query query{db_,
                "SELECT desk, to_state, actor, party, " STEADY_UTC(d) ", at_boot, run FROM desk_event d "
                "WHERE id > ? AND id <= ? ORDER BY id",
                lastDeskChangeBefore(from), lastDeskChangeBefore(to)};
    std::vector<DeskChange> changes;
    while (query.next()) {
        auto& change = changes.emplace_back();
        query.read(change.desk, change.to, change.actor, change.party, change.when.at, change.when.run);
    }
    return changes;
}

}  // namespace turnbell::db
