#include "host/service/sim_cards.h"

#include "tests/support/test_branch.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

const ModemIdentity kModem{.imei = "860000000000000", .iccid = "8999501000000000178"};

class SimCardsTest : public testing::Test {
protected:
    SimPinVerdict ask(const std::string& pin, std::optional<int> triesLeft = 3,
                      const ModemIdentity& modem = kModem) {
        return branch_.service->mayTypePin(modem, triesLeft, pin, branch_.clock.now());
    }

    std::string alarm() {
        const auto alarms = branch_.expect<wire::Status>(wire::StatusQuery{}).alarms;
        return alarms.empty() ? "" : alarms.front().code;
    }

    void insert(const std::string& iccid) {
        wire::ModemRow row;
        row.state = "ready";
        row.imei = kModem.imei;
        row.iccid = iccid;
        branch_.service->setModems({row}, branch_.clock.now());
    }

    TestBranch branch_;
};

TEST_F(SimCardsTest, NeverAllowsThePinAgainThatWasNotAccepted) {
    EXPECT_EQ(ask("4711"), SimPinVerdict::Type);

    EXPECT_EQ(ask("4711"), SimPinVerdict::Failed);
    branch_.restart("boot-2");
    EXPECT_EQ(ask("4711"), SimPinVerdict::Failed) << "killed between typing and the answer";
    EXPECT_EQ(ask("4711", 3, {.imei = "other", .iccid = kModem.iccid}), SimPinVerdict::Failed)
        << "the same card in another modem";
}

TEST_F(SimCardsTest, AllowsAnAcceptedPinAtEveryStart) {
    for (int i = 0; i < 3; ++i) {
        EXPECT_EQ(ask("4711"), SimPinVerdict::Type);
        branch_.service->pinAccepted(kModem);
        branch_.restart("boot-" + std::to_string(i));
    }
}

TEST_F(SimCardsTest, AllowsAnotherPinIfTheSimSaysThatItTakesMore) {
    ask("4711");

    EXPECT_EQ(ask("0815", 2), SimPinVerdict::Type);
    EXPECT_EQ(ask("4711", 2), SimPinVerdict::Failed);
}

TEST_F(SimCardsTest, AllowsOneFirstTryEverWhereNobodyKnowsHowManyAreLeft) {
    EXPECT_EQ(ask("4711", std::nullopt), SimPinVerdict::Type);

    EXPECT_EQ(ask("0815", std::nullopt), SimPinVerdict::Risky);
}

TEST_F(SimCardsTest, StartsAnewForAnotherCard) {
    ask("4711");

    EXPECT_EQ(ask("4711", std::nullopt, {.imei = kModem.imei, .iccid = "8999501000000000996"}),
              SimPinVerdict::Type);
}

TEST_F(SimCardsTest, ForgetsFailedPinsWhenAPersonAcceptsTheCard) {
    ask("4711");
    insert(kModem.iccid);

    branch_.expect<wire::Done>(wire::ModemAcceptSim{});

    EXPECT_EQ(ask("4711"), SimPinVerdict::Type);
}

TEST_F(SimCardsTest, AlarmsForAnotherCardUntilAPersonAcceptsIt) {
    insert(kModem.iccid);
    EXPECT_EQ(alarm(), "") << "the first card belongs there";

    insert("8999501000000000996");
    EXPECT_EQ(alarm(), "sim_changed");
    branch_.restart();
    insert("8999501000000000996");
    EXPECT_EQ(alarm(), "sim_changed");

    branch_.expect<wire::Done>(wire::ModemAcceptSim{});
    EXPECT_EQ(alarm(), "");
    insert(kModem.iccid);
    EXPECT_EQ(alarm(), "sim_changed") << "now the old one is the wrong one";
}

TEST_F(SimCardsTest, SaysNothingAboutACardThatIsNotKnown) {
    insert(kModem.iccid);

    insert("");

    EXPECT_EQ(alarm(), "");
}

}  // namespace
}  // namespace turnbell
