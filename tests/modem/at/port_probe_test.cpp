#include "modem/at/port_probe.h"

#include "modem/sim/sim_modem.h"
#include "tests/support/manual_clock.h"
#include "tests/support/scripted_modem.h"

#include <gtest/gtest.h>

namespace turnbell::at {
namespace {

constexpr auto kImei = "490154203237518";

class PortProbeTest : public testing::Test {
protected:
    /// Until the probe is done, or a minute has gone.
    void run() {
        probe_.begin(now());
        for (int i = 0; i < 1000 && !probe_.done(); ++i) {
            const auto said = modem_.take(std::size_t{7});
            if (!said.empty()) {
                probe_.receive(asBytes(said), now());
                continue;
            }
            clock_.advanceTo(probe_.nextDeadline().value_or(now()));
            probe_.tick(now());
        }
    }

    BootTime now() const { return clock_.now().boot; }

    ManualClock clock_;
    ScriptedModem modem_;
    PortProbe probe_{[this](std::span<const std::uint8_t> bytes) { modem_.receive(bytes); }};
};

TEST_F(PortProbeTest, FindsAModemThatCanSend) {
    modem_.echo(true);
    modem_.answer("AT+CGMI", {"\r\nQuectel\r\n\r\nOK\r\n"});
    modem_.answer("AT+CGMM", {"\r\nEC25\r\n\r\nOK\r\n"});
    modem_.answer("AT+CGSN", {std::string{"\r\n"} + kImei + "\r\n\r\nOK\r\n"});
    modem_.answer("AT+CNMI=?", {"\r\n+CNMI: (0-2),(0-3),(0,2),(0-2),(0,1)\r\n\r\nOK\r\n"});

    run();

    ASSERT_TRUE(probe_.done());
    EXPECT_TRUE(probe_.finding().answers);
    EXPECT_TRUE(probe_.finding().canSend);
    EXPECT_EQ(probe_.finding().manufacturer, "Quectel");
    EXPECT_EQ(probe_.finding().model, "EC25");
    EXPECT_EQ(probe_.finding().imei, kImei);
}

TEST_F(PortProbeTest, LeavesAPromptOfAnEarlierLifeFirst) {
    run();

    EXPECT_EQ(modem_.typed().substr(0, 5), "\x1B\rAT\r");
}

TEST_F(PortProbeTest, TellsAPortThatAnswersButCannotSend) {
    modem_.answer("AT+CMGF=0", {"\r\nERROR\r\n"});

    run();

    EXPECT_TRUE(probe_.finding().answers);
    EXPECT_FALSE(probe_.finding().canSend);
}

TEST_F(PortProbeTest, TellsAPortWithoutNotifications) {
    modem_.answer("AT+CNMI=?", {"\r\n+CME ERROR: 100\r\n"});

    run();

    EXPECT_FALSE(probe_.finding().canSend);
}

TEST_F(PortProbeTest, GivesUpAPortThatSaysNothing) {
    modem_.mute(true);
    const auto start = now();

    run();

    EXPECT_TRUE(probe_.done());
    EXPECT_FALSE(probe_.finding().answers);
    EXPECT_LE(now() - start, seconds{15});
    EXPECT_EQ(modem_.count("ATE0"), 0);
    EXPECT_EQ(probe_.nextDeadline(), std::nullopt);
}

TEST_F(PortProbeTest, IsNotTakenInByNoise) {
    modem_.answer("AT", {"$GPGGA,123519,4807.038,N,01131.000,E,1,08*47\r\n"});

    run();

    EXPECT_FALSE(probe_.finding().canSend);
}

TEST_F(PortProbeTest, CanBeginAgain) {
    modem_.mute(true);
    run();
    modem_.mute(false);
    modem_.answer("AT+CNMI=?", {"\r\n+CNMI: (0-2)\r\n\r\nOK\r\n"});

    run();

    EXPECT_TRUE(probe_.finding().canSend);
}

TEST(PortProbe, BelievesTheSimulatedModem) {
    ManualClock clock;
    sim::SimModem modem;
    PortProbe probe{[&](std::span<const std::uint8_t> bytes) { modem.receive(bytes, clock.now().boot); }};
    probe.begin(clock.now().boot);

    for (int i = 0; i < 100 && !probe.done(); ++i) {
        clock.advance(milliseconds{100});
        modem.tick(clock.now().boot);
        probe.receive(modem.takeOutput(), clock.now().boot);
        probe.tick(clock.now().boot);
    }

    EXPECT_TRUE(probe.finding().canSend);
    EXPECT_FALSE(probe.finding().imei.empty());
}

}  // namespace
}  // namespace turnbell::at
