#include "db/visit_store.h"

#include "db/here_word.h"
#include "db/visit_rows.h"

namespace turnbell::db {

VisitStore::VisitStore(Database& database) : db_{database} {
}

int VisitStore::issueNumber(const std::string& queue, const std::string& serviceDay) {
    return valueOf<int>(db_,
                        "INSERT INTO ticket_counter (queue, service_day, issued) VALUES (?, ?, 1) "
                        "ON CONFLICT DO UPDATE SET issued = issued + 1 RETURNING issued - 1",
                        queue, serviceDay);
}

void VisitStore::skipNumber(const std::string& queue, const std::string& serviceDay) {
    run(db_, "UPDATE ticket_counter SET skipped = skipped + 1 WHERE queue = ? AND service_day = ?", queue,
        serviceDay);
}

int VisitStore::ticketsIssued(const std::string& queue, const std::string& serviceDay) {
    return valueOf<int>(db_,
                        "SELECT coalesce((SELECT issued - skipped FROM ticket_counter "
                        "WHERE queue = ? AND service_day = ?), 0)",
                        queue, serviceDay);
}

bool VisitStore::isHeld(const std::string& ticket, const std::string& serviceDay) {
    return valueOf<bool>(db_,
                         "SELECT EXISTS (SELECT 1 FROM visit WHERE ticket = ?1 AND live = 1) OR "
                         "EXISTS (SELECT 1 FROM visit WHERE service_day = ?2 AND ticket = ?1 AND coming = 1)",
                         ticket, serviceDay);
}

bool VisitStore::hasMissed(const std::string& ticket, const std::string& serviceDay, BootTime since) {
    return valueOf<bool>(db_,
                         "SELECT EXISTS (SELECT 1 FROM visit v INDEXED BY visit_day CROSS JOIN step s "
                         "ON s.visit = v.id WHERE v.service_day = ? AND v.ticket = ? "
                         "AND s.state = 'no_show' AND s.ended_boot >= ?)",
                         serviceDay, ticket, since);
}

bool VisitStore::isShared(const std::string& ticket) {
    return valueOf<int>(db_, "SELECT count(*) FROM visit WHERE ticket = ? AND live = 1", ticket) > 1;
}

std::int64_t VisitStore::next(const char* sequence) {
    return valueOf<std::int64_t>(db_,
                                 "INSERT INTO sequence (name, value) VALUES (?, 1) "
                                 "ON CONFLICT DO UPDATE SET value = value + 1 RETURNING value",
                                 sequence);
}

std::int64_t VisitStore::nextPlace() {
    return next("place") * kPlaceGap;
}

std::int64_t VisitStore::firstPlace() {
    return valueOf<std::int64_t>(db_,
                                 "SELECT coalesce((SELECT min(place) FROM step WHERE live = 1) - ?1, "
                                 "(SELECT value FROM sequence WHERE name = 'place') * ?1, 0)",
                                 kPlaceGap);
}

VisitId VisitStore::insert(const VisitRow& visit) {
    return valueOf<VisitId>(
        db_,
        "INSERT INTO visit (id, ticket, service_day, phone, first_name, last_name, language, "
        "consent_visit, consent_survey, created_utc, created_boot, priority, due_utc, lead_ms, "
        "consent_notice, named_by_staff, held) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        columnsOf(visit));
}

void VisitStore::update(const VisitRow& visit) {
    run(db_,
        "UPDATE visit SET (ticket, service_day, phone, first_name, last_name, language, consent_visit, "
        "consent_survey, created_utc, created_boot, priority, due_utc, lead_ms, consent_notice, "
        "named_by_staff, held, erased) = "
        "(?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, 0) WHERE id = ?1",
        columnsOf(visit));
}

StepId VisitStore::insert(const StepRow& step) {
    const auto id = valueOf<StepId>(db_,
                                    "INSERT INTO step (id, " STEP_FIELDS
                                    ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                                    "?, ?, ?, ?, ?, ?, ?, ?, ?) "
                                    "RETURNING id",
                                    columnsOf(step));
    refreshFlags(step.visit);
    return id;
}

void VisitStore::update(const StepRow& step) {
    run(db_,
        "UPDATE step SET (" STEP_FIELDS
        ") = (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, "
        "?22, ?23, ?24, ?25, ?26, ?27, ?28, ?29) "
        "WHERE id = ?1",
        columnsOf(step));
    refreshFlags(step.visit);
}

void VisitStore::refreshFlags(VisitId visit) {
    // Most changes leave them as they are, and then nothing is written.
    run(db_,
        "UPDATE visit SET (live, coming) = (now.live, now.coming) "
        "FROM (SELECT coalesce(max(live), 0) AS live, coalesce(max(coming), 0) AS coming "
        "FROM step WHERE visit = ?1) AS now "
        "WHERE visit.id = ?1 AND (visit.live <> now.live OR visit.coming <> now.coming)",
        visit);
}

void VisitStore::append(const EventRow& event, const std::optional<StepRow>& before) {
    const auto id = valueOf<std::int64_t>(
        db_,
        "INSERT INTO event (" EVENT_COLUMNS
        ", run) VALUES (nullif(?, 0), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, " MACHINE_RUN ") RETURNING id",
        columnsOf(event));
    if (before) {
        run(db_,
            "INSERT INTO step_before (event, step, " STEP_FIELDS
            ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
            "?, ?)",
            id, columnsOf(*before));
    }
}

std::int64_t VisitStore::nextChange() {
    return next("change");
}

std::vector<EventRow> VisitStore::lastChange(const std::string& desk) {
    return allRows<EventRow>(db_,
                             EVENT_ROW
                             "FROM event WHERE change = (SELECT max(change) FROM event "
                             "WHERE desk = ? AND undone = 0 AND desk <> '') ORDER BY id DESC",
                             desk);
}

std::vector<EventRow> VisitStore::lastChangeOf(VisitId visit) {
    return allRows<EventRow>(
        db_,
        EVENT_ROW
        "FROM event WHERE change = (SELECT max(change) FROM event "
        "WHERE visit = ? AND undone = 0 AND event <> 'approach' AND (event <> 'correct' OR EXISTS "
        "(SELECT 1 FROM step_before b JOIN step s ON s.id = b.step WHERE b.event = event.id "
        "AND b.state NOT IN ('booked', 'expected') "
        "AND (b.service, b.queue, b.priority) <> (s.service, s.queue, s.priority)))) ORDER BY id DESC",
        visit);
}

std::optional<StepRow> VisitStore::before(std::int64_t event) {
    return firstRow<StepRow>(db_, "SELECT step, " STEP_FIELDS " FROM step_before WHERE event = ?", event);
}

std::optional<UtcTime> VisitStore::textedHere(VisitId visit) {
    return valueOf<std::optional<UtcTime>>(
        db_,
        "SELECT (SELECT at_utc FROM event AS said WHERE visit = ?1 AND event = 'correct' AND " HERE_WORD
        " AND NOT EXISTS (SELECT 1 FROM event WHERE visit = ?1 AND id > said.id AND event = 'more_time' "
        "AND undone = 0) ORDER BY id LIMIT 1)",
        visit);
}

std::optional<EventRow> VisitStore::placedBy(VisitId visit, StepId step) {
    return firstRow<EventRow>(db_,
                              EVENT_ROW
                              "FROM event WHERE visit = ? AND step = ? AND undone = 0 AND event IN "
                              "('check_in', 'join_remote', 'transfer', 'more_time', 'rejoin') "
                              "ORDER BY id DESC LIMIT 1",
                              visit, step);
}

void VisitStore::markUndone(std::int64_t event) {
    run(db_, "UPDATE event SET undone = 1 WHERE id = ?", event);
}

void VisitStore::cancelStep(StepId step) {
    const auto found = this->step(step);
    if (!found) {
        return;
    }
    run(db_, "DELETE FROM step WHERE id = ?", step);
    refreshFlags(found->visit.id);
}

std::vector<VisitStepRow> VisitStore::live() {
    return allRows<VisitStepRow>(db_, VISIT_STEP "WHERE s.live = 1 ORDER BY s.priority DESC, s.place, s.id");
}

std::vector<WaitingRow> VisitStore::waiting() {
    Query query{
        db_,
        "SELECT s.id, s.queue, s.priority, s.place, s.queued_utc, s.queued_boot, s.only_desk, v.due_utc, "
        "s.not_before_boot "
        "FROM step s JOIN visit v ON v.id = s.visit "
        "WHERE s.live = 1 AND s.state = 'waiting' ORDER BY s.priority DESC, s.place, s.id"};
    std::vector<WaitingRow> waiting;
    while (query.next()) {
        auto& each = waiting.emplace_back();
        query.read(each.step, each.queue, each.priority, each.place, each.queued, each.onlyDesk, each.due,
                   each.notBefore);
    }
    return waiting;
}

std::vector<VisitStepRow> VisitStore::coming(const std::string& from, const std::string& to) {
    return allRows<VisitStepRow>(db_,
                                 COMING
                                 "AND v.service_day BETWEEN ? AND ? "
                                 "ORDER BY v.service_day, v.due_utc, v.id",
                                 from, to);
}

std::vector<VisitStepRow> VisitStore::remote(const std::string& serviceDay) {
    return allRows<VisitStepRow>(db_, COMING "AND v.service_day = ? AND s.state = 'remote' ORDER BY s.place",
                                 serviceDay);
}

std::vector<VisitStepRow> VisitStore::comingByPhone(const PhoneNumber& phone, const std::string& serviceDay) {
    return allRows<VisitStepRow>(
        db_, COMING "AND v.phone = ? AND v.phone <> '' AND v.service_day = ? ORDER BY v.due_utc, v.id", phone,
        serviceDay);
}

std::vector<VisitStepRow> VisitStore::openByPhone(const PhoneNumber& phone) {
    return allRows<VisitStepRow>(db_,
                                 OPEN_OF_PHONE "AND v.live = 1 AND s.live = 1 UNION ALL " OPEN_OF_PHONE
                                               "AND v.coming = 1 AND s.coming = 1 AND s.state = 'remote'",
                                 phone);
}

int VisitStore::ticketsOf(const PhoneNumber& phone, const std::string& serviceDay) {
    return valueOf<int>(db_, "SELECT count(*) FROM visit WHERE service_day = ? AND phone = ? AND phone <> ''",
                        serviceDay, phone);
}

int VisitStore::appointmentsAt(const std::string& service, UtcTime due, VisitId except) {
    return valueOf<int>(db_,
                        "SELECT count(*) FROM visit v JOIN step s "
                        "ON s.id = (SELECT max(id) FROM step WHERE visit = v.id) "
                        "WHERE v.due_utc = ? AND v.id IS NOT ? AND s.service = ? "
                        "AND s.state NOT IN ('no_show', 'left', 'cancelled', 'expired')",
                        due, except, service);
}

std::vector<VisitStepRow> VisitStore::missed(const std::string& serviceDay, UtcTime since, int limit) {
    return allRows<VisitStepRow>(db_,
                                 VISIT_STEP
                                 "WHERE s.state = 'no_show' AND s.ended_utc >= ? "
                                 "AND v.service_day = ? ORDER BY s.ended_utc DESC LIMIT ?",
                                 since, serviceDay, limit);
}

std::optional<EventRow> VisitStore::lastMove(VisitId visit) {
    return firstRow<EventRow>(
        db_,
        EVENT_ROW
        "FROM event WHERE visit = ? AND event <> 'approach' "
        "AND (event <> 'correct' OR EXISTS (SELECT 1 FROM step_before b "
        "JOIN step s ON s.id = b.step WHERE b.event = event.id AND b.queue <> s.queue)) "
        "AND run = " MACHINE_RUN " ORDER BY id DESC LIMIT 1",
        visit);
}

std::vector<VisitStepRow> VisitStore::remindersDue(BootTime now) {
    return allRows<VisitStepRow>(db_,
                                 VISIT_STEP
                                 "WHERE s.state = 'parked' AND s.reminded = 0 AND s.remind_boot IS NOT NULL "
                                 "AND s.remind_boot <= ? ORDER BY s.remind_boot",
                                 now);
}

std::optional<BootTime> VisitStore::nextReminder() {
    return valueOf<std::optional<BootTime>>(
        db_,
        "SELECT min(remind_boot) FROM step "
        "WHERE state = 'parked' AND reminded = 0 AND remind_boot IS NOT NULL");
}

std::optional<BootTime> VisitStore::nextMoreTimeEnd(BootTime after) {
    return valueOf<std::optional<BootTime>>(db_,
                                            "SELECT min(not_before_boot) FROM step WHERE live = 1 "
                                            "AND state = 'waiting' AND not_before_boot > ?",
                                            after);
}

void VisitStore::rebase(const std::string& serviceDay, Moment now) {
    run(db_, "UPDATE step SET " REBASED_TIMES " WHERE live = 1", now);
    run(db_,
        "UPDATE step SET " REBASED_TIMES
        " WHERE live = 0 AND visit IN (SELECT id FROM visit WHERE service_day = ?3)",
        now, serviceDay);
    run(db_,
        "UPDATE step_before SET " REBASED_TIMES
        " WHERE event IN (SELECT id FROM event WHERE visit IN "
        "(SELECT id FROM visit WHERE service_day = ?3))",
        now, serviceDay);
    run(db_, "UPDATE desk_state SET " REBASED(since) ", " REBASED(until), now);
}

std::optional<VisitStepRow> VisitStore::atDesk(const std::string& desk) {
    return firstRow<VisitStepRow>(
        db_, VISIT_STEP "WHERE s.desk = ? AND s.at_desk = 1 ORDER BY s.last_called_utc DESC LIMIT 1", desk);
}

std::optional<VisitRow> VisitStore::visit(VisitId visit) {
    return firstRow<VisitRow>(db_, "SELECT " VISIT_COLUMNS " FROM visit v WHERE v.id = ?", visit);
}

std::optional<VisitStepRow> VisitStore::step(StepId step) {
    return firstRow<VisitStepRow>(db_, VISIT_STEP "WHERE s.id = ?", step);
}

std::optional<VisitStepRow> VisitStore::byTicket(const std::string& ticket, const std::string& serviceDay) {
    auto live = firstRow<VisitStepRow>(
        db_, VISIT_STEP "WHERE v.ticket = ? AND v.live = 1 AND s.live = 1 ORDER BY s.id DESC LIMIT 1",
        ticket);
    return live ? std::move(live) : byTicketOf(serviceDay, ticket);
}

std::optional<VisitStepRow> VisitStore::byTicketOf(const std::string& serviceDay, const std::string& ticket) {
    return firstRow<VisitStepRow>(
        db_, VISIT_STEP "WHERE v.service_day = ? AND v.ticket = ? ORDER BY s.live DESC, s.id DESC LIMIT 1",
        serviceDay, ticket);
}

std::optional<VisitStepRow> VisitStore::activeByPhone(const PhoneNumber& phone) {
    return firstRow<VisitStepRow>(
        db_, OPEN_OF_PHONE "AND v.live = 1 AND s.live = 1 ORDER BY v.id DESC, s.id DESC LIMIT 1", phone);
}

std::optional<VisitStepRow> VisitStore::latestByPhone(const PhoneNumber& phone,
                                                      const std::string& serviceDay) {
    return firstRow<VisitStepRow>(
        db_, LAST_STEP "WHERE v.phone = ? AND v.phone <> '' AND v.service_day = ? ORDER BY v.id DESC LIMIT 1",
        phone, serviceDay);
}

std::optional<VisitStepRow> VisitStore::closestByPhone(const PhoneNumber& phone,
                                                       const std::string& serviceDay) {
    auto found = activeByPhone(phone);
    if (!found) {
        found = latestByPhone(phone, serviceDay);
    }
    if (!found) {
        found = firstRow<VisitStepRow>(db_,
                                       OPEN_OF_PHONE
                                       "AND v.coming = 1 AND s.coming = 1 "
                                       "ORDER BY v.service_day, v.due_utc, v.id LIMIT 1",
                                       phone);
    }
    if (!found) {
        found = firstRow<VisitStepRow>(
            db_,
            LAST_STEP "WHERE v.phone = ? AND v.phone <> '' ORDER BY v.service_day DESC, v.id DESC LIMIT 1",
            phone);
    }
    return found;
}

std::vector<VisitStepRow> VisitStore::recentByPhone(const PhoneNumber& phone, const std::string& serviceDay) {
    return allRows<VisitStepRow>(db_,
                                 LAST_STEP
                                 "WHERE v.id IN "
                                 "(SELECT id FROM visit INDEXED BY visit_open_phone "
                                 "WHERE phone = ?1 AND phone <> '' AND live = 1 UNION "
                                 "SELECT id FROM visit WHERE phone = ?1 AND phone <> '' "
                                 "AND service_day >= ?2) ORDER BY v.id",
                                 phone, serviceDay);
}

std::vector<VisitStepRow> VisitStore::ofDay(const std::string& serviceDay) {
    return allRows<VisitStepRow>(db_, LAST_STEP "WHERE v.service_day = ? ORDER BY v.id", serviceDay);
}

std::vector<VisitStepRow> VisitStore::stepsOfDay(const std::string& serviceDay) {
    return allRows<VisitStepRow>(db_, VISIT_STEP "WHERE v.service_day = ? ORDER BY s.id", serviceDay);
}

std::vector<EventRow> VisitStore::events(VisitId visit) {
    return allRows<EventRow>(db_, EVENT_ROW "FROM event WHERE visit = ? ORDER BY id", visit);
}

std::vector<VisitStepRow> VisitStore::called() {
    return allRows<VisitStepRow>(db_,
                                 VISIT_STEP "WHERE s.at_desk = 1 ORDER BY s.last_called_utc DESC, s.id DESC");
}

std::vector<DeskStateRow> VisitStore::deskStates() {
    return allRows<DeskStateRow>(db_, "SELECT " DESK_STATE_COLUMNS " FROM desk_state ORDER BY desk");
}

DeskStateRow VisitStore::deskState(const std::string& desk) {
    auto found =
        firstRow<DeskStateRow>(db_, "SELECT " DESK_STATE_COLUMNS " FROM desk_state WHERE desk = ?", desk);
    DeskStateRow closed;
    closed.desk = desk;
    return std::move(found).value_or(std::move(closed));
}

void VisitStore::setDeskState(const DeskStateRow& state) {
    run(db_,
        "INSERT INTO desk_state (" DESK_STATE_COLUMNS
        ") VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT DO UPDATE SET (state, reason, later, since_utc, since_boot, until_utc, until_boot) = "
        "(excluded.state, excluded.reason, excluded.later, excluded.since_utc, excluded.since_boot, "
        "excluded.until_utc, excluded.until_boot)",
        columnsOf(state));
}

std::optional<BootTime> VisitStore::nextWrapUpEnd() {
    return valueOf<std::optional<BootTime>>(
        db_, "SELECT min(until_boot) FROM desk_state WHERE until_boot IS NOT NULL");
}

void VisitStore::append(const DeskEventRow& event) {
    run(db_,
        "INSERT INTO desk_event (" DESK_EVENT_COLUMNS ", run) VALUES (?, ?, ?, ?, ?, ?, ?, ?, " MACHINE_RUN
        ")",
        columnsOf(event));
}

std::vector<DeskEventRow> VisitStore::deskEvents(UtcTime since) {
    return allRows<DeskEventRow>(
        db_, "SELECT " DESK_EVENT_COLUMNS " FROM desk_event WHERE at_utc >= ? ORDER BY at_utc, id", since);
}

}  // namespace turnbell::db
