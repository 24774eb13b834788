#pragma once

#include <SQLiteCpp/Database.h>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>

namespace turnbell::bench {

/// The tables that grow with what happens in the branch, in the order in which their rows refer to each
/// other. In those of numbers and conversations a customer has one row, however often he comes.
std::span<const std::string_view> historyTables();

/// The tables of the product's schema that do not grow with the years: the catalog, the present, and what is
/// kept for some days. `rollup` and `rollup_day` are of the years, and are written by their store.
std::span<const std::string_view> boundedTables();

/// By how much what counts up has grown in one day: ids by their table, and the sequences `change` and
/// `place`.
using DayGrowth = std::map<std::string, std::int64_t, std::less<>>;

/// Of the day that `database` holds.
DayGrowth growthOf(SQLite::Database& database);

/// `INSERT` of all rows that one table has of the day in the attached database `day`, as they would be `:day`
/// days later: ids and times moved on, and the numbers of the customers who come on that day. Needs the
/// functions of addShiftFunctions().
std::string insertOf(SQLite::Database& database, std::string_view table, const DayGrowth& growth);

/// Adds the SQL functions that shift what is inside of texts. `growth` must stay where it is.
void addShiftFunctions(SQLite::Database& database, const DayGrowth& growth);

}  // namespace turnbell::bench
