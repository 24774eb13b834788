#include "modem/at/at_parser.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace turnbell::at {
namespace {

/// Events as text: lines as they are, the prompt as ">>".
std::vector<std::string> parse(AtParser& parser, std::string_view bytes) {
    std::vector<std::string> events;
    for (const char byte : bytes) {
        if (const auto event = parser.push(static_cast<std::uint8_t>(byte))) {
            events.push_back(event->kind == AtEvent::Kind::Prompt ? ">>" : event->line);
        }
    }
    return events;
}

using Lines = std::vector<std::string>;

TEST(AtParser, CutsAtAnyRunOfLineEndsAndSkipsEmptyLines) {
    AtParser parser;

    EXPECT_EQ(parse(parser, "AT\r\r\n+CSQ: 20,99\r\n\r\n\nOK\r\nRI"), (Lines{"AT", "+CSQ: 20,99", "OK"}));
    EXPECT_EQ(parse(parser, "NG\r"), Lines{"RING"});
}

TEST(AtParser, SeesAPromptOnlyWhileOneIsExpectedAndOnlyOnce) {
    AtParser parser;

    EXPECT_EQ(parse(parser, "\r\n> \r\n"), Lines{">"});
    parser.expectPrompt(true);
    EXPECT_EQ(parse(parser, "\r\n> "), Lines{">>"});
    EXPECT_EQ(parse(parser, "> \r\n"), Lines{">"});
}

TEST(AtParser, SeesAPromptWithoutABlankAndLosesNothingBehindIt) {
    AtParser parser;
    parser.expectPrompt(true);

    EXPECT_EQ(parse(parser, ">\r\n+CMTI: \"SM\",0\r\n"), (Lines{">>", "+CMTI: \"SM\",0"}));
}

TEST(AtParser, DoesNotTakeASignInsideALineForAPrompt) {
    AtParser parser;
    parser.expectPrompt(true);

    EXPECT_EQ(parse(parser, "+CUSD: 0,\"a > b\"\r\n"), Lines{"+CUSD: 0,\"a > b\""});
}

TEST(AtParser, DropsAnOverlongLineAsAWholeAndCountsIt) {
    AtParser parser;

    EXPECT_EQ(parse(parser, std::string(AtParser::kLongestLine + 1, 'x') + "\r\nOK\r\n"), Lines{"OK"});
    EXPECT_EQ(parser.droppedLines(), 1);
    EXPECT_EQ(parse(parser, std::string(AtParser::kLongestLine, 'x') + "\r\n").size(), 1U);
}

TEST(AtParser, KeepsBytesOfNoiseInTheirLine) {
    AtParser parser;
    const std::string noise = std::string{"\xFF\x00\x80", 3} + "OK";

    EXPECT_EQ(parse(parser, noise + "\r\nOK\r\n"), (Lines{noise, "OK"}));
}

TEST(AtParser, ForgetsALineBegunWhenItIsReset) {
    AtParser parser;

    parse(parser, "+CMS ERR");
    parser.reset();

    EXPECT_EQ(parse(parser, "OK\r\n"), Lines{"OK"});
}

}  // namespace
}  // namespace turnbell::at
