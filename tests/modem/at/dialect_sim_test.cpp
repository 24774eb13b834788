#include "tests/modem/at/sim_bench.h"

#include <gtest/gtest.h>

#include <set>
#include <tuple>
#include <variant>

namespace turnbell::at {
namespace {

using Kind = SubmitOutcome::Kind;

/// Texts that were offered, each once however often it was.
std::set<std::string> textsIn(const RecordingMediator& mediator) {
    std::set<std::string> texts;
    for (const StoredPdu& stored : mediator.offered) {
        const auto decoded = sms::decode(stored.pdu, sms::Direction::FromNetwork);
        if (decoded && std::holds_alternative<sms::Deliver>(*decoded)) {
            texts.insert(std::get<sms::Deliver>(*decoded).userData.text);
        }
    }
    return texts;
}

/// References of the reports that came, directly or through a store, each once.
std::set<int> reportsIn(const RecordingMediator& mediator) {
    std::vector<Bytes> pdus = mediator.reports;
    for (const StoredPdu& stored : mediator.offered) {
        pdus.push_back(stored.pdu);
    }
    std::set<int> references;
    for (const Bytes& pdu : pdus) {
        const auto decoded = sms::decode(pdu, sms::Direction::FromNetwork);
        if (decoded && std::holds_alternative<sms::StatusReport>(*decoded)) {
            references.insert(std::get<sms::StatusReport>(*decoded).reference);
        }
    }
    return references;
}

class InEachDialect : public testing::TestWithParam<std::tuple<std::string, std::size_t>> {
protected:
    static sim::SimOptions simOptions(const std::string& pin = {}) {
        return {.pin = pin, .dialect = std::get<0>(GetParam())};
    }

    SimBench bench{std::get<1>(GetParam()), simOptions()};
};

TEST_P(InEachDialect, TheDriverSendsATextAndReceivesATextAndAReport) {
    bench.start();
    ASSERT_EQ(bench.state(), ModemState::Ready);
    EXPECT_EQ(bench.gsm.status().dialect, std::get<0>(GetParam()));
    EXPECT_EQ(bench.gsm.status().iccid, "8999501000000000178");

    bench.send("Your turn");
    bench.run(seconds{1});
    ASSERT_EQ(bench.mediator.outcomes.size(), 1U);
    EXPECT_EQ(bench.outcome().kind, Kind::Accepted);
    bench.control("text +995599123456 Hello");
    bench.run(seconds{70});

    EXPECT_EQ(bench.modem.received().size(), 1U);
    EXPECT_EQ(textsIn(bench.mediator), std::set<std::string>{"Hello"});
    EXPECT_EQ(reportsIn(bench.mediator), std::set<int>{bench.outcome().reference});
    EXPECT_EQ(bench.gsm.status().storeUsed, 0);
    EXPECT_EQ(bench.state(), ModemState::Ready);
}

TEST_P(InEachDialect, ATextIsReadWithinASecondOfItsAnnouncement) {
    bench.start();

    bench.control("text +995599123456 Hello");
    bench.run(seconds{1});

    EXPECT_EQ(textsIn(bench.mediator), std::set<std::string>{"Hello"});
}

TEST_P(InEachDialect, TheDriverComesBackAfterARestart) {
    bench.start();

    bench.control("reboot 5");
    bench.run(seconds{60});

    EXPECT_EQ(bench.state(), ModemState::Ready);
    bench.send("Still here");
    bench.run(seconds{1});
    EXPECT_EQ(bench.outcome().kind, Kind::Accepted);
}

TEST_P(InEachDialect, TheDriverTypesItsPinOnce) {
    SimBench locked{std::get<1>(GetParam()), simOptions("4711"), {.cards = {{.pin = "4711"}}}};

    locked.start();
    locked.run(seconds{30});

    EXPECT_EQ(locked.state(), ModemState::Ready);
}

TEST_P(InEachDialect, ATextThatTheNetworkRefusesIsNeverCalledSent) {
    bench.start();
    bench.control("credit 0");

    bench.send("Not paid for");
    bench.run(seconds{1});

    ASSERT_EQ(bench.mediator.outcomes.size(), 1U);
    EXPECT_EQ(bench.outcome().kind, Kind::Refused);
    EXPECT_EQ(bench.outcome().result.value().code, 38);
}

std::string nameOf(const testing::TestParamInfo<std::tuple<std::string, std::size_t>>& info) {
    return std::get<0>(info.param) + "In" + std::to_string(std::get<1>(info.param));
}

INSTANTIATE_TEST_SUITE_P(Makers, InEachDialect,
                         testing::Combine(testing::ValuesIn(sim::SimModem::dialects()),
                                          testing::Values(1, 2, 7, 64)),
                         nameOf);

/// Each oddity alone, on a modem that has no other.
class WithEachQuirk : public testing::TestWithParam<std::tuple<const char*, std::size_t>> {};

TEST_P(WithEachQuirk, TheDriverSendsATextAndReceivesATextAndAReport) {
    SimBench bench{std::get<1>(GetParam())};
    bench.control(std::string{"quirk "} + std::get<0>(GetParam()));
    bench.start();
    ASSERT_EQ(bench.state(), ModemState::Ready);

    bench.send("Your turn");
    bench.run(seconds{1});
    bench.control("text +995599123456 Hello");
    bench.run(seconds{130});

    EXPECT_EQ(bench.outcome().kind, Kind::Accepted);
    EXPECT_EQ(textsIn(bench.mediator), std::set<std::string>{"Hello"});
    EXPECT_EQ(reportsIn(bench.mediator), std::set<int>{bench.outcome().reference});
}

INSTANTIATE_TEST_SUITE_P(
    Quirks, WithEachQuirk,
    testing::Combine(testing::Values("index-zero", "late-list", "other-store", "misplaced-reports",
                                     "report-comma", "keeps-deleted", "surplus-finals", "ok-when-failed",
                                     "bare-prompt", "broken-lists", "one-store", "phase-2-plus", "says-full"),
                     testing::Values(1, 2, 7, 64)));

TEST(DialectSim, AFloodOfNotificationsHoldsNothingUp) {
    SimBench bench{7, {.dialect = "huawei"}};
    bench.control("chatter 0.05");
    bench.start();
    bench.control("chatter 0.05");  // it went on though it was told to be quiet
    ASSERT_EQ(bench.state(), ModemState::Ready);

    for (int i = 1; i <= 20; ++i) {
        bench.send("Ticket " + std::to_string(i), i);
        bench.run(milliseconds{20});
    }

    EXPECT_EQ(bench.mediator.outcomes.size(), 20U);
    EXPECT_EQ(bench.modem.received().size(), 20U);
}

TEST(DialectSim, AnOkOfAModemThatDidNotSendIsNoSuccess) {
    SimBench bench;
    bench.start();
    bench.control("quirk ok-when-failed");
    bench.control("credit 0");

    bench.send("Not paid for");
    bench.run(seconds{1});

    EXPECT_EQ(bench.outcome().kind, Kind::InDoubt);
}

TEST(DialectSim, AReportThatCouldNotBeKeptComesAgainAndTheNextOnesDirectlyAsBefore) {
    SimBench bench;
    bench.control("quirk phase-2-plus");
    bench.start();
    bench.mediator.keeping = false;
    bench.send("One");
    bench.run(seconds{5});
    EXPECT_EQ(bench.mediator.reports.size(), 1U);
    bench.mediator.reports.clear();

    bench.mediator.keeping = true;
    bench.run(seconds{120});
    EXPECT_EQ(reportsIn(bench.mediator), std::set<int>{1}) << "not acknowledged, so sent again";

    bench.mediator.offered.clear();
    bench.send("Two");
    bench.control("text +995599123456 Hello");
    bench.run(seconds{5});
    EXPECT_EQ(bench.mediator.reports.size(), 1U) << "at once, though the modem had stopped telling";
    EXPECT_EQ(textsIn(bench.mediator), std::set<std::string>{"Hello"});
}

TEST(DialectSim, AFullStoreIsEmptiedAtOnceWhereTheModemSaysSo) {
    SimBench bench{64, {.dialect = "huawei"}};
    bench.start();
    bench.mediator.keeping = false;
    bench.control("store-limit 2");
    bench.control("text +995599123456 one");
    bench.control("text +995599123456 two");
    bench.mediator.keeping = true;

    bench.control("text +995599123456 three");
    bench.run(seconds{5});

    EXPECT_EQ(textsIn(bench.mediator), (std::set<std::string>{"one", "two", "three"}));
}

}  // namespace
}  // namespace turnbell::at
