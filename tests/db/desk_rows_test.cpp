#include "db/visit_store.h"
#include "tests/db/rows.h"

#include <gtest/gtest.h>

namespace turnbell::db {
namespace {

using test::at;

class DeskRows : public testing::Test {
protected:
    std::unique_ptr<Database> database_ = test::openTestDatabase();
    VisitStore store_{*database_};
};

TEST_F(DeskRows, KeepTheStateOfEachDesk) {
    auto one = store_.deskState("1");
    one.state = DeskState::Idle;
    one.since = at(1);
    store_.setDeskState(one);
    auto two = one;
    two.desk = "2";
    store_.setDeskState(two);
    two.state = DeskState::WrapUp;
    two.reason = "lunch";
    two.later = DeskState::Paused;
    two.since = at(2);
    two.until = at(3);
    store_.setDeskState(two);

    const auto states = store_.deskStates();

    ASSERT_EQ(states.size(), 2U);
    EXPECT_EQ(states[0].desk, "1");
    EXPECT_EQ(states[0].later, std::nullopt);
    EXPECT_EQ(states[1].state, DeskState::WrapUp);
    EXPECT_EQ(states[1].reason, "lunch");
    EXPECT_EQ(states[1].later, DeskState::Paused);
    EXPECT_EQ(states[1].since, at(2));
    EXPECT_EQ(store_.deskState("2").until, at(3));
    EXPECT_EQ(store_.nextWrapUpEnd(), at(3).boot);
    EXPECT_EQ(store_.deskState("9").state, DeskState::Closed) << "it was never opened";
}

TEST_F(DeskRows, KeepEveryChangeOfADesk) {
    store_.append(DeskEventRow{"1", DeskState::Closed, DeskState::Idle, "", "Nino", Party::Staff, at(1)});
    store_.append(
        DeskEventRow{"1", DeskState::Idle, DeskState::Paused, "lunch", "Nino", Party::Staff, at(5)});

    const auto events = store_.deskEvents(at(2).utc);

    ASSERT_EQ(events.size(), 1U);
    EXPECT_EQ(events[0].from, DeskState::Idle);
    EXPECT_EQ(events[0].to, DeskState::Paused);
    EXPECT_EQ(events[0].reason, "lunch");
    EXPECT_EQ(events[0].actor, "Nino");
    EXPECT_EQ(events[0].at, at(5));
}

}  // namespace
}  // namespace turnbell::db
