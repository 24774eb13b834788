#pragma once

#include "db/query.h"
#include "db/steady_utc.h"
#include "db/visit_store.h"

// The rows of VisitStore in SQL, for its source file. Columns in the order of columnsOf().
#define VISIT_COLUMNS                                                                                  \
    "v.id, v.ticket, v.service_day, v.phone, v.first_name, v.last_name, v.language, v.consent_visit, " \
    "v.consent_survey, v.created_utc, v.created_boot, v.priority, v.due_utc, v.lead_ms, "              \
    "v.consent_notice, v.named_by_staff, v.held"
#define STEP_FIELDS                                                                                        \
    "visit, service, queue, desk, state, priority, place, approach_sent, calls, queued_utc, queued_boot, " \
    "first_called_utc, first_called_boot, last_called_utc, last_called_boot, serving_utc, serving_boot, "  \
    "ended_utc, ended_boot, deferrals, remind_utc, remind_boot, reminded, accurate, outcome, only_desk, "  \
    "not_before_utc, not_before_boot"
#define STEP_COLUMNS                                                                                      \
    "s.id, s.visit, s.service, s.queue, s.desk, s.state, s.priority, s.place, s.approach_sent, s.calls, " \
    "s.queued_utc, s.queued_boot, s.first_called_utc, s.first_called_boot, s.last_called_utc, "           \
    "s.last_called_boot, s.serving_utc, s.serving_boot, s.ended_utc, s.ended_boot, s.deferrals, "         \
    "s.remind_utc, s.remind_boot, s.reminded, s.accurate, s.outcome, s.only_desk, s.not_before_utc, "     \
    "s.not_before_boot"
#define VISIT_STEP "SELECT " VISIT_COLUMNS ", " STEP_COLUMNS " FROM step s JOIN visit v ON v.id = s.visit "
#define COMING                                \
    "SELECT " VISIT_COLUMNS ", " STEP_COLUMNS \
    " FROM visit v JOIN step s ON s.visit = v.id WHERE v.coming = 1 AND s.coming = 1 "
// Of a number, ?1. Without the hint SQLite may walk through all that the number ever was here for.
#define OPEN_OF_PHONE                                                          \
    "SELECT " VISIT_COLUMNS ", " STEP_COLUMNS                                  \
    " FROM visit v INDEXED BY visit_open_phone JOIN step s ON s.visit = v.id " \
    "WHERE v.phone = ?1 AND v.phone <> '' "
#define LAST_STEP                             \
    "SELECT " VISIT_COLUMNS ", " STEP_COLUMNS \
    " FROM visit v JOIN step s ON s.id = (SELECT max(id) FROM step WHERE visit = v.id) "
#define EVENT_COLUMNS "id, visit, step, event, actor, party, desk, at_utc, at_boot, change, undone, reason"
#define EVENT_ROW                                                     \
    "SELECT id, visit, step, event, actor, party, desk, " STEADY_UTC( \
        event) ", at_boot, change, undone, reason "
#define DESK_STATE_COLUMNS "desk, state, reason, later, since_utc, since_boot, until_utc, until_boot"
#define DESK_EVENT_COLUMNS "desk, from_state, to_state, reason, actor, party, at_utc, at_boot"
// A reading of this run's boot clock for a time that an earlier run wrote. ?1, ?2: now, by UTC and boot.
#define REBASED(time) #time "_boot = ?2 + (" #time "_utc - ?1)"
#define REBASED_TIMES                                                                        \
    REBASED(queued)                                                                          \
    ", " REBASED(first_called) ", " REBASED(last_called) ", " REBASED(serving) ", " REBASED( \
        ended) ", " REBASED(remind) ", " REBASED(not_before)

namespace turnbell::db {

template <RowOf<VisitRow> Row>
auto columnsOf(Row& row) {
    return std::tie(row.id, row.ticket, row.serviceDay, row.phone, row.firstName, row.lastName, row.language,
                    row.consentVisit, row.consentSurvey, row.created, row.priority, row.due, row.lead,
                    row.consentNotice, row.namedByStaff, row.held);
}

template <RowOf<StepRow> Row>
auto columnsOf(Row& row) {
    return std::tie(row.id, row.visit, row.service, row.queue, row.desk, row.state, row.priority, row.place,
                    row.approachSent, row.calls, row.queued, row.firstCalled, row.lastCalled, row.serving,
                    row.ended, row.deferrals, row.remind, row.reminded, row.accurate, row.outcome,
                    row.onlyDesk, row.notBefore);
}

inline auto columnsOf(VisitStepRow& row) {
    return std::tuple_cat(columnsOf(row.visit), columnsOf(row.step));
}

template <RowOf<EventRow> Row>
auto columnsOf(Row& row) {
    return std::tie(row.id, row.visit, row.step, row.event, row.actor, row.party, row.desk, row.at,
                    row.change, row.undone, row.reason);
}

template <RowOf<DeskStateRow> Row>
auto columnsOf(Row& row) {
    return std::tie(row.desk, row.state, row.reason, row.later, row.since, row.until);
}

template <RowOf<DeskEventRow> Row>
auto columnsOf(Row& row) {
    return std::tie(row.desk, row.from, row.to, row.reason, row.actor, row.party, row.at);
}

}  // namespace turnbell::db
