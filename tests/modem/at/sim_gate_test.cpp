#include "modem/at/sim_gate.h"

#include "tests/modem/at/modem_bench.h"

#include <gtest/gtest.h>

namespace turnbell::at {
namespace {

using Next = SimGate::Next;

const std::string kImei = "356938035643809";
const std::string kIccid = "8999501000000000178";

Reply said(const std::string& line) {
    return {.lines = {{line, {}}}, .result = FinalResult{FinalResult::Kind::Ok}};
}

Reply failed(int code) {
    return {.lines = {}, .result = FinalResult{FinalResult::Kind::CmeError, code}};
}

class SimGateTest : public testing::Test {
protected:
    /// The SIM wants its PIN, and says what it takes.
    Next askedForPin(std::optional<int> triesLeft = 3) {
        if (gate.judge(said("+CPIN: SIM PIN"), seconds{0}) != Next::AskCard) {
            return Next::AskLater;
        }
        const auto card = gate.takeCard(kImei, kIccid);
        return card == Next::AskTries ? gate.takeTries(triesLeft) : card;
    }

    RecordingMediator mediator;
    GsmModem::Options options{.cards = {{.pin = "4711"}}};
    SimGate gate{mediator, options};
};

TEST_F(SimGateTest, GoesOnWhereNoPinIsWanted) {
    EXPECT_EQ(gate.judge(said("+CPIN: READY"), seconds{0}), Next::GoOn);
    EXPECT_EQ(gate.state(), ModemState::SettingUp);
    EXPECT_TRUE(mediator.acceptedPins.empty());
}

TEST_F(SimGateTest, AsksBeforeItTypesAndTellsThatThePinWasRight) {
    EXPECT_EQ(askedForPin(), Next::TypePin);

    EXPECT_EQ(gate.pinCommand(), "AT+CPIN=\"4711\"");
    ASSERT_EQ(mediator.typedPins.size(), 1U);
    EXPECT_EQ(mediator.typedPins[0].first.iccid, kIccid);
    EXPECT_EQ(mediator.typedPins[0].first.imei, kImei);
    EXPECT_EQ(mediator.typedPins[0].first.triesLeft, 3);
    EXPECT_EQ(gate.judgePin(said("")), Next::AskAgain);
    EXPECT_EQ(gate.judge(said("+CPIN: READY"), seconds{0}), Next::GoOn);
    EXPECT_EQ(mediator.acceptedPins, std::vector{kIccid});
}

TEST_F(SimGateTest, TypesThePinOfThisVeryCard) {
    options.cards.push_back({.iccid = kIccid, .pin = "0815"});

    askedForPin();

    EXPECT_EQ(gate.pinCommand(), "AT+CPIN=\"0815\"");
}

TEST_F(SimGateTest, DoesNotAskAgainForAPinThatWasRefusedOrNotAnswered) {
    for (const Reply& answer : {failed(16), Reply{}, said("")}) {
        mediator.spentPins.clear();
        ASSERT_EQ(askedForPin(), Next::TypePin);
        gate.judgePin(answer);

        EXPECT_EQ(gate.judge(said("+CPIN: SIM PIN"), seconds{0}), Next::AskLater);
        EXPECT_EQ(gate.state(), ModemState::SimLocked);
        EXPECT_EQ(gate.trouble(), Trouble::PinRefused);
    }
    EXPECT_TRUE(mediator.acceptedPins.empty());
}

TEST_F(SimGateTest, ObeysWhoRemembersThePinsOfBefore) {
    mediator.pinVerdict = PinVerdict::Failed;
    EXPECT_EQ(askedForPin(), Next::AskLater);
    EXPECT_EQ(gate.trouble(), Trouble::PinRefused);

    mediator.pinVerdict = PinVerdict::Risky;
    EXPECT_EQ(askedForPin(std::nullopt), Next::AskLater);
    EXPECT_EQ(gate.trouble(), Trouble::PinLastTry);
}

TEST_F(SimGateTest, NeverTypesWithOneTryLeft) {
    for (const int left : {1, 0}) {
        EXPECT_EQ(askedForPin(left), Next::AskLater);
        EXPECT_EQ(gate.trouble(), Trouble::PinLastTry);
    }
    EXPECT_TRUE(mediator.typedPins.empty());
}

TEST_F(SimGateTest, TypesNothingThatIsNoPin) {
    for (const char* pin : {"", "12", "123456789", "12a4", "1234\r", "\"1234"}) {
        options.cards[0].pin = pin;

        EXPECT_EQ(askedForPin(), Next::AskLater) << pin;
        EXPECT_EQ(gate.trouble(), Trouble::PinWanted);
    }
    EXPECT_TRUE(mediator.typedPins.empty());
}

TEST_F(SimGateTest, NamesWhatAPersonMustDo) {
    EXPECT_EQ(gate.judge(said("+CPIN: SIM PUK"), seconds{0}), Next::AskLater);
    EXPECT_EQ(gate.trouble(), Trouble::PukWanted);
    EXPECT_EQ(gate.judge(said("+CPIN: PH-NET PIN"), seconds{0}), Next::AskLater);
    EXPECT_EQ(gate.trouble(), Trouble::OtherLock);
    EXPECT_EQ(gate.judge(failed(10), seconds{0}), Next::AskLater);
    EXPECT_EQ(gate.state(), ModemState::SimMissing);
    gate.begin();
    EXPECT_EQ(gate.judge(said("+CPIN: NOT INSERTED"), seconds{0}), Next::AskLater);
    EXPECT_EQ(gate.trouble(), Trouble::SimMissing);
}

TEST_F(SimGateTest, WaitsForABusySimButNotForEver) {
    EXPECT_EQ(gate.judge(said("+CPIN: NOT READY"), seconds{44}), Next::AskSoon);
    EXPECT_EQ(gate.judge(failed(14), seconds{44}), Next::AskSoon);
    EXPECT_EQ(gate.state(), ModemState::SettingUp);
    EXPECT_EQ(gate.judge(failed(14), seconds{45}), Next::AskLater);
    EXPECT_EQ(gate.state(), ModemState::SimMissing);
}

}  // namespace
}  // namespace turnbell::at
