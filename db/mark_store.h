#pragma once

#include "db/consent_store.h"
#include "db/ledger_store.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace turnbell::db {

/// A stop, or the START that lifted it, of a number that is known by its hash.
struct StopMark {
    std::string numberHash;
    StopScope scope;
    UtcTime at;
};

/// What a backup from before it would undo, and leaves no row of its own: that a number texted START, which
/// only deletes its stop, and that it was erased on request. Known by the hash that the caller makes; kept as
/// named values.
class MarkStore {
public:
    explicit MarkStore(Database& database);

    void started(const std::string& numberHash, StopScope scope, UtcTime at);
    std::vector<StopMark> started();
    void forgetStarted(const std::string& numberHash);

    void erased(const std::string& numberHash, UtcTime at);
    std::optional<UtcTime> erasedAt(const std::string& numberHash);
    std::map<std::string, UtcTime> erased();

    /// Forgets those from before these times.
    void forget(UtcTime erasedBefore, UtcTime startedBefore);

    /// This database was restored, and what follows from that is not done yet (BranchService, which does it
    /// in one transaction, at its next start at the latest).
    void setRestored(bool restored);
    bool isRestored();

    /// Of a restored database: the numbers that were erased after it was made.
    void toErase(const std::string& numberHash);
    std::set<std::string> toErase();
    void clearToErase();

private:
    Database& db_;
    LedgerStore values_;
};

}  // namespace turnbell::db
