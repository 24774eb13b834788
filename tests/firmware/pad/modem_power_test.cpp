#include "firmware/pad/modem_power.h"

#include "tests/firmware/pad/fake_board.h"

#include <gtest/gtest.h>

#include <optional>

namespace pad {
namespace {

constexpr Time kHour = 60 * kMinute;

class ModemPowerTest : public testing::Test {
protected:
    ModemPowerTest() {
        policy_.silentMinutes = 0;
        policy_.offSeconds = 10;
        policy_.timesADay = 2;
        restart();
    }

    void restart() {
        const Time now = board_.now;
        board_.powerCycle();
        board_.now = now;
        power_.emplace(0);
        power_->start(board_, now);
    }
    void run(Time duration, Time step = 5) {
        const Time end = board_.now + duration;
        while (!reached(board_.now, end)) {
            board_.now += step;
            power_->step(board_, policy_, board_.now);
            wasOff_ = wasOff_ || board_.isOn(Output::ModemOff);
            EXPECT_EQ(power_->isOff(), board_.isOn(Output::ModemOff));
        }
    }
    Result ask(std::uint8_t seconds = 10) { return power_->switchOff(seconds, policy_, board_.now); }
    bool isOff() const { return board_.isOn(Output::ModemOff); }

    FakeBoard board_;
    PowerPolicy policy_;
    std::optional<ModemPower> power_;
    bool wasOff_ = false;
};

TEST_F(ModemPowerTest, TheModemHasPowerFromTheStart) {
    run(kHour, kSecond);

    EXPECT_FALSE(wasOff_);
}

TEST_F(ModemPowerTest, SwitchesOffForSoManySeconds) {
    EXPECT_EQ(ask(7), Result::Done);
    run(500);
    EXPECT_TRUE(isOff());

    run(6'400);
    EXPECT_TRUE(isOff());
    run(700);
    EXPECT_FALSE(isOff());
}

TEST_F(ModemPowerTest, CountsBeforeItSwitches) {
    ask();
    while (!isOff()) {
        run(1, 1);
        if (!isOff()) {
            continue;
        }
        restart();  // at the very moment: the modem's relay browns the board out
        run(5);
        EXPECT_EQ(ask(), Result::Done);
        run(500);
        restart();
        EXPECT_EQ(ask(), Result::Spent);
        return;
    }
}

TEST_F(ModemPowerTest, HappensNoMoreOftenThanThePolicySaysInADay) {
    EXPECT_EQ(ask(), Result::Done);
    run(12 * kHour, kSecond);
    EXPECT_EQ(ask(), Result::Done);
    run(11 * kHour, kSecond);
    EXPECT_TRUE(power_->isSpent(policy_));
    EXPECT_EQ(ask(), Result::Spent);
    run(kSecond);
    EXPECT_FALSE(isOff());

    run(kHour + 2 * kMinute, kSecond);  // the first is a day old
    EXPECT_FALSE(power_->isSpent(policy_));
    EXPECT_EQ(ask(), Result::Done);
    EXPECT_EQ((run(20 * kSecond), ask()), Result::Spent);
}

TEST_F(ModemPowerTest, ADayIsNeverShorterThanADay) {
    policy_.timesADay = 1;
    run(59 * kSecond, kSecond);  // late in a minute
    const Time first = board_.now;
    ask();
    run(20 * kSecond);

    while (ask() == Result::Spent) {
        run(kSecond, kSecond);
    }

    EXPECT_GE(board_.now - first, 24 * kHour);
    EXPECT_LE(board_.now - first, 24 * kHour + 2 * kMinute);
}

TEST_F(ModemPowerTest, TheCountOutlivesRestarts) {
    ask();
    run(20 * kSecond);
    ask();
    run(20 * kSecond);

    for (int i = 0; i < 30; ++i) {
        restart();
        EXPECT_EQ(ask(), Result::Spent);
        run(50 * kMinute, kSecond);  // too short to be counted
    }
}

TEST_F(ModemPowerTest, HoursOfRunningCountOverARestart) {
    policy_.timesADay = 1;
    ask();
    run(20 * kHour, kSecond);
    restart();
    EXPECT_EQ(ask(), Result::Spent);

    run(5 * kHour + 2 * kMinute, kSecond);

    EXPECT_EQ(ask(), Result::Done);
}

TEST_F(ModemPowerTest, NeverMoreThanEightTimesWhateverThePolicySays) {
    policy_.timesADay = 255;
    int times = 0;
    while (ask(1) == Result::Done) {
        ++times;
        run(2 * kSecond);
    }

    EXPECT_EQ(times, 8);
}

TEST_F(ModemPowerTest, APolicyOfNoTimesForbidsIt) {
    policy_.timesADay = 0;

    EXPECT_EQ(ask(), Result::Spent);
}

TEST_F(ModemPowerTest, AskedAgainWhileItIsOffTheLongerTimeWinsAndCountsOnce) {
    ask(5);
    EXPECT_EQ(ask(3), Result::Done);
    run(4 * kSecond);
    EXPECT_TRUE(isOff());
    EXPECT_EQ(ask(10), Result::Done);
    run(9 * kSecond);
    EXPECT_TRUE(isOff());
    run(2 * kSecond);
    EXPECT_FALSE(isOff());

    EXPECT_FALSE(power_->isSpent(policy_));
}

TEST_F(ModemPowerTest, SwitchesWhenTheHostHasGoneSilent) {
    policy_.silentMinutes = 5;
    power_->heard(board_.now);
    run(5 * kMinute - kSecond);
    EXPECT_FALSE(wasOff_);

    run(2 * kSecond);
    EXPECT_TRUE(isOff());
    run(10 * kSecond);
    EXPECT_FALSE(isOff());
}

TEST_F(ModemPowerTest, WaitsForTheHostBeforeItCountsSilenceAgain) {
    policy_.silentMinutes = 5;
    power_->heard(board_.now);
    run(6 * kMinute);
    wasOff_ = false;
    run(kHour, 100);
    EXPECT_FALSE(wasOff_);

    power_->heard(board_.now);
    run(6 * kMinute);
    EXPECT_TRUE(wasOff_);
}

TEST_F(ModemPowerTest, AHostThatWasNeverThereIsNotSilent) {
    policy_.silentMinutes = 1;

    run(kHour, 100);

    EXPECT_FALSE(wasOff_);
}

TEST_F(ModemPowerTest, AHostThatIsHeardIsNotSilent) {
    policy_.silentMinutes = 1;
    for (int i = 0; i < 100; ++i) {
        power_->heard(board_.now);
        run(55 * kSecond, 100);
    }

    EXPECT_FALSE(wasOff_);
}

TEST_F(ModemPowerTest, SilenceObeysTheDaysLimit) {
    policy_.silentMinutes = 1;
    int times = 0;
    for (int i = 0; i < 10; ++i) {
        wasOff_ = false;
        power_->heard(board_.now);
        run(2 * kMinute);
        times += wasOff_ ? 1 : 0;
    }

    EXPECT_EQ(times, 2);
}

TEST_F(ModemPowerTest, WorksAcrossTheWrapOfTime) {
    board_.now = 0xFFFFFFFF - 30 * kSecond;
    restart();
    policy_.silentMinutes = 1;
    power_->heard(board_.now);
    run(59 * kSecond);
    EXPECT_FALSE(wasOff_);

    run(2 * kSecond);
    EXPECT_TRUE(isOff());
    run(10 * kSecond);
    EXPECT_FALSE(isOff());
}

}  // namespace
}  // namespace pad
