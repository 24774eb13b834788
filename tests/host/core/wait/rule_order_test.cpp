#include "host/core/wait/rule_order.h"

#include "tests/host/core/wait/branch_script.h"

namespace turnbell {
namespace {

using Script = BranchScript;

const std::vector<std::string> kQueues{"A", "B"};

/// Queue A, priority 0: tickets 0, 2, 4; priority 1: 1, 3. All wait since 10 s or a little later.
class RuleOrderTest : public testing::Test {
protected:
    RuleOrderTest() {
        for (int i = 0; i < 5; ++i) {
            tickets_.push_back({.id = i, .queue = 0, .priority = i % 2, .queued = 10.0 + i, .place = i});
            lines_[i % 2].members.push_back(i);
        }
    }

    std::vector<int> callAll(RuleOrder& order, double now) {
        order.begin();
        std::vector<int> called;
        const std::vector<const ReplayLine*> lines{&lines_[0], &lines_[1]};
        for (int next = 0; (next = order.next(1, lines, {}, tickets_, now)) >= 0;) {
            called.push_back(next);
            ++lines_[next % 2].head;
        }
        lines_[0].head = lines_[1].head = 0;
        return called;
    }

    std::vector<ReplayTicket> tickets_;
    ReplayLine lines_[2]{{.queue = 0, .priority = 0}, {.queue = 0, .priority = 1}};
};

TEST_F(RuleOrderTest, CallsByPriorityWithoutAProfile) {
    RuleOrder order;
    EXPECT_EQ(callAll(order, 20), (std::vector<int>{1, 3, 0, 2, 4}));
}

TEST_F(RuleOrderTest, FollowsARatioAndBeginsEachRunWithTheSameRound) {
    RuleOrder order;
    order.setDesk(1, order.addProfile({.ratio = Ratio{.normal = 2, .priority = 1}}, kQueues));

    const auto first = callAll(order, 20);

    EXPECT_EQ(first, (std::vector<int>{1, 0, 2, 3, 4}));
    EXPECT_EQ(callAll(order, 20), first);
}

TEST_F(RuleOrderTest, GoesOnWithTheRoundThatIsHere) {
    RuleOrder order;
    order.setDesk(1, order.addProfile({.ratio = Ratio{.normal = 2, .priority = 1}}, kQueues,
                                      {.normal = 0, .priority = 1}));
    EXPECT_EQ(callAll(order, 20), (std::vector<int>{0, 2, 1, 4, 3}));
}

TEST_F(RuleOrderTest, FollowsAConditionAboutAnotherQueue) {
    RuleOrder order;
    order.setDesk(1, order.addProfile({.conditions = {{.queue = "B", .longerThan = std::chrono::minutes{5}}}},
                                      kQueues));
    ReplayLine other{.queue = 1, .priority = 0, .members = {5}};
    tickets_.push_back({.id = 5, .queue = 1, .queued = 0, .place = 9});
    const std::vector<const ReplayLine*> lines{&lines_[0], &lines_[1], &other};

    EXPECT_EQ(order.next(1, lines, {}, tickets_, 299), 1);
    EXPECT_EQ(order.next(1, lines, {}, tickets_, 301), 5);
}

TEST_F(RuleOrderTest, CallsAnAppointmentAtItsTime) {
    RuleOrder order;
    order.setDesk(1, order.addProfile({}, kQueues));
    tickets_[4].due = 100;
    const std::vector<const ReplayLine*> lines{&lines_[0], &lines_[1]};
    const std::vector<int> appointments{4};

    EXPECT_EQ(order.next(1, lines, appointments, tickets_, 99), 1);
    EXPECT_EQ(order.next(1, lines, appointments, tickets_, 100), 4);
}

TEST_F(RuleOrderTest, ExpectsAnybodyToOvertakeWhereARatioDecides) {
    RuleOrder plain;
    RuleOrder ratio;
    plain.addProfile({.ageing = std::chrono::minutes{10}}, kQueues);
    ratio.addProfile({.ratio = Ratio{}}, kQueues);

    EXPECT_FALSE(plain.mayOvertake(0, false, 1));
    EXPECT_TRUE(plain.mayOvertake(1, false, 0));
    EXPECT_TRUE(ratio.mayOvertake(0, false, 1));
}

TEST_F(RuleOrderTest, LetsTheOthersGoFirstWhereSomebodyAskedForMoreTime) {
    WaitEstimator estimator;
    tell(estimator, {Script::open(480, 1, {0}), Script::issue(481, 1), Script::call(481, 1, 1),
                     Script::issue(481, 10, 0, 1), Script::issue(481, 11)});
    RuleOrder order;
    order.setDesk(1, order.addProfile({}, kQueues));
    const auto median = [&](std::size_t waiting) {
        auto replay = estimator.replay(order, std::chrono::minutes{482});
        replay.step(WaitEstimator::kRuns);
        return estimator.forecast(replay, waiting).p50;
    };
    ASSERT_LT(median(0), median(1));

    auto asked = Script::ofTicket(BranchEvent::Kind::Arrive, 482, 10);
    asked.notBefore = Script::event(BranchEvent::Kind::Arrive, 522).at;
    tell(estimator, {asked});

    EXPECT_GE(median(0), 40 * 60.0);
    EXPECT_LT(median(1), median(0));
}

TEST_F(RuleOrderTest, MakesAPriorityTicketWaitLongerInAReplay) {
    WaitEstimator estimator;
    tell(estimator, {Script::open(480, 1, {0}), Script::issue(481, 1), Script::call(481, 1, 1)});
    for (int i = 0; i < 4; ++i) {
        tell(estimator, {Script::issue(481, 10 + i)});
    }
    for (int i = 0; i < 3; ++i) {
        tell(estimator, {Script::issue(482, 20 + i, 0, 1)});
    }
    RuleOrder order;
    order.setDesk(1, order.addProfile({.ratio = Ratio{.normal = 2, .priority = 1}}, kQueues));
    auto replay = estimator.replay(order, std::chrono::minutes{482});
    replay.step(WaitEstimator::kRuns);
    const auto byRatio = estimator.forecast(replay, 6).p50;  // the last of priority

    EXPECT_GT(byRatio, 1.5 * forecastOf(estimator, 22, 482).p50);
}

}  // namespace
}  // namespace turnbell
