#include "modem/sim/control_words.h"

#include <gtest/gtest.h>

namespace turnbell::sim {
namespace {

TEST(ControlWords, AreCutAtBlanks) {
    ControlWords words("  text  +995 Hello  there \r");

    EXPECT_EQ(words.next(), "text");
    EXPECT_EQ(words.next(), "+995");
    EXPECT_EQ(words.rest(), "Hello  there");
    EXPECT_EQ(words.next(), "Hello");
    EXPECT_EQ(words.next(), "there");
    EXPECT_EQ(words.next(), "");
    EXPECT_EQ(words.rest(), "");
}

TEST(ControlWords, AreNumbersWithinTheirRange) {
    EXPECT_EQ(ControlWords("31").number(0, 31), 31);
    for (const auto* line : {"", "32", "-1", "3x", "99999999999"}) {
        EXPECT_EQ(ControlWords(line).number(0, 31), std::nullopt) << line;
    }
}

TEST(ControlWords, AreDurationsInSeconds) {
    EXPECT_EQ(ControlWords("22").duration(), seconds{22});
    EXPECT_EQ(ControlWords("0.25").duration(), milliseconds{250});
    for (const auto* line : {"", "-1", "nan", "inf", "1e9", "5s"}) {
        EXPECT_EQ(ControlWords(line).duration(), std::nullopt) << line;
    }
}

}  // namespace
}  // namespace turnbell::sim
