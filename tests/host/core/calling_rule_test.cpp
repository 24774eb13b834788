#include "host/core/calling_rule.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <rapidcheck/gtest.h>

namespace turnbell {
namespace {

using namespace std::chrono_literals;

const std::vector<std::string> kQueues{"A", "B"};
constexpr auto kNow = milliseconds{2h};

CallingRule ruleOf(const CallingRules& rules) {
    return CallingRule{rules, kQueues};
}

/// Who has waited so long; places count up with the step.
Waiter waiter(std::int64_t step, int queue, int priority, milliseconds waited) {
    return {
        .step = StepId{step}, .queue = queue, .priority = priority, .place = step, .since = kNow - waited};
}

/// The step that is next and the reason, as "3 priority"; "nobody".
std::string nextBy(const CallingRules& rules, const std::vector<Waiter>& waiting, RatioCount counted = {}) {
    const auto next = ruleOf(rules).next(waiting, counted, kNow);
    return next ? std::to_string(waiting.at(next->index).step.value) + " " + toString(next->reason)
                : "nobody";
}

TEST(CallingRule, HasNobodyToCallWhenNobodyWaits) {
    EXPECT_EQ(nextBy({}, {}), "nobody");
}

TEST(CallingRule, CallsTheOnlyOneThere) {
    EXPECT_EQ(nextBy({.ratio = Ratio{}}, {waiter(1, 0, 0, 5min)}), "1 alone");
}

TEST(CallingRule, CallsByPriorityAndThenByArrival) {
    EXPECT_EQ(nextBy({}, {waiter(1, 0, 0, 9min), waiter(2, 1, 2, 1min), waiter(3, 0, 2, 0min)}), "2 arrival");
    EXPECT_EQ(nextBy({}, {waiter(1, 0, 0, 9min), waiter(2, 1, 2, 1min)}), "2 priority");
    EXPECT_EQ(nextBy({}, {waiter(2, 1, 0, 8min), waiter(1, 0, 0, 9min)}), "1 arrival");
}

TEST(CallingRule, AgeingLetsWaitingCountAsPriority) {
    const CallingRules rules{.ageing = 10min};

    EXPECT_EQ(nextBy(rules, {waiter(1, 0, 0, 19min), waiter(2, 0, 2, 0min)}), "2 priority");
    EXPECT_EQ(nextBy(rules, {waiter(1, 0, 0, 20min), waiter(2, 0, 2, 0min)}), "1 ageing");
    EXPECT_EQ(nextBy(rules, {waiter(1, 0, 0, 30min), waiter(2, 0, 2, 1min)}), "1 ageing");
}

TEST(CallingRule, AConditionCallsItsQueueOnceTheWaitThereIsTooLong) {
    const CallingRules rules{.conditions = {{"B", 20min}}};
    const auto priority = waiter(1, 0, 5, 30min);

    EXPECT_EQ(nextBy(rules, {priority, waiter(2, 1, 0, 20min)}), "1 priority") << "not longer yet";
    EXPECT_EQ(nextBy(rules, {priority, waiter(2, 1, 0, 21min)}), "2 condition");
}

TEST(CallingRule, AConditionIsWorthFiveLevelsWhereWaitingCountsAsWell) {
    const CallingRules rules{.ageing = 10min, .conditions = {{"B", 1min}}};

    EXPECT_EQ(nextBy(rules, {waiter(1, 0, 0, 59min), waiter(2, 1, 0, 2min)}), "2 condition");
    EXPECT_EQ(nextBy(rules, {waiter(1, 0, 0, 60min), waiter(2, 1, 0, 2min)}), "1 ageing");
}

TEST(CallingRule, TheFirstTrueConditionDecides) {
    const std::vector waiting{waiter(1, 0, 0, 30min), waiter(2, 1, 0, 25min)};
    const CallingRules rules{.conditions = {{"B", 20min}, {"A", 20min}}};

    const auto next = ruleOf(rules).next(waiting, {}, kNow);

    EXPECT_EQ(next->index, 1U);
    EXPECT_EQ(next->condition, 0U);
    EXPECT_EQ(next->other, 0U) << "who would be next without it";
}

TEST(CallingRule, AnAppointmentGoesFirstFromItsTimeOn) {
    auto appointment = waiter(3, 0, 0, 1min);
    const std::vector others{waiter(1, 1, 0, 50min), waiter(2, 0, 9, 50min)};
    const CallingRules rules{.ratio = Ratio{}, .ageing = 1min, .conditions = {{"B", 20min}}};

    appointment.due = kNow;
    EXPECT_EQ(nextBy(rules, {others[0], others[1], appointment}), "3 appointment");

    appointment.due = kNow + 1ms;
    EXPECT_EQ(nextBy({}, {others[0], appointment}), "1 arrival") << "before it counts by arrival";
}

TEST(CallingRule, RanksAnAppointmentBeforeItsTimeByItsOwnPriorityAndArrival) {
    auto appointment = waiter(3, 0, 1, 5min);
    appointment.due = kNow + 10min;

    EXPECT_EQ(nextBy({}, {waiter(1, 0, 0, 30min), appointment}), "3 priority");
    EXPECT_EQ(nextBy({}, {waiter(2, 0, 1, 10min), appointment}), "2 arrival");
    EXPECT_EQ(nextBy({}, {waiter(2, 0, 2, 1min), appointment}), "2 priority");
}

TEST(CallingRule, OfTwoAppointmentsTheOneWhoseTimeCameFirstGoesFirst) {
    auto early = waiter(2, 0, 0, 30min);  // came second, and has the earlier appointment
    auto late = waiter(1, 0, 5, 40min);
    early.due = kNow - 20min;
    late.due = kNow - 10min;
    EXPECT_EQ(nextBy({}, {early, late}), "2 appointment");

    early.since = kNow - 5min;  // came after its time, and that of the other
    EXPECT_EQ(nextBy({}, {early, late}), "1 appointment");

    early = waiter(2, 0, 6, 30min);
    early.due = late.due;
    EXPECT_EQ(nextBy({}, {early, late}), "2 appointment") << "of one moment the higher priority";
}

TEST(CallingRule, WhoAskedForMoreTimeIsPassedOverUntilThen) {
    struct Row {
        const char* what;
        CallingRules rules;
        Waiter asked;
        Waiter other;
        std::string during;
        std::string after;
    };
    auto due = waiter(1, 0, 0, 30min);
    due.due = kNow - 10min;
    const std::vector<Row> rows{
        {"first to come", {}, waiter(1, 0, 0, 9min), waiter(2, 0, 0, 1min), "2 more_time", "1 arrival"},
        {"alone in its priority",
         {},
         waiter(1, 0, 3, 9min),
         waiter(2, 0, 0, 1min),
         "2 more_time",
         "1 priority"},
        {"alone in its queue", {}, waiter(1, 1, 0, 9min), waiter(2, 0, 0, 1min), "2 more_time", "1 arrival"},
        {"an appointment", {}, due, waiter(2, 0, 5, 1min), "2 more_time", "1 appointment"},
        {"aged", {.ageing = 1min}, waiter(1, 0, 0, 9min), waiter(2, 0, 1, 1min), "2 more_time", "1 ageing"},
        {"of the queue of a condition",
         {.conditions = {{"B", 1min}}},
         waiter(1, 1, 0, 9min),
         waiter(2, 0, 0, 1min),
         "2 more_time",
         "1 condition"},
        {"the turn of its kind",
         {.ratio = Ratio{}},
         waiter(1, 0, 1, 9min),
         waiter(2, 0, 0, 1min),
         "2 more_time",
         "1 ratio_priority"},
        {"not next anyway", {}, waiter(1, 0, 0, 9min), waiter(2, 0, 1, 1min), "2 priority", "2 priority"},
    };
    for (auto row : rows) {
        row.asked.notBefore = kNow + 1ms;
        EXPECT_EQ(nextBy(row.rules, {row.asked, row.other}), row.during) << row.what;
        row.asked.notBefore = kNow;
        EXPECT_EQ(nextBy(row.rules, {row.asked, row.other}), row.after) << row.what;
    }
}

TEST(CallingRule, WhoAskedForMoreTimeIsCalledWhereNobodyElseWaits) {
    auto first = waiter(1, 0, 0, 9min);
    auto second = waiter(2, 0, 0, 5min);
    first.notBefore = second.notBefore = kNow + 5min;

    EXPECT_EQ(nextBy({}, {first}), "1 alone");
    EXPECT_EQ(nextBy({}, {second, first}), "1 arrival");
}

TEST(CallingRule, WhoAskedForMoreTimeIsBehindEverybodyUntilThen) {
    auto asked = waiter(1, 0, 9, 9min);
    asked.due = kNow - 5min;
    asked.notBefore = kNow + 1ms;
    const auto other = waiter(2, 0, 0, 1min);
    const auto rule = ruleOf({});

    EXPECT_TRUE(rule.isBefore(other, asked, kNow));
    EXPECT_TRUE(rule.isBefore(asked, other, kNow + 1ms));
    EXPECT_EQ(rule.aheadOf(asked, std::vector{asked, other}, kNow), 1);
}

RC_GTEST_PROP(CallingRuleProperty, PassesNobodyOverButWhoAskedForMoreTime, ()) {
    std::vector<Waiter> waiting;
    const auto count = *rc::gen::inRange(1, 9);
    for (int i = 1; i <= count; ++i) {
        auto& one = waiting.emplace_back(
            waiter(i, *rc::gen::inRange(0, 2), *rc::gen::inRange(0, 3), *rc::gen::inRange(0, 60) * 1min));
        if (*rc::gen::arbitrary<bool>()) {
            one.notBefore = kNow + *rc::gen::inRange(-5, 6) * 1min;
        }
    }
    auto present = waiting;
    std::erase_if(present, [](const Waiter& one) { return isDeferred(one, kNow); });
    const CallingRules rules{.ratio = Ratio{}, .ageing = 7min, .conditions = {{"B", 20min}}};

    const auto next = ruleOf(rules).next(waiting, {}, kNow);
    const auto expected = ruleOf(rules).next(present.empty() ? waiting : present, {}, kNow);

    RC_ASSERT(next.has_value());
    const auto step = (present.empty() ? waiting : present)[expected->index].step;
    RC_ASSERT(waiting[next->index].step == step);
}

TEST(CallingRule, ARatioAlternatesWhileBothWait) {
    std::vector<Waiter> waiting;
    for (std::int64_t step = 1; step <= 6; ++step) {
        waiting.push_back(waiter(step, 0, step > 4 ? 1 : 0, 30min));
    }
    const auto rule = ruleOf({.ratio = Ratio{.normal = 2, .priority = 1}});
    std::string order;
    RatioCount counted;
    while (const auto next = rule.next(waiting, counted, kNow)) {
        order += std::to_string(waiting[next->index].step.value);
        counted = next->counted;
        waiting.erase(waiting.begin() + static_cast<std::ptrdiff_t>(next->index));
    }
    EXPECT_EQ(order, "512634");
}

TEST(CallingRule, ARatioCountsNobodyWhoIsCalledWhileTheOtherKindDoesNotWait) {
    const auto rule = ruleOf({.ratio = Ratio{}});

    EXPECT_EQ(rule.next(std::vector{waiter(1, 0, 0, 1min), waiter(2, 0, 0, 1min)}, {}, kNow)->counted,
              RatioCount{});
    EXPECT_EQ(rule.next(std::vector{waiter(1, 0, 0, 1min), waiter(2, 0, 1, 1min)}, {}, kNow)->counted,
              (RatioCount{.normal = 0, .priority = 1}));
}

TEST(CallingRule, SaysWhichKindTheRatioHasChosen) {
    const std::vector waiting{waiter(1, 0, 0, 1min), waiter(2, 0, 1, 1min)};

    EXPECT_EQ(nextBy({.ratio = Ratio{}}, waiting), "2 ratio_priority");
    EXPECT_EQ(nextBy({.ratio = Ratio{}}, waiting, {.normal = 0, .priority = 1}), "1 ratio_normal");
}

TEST(CallingRule, WhomStaffHavePutFirstStaysFirstWhateverAgeingSays) {
    auto first = waiter(9, 0, 0, 1min);
    first.place = -1;
    std::vector waiting{waiter(1, 0, 0, 40min), waiter(2, 0, 1, 35min), first};
    alignWaiting(waiting);

    EXPECT_EQ(nextBy({.ageing = 10min}, waiting), "9 arrival");
}

TEST(CallingRule, AClockThatWasSetBackMakesNobodyYounger) {
    EXPECT_EQ(nextBy({.ageing = 1min}, {waiter(1, 0, 0, -30min), waiter(2, 0, 1, 0min)}), "2 priority");
}

TEST(CallingRule, CountsWhoGoesBeforeInTheSameQueue) {
    const std::vector waiting{waiter(1, 0, 0, 9min), waiter(2, 1, 9, 8min), waiter(3, 0, 0, 7min),
                              waiter(4, 0, 1, 6min)};
    const auto rule = ruleOf({});

    EXPECT_EQ(rule.aheadOf(waiting[2], waiting, kNow), 2);
    EXPECT_EQ(rule.aheadOf(waiting[3], waiting, kNow), 0);
}

TEST(CallReasonWord, IsReadAsItIsWritten) {
    EXPECT_EQ(callReason("ratio_normal"), CallReason::RatioNormal);
    EXPECT_EQ(callReason("whim"), std::nullopt);
}

// --- What holds for any line

constexpr int kHighest = 3;

rc::Gen<std::vector<Waiter>> somebody() {
    const auto drawn = rc::gen::nonEmpty(rc::gen::container<std::vector<Waiter>>(rc::gen::build<Waiter>(
        rc::gen::set(&Waiter::queue, rc::gen::inRange(0, 2)),
        rc::gen::set(&Waiter::priority, rc::gen::inRange(-1, kHighest + 1)),
        rc::gen::set(&Waiter::place, rc::gen::inRange<std::int64_t>(0, 5)),
        rc::gen::set(&Waiter::since, rc::gen::map(rc::gen::inRange(0, 120),
                                                  [](int minute) { return milliseconds{minute * 1min}; })))));
    return rc::gen::map(drawn, [](std::vector<Waiter> waiting) {
        std::int64_t step = 0;
        for (auto& one : waiting) {
            one.step = StepId{++step};
        }
        return waiting;
    });
}

RC_GTEST_PROP(CallingRuleProperty, IsAStrictOrderInWhichNoTwoAreEqual, ()) {
    const auto waiting = *somebody();
    const auto rule = ruleOf({.ageing = 10min});
    for (const auto& a : waiting) {
        RC_ASSERT(!rule.isBefore(a, a, kNow));
        for (const auto& b : waiting) {
            RC_ASSERT(a == b || rule.isBefore(a, b, kNow) != rule.isBefore(b, a, kNow));
        }
    }
}

RC_GTEST_PROP(CallingRuleProperty, DoesNotDependOnTheOrderOfRows, ()) {
    auto waiting = *somebody();
    const CallingRules rules{.ratio = Ratio{}, .ageing = 10min, .conditions = {{"B", 90min}}};
    const auto before = nextBy(rules, waiting);
    std::ranges::reverse(waiting);
    RC_ASSERT(nextBy(rules, waiting) == before);
}

RC_GTEST_PROP(CallingRuleProperty, OvertakesNobodyOfTheSameQueueAndPriority, ()) {
    auto waiting = *somebody();
    alignWaiting(waiting);
    const CallingRules rules{.ratio = Ratio{}, .ageing = 10min, .conditions = {{"B", 90min}}};
    const auto next = ruleOf(rules).next(waiting, {}, kNow);
    for (const auto& other : waiting) {
        const auto& called = waiting[next->index];
        RC_ASSERT(other.queue != called.queue || other.priority != called.priority ||
                  other.place >= called.place);
    }
}

struct Overtaken {
    Waiter one;
    milliseconds last{};  ///< when the last one who was called before began to wait
};

/// One desk, one call a minute, arrivals at random; whoever was called, with those who came later and were
/// called before.
std::vector<Overtaken> play(const CallingRules& rules, const std::vector<int>& arrivals) {
    const auto rule = ruleOf(rules);
    std::vector<Overtaken> waiting;
    std::vector<Overtaken> called;
    RatioCount counted;
    std::int64_t step = 0;
    for (auto now = milliseconds{0}; step < static_cast<std::int64_t>(arrivals.size()) || !waiting.empty();
         now += 1min) {
        for (int n = 0; n < 2 && step < static_cast<std::int64_t>(arrivals.size()); ++n) {
            const auto priority = arrivals.at(static_cast<std::size_t>(step++));
            waiting.push_back({{.step = StepId{step},
                                .queue = priority % 2,
                                .priority = priority,
                                .place = step,
                                .since = now}});
        }
        std::vector<Waiter> line;
        std::ranges::transform(waiting, std::back_inserter(line), &Overtaken::one);
        const auto next = rule.next(line, counted, now);
        counted = next->counted;
        const auto gone = waiting.at(next->index);
        for (auto& other : waiting) {
            if (other.one.place < gone.one.place) {
                other.last = std::max(other.last, gone.one.since);
            }
        }
        called.push_back(gone);
        waiting.erase(waiting.begin() + static_cast<std::ptrdiff_t>(next->index));
    }
    return called;
}

RC_GTEST_PROP(CallingRuleProperty, WithAgeingNobodyStarves, ()) {
    const auto arrivals = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, kHighest + 1));
    constexpr auto kAgeing = 5min;
    for (const auto& each : play({.ageing = kAgeing}, arrivals)) {
        const auto bound = each.one.since + (kHighest - each.one.priority + 1) * kAgeing;
        RC_ASSERT(each.last < bound);
    }
}

RC_GTEST_PROP(CallingRuleProperty, WithAgeingNobodyStarvesByAConditionEither, ()) {
    // Of the queue of the condition is who has an odd priority.
    const auto arrivals = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, kHighest + 1));
    constexpr auto kAgeing = 5min;
    for (const auto& each : play({.ageing = kAgeing, .conditions = {{"B", 1min}}}, arrivals)) {
        const auto bound = each.one.since + (kHighest - each.one.priority + 2 + kConditionLevels) * kAgeing;
        RC_ASSERT(each.last < bound);
    }
}

RC_GTEST_PROP(CallingRuleProperty, WithARatioNobodyStarves, ()) {
    const auto arrivals = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 2));
    const Ratio ratio{.normal = *rc::gen::inRange(1, 4), .priority = *rc::gen::inRange(1, 4)};
    const auto called = play({.ratio = ratio}, arrivals);
    for (std::size_t i = 0; i < called.size(); ++i) {
        int overtook = 0;  // since the last normal call
        for (auto before = i; !isPriority(called[i].one) && before-- > 0 && isPriority(called[before].one);) {
            overtook += called[before].one.place > called[i].one.place ? 1 : 0;
        }
        RC_ASSERT(overtook <= ratio.priority);
    }
    RC_ASSERT(called.size() == arrivals.size());
}

}  // namespace
}  // namespace turnbell
