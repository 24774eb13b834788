#include "host/core/ratio_word.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

TEST(RatioWord, IsTwoNumbersWithAColon) {
    EXPECT_EQ(ratio("2:1"), (Ratio{2, 1}));
    EXPECT_EQ(ratio("10:3"), (Ratio{10, 3}));
    EXPECT_EQ(ratio("0:0"), (Ratio{0, 0}));
}

TEST(RatioWord, IsNothingElse) {
    for (const auto* word :
         {"", ":", "2", "2:", ":1", "2:1:1", "2/1", "-2:1", "2: 1", "+2:1", "a:b", "12345:1"}) {
        EXPECT_EQ(ratio(word), std::nullopt) << word;
    }
}

TEST(RatioWord, IsWrittenAsItIsRead) {
    EXPECT_EQ(toString(Ratio{2, 1}), "2:1");
}

}  // namespace
}  // namespace turnbell
