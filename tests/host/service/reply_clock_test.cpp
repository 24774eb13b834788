#include "host/service/reply_clock.h"

#include <gtest/gtest.h>

#include <array>

namespace turnbell {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

UtcTime at(int hour, int minute = 0, int day = 0) {
    // Monday 2026-11-23
    return UtcTime{std::chrono::sys_days{std::chrono::year{2026} / 11 / 23} + std::chrono::days{day} +
                   hours{hour} + minutes{minute}};
}

ReplyClock officeHours(milliseconds target = minutes{60}) {
    const Hours open{{Weekday::Mon, Weekday::Tue}, clockTime("09:00").value(), clockTime("17:00").value()};
    return {OpeningHours{{open}, {}, "UTC"}, target};
}

TEST(ReplyClock, RunsWhileTheBranchIsOpen) {
    const auto clock = officeHours();

    EXPECT_EQ(clock.ran(at(10), at(10, 40)), minutes{40});
    EXPECT_EQ(clock.ran(at(8), at(9, 10)), minutes{10});
    EXPECT_EQ(clock.ran(at(16, 50), at(9, 5, 1)), minutes{15});
    EXPECT_EQ(clock.ran(at(18), at(23)), minutes{0});
    EXPECT_EQ(clock.ran(at(11), at(10)), minutes{0});
}

TEST(ReplyClock, WarnsAtHalfTheTargetAndIsOverdueAtAll) {
    const auto clock = officeHours();

    EXPECT_EQ(clock.age(at(10), at(10, 29)), ReplyAge::Fresh);
    EXPECT_EQ(clock.age(at(10), at(10, 30)), ReplyAge::Warning);
    EXPECT_EQ(clock.age(at(10), at(11)), ReplyAge::Overdue);
    EXPECT_FALSE(clock.late(at(10), at(11)));
    EXPECT_TRUE(clock.late(at(10), at(11) + milliseconds{1}));
}

TEST(ReplyClock, SaysWhenAnAnswerGetsMoreUrgent) {
    const auto clock = officeHours();

    EXPECT_EQ(clock.overdueAt(at(16, 30)), at(9, 30, 1));
    const auto next = [&](UtcTime since, UtcTime now) { return clock.nextChange(std::array{since}, now); };
    EXPECT_EQ(next(at(10), at(10)), at(10, 30));
    EXPECT_EQ(next(at(10), at(10, 30)), at(11));
    EXPECT_EQ(next(at(10), at(11)), std::nullopt);
    EXPECT_EQ(next(at(16, 45), at(16, 45)), at(9, 15, 1));
}

TEST(ReplyClock, SaysWhichOfManyAnswersGetsMoreUrgentNext) {
    const auto clock = officeHours();
    const std::array owed{at(9), at(9, 40), at(10, 5), at(10, 20)};

    EXPECT_EQ(clock.nextChange(owed, at(9)), at(9, 30));
    EXPECT_EQ(clock.nextChange(owed, at(10)), at(10, 10));
    EXPECT_EQ(clock.nextChange(owed, at(10, 30)), at(10, 35));
    EXPECT_EQ(clock.nextChange(owed, at(10, 35)), at(10, 40));
    EXPECT_EQ(clock.nextChange(owed, at(11, 5)), at(11, 20));
    EXPECT_EQ(clock.nextChange(owed, at(11, 20)), std::nullopt);
    EXPECT_EQ(clock.nextChange({}, at(9)), std::nullopt);
}

TEST(ReplyClock, KnowsSinceWhenWhatIsOwedIsSurelyOverdue) {
    const auto clock = officeHours();

    for (const auto now : {at(9, 20), at(12), at(16, 59), at(9, 0, 1), at(12, 0, 5)}) {
        const auto before = clock.overdueBefore(now);
        EXPECT_EQ(clock.age(before, now), ReplyAge::Overdue);
        EXPECT_EQ(clock.nextChange(std::array{before - milliseconds{1}}, now), std::nullopt);
    }
}

TEST(ReplyClock, OfABranchWithoutHoursAlwaysRuns) {
    const ReplyClock clock{OpeningHours{{}, {}, "UTC"}, minutes{60}};

    EXPECT_EQ(clock.ran(at(22), at(2, 0, 1)), hours{4});
    EXPECT_EQ(clock.overdueAt(at(23, 30)), at(0, 30, 1));
}

TEST(ReplyClock, OfABranchThatNeverOpensStands) {
    const ReplyClock clock{
        OpeningHours{{Hours{{}, clockTime("09:00").value(), clockTime("10:00").value()}}, {}, "UTC"},
        minutes{60}};

    EXPECT_EQ(clock.ran(at(9), at(9, 0, 5)), minutes{0});
    EXPECT_EQ(clock.overdueAt(at(9)), std::nullopt);
}

}  // namespace
}  // namespace turnbell
