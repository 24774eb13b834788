#include "db/promise_store.h"

#include "db/run_store.h"
#include "tests/db/rows.h"

#include <gtest/gtest.h>

namespace turnbell::db {
namespace {

class PromiseStoreTest : public testing::Test {
protected:
    StepId step() {
        const auto visit = visits_.insert(test::visitRow("A001"));
        return visits_.insert(test::stepRow(visit, visits_.nextPlace()));
    }

    std::unique_ptr<Database> database_ = test::openTestDatabase();
    VisitStore visits_{*database_};
    RunStore runs_{*database_};
    PromiseStore promises_{*database_};
};

TEST_F(PromiseStoreTest, KeepsWhatWasAnnounced) {
    runs_.begin(test::at(0));
    const auto kept = step();
    step();
    promises_.keepPromise({kept, PromiseKind::CheckIn, seconds{900}, seconds{1500}, {test::at(1000)}});

    const auto rows = promises_.ofVisit(VisitId{1});

    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].step, kept);
    EXPECT_EQ(rows[0].kind, PromiseKind::CheckIn);
    EXPECT_EQ(rows[0].announcedFrom, seconds{900});
    EXPECT_EQ(rows[0].announcedTo, seconds{1500});
    EXPECT_TRUE(rows[0].at.at == test::at(1000));
    EXPECT_EQ(rows[0].at.run, 1);
    EXPECT_TRUE(promises_.ofVisit(VisitId{2}).empty());
}

TEST_F(PromiseStoreTest, KeepsTheFirstOneOfEachKind) {
    const auto kept = step();
    promises_.keepPromise({kept, PromiseKind::CheckIn, seconds{900}, seconds{1500}, {test::at(0)}});
    promises_.keepPromise({kept, PromiseKind::CheckIn, seconds{60}, seconds{120}, {test::at(1000)}});
    promises_.keepPromise({kept, PromiseKind::Approach, seconds{60}, seconds{120}, {test::at(1000)}});

    const auto rows = promises_.ofVisit(VisitId{1});

    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].kind, PromiseKind::Approach);
    EXPECT_EQ(rows[1].announcedFrom, seconds{900});
}

}  // namespace
}  // namespace turnbell::db
