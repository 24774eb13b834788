#include "db/conversation_store.h"

#include "db/catalog_lists.h"
#include "db/query.h"

#define CONVERSATION_COLUMNS                                                   \
    "id, address, answerable, visit, state, opened_utc, last_utc, last_text, " \
    "desk, owed_utc, away_utc"
#define ENTRY_COLUMNS \
    "id, conversation, at_utc, incoming, text, by_staff, message, note, replace_type, internal"
// Of one state, as its index has them: of the open ones nobody closes most.
#define NEWEST_IN(state) \
    "(SELECT * FROM conversation WHERE state = '" state "' ORDER BY last_utc DESC, id DESC LIMIT ?1)"

// By the index of when: SQLite prefers that of the state, and then reads the rows of all who wait.
#define OWED "conversation INDEXED BY conversation_owed WHERE state = 'waiting_us'"

namespace turnbell::db {

template <>
std::optional<ConversationState> fromWord(std::string_view word) {
    return enumOfWord(word, ConversationState::Closed);
}

template <RowOf<ConversationRow> Row>
static auto columnsOf(Row& row) {
    return std::tie(row.id, row.address, row.answerable, row.visit, row.state, row.openedAt, row.lastAt,
                    row.lastText, row.desk, row.owed, row.toldAway);
}

template <RowOf<ConversationEntryRow> Row>
static auto columnsOf(Row& row) {
    return std::tie(row.id, row.conversation, row.at, row.incoming, row.text, row.by, row.message, row.note,
                    row.replaceType, row.internal);
}

template <RowOf<UnderstoodRow> Row>
static auto columnsOf(Row& row) {
    return std::tie(row.phone, row.at, row.text, row.meaning);
}

const char* toString(ConversationState state) {
    switch (state) {
    case ConversationState::WaitingUs: return "waiting_us";
    case ConversationState::WaitingCustomer: return "waiting_customer";
    case ConversationState::Closed: return "closed";
    }
    return "unknown";
}

ConversationStore::ConversationStore(Database& database) : db_{database} {
}

std::optional<ConversationRow> ConversationStore::byAddress(const std::string& address) {
    return firstRow<ConversationRow>(
        db_, "SELECT " CONVERSATION_COLUMNS " FROM conversation WHERE address = ?", address);
}

std::optional<ConversationRow> ConversationStore::conversation(ConversationId id) {
    return firstRow<ConversationRow>(db_, "SELECT " CONVERSATION_COLUMNS " FROM conversation WHERE id = ?",
                                     id);
}

ConversationId ConversationStore::insert(const ConversationRow& row) {
    return valueOf<ConversationId>(db_,
                                   "INSERT INTO conversation (" CONVERSATION_COLUMNS
                                   ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
                                   columnsOf(row));
}

void ConversationStore::update(const ConversationRow& row) {
    run(db_,
        "UPDATE conversation SET (address, answerable, visit, state, opened_utc, last_utc, last_text, "
        "desk, owed_utc, away_utc) = (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) WHERE id = ?1",
        columnsOf(row));
}

std::int64_t ConversationStore::append(const ConversationEntryRow& entry) {
    return valueOf<std::int64_t>(db_,
                                 "INSERT INTO conversation_entry (" ENTRY_COLUMNS
                                 ") VALUES (nullif(?, 0), ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
                                 columnsOf(entry));
}

void ConversationStore::removeReplaced(ConversationId id, int replaceType) {
    run(db_,
        "DELETE FROM conversation_entry WHERE conversation = ? AND replace_type = ? AND replace_type <> 0",
        id, replaceType);
}

std::vector<ConversationEntryRow> ConversationStore::entries(ConversationId id) {
    return allRows<ConversationEntryRow>(
        db_, "SELECT " ENTRY_COLUMNS " FROM conversation_entry WHERE conversation = ? ORDER BY id", id);
}

std::vector<ConversationEntryRow> ConversationStore::lastEntries(ConversationId id, int most) {
    return allRows<ConversationEntryRow>(db_,
                                         "SELECT " ENTRY_COLUMNS
                                         " FROM (SELECT * FROM conversation_entry WHERE conversation = ? "
                                         "ORDER BY id DESC LIMIT ?) ORDER BY id",
                                         id, most);
}

std::vector<ConversationRow> ConversationStore::open(int most) {
    return allRows<ConversationRow>(
        db_,
        "SELECT " CONVERSATION_COLUMNS
        " FROM (SELECT * FROM " NEWEST_IN("waiting_us") " UNION ALL SELECT * FROM " NEWEST_IN(
            "waiting_customer") " ORDER BY last_utc DESC, id DESC LIMIT ?1) "
        "ORDER BY CASE state WHEN 'waiting_us' THEN 0 ELSE 1 END, last_utc DESC, id DESC",
        most);
}

std::vector<ConversationRow> ConversationStore::list(UtcTime closedSince, int most) {
    auto rows = open(most);
    const auto closed =
        allRows<ConversationRow>(db_,
                                 "SELECT " CONVERSATION_COLUMNS
                                 " FROM conversation WHERE state = 'closed' AND last_utc >= ? "
                                 "ORDER BY last_utc DESC, id DESC LIMIT ?",
                                 closedSince, most);
    rows.insert(rows.end(), closed.begin(), closed.end());
    return rows;
}

int ConversationStore::waitingForUs() {
    return valueOf<int>(
        db_, "SELECT count(*) FROM (SELECT 1 FROM conversation WHERE state = 'waiting_us' LIMIT ?)",
        kMostCounted);
}

bool ConversationStore::isAnyWaitingForUs() {
    return valueOf<bool>(db_, "SELECT EXISTS (SELECT 1 FROM conversation WHERE state = 'waiting_us')");
}

std::optional<UtcTime> ConversationStore::waitingSince() {
    return valueOf<std::optional<UtcTime>>(db_,
                                           "SELECT min(owed_utc) FROM " OWED " AND owed_utc IS NOT NULL");
}

std::vector<UtcTime> ConversationStore::owedSince(UtcTime first) {
    return db::list<UtcTime>(db_, "SELECT owed_utc FROM " OWED " AND owed_utc >= ? ORDER BY owed_utc", first);
}

void ConversationStore::understood(const UnderstoodRow& row) {
    run(db_, "INSERT INTO understood_text (phone, at_utc, text, meaning) VALUES (?, ?, ?, ?)",
        columnsOf(row));
}

std::vector<UnderstoodRow> ConversationStore::understoodFrom(const PhoneNumber& phone, int most) {
    return allRows<UnderstoodRow>(
        db_,
        "SELECT phone, at_utc, text, meaning FROM (SELECT * FROM understood_text WHERE phone = ? "
        "ORDER BY at_utc DESC, id DESC LIMIT ?) ORDER BY at_utc, id",
        phone, most);
}

bool ConversationStore::holds(const std::string& address, const std::string& text, UtcTime at) {
    return valueOf<bool>(db_,
                         "SELECT EXISTS (SELECT 1 FROM conversation c JOIN conversation_entry e ON "
                         "e.conversation = c.id WHERE c.address = ? AND e.incoming = 1 AND e.text = ? "
                         "AND e.at_utc = ?)",
                         address, text, at);
}

}  // namespace turnbell::db
