#include "tests/modem/sim/line_fixture.h"

namespace turnbell::sim {
namespace {

using CallCommandsTest = LineFixture;

TEST_F(CallCommandsTest, ShowTheCallerWhenAsked) {
    control("call +995599123456");
    EXPECT_EQ(heard(), "\r\nRING\r\n");

    ask("AT+CLIP=1");

    EXPECT_EQ(pass(seconds{5}), "\r\nRING\r\n\r\n+CLIP: \"+995599123456\",145,\"\",0,\"\",0\r\n");
    EXPECT_EQ(ask("AT+CLIP?"), "\r\n+CLIP: 1,1\r\n" + kOk);
}

TEST_F(CallCommandsTest, RejectTheCaller) {
    for (const auto* command : {"ATH", "ATH0", "AT+CHUP"}) {
        control("call +995599123456");
        heard();
        EXPECT_EQ(ask(command), kOk);
        EXPECT_EQ(pass(seconds{60}), "") << command;
    }
    EXPECT_EQ(control("calls"), "answered 0 rejected 3 given-up 0");
}

TEST_F(CallCommandsTest, AnswerTheCaller) {
    EXPECT_EQ(ask("ATA"), "\r\nERROR\r\n");
    control("call +995599123456");
    heard();

    EXPECT_EQ(ask("ATA"), kOk);
    EXPECT_EQ(control("calls"), "answered 1 rejected 0 given-up 0");
}

TEST_F(CallCommandsTest, AreNotReachedWithoutNetwork) {
    control("call +995599123456");
    heard();
    control("register none");

    EXPECT_EQ(pass(seconds{60}).find("RING"), std::string::npos);
    EXPECT_FALSE(modem.control("call +995599123456", clock.now().boot));
}

}  // namespace
}  // namespace turnbell::sim
