#include "host/core/catalog_change.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
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

bool removeLimits(Catalog& catalog, const std::string& code) {
    const bool some = code.empty() && catalog.limits.has_value();
    if (some) {
        catalog.limits.reset();
    }
    return some;
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

/// The number that the entry with this number of the whole has among the given ones; nothing: it is not one
/// of them.
using Place = std::optional<std::size_t> (*)(const Catalog& whole, const Catalog& given, std::size_t index);

template <auto kTable>
std::optional<std::size_t> placeOfOne(const Catalog& whole, const Catalog& given, std::size_t index) {
    const auto& entries = whole.*kTable;
    const auto& some = given.*kTable;
    const auto same = std::ranges::find_if(some, [&](const auto& entry) {
        return index < entries.size() && keyOf(entry) == keyOf(entries[index]);
    });
    return same == some.end() ? std::nullopt : std::optional{static_cast<std::size_t>(same - some.begin())};
}

/// Of entries that have no key: all are given, or none.
template <auto kTable>
std::optional<std::size_t> placeOfAll(const Catalog& /*whole*/, const Catalog& given, std::size_t index) {
    return (given.*kTable).empty() ? std::nullopt : std::optional{index};
}

/// Empty: it has none.
using Key = std::string (*)(const Catalog& catalog, std::size_t index);

template <auto kTable>
std::string keyOfOne(const Catalog& catalog, std::size_t index) {
    const auto& entries = catalog.*kTable;
    return index < entries.size() ? keyOf(entries[index]) : std::string{};
}

std::string noKey(const Catalog& /*catalog*/, std::size_t /*index*/) {
    return {};
}

/// It is one table, and no list of entries.
std::optional<std::size_t> placeOfNone(const Catalog& /*whole*/, const Catalog& /*given*/,
                                       std::size_t /*index*/) {
    return std::nullopt;
}

struct Table {
    std::string_view name;
    Remove remove;
    Place place;
    Key key;
};

constexpr std::array kTables{
    Table{"queue", removeOne<&Catalog::queues>, placeOfOne<&Catalog::queues>, keyOfOne<&Catalog::queues>},
    Table{"service_group", removeOne<&Catalog::serviceGroups>, placeOfOne<&Catalog::serviceGroups>,
          keyOfOne<&Catalog::serviceGroups>},
    Table{"service", removeOne<&Catalog::services>, placeOfOne<&Catalog::services>,
          keyOfOne<&Catalog::services>},
    Table{"segment", removeAll<&Catalog::segments>, placeOfAll<&Catalog::segments>, noKey},
    Table{"profile", removeOne<&Catalog::profiles>, placeOfOne<&Catalog::profiles>,
          keyOfOne<&Catalog::profiles>},
    Table{"desk", removeOne<&Catalog::desks>, placeOfOne<&Catalog::desks>, keyOfOne<&Catalog::desks>},
    Table{"hours", removeAll<&Catalog::hours>, placeOfAll<&Catalog::hours>, noKey},
    Table{"closed_day", removeOne<&Catalog::closedDays>, placeOfOne<&Catalog::closedDays>,
          keyOfOne<&Catalog::closedDays>},
    Table{"staff", removeOne<&Catalog::staff>, placeOfOne<&Catalog::staff>, keyOfOne<&Catalog::staff>},
    Table{"template", removeOne<&Catalog::templates>, placeOfOne<&Catalog::templates>,
          keyOfOne<&Catalog::templates>},
    Table{"limits", removeLimits, placeOfNone, noKey},
    Table{"survey", removeOne<&Catalog::surveys>, placeOfOne<&Catalog::surveys>, keyOfOne<&Catalog::surveys>},
    Table{"canned", removeOne<&Catalog::canned>, placeOfOne<&Catalog::canned>, keyOfOne<&Catalog::canned>},
};

const Table* tableOf(std::string_view name) {
    const auto* const found = std::ranges::find(kTables, name, &Table::name);
    return found == kTables.end() ? nullptr : found;
}

/// What a path such as "desk[7].queues[0]" is about.
struct EntryPath {
    const Table* table;
    std::size_t index;
    std::string rest;  ///< ".queues[0]"
};

std::optional<EntryPath> entryOf(const std::string& path) {
    const auto open = path.find('[');
    const auto close = path.find(']');
    const auto* const table = tableOf(std::string_view{path}.substr(0, open));
    if (table == nullptr || close == std::string::npos) {
        return std::nullopt;
    }
    std::size_t index = 0;
    std::from_chars(path.data() + open + 1, path.data() + close, index);
    return EntryPath{table, index, path.substr(close + 1)};
}

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
    catalog.limits = entries.limits ? entries.limits : catalog.limits;
    put(catalog.surveys, entries.surveys);
    put(catalog.canned, entries.canned);
    return catalog;
}

std::string pathInEntries(const std::string& path, const Catalog& whole, const Catalog& entries) {
    if (path.starts_with("limits.")) {
        return entries.limits ? path : std::string{};
    }
    const auto entry = entryOf(path);
    if (!entry) {
        return path.starts_with("branch.") && !entries.branch.name.empty() ? path : std::string{};
    }
    const auto place = entry->table->place(whole, entries, entry->index);
    return place ? std::string{entry->table->name} + "[" + std::to_string(*place) + "]" + entry->rest
                 : std::string{};
}

std::string namedPath(const std::string& path, const Catalog& catalog) {
    const auto entry = entryOf(path);
    const auto key = entry ? entry->table->key(catalog, entry->index) : std::string{};
    return key.empty() ? path
                       : std::string{entry->table->name} + " " + key +
                             (entry->rest.empty() ? "" : ", " + entry->rest.substr(1));
}

Result<Catalog> withoutEntry(Catalog catalog, const std::string& table, const std::string& code) {
    const auto* const found = tableOf(table);
    if (found == nullptr) {
        return fail(ErrorCode::Invalid,
                    "'" + table + "' is no table of the catalog; there are " + tableNames(), "table_unknown");
    }
    if (!found->remove(catalog, code)) {
        return fail(ErrorCode::NotFound, "there is no " + table + " '" + code + "'", "entry_unknown");
    }
    return catalog;
}

}  // namespace turnbell
