#include "db/conversation_store.h"

#include "db/query.h"

#define CONVERSATION_COLUMNS "id, address, answerable, visit, state, opened_utc, last_utc, last_text"
// Of one state, as its index has them: of the open ones nobody closes most.
#define NEWEST_IN(state) \
    "(SELECT * FROM conversation WHERE state = '" state "' ORDER BY last_utc DESC, id DESC LIMIT ?1)"

namespace turnbell::db {

template <>
std::optional<ConversationState> fromWord(std::string_view word) {
    return enumOfWord(word, ConversationState::Closed);
}

template <RowOf<ConversationRow> Row>
static auto columnsOf(Row& row) {
    return std::tie(row.id, row.address, row.answerable, row.visit, row.state, row.openedAt, row.lastAt,
                    row.lastText);
}

template <RowOf<ConversationEntryRow> Row>
static auto columnsOf(Row& row) {
    return std::tie(row.id, row.conversation, row.at, row.incoming, row.text, row.by, row.message, row.note,
                    row.replaceType);
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
                                   ") VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
                                   columnsOf(row));
}

void ConversationStore::update(const ConversationRow& row) {
    run(db_,
        "UPDATE conversation SET (address, answerable, visit, state, opened_utc, last_utc, last_text) = "
        "(?2, ?3, ?4, ?5, ?6, ?7, ?8) WHERE id = ?1",
        columnsOf(row));
}

void ConversationStore::append(const ConversationEntryRow& entry) {
    run(db_,
        "INSERT INTO conversation_entry (id, conversation, at_utc, incoming, text, by_staff, message, note, "
        "replace_type) VALUES (nullif(?, 0), ?, ?, ?, ?, ?, ?, ?, ?)",
        columnsOf(entry));
}

void ConversationStore::removeReplaced(ConversationId id, int replaceType) {
    run(db_,
        "DELETE FROM conversation_entry WHERE conversation = ? AND replace_type = ? AND replace_type <> 0",
        id, replaceType);
}

std::vector<ConversationEntryRow> ConversationStore::entries(ConversationId id) {
    return allRows<ConversationEntryRow>(
        db_,
        "SELECT id, conversation, at_utc, incoming, text, by_staff, message, note, replace_type "
        "FROM conversation_entry WHERE conversation = ? ORDER BY id",
        id);
}

std::vector<ConversationEntryRow> ConversationStore::lastEntries(ConversationId id, int most) {
    return allRows<ConversationEntryRow>(
        db_,
        "SELECT id, conversation, at_utc, incoming, text, by_staff, message, note, replace_type FROM "
        "(SELECT * FROM conversation_entry WHERE conversation = ? ORDER BY id DESC LIMIT ?) ORDER BY id",
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
    return valueOf<int>(db_, "SELECT count(*) FROM conversation WHERE state = 'waiting_us'");
}

std::optional<UtcTime> ConversationStore::waitingSince() {
    return valueOf<std::optional<UtcTime>>(
        db_,
        "SELECT min(e.at_utc) FROM conversation c JOIN conversation_entry e ON e.conversation = c.id "
        "WHERE c.state = 'waiting_us' AND e.incoming = 1 AND e.at_utc >= c.opened_utc AND e.id > "
        "(SELECT coalesce(max(o.id), 0) FROM conversation_entry o WHERE o.conversation = c.id AND o.incoming "
        "= 0)");
}

}  // namespace turnbell::db
