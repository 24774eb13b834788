#include "modem/at/watcher.h"

#include "tests/modem/at/modem_bench.h"

#include <gtest/gtest.h>

namespace turnbell::at {
namespace {

std::string creg(int state) {
    return "\r\n+CREG: 1," + std::to_string(state) + "\r\n\r\nOK\r\n";
}

/// A modem driven through GsmModem; every test runs with the line cut into pieces of each size.
class WatcherTest : public testing::TestWithParam<std::size_t> {
protected:
    ModemState state() const { return bench.gsm.status().state; }

    ModemBench bench{GetParam()};
};

TEST_P(WatcherTest, SearchesUntilItIsRegistered) {
    bench.modem.answer("AT+CREG?", {creg(2), creg(0), creg(6)});

    bench.start();
    EXPECT_EQ(state(), ModemState::Searching);
    EXPECT_FALSE(bench.gsm.canSubmit());
    bench.run(seconds{6});

    EXPECT_EQ(state(), ModemState::Ready);
}

TEST_P(WatcherTest, BelievesANotificationAtOnce) {
    bench.modem.answer("AT+CREG?", {creg(2), creg(1)});
    bench.start();

    bench.say("\r\n+CREG: 1\r\n");

    EXPECT_EQ(state(), ModemState::Ready);
    EXPECT_EQ(bench.gsm.status().operatorName, "Magti, GE");
}

TEST_P(WatcherTest, IsReadyOnLteAlone) {
    bench.modem.answer("AT+CREG?", {creg(0)});
    bench.modem.answer("AT+CEREG?", {"\r\n+CEREG: 1,1\r\n\r\nOK\r\n"});

    bench.start();

    EXPECT_EQ(state(), ModemState::Ready);
}

TEST_P(WatcherTest, SaysThatTheNetworkRefusesTheSim) {
    bench.modem.answer("AT+CREG?", {creg(3), creg(1)});

    bench.start();
    EXPECT_EQ(state(), ModemState::Denied);
    EXPECT_EQ(bench.gsm.status().trouble, Trouble::Denied);
    bench.run(seconds{3});

    EXPECT_EQ(state(), ModemState::Ready);
    EXPECT_EQ(bench.gsm.status().trouble, Trouble::None);
}

TEST_P(WatcherTest, NoticesThatTheNetworkIsLostAndBack) {
    bench.start();
    bench.modem.answer("AT+CREG?", {creg(2), creg(1)});

    bench.say("\r\n+CREG: 2\r\n");
    EXPECT_EQ(state(), ModemState::Searching);
    bench.run(seconds{4});

    EXPECT_EQ(state(), ModemState::Ready);
}

TEST_P(WatcherTest, AsksOnceAMinuteWhileNothingHappens) {
    bench.start();
    const int asked = bench.modem.count("AT+CSQ");

    bench.modem.answer("AT+CSQ", {"\r\n+CSQ: 99,99\r\n\r\nOK\r\n"});
    bench.run(seconds{121});

    EXPECT_EQ(bench.modem.count("AT+CSQ"), asked + 2);
    EXPECT_EQ(bench.gsm.status().signalPercent, -1);
}

TEST_P(WatcherTest, DoesNotAskForLteAgainWhereThereIsNone) {
    bench.start();

    bench.run(seconds{121});

    EXPECT_EQ(bench.modem.count("AT+CEREG?"), 1);
}

TEST_P(WatcherTest, TellsAChangeOnceAndNothingWithoutOne) {
    bench.start();
    const int changes = bench.mediator.changes;

    bench.run(seconds{121});

    EXPECT_EQ(bench.mediator.changes, changes);
}

TEST_P(WatcherTest, NoticesAModemThatFallsSilent) {
    bench.start();
    bench.modem.mute(true);

    bench.run(seconds{60 + 24 + 6});

    EXPECT_EQ(state(), ModemState::Mute);
    EXPECT_EQ(bench.gsm.status().recovering, "resync");
}

TEST_P(WatcherTest, NoticesACardThatWasChangedWithoutAWord) {
    bench.start();
    bench.modem.answer("AT+CIMI", {"\r\n282019999999999\r\n\r\nOK\r\n"});
    bench.modem.answer("AT+CCID", {"\r\n+CCID: \"8999501000000000996\"\r\n\r\nOK\r\n"});

    bench.run(seconds{62});

    EXPECT_EQ(bench.gsm.status().iccid, "8999501000000000996");
    EXPECT_EQ(state(), ModemState::Ready);
}

INSTANTIATE_TEST_SUITE_P(Chunks, WatcherTest, testing::Values(1, 2, 7, 64));

}  // namespace
}  // namespace turnbell::at
