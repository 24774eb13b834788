#include "db/catalog_store.h"

#include "tests/support/test_database.h"

#include <gtest/gtest.h>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

namespace turnbell::db {
namespace {

Catalog clinic() {
    Catalog catalog;
    catalog.branch.name = "Old Town Clinic";
    catalog.branch.location = "12 Rustaveli Ave";
    catalog.branch.country = "GE";
    catalog.branch.textCountries = {"GE", "DE", "AM"};
    catalog.branch.timeZone = "Asia/Tbilisi";
    catalog.branch.languages = {"ka", "en", "de"};
    catalog.branch.thankYou = true;
    catalog.branch.signature = "Your clinic";
    catalog.branch.formality = Formality::Informal;
    catalog.branch.emoji = true;
    catalog.branch.nationalTables = true;
    catalog.branch.transliterate = {"ka", "ru"};
    catalog.branch.replyTarget = std::chrono::minutes{20};
    catalog.branch.autoReply = true;
    catalog.branch.noticesAMinute = 20;
    catalog.branch.noticeSilence = std::chrono::minutes{90};
    catalog.canned = {{"parking", {{{"en", "Parking"}}}, {{{"en", "Behind {branch}."}, {"ka", "უკან"}}}},
                      {"hours", {{{"en", "Hours"}}}, {{{"en", "We open at nine."}}}}};
    catalog.branch.missedCallJoins = true;
    catalog.branch.smsNumber = "+995555100100";
    catalog.branch.remoteHere = false;
    catalog.branch.cancelSilence = std::chrono::minutes{3};
    catalog.branch.noShowAfter = milliseconds{120'000};
    catalog.branch.noShowCalls = 3;
    catalog.branch.quiet = {"20:00", "08:00"};
    catalog.branch.surveyCap.reset();
    catalog.branch.retentionDays = 7;
    catalog.limits = Limits{.openTickets = 2, .answersAnHour = 5};
    catalog.branch.recallGap = seconds{30};
    catalog.branch.moreTimePlaces = 4;
    catalog.branch.moreTimeBy = std::chrono::minutes{5};
    catalog.branch.moreTimeLimit = 1;
    catalog.branch.rejoinWindow = std::chrono::minutes{7};
    catalog.branch.wrapUp = seconds{40};
    catalog.branch.dayEnds = "20:00";
    catalog.queues = {{"Z", "", 1, 999}, {"A", "AB", 100, 199, 50}};
    catalog.serviceGroups = {{"lab", {{{"en", "Laboratory"}}}}, {"S", {{{"en", "Group S"}}}}};
    catalog.services = {{"S",
                         {{{"en", "General"}, {"ka", "ზოგადი"}}},
                         "A",
                         milliseconds{0},
                         "",
                         0,
                         5,
                         seconds{900},
                         seconds{600},
                         "lab",
                         ApproachBy::Time,
                         std::chrono::minutes{7},
                         2,
                         std::chrono::minutes{4},
                         {{{"en", "GENERAL"}, {"ka", "ზოგადი"}}},
                         {"resolved", "comes back", "an office"}},
                        {"B", {{{"en", "Blood"}}}, "Z", std::nullopt, "", 3, 0}};
    catalog.desks = {{"2", {{{"en", "Desk 2"}}}, {"Z", "A"}, {}, milliseconds{0}}, {"1", {}, {}, "p"}};
    catalog.profiles = {{"p", {{{"en", "Counter"}}}, {"Z"}, {}}};
    catalog.staff = {{"Nino", "", "$argon2id$1", StaffRole::Admin},
                     {"Ana", "", "$argon2id$2", StaffRole::Agent}};
    catalog.templates = {{TextPurpose::Turn, "en", "", "{first_name}, it is your turn."},
                         {TextPurpose::Turn, "en", "S", "Come in."},
                         {TextPurpose::Approach, "ka", "", "მალე"}};
    return catalog;
}

class CatalogTables : public testing::Test {
protected:
    std::unique_ptr<Database> database_ = test::openTestDatabase();
    CatalogStore store_{*database_};
};

TEST_F(CatalogTables, HoldTheDefaultsInANewBranch) {
    EXPECT_EQ(store_.load(), Catalog{});
}

TEST_F(CatalogTables, KeepAllOfACatalogAndItsOrder) {
    store_.replace(clinic());

    EXPECT_EQ(store_.load(), clinic());
}

TEST_F(CatalogTables, ReplaceAllOfIt) {
    store_.replace(clinic());
    auto other = clinic();
    other.branch.textCountries.clear();
    other.queues.erase(other.queues.begin());
    other.services.pop_back();
    other.services[0].name.byLanguage.erase("ka");
    other.desks = {{"3", {}, {"A"}}};
    other.templates.clear();
    other.profiles.clear();

    store_.replace(other);

    EXPECT_EQ(store_.load(), other);
}

TEST_F(CatalogTables, TakeTheSameCatalogTwice) {
    store_.replace(clinic());
    store_.replace(clinic());

    EXPECT_EQ(store_.load(), clinic());
}

TEST_F(CatalogTables, KeepTheRowOfAStaffMemberByName) {
    store_.replace(clinic());
    const auto before = store_.staff();
    auto other = clinic();
    std::swap(other.staff[0], other.staff[1]);
    other.staff[1].role = StaffRole::Supervisor;
    other.staff[1].pinHash = "$argon2id$3";
    other.staff.push_back({"Gia", "", "$argon2id$4", StaffRole::Agent});

    store_.replace(other);

    const auto after = store_.staff();
    ASSERT_EQ(after.size(), 3U);
    EXPECT_EQ(after[0].id, before[1].id);
    EXPECT_EQ(after[1].id, before[0].id);
    EXPECT_EQ(after[1].staff, other.staff[1]);
    EXPECT_EQ(after[2].staff.name, "Gia");
}

TEST_F(CatalogTables, ForgetStaffWhoLeft) {
    store_.replace(clinic());
    auto other = clinic();
    other.staff.pop_back();

    store_.replace(other);

    ASSERT_EQ(store_.staff().size(), 1U);
    EXPECT_EQ(store_.staff()[0].staff.name, "Nino");
}

TEST_F(CatalogTables, NeverKeepAPin) {
    auto catalog = clinic();
    catalog.staff[0].pin = "482913";

    store_.replace(catalog);

    EXPECT_EQ(store_.staff()[0].staff.pin, "");
    EXPECT_EQ(
        database_->handle().execAndGet("SELECT count(*) FROM staff WHERE pin_hash LIKE '%482913%'").getInt(),
        0);
}

TEST_F(CatalogTables, StayAsTheyWereWhenAReplacementFails) {
    store_.replace(clinic());
    auto broken = clinic();
    broken.services[0].queue = "nowhere";
    const auto replace = [&] {
        Transaction transaction{*database_};
        store_.replace(broken);
        transaction.commit();
    };

    EXPECT_THROW(replace(), SQLite::Exception);

    EXPECT_EQ(store_.load(), clinic());
}

}  // namespace
}  // namespace turnbell::db
