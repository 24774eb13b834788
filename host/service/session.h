#pragma once

#include "db/catalog_store.h"
#include "host/wire/command.h"

#include <optional>
#include <string>

namespace turnbell {

/// One client's connection, as far as permissions care. The role comes from the socket that it could open.
struct Session {
    wire::Role role = wire::Role::Display;
    std::optional<db::StaffRow> staff = {};  ///< as at sign-in; nothing: nobody
};

}  // namespace turnbell
