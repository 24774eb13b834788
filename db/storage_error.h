#pragma once

#include "host/base/result.h"

#include <exception>

namespace turnbell::db {

/// What an exception out of this module means to a person. Code Storage, but Busy (`db_locked`) for a file
/// that another process has open. Reasons: db_full, db_readonly, db_damaged, db_locked, db_failed.
Error storageError(const std::exception& thrown);

}  // namespace turnbell::db
