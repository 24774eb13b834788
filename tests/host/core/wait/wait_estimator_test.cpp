#include "host/core/wait/wait_estimator.h"

#include "tests/host/core/wait/branch_script.h"

#include <cmath>
#include <rapidcheck/gtest.h>

namespace turnbell {
namespace {

using Kind = BranchEvent::Kind;
using Script = BranchScript;

/// A branch that has served for so many days, and in which `waiting` people wait now for one desk that has
/// just called somebody. Ticket numbers of today begin at 1.
WaitEstimator busyMorning(int days, int waiting, double minutesEach = 6) {
    WaitEstimator estimator;
    for (int day = 0; day < days; ++day) {
        tell(estimator, quietDay(day, 40, minutesEach));
    }
    const double morning = days * 1440.0 + 480;
    tell(estimator,
         {Script::open(morning, 1, {0}), Script::issue(morning + 1, 1), Script::call(morning + 1, 1, 1)});
    for (int i = 0; i < waiting; ++i) {
        tell(estimator, {Script::issue(morning + 1, 2 + i)});
    }
    return estimator;
}

TEST(WaitEstimator, AnswersABranchThatHasNeverServed) {
    const auto estimator = busyMorning(0, 3);
    for (const std::int64_t ticket : {2, 3, 4}) {
        const auto forecast = forecastOf(estimator, ticket, 481);
        EXPECT_GT(forecast.p50, 60);
        EXPECT_LT(forecast.p50, 3600);
        EXPECT_TRUE(std::isfinite(forecast.p90));
    }
}

TEST(WaitEstimator, LearnsHowLongItTakesHere) {
    const auto forecast = forecastOf(busyMorning(20, 4, 6), 5, 20 * 1440 + 481);  // 4 x 6 min
    EXPECT_NEAR(forecast.p50 / 60, 24, 4);
}

TEST(WaitEstimator, SaysNoWaitWhereADeskIsIdle) {
    auto estimator = busyMorning(20, 0);
    const double now = 20 * 1440 + 500;
    tell(estimator, {Script::ofTicket(Kind::Finish, now - 5, 1), Script::issue(now, 2)});
    EXPECT_LT(forecastOf(estimator, 2, now).p50, 30);
}

TEST(WaitEstimator, GivesQuantilesInOrder) {
    const auto estimator = busyMorning(5, 12);
    for (std::int64_t ticket = 2; ticket < 14; ++ticket) {
        const auto forecast = forecastOf(estimator, ticket, 5 * 1440 + 490);
        EXPECT_LE(forecast.p20, forecast.p50);
        EXPECT_LE(forecast.p50, forecast.p90);
        EXPECT_GE(forecast.p20, 0);
    }
}

TEST(WaitEstimator, SaysTheSameTwice) {
    const auto estimator = busyMorning(5, 8);
    const auto a = forecastOf(estimator, 9, 5 * 1440 + 485);
    const auto b = forecastOf(busyMorning(5, 8), 9, 5 * 1440 + 485);
    EXPECT_EQ(a.p20, b.p20);
    EXPECT_EQ(a.p50, b.p50);
    EXPECT_EQ(a.p90, b.p90);
}

TEST(WaitEstimator, NeverSaysLessWithMorePeopleAhead) {
    const auto estimator = busyMorning(10, 15);
    double last = 0;
    for (std::int64_t ticket = 2; ticket < 17; ++ticket) {
        const auto forecast = forecastOf(estimator, ticket, 10 * 1440 + 481);
        EXPECT_GE(forecast.p50, last);
        last = forecast.p50;
    }
}

TEST(WaitEstimator, DoesNotFlickerWhenSomebodyJoinsBehind) {
    auto estimator = busyMorning(10, 6);
    const auto before = forecastOf(estimator, 7, 10 * 1440 + 482);

    tell(estimator, {Script::issue(10 * 1440 + 482, 99)});

    EXPECT_EQ(forecastOf(estimator, 7, 10 * 1440 + 482).p50, before.p50);
}

TEST(WaitEstimator, SaysMoreWhenSomebodyUrgentJoins) {
    auto estimator = busyMorning(10, 6);
    const auto before = forecastOf(estimator, 7, 10 * 1440 + 482);

    tell(estimator, {Script::issue(10 * 1440 + 482, 99, 0, 1)});

    EXPECT_GT(forecastOf(estimator, 7, 10 * 1440 + 482).p50, before.p50 + 120);
}

TEST(WaitEstimator, RefusesWhatTheTrackerRefuses) {
    auto estimator = busyMorning(1, 1);
    const auto applied = estimator.apply(Script::issue(3, 500));
    ASSERT_FALSE(applied);
    EXPECT_EQ(applied.error().reason, "event_order");
}

TEST(WaitEstimator, IsTheBranchAfterAnUndoIfTheDayIsToldAgain) {
    WaitEstimator morning;
    tell(morning, quietDay(0, 30, 6));
    const std::vector<BranchEvent> day{Script::open(1440 + 480, 1, {0}), Script::issue(1440 + 481, 1),
                                       Script::issue(1440 + 482, 2)};
    auto estimator = morning;
    tell(estimator, day);
    const auto before = forecastOf(estimator, 2, 1440 + 483);
    tell(estimator, {Script::call(1440 + 482, 1, 1), Script::ofTicket(Kind::NoShow, 1440 + 483, 1)});
    EXPECT_NE(forecastOf(estimator, 2, 1440 + 483).p50, before.p50);

    estimator = morning;
    tell(estimator, day);

    EXPECT_EQ(forecastOf(estimator, 2, 1440 + 483).p50, before.p50);
    EXPECT_EQ(forecastOf(estimator, 2, 1440 + 483).p90, before.p90);
}

RC_GTEST_PROP(WaitEstimator, AnswersWithNumbersInOrderWhateverHappened, ()) {
    WaitEstimator estimator{*rc::gen::arbitrary<bool>() ? Openings::AreTold : Openings::MayBeUntold};
    double minute = 480;
    std::int64_t next = 1;
    const auto count = *rc::gen::inRange(1, 60);
    for (int i = 0; i < count; ++i) {
        minute += *rc::gen::inRange(0, 20);
        auto event = Script::event(static_cast<Kind>(*rc::gen::inRange(0, 15)), minute);
        const bool isNew = event.kind == Kind::Issue;
        event.ticket = isNew ? next++ : *rc::gen::inRange<std::int64_t>(1, next + 1);
        event.desk = *rc::gen::inRange(0, 3);
        event.queue = *rc::gen::inRange(0, 2);
        event.priority = *rc::gen::inRange(0, 2);
        event.queues = {0, 1};
        event.from = event.at;
        event.to = event.at + std::chrono::hours{6};
        if (*rc::gen::arbitrary<bool>()) {
            event.due = event.at + std::chrono::minutes{*rc::gen::inRange(-60, 60)};
        }
        static_cast<void>(estimator.apply(event));
    }
    PlainOrder order;
    auto replay = estimator.replay(order, Script::event(Kind::Issue, minute).at);
    replay.step(WaitEstimator::kRuns);
    for (std::size_t i = 0; i < replay.waiting(); ++i) {
        const auto forecast = estimator.forecast(replay, i);
        RC_ASSERT(std::isfinite(forecast.p90));
        RC_ASSERT(forecast.p20 >= 0);
        RC_ASSERT(forecast.p20 <= forecast.p50);
        RC_ASSERT(forecast.p50 <= forecast.p90);
    }
}

/// Desks 1 and 2 for queue 0, desk 3 for queue 1, and nobody has ever seen one of them open.
WaitEstimator newBranch() {
    WaitEstimator estimator{Openings::AreTold};
    tell(estimator, {Script::known(600, 1, {0}), Script::known(600, 2, {0}), Script::known(600, 3, {1})});
    return estimator;
}

TEST(WaitEstimator, CountsInANewBranchOnlyThoseBeforeOneAtTheSameDesks) {
    auto estimator = newBranch();
    for (std::int64_t ticket = 1; ticket <= 8; ++ticket) {
        tell(estimator, {Script::issue(600, ticket)});
    }
    tell(estimator, {Script::issue(600, 9, 1)});

    const auto first = forecastOf(estimator, 1, 600);
    const auto alone = forecastOf(estimator, 9, 600);

    EXPECT_EQ(alone.p50, first.p50) << "nobody is before it";
    EXPECT_EQ(forecastOf(estimator, 2, 600).p50, first.p50) << "there are two desks";
    EXPECT_GT(forecastOf(estimator, 8, 600).p50, first.p50 + 600);
}

TEST(WaitEstimator, IsFarFromSureWhenADeskOpensThatNobodyHasSeen) {
    auto estimator = newBranch();
    tell(estimator, {Script::issue(600, 1), Script::issue(600, 2, 1)});

    const auto forecast = forecastOf(estimator, 1, 600);

    EXPECT_TRUE(forecast.guessed);
    EXPECT_GT(forecast.called, 0.99);
    EXPECT_NEAR(forecast.p20 / 60, 6, 1);
    EXPECT_NEAR(forecast.p50 / 60, 12, 1);
    EXPECT_NEAR(forecast.p90 / 60, 36, 3);
}

TEST(WaitEstimator, ExpectsADeskTheLaterTheLongerItIsWaitedFor) {
    auto estimator = newBranch();
    tell(estimator, {Script::issue(600, 1)});
    double before = 0;
    for (const double waited : {0, 10, 20, 40, 60, 120}) {
        const auto forecast = forecastOf(estimator, 1, 600 + waited);
        EXPECT_GT(waited * 60 + forecast.p50, before);
        EXPECT_GT(forecast.p50, 8 * 60);
        before = waited * 60 + forecast.p50;
    }
}

TEST(WaitEstimator, KnowsBetterOnceADeskHasOpened) {
    auto estimator = newBranch();
    tell(estimator, {Script::issue(600, 1), Script::issue(600, 2), Script::issue(600, 3, 1),
                     Script::open(610, 1, {0}), Script::call(610, 1, 1)});

    const auto second = forecastOf(estimator, 2, 610);

    EXPECT_FALSE(second.guessed);
    EXPECT_GT(second.p50, 120) << "desk 2 may be one that is not used";
    EXPECT_TRUE(forecastOf(estimator, 3, 610).guessed) << "desk 3 is still awaited";
}

TEST(WaitEstimator, IsStillUnsureOfTheOpeningAfterOneDay) {
    WaitEstimator estimator{Openings::AreTold};
    tell(estimator,
         {Script::known(500, 1, {0}), Script::open(570, 1, {0}), Script::ofDesk(Kind::DeskClose, 1020, 1),
          Script::known(1440 + 530, 1, {0}), Script::issue(1440 + 535, 1)});

    const auto forecast = forecastOf(estimator, 1, 1440 + 535);

    EXPECT_NEAR(forecast.p50 / 60, 35, 2);
    EXPECT_LT(forecast.p20 / 60, 30);
    EXPECT_GT(forecast.p90 / 60, 43);
}

}  // namespace
}  // namespace turnbell
