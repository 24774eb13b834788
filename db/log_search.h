#pragma once

#include "db/query.h"
#include "db/steady_utc.h"

#include <cstdint>

/// In SQL: the next line of a table of the log behind a number, as lastLineBefore() asks for it.
#define NEXT_LINE(table) \
    "SELECT " #table ".id, " STEADY_UTC(table) " FROM " #table " WHERE id > ? ORDER BY id LIMIT 1"

namespace turnbell::db {

/// The number of the last line that was written before this time; 0: none was. `nextLine`: NEXT_LINE of a
/// table, `end`: its last number. Asks for O(log n) lines.
inline std::int64_t lastLineBefore(Database& database, const char* nextLine, std::int64_t end, UtcTime time) {
    std::int64_t before = 0;
    while (before < end) {
        const auto middle = before + (end - before) / 2;
        Query query{database, nextLine, middle};
        std::int64_t id = 0;
        UtcTime at{};
        const bool found = query.next();
        if (found) {
            query.read(id, at);
        }
        if (!found || at >= time) {
            end = middle;
        } else {
            before = id;
        }
    }
    return before;
}

}  // namespace turnbell::db
