#include "db/catalog_rules.h"

#include "db/catalog_lists.h"
#include "db/query.h"

// In the namespace of the values, where Query looks for it.
namespace turnbell {

template <db::RowOf<SegmentRule> Row>
static auto columnsOf(Row& row) {
    return std::tie(row.minPriority, row.appointment, row.queue, row.priority);
}

template <db::RowOf<WorkProfile> Row>
static auto columnsOf(Row& row) {
    return std::tie(row.code, row.rules.ratio, row.rules.ageing, row.rules.autoCall, row.rules.autoCallAfter);
}

template <db::RowOf<WaitCondition> Row>
static auto columnsOf(Row& row) {
    return std::tie(row.queue, row.longerThan);
}

template <db::RowOf<Hours> Row>
static auto columnsOf(Row& row) {
    return std::tie(row.open, row.close);
}

template <db::RowOf<ClosedDay> Row>
static auto columnsOf(Row& row) {
    return std::tie(row.date, row.name);
}

}  // namespace turnbell

namespace turnbell::db {
namespace {

void storeSegments(Database& db, const std::vector<SegmentRule>& segments) {
    int position = 0;
    for (const auto& rule : segments) {
        run(db,
            "INSERT INTO segment (position, min_priority, appointment, queue, priority) "
            "VALUES (?, ?, ?, ?, ?)",
            position, columnsOf(rule));
        storeList(db, "INSERT INTO segment_service (segment, position, service) VALUES (?, ?, ?)", position,
                  rule.services);
        storeList(db, "INSERT INTO segment_language (segment, position, language) VALUES (?, ?, ?)", position,
                  rule.languages);
        ++position;
    }
}

void storeProfiles(Database& db, const std::vector<WorkProfile>& profiles) {
    int position = 0;
    for (const auto& profile : profiles) {
        run(db,
            "INSERT INTO profile (position, code, ratio, ageing_ms, auto_call, auto_call_after_ms) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            position++, columnsOf(profile));
        storeList(db, "INSERT INTO profile_queue (profile, position, queue) VALUES (?, ?, ?)", profile.code,
                  profile.queues);
        int condition = 0;
        for (const auto& each : profile.rules.conditions) {
            run(db,
                "INSERT INTO profile_condition (profile, position, queue, longer_than_ms) "
                "VALUES (?, ?, ?, ?)",
                profile.code, condition++, columnsOf(each));
        }
    }
}

void storeHours(Database& db, const Catalog& catalog) {
    int position = 0;
    for (const auto& hours : catalog.hours) {
        run(db, "INSERT INTO hours (position, opens, closes) VALUES (?, ?, ?)", position, columnsOf(hours));
        storeList(db, "INSERT INTO hours_day (hours, position, day) VALUES (?, ?, ?)", position, hours.days);
        ++position;
    }
    position = 0;
    for (const auto& day : catalog.closedDays) {
        run(db, "INSERT INTO closed_day (position, date, name) VALUES (?, ?, ?)", position++, columnsOf(day));
    }
}

}  // namespace

void clearRules(Database& database) {
    for (const auto* sql :
         {"DELETE FROM segment_service", "DELETE FROM segment_language", "DELETE FROM segment",
          "DELETE FROM profile_queue", "DELETE FROM profile_condition", "DELETE FROM profile",
          "DELETE FROM hours_day", "DELETE FROM hours", "DELETE FROM closed_day"}) {
        run(database, sql);
    }
}

void storeRules(Database& database, const Catalog& catalog) {
    storeSegments(database, catalog.segments);
    storeProfiles(database, catalog.profiles);
    storeHours(database, catalog);
}

void loadRules(Database& database, Catalog& catalog) {
    catalog.segments = allRows<SegmentRule>(
        database, "SELECT min_priority, appointment, queue, priority FROM segment ORDER BY position");
    int position = 0;
    for (auto& rule : catalog.segments) {
        rule.services = list<std::string>(
            database, "SELECT service FROM segment_service WHERE segment = ? ORDER BY position", position);
        rule.languages = list<std::string>(
            database, "SELECT language FROM segment_language WHERE segment = ? ORDER BY position",
            position++);
    }
    catalog.profiles = allRows<WorkProfile>(
        database,
        "SELECT code, ratio, ageing_ms, auto_call, auto_call_after_ms FROM profile ORDER BY position");
    for (auto& profile : catalog.profiles) {
        profile.queues = list<std::string>(
            database, "SELECT queue FROM profile_queue WHERE profile = ? ORDER BY position", profile.code);
        profile.rules.conditions = allRows<WaitCondition>(
            database,
            "SELECT queue, longer_than_ms FROM profile_condition WHERE profile = ? ORDER BY position",
            profile.code);
    }
    catalog.hours = allRows<Hours>(database, "SELECT opens, closes FROM hours ORDER BY position");
    position = 0;
    for (auto& hours : catalog.hours) {
        hours.days = list<Weekday>(database, "SELECT day FROM hours_day WHERE hours = ? ORDER BY position",
                                   position++);
    }
    catalog.closedDays = allRows<ClosedDay>(database, "SELECT date, name FROM closed_day ORDER BY position");
}

}  // namespace turnbell::db
