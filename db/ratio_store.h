#pragma once

#include "db/database.h"
#include "host/base/clock.h"
#include "host/core/catalog.h"

#include <cstdint>

namespace turnbell::db {

/// What the ratios of work profiles have counted of their round: kept, so that a restart begins no new one.
/// The calls of the last minute are kept one by one, so that an undo takes any of them out of the count as if
/// it had never been; those before are summed up.
class RatioStore {
public:
    explicit RatioStore(Database& database);

    /// The sum, and the calls since in their order, by the profile's ratio as it is now. {0, 0} for a profile
    /// that has counted nothing.
    RatioCount count(const WorkProfile& profile);

    /// `change`: the number of the call, which is newer than those before. `profile` has a ratio.
    void add(const WorkProfile& profile, bool priority, std::int64_t change, Moment now);

    /// Takes that call out again; nothing happens where it has not counted.
    void undo(std::int64_t change);

private:
    Database& db_;
};

}  // namespace turnbell::db
