#pragma once

#include "db/database.h"
#include "host/base/strong_id.h"
#include "host/core/catalog.h"

#include <optional>
#include <string>
#include <vector>

namespace turnbell::db {

/// A staff member as stored: the catalog's value and the row that events name.
struct StaffRow {
    StaffId id;
    Staff staff;
};

/// The catalog's tables: branch, queue, service, desk, staff, template. Rows go in and out as a whole
/// catalog.
class CatalogStore {
public:
    explicit CatalogStore(Database& database);

    /// The stored catalog; a new branch has default values and nothing else.
    Catalog load();

    /// Replaces all of it. Staff keep their row by name. The caller holds the transaction and has validated.
    void replace(const Catalog& catalog);

    std::vector<StaffRow> staff();

private:
    Database& db_;
};

}  // namespace turnbell::db
