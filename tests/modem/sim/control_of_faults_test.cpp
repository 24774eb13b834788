#include "tests/modem/sim/line_fixture.h"

namespace turnbell::sim {
namespace {

using ControlOfFaultsTest = LineFixture;

TEST_F(ControlOfFaultsTest, RefusesUntilItIsCleared) {
    control("fault refuse 42");
    EXPECT_EQ(send("One"), "\r\n+CMS ERROR: 42\r\n");
    EXPECT_EQ(send("Two"), "\r\n+CMS ERROR: 42\r\n");

    control("fault clear");

    EXPECT_EQ(send("Three"), "\r\n+CMGS: 3\r\n" + kOk);
}

TEST_F(ControlOfFaultsTest, PutsALineInTheMiddleOfTheNextReply) {
    control("fault urc +CUSD: 0,\"Balance OK 5.00\",15");

    EXPECT_EQ(ask("AT+CSQ"), "\r\n+CSQ: 20,99\r\n\r\n+CUSD: 0,\"Balance OK 5.00\",15\r\n" + kOk);
    EXPECT_EQ(ask("AT"), kOk);
}

TEST_F(ControlOfFaultsTest, MakesNoiseBeforeAReply) {
    control("fault garbage 1");

    const auto answer = ask("AT");

    EXPECT_GT(answer.size(), kOk.size());
    EXPECT_TRUE(answer.ends_with(kOk));
    EXPECT_EQ(ask("AT"), kOk);
}

TEST_F(ControlOfFaultsTest, LosesReportsOfTextsThatWantOne) {
    control("fault report-lost 1");
    ask("AT+CNMI=2,1,0,2");
    send("Wants none");

    send(part("Lost", {.statusReport = true}));
    EXPECT_EQ(pass(std::chrono::hours{1}), "");

    send(part("Not lost", {.statusReport = true}));
    EXPECT_EQ(pass(seconds{2}), "\r\n+CDSI: \"SR\",1\r\n");
}

TEST_F(ControlOfFaultsTest, SpeaksAgainWhenItIsClearedWhileMute) {
    control("fault mute 600");
    EXPECT_EQ(ask("AT"), "");

    control("fault clear");

    EXPECT_EQ(ask("AT"), kOk);
}

TEST_F(ControlOfFaultsTest, RefusesArgumentsThatMakeNoSense) {
    for (const auto* line :
         {"fault slow", "fault slow x", "fault slow 5 0", "fault refuse", "fault refuse 38 x",
          "fault no-reference 0", "fault mute", "fault urc", "hold", "hold now"}) {
        EXPECT_FALSE(modem.control(line, clock.now().boot)) << line;
    }
    EXPECT_EQ(send("Hello"), "\r\n+CMGS: 1\r\n" + kOk);
}

}  // namespace
}  // namespace turnbell::sim
