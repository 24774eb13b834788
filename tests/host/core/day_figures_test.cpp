#include "host/core/day_figures.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

using std::chrono::minutes;

constexpr UtcTime kNine{milliseconds{1'795'338'000'000}};

CountedStep served() {
    CountedStep step;
    auto& times = step.times;
    times.service = "A";
    times.queue = "Q";
    times.desk = "1";
    times.staff = "Nino";
    times.end = StepEnd::Served;
    times.firstOfVisit = true;
    times.began = kNine;
    times.firstCall = kNine + minutes{8};
    times.waitFirst = minutes{8};
    times.waitLast = minutes{10};
    times.walk = minutes{1};
    times.transaction = minutes{7};
    step.inBranch = minutes{18};
    step.hour = 9;
    return step;
}

TEST(DayFigures, HaveARowForEachServiceDeskMemberHourAndTheDay) {
    DayFigures day;

    count(day, served());

    ASSERT_EQ(day.size(), 5U);
    for (const auto& subject : {Subject{StatisticsBy::Day, ""}, Subject{StatisticsBy::Service, "A"},
                                Subject{StatisticsBy::Desk, "1"}, Subject{StatisticsBy::Staff, "Nino"},
                                Subject{StatisticsBy::Hour, "09"}}) {
        const auto& figures = day[subject];
        EXPECT_EQ(figures[Count::Tickets], 1);
        EXPECT_EQ(figures[Count::Served], 1);
        EXPECT_EQ(figures[Measure::WaitFirst].mean(), minutes{8});
        EXPECT_EQ(figures[Measure::WaitLast].mean(), minutes{10});
        EXPECT_EQ(figures[Measure::Transaction].mean(), minutes{7});
        EXPECT_EQ(figures[Measure::InBranch].mean(), minutes{18});
    }
}

TEST(DayFigures, HaveARowForAnOutcome) {
    DayFigures day;
    auto step = served();
    step.times.outcome = "resolved";

    count(day, step);

    EXPECT_EQ(day.size(), 6U);
    EXPECT_EQ((day[{StatisticsBy::Outcome, "resolved"}][Count::Served]), 1);
}

TEST(DayFigures, CountWhoWasNeverCalledAtNoDesk) {
    DayFigures day;
    CountedStep step;
    step.times.service = "A";
    step.times.end = StepEnd::Left;
    step.times.firstOfVisit = true;

    count(day, step);

    EXPECT_EQ(day.size(), 3U);
    EXPECT_EQ((day[{StatisticsBy::Service, "A"}][Count::Left]), 1);
    EXPECT_EQ((day[{StatisticsBy::Day, ""}][Measure::WaitFirst].count()), 0);
}

TEST(DayFigures, CountInaccurateTransactionsAndLeaveThemOutOfTheAverage) {
    DayFigures day;
    auto late = served();
    late.times.accurate = false;
    late.times.transaction = minutes{90};

    count(day, served());
    count(day, late);

    const auto& figures = day[{StatisticsBy::Day, ""}];
    EXPECT_EQ(figures[Count::Served], 2);
    EXPECT_EQ(figures[Count::Inaccurate], 1);
    EXPECT_EQ(figures[Measure::Transaction].count(), 1);
    EXPECT_EQ(figures[Measure::Transaction].mean(), minutes{7});
    EXPECT_EQ(figures[Measure::AnyTransaction].count(), 2);
    EXPECT_EQ(figures[Measure::WaitFirst].count(), 2);
}

TEST(DayFigures, LearnNoLatenessFromWhatTheEndOfTheDayClosed) {
    DayFigures day;
    auto closed = served();
    closed.times.accurate = false;
    closed.times.closedByDay = true;

    count(day, closed);

    EXPECT_EQ((day[{StatisticsBy::Day, ""}][Measure::AnyTransaction].count()), 0);
}

TEST(DayFigures, CompareTheWaitWithTheTargetOfTheService) {
    DayFigures day;
    for (const auto target : {minutes{7}, minutes{8}, minutes{9}}) {
        auto step = served();
        step.target = target;
        count(day, step);
    }
    count(day, served());

    const auto& figures = day[{StatisticsBy::Service, "A"}];
    EXPECT_EQ(figures[Count::TargetSet], 3);
    EXPECT_EQ(figures[Count::TargetMet], 2);
}

TEST(DayFigures, CompareAccurateTransactionsWithTheTargetOfTheService) {
    DayFigures day;
    for (const auto target : {minutes{6}, minutes{7}}) {
        auto step = served();
        step.transactionTarget = target;
        count(day, step);
    }
    auto late = served();
    late.transactionTarget = minutes{7};
    late.times.accurate = false;
    count(day, late);

    const auto& figures = day[{StatisticsBy::Service, "A"}];
    EXPECT_EQ(figures[Count::TransactionTargetSet], 2);
    EXPECT_EQ(figures[Count::TransactionTargetMet], 1);
    EXPECT_EQ(figures[Count::TargetSet], 0);
}

TEST(DayFigures, JudgePromisesByTheFirstCall) {
    DayFigures day;
    auto step = served();  // called 8 minutes after its check-in
    step.promises = {{PromiseKind::CheckIn, kNine, minutes{5}, minutes{10}},
                     {PromiseKind::CheckIn, kNine, minutes{10}, minutes{20}},
                     {PromiseKind::CheckIn, kNine, minutes{2}, minutes{5}},
                     {PromiseKind::Approach, kNine + minutes{6}, minutes{1}, minutes{3}}};
    auto left = step;
    left.times.firstCall.reset();

    count(day, step);
    count(day, left);

    const auto& figures = day[{StatisticsBy::Day, ""}];
    EXPECT_EQ(figures[PromiseKind::CheckIn], (PromiseFigures{3, 1, 2, 180'000}));
    EXPECT_EQ(figures[PromiseKind::Approach], (PromiseFigures{1, 1, 1, 0}));
    EXPECT_EQ(figures[PromiseKind::Courtesy], PromiseFigures{});
}

TEST(DayFigures, CountIdleTimeForDeskMemberAndHour) {
    DayFigures day;

    count(day, "1", "Nino", 10, Count::IdleMs, 60'000);
    count(day, "1", "", 11, Count::IdleMs, 30'000);

    EXPECT_EQ((day[{StatisticsBy::Desk, "1"}][Count::IdleMs]), 90'000);
    EXPECT_EQ((day[{StatisticsBy::Staff, "Nino"}][Count::IdleMs]), 60'000);
    EXPECT_EQ((day[{StatisticsBy::Hour, "10"}][Count::IdleMs]), 60'000);
    EXPECT_EQ(day.count({StatisticsBy::Service, ""}), 0U);
}

TEST(DayFigures, OfTwoDaysAddUpAndCanBeTakenApart) {
    DayFigures one;
    DayFigures other;
    count(one, served());
    auto late = served();
    late.times.accurate = false;
    count(other, late);
    const Subject desk{StatisticsBy::Desk, "1"};

    auto both = one[desk];
    both.add(other[desk]);
    EXPECT_EQ(both[Count::Served], 2);
    both.subtract(other[desk]);
    EXPECT_EQ(both, one[desk]);
}

TEST(DayFigures, HaveWordsForTheirRows) {
    for (const auto by : {StatisticsBy::Day, StatisticsBy::Service, StatisticsBy::Desk, StatisticsBy::Staff,
                          StatisticsBy::Hour, StatisticsBy::Outcome}) {
        EXPECT_EQ(statisticsBy(toString(by)), by);
    }
    EXPECT_EQ(statisticsBy("week"), std::nullopt);
}

}  // namespace
}  // namespace turnbell
