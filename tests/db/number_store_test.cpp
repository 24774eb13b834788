#include "db/number_store.h"

#include "tests/db/rows.h"

#include <gtest/gtest.h>

namespace turnbell::db {
namespace {

using test::at;
using test::number;

class Numbers : public testing::Test {
protected:
    void note(const char* phone, int second, bool kiosk = true) {
        store_.noteNew(number(phone), kiosk, at(0).utc, at(second).utc);
    }

    std::unique_ptr<Database> database_ = test::openTestDatabase();
    NumberStore store_{*database_};
};

TEST_F(Numbers, AreNotTrustedByThemselves) {
    const auto trust = store_.trust(number("+995555123456"));

    EXPECT_EQ(trust.phone, number("+995555123456"));
    EXPECT_FALSE(trust.wrote);
    EXPECT_FALSE(trust.staff);
    EXPECT_EQ(trust.repeats, 0);
}

TEST_F(Numbers, KeepWhyTheyAreTrusted) {
    auto trust = store_.trust(number("+995555123456"));
    trust.wrote = at(1).utc;
    store_.set(trust);
    trust.staff = at(2).utc;
    trust.lastText = "hash";
    trust.repeats = 3;
    store_.set(trust);

    const auto kept = store_.trust(number("+995555123456"));

    EXPECT_EQ(kept.wrote, at(1).utc);
    EXPECT_EQ(kept.staff, at(2).utc);
    EXPECT_EQ(kept.lastText, "hash");
    EXPECT_EQ(kept.repeats, 3);
}

TEST_F(Numbers, AreCountedOnceEachWithinTheSpan) {
    note("+995555111111", 1);
    note("+995555111111", 2);
    note("+995555222222", 3);
    note("+995555333333", 4, false);
    const auto mine = number("+995555444444");

    EXPECT_EQ(store_.newNumbers(mine, false, at(0).utc, at(5).utc), 3);
    EXPECT_EQ(store_.newNumbers(mine, true, at(0).utc, at(5).utc), 2);
    EXPECT_EQ(store_.newNumbers(mine, false, at(2).utc, at(5).utc), 2);
    EXPECT_EQ(store_.newNumbers(number("+995555222222"), false, at(0).utc, at(5).utc), 2);
}

TEST_F(Numbers, OfTheFutureDoNotCount) {
    note("+995555111111", 9);  // the clock was set back since

    EXPECT_EQ(store_.newNumbers(number("+995555444444"), false, at(0).utc, at(5).utc), 0);
}

TEST_F(Numbers, AreNeighboursByAllButTwoDigits) {
    note("+995555111110", 1);
    note("+995555111199", 2);
    note("+995555111210", 3);

    EXPECT_EQ(store_.neighbours(number("+995555111123"), at(0).utc, at(5).utc), 2);
    EXPECT_EQ(store_.neighbours(number("+995555111199"), at(0).utc, at(5).utc), 1);
}

TEST_F(Numbers, AreForgotten) {
    note("+995555111111", 1);
    note("+995555222222", 3);

    store_.forgetNew(at(2).utc);

    EXPECT_EQ(store_.newNumbers(number("+995555444444"), false, at(0).utc, at(5).utc), 1);
}

TEST_F(Numbers, CountWhatADayCosts) {
    store_.spend("2026-11-22", 1);
    store_.spend("2026-11-22", 2);
    store_.spend("2026-11-23", 1);

    EXPECT_EQ(store_.spent("2026-11-22"), 3);
    EXPECT_EQ(store_.spent("2026-11-24"), 0);
}

}  // namespace
}  // namespace turnbell::db
