#include "host/core/desk_times.h"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

namespace turnbell {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

constexpr UtcTime kNine{milliseconds{1'795'338'000'000}};

DeskChange change(const char* desk, DeskState to, milliseconds time, Party party = Party::Staff,
                  milliseconds calendarOff = milliseconds{0}) {
    return {desk,
            to,
            party == Party::Staff ? "Nino" : "system",
            party,
            {{kNine + time + calendarOff, BootTime{time + hours{1}}}, 1}};
}

TimeSpan span(int from, int to) {
    return {kNine + minutes{from}, kNine + minutes{to}};
}

TEST(DeskTimes, RunFromChangeToChange) {
    const auto spans = deskSpans(
        std::array{change("1", DeskState::Idle, minutes{0}), change("2", DeskState::Idle, minutes{1}),
                   change("1", DeskState::Calling, minutes{5}), change("1", DeskState::Closed, minutes{9})},
        std::nullopt);

    ASSERT_EQ(spans.size(), 2U);
    EXPECT_EQ(spans[0], (DeskSpan{"1", DeskState::Idle, "Nino", span(0, 5)}));
    EXPECT_EQ(spans[1], (DeskSpan{"1", DeskState::Calling, "Nino", span(5, 9)}));
}

TEST(DeskTimes, GoOnUntilNowWhereTheDayIsNotOver) {
    const auto spans = deskSpans(std::array{change("1", DeskState::Idle, minutes{0})}, kNine + minutes{7});

    ASSERT_EQ(spans.size(), 1U);
    EXPECT_EQ(spans[0].time, span(0, 7));
}

TEST(DeskTimes, KeepTheMemberOfStaffThroughWhatTheSystemDoes) {
    const auto spans = deskSpans(std::array{change("1", DeskState::WrapUp, minutes{0}),
                                            change("1", DeskState::Idle, minutes{1}, Party::System),
                                            change("1", DeskState::Closed, minutes{2}),
                                            change("1", DeskState::Idle, minutes{3}, Party::System),
                                            change("1", DeskState::Closed, minutes{4}, Party::System)},
                                 std::nullopt);

    ASSERT_EQ(spans.size(), 4U);
    EXPECT_EQ(spans[1].staff, "Nino");
    EXPECT_EQ(spans[3].staff, "");
}

TEST(DeskTimes, GoByTheBootClock) {
    const auto spans = deskSpans(std::array{change("1", DeskState::Idle, minutes{0}, Party::Staff, hours{3}),
                                            change("1", DeskState::Closed, minutes{5})},
                                 std::nullopt);

    EXPECT_EQ(spans[0].time.length(), minutes{5});
}

TEST(DeskTimes, KnowTheWrapUpOfAVisit) {
    const auto spans = deskSpans(
        std::array{change("1", DeskState::WrapUp, minutes{5}), change("2", DeskState::WrapUp, minutes{5}),
                   change("1", DeskState::Idle, minutes{6}), change("2", DeskState::Idle, minutes{9})},
        std::nullopt);

    const WrapUps wrapUps{spans};
    EXPECT_EQ(wrapUps.after("1", kNine + minutes{5}), minutes{1});
    EXPECT_EQ(wrapUps.after("2", kNine + minutes{5}), minutes{4});
    EXPECT_EQ(wrapUps.after("1", kNine + minutes{4}), std::nullopt);
    EXPECT_EQ(wrapUps.after("3", kNine + minutes{5}), std::nullopt);
}

TEST(DeskTimes, KnowTheWrapUpOfAnEndThatWasTakenBackAndCameAgain) {
    const auto five = minutes{5};
    const auto spans = deskSpans(std::array{change("1", DeskState::WrapUp, five),
                                            change("1", DeskState::Serving, five + milliseconds{137}),
                                            change("1", DeskState::WrapUp, five + milliseconds{300}),
                                            change("1", DeskState::Idle, five + milliseconds{3'300})},
                                 std::nullopt);

    EXPECT_EQ(WrapUps{spans}.after("1", kNine + five + milliseconds{300}), seconds{3});
}

TEST(DeskTimes, KnowTheLastWrapUpOfSeveralThatBeganAtOnce) {
    const auto spans = deskSpans(
        std::array{change("1", DeskState::WrapUp, minutes{5}), change("1", DeskState::Serving, minutes{5}),
                   change("1", DeskState::WrapUp, minutes{5}), change("1", DeskState::Idle, minutes{6})},
        std::nullopt);

    EXPECT_EQ(WrapUps{spans}.after("1", kNine + minutes{5}), minutes{1});
}

TEST(DeskTimes, UniteWhatOverlaps) {
    EXPECT_EQ(unionOf({span(5, 8), span(0, 2), span(1, 3), span(3, 4)}),
              (std::vector<TimeSpan>{span(0, 4), span(5, 8)}));
    EXPECT_TRUE(unionOf({}).empty());
}

TEST(DeskTimes, MeasureWhatOverlaps) {
    const std::vector<TimeSpan> waits{span(0, 4), span(5, 8)};

    EXPECT_EQ(overlap(span(3, 6), waits), minutes{2});
    EXPECT_EQ(overlap(span(4, 5), waits), minutes{0});
    EXPECT_EQ(overlap(span(-5, 20), waits), minutes{7});
    EXPECT_EQ(overlap(span(9, 20), waits), minutes{0});
}

RC_GTEST_PROP(DeskTimes, OfAUnionAreThoseMinutesInWhichAnyIs, ()) {
    const auto starts = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 60));
    std::vector<TimeSpan> spans;
    for (const auto from : starts) {
        spans.push_back(span(from, from + *rc::gen::inRange(0, 20)));
    }
    milliseconds expected{0};
    for (int minute = 0; minute < 90; ++minute) {
        const bool covered = std::any_of(spans.begin(), spans.end(), [&](const TimeSpan& each) {
            return each.from <= span(minute, 0).from && each.to >= span(minute + 1, 0).from;
        });
        expected += covered ? minutes{1} : minutes{0};
    }

    RC_ASSERT(overlap(span(0, 90), unionOf(spans)) == expected);
}

}  // namespace
}  // namespace turnbell
