#include "db/catalog_store.h"

#include "db/catalog_lists.h"
#include "db/catalog_rules.h"
#include "db/catalog_surveys.h"
#include "db/query.h"

#include <algorithm>

// Columns in the order of columnsOf().
#define BRANCH_COLUMNS                                                                                  \
    "name, location, country, time_zone, thank_you, missed_call_joins, no_show_ms, no_show_calls, "     \
    "recall_gap_ms, more_time_places, more_time_ms, more_time_limit, rejoin_ms, wrap_up_ms, day_ends, " \
    "close_grace_ms, quiet_from, quiet_to, survey_cap_ms, retention_days, signature, formality, "       \
    "emoji, national_tables, sms_number, remote_here, cancel_silence_ms, reply_target_ms, auto_reply, " \
    "notices_a_minute, notice_silence_ms"
#define LIMIT_COLUMNS                                                                       \
    "open_tickets, tickets_a_day, texts_an_hour, new_at_kiosk, new_in_branch, neighbours, " \
    "texts_a_day, answers_an_hour"

// In the namespace of the values, where Query looks for it.
namespace turnbell {

template <db::RowOf<Queue> Row>
static auto columnsOf(Row& row) {
    return std::tie(row.code, row.prefix, row.first, row.last, row.dailyCap);
}

template <db::RowOf<Service> Row>
static auto columnsOf(Row& row) {
    return std::tie(row.code, row.queue, row.surveyDelay, row.approachAhead, row.priority, row.targetWait,
                    row.targetTransaction, row.group, row.approachBy, row.approachLead,
                    row.appointmentsAtOnce, row.survey, row.moreTime);
}

static auto columnsOf(ServiceGroup& row) {
    return std::tie(row.code);
}

static auto columnsOf(CannedReply& row) {
    return std::tie(row.code);
}

template <db::RowOf<Desk> Row>
static auto columnsOf(Row& row) {
    return std::tie(row.code, row.profile, row.wrapUp);
}

template <db::RowOf<TemplateText> Row>
static auto columnsOf(Row& row) {
    return std::tie(row.kind, row.language, row.service, row.text);
}

template <db::RowOf<Branch> Row>
static auto columnsOf(Row& row) {
    return std::tie(row.name, row.location, row.country, row.timeZone, row.thankYou, row.missedCallJoins,
                    row.noShowAfter, row.noShowCalls, row.recallGap, row.moreTimePlaces, row.moreTimeBy,
                    row.moreTimeLimit, row.rejoinWindow, row.wrapUp, row.dayEnds, row.closeGrace,
                    row.quiet.from, row.quiet.to, row.surveyCap, row.retentionDays, row.signature,
                    row.formality, row.emoji, row.nationalTables, row.smsNumber, row.remoteHere,
                    row.cancelSilence, row.replyTarget, row.autoReply, row.noticesAMinute, row.noticeSilence);
}

template <db::RowOf<Limits> Row>
static auto columnsOf(Row& row) {
    return std::tie(row.openTickets, row.ticketsADay, row.textsAnHour, row.newAtKiosk, row.newInBranch,
                    row.neighbours, row.textsADay, row.answersAnHour);
}

}  // namespace turnbell

namespace turnbell::db {

static auto columnsOf(StaffRow& row) {
    return std::tie(row.id, row.staff.name, row.staff.pinHash, row.staff.role);
}

namespace {

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

template <typename Entry>
void loadNames(Database& db, const char* subject, std::vector<Entry>& entries) {
    for (auto& entry : entries) {
        entry.name = loadName(db, subject, entry.code);
    }
}

void storeName(Database& db, const char* subject, const std::string& code, const LocalizedText& name) {
    for (const auto& [language, text] : name.byLanguage) {
        run(db, "INSERT INTO localized_name (subject, code, language, text) VALUES (?, ?, ?, ?)", subject,
            code, language, text);
    }
}

void storeCanned(Database& db, const std::vector<CannedReply>& replies) {
    int position = 0;
    for (const auto& reply : replies) {
        run(db, "INSERT INTO canned (position, code) VALUES (?, ?)", position++, reply.code);
        storeName(db, "canned", reply.code, reply.name);
        storeName(db, "canned_text", reply.code, reply.text);
    }
}

std::vector<CannedReply> loadCanned(Database& db) {
    auto replies = allRows<CannedReply>(db, "SELECT code FROM canned ORDER BY position");
    loadNames(db, "canned", replies);
    for (auto& reply : replies) {
        reply.text = loadName(db, "canned_text", reply.code);
    }
    return replies;
}

void storeBranch(Database& db, const Branch& branch) {
    run(db,
        "INSERT INTO branch (id, " BRANCH_COLUMNS
        ") VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?, ?)",
        columnsOf(branch));
    int position = 0;
    for (const auto& language : branch.languages) {
        run(db, "INSERT INTO branch_language (position, language) VALUES (?, ?)", position++, language);
    }
    position = 0;
    for (const auto& language : branch.transliterate) {
        run(db, "INSERT INTO branch_transliterate (position, language) VALUES (?, ?)", position++, language);
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
            "INSERT INTO queue (position, code, prefix, first_number, last_number, daily_cap) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            position++, columnsOf(queue));
    }
}

void storeServiceGroups(Database& db, const std::vector<ServiceGroup>& groups) {
    int position = 0;
    for (const auto& group : groups) {
        run(db, "INSERT INTO service_group (position, code) VALUES (?, ?)", position++, group.code);
        storeName(db, "service_group", group.code, group.name);
    }
}

void storeServices(Database& db, const std::vector<Service>& services) {
    int position = 0;
    for (const auto& service : services) {
        run(db,
            "INSERT INTO service (position, code, queue, survey_delay_ms, approach_ahead, priority, "
            "target_wait_ms, target_transaction_ms, service_group, approach_by, approach_lead_ms, "
            "appointments_at_once, survey, more_time_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            position++, columnsOf(service));
        storeName(db, "service", service.code, service.name);
        storeName(db, "code_word", service.code, service.codeWord);
        storeList(db, "INSERT INTO service_outcome (service, position, outcome) VALUES (?, ?, ?)",
                  service.code, service.outcomes);
    }
}

void storeDesks(Database& db, const std::vector<Desk>& desks) {
    int position = 0;
    for (const auto& desk : desks) {
        run(db, "INSERT INTO desk (position, code, profile, wrap_up_ms) VALUES (?, ?, ?, ?)", position++,
            columnsOf(desk));
        storeList(db, "INSERT INTO desk_queue (desk, position, queue) VALUES (?, ?, ?)", desk.code,
                  desk.queues);
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
    if (auto branch = firstRow<Branch>(db_, "SELECT " BRANCH_COLUMNS " FROM branch WHERE id = 1")) {
        catalog.branch = *std::move(branch);
        catalog.branch.languages =
            list<std::string>(db_, "SELECT language FROM branch_language ORDER BY position");
        catalog.branch.transliterate =
            list<std::string>(db_, "SELECT language FROM branch_transliterate ORDER BY position");
        catalog.branch.textCountries =
            list<std::string>(db_, "SELECT country FROM branch_text_country ORDER BY position");
    }
    catalog.limits = firstRow<Limits>(db_, "SELECT " LIMIT_COLUMNS " FROM limits WHERE id = 1");
    catalog.queues = allRows<Queue>(
        db_, "SELECT code, prefix, first_number, last_number, daily_cap FROM queue ORDER BY position");
    catalog.serviceGroups = allRows<ServiceGroup>(db_, "SELECT code FROM service_group ORDER BY position");
    loadNames(db_, "service_group", catalog.serviceGroups);
    catalog.services =
        allRows<Service>(db_,
                         "SELECT code, queue, survey_delay_ms, approach_ahead, priority, target_wait_ms, "
                         "target_transaction_ms, service_group, approach_by, approach_lead_ms, "
                         "appointments_at_once, survey, more_time_ms FROM service "
                         "ORDER BY position");
    loadNames(db_, "service", catalog.services);
    for (auto& service : catalog.services) {
        service.codeWord = loadName(db_, "code_word", service.code);
        service.outcomes = list<std::string>(
            db_, "SELECT outcome FROM service_outcome WHERE service = ? ORDER BY position", service.code);
    }
    loadRules(db_, catalog);
    loadNames(db_, "profile", catalog.profiles);
    catalog.desks = allRows<Desk>(db_, "SELECT code, profile, wrap_up_ms FROM desk ORDER BY position");
    loadNames(db_, "desk", catalog.desks);
    for (auto& desk : catalog.desks) {
        desk.queues = list<std::string>(db_, "SELECT queue FROM desk_queue WHERE desk = ? ORDER BY position",
                                        desk.code);
    }
    for (auto& row : staff()) {
        catalog.staff.push_back(std::move(row.staff));
    }
    catalog.templates =
        allRows<TemplateText>(db_, "SELECT kind, language, service, text FROM template ORDER BY position");
    catalog.surveys = loadSurveys(db_);
    catalog.canned = loadCanned(db_);
    return catalog;
}

void CatalogStore::replace(const Catalog& catalog) {
    // Rows that refer to others go first.
    clearRules(db_);
    clearSurveys(db_);
    for (const auto* sql : {"DELETE FROM localized_name", "DELETE FROM canned", "DELETE FROM template",
                            "DELETE FROM desk_queue", "DELETE FROM desk", "DELETE FROM service_outcome",
                            "DELETE FROM service", "DELETE FROM service_group", "DELETE FROM queue",
                            "DELETE FROM branch_text_country", "DELETE FROM branch_transliterate",
                            "DELETE FROM branch_language", "DELETE FROM branch", "DELETE FROM limits"}) {
        run(db_, sql);
    }
    storeBranch(db_, catalog.branch);
    if (catalog.limits) {
        run(db_, "INSERT INTO limits (id, " LIMIT_COLUMNS ") VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)",
            columnsOf(*catalog.limits));
    }
    storeQueues(db_, catalog.queues);
    storeServiceGroups(db_, catalog.serviceGroups);
    storeServices(db_, catalog.services);
    storeRules(db_, catalog);
    for (const auto& profile : catalog.profiles) {
        storeName(db_, "profile", profile.code, profile.name);
    }
    storeDesks(db_, catalog.desks);
    storeTemplates(db_, catalog.templates);
    storeSurveys(db_, catalog.surveys);
    storeCanned(db_, catalog.canned);
    storeStaff(db_, catalog.staff);
}

std::vector<StaffRow> CatalogStore::staff() {
    return allRows<StaffRow>(db_, "SELECT id, name, pin_hash, role FROM staff ORDER BY position");
}

}  // namespace turnbell::db
