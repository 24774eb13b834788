#pragma once

#include "db/database.h"
#include "host/base/hex.h"
#include "host/base/phone_number.h"
#include "host/base/strong_id.h"

#include <optional>
#include <string>
#include <vector>

namespace turnbell::db {

/// What a stored PDU turned out to be.
enum class InboundState {
    Open,         ///< a part of a long text that is not complete
    Handled,      ///< shown or acted upon
    Quarantined,  ///< cannot be read: kept as it came
};

const char* toString(InboundState state);

/// One PDU as it came from the modem.
struct InboundRow {
    InboundId id;
    Bytes pdu;
    std::string uniqueKey;  ///< UNIQUE: centre time (toIso8601), "/deliver/" or "/report/", address, the PDU
    InboundState state = InboundState::Open;
    UtcTime receivedAt;
    std::string number = {};  ///< E.164 of who wrote, or is reported on; empty: it has none
};

/// Incoming PDUs, kept before the modem's copy is deleted.
class InboundStore {
public:
    explicit InboundStore(Database& database);

    /// Nothing if it is there already (the modem offered it again).
    std::optional<InboundId> insert(const InboundRow& row);
    void setState(InboundId id, InboundState state);

    /// Open ones, oldest first: fed to the Reassembler after a start.
    std::vector<InboundRow> open();
    int quarantined();

    /// Whether a text of this number was written in between, by the centre's time: it may have waited for us.
    bool wroteBetween(const PhoneNumber& phone, UtcTime from, UtcTime until);

    /// A call that was hung up on.
    void insertCall(const PhoneNumber& phone, UtcTime at);
    bool calledSince(const PhoneNumber& phone, UtcTime since);

private:
    Database& db_;
};

}  // namespace turnbell::db
