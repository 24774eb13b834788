#include "host/catalog/rule_entries.h"

#include "host/core/ratio_word.h"

namespace turnbell {
namespace {

constexpr auto kRatio = R"(is expected to be a ratio of normal to priority customers, such as "2:1")";
constexpr auto kDays = R"(is expected to be a list of days, such as ["mon", "tue"])";
constexpr auto kClock = R"(is expected to be a time in quotes, such as "09:00")";

void readConditions(TomlEntry& entry, std::vector<WaitCondition>& conditions) {
    for (auto& each : entry.tables("conditions")) {
        auto& condition = conditions.emplace_back();
        each.take("queue", condition.queue);
        each.take("longer_than", condition.longerThan);
        each.refuseOtherKeys();
    }
}

}  // namespace

SegmentRule readSegment(TomlEntry& entry) {
    SegmentRule rule;
    entry.take("services", rule.services);
    entry.take("languages", rule.languages);
    entry.take("min_priority", rule.minPriority);
    entry.take("appointment", rule.appointment);
    entry.take("queue", rule.queue);
    entry.take("priority", rule.priority);
    return rule;
}

WorkProfile readProfile(TomlEntry& entry, const std::string& language) {
    WorkProfile profile;
    entry.take("code", profile.code);
    entry.take("name", profile.name, language);
    entry.take("queues", profile.queues);
    entry.take("ratio", profile.rules.ratio, ratio, kRatio);
    entry.take("ageing", profile.rules.ageing);
    readConditions(entry, profile.rules.conditions);
    entry.take("auto_call", profile.rules.autoCall);
    entry.take("auto_call_after", profile.rules.autoCallAfter);
    return profile;
}

Hours readHours(TomlEntry& entry) {
    Hours hours;
    entry.take("days", hours.days, weekday, kDays);
    entry.take("open", hours.open, clockTime, kClock);
    entry.take("close", hours.close, clockTime, kClock);
    return hours;
}

ClosedDay readClosedDay(TomlEntry& entry) {
    ClosedDay day;
    entry.take("date", day.date);
    entry.take("name", day.name);
    return day;
}

}  // namespace turnbell
