#include "modem/sim/answer.h"

#include <gtest/gtest.h>

namespace turnbell::sim {
namespace {

TEST(Answer, FramesInformationLinesOnce) {
    EXPECT_EQ(renderLines({"+CMGL: 1,0,,5", "00"}), "\r\n+CMGL: 1,0,,5\r\n00\r\n");
    EXPECT_EQ(renderLines({}), "");
}

TEST(Answer, EndsAsTheErrorFormSays) {
    EXPECT_EQ(renderFinal(Answer::cme(cme::kPinWanted), 0), "\r\nERROR\r\n");
    EXPECT_EQ(renderFinal(Answer::cme(cme::kPinWanted), 1), "\r\n+CME ERROR: 11\r\n");
    EXPECT_EQ(renderFinal(Answer::cme(cme::kPinWanted), 2), "\r\n+CME ERROR: SIM PIN required\r\n");
}

TEST(Answer, NeverHidesWhyATextWasRefused) {
    EXPECT_EQ(renderFinal(Answer::cms(38), 0), "\r\n+CMS ERROR: 38\r\n");
    EXPECT_EQ(renderFinal(Answer::cms(38), 2), "\r\n+CMS ERROR: network out of order\r\n");
}

TEST(Answer, PrintsTheNumberOfACodeThatHasNoWords) {
    EXPECT_EQ(renderFinal(Answer::cms(511), 2), "\r\n+CMS ERROR: 511\r\n");
}

TEST(Answer, EndsInTheWordsOfTheMaker) {
    EXPECT_EQ(renderFinal({.final = Answer::Final::Error, .words = "COMMAND NOT SUPPORT"}, 1),
              "\r\nCOMMAND NOT SUPPORT\r\n");
}

TEST(Answer, PromptsWithoutEndingTheLine) {
    EXPECT_EQ(renderFinal({.final = Answer::Final::Prompt}, 1), "\r\n>");
    EXPECT_EQ(renderFinal({.final = Answer::Final::Nothing}, 1), "");
}

}  // namespace
}  // namespace turnbell::sim
