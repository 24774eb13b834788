#include "db/message_rows.h"
#include "db/message_store.h"

#include <algorithm>
#include <limits>

#define SELECT_DUE \
    "SELECT " PART_COLUMNS ", " MESSAGE_COLUMNS " FROM part p JOIN message m ON m.id = p.message "
#define NEVER_ARMED "NOT EXISTS (SELECT 1 FROM part WHERE message = m.id AND submissions > 0) "
#define UNSENT SELECT_MESSAGE "WHERE m.unsent = 1 AND " NEVER_ARMED

namespace turnbell::db {
namespace {

// The last digits of an address: networks write the same number with and without country code.
constexpr std::size_t kTail = 8;
constexpr int kMostCandidates = 64;

// Longer than any validity and the network's delay. Counted back from the newest text to the number: a clock
// that jumps hides none.
constexpr std::chrono::days kReportsAfter{7};

std::string tailOf(const std::string& address) {
    std::string digits;
    std::copy_if(address.begin(), address.end(), std::back_inserter(digits),
                 [](char each) { return each >= '0' && each <= '9'; });
    return digits.substr(digits.size() - std::min(digits.size(), kTail));
}

auto columnsOf(ReadyPart& row) {
    return std::tie(row.part, row.to, row.begunBy, row.talkedWith);
}

std::optional<PartId> firstOf(Database& database, BootTime now, const MessageStore::Choice& mayGo) {
    // Walks the ready parts in the order of sending until one may go. It passes by what waits for a retry,
    // for an earlier part, or for an older text of the same priority to the same number.
    Query query{
        database,
        "SELECT p.id, p.to_number, "
        "CASE WHEN EXISTS (SELECT 1 FROM part b WHERE b.message = p.message AND b.submissions > 0) "
        "THEN m.sim ELSE '' END, coalesce(n.sim, '') "
        "FROM part p INDEXED BY part_order JOIN message m ON m.id = p.message "
        "LEFT JOIN number_sim n ON n.number = p.to_number "
        "WHERE p.state = 'ready' AND p.retry_boot <= ?1 AND p.expires_boot > ?1 AND m.not_before_boot <= ?1 "
        "AND NOT EXISTS (SELECT 1 FROM part e WHERE e.message = p.message AND e.sequence < p.sequence "
        "AND e.state IN ('planned', 'ready')) "
        "AND NOT EXISTS (SELECT 1 FROM part o JOIN message om ON om.id = o.message "
        "WHERE o.state = 'ready' AND o.to_number = p.to_number AND o.priority = p.priority "
        "AND o.message < p.message AND o.expires_boot > ?1 AND om.not_before_boot <= ?1) "
        "AND NOT EXISTS (SELECT 1 FROM part a WHERE a.open = 1 AND a.state = 'armed' "
        "AND a.to_number = p.to_number AND a.priority = p.priority) "
        "ORDER BY p.priority, p.expires_boot, p.message, p.sequence",
        now};
    while (query.next()) {
        ReadyPart ready;
        query.read(columnsOf(ready));
        if (!mayGo || mayGo(ready)) {
            return ready.part;
        }
    }
    return std::nullopt;
}

}  // namespace

std::vector<MessageRow> MessageStore::planned() {
    return allRows<MessageRow>(db_,
                               SELECT_MESSAGE "WHERE m.unsent = 1 AND m.state = 'planned' ORDER BY m.id");
}

std::vector<MessageRow> MessageStore::plannedDue(BootTime now) {
    return allRows<MessageRow>(
        db_,
        SELECT_MESSAGE
        "WHERE m.unsent = 1 AND m.state = 'planned' AND m.not_before_boot <= ?1 AND m.expires_boot > ?1 "
        "ORDER BY m.not_before_boot, m.id",
        now);
}

std::vector<MessageRow> MessageStore::tooLate(BootTime now) {
    return allRows<MessageRow>(db_, UNSENT "AND m.expires_boot <= ? ORDER BY m.expires_boot, m.id", now);
}

std::vector<DuePart> MessageStore::partsTooLate(BootTime now) {
    return allRows<DuePart>(db_,
                            SELECT_DUE
                            "WHERE p.state = 'ready' AND p.expires_boot <= ? "
                            "ORDER BY p.priority, p.expires_boot, p.message, p.sequence",
                            now);
}

std::optional<DuePart> MessageStore::nextReady(BootTime now, const Choice& mayGo) {
    const auto chosen = firstOf(db_, now, mayGo);
    return chosen ? firstRow<DuePart>(db_, SELECT_DUE "WHERE p.id = ?", *chosen) : std::nullopt;
}

void MessageStore::givenTo(MessageId message, const std::string& sim) {
    run(db_,
        "UPDATE message SET sim = ?2 WHERE id = ?1 AND sim <> ?2 "
        "AND (sim = '' OR NOT EXISTS (SELECT 1 FROM part WHERE message = ?1 AND submissions > 0))",
        message, sim);
}

void MessageStore::takenFrom(MessageId message) {
    run(db_, "UPDATE message SET sim = '' WHERE id = ?", message);
}

void MessageStore::talked(MessageId message) {
    run(db_,
        "INSERT INTO number_sim (number, sim) SELECT to_number, sim FROM message WHERE id = ? AND sim <> '' "
        "ON CONFLICT DO UPDATE SET sim = excluded.sim WHERE sim <> excluded.sim",
        message);
}

void MessageStore::talked(const PhoneNumber& number, const std::string& sim) {
    run(db_,
        "INSERT INTO number_sim (number, sim) VALUES (?, ?) "
        "ON CONFLICT DO UPDATE SET sim = excluded.sim WHERE sim <> excluded.sim",
        number, sim);
}

std::optional<UtcTime> MessageStore::submissionBefore(const std::string& iccid, int others, UtcTime now) {
    Query query{
        db_,
        "SELECT at_utc FROM attempt WHERE iccid = ? AND at_utc <= ? ORDER BY at_utc DESC LIMIT 1 OFFSET ?",
        iccid, now, others};
    return query.next() ? std::optional{query.value<UtcTime>()} : std::nullopt;
}

std::vector<MessageRow> MessageStore::begun() {
    return allRows<MessageRow>(
        db_, SELECT_MESSAGE
        "INDEXED BY message_begun WHERE m.sim <> '' AND m.state IN ('ready', 'in_doubt') "
        "AND EXISTS (SELECT 1 FROM part WHERE message = m.id AND submissions > 0) ORDER BY m.id");
}

std::optional<BootTime> MessageStore::nextDeadline(BootTime now) {
    return valueOf<std::optional<BootTime>>(
        db_,
        "SELECT min(at) FROM ("
        "SELECT min(not_before_boot) AS at FROM message WHERE unsent = 1 AND state = 'planned' AND "
        "not_before_boot > ?1 "
        "UNION ALL SELECT min(not_before_boot) FROM message WHERE unsent = 1 AND state = 'ready' AND "
        "not_before_boot > ?1 "
        "UNION ALL SELECT min(expires_boot) FROM message WHERE unsent = 1 AND expires_boot > ?1 "
        "UNION ALL SELECT min(expires_boot) FROM part WHERE state = 'ready' AND expires_boot > ?1 "
        "UNION ALL SELECT min(retry_boot) FROM part WHERE state = 'ready' AND retry_boot > ?1)",
        now);
}

std::vector<DuePart> MessageStore::inState(MessageState state) {
    return allRows<DuePart>(db_, SELECT_DUE "WHERE p.open = 1 AND p.state = ? ORDER BY p.id", state);
}

std::vector<DuePart> MessageStore::accepted(PartId after, int atMost) {
    return allRows<DuePart>(
        db_, SELECT_DUE "WHERE p.open = 1 AND p.state = 'accepted' AND p.id > ? ORDER BY p.id LIMIT ?",
        after.value, atMost);
}

std::vector<DuePart> MessageStore::reportCandidates(const std::string& to) {
    return allRows<DuePart>(db_,
                            SELECT_DUE
                            "WHERE p.submissions > 0 AND p.to_tail = ?1 AND p.armed_utc >= "
                            "(SELECT max(armed_utc) FROM part WHERE submissions > 0 AND to_tail = ?1) - ?2 "
                            "ORDER BY p.armed_utc DESC, p.id DESC LIMIT ?3",
                            tailOf(to), kReportsAfter, kMostCandidates);
}

std::vector<MessageRow> MessageStore::unsentOfChange(std::int64_t change) {
    return allRows<MessageRow>(db_, UNSENT "AND m.change = ? ORDER BY m.id", change);
}

std::vector<MessageRow> MessageStore::unsentOfVisit(VisitId visit) {
    return allRows<MessageRow>(db_, UNSENT "AND m.visit = ? ORDER BY m.id", visit);
}

std::vector<MessageRow> MessageStore::unsentTo(const PhoneNumber& to) {
    return allRows<MessageRow>(db_, UNSENT "AND m.to_number = ? ORDER BY m.id", to);
}

std::vector<MessageRow> MessageStore::latest(const Page& page) {
    constexpr MessageId kBeyondAll{std::numeric_limits<std::int64_t>::max()};
    auto rows = allRows<MessageRow>(
        db_,
        SELECT_MESSAGE
        "WHERE m.created_utc BETWEEN ?1 AND ?2 AND (m.created_utc < ?2 OR m.id < ?3) "
        "AND (?4 IS NULL OR m.state = ?4) ORDER BY m.created_utc DESC, m.id DESC LIMIT ?5",
        page.since, page.before ? page.before->created.utc : UtcTime::max(),
        page.before ? page.before->id : kBeyondAll, page.state, page.most);
    std::reverse(rows.begin(), rows.end());
    return rows;
}

std::vector<MessageRow> MessageStore::ofVisit(VisitId visit) {
    return allRows<MessageRow>(db_, SELECT_MESSAGE "WHERE m.visit = ? ORDER BY m.id", visit);
}

std::vector<MessageRow> MessageStore::lastTo(const PhoneNumber& to, int most) {
    auto rows = allRows<MessageRow>(
        db_, SELECT_MESSAGE "WHERE m.to_number = ? ORDER BY m.created_utc DESC, m.id DESC LIMIT ?", to, most);
    std::reverse(rows.begin(), rows.end());
    return rows;
}

std::map<MessageId, UtcTime> MessageStore::firstTries(const PhoneNumber& to, int most) {
    Query query{db_,
                "SELECT p.message, min(a.at_utc) FROM part p CROSS JOIN attempt a ON a.part = p.id "
                "WHERE p.message IN (SELECT id FROM message WHERE to_number = ? "
                "ORDER BY created_utc DESC, id DESC LIMIT ?) GROUP BY p.message",
                to, most};
    std::map<MessageId, UtcTime> tries;
    while (query.next()) {
        const auto message = query.value<MessageId>();
        tries.emplace(message, query.value<UtcTime>());
    }
    return tries;
}

MessageStore::Counts MessageStore::counts(BootTime now, UtcTime since) {
    Counts counts;
    counts.ready = valueOf<int>(
        db_, "SELECT count(*) FROM message WHERE unsent = 1 AND state = 'ready' AND not_before_boot <= ?",
        now);
    counts.inDoubt =
        valueOf<int>(db_, "SELECT count(DISTINCT message) FROM part WHERE open = 1 AND state = 'in_doubt'");
    counts.unknown =
        valueOf<int>(db_, "SELECT count(*) FROM message WHERE state = 'unknown' AND created_utc >= ?", since);
    counts.repeated =
        valueOf<int>(db_,
                     // Those since then by their ids: the index of what was ever repeated grows for ever.
                     "SELECT count(DISTINCT p.message) FROM part p JOIN message m ON m.id = p.message "
                     "WHERE p.submissions > 1 AND m.created_utc >= ?1 AND p.message >= "
                     "(SELECT min(id) FROM message INDEXED BY message_created WHERE created_utc >= ?1)",
                     since);
    return counts;
}

int MessageStore::sentTo(const PhoneNumber& to, UtcTime since) {
    return valueOf<int>(db_,
                        "SELECT count(*) FROM message WHERE to_number = ? AND created_utc > ? "
                        "AND kind NOT IN ('turn', 'recall') "
                        "AND state NOT IN ('planned', 'cancelled', 'blocked')",
                        to, since);
}

int MessageStore::answeredTo(const PhoneNumber& to, UtcTime since) {
    return valueOf<int>(db_,
                        "SELECT count(*) FROM message WHERE to_number = ? AND created_utc > ? "
                        "AND automatic = 1 AND state NOT IN ('cancelled', 'blocked')",
                        to, since);
}

bool MessageStore::isAnswerBlocked(const PhoneNumber& to, UtcTime at) {
    return valueOf<bool>(db_,
                         "SELECT EXISTS (SELECT 1 FROM message WHERE to_number = ? AND created_utc = ? "
                         "AND automatic = 1 AND state = 'blocked')",
                         to, at);
}

bool MessageStore::surveyedSince(const PhoneNumber& to, UtcTime since, VisitId beside) {
    return valueOf<bool>(db_,
                         "SELECT EXISTS (SELECT 1 FROM message WHERE to_number = ? AND created_utc > ? "
                         "AND kind = 'survey' AND visit IS NOT ? "
                         "AND state NOT IN ('cancelled', 'blocked', 'expired', 'failed'))",
                         to, since, beside);
}

}  // namespace turnbell::db
