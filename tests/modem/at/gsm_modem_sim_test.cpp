#include "modem/sim/sim_card.h"
#include "modem/sms/network_pdu.h"
#include "modem/sms/reassembler.h"
#include "tests/modem/at/sim_bench.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <variant>

namespace turnbell::at {
namespace {

using Kind = SubmitOutcome::Kind;

/// Every test runs with the line cut into pieces of each size.
class GsmModemSimTest : public testing::TestWithParam<std::size_t>, protected SimBench {
protected:
    GsmModemSimTest() : SimBench(GetParam()) {}

    void SetUp() override { start(); }
};

TEST_P(GsmModemSimTest, BecomesReady) {
    EXPECT_EQ(state(), ModemState::Ready);
    EXPECT_FALSE(gsm.status().imei.empty());
    EXPECT_FALSE(gsm.status().operatorName.empty());
    EXPECT_GE(gsm.status().signalPercent, 0);
    EXPECT_GT(gsm.status().storeTotal, 0);
}

TEST_P(GsmModemSimTest, SendsTwentyTexts) {
    for (int i = 1; i <= 20; ++i) {
        send("Ticket " + std::to_string(i), i);
        run(milliseconds{1});
    }

    ASSERT_EQ(mediator.outcomes.size(), 20U);
    ASSERT_EQ(modem.received().size(), 20U);
    for (std::size_t i = 0; i < 20; ++i) {
        EXPECT_EQ(mediator.outcomes[i].second.kind, Kind::Accepted);
        EXPECT_EQ(mediator.outcomes[i].second.reference, modem.received()[i].reference);
        EXPECT_EQ(modem.received()[i].submit.userData.text, "Ticket " + std::to_string(i + 1));
    }
}

TEST_P(GsmModemSimTest, GetsAReportForEachText) {
    send("Your turn");
    run(seconds{70});

    const bool direct = !mediator.reports.empty();
    ASSERT_EQ(mediator.reports.size() + mediator.offered.size(), 1U);
    const auto report =
        sms::decode(direct ? mediator.reports[0] : mediator.offered[0].pdu, sms::Direction::FromNetwork);
    ASSERT_TRUE(report);
    EXPECT_EQ(std::get<sms::StatusReport>(*report).reference, outcome().reference);
}

TEST_P(GsmModemSimTest, ReceivesTwentyTextsAndEmptiesTheStore) {
    for (int i = 1; i <= 20; ++i) {
        control("text +995599123456 Hello " + std::to_string(i));
        run(milliseconds{10});
    }
    run(seconds{61});

    ASSERT_EQ(mediator.offered.size(), 20U);
    const auto last = sms::decode(mediator.offered[19].pdu, sms::Direction::FromNetwork);
    ASSERT_TRUE(last);
    EXPECT_EQ(std::get<sms::Deliver>(*last).userData.text, "Hello 20");
    EXPECT_EQ(gsm.status().storeUsed, 0);
}

TEST_P(GsmModemSimTest, ReceivesWhatCameInWhileThePortWasClosed) {
    gsm.closed(now);
    control("text +995599123456 Anybody there?");

    start();

    EXPECT_EQ(mediator.offered.size(), 1U);
}

TEST_P(GsmModemSimTest, ReceivesPartsOfTwoSendersMixedAndOneLost) {
    const auto partsOf = [](std::string_view from, const std::string& text) {
        return sms::encodeDeliver(from, text, {}, {.reference = 7}).value();
    };
    const std::string anna(400, 'a');
    const std::string ben(400, 'b');
    const auto ofAnna = partsOf("+995555100001", anna);
    const auto ofBen = partsOf("+995555100002", ben);
    for (const auto& part : {ofAnna[2], ofBen[0], ofAnna[0], ofBen[2], ofAnna[1]}) {
        control("pdu " + toHex(part));
    }
    run(seconds{2});

    sms::Reassembler reassembler;
    std::vector<std::string> whole;
    for (const auto& stored : mediator.offered) {
        const auto message = sms::decode(stored.pdu, sms::Direction::FromNetwork);
        const auto& deliver = std::get<sms::Deliver>(message.value());
        if (const auto one =
                reassembler.add({.from = deliver.from, .userData = deliver.userData, .receivedAt = {}})) {
            whole.push_back(one->text);
        }
    }
    const auto given = reassembler.giveUp(UtcTime{} + sms::Reassembler::kPatience);

    EXPECT_EQ(whole, std::vector<std::string>{anna});
    ASSERT_EQ(given.size(), 1U);
    EXPECT_EQ(given[0].missing, 1);
    EXPECT_NE(given[0].text.find("b[…]b"), std::string::npos);
}

TEST_P(GsmModemSimTest, FindsAReportInItsStoreThatCameWhileTheModemStarted) {
    control("report-delay 1");
    send("Hello");
    run(milliseconds{200});
    control("reboot 2");

    run(seconds{10});

    ASSERT_EQ(mediator.offered.size(), 1U);
    EXPECT_EQ(mediator.offered[0].store, "SR");
    const auto report = sms::decode(mediator.offered[0].pdu, sms::Direction::FromNetwork);
    EXPECT_TRUE(report && std::holds_alternative<sms::StatusReport>(*report));
}

TEST_P(GsmModemSimTest, LosesNothingThatCannotBeKeptYet) {
    mediator.keeping = false;
    control("text +995599123456 Hello");
    run(seconds{130});
    EXPECT_EQ(mediator.offered.size(), 3U);

    mediator.keeping = true;
    run(seconds{60});

    EXPECT_EQ(mediator.offered.size(), 4U);
    EXPECT_EQ(gsm.status().storeUsed, 0);
}

TEST_P(GsmModemSimTest, IsInDoubtAboutAnOkWithoutReference) {
    control("fault no-reference 1");

    send("Hello");
    run(seconds{1});

    EXPECT_EQ(outcome().kind, Kind::InDoubt);
    EXPECT_EQ(modem.received().size(), 1U);
    EXPECT_TRUE(gsm.canSubmit());
}

TEST_P(GsmModemSimTest, TellsARefusal) {
    control("fault refuse 38 1");
    send("Hello");
    run(seconds{1});
    EXPECT_EQ(outcome().kind, Kind::Refused);
    EXPECT_EQ(outcome().result.value().code, 38);

    send("Hello");
    run(seconds{1});

    EXPECT_EQ(outcome().kind, Kind::Accepted);
}

TEST_P(GsmModemSimTest, TellsARefusalBehindABalanceThatReadsOk) {
    control("fault refuse 38 1");
    control("fault urc +CUSD: 0,\"Balance OK 5.00\",15");

    send("Hello");
    run(seconds{1});

    EXPECT_EQ(outcome().kind, Kind::Refused);
    EXPECT_TRUE(modem.received().empty());
}

TEST_P(GsmModemSimTest, AcceptsAnAnswerAfter170Seconds) {
    control("fault slow 170 1");
    send("Hello");
    run(seconds{169});
    EXPECT_TRUE(mediator.outcomes.empty());
    EXPECT_TRUE(gsm.status().slow);

    run(seconds{2});

    EXPECT_EQ(outcome().kind, Kind::Accepted);
    EXPECT_EQ(modem.received().size(), 1U);
}

TEST_P(GsmModemSimTest, IsInDoubtAfter180SecondsAndSendsOnWithoutConfusion) {
    control("fault slow 200 1");
    send("Hello");
    run(seconds{181});
    ASSERT_EQ(mediator.outcomes.size(), 1U);
    EXPECT_EQ(outcome().kind, Kind::InDoubt);
    run(seconds{60});
    if (state() == ModemState::Mute) {
        gsm.closed(now);
        start();
    }

    send("Next");
    run(seconds{1});

    EXPECT_EQ(outcome().kind, Kind::Accepted);
    EXPECT_EQ(outcome().reference, modem.received().back().reference);
    EXPECT_EQ(modem.received().back().submit.userData.text, "Next");
}

TEST_P(GsmModemSimTest, HasAMuteModemReopenedAndComesBack) {
    control("fault mute 150");
    run(seconds{120});
    EXPECT_EQ(state(), ModemState::Mute);
    EXPECT_EQ(mediator.reopenings, 1);

    run(seconds{31});
    gsm.closed(now);
    start();

    EXPECT_EQ(state(), ModemState::Ready);
}

TEST_P(GsmModemSimTest, IsInDoubtWhenItVanishesOnAirAndComesBack) {
    control("fault slow 30 1");
    send("Hello");
    run(seconds{5});
    control("vanish");
    gsm.closed(now);
    EXPECT_EQ(outcome().kind, Kind::InDoubt);

    run(seconds{10});
    control("return");
    start();

    EXPECT_EQ(state(), ModemState::Ready);
    EXPECT_EQ(mediator.outcomes.size(), 1U);
}

TEST_P(GsmModemSimTest, IsInDoubtWhenItStartsAgainOnAir) {
    control("fault slow 30 1");
    send("Hello");
    run(seconds{5});

    control("reboot");
    run(seconds{5});

    EXPECT_EQ(outcome().kind, Kind::InDoubt);
    EXPECT_EQ(mediator.outcomes.size(), 1U);
    EXPECT_EQ(state(), ModemState::Ready);
}

TEST_P(GsmModemSimTest, ReadsThroughLineNoise) {
    control("fault garbage");
    for (int i = 1; i <= 5; ++i) {
        send("Hello", i);
        run(seconds{1});
        EXPECT_EQ(outcome().kind, Kind::Accepted);
    }

    EXPECT_EQ(modem.received().size(), 5U);
}

TEST_P(GsmModemSimTest, FollowsTheNetwork) {
    control("register denied");
    run(seconds{4});
    EXPECT_EQ(state(), ModemState::Denied);

    control("register roaming");
    run(seconds{4});
    EXPECT_EQ(state(), ModemState::Roaming);
    EXPECT_EQ(gsm.status().trouble, Trouble::Roaming);
    EXPECT_FALSE(gsm.canSubmit());

    control("register home");
    run(seconds{4});

    EXPECT_EQ(state(), ModemState::Ready);
}

TEST_P(GsmModemSimTest, TellsOperatorTechnologyAndTime) {
    control("technology lte");
    run(seconds{61});

    EXPECT_EQ(gsm.status().operatorName, "Simtel");
    EXPECT_EQ(gsm.status().operatorCode, "28201");
    EXPECT_EQ(gsm.status().technology, "lte");
    ASSERT_FALSE(mediator.times.empty());
}

TEST_P(GsmModemSimTest, SendsInAnyNetworkThatTakesTexts) {
    control("register texts-only");
    run(seconds{4});
    EXPECT_EQ(state(), ModemState::Ready);

    control("register emergency");
    run(seconds{4});
    EXPECT_EQ(state(), ModemState::Denied);
    EXPECT_EQ(gsm.status().trouble, Trouble::EmergencyOnly);
}

TEST_P(GsmModemSimTest, SaysThatThereIsNoNetworkOnlyAfterAWhile) {
    control("register none");
    run(seconds{170});
    EXPECT_EQ(state(), ModemState::Searching);
    EXPECT_EQ(gsm.status().trouble, Trouble::None);

    run(seconds{71});
    EXPECT_EQ(gsm.status().trouble, Trouble::NoNetwork);
}

TEST_P(GsmModemSimTest, NoticesThatTheSimIsTakenOutAndAnotherPutIn) {
    control("sim out");
    run(seconds{61});
    EXPECT_EQ(state(), ModemState::SimMissing);

    control("sim other");
    run(seconds{20});

    EXPECT_EQ(state(), ModemState::Ready);
    EXPECT_EQ(gsm.status().iccid, sim::SimCard::kOtherIccid);
}

TEST_P(GsmModemSimTest, NoticesAnotherSimThatNobodyAnnounced) {
    control("sim other");
    run(seconds{81});

    EXPECT_EQ(state(), ModemState::Ready);
    EXPECT_EQ(gsm.status().iccid, sim::SimCard::kOtherIccid);
    EXPECT_NE(gsm.status().imsi, "282019000000017");
}

TEST_P(GsmModemSimTest, TrustsNoCountOfASimThatWasWithoutPower) {
    const auto keptPower = [this] { return mediator.readings.back().keptPower; };
    gsm.closed(now);
    start();
    ASSERT_TRUE(keptPower());

    control("sim out");
    run(seconds{61});
    control("sim in");
    run(seconds{20});
    ASSERT_EQ(state(), ModemState::Ready);
    EXPECT_FALSE(keptPower()) << "the SIM was out";

    gsm.closed(now);
    control("sim out");
    start();
    control("sim in");
    run(seconds{20});
    ASSERT_EQ(state(), ModemState::Ready);
    EXPECT_FALSE(keptPower()) << "it was out when the service started";
}

TEST_P(GsmModemSimTest, SpeaksToAnIdleModemOnceAMinute) {
    run(seconds{61});
    const BootTime begin = now;
    std::set<std::int64_t> bursts;
    mediator.onWrite = [this, &bursts, begin](std::span<const std::uint8_t> bytes) {
        bursts.insert((now - begin).count() / 1'000);
        modem.receive(bytes, now);
    };

    run(std::chrono::hours{1});

    EXPECT_LE(bursts.size(), 60U);
    for (auto burst = bursts.begin(); burst != bursts.end() && std::next(burst) != bursts.end(); ++burst) {
        EXPECT_GE(*std::next(burst) - *burst, 59) << *burst;
    }
}

TEST_P(GsmModemSimTest, SaysThatTheSimIsMissingAndWaitsForIt) {
    gsm.closed(now);
    control("sim out");
    start();
    EXPECT_EQ(state(), ModemState::SimMissing);

    control("sim in");
    run(seconds{20});

    EXPECT_EQ(state(), ModemState::Ready);
}

INSTANTIATE_TEST_SUITE_P(Chunks, GsmModemSimTest, testing::Values(1, 2, 7, 64));

}  // namespace
}  // namespace turnbell::at
