#include "modem/at/ussd.h"

#include "tests/modem/at/modem_bench.h"
#include "tests/modem/at/sim_bench.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace turnbell::at {
namespace {

using Kind = UssdAnswer::Kind;

/// Every test runs with the line cut into pieces of each size.
class UssdTest : public testing::TestWithParam<std::size_t> {
protected:
    UssdTest() { bench.start(); }

    void ask(bool atOnce = true) { bench.gsm.askUssd("*100#", atOnce, bench.now); }

    const std::vector<UssdAnswer>& said() const { return bench.mediator.operatorSaid; }

    /// How many lines with this in them were typed.
    std::ptrdiff_t typedLines(std::string_view what) const {
        std::ptrdiff_t count = 0;
        for (const auto& line : bench.gsm.trace().after(0, 10'000)) {
            count += line.side == TraceLine::Side::Host && line.text.find(what) != std::string::npos ? 1 : 0;
        }
        return count;
    }

    SimBench bench{GetParam()};
};

TEST_P(UssdTest, TellsWhatTheOperatorSays) {
    bench.control("credit 12");
    ask();
    EXPECT_TRUE(bench.gsm.asksUssd());
    bench.run(seconds{2});

    ASSERT_EQ(said().size(), 1U);
    EXPECT_EQ(said()[0].kind, Kind::Said);
    EXPECT_EQ(said()[0].text, "Balance: 12");
    EXPECT_FALSE(bench.gsm.asksUssd());
    EXPECT_EQ(typedLines("AT+CUSD=2"), 0) << "the network ended it";
}

TEST_P(UssdTest, ReadsEveryForm) {
    bench.control("credit 12");
    for (const char* form : {"ussd ucs2", "ussd packed", "ussd plain"}) {
        bench.control(form);
        ask();
        bench.run(seconds{2});
    }

    ASSERT_EQ(said().size(), 3U);
    EXPECT_TRUE(std::ranges::all_of(said(), [](const auto& one) { return one.text == "Balance: 12"; }));
}

TEST_P(UssdTest, ReadsAnAnswerOfSeveralLines) {
    bench.control("credit 12");
    bench.control("ussd says Dear customer,\\n\"Super\" is yours.\\nBalance: {credit}");
    ask();
    bench.run(seconds{2});

    ASSERT_EQ(said().size(), 1U);
    EXPECT_EQ(said()[0].text, "Dear customer,\n\"Super\" is yours.\nBalance: 12");
}

TEST_P(UssdTest, ReadsAnAnswerThatComesBeforeOk) {
    bench.control("credit 12");
    bench.control("quirk ussd-first");
    ask();
    bench.run(seconds{2});

    ASSERT_EQ(said().size(), 1U);
    EXPECT_EQ(said()[0].text, "Balance: 12");
    bench.send("Your turn");
    bench.run(seconds{5});
    EXPECT_EQ(bench.outcome().kind, SubmitOutcome::Kind::Accepted);
}

TEST_P(UssdTest, ClosesAMenu) {
    bench.control("ussd menu");
    ask();
    bench.run(seconds{2});
    EXPECT_EQ(typedLines("AT+CUSD=2"), 1);

    ask();
    bench.run(seconds{2});
    ASSERT_EQ(said().size(), 2U);
    EXPECT_EQ(said()[1].text, said()[0].text) << "not a choice of the first one's menu";
}

TEST_P(UssdTest, GivesUpAfterHalfAMinuteAndClosesTheSession) {
    bench.control("ussd silent");
    ask();
    bench.run(seconds{29});
    EXPECT_TRUE(said().empty());
    bench.run(seconds{2});

    ASSERT_EQ(said().size(), 1U);
    EXPECT_EQ(said()[0].kind, Kind::Silent);
    EXPECT_EQ(typedLines("AT+CUSD=2"), 1);
    EXPECT_EQ(bench.state(), ModemState::Ready);
}

TEST_P(UssdTest, TellsARefusal) {
    bench.control("ussd refused");
    ask();
    bench.run(seconds{2});
    bench.control("ussd unsupported");
    ask();
    bench.run(seconds{2});
    bench.control("ussd times-out");
    ask();
    bench.run(seconds{2});

    ASSERT_EQ(said().size(), 3U);
    EXPECT_EQ(said()[0].kind, Kind::Refused);
    EXPECT_EQ(said()[0].why, "the modem refused it: +CME ERROR 30");
    EXPECT_EQ(said()[1].kind, Kind::Refused);
    EXPECT_EQ(said()[2].kind, Kind::Silent);
}

TEST_P(UssdTest, WaitsForTheBurstOfTheMinute) {
    bench.run(seconds{63});
    ask(false);
    const auto before = typedLines("AT");
    bench.run(seconds{50});
    EXPECT_EQ(typedLines("AT"), before) << "nothing is typed between two bursts";

    bench.run(seconds{10});
    ASSERT_EQ(said().size(), 1U);
    const auto after = typedLines("AT");
    bench.run(seconds{45});
    EXPECT_EQ(typedLines("AT"), after);
}

TEST_P(UssdTest, IsHurriedWhenSomebodyWaits) {
    bench.run(seconds{5});
    ask(false);
    bench.run(seconds{2});
    EXPECT_TRUE(said().empty());
    ask();
    bench.run(seconds{2});

    EXPECT_EQ(said().size(), 1U);
}

TEST_P(UssdTest, IsNotTakenWhileATextIsOnAir) {
    bench.control("fault slow 10 1");
    bench.send("First");
    ask();

    EXPECT_FALSE(bench.gsm.asksUssd());
}

TEST_P(UssdTest, LetsATextGoFirst) {
    bench.run(seconds{5});
    ask(false);
    bench.control("fault slow 120 1");
    bench.send("Your turn");
    bench.run(seconds{100});
    EXPECT_EQ(typedLines("AT+CUSD=1"), 0) << "the text is on air over two bursts";

    bench.run(seconds{30});
    EXPECT_EQ(bench.outcome().kind, SubmitOutcome::Kind::Accepted);
    ASSERT_EQ(said().size(), 1U);
    EXPECT_EQ(said()[0].kind, Kind::Said);
}

TEST_P(UssdTest, IsCutShortByAText) {
    bench.control("ussd delay 20");
    ask();
    bench.run(seconds{3});
    bench.send("Your turn");
    bench.run(milliseconds{0});

    ASSERT_EQ(said().size(), 1U);
    EXPECT_EQ(said()[0].kind, Kind::Cut);
    bench.run(seconds{5});
    EXPECT_EQ(typedLines("AT+CUSD=2"), 1);
    ASSERT_EQ(bench.mediator.outcomes.size(), 1U);
    EXPECT_EQ(bench.outcome().kind, SubmitOutcome::Kind::Accepted);
}

TEST_P(UssdTest, EndsWhenTheModemVanishes) {
    bench.control("ussd silent");
    ask();
    bench.run(seconds{3});
    bench.gsm.closed(bench.now);

    ASSERT_EQ(said().size(), 1U);
    EXPECT_EQ(said()[0].kind, Kind::Cut);
    EXPECT_FALSE(bench.gsm.asksUssd());
}

TEST_P(UssdTest, IgnoresWhatNobodyAskedFor) {
    bench.control("say +CUSD: 0,\"Only today: ten texts free\",15");
    bench.run(seconds{1});

    EXPECT_TRUE(said().empty());
}

INSTANTIATE_TEST_SUITE_P(Chunks, UssdTest, testing::Values(1, 3, 7, 64, 4096));

TEST(UssdOfHuawei, PacksItsCodes) {
    SimBench bench{64, {.dialect = "huawei"}};
    bench.start();
    bench.control("credit 12");
    bench.gsm.askUssd("*100#", true, bench.now);
    bench.run(seconds{2});

    ASSERT_EQ(bench.mediator.operatorSaid.size(), 1U);
    EXPECT_EQ(bench.mediator.operatorSaid[0].text, "Balance: 12");
}

TEST(UssdOfAnUnknownModem, IsTriedInBothForms) {
    ModemBench bench;
    bench.modem.answer("AT+CUSD=1,\"*100#\",15", {"\r\nERROR\r\n"});
    bench.modem.answer("AT+CUSD=1,\"AA180C3602\",15",
                       {"\r\nOK\r\n\r\n+CUSD: 0,\"C2303BEC1E9775A0980C\",15\r\n"});
    bench.start();
    bench.gsm.askUssd("*100#", true, bench.now);
    bench.run(seconds{1});

    ASSERT_EQ(bench.mediator.operatorSaid.size(), 1U);
    EXPECT_EQ(bench.mediator.operatorSaid[0].text, "Balance: 12");
}

TEST(UssdOfASilentModem, LeavesItInService) {
    ModemBench bench;
    bench.modem.answer("AT+CUSD=1,\"*100#\",15", {""});
    bench.start();
    bench.gsm.askUssd("*100#", true, bench.now);
    bench.run(seconds{40});

    ASSERT_EQ(bench.mediator.operatorSaid.size(), 1U);
    EXPECT_EQ(bench.mediator.operatorSaid[0].why, "the modem did not answer");
    EXPECT_EQ(bench.gsm.status().state, ModemState::Ready);
}

}  // namespace
}  // namespace turnbell::at
