#pragma once

#include "db/database.h"
#include "host/core/calling_rule.h"

#include <cstdint>
#include <string>

namespace turnbell::db {

/// What the ratios of work profiles have counted of their round: kept, so that a restart begins no new one.
class RatioStore {
public:
    explicit RatioStore(Database& database);

    /// {0, 0} for a profile that has counted nothing.
    RatioCount count(const std::string& profile);

    /// `change`: the number of the call that counted.
    void keep(const std::string& profile, const RatioCount& before, const RatioCount& after,
              std::int64_t change);

    /// Takes back what the last call of a profile counted, if it was this change.
    void undo(std::int64_t change);

private:
    Database& db_;
};

}  // namespace turnbell::db
