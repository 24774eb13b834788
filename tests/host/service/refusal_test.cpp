#include "host/service/refusal.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

TEST(Refusal, TellsPassingTroubleFromForGood) {
    EXPECT_EQ(classify(1), Refusal::Recipient);
    EXPECT_EQ(classify(304), Refusal::Encoding);
    EXPECT_EQ(classify(197), Refusal::AlreadySent);
    EXPECT_EQ(classify(42), Refusal::Passing);
    EXPECT_EQ(classify(-1), Refusal::Passing);
    EXPECT_EQ(classify(9999), Refusal::Passing);
}

TEST(Refusal, SaysWhyInWords) {
    EXPECT_EQ(refusalWords(1), "refused: number not assigned (+CMS 1)");
    EXPECT_EQ(refusalWords(9999), "refused (+CMS 9999)");
    EXPECT_EQ(refusalWords(-1), "refused without a reason");
}

TEST(Refusal, PausesLongerEachTimeUpToFiveMinutes) {
    EXPECT_EQ(refusalPause(1), milliseconds{5'000});
    EXPECT_EQ(refusalPause(2), milliseconds{10'000});
    EXPECT_EQ(refusalPause(100), milliseconds{300'000});
}

}  // namespace
}  // namespace turnbell
