#pragma once

#include "db/query.h"

#include <vector>

/// Lists in a table of their own, one row an item, and columns read as lists.
namespace turnbell::db {

/// The first column of every row.
template <typename Item, typename... Values>
std::vector<Item> list(Database& database, const char* sql, const Values&... values) {
    Query query{database, sql, values...};
    std::vector<Item> items;
    while (query.next()) {
        items.push_back(query.value<Item>());
    }
    return items;
}

/// `sql` takes the owner, the position and the item.
template <typename Owner, typename Item>
void storeList(Database& database, const char* sql, const Owner& owner, const std::vector<Item>& items) {
    int position = 0;
    for (const auto& item : items) {
        run(database, sql, owner, position++, item);
    }
}

}  // namespace turnbell::db
