#include "db/here_word.h"

#include "db/visit_store.h"
#include "tests/db/rows.h"
#include "tests/support/test_database.h"

#include <gtest/gtest.h>

namespace turnbell::db {
namespace {

class HereWord : public testing::Test {
protected:
    HereWord() {
        const auto visit = visits_.insert(test::visitRow("A001"));
        step_ = test::stepRow(visit, visits_.nextPlace());
        step_.id = visits_.insert(step_);
    }

    void happens(StepEvent event, const char* reason, std::int64_t when) {
        EventRow row;
        row.visit = step_.visit;
        row.step = step_.id;
        row.event = event;
        row.at = test::at(when);
        row.reason = reason;
        visits_.append(row, std::nullopt);
    }

    std::unique_ptr<Database> database_ = test::openTestDatabase();
    VisitStore visits_{*database_};
    StepRow step_;
};

TEST_F(HereWord, IsTheReasonOfACorrectionAndCountsUntilMoreTimeIsAskedFor) {
    happens(StepEvent::Correct, "language", 1);
    EXPECT_FALSE(visits_.textedHere(step_.visit));
    happens(StepEvent::Correct, kSaidHere, 2);
    happens(StepEvent::Correct, kSaidHere, 3);
    EXPECT_EQ(visits_.textedHere(step_.visit), test::at(2).utc) << "the first one";
    happens(StepEvent::MoreTime, "", 4);
    EXPECT_FALSE(visits_.textedHere(step_.visit));
    happens(StepEvent::Correct, kSaidHere, 5);
    EXPECT_EQ(visits_.textedHere(step_.visit), test::at(5).utc);
    EXPECT_FALSE(visits_.textedHere(VisitId{99}));
    visits_.markUndone(visits_.events(step_.visit).back().id);
    EXPECT_FALSE(visits_.textedHere(step_.visit)) << "taken back by who said it";
}

}  // namespace
}  // namespace turnbell::db
