#include "modem/at/sim_gate.h"

#include <gtest/gtest.h>

namespace turnbell::at {
namespace {

using Next = SimGate::Next;

Reply said(const std::string& line) {
    return {.lines = {{line, {}}}, .result = FinalResult{FinalResult::Kind::Ok}};
}

Reply failed(int code) {
    return {.lines = {}, .result = FinalResult{FinalResult::Kind::CmeError, code}};
}

TEST(SimGate, GoesOnWithoutAPin) {
    SimGate gate{""};

    EXPECT_EQ(gate.judge(said("+CPIN: READY"), seconds{0}), Next::GoOn);
    EXPECT_EQ(gate.state(), ModemState::SettingUp);
}

TEST(SimGate, TypesThePinAndAsksAgain) {
    SimGate gate{"4711"};

    EXPECT_EQ(gate.judge(said("+CPIN: SIM PIN"), seconds{0}), Next::TypePin);
    EXPECT_EQ(gate.pinCommand(), "AT+CPIN=\"4711\"");
    EXPECT_EQ(gate.judgePin(said("")), Next::AskAgain);
    EXPECT_EQ(gate.judge(said("+CPIN: READY"), seconds{0}), Next::GoOn);
    gate.begin();
    EXPECT_EQ(gate.judge(said("+CPIN: SIM PIN"), seconds{0}), Next::TypePin);
}

TEST(SimGate, NeverTypesAPinTwiceThatWasRefusedOrNotAnswered) {
    for (const Reply& answer : {failed(16), Reply{}, said("")}) {
        SimGate gate{"4711"};
        ASSERT_EQ(gate.judge(failed(11), seconds{0}), Next::TypePin);
        gate.judgePin(answer);

        gate.begin();

        EXPECT_EQ(gate.judge(said("+CPIN: SIM PIN"), seconds{0}), Next::AskLater);
        EXPECT_EQ(gate.state(), ModemState::SimLocked);
        EXPECT_EQ(gate.trouble(), Trouble::PinRefused);
    }
}

TEST(SimGate, TypesNothingThatIsNoPin) {
    for (const char* pin : {"", "12", "123456789", "12a4", "1234\r", "\"1234"}) {
        SimGate gate{pin};

        EXPECT_EQ(gate.judge(said("+CPIN: SIM PIN"), seconds{0}), Next::AskLater) << pin;
    }
}

TEST(SimGate, NamesWhatAPersonMustDo) {
    SimGate gate{"4711"};

    EXPECT_EQ(gate.judge(said("+CPIN: SIM PUK"), seconds{0}), Next::AskLater);
    EXPECT_EQ(gate.trouble(), Trouble::PukWanted);
    EXPECT_EQ(gate.judge(said("+CPIN: PH-NET PIN"), seconds{0}), Next::AskLater);
    EXPECT_EQ(gate.trouble(), Trouble::OtherLock);
    EXPECT_EQ(gate.judge(failed(10), seconds{0}), Next::AskLater);
    EXPECT_EQ(gate.state(), ModemState::SimMissing);
}

TEST(SimGate, WaitsForABusySimButNotForEver) {
    SimGate gate{"4711"};

    EXPECT_EQ(gate.judge(failed(14), seconds{44}), Next::AskSoon);
    EXPECT_EQ(gate.state(), ModemState::SettingUp);
    EXPECT_EQ(gate.judge(failed(14), seconds{45}), Next::AskLater);
    EXPECT_EQ(gate.state(), ModemState::SimMissing);
}

}  // namespace
}  // namespace turnbell::at
