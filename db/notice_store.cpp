#include "db/notice_store.h"

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

static auto columnsOf(NoticePersonText& row) {
    return std::tuple_cat(columnsOf(row.person), std::tie(row.state, row.why, row.settled));
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

std::vector<NoticePersonText> NoticeStore::persons(NoticeId notice) {
    return allRows<NoticePersonText>(
        db_,
        "SELECT " PERSON_COLUMNS
        ", m.state, coalesce(m.why, ''), m.settled_utc FROM notice_person p "
        "LEFT JOIN message m ON m.id = p.message WHERE p.notice = ? ORDER BY p.id",
        notice);
}

std::optional<NoticePersonRow> NoticeStore::nextWaiting(UtcTime now) {
    return firstRow<NoticePersonRow>(
        db_, SELECT_PERSON "WHERE p.waiting = 1 AND p.begins_utc <= ? ORDER BY p.begins_utc, p.id LIMIT 1",
        now);
}

std::optional<UtcTime> NoticeStore::nextBegin() {
    return valueOf<std::optional<UtcTime>>(db_,
                                           "SELECT min(begins_utc) FROM notice_person WHERE waiting = 1");
}

int NoticeStore::waiting() {
    return valueOf<int>(db_, "SELECT count(*) FROM notice_person WHERE waiting = 1");
}

std::optional<NoticePersonRow> NoticeStore::byMessage(MessageId message) {
    return firstRow<NoticePersonRow>(db_, SELECT_PERSON "WHERE p.message = ?", message);
}

std::optional<NoticePersonRow> NoticeStore::lastAsked(const PhoneNumber& phone) {
    return firstRow<NoticePersonRow>(
        db_,
        SELECT_PERSON
        "WHERE p.phone = ? AND p.asked_utc IS NOT NULL ORDER BY p.asked_utc DESC, p.id DESC LIMIT 1",
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
