#include "host/service/modem_health.h"

#include "tests/support/test_branch.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

class ModemHealthTest : public testing::Test {
protected:
    ModemHealthTest() { branch_.setModem("ready"); }

    wire::Status status() { return branch_.expect<wire::Status>(wire::StatusQuery{}); }

    std::string alarm() {
        const auto alarms = status().alarms;
        return alarms.empty() ? "" : alarms.front().code + ' ' + alarms.front().detail;
    }

    TestBranch branch_;
};

TEST_F(ModemHealthTest, SaysATroubleByItsCodeAndDetail) {
    wire::ModemRow row;
    row.state = "ready";
    row.trouble = "store_stuck";
    row.troubleDetail = "SM 1";
    row.troubleText = "The modem does not delete it.";
    branch_.service->setModems({row}, branch_.clock.now());

    ASSERT_EQ(status().alarms.size(), 1U);
    EXPECT_EQ(alarm(), "store_stuck SM 1");
    EXPECT_EQ(status().alarms[0].text, "The modem does not delete it.");
}

TEST_F(ModemHealthTest, SaysThatTheClockIsWrongUntilItIsSet) {
    EXPECT_EQ(status().clock, "machine");
    EXPECT_EQ(alarm(), "");

    branch_.service->networkTime(branch_.clock.now().utc + minutes{7}, branch_.clock.now());
    EXPECT_EQ(alarm(), "clock_wrong 7 min");

    branch_.service->networkTime(branch_.clock.now().utc + seconds{7}, branch_.clock.now());
    EXPECT_EQ(alarm(), "");
    EXPECT_EQ(status().clock, "network");
}

TEST_F(ModemHealthTest, TellsHowTheModemsWereReceived) {
    branch_.pass(minutes{16});

    const auto samples = branch_.expect<wire::SignalList>(wire::ModemSignalQuery{}).samples;

    ASSERT_FALSE(samples.empty());
    EXPECT_EQ(samples.front().state, "ready");
}

}  // namespace
}  // namespace turnbell
