#include "modem/at/set_up.h"

#include "tests/modem/at/modem_bench.h"

#include <gtest/gtest.h>

namespace turnbell::at {
namespace {

const std::string kReady = "\r\n+CPIN: READY\r\n\r\nOK\r\n";
const std::string kPinWanted = "\r\n+CPIN: SIM PIN\r\n\r\nOK\r\n";
const std::string kError = "\r\nERROR\r\n";

/// A modem driven through GsmModem; every test runs with the line cut into pieces of each size.
class SetUpTest : public testing::TestWithParam<std::size_t> {
protected:
    ModemState state() const { return bench.gsm.status().state; }

    ModemBench bench{GetParam(), {.cards = {{.pin = "4711"}}}};
};

TEST_P(SetUpTest, TypesThePinOnceAndGoesOn) {
    bench.modem.answer("AT+CPIN?", {kPinWanted, kReady});
    bench.modem.answer("AT+CPIN=\"4711\"", {"\r\nOK\r\n\r\n+CPIN: READY\r\n\r\nSMS Ready\r\n"});

    bench.start();

    EXPECT_EQ(state(), ModemState::Ready);
    EXPECT_EQ(bench.modem.count("AT+CPIN=\"4711\""), 1);
}

TEST_P(SetUpTest, NeverTypesAPinAgainThatWasRefused) {
    bench.modem.answer("AT+CPIN?", {kPinWanted});
    bench.modem.answer("AT+CPIN=\"4711\"", {"\r\n+CME ERROR: 16\r\n"});

    bench.start();
    bench.run(seconds{300});
    bench.gsm.closed(bench.now);
    bench.start();
    bench.run(seconds{300});

    EXPECT_EQ(bench.modem.count("AT+CPIN=\"4711\""), 1);
    EXPECT_EQ(state(), ModemState::SimLocked);
    EXPECT_EQ(bench.gsm.status().trouble, Trouble::PinRefused);
}

TEST_P(SetUpTest, TakesNoAnswerToThePinForANo) {
    bench.modem.answer("AT+CPIN?", {kPinWanted});
    bench.modem.answer("AT+CPIN=\"4711\"", {""});

    bench.start();
    bench.run(seconds{300});

    EXPECT_EQ(bench.modem.count("AT+CPIN=\"4711\""), 1);
}

TEST_P(SetUpTest, TypesAnAcceptedPinAgainWhenTheModemStartedAgain) {
    bench.modem.answer("AT+CPIN?", {kPinWanted, kReady, kReady, kPinWanted, kReady});
    bench.start();

    bench.say("\r\nRDY\r\n");
    bench.run(seconds{1});

    EXPECT_EQ(state(), ModemState::Ready);
    EXPECT_EQ(bench.modem.count("AT+CPIN=\"4711\""), 2);
}

TEST_P(SetUpTest, AsksWhichSimItIsAndHowManyPinsItTakes) {
    bench.modem.answer("AT+CPIN?", {kPinWanted, kReady});
    bench.modem.answer("AT+CPINR", {"\r\n+CPINR: SIM PIN,2,3\r\n\r\nOK\r\n"});

    bench.start();

    ASSERT_EQ(bench.mediator.typedPins.size(), 1U);
    EXPECT_EQ(bench.mediator.typedPins[0].first.iccid, "8999501000000000178");
    EXPECT_EQ(bench.mediator.typedPins[0].first.triesLeft, 2);
    EXPECT_EQ(state(), ModemState::Ready);
}

TEST_P(SetUpTest, TypesNoPinThatMightBlockTheCard) {
    bench.modem.answer("AT+CPIN?", {kPinWanted});
    bench.modem.answer("AT+CPINR", {"\r\n+CPINR: SIM PIN,1,3\r\n\r\nOK\r\n"});

    bench.start();
    bench.run(seconds{300});

    EXPECT_EQ(bench.modem.count("AT+CPIN=\"4711\""), 0);
    EXPECT_EQ(bench.gsm.status().trouble, Trouble::PinLastTry);
}

TEST_P(SetUpTest, SaysThatTheServiceCentreIsMissingAndSendsNothing) {
    bench.modem.answer("AT+CSCA?", {"\r\n+CSCA: \"\",129\r\n\r\nOK\r\n"});

    bench.start();

    EXPECT_EQ(bench.gsm.status().trouble, Trouble::CentreMissing);
    EXPECT_FALSE(bench.gsm.canSubmit());
}

TEST_P(SetUpTest, WaitsForASimThatIsUnlockedByHand) {
    bench.modem.answer("AT+CPIN?", {"\r\n+CPIN: SIM PUK\r\n\r\nOK\r\n", kReady});

    bench.start();
    EXPECT_EQ(state(), ModemState::SimLocked);
    EXPECT_EQ(bench.gsm.status().trouble, Trouble::PukWanted);
    bench.run(seconds{5});

    EXPECT_EQ(state(), ModemState::Ready);
    EXPECT_EQ(bench.gsm.status().trouble, Trouble::None);
}

TEST_P(SetUpTest, SaysThatTheSimIsMissing) {
    bench.modem.answer("AT+CPIN?", {"\r\n+CME ERROR: 10\r\n"});

    bench.start();

    EXPECT_EQ(state(), ModemState::SimMissing);
    EXPECT_EQ(bench.gsm.status().trouble, Trouble::SimMissing);
    EXPECT_FALSE(bench.gsm.canSubmit());
}

TEST_P(SetUpTest, WaitsForABusySim) {
    bench.modem.answer(
        "AT+CPIN?", {"\r\n+CME ERROR: 14\r\n", "\r\n+CMS ERROR: 515\r\n", "\r\n+CMS ERROR: 314\r\n", kReady});

    bench.start();
    EXPECT_EQ(state(), ModemState::SettingUp);
    bench.run(seconds{3});

    EXPECT_EQ(state(), ModemState::Ready);
}

TEST_P(SetUpTest, DoesNotWaitForABusySimForEver) {
    bench.modem.answer("AT+CPIN?", {"\r\n+CME ERROR: 14\r\n"});

    bench.start();
    bench.run(seconds{46});

    EXPECT_EQ(state(), ModemState::SimMissing);
}

TEST_P(SetUpTest, TurnsTheRadioOn) {
    bench.modem.answer("AT+CFUN?", {"\r\n+CFUN: 4\r\n\r\nOK\r\n"});

    bench.start();

    EXPECT_EQ(bench.modem.count("AT+CFUN=1"), 1);
    EXPECT_EQ(state(), ModemState::Ready);
}

TEST_P(SetUpTest, TurnsOnARadioThatTookTheSimWithIt) {
    bench.modem.answer("AT+CFUN?", {"\r\n+CFUN: 0\r\n\r\nOK\r\n"});
    bench.modem.answer("AT+CPIN?", {"\r\n+CME ERROR: 13\r\n", "\r\n+CPIN: READY\r\n\r\nOK\r\n"});
    const auto& typed = bench.modem.commands();

    bench.start();
    bench.run(seconds{10});

    EXPECT_EQ(state(), ModemState::Ready);
    EXPECT_LT(std::find(typed.begin(), typed.end(), "AT+CFUN=1"),
              std::find(typed.begin(), typed.end(), "AT+CPIN?"));
}

TEST_P(SetUpTest, TriesAgainUntilTheMessagePartOfTheModemIsReady) {
    bench.modem.answer("AT+CMGF=0", {kError, kError, kError, "\r\nOK\r\n"});

    bench.start();
    bench.run(seconds{4});

    EXPECT_EQ(state(), ModemState::Ready);
    EXPECT_EQ(bench.modem.count("AT+CMGF=0"), 4);
}

TEST_P(SetUpTest, HasThePortReopenedWhenPduModeIsRefusedForGood) {
    bench.modem.answer("AT+CMGF=0", {kError});

    bench.start();
    bench.run(seconds{15});

    EXPECT_EQ(state(), ModemState::Mute);
    EXPECT_EQ(bench.mediator.reopenings, 1);
}

TEST_P(SetUpTest, FallsBackToFewerStoresAndOtherStores) {
    bench.modem.answer("AT+CPMS=?", {"\r\n+CPMS: (\"ME\",\"SM\"),(\"SM\"),(\"SM\")\r\n\r\nOK\r\n"});
    for (const char* refused : {R"(AT+CPMS="ME","SM","SM")", R"(AT+CPMS="ME","SM")", "AT+CPMS=\"ME\""}) {
        bench.modem.answer(refused, {"\r\n+CMS ERROR: 302\r\n"});
    }

    bench.start();

    EXPECT_EQ(bench.modem.count(R"(AT+CPMS="SM","SM","SM")"), 1);
    EXPECT_EQ(state(), ModemState::Ready);
}

TEST_P(SetUpTest, ClimbsDownTheLadderOfNotifications) {
    bench.modem.answer("AT+CNMI=2,1,0,1,0", {kError});
    bench.modem.answer("AT+CNMI=2,1,0,2,0", {kError});

    bench.start();

    EXPECT_EQ(bench.modem.count("AT+CNMI=1,1,0,1,0"), 1);
    EXPECT_EQ(bench.modem.count("AT+CNMI=1,1,0,2,0"), 0);
    EXPECT_EQ(state(), ModemState::Ready);
}

TEST_P(SetUpTest, DoesWithoutNotificationsBecauseTheSweepFindsEverything) {
    for (const char* refused : {"AT+CNMI=2,1,0,1,0", "AT+CNMI=2,1,0,2,0", "AT+CNMI=1,1,0,1,0",
                                "AT+CNMI=1,1,0,2,0", "AT+CNMI=2,1,0,0,0"}) {
        bench.modem.answer(refused, {kError});
    }

    bench.start();

    EXPECT_EQ(bench.modem.count("AT+CNMI=2,1,0,0,0"), 1);
    EXPECT_EQ(state(), ModemState::Ready);
}

TEST_P(SetUpTest, DoesWithoutWhatIsNotNeeded) {
    for (const char* refused : {"ATE0", "AT+CMEE=1", "AT+CGMI", "AT+CGMM", "AT+CGSN", "AT+CIMI", "AT+CFUN?",
                                "AT+CREG=1", "AT+CEREG=1", "AT+COPS=3,0", "AT+CSMS=0", "AT+CPMS=?"}) {
        bench.modem.answer(refused, {"\r\nCOMMAND NOT SUPPORT\r\n"});
    }

    bench.start();

    EXPECT_EQ(state(), ModemState::Ready);
    EXPECT_EQ(bench.gsm.status().manufacturer, "");
}

TEST_P(SetUpTest, HasASilentPortReopened) {
    bench.modem.mute(true);

    bench.start();
    EXPECT_EQ(state(), ModemState::Probing);
    bench.run(seconds{5});

    EXPECT_EQ(state(), ModemState::Mute);
    EXPECT_EQ(bench.mediator.reopenings, 1);
    EXPECT_EQ(bench.gsm.nextDeadline(), std::nullopt);
}

TEST_P(SetUpTest, ComesBackWhenTheReopenedPortAnswers) {
    bench.modem.mute(true);
    bench.start();
    bench.run(seconds{5});

    bench.gsm.closed(bench.now);
    bench.modem.mute(false);
    bench.start();

    EXPECT_EQ(state(), ModemState::Ready);
}

TEST_P(SetUpTest, StartsOverWhenTheModemStartsInTheMiddle) {
    bench.modem.answer("AT+CMGF=0", {"\r\nRDY\r\n", "\r\nOK\r\n"});

    bench.start();
    bench.run(seconds{1});

    EXPECT_EQ(bench.modem.count("ATE0"), 2);
    EXPECT_EQ(state(), ModemState::Ready);
}

TEST_P(SetUpTest, ReadsNoise) {
    bench.modem.say(std::string{"\xFF\xFE\x00\x80garbage", 11});
    bench.modem.answer("ATE0", {std::string{"\x80\xFF\r\n\r\nOK\r\n", 10}});

    bench.start();

    EXPECT_EQ(state(), ModemState::Ready);
}

TEST_P(SetUpTest, SpeaksTheDialectOfTheMaker) {
    bench.modem.answer("AT+CGMI", {"\r\nhuawei\r\n\r\nOK\r\n"});
    bench.modem.answer("AT^ICCID?", {"\r\n^ICCID: 89995010000000001780\r\n\r\nOK\r\n"});

    bench.start();

    EXPECT_EQ(bench.gsm.status().dialect, "huawei");
    EXPECT_EQ(bench.modem.count("AT^CURC=0"), 1);
    EXPECT_EQ(bench.gsm.status().iccid, "89995010000000001780");
    EXPECT_EQ(bench.modem.count("AT+CCID"), 0);
    EXPECT_EQ(bench.modem.count("AT+CNMI=1,1,0,1,0"), 1);
    EXPECT_EQ(state(), ModemState::Ready);
}

TEST_P(SetUpTest, InsistsOnACorrectionAndGoesOnWithoutIt) {
    bench.modem.answer("AT+CGMI", {"\r\nhuawei\r\n\r\nOK\r\n"});
    bench.modem.answer("AT^CURC=0", {kError});

    bench.start();

    EXPECT_EQ(bench.modem.count("AT^CURC=0"), 3);
    EXPECT_EQ(state(), ModemState::Ready);
}

TEST_P(SetUpTest, HasAFailedSubmissionOfASiemensModemCalledFailed) {
    bench.modem.answer("AT+CGMI", {"\r\nSIEMENS\r\n\r\nOK\r\n"});

    bench.start();

    EXPECT_EQ(bench.modem.count("AT^SM20=1,0"), 1);
}

TEST_P(SetUpTest, SpeaksGenericToAModemOfAnUnknownMaker) {
    bench.start();

    EXPECT_EQ(bench.gsm.status().dialect, "generic");
    EXPECT_EQ(bench.modem.count("AT^CURC=0"), 0);
}

TEST_P(SetUpTest, ReadsTheCardNumberFromTheCardWhereNoCommandKnowsIt) {
    bench.modem.answer("AT+CCID", {kError});
    bench.modem.answer("AT+CRSM=176,12258,0,0,10",
                       {"\r\n+CRSM: 144,0,\"989905010000000010F7\"\r\n\r\nOK\r\n"});

    bench.start();

    EXPECT_EQ(bench.gsm.status().iccid, "8999501000000000017");
}

TEST_P(SetUpTest, DoesWithoutACardNumber) {
    bench.modem.answer("AT+CCID", {kError});
    bench.modem.answer("AT+CRSM=176,12258,0,0,10", {kError});

    bench.start();

    EXPECT_EQ(bench.gsm.status().iccid, "");
    EXPECT_EQ(state(), ModemState::Ready);
}

TEST_P(SetUpTest, AsksTheSimForItsNumber) {
    bench.modem.answer("AT+CNUM", {"\r\n+CNUM: \"Fax\",\"0555100200\",129\r\n\r\n+CNUM: "
                                   "\"\",\"+995555100100\",145\r\n\r\nOK\r\n"});

    bench.start();

    EXPECT_EQ(bench.gsm.status().ownNumber, "+995555100100");
    EXPECT_EQ(state(), ModemState::Ready);
}

TEST_P(SetUpTest, DoesWithoutTheNumberOfTheSim) {
    for (const auto& answer : {std::string{"\r\nOK\r\n"}, kError, std::string{"\r\n+CME ERROR: 14\r\n"}}) {
        bench.modem.answer("AT+CNUM", {answer});

        bench.gsm.closed(bench.now);
        bench.start();

        EXPECT_EQ(bench.gsm.status().ownNumber, "");
        EXPECT_EQ(state(), ModemState::Ready);
        EXPECT_EQ(bench.gsm.status().trouble, Trouble::None);
    }
}

TEST_P(SetUpTest, ForgetsTheNumberOfAnotherSim) {
    bench.modem.answer("AT+CNUM", {"\r\n+CNUM: ,\"+995555100100\",145\r\n\r\nOK\r\n", "\r\nOK\r\n"});
    bench.start();

    bench.say("\r\nRDY\r\n");
    bench.run(seconds{1});

    EXPECT_EQ(bench.gsm.status().ownNumber, "");
    EXPECT_EQ(state(), ModemState::Ready);
}

TEST_P(SetUpTest, NeedsNoResultBehindThePinStateOfAWavecom) {
    bench.modem.answer("AT+CGMI", {"\r\nWAVECOM MODEM\r\n\r\nOK\r\n"});
    bench.modem.answer("AT+CPIN?", {"\r\n+CPIN: READY\r\n"});
    bench.modem.answer("AT+CPMS=?", {"\r\n+CPMS: ((\"SM\",\"BM\",\"SR\"),(\"SM\"))\r\n\r\nOK\r\n"});

    bench.start();

    EXPECT_EQ(state(), ModemState::Ready);
}

INSTANTIATE_TEST_SUITE_P(Chunks, SetUpTest, testing::Values(1, 2, 7, 64));

TEST(SetUpWithoutPin, WaitsLockedAndTypesNone) {
    ModemBench bench;
    bench.modem.answer("AT+CPIN?", {kPinWanted});

    bench.start();

    EXPECT_EQ(bench.gsm.status().state, ModemState::SimLocked);
    EXPECT_EQ(bench.gsm.status().trouble, Trouble::PinWanted);
    EXPECT_EQ(bench.modem.typed().find("AT+CPIN="), std::string::npos);
}

}  // namespace
}  // namespace turnbell::at
