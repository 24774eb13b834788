#include "db/ledger_store.h"

#include "tests/db/rows.h"

#include <gtest/gtest.h>

namespace turnbell::db {
namespace {

using test::at;
using test::number;

class Ledger : public testing::Test {
protected:
    std::unique_ptr<Database> database_ = test::openTestDatabase();
    LedgerStore store_{*database_};
};

TEST_F(Ledger, RemembersTheFirstAnswerToARequest) {
    EXPECT_FALSE(store_.answered("r1"));
    store_.remember("r1", {"check_in", R"({"ticket":"A001"})"}, at(0).utc);
    store_.remember("r1", {"recall", R"({"ticket":"A002"})"}, at(1).utc);

    EXPECT_EQ(store_.answered("r1")->question, "check_in");
    EXPECT_EQ(store_.answered("r1")->answer, R"({"ticket":"A001"})");
}

TEST_F(Ledger, ForgetsOldAnswers) {
    store_.remember("old", {"recall", "{}"}, at(9).utc);
    store_.remember("new", {"recall", "{}"}, at(10).utc);

    store_.forgetAnswers(at(10).utc, 9);

    EXPECT_FALSE(store_.answered("old"));
    EXPECT_TRUE(store_.answered("new"));
}

TEST_F(Ledger, ForgetsTheOldestAnswersFirstAndNotManyAtOnce) {
    for (const auto* const id : {"c", "a", "b"}) {
        store_.remember(id, {"recall", "{}"}, at(id[0]).utc);
    }

    store_.forgetAnswers(at('z').utc, 2);

    EXPECT_FALSE(store_.answered("a"));
    EXPECT_FALSE(store_.answered("b"));
    EXPECT_TRUE(store_.answered("c"));
}

TEST_F(Ledger, CountsTriesToSignInAtEachSocket) {
    EXPECT_EQ(store_.pinTries("desk").wrong, 0);

    store_.setPinTries("desk", {5, at(60'000)});

    EXPECT_EQ(store_.pinTries("desk").wrong, 5);
    EXPECT_EQ(store_.pinTries("desk").blockedUntil->boot, at(60'000).boot);
    EXPECT_EQ(store_.pinTries("admin").wrong, 0);
    store_.setPinTries("desk", {});
    EXPECT_EQ(store_.pinTries("desk").wrong, 0);
    EXPECT_FALSE(store_.pinTries("desk").blockedUntil);
}

TEST_F(Ledger, MovesABlockToTheNewBootClock) {
    store_.setPinTries("desk", {5, at(60'000)});
    store_.setPinTries("admin", {4, {}});
    const Moment rebooted{at(20'000).utc, BootTime{seconds{1}}};

    store_.rebasePinTries(rebooted, seconds{900});

    EXPECT_EQ(store_.pinTries("desk").blockedUntil->boot, (rebooted + seconds{40}).boot);
    EXPECT_FALSE(store_.pinTries("admin").blockedUntil);
}

TEST_F(Ledger, MakesNoBlockLongerIfTheCalendarClockFellBack) {
    store_.setPinTries("desk", {5, at(60'000)});
    const Moment rebooted{UtcTime{}, BootTime{seconds{1}}};

    store_.rebasePinTries(rebooted, seconds{900});

    EXPECT_EQ(store_.pinTries("desk").blockedUntil->boot, (rebooted + seconds{900}).boot);
}

TEST_F(Ledger, KeepsNamedValues) {
    EXPECT_EQ(store_.value("boot_id"), "");
    store_.setValue("boot_id", "one");
    store_.setValue("boot_id", "two");

    EXPECT_EQ(store_.value("boot_id"), "two");
}

}  // namespace
}  // namespace turnbell::db
