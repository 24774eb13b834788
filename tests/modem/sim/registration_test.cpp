#include "modem/sim/registration.h"

#include "tests/modem/sim/line_fixture.h"

namespace turnbell::sim {
namespace {

using RegistrationTest = LineFixture;

TEST_F(RegistrationTest, IsAnnouncedToAHostThatAsked) {
    ask("AT+CREG=1;+CEREG=2");

    control("register roaming");
    EXPECT_EQ(heard(), "\r\n+CREG: 5\r\n\r\n+CEREG: 5,\"00C3\",\"001A2B3C\",0\r\n");

    control("register denied");
    EXPECT_EQ(heard(), "\r\n+CREG: 3\r\n\r\n+CEREG: 3\r\n");
}

TEST_F(RegistrationTest, BringsTheTimeOfTheNetwork) {
    ask("AT+CTZR=2");

    control("register roaming");

    EXPECT_EQ(heard().substr(0, 34), "\r\n+CTZE: \"+16\",0,\"2026/11/22,13:00");
}

TEST_F(RegistrationTest, KnowsTextsOnlyAndEmergencyCallsOnly) {
    ask("AT+CREG=1");

    control("register texts-only");
    EXPECT_EQ(heard(), "\r\n+CREG: 6\r\n");

    control("register emergency");
    EXPECT_EQ(heard(), "\r\n+CREG: 8\r\n");
}

TEST_F(RegistrationTest, IsNotAnnouncedToAHostThatDidNot) {
    control("register none");

    EXPECT_EQ(heard(), "");
}

TEST(Registration, NeedsARadioAndAnOpenSim) {
    Device device{SimOptions{.pin = "1234"}};
    EXPECT_EQ(registrationText(device, 0), "0");

    device.card.enterPin("1234");
    EXPECT_EQ(registrationText(device, 0), "1");

    device.settings.function = 4;
    EXPECT_EQ(registrationText(device, 0), "0");
}

}  // namespace
}  // namespace turnbell::sim
