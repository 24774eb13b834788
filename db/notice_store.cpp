#include "db/notice_store.h"

#include "db/catalog_lists.h"
#include "db/query.h"

#include <limits>

// Columns in the order of columnsOf().
#define NOTICE_FIELDS \
    "audience, which, service_day, text, asks, urgent, wait_ms, staff, created_utc, stopped_utc, stopped_by"
#define PERSON_FIELDS                                                                                 \
    "notice, visit, step, phone, ticket, service, created_utc, begins_utc, released_utc, code, why, " \
    "message, asked_utc, silent_utc, yes, answered_utc, called, called_by, called_utc"
#define PERSON_COLUMNS                                                                                       \
    "p.id, p.notice, p.visit, p.step, p.phone, p.ticket, p.service, p.created_utc, p.begins_utc, "           \
    "p.released_utc, p.code, p.why, p.message, p.asked_utc, p.silent_utc, p.yes, p.answered_utc, p.called, " \
    "p.called_by, p.called_utc"
#define SELECT_PERSON "SELECT " PERSON_COLUMNS " FROM notice_person p "

// What was said first in the conversation with the number after it was asked, by the customer or by staff; of
// who has not said yes or no. A missed call (U+260E) says nothing, and what answers a survey nothing of this.
// ?3: an answer counts for so long.
#define ANSWERS_SURVEY                                                                                   \
    "(e.incoming = 1 AND EXISTS (SELECT 1 FROM survey s CROSS JOIN answer a "                            \
    "ON a.survey = s.id WHERE s.phone = p.phone AND s.phone <> '' AND a.at_utc = e.at_utc AND a.text = " \
    "e.text))"
#define SAID_FIRST(column)                                                                               \
    "(CASE WHEN p.asked_utc IS NOT NULL AND p.yes IS NULL AND p.phone <> '' THEN (SELECT " column        \
    " FROM conversation c JOIN conversation_entry e ON e.conversation = c.id WHERE c.address = p.phone " \
    "AND e.internal = 0 AND e.text <> char(9742) AND e.at_utc >= p.asked_utc "                           \
    "AND e.at_utc < p.asked_utc + ?3 AND NOT " ANSWERS_SURVEY " ORDER BY e.id LIMIT 1) END)"

// When the visit's number said STOP to notices, or to all texts, last; not if it has said START since. A
// visit's own consent changes nothing of that.
#define STOPPED_AT                                                                                \
    "(SELECT CASE WHEN k.given = 0 THEN k.at_utc END FROM consent k WHERE k.phone = v.phone "     \
    "AND k.phone <> '' AND k.at_utc >= p.created_utc AND k.scope = 'notice' AND k.place = 'sms' " \
    "AND k.visit IS NULL ORDER BY k.at_utc DESC, k.id DESC LIMIT 1)"

// Columns of NoticeFacts, and what they are read from; ?2: now. A number that was erased is nobody's.
#define FACTS \
    "p.code, m.state, p.message IS NOT NULL AND v.erased = 0 AND p.phone <> '' AND p.phone <> v.phone, "    \
    "v.phone <> '', p.yes, p.called, coalesce(p.called_utc >= coalesce(p.answered_utc, p.called_utc), 0), " \
    "coalesce(" SAID_FIRST("e.incoming") ", 0), coalesce(p.silent_utc <= ?2, 0), "                          \
    "p.asked_utc IS NOT NULL, " STOPPED_AT " IS NOT NULL"
#define OF_NOTICE                                          \
    "FROM notice_person p JOIN visit v ON v.id = p.visit " \
    "LEFT JOIN message m ON m.id = p.message "
#define BEGINS "coalesce(p.released_utc, max(p.begins_utc, p.created_utc))"

namespace turnbell::db {

template <RowOf<NoticeRow> Row>
static auto columnsOf(Row& row) {
    return std::tie(row.id, row.audience, row.which, row.serviceDay, row.text, row.asks, row.urgent, row.wait,
                    row.by, row.created, row.stopped, row.stoppedBy);
}

template <RowOf<NoticePersonRow> Row>
static auto columnsOf(Row& row) {
    return std::tie(row.id, row.notice, row.visit, row.step, row.phone, row.ticket, row.service, row.created,
                    row.begins, row.released, row.code, row.why, row.message, row.asked, row.silent, row.yes,
                    row.answered, row.called, row.calledBy, row.calledAt);
}

static auto columnsOf(NoticeFacts& row) {
    return std::tie(row.code, row.text, row.elsewhere, row.reachable, row.yes, row.called, row.calledLast,
                    row.wrote, row.silent, row.asked, row.stopped);
}

static auto columnsOf(NoticePersonText& row) {
    return std::tuple_cat(
        columnsOf(row.person), columnsOf(row.facts),
        std::tie(row.why, row.settled, row.phone, row.firstName, row.conversation, row.wrote, row.stopped));
}

static auto columnsOf(NoticeGroup& row) {
    return std::tuple_cat(columnsOf(row.facts), std::tie(row.waits, row.people, row.first, row.last));
}

static auto columnsOf(NoticeRest& row) {
    return std::tie(row.notice, row.texts);
}

NoticeStore::NoticeStore(Database& database) : db_{database} {
}

NoticeId NoticeStore::insert(const NoticeRow& notice) {
    return valueOf<NoticeId>(db_,
                             "INSERT INTO notice (id, " NOTICE_FIELDS
                             ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
                             columnsOf(notice));
}

void NoticeStore::update(const NoticeRow& notice) {
    run(db_,
        "UPDATE notice SET (" NOTICE_FIELDS
        ") = (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12) WHERE id = ?1",
        columnsOf(notice));
}

std::optional<NoticeRow> NoticeStore::notice(NoticeId id) {
    return firstRow<NoticeRow>(db_, "SELECT id, " NOTICE_FIELDS " FROM notice WHERE id = ?", id);
}

std::vector<NoticeRow> NoticeStore::latest(NoticeId before, int most) {
    const NoticeId end = before ? before : NoticeId{std::numeric_limits<std::int64_t>::max()};
    return allRows<NoticeRow>(
        db_, "SELECT id, " NOTICE_FIELDS " FROM notice WHERE id < ? ORDER BY id DESC LIMIT ?", end, most);
}

NoticePersonId NoticeStore::insert(const NoticePersonRow& person) {
    return valueOf<NoticePersonId>(
        db_,
        "INSERT INTO notice_person (id, " PERSON_FIELDS
        ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        columnsOf(person));
}

void NoticeStore::update(const NoticePersonRow& person) {
    run(db_,
        "UPDATE notice_person SET (" PERSON_FIELDS
        ") = (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20) "
        "WHERE id = ?1",
        columnsOf(person));
}

std::optional<NoticePersonRow> NoticeStore::person(NoticePersonId id) {
    return firstRow<NoticePersonRow>(db_, SELECT_PERSON "WHERE p.id = ?", id);
}

std::vector<NoticePersonText> NoticeStore::persons(NoticeId notice, UtcTime now) {
    return allRows<NoticePersonText>(
        db_,
        "SELECT " PERSON_COLUMNS ", " FACTS
        ", coalesce(m.why, ''), m.settled_utc, v.phone, v.first_name, c.id, " SAID_FIRST(
            "e.at_utc") ", " STOPPED_AT " " OF_NOTICE
                        "LEFT JOIN conversation c ON c.address = v.phone AND v.phone <> '' "
                        "WHERE p.notice = ?1 ORDER BY p.id",
        notice, now, milliseconds{kNoticeAnswerCounts});
}

std::vector<NoticeGroup> NoticeStore::groups(NoticeId notice, UtcTime now) {
    return allRows<NoticeGroup>(db_,
                                "SELECT " FACTS ", p.waiting, count(*), min(" BEGINS "), max(" BEGINS
                                ") " OF_NOTICE
                                "WHERE p.notice = ?1 GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12",
                                notice, now, milliseconds{kNoticeAnswerCounts});
}

std::optional<NoticePersonRow> NoticeStore::nextWaiting(UtcTime now) {
    return firstRow<NoticePersonRow>(
        db_, SELECT_PERSON "WHERE p.waiting = 1 AND p.begins_utc <= ? ORDER BY p.begins_utc, p.id LIMIT 1",
        now);
}

std::optional<UtcTime> NoticeStore::nextBegin() {
    return valueOf<std::optional<UtcTime>>(
        db_, "SELECT min(begins_utc) FROM notice_person WHERE waiting = 1 AND begins_utc < ?", kUntilBack);
}

std::vector<NoticeRest> NoticeStore::waiting(UtcTime now) {
    // The plus keeps it from walking all people in the order of their notices.
    return allRows<NoticeRest>(db_,
                               "SELECT notice, count(*) FROM notice_person WHERE waiting = 1 "
                               "AND begins_utc <= ? AND begins_utc < ? GROUP BY +notice",
                               now, kUntilBack);
}

std::vector<NoticePersonRow> NoticeStore::back(const std::string& serviceDay) {
    return allRows<NoticePersonRow>(
        db_,
        SELECT_PERSON
        "CROSS JOIN visit v CROSS JOIN notice n WHERE p.waiting = 1 AND p.begins_utc = ?1 "
        "AND v.id = p.visit AND (v.live = 1 OR v.coming = 1) AND n.id = p.notice AND n.service_day >= ?2 "
        "AND (p.code <> 'moved' OR v.service_day = n.service_day) ORDER BY p.id",
        kUntilBack, serviceDay);
}

void NoticeStore::forgetUntilBack(const std::string& serviceDay, UtcTime now) {
    run(db_,
        "UPDATE notice_person SET released_utc = ?3 WHERE waiting = 1 AND begins_utc = ?1 "
        "AND EXISTS (SELECT 1 FROM notice n WHERE n.id = notice_person.notice AND n.service_day < ?2)",
        kUntilBack, serviceDay, now);
}

void NoticeStore::waitAgain(NoticeId notice, const PhoneNumber& phone, const std::string& code) {
    run(db_,
        "UPDATE notice_person SET (released_utc, begins_utc, code, why) = (NULL, 0, '', '') "
        "WHERE phone = ?2 AND phone <> '' AND +notice = ?1 AND code = ?3 AND message IS NULL",
        notice, phone, code);
}

int NoticeStore::settleWaiting(NoticeId notice, const std::string& code, const std::string& why,
                               UtcTime now) {
    return run(db_,
               "UPDATE notice_person SET (released_utc, code, why) = (?2, ?3, ?4) "
               "WHERE notice = ?1 AND released_utc IS NULL",
               notice, now, code, why);
}

std::vector<StepId> NoticeStore::withUs(const std::string& service) {
    return list<StepId>(
        db_,
        "SELECT id FROM step WHERE live = 1 AND state <> 'serving' AND (?1 = '' OR service = ?1) "
        "ORDER BY priority DESC, place, id",
        service);
}

std::vector<StepId> NoticeStore::toCome(const std::string& serviceDay, const std::string& service) {
    return list<StepId>(
        db_,
        "SELECT s.id FROM visit v JOIN step s ON s.visit = v.id WHERE v.coming = 1 AND s.coming = 1 "
        "AND v.service_day = ?1 AND (?2 = '' OR s.service = ?2) ORDER BY v.due_utc, v.id",
        serviceDay, service);
}

int NoticeStore::people(NoticeId notice) {
    return valueOf<int>(db_, "SELECT count(*) FROM notice_person WHERE notice = ?", notice);
}

bool NoticeStore::isFor(NoticeId notice, VisitId visit) {
    return valueOf<bool>(db_, "SELECT EXISTS (SELECT 1 FROM notice_person WHERE visit = ?2 AND +notice = ?1)",
                         notice, visit);
}

bool NoticeStore::isToldBy(NoticeId notice, const PhoneNumber& phone) {
    // The plus keeps it from reading all people of the notice.
    return valueOf<bool>(db_,
                         "SELECT EXISTS (SELECT 1 FROM notice_person p JOIN message m ON m.id = p.message "
                         "WHERE p.phone = ?2 AND p.phone <> '' AND +p.notice = ?1 "
                         "AND m.state NOT IN ('expired', 'cancelled', 'blocked', 'failed'))",
                         notice, phone);
}

std::optional<NoticePersonRow> NoticeStore::byMessage(MessageId message) {
    return firstRow<NoticePersonRow>(db_, SELECT_PERSON "WHERE p.message = ?", message);
}

std::optional<NoticePersonRow> NoticeStore::lastAsked(const PhoneNumber& phone) {
    return firstRow<NoticePersonRow>(
        db_,
        SELECT_PERSON
        "CROSS JOIN visit v WHERE p.phone = ? AND p.asked_utc IS NOT NULL AND v.id = p.visit "
        "AND v.phone = p.phone ORDER BY p.asked_utc DESC, p.id DESC LIMIT 1",
        phone);
}

void NoticeStore::moved(MessageId former, MessageId message, const PhoneNumber& phone) {
    run(db_, "UPDATE notice_person SET (message, phone) = (?2, ?3) WHERE message = ?1", former, message,
        phone);
}

std::optional<UtcTime> NoticeStore::nextSilence(UtcTime after) {
    return valueOf<std::optional<UtcTime>>(
        db_,
        "SELECT min(silent_utc) FROM notice_person WHERE silent_utc > ? AND silent_utc IS NOT NULL "
        "AND yes IS NULL",
        after);
}

}  // namespace turnbell::db
