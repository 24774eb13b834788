#pragma once

#include "db/message_store.h"
#include "db/query.h"

// The rows of MessageStore in SQL, for its two source files. Columns in the order of columnsOf().
#define MESSAGE_FIELDS                                                                                \
    "idem_key, kind, to_number, text, visit, step, conversation, change, created_utc, created_boot, " \
    "not_before_utc, not_before_boot, expires_utc, expires_boot, priority, state, why, settled_utc, " \
    "person_asked, sim, automatic, urgent"
#define MESSAGE_COLUMNS                                                                                   \
    "m.id, m.idem_key, m.kind, m.to_number, m.text, m.visit, m.step, m.conversation, m.change, "          \
    "m.created_utc, m.created_boot, m.not_before_utc, m.not_before_boot, m.expires_utc, m.expires_boot, " \
    "m.priority, m.state, m.why, m.settled_utc, m.person_asked, m.sim, "                                  \
    "m.automatic, m.urgent"
#define PART_FIELDS                                                                               \
    "message, sequence, total, pdu, length, state, reference, submissions, refusals, retry_utc, " \
    "retry_boot, "                                                                                \
    "armed_utc, armed_boot, armed_boot_id"
#define PART_COLUMNS                                                                               \
    "p.id, p.message, p.sequence, p.total, p.pdu, p.length, p.state, p.reference, p.submissions, " \
    "p.refusals, p.retry_utc, p.retry_boot, p.armed_utc, p.armed_boot, p.armed_boot_id"
#define SELECT_MESSAGE "SELECT " MESSAGE_COLUMNS " FROM message m "
#define SELECT_PART "SELECT " PART_COLUMNS " FROM part p "

namespace turnbell::db {

template <RowOf<MessageRow> Row>
auto columnsOf(Row& row) {
    return std::tie(row.id, row.idemKey, row.kind, row.to, row.text, row.visit, row.step, row.conversation,
                    row.change, row.created, row.notBefore, row.expires, row.priority, row.state, row.why,
                    row.settled, row.personAsked, row.sim, row.automatic, row.urgent);
}

template <RowOf<PartRow> Row>
auto columnsOf(Row& row) {
    return std::tie(row.id, row.message, row.sequence, row.total, row.pdu, row.length, row.state,
                    row.reference, row.submissions, row.refusals, row.retryAt, row.armed, row.armedBootId);
}

template <RowOf<DuePart> Row>
auto columnsOf(Row& row) {
    return std::tuple_cat(columnsOf(row.part), columnsOf(row.message));
}

template <RowOf<AttemptRow> Row>
auto columnsOf(Row& row) {
    return std::tie(row.id, row.part, row.at, row.bootId, row.imei, row.iccid, row.referenceBefore,
                    row.outcome, row.reference, row.code, row.evidence);
}

}  // namespace turnbell::db
