#include "db/inbound_store.h"

#include "db/query.h"

namespace turnbell::db {

template <>
std::optional<InboundState> fromWord(std::string_view word) {
    return enumOfWord(word, InboundState::Quarantined);
}

template <RowOf<InboundRow> Row>
static auto columnsOf(Row& row) {
    return std::tie(row.id, row.pdu, row.uniqueKey, row.state, row.receivedAt, row.number);
}

const char* toString(InboundState state) {
    switch (state) {
    case InboundState::Open: return "open";
    case InboundState::Handled: return "handled";
    case InboundState::Quarantined: return "quarantined";
    }
    return "unknown";
}

InboundStore::InboundStore(Database& database) : db_{database} {
}

std::optional<InboundId> InboundStore::insert(const InboundRow& row) {
    Query query{
        db_,
        "INSERT INTO inbound (id, pdu, unique_key, state, received_utc, number) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (unique_key) DO NOTHING RETURNING id",
        columnsOf(row)};
    return query.next() ? std::optional{query.value<InboundId>()} : std::nullopt;
}

void InboundStore::setState(InboundId id, InboundState state) {
    run(db_, "UPDATE inbound SET state = ? WHERE id = ?", state, id);
}

std::vector<InboundRow> InboundStore::open() {
    return allRows<InboundRow>(db_,
                               "SELECT id, pdu, unique_key, state, received_utc, number FROM inbound "
                               "WHERE state = 'open' AND state <> 'handled' ORDER BY id");
}

int InboundStore::quarantined() {
    return valueOf<int>(db_,
                        "SELECT count(*) FROM inbound WHERE state = 'quarantined' AND state <> 'handled'");
}

bool InboundStore::wroteBetween(const PhoneNumber& phone, UtcTime from, UtcTime until) {
    // Of what came in those minutes, by the key that begins with the centre's time.
    return valueOf<bool>(db_,
                         "SELECT EXISTS (SELECT 1 FROM inbound WHERE unique_key BETWEEN ?2 AND ?3 "
                         "AND +number = ?1 AND instr(unique_key, 'Z/deliver/') > 0)",
                         phone, toIso8601(from), toIso8601(until));
}

void InboundStore::insertCall(const PhoneNumber& phone, UtcTime at) {
    run(db_, "INSERT INTO missed_call (phone, at_utc) VALUES (?, ?)", phone, at);
}

bool InboundStore::calledSince(const PhoneNumber& phone, UtcTime since) {
    return valueOf<bool>(db_, "SELECT EXISTS (SELECT 1 FROM missed_call WHERE phone = ? AND at_utc > ?)",
                         phone, since);
}

}  // namespace turnbell::db
