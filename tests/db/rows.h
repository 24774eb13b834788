#pragma once

#include "db/message_store.h"
#include "db/visit_store.h"
#include "tests/support/test_database.h"

#include <string>

namespace turnbell {

inline bool operator==(const Moment& a, const Moment& b) {
    return a.utc == b.utc && a.boot == b.boot;
}

}  // namespace turnbell

namespace turnbell::test {

inline const char* const kDay = "2026-11-22";

/// A visit of today that is not stored yet.
inline db::VisitRow visitRow(const std::string& ticket, const char* phone = "+995555123456") {
    db::VisitRow row;
    row.ticket = ticket;
    row.serviceDay = kDay;
    row.phone = number(phone);
    row.firstName = "Ana";
    row.lastName = "Beridze";
    row.language = "ka";
    row.consentVisit = true;
    row.created = at(0);
    return row;
}

/// A step that waits, not stored yet.
inline db::StepRow stepRow(VisitId visit, std::int64_t place) {
    db::StepRow row;
    row.visit = visit;
    row.service = "A";
    row.queue = "Q";
    row.place = place;
    row.queued = at(0);
    return row;
}

/// A message that is ready, due and of use for an hour.
inline db::MessageRow messageRow(const std::string& key, const char* to = "+995555123456") {
    db::MessageRow row;
    row.idemKey = key;
    row.to = number(to);
    row.text = "It is your turn.";
    row.created = at(0);
    row.notBefore = at(0);
    row.expires = at(3'600'000);
    row.priority = 3;
    row.state = MessageState::Ready;
    return row;
}

inline db::PartRow partRow(MessageId message, int sequence = 1) {
    db::PartRow row;
    row.message = message;
    row.sequence = sequence;
    row.total = sequence;
    row.pdu = "00" + std::to_string(sequence);
    row.length = 1;
    row.retryAt = at(0);
    return row;
}

/// A stored message with one stored part, both ready.
inline PartId storeReady(db::MessageStore& store, const db::MessageRow& message) {
    return store.insert(partRow(store.insert(message).value()));
}

}  // namespace turnbell::test
