#include "modem/sim/report_desk.h"

#include "tests/support/manual_clock.h"

#include <gtest/gtest.h>

namespace turnbell::sim {
namespace {

class ReportDeskTest : public testing::Test {
protected:
    void expect(const std::string& to, int reference, std::optional<seconds> validity = {}) {
        sms::Submit submit;
        submit.to = to;
        submit.reference = reference;
        submit.validity = validity;
        desk.expect(submit, stamp(), clock.now().boot);
    }

    sms::CentreTime stamp() const { return {clock.now().utc, 16}; }
    std::vector<sms::StatusReport> due() { return desk.takeDue(stamp(), clock.now().boot); }

    ManualClock clock;
    ReportDesk desk;
};

TEST_F(ReportDeskTest, ReportsADeliveryAfterItsDelay) {
    desk.setDelay(seconds{5});
    expect("+1", 7);

    EXPECT_EQ(desk.nextDeadline(), clock.now().boot + seconds{5});
    EXPECT_TRUE(due().empty());
    clock.advance(seconds{5});
    const auto reports = due();

    ASSERT_EQ(reports.size(), 1U);
    EXPECT_EQ(reports[0].reference, 7);
    EXPECT_TRUE(reports[0].delivered());
    EXPECT_EQ(reports[0].discharge.utc - reports[0].timestamp.utc, seconds{5});
    EXPECT_EQ(desk.nextDeadline(), std::nullopt);
}

TEST_F(ReportDeskTest, WaitsForAPhoneThatIsOff) {
    desk.switchPhone("+1", false, clock.now().boot);
    expect("+1", 1);
    expect("+2", 2);
    clock.advance(std::chrono::hours{1});
    ASSERT_EQ(due().size(), 1U);

    desk.switchPhone("+1", true, clock.now().boot);

    EXPECT_TRUE(due().empty());
    clock.advance(seconds{2});
    ASSERT_EQ(due().size(), 1U);
}

TEST_F(ReportDeskTest, GivesUpWhenTheTextIsNoLongerValid) {
    desk.switchPhone("+1", false, clock.now().boot);
    expect("+1", 1, seconds{300});
    expect("+1", 2);

    EXPECT_EQ(desk.nextDeadline(), clock.now().boot + seconds{300});
    clock.advance(seconds{300});
    const auto reports = due();

    ASSERT_EQ(reports.size(), 1U);
    EXPECT_EQ(reports[0].reference, 1);
    EXPECT_EQ(reports[0].status, 0x46);
    EXPECT_FALSE(reports[0].delivered());
}

TEST_F(ReportDeskTest, ReportsTheOldestFirst) {
    expect("+1", 1);
    clock.advance(seconds{1});
    expect("+2", 2);
    clock.advance(seconds{10});

    const auto reports = due();

    ASSERT_EQ(reports.size(), 2U);
    EXPECT_EQ(reports[0].reference, 1);
    EXPECT_EQ(reports[1].reference, 2);
}

TEST_F(ReportDeskTest, TakesNoNoticeOfAPhoneThatWasOn) {
    expect("+1", 1);
    clock.advance(seconds{1});

    desk.switchPhone("+1", true, clock.now().boot);

    EXPECT_EQ(desk.nextDeadline(), clock.now().boot + seconds{1});
}

}  // namespace
}  // namespace turnbell::sim
