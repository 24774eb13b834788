#include "host/core/inbound/search_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace turnbell {
namespace {

using testing::ElementsAre;

TEST(SearchWords, AreFoldedAndCutBehindTheirFourthLetter) {
    EXPECT_THAT(searchWords("Where is PARKING, where?"), ElementsAre("wher", "is", "park"));
    EXPECT_EQ(searchWords("ვიზიტის"), searchWords("ვიზიტი"));
    EXPECT_THAT(searchWords("Straße, bitte"), ElementsAre("stra", "bitt"));
}

TEST(SearchWords, OfTextsWithoutSpacesArePairs) {
    EXPECT_THAT(searchWords("停车场"), ElementsAre("停车", "车场"));
    EXPECT_THAT(searchWords("駐車場 ok"), ElementsAre("駐車", "車場", "ok"));
}

TEST(SearchWords, LeaveNumbersAndSignsOut) {
    EXPECT_TRUE(searchWords("12 34! 😀 +995555123456").empty());
    EXPECT_TRUE(searchWords("").empty());
    EXPECT_TRUE(searchWords("\xff\xfe").empty());
}

}  // namespace
}  // namespace turnbell
