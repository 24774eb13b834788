#include "tools/bench/eta/simple_rules.h"

#include <gtest/gtest.h>

namespace turnbell::bench::eta {
namespace {

using Kind = BranchEvent::Kind;
using std::chrono::milliseconds;
using std::chrono::minutes;

constexpr int kBranch = BranchView::kBranch;

/// Two desks; each has served one of queue 0 for 6 min after a wait of 2, and serves again; two of queue 0
/// wait (4 and 3 min) and one of queue 1 (2 min); the last of queue 0 comes now.
class SimpleRulesTest : public testing::Test {
protected:
    SimpleRulesTest() {
        for (const int desk : {0, 1}) {
            view_.observe({.kind = Kind::DeskOpen, .at = at(0), .desk = desk, .queues = {0}});
            issue(desk, 0, 0);
            call(desk, desk, 2);
            view_.observe({.kind = Kind::Finish, .at = at(8), .ticket = desk});
        }
        for (const int ticket : {2, 3}) {
            issue(ticket, 0, 8);
            call(ticket, ticket - 2, 8);
        }
        issue(4, 0, 10);
        issue(5, 0, 11);
        issue(6, 1, 12);
        issue(7, 0, 14);
    }

    static milliseconds at(int minute) { return minutes{8 * 60 + minute}; }
    void issue(int ticket, int queue, int minute) {
        view_.observe({.kind = Kind::Issue, .at = at(minute), .ticket = ticket, .queue = queue});
    }
    void call(int ticket, int desk, int minute) {
        view_.observe({.kind = Kind::Call, .at = at(minute), .ticket = ticket, .desk = desk});
    }
    double estimate(const std::string& name, int queue) const {
        for (const auto& rule : simpleRules()) {
            if (name == rule.name) {
                return rule.estimate(view_, 7, queue);
            }
        }
        ADD_FAILURE() << name;
        return -1;
    }

    BranchView view_;
};

TEST_F(SimpleRulesTest, EstimateByTheirFormulas) {
    EXPECT_DOUBLE_EQ(estimate("mean", 0), 1);
    EXPECT_DOUBLE_EQ(estimate("last_30", 0), 1);
    EXPECT_DOUBLE_EQ(estimate("les", 0), 0);
    EXPECT_DOUBLE_EQ(estimate("hol", 0), 4);
    EXPECT_DOUBLE_EQ(estimate("ahead", 0), 12);
    EXPECT_DOUBLE_EQ(estimate("ahead", kBranch), 18);
    EXPECT_DOUBLE_EQ(estimate("ahead_desks", 0), 6);
    EXPECT_DOUBLE_EQ(estimate("queue_length", 0), 9);
    EXPECT_DOUBLE_EQ(estimate("queue_length", kBranch), 12);
}

TEST_F(SimpleRulesTest, QueueLengthSaysNothingIsToWaitForWhereADeskIsIdle) {
    view_.observe({.kind = Kind::NoShow, .at = at(14), .ticket = 2});
    EXPECT_EQ(estimate("queue_length", 0), 0);
}

TEST_F(SimpleRulesTest, ADeskThatPausesOrClosesIsNotCounted) {
    view_.observe({.kind = Kind::DeskPause, .at = at(14), .desk = 1});
    EXPECT_EQ(view_.openDesks(0), 1);
    EXPECT_DOUBLE_EQ(estimate("ahead_desks", 0), 12);

    view_.observe({.kind = Kind::DeskResume, .at = at(14), .desk = 1});
    view_.observe({.kind = Kind::DeskClose, .at = at(14), .desk = 0});
    EXPECT_EQ(view_.openDesks(0), 1);

    view_.observe({.kind = Kind::DeskClose, .at = at(14), .desk = 1});
    EXPECT_EQ(view_.openDesks(0), 1) << "a rule cannot divide by 0";
}

TEST_F(SimpleRulesTest, WhoLeavesIsNotAhead) {
    view_.observe({.kind = Kind::Leave, .at = at(14), .ticket = 4});
    EXPECT_DOUBLE_EQ(estimate("ahead", 0), 6);
    EXPECT_DOUBLE_EQ(estimate("hol", 0), 3);
}

TEST(BranchView, ARosteredDeskThatNeverCallsIsGivenUp) {
    BranchView view;
    for (const int desk : {0, 1}) {
        view.observe({.kind = Kind::Roster,
                      .at = minutes{400},
                      .desk = desk,
                      .from = minutes{480},
                      .to = minutes{900},
                      .queues = {0}});
    }
    view.observe({.kind = Kind::Issue, .at = minutes{481}, .ticket = 1, .queue = 0});
    EXPECT_EQ(view.openDesks(0), 2);
    EXPECT_FALSE(view.hasIdleDesk(0)) << "nobody has seen them yet";
    view.observe({.kind = Kind::Call, .at = minutes{481}, .ticket = 1, .desk = 0});

    view.observe({.kind = Kind::Finish, .at = minutes{501}, .ticket = 1});

    EXPECT_EQ(view.openDesks(0), 1);
    EXPECT_TRUE(view.hasIdleDesk(0));
    EXPECT_DOUBLE_EQ(view.meanService(0), 20);
}

TEST(BranchView, StartsEveryDayAnew) {
    BranchView view;
    view.observe({.kind = Kind::DeskOpen, .at = minutes{480}, .desk = 0, .queues = {0}});
    view.observe({.kind = Kind::Issue, .at = minutes{481}, .ticket = 1, .queue = 0});

    view.observe({.kind = Kind::Issue, .at = minutes{481 + 24 * 60}, .ticket = 2, .queue = 0});

    EXPECT_EQ(view.ahead(2, kBranch), 0);
    EXPECT_FALSE(view.hasIdleDesk(0));
}

TEST(BranchView, WhoIsOnTheWayOrParkedIsNotAhead) {
    BranchView view;
    view.observe({.kind = Kind::Issue, .at = minutes{1}, .ticket = 1, .queue = 0, .remote = true});
    view.observe({.kind = Kind::Issue, .at = minutes{2}, .ticket = 2, .queue = 0});
    EXPECT_EQ(view.ahead(2, 0), 0);
    view.observe({.kind = Kind::Arrive, .at = minutes{3}, .ticket = 1});
    EXPECT_EQ(view.ahead(2, 0), 1);
    view.observe({.kind = Kind::Call, .at = minutes{4}, .ticket = 1, .desk = 0});
    view.observe({.kind = Kind::Park, .at = minutes{5}, .ticket = 1});
    EXPECT_EQ(view.ahead(2, 0), 0);
    ASSERT_NE(view.waiter(1), nullptr);
    view.observe({.kind = Kind::Arrive, .at = minutes{6}, .ticket = 1});
    EXPECT_EQ(view.waiters().size(), 2U);
}

}  // namespace
}  // namespace turnbell::bench::eta
