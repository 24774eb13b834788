#include "host/core/catalog_change.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

Catalog bank() {
    Catalog catalog;
    catalog.branch.name = "Bank";
    catalog.queues = {{.code = "A"}, {.code = "B"}};
    catalog.services = {{.code = "cash", .queue = "A"}};
    catalog.segments = {{.services = {"cash"}, .queue = "B"}};
    catalog.hours = {{{Weekday::Mon}, *clockTime("09:00"), *clockTime("17:00")}};
    catalog.closedDays = {{"2026-12-25", "Christmas"}};
    catalog.staff = {{.name = "Nino", .pinHash = "$argon2id$x"}};
    catalog.templates = {{.kind = TextPurpose::Turn, .language = "en", .text = "Come"},
                         {.kind = TextPurpose::Turn, .language = "en", .service = "cash", .text = "Cash"}};
    return catalog;
}

TEST(WithEntries, PutsAnEntryInThePlaceOfTheOneWithItsCode) {
    auto expected = bank();
    expected.queues[0] = {.code = "A", .dailyCap = 10};
    expected.closedDays[0].name = "Xmas";
    expected.staff[0] = {.name = "Nino", .pin = "1234"};
    expected.templates[1].text = "To the cash desk";
    Catalog entries;
    entries.queues = {expected.queues[0]};
    entries.closedDays = expected.closedDays;
    entries.staff = expected.staff;
    entries.templates = {expected.templates[1]};

    EXPECT_EQ(withEntries(bank(), entries), expected);
}

TEST(WithEntries, PutsANewEntryLast) {
    auto expected = bank();
    expected.queues.push_back({.code = "C"});
    expected.serviceGroups.push_back({.code = "g"});
    expected.profiles.push_back({.code = "p"});
    expected.desks.push_back({.code = "1"});
    expected.surveys.push_back({.code = "short"});
    Catalog entries;
    entries.queues = {{.code = "C"}};
    entries.serviceGroups = {{.code = "g"}};
    entries.profiles = {{.code = "p"}};
    entries.desks = {{.code = "1"}};
    entries.surveys = {{.code = "short"}};

    EXPECT_EQ(withEntries(bank(), entries), expected);
}

TEST(WithEntries, ReplacesRulesAndHoursAsAWhole) {
    Catalog entries;
    entries.segments = {{.minPriority = 1, .queue = "A"}, {.appointment = true, .queue = "B"}};
    entries.hours = {{{Weekday::Sat}, *clockTime("10:00"), *clockTime("12:00")}};

    const auto changed = withEntries(bank(), entries);

    EXPECT_EQ(changed.segments, entries.segments);
    EXPECT_EQ(changed.hours, entries.hours);
}

TEST(WithEntries, ReplacesTheBranchIfItHasAName) {
    Catalog entries;
    EXPECT_EQ(withEntries(bank(), entries), bank());

    entries.branch.name = "Other bank";
    EXPECT_EQ(withEntries(bank(), entries).branch.name, "Other bank");
}

TEST(WithoutEntry, TakesOneEntryAway) {
    EXPECT_EQ(withoutEntry(bank(), "queue", "B")->queues.size(), 1U);
    EXPECT_TRUE(withoutEntry(bank(), "service", "cash")->services.empty());
    EXPECT_TRUE(withoutEntry(bank(), "closed_day", "2026-12-25")->closedDays.empty());
    EXPECT_TRUE(withoutEntry(bank(), "staff", "Nino")->staff.empty());
    EXPECT_EQ(withoutEntry(bank(), "template", "turn/en")->templates[0].service, "cash");
    EXPECT_EQ(withoutEntry(bank(), "template", "turn/en/cash")->templates[0].service, "");
}

TEST(WithoutEntry, TakesRulesAndHoursAwayAsAWhole) {
    EXPECT_TRUE(withoutEntry(bank(), "segment", "")->segments.empty());
    EXPECT_TRUE(withoutEntry(bank(), "hours", "")->hours.empty());
}

TEST(WithoutEntry, RefusesWhatIsNotThere) {
    EXPECT_EQ(withoutEntry(bank(), "queue", "Z").error().reason, "entry_unknown");
    EXPECT_EQ(withoutEntry(bank(), "segment", "0").error().reason, "entry_unknown");
    EXPECT_EQ(withoutEntry(bank(), "profile", "").error().reason, "entry_unknown");
    EXPECT_EQ(withoutEntry(bank(), "branch", "").error().reason, "table_unknown");
    EXPECT_EQ(withoutEntry({}, "hours", "").error().reason, "entry_unknown");
}

TEST(PathInEntries, IsWhereAPathOfTheWholeStandsAmongTheEntries) {
    Catalog entries;
    entries.queues = {{.code = "B"}, {.code = "C"}};
    entries.hours = bank().hours;
    const auto whole = withEntries(bank(), entries);

    EXPECT_EQ(pathInEntries("queue[1].daily_cap", whole, entries), "queue[0].daily_cap");
    EXPECT_EQ(pathInEntries("queue[2]", whole, entries), "queue[1]");
    EXPECT_EQ(pathInEntries("hours[0].days[1]", whole, entries), "hours[0].days[1]");
}

TEST(PathInEntries, IsEmptyForWhatTheyHaveNoPartIn) {
    Catalog entries;
    entries.queues = {{.code = "B"}};
    const auto whole = withEntries(bank(), entries);

    EXPECT_EQ(pathInEntries("queue[0].prefix", whole, entries), "");
    EXPECT_EQ(pathInEntries("segment[0].queue", whole, entries), "");
    EXPECT_EQ(pathInEntries("branch.name", whole, entries), "");
    entries.branch.name = "Bank";
    EXPECT_EQ(pathInEntries("branch.name", whole, entries), "branch.name");
}

TEST(NamedPath, HasTheKeyOfTheEntryForItsNumber) {
    const auto catalog = bank();

    EXPECT_EQ(namedPath("template[0].text", catalog), "template turn/en, text");
    EXPECT_EQ(namedPath("template[1]", catalog), "template turn/en/cash");
    EXPECT_EQ(namedPath("service[0].name.ka", catalog), "service cash, name.ka");
    EXPECT_EQ(namedPath("staff[0].pin", catalog), "staff Nino, pin");
}

TEST(NamedPath, StaysWithoutAKey) {
    const auto catalog = bank();

    EXPECT_EQ(namedPath("hours[0].to", catalog), "hours[0].to");
    EXPECT_EQ(namedPath("desk[3].code", catalog), "desk[3].code");
    EXPECT_EQ(namedPath("branch.name", catalog), "branch.name");
    EXPECT_EQ(namedPath("", catalog), "");
}

}  // namespace
}  // namespace turnbell
