#include "db/message_store.h"

#include "db/message_rows.h"

#define ATTEMPT_COLUMNS \
    "id, part, at_utc, at_boot, boot_id, imei, iccid, mr_before, outcome, reference, code, evidence"

namespace turnbell::db {

MessageStore::MessageStore(Database& database) : db_{database} {
}

std::optional<MessageId> MessageStore::insert(const MessageRow& message) {
    Query query{db_,
                "INSERT INTO message (id, " MESSAGE_FIELDS
                ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                "ON CONFLICT (idem_key) DO NOTHING RETURNING id",
                columnsOf(message)};
    return query.next() ? std::optional{query.value<MessageId>()} : std::nullopt;
}

PartId MessageStore::insert(const PartRow& part) {
    return valueOf<PartId>(db_,
                           "INSERT INTO part (id, " PART_FIELDS
                           ", to_number, priority, expires_boot) "
                           "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, "
                           "(SELECT to_number FROM message WHERE id = ?2), "
                           "(SELECT priority FROM message WHERE id = ?2), "
                           "(SELECT expires_boot FROM message WHERE id = ?2)) RETURNING id",
                           columnsOf(part));
}

void MessageStore::update(const MessageRow& message) {
    run(db_,
        "UPDATE message SET (" MESSAGE_FIELDS
        ") = (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, "
        "?22, ?23) WHERE id = ?1",
        columnsOf(message));
    // The parts' copies: most changes are of the state alone, and then nothing is written.
    run(db_,
        "UPDATE part SET (to_number, priority, expires_boot) = (?2, ?3, ?4) "
        "WHERE message = ?1 AND (to_number, priority, expires_boot) <> (?2, ?3, ?4)",
        message.id, message.to, message.priority, message.expires.boot);
}

void MessageStore::update(const PartRow& part) {
    run(db_,
        "UPDATE part SET (" PART_FIELDS
        ") = (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15) WHERE id = ?1",
        columnsOf(part));
}

AttemptId MessageStore::insert(const AttemptRow& attempt) {
    return valueOf<AttemptId>(db_,
                              "INSERT INTO attempt (" ATTEMPT_COLUMNS
                              ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
                              columnsOf(attempt));
}

void MessageStore::update(const AttemptRow& attempt) {
    run(db_,
        "UPDATE attempt SET (part, at_utc, at_boot, boot_id, imei, iccid, mr_before, outcome, reference, "
        "code, "
        "evidence) = (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12) WHERE id = ?1",
        columnsOf(attempt));
}

std::optional<AttemptRow> MessageStore::lastAttempt(PartId part) {
    return firstRow<AttemptRow>(
        db_, "SELECT " ATTEMPT_COLUMNS " FROM attempt WHERE part = ? ORDER BY id DESC LIMIT 1", part);
}

std::vector<AttemptRow> MessageStore::lastAttempts(const std::string& imei, const std::string& iccid,
                                                   int count) {
    return allRows<AttemptRow>(
        db_, "SELECT " ATTEMPT_COLUMNS " FROM attempt WHERE imei = ? AND iccid = ? ORDER BY id DESC LIMIT ?",
        imei, iccid, count);
}

std::optional<MessageRow> MessageStore::message(MessageId id) {
    return firstRow<MessageRow>(db_, SELECT_MESSAGE "WHERE m.id = ?", id);
}

std::optional<MessageRow> MessageStore::byKey(const std::string& idemKey) {
    return firstRow<MessageRow>(db_, SELECT_MESSAGE "WHERE m.idem_key = ?", idemKey);
}

std::optional<PartRow> MessageStore::part(PartId id) {
    return firstRow<PartRow>(db_, SELECT_PART "WHERE p.id = ?", id);
}

std::vector<PartRow> MessageStore::parts(MessageId message) {
    return allRows<PartRow>(db_, SELECT_PART "WHERE p.message = ? ORDER BY p.sequence", message);
}

int MessageStore::submissions(MessageId message) {
    return valueOf<int>(db_, "SELECT coalesce(sum(submissions), 0) FROM part WHERE message = ?", message);
}

int MessageStore::nextConcatReference(const PhoneNumber& to) {
    return valueOf<int>(db_,
                        "INSERT INTO concat_counter (number, reference) VALUES (?, 0) "
                        "ON CONFLICT DO UPDATE SET reference = (reference + 1) % 256 RETURNING reference",
                        to);
}

#define OPEN_MESSAGES \
    "(SELECT id FROM message WHERE unsent = 1 UNION SELECT message FROM part WHERE open = 1)"
#define EXPIRY_OF_PART "(SELECT m.expires_boot FROM message m WHERE m.id = message)"

void MessageStore::rebase(const Moment& now) {
    const milliseconds started = now.utc.time_since_epoch() - now.boot.time_since_epoch();
    run(db_,
        "UPDATE message SET (not_before_boot, expires_boot) = (not_before_utc - ?1, expires_utc - ?1) "
        "WHERE id IN " OPEN_MESSAGES,
        started);
    run(db_,
        "UPDATE part SET (retry_boot, armed_boot, expires_boot) = (retry_utc - ?1, armed_utc - "
        "?1, " EXPIRY_OF_PART ") WHERE open = 1",
        started);
}

void MessageStore::correct(UtcTime before, const Moment& now, const std::string& bootId) {
    const milliseconds wrong = before.time_since_epoch() - now.boot.time_since_epoch();
    const milliseconds started = now.utc.time_since_epoch() - now.boot.time_since_epoch();
    // Only what this run made has both times of its creation by the wrong calendar.
    run(db_,
        "UPDATE message SET (not_before_boot, expires_boot) = (not_before_utc - ?2, expires_utc - ?2) "
        "WHERE created_utc - created_boot <> ?1 AND id IN " OPEN_MESSAGES,
        wrong, started);
    run(db_,
        "UPDATE message SET (created_utc, not_before_utc, expires_utc) = "
        "(created_boot + ?2, not_before_boot + ?2, expires_boot + ?2) "
        "WHERE created_utc - created_boot = ?1 AND id IN " OPEN_MESSAGES,
        wrong, started);
    run(db_,
        "UPDATE part SET (retry_utc, armed_utc, armed_boot, expires_boot) = (retry_boot + ?1, "
        "iif(armed_boot_id = ?2, armed_boot + ?1, armed_utc), "
        "iif(armed_boot_id = ?2, armed_boot, armed_utc - ?1), " EXPIRY_OF_PART ") WHERE open = 1",
        started, bootId);
}

}  // namespace turnbell::db
