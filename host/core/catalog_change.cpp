#include "host/core/catalog_change.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace turnbell {
namespace {

template <typename Entry>
std::string keyOf(const Entry& entry) {
    return entry.code;
}

std::string keyOf(const ClosedDay& day) {
    return day.date;
}

std::string keyOf(const Staff& member) {
    return member.name;
}

std::string keyOf(const TemplateText& own) {
    return std::string{toString(own.kind)} + "/" + own.language +
           (own.service.empty() ? "" : "/" + own.service);
}

template <typename Entry>
auto withKey(std::vector<Entry>& entries, const std::string& key) {
    return std::ranges::find_if(entries, [&](const Entry& each) { return keyOf(each) == key; });
}

template <typename Entry>
void put(std::vector<Entry>& entries, const std::vector<Entry>& given) {
    for (const auto& entry : given) {
        if (const auto same = withKey(entries, keyOf(entry)); same != entries.end()) {
            *same = entry;
        } else {
            entries.push_back(entry);
        }
    }
}

/// Of entries that have no key.
template <typename Entry>
void putAll(std::vector<Entry>& entries, const std::vector<Entry>& given) {
    if (!given.empty()) {
        entries = given;
    }
}

/// False: there is none.
using Remove = bool (*)(Catalog& catalog, const std::string& code);

template <auto kTable>
bool removeOne(Catalog& catalog, const std::string& code) {
    auto& entries = catalog.*kTable;
    const auto found = withKey(entries, code);
    if (found == entries.end()) {
        return false;
    }
    entries.erase(found);
    return true;
}

template <auto kTable>
bool removeAll(Catalog& catalog, const std::string& code) {
    auto& entries = catalog.*kTable;
    const bool some = code.empty() && !entries.empty();
    if (some) {
        entries.clear();
    }
    return some;
}

struct Table {
    std::string_view name;
    Remove remove;
};

constexpr std::array kTables{
    Table{"queue", removeOne<&Catalog::queues>},
    Table{"service_group", removeOne<&Catalog::serviceGroups>},
    Table{"service", removeOne<&Catalog::services>},
    Table{"segment", removeAll<&Catalog::segments>},
    Table{"profile", removeOne<&Catalog::profiles>},
    Table{"desk", removeOne<&Catalog::desks>},
    Table{"hours", removeAll<&Catalog::hours>},
    Table{"closed_day", removeOne<&Catalog::closedDays>},
    Table{"staff", removeOne<&Catalog::staff>},
    Table{"template", removeOne<&Catalog::templates>},
};

std::string tableNames() {
    std::string names;
    for (const auto& table : kTables) {
        names.append(names.empty() ? "" : ", ").append(table.name);
    }
    return names;
}

}  // namespace

Catalog withEntries(Catalog catalog, const Catalog& entries) {
    if (!entries.branch.name.empty()) {
        catalog.branch = entries.branch;
    }
    put(catalog.queues, entries.queues);
    put(catalog.serviceGroups, entries.serviceGroups);
    put(catalog.services, entries.services);
    putAll(catalog.segments, entries.segments);
    put(catalog.profiles, entries.profiles);
    put(catalog.desks, entries.desks);
    putAll(catalog.hours, entries.hours);
    put(catalog.closedDays, entries.closedDays);
    put(catalog.staff, entries.staff);
    put(catalog.templates, entries.templates);
    return catalog;
}

Result<Catalog> withoutEntry(Catalog catalog, const std::string& table, const std::string& code) {
    const auto* const found = std::ranges::find(kTables, table, &Table::name);
    if (found == kTables.end()) {
        return fail(ErrorCode::Invalid,
                    "'" + table + "' is no table of the catalog; there are " + tableNames(), "table_unknown");
    }
    if (!found->remove(catalog, code)) {
        return fail(ErrorCode::NotFound, "there is no " + table + " '" + code + "'", "entry_unknown");
    }
    return catalog;
}

}  // namespace turnbell
