#include "tests/modem/sim/line_fixture.h"

namespace turnbell::sim {
namespace {

using ControlOfNetworkTest = LineFixture;

TEST_F(ControlOfNetworkTest, DelaysReports) {
    control("report-delay 60");
    ask("AT+CNMI=2,1,0,2");
    send(part("Hello", {.statusReport = true}));

    EXPECT_EQ(pass(milliseconds{59'999}), "");
    EXPECT_EQ(pass(milliseconds{1}), "\r\n+CDSI: \"SR\",1\r\n");
}

TEST_F(ControlOfNetworkTest, SwitchesPhonesOffAndOn) {
    control("phone-off +995555123456");
    ask("AT+CNMI=2,1,0,2");
    send(part("Hello", {.statusReport = true}));
    EXPECT_EQ(pass(std::chrono::hours{1}), "");

    control("phone-on +995555123456");

    EXPECT_EQ(pass(seconds{2}), "\r\n+CDSI: \"SR\",1\r\n");
}

TEST_F(ControlOfNetworkTest, RefusesArgumentsThatMakeNoSense) {
    for (const auto* line :
         {"report-delay", "phone-off", "phone-on", "credit", "credit -1", "credit 5 0", "signal 32",
          "signal x", "register", "register moon", "duplicates", "duplicates maybe"}) {
        const auto answer = modem.control(line, clock.now().boot);
        ASSERT_FALSE(answer) << line;
        EXPECT_EQ(answer.error().code, ErrorCode::Invalid);
    }
}

TEST_F(ControlOfNetworkTest, KeepsTheCodeForNoCreditUntilAnotherIsNamed) {
    control("credit 0 500");
    EXPECT_EQ(send("Hello"), "\r\n+CMS ERROR: 500\r\n");

    control("credit 0");
    EXPECT_EQ(send("Hello"), "\r\n+CMS ERROR: 500\r\n");
}

}  // namespace
}  // namespace turnbell::sim
