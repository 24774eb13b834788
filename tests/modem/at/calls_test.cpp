#include "modem/at/calls.h"

#include "tests/modem/at/modem_bench.h"
#include "tests/modem/at/sim_bench.h"

#include <gtest/gtest.h>

namespace turnbell::at {
namespace {

using Numbers = std::vector<std::string>;

class CallsTest : public testing::TestWithParam<std::size_t> {
protected:
    CallsTest() { bench.start(); }

    std::string calls() { return bench.modem.control("calls", bench.now).value_or(""); }

    SimBench bench{GetParam()};
};

TEST_P(CallsTest, AreRejectedAndTold) {
    bench.control("call +995599123456");
    bench.run(seconds{1});

    EXPECT_EQ(bench.mediator.missed, Numbers{"+995599123456"});
    EXPECT_EQ(calls(), "answered 0 rejected 1 given-up 0");
}

TEST_P(CallsTest, AreToldOnceEachTime) {
    for (int i = 0; i < 3; ++i) {
        bench.control("call +995599123456");
        bench.run(seconds{30});
    }

    EXPECT_EQ(bench.mediator.missed.size(), 3U);
}

TEST_P(CallsTest, OfSomebodyWhoWithholdsHisNumberAreRejectedAlone) {
    bench.control("call withheld");
    bench.run(seconds{1});

    EXPECT_TRUE(bench.mediator.missed.empty());
    EXPECT_EQ(calls(), "answered 0 rejected 1 given-up 0");
}

TEST_P(CallsTest, WaitForTheTextThatIsOnAir) {
    bench.control("fault slow 12 1");
    bench.send("Your turn");
    bench.control("call +995599123456 60");
    bench.run(seconds{11});
    EXPECT_EQ(calls(), "answered 0 rejected 0 given-up 0");

    bench.run(seconds{2});

    ASSERT_EQ(bench.mediator.outcomes.size(), 1U);
    EXPECT_EQ(bench.outcome().kind, SubmitOutcome::Kind::Accepted);
    EXPECT_EQ(calls(), "answered 0 rejected 1 given-up 0");
}

TEST_P(CallsTest, ThatAreGivenUpDoNotEndTheTextOnAir) {
    bench.control("fault slow 30 1");
    bench.send("Your turn");
    bench.control("call +995599123456 7");
    bench.run(seconds{29});
    EXPECT_TRUE(bench.mediator.outcomes.empty()) << "NO CARRIER was the caller's";

    bench.run(seconds{2});

    EXPECT_EQ(bench.outcome().kind, SubmitOutcome::Kind::Accepted);
    EXPECT_EQ(bench.mediator.missed.size(), 1U);
}

INSTANTIATE_TEST_SUITE_P(Chunks, CallsTest, testing::Values(1, 2, 7, 64));

TEST(Calls, AreEndedWithAthWhereTheModemHasNothingElse) {
    ModemBench bench;
    bench.modem.answer("AT+CHUP", {"\r\nERROR\r\n"});
    bench.start();

    bench.say("\r\nRING\r\n");
    bench.say("\r\n+CLIP: \"995599123456\",145,\"\",0,\"\",0\r\n");
    bench.run(seconds{1});

    EXPECT_GE(bench.modem.count("ATH"), 1);
    EXPECT_EQ(bench.mediator.missed, Numbers{"+995599123456"});
}

}  // namespace
}  // namespace turnbell::at
