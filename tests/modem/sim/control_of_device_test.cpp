#include "tests/modem/sim/line_fixture.h"

namespace turnbell::sim {
namespace {

using ControlOfDeviceTest = LineFixture;

const std::string kBoot = "\r\nRDY\r\n\r\n+CPIN: READY\r\n\r\nSMS Ready\r\n";

TEST_F(ControlOfDeviceTest, RebootsWithItsSettingsLost) {
    control("reboot");

    EXPECT_EQ(heard(), kBoot);
    EXPECT_EQ(ask("AT"), "AT\r" + kOk);
}

TEST_F(ControlOfDeviceTest, IsDeafWhileItReboots) {
    control("reboot 20");

    EXPECT_EQ(ask("AT"), "");
    EXPECT_EQ(pass(milliseconds{19'999}), "");
    EXPECT_EQ(pass(milliseconds{1}), kBoot);
}

TEST_F(ControlOfDeviceTest, RebootsInTheMiddleOfAText) {
    control("fault slow 30 1");
    send("Hello");

    control("reboot 10");

    EXPECT_EQ(pass(seconds{60}), kBoot);
    EXPECT_EQ(modem.received().size(), 1U);
}

TEST_F(ControlOfDeviceTest, ReturnsOnlyWhenItIsAway) {
    EXPECT_FALSE(modem.control("return", clock.now().boot));
    control("vanish");
    EXPECT_FALSE(modem.control("reboot", clock.now().boot));
    control("return");
    EXPECT_TRUE(modem.present());
}

TEST_F(ControlOfDeviceTest, ResizesBothStoresAndLetsInWhatWaited) {
    control("store-limit 0");
    control("text +995555000111 Hi");
    EXPECT_EQ(ask("AT+CPMS?"), "\r\n+CPMS: \"SM\",0,0,\"SM\",0,0,\"SM\",0,0\r\n" + kOk);

    control("store-limit 5");

    EXPECT_EQ(ask(R"(AT+CPMS="SM","ME")"), "\r\n+CPMS: 1,5,0,5,1,5\r\n" + kOk);
}

TEST_F(ControlOfDeviceTest, RefusesArgumentsThatMakeNoSense) {
    for (const auto* line : {"store-limit", "store-limit 256", "sim", "sim lost", "reboot soon", "own-number",
                             "own-number +", "own-number Anna"}) {
        EXPECT_FALSE(modem.control(line, clock.now().boot)) << line;
    }
}

}  // namespace
}  // namespace turnbell::sim
