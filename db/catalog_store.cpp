#include "db/catalog_store.h"

#include "db/query.h"

#include <algorithm>

// In the namespace of the values, where Query looks for it.
namespace turnbell {

template <db::RowOf<Queue> Row>
static auto columnsOf(Row& row) {
    return std::tie(row.code, row.prefix, row.first, row.last);
}

template <db::RowOf<Service> Row>
static auto columnsOf(Row& row) {
    return std::tie(row.code, row.queue, row.surveyDelay, row.approachAhead, row.priority);
}

static auto columnsOf(Desk& row) {
    return std::tie(row.code);
}

template <db::RowOf<TemplateText> Row>
static auto columnsOf(Row& row) {
    return std::tie(row.kind, row.language, row.service, row.text);
}

template <db::RowOf<Branch> Row>
static auto columnsOf(Row& row) {
    return std::tie(row.name, row.location, row.country, row.timeZone, row.thankYou, row.missedCallJoins,
                    row.noShowAfter);
}

}  // namespace turnbell

namespace turnbell::db {

static auto columnsOf(StaffRow& row) {
    return std::tie(row.id, row.staff.name, row.staff.pinHash, row.staff.role);
}

namespace {

std::vector<std::string> words(Query&& query) {
    std::vector<std::string> all;
    while (query.next()) {
        all.push_back(query.value<std::string>());
    }
    return all;
}

LocalizedText loadName(Database& db, const char* subject, const std::string& code) {
    Query query{db, "SELECT language, text FROM localized_name WHERE subject = ? AND code = ?", subject,
                code};
    LocalizedText name;
    while (query.next()) {
        const auto language = query.value<std::string>();
        name.byLanguage[language] = query.value<std::string>();
    }
    return name;
}

void storeName(Database& db, const char* subject, const std::string& code, const LocalizedText& name) {
    for (const auto& [language, text] : name.byLanguage) {
        run(db, "INSERT INTO localized_name (subject, code, language, text) VALUES (?, ?, ?, ?)", subject,
            code, language, text);
    }
}

void storeBranch(Database& db, const Branch& branch) {
    run(db,
        "INSERT INTO branch (id, name, location, country, time_zone, thank_you, missed_call_joins, "
        "no_show_ms) "
        "VALUES (1, ?, ?, ?, ?, ?, ?, ?)",
        columnsOf(branch));
    int position = 0;
    for (const auto& language : branch.languages) {
        run(db, "INSERT INTO branch_language (position, language) VALUES (?, ?)", position++, language);
    }
    position = 0;
    for (const auto& country : branch.textCountries) {
        run(db, "INSERT INTO branch_text_country (position, country) VALUES (?, ?)", position++, country);
    }
}

void storeQueues(Database& db, const std::vector<Queue>& queues) {
    int position = 0;
    for (const auto& queue : queues) {
        run(db,
            "INSERT INTO queue (position, code, prefix, first_number, last_number) VALUES (?, ?, ?, ?, ?)",
            position++, columnsOf(queue));
    }
}

void storeServices(Database& db, const std::vector<Service>& services) {
    int position = 0;
    for (const auto& service : services) {
        run(db,
            "INSERT INTO service (position, code, queue, survey_delay_ms, approach_ahead, priority) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            position++, columnsOf(service));
        storeName(db, "service", service.code, service.name);
    }
}

void storeDesks(Database& db, const std::vector<Desk>& desks) {
    int position = 0;
    for (const auto& desk : desks) {
        run(db, "INSERT INTO desk (position, code) VALUES (?, ?)", position++, desk.code);
        int queuePosition = 0;
        for (const auto& queue : desk.queues) {
            run(db, "INSERT INTO desk_queue (desk, position, queue) VALUES (?, ?, ?)", desk.code,
                queuePosition++, queue);
        }
        storeName(db, "desk", desk.code, desk.name);
    }
}

void storeTemplates(Database& db, const std::vector<TemplateText>& templates) {
    int position = 0;
    for (const auto& text : templates) {
        run(db, "INSERT INTO template (position, kind, language, service, text) VALUES (?, ?, ?, ?, ?)",
            position++, columnsOf(text));
    }
}

void storeStaff(Database& db, const std::vector<Staff>& staff) {
    // Negative: not named any more, unless the loop finds them.
    run(db, "UPDATE staff SET position = -1");
    int position = 0;
    for (const auto& member : staff) {
        run(db,
            "INSERT INTO staff (position, name, pin_hash, role) VALUES (?, ?, ?, ?) ON CONFLICT (name) DO "
            "UPDATE "
            "SET (position, pin_hash, role) = (excluded.position, excluded.pin_hash, excluded.role)",
            position++, member.name, member.pinHash, member.role);
    }
    run(db, "DELETE FROM staff WHERE position < 0");
}

}  // namespace

CatalogStore::CatalogStore(Database& database) : db_{database} {
}

Catalog CatalogStore::load() {
    Catalog catalog;
    if (auto branch = firstRow<Branch>(db_,
                                       "SELECT name, location, country, time_zone, thank_you, "
                                       "missed_call_joins, no_show_ms FROM branch WHERE id = 1")) {
        catalog.branch = *std::move(branch);
        catalog.branch.languages = words({db_, "SELECT language FROM branch_language ORDER BY position"});
        catalog.branch.textCountries =
            words({db_, "SELECT country FROM branch_text_country ORDER BY position"});
    }
    catalog.queues =
        allRows<Queue>(db_, "SELECT code, prefix, first_number, last_number FROM queue ORDER BY position");
    catalog.services = allRows<Service>(
        db_, "SELECT code, queue, survey_delay_ms, approach_ahead, priority FROM service ORDER BY position");
    for (auto& service : catalog.services) {
        service.name = loadName(db_, "service", service.code);
    }
    catalog.desks = allRows<Desk>(db_, "SELECT code FROM desk ORDER BY position");
    for (auto& desk : catalog.desks) {
        desk.name = loadName(db_, "desk", desk.code);
        desk.queues =
            words({db_, "SELECT queue FROM desk_queue WHERE desk = ? ORDER BY position", desk.code});
    }
    for (auto& row : staff()) {
        catalog.staff.push_back(std::move(row.staff));
    }
    catalog.templates =
        allRows<TemplateText>(db_, "SELECT kind, language, service, text FROM template ORDER BY position");
    return catalog;
}

void CatalogStore::replace(const Catalog& catalog) {
    // Rows that refer to others go first.
    for (const auto* sql :
         {"DELETE FROM localized_name", "DELETE FROM template", "DELETE FROM desk_queue", "DELETE FROM desk",
          "DELETE FROM service", "DELETE FROM queue", "DELETE FROM branch_text_country",
          "DELETE FROM branch_language", "DELETE FROM branch"}) {
        run(db_, sql);
    }
    storeBranch(db_, catalog.branch);
    storeQueues(db_, catalog.queues);
    storeServices(db_, catalog.services);
    storeDesks(db_, catalog.desks);
    storeTemplates(db_, catalog.templates);
    storeStaff(db_, catalog.staff);
}

std::vector<StaffRow> CatalogStore::staff() {
    return allRows<StaffRow>(db_, "SELECT id, name, pin_hash, role FROM staff ORDER BY position");
}

}  // namespace turnbell::db
