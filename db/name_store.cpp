#include "db/name_store.h"

#include "db/query.h"

namespace turnbell::db {

template <RowOf<NamedVisit> Row>
static auto columnsOf(Row& row) {
    return std::tie(row.serviceDay, row.id, row.firstName, row.lastName);
}

NameStore::NameStore(Database& database) : db_{database} {
}

std::vector<NamedVisit> NameStore::after(const NamedVisit& last, int most) {
    return allRows<NamedVisit>(db_,
                               "SELECT service_day, id, first_name, last_name FROM visit WHERE erased = 0 "
                               "AND (service_day, id) > (?, ?) ORDER BY service_day, id LIMIT ?",
                               last.serviceDay, last.id.value, most);
}

std::vector<std::string> NameStore::of(const PhoneNumber& phone) {
    Query query{db_,
                "SELECT first_name FROM visit WHERE phone = ?1 AND phone <> '' AND first_name <> '' UNION "
                "SELECT last_name FROM visit WHERE phone = ?1 AND phone <> '' AND last_name <> ''",
                phone};
    std::vector<std::string> names;
    while (query.next()) {
        names.push_back(query.value<std::string>());
    }
    return names;
}

}  // namespace turnbell::db
