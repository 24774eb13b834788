#include "host/service/name_book.h"

#include "db/query.h"
#include "tests/db/rows.h"
#include "tests/support/manual_clock.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

class Names : public testing::Test {
protected:
    void visit(const std::string& day, const std::string& firstName) {
        auto row = test::visitRow("A" + std::to_string(++tickets_));
        row.serviceDay = day;
        row.firstName = firstName;
        auto step = test::stepRow(state_.visits.insert(row), tickets_);
        step.state = StepState::Done;
        state_.visits.insert(step);
    }

    bool knows(const char32_t* word) const { return book_.names().has(word); }

    ManualClock clock_;
    std::unique_ptr<db::Database> database_ = test::openTestDatabase();
    BranchState state_{*database_, "boot-1"};
    NameBook book_{state_};
    int tickets_ = 0;
};

TEST_F(Names, AreThoseOfAllVisitsThatAreKept) {
    visit("2026-10-30", "Ketevan");
    visit("2026-11-22", "Anastasia");
    visit("2026-12-24", "Barbara");

    EXPECT_FALSE(book_.isReading());
    EXPECT_TRUE(book_.read(clock_.now()));

    EXPECT_TRUE(knows(U"ketevan"));
    EXPECT_TRUE(knows(U"anastasia"));
    EXPECT_TRUE(knows(U"barbara"));
    EXPECT_FALSE(knows(U"maria"));
}

TEST_F(Names, AreReadInSlices) {
    for (int i = 0; i < 1'100; ++i) {
        visit("2026-11-" + std::to_string(10 + i % 5), i == 1'099 ? "Ketevan" : "Ana");
    }

    EXPECT_FALSE(book_.read(clock_.now()));
    EXPECT_TRUE(book_.isReading());
    EXPECT_FALSE(book_.read(clock_.now()));
    EXPECT_TRUE(book_.read(clock_.now()));

    EXPECT_FALSE(book_.isReading());
    EXPECT_TRUE(knows(U"ketevan"));
}

TEST_F(Names, FollowTheDay) {
    book_.read(clock_.now());
    visit("2026-11-22", "Anastasia");
    visit("2026-11-23", "Barbara");
    book_.read(clock_.now());
    EXPECT_TRUE(knows(U"anastasia"));
    EXPECT_FALSE(knows(U"barbara"));

    db::run(*database_, "UPDATE visit SET erased = 1, first_name = '' WHERE first_name = 'Anastasia'");
    clock_.advance(std::chrono::hours{24});
    book_.read(clock_.now());

    EXPECT_FALSE(knows(U"anastasia"));
    EXPECT_TRUE(knows(U"barbara"));
}

}  // namespace
}  // namespace turnbell
