#include "modem/at/trouble.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace turnbell::at {
namespace {

TEST(Trouble, HasACodeAndASentenceOfItsOwn) {
    std::set<std::string> codes;
    std::set<std::string> sentences;
    for (int i = 1; i <= static_cast<int>(kLastTrouble); ++i) {
        const auto trouble = static_cast<Trouble>(i);
        codes.insert(toString(trouble));
        sentences.insert(sentence(trouble, "SM 1"));
    }

    EXPECT_EQ(codes.size(), static_cast<std::size_t>(kLastTrouble));
    EXPECT_EQ(sentences.size(), static_cast<std::size_t>(kLastTrouble));
    EXPECT_EQ(codes.count("") + sentences.count(""), 0U);
}

TEST(Trouble, SaysNothingWhileThereIsNone) {
    EXPECT_STREQ(toString(Trouble::None), "");
    EXPECT_EQ(sentence(Trouble::None, "SM 1"), "");
    EXPECT_FALSE(Complaint{});
}

TEST(Trouble, PutsTheDetailIntoItsSentence) {
    EXPECT_EQ(sentence(Trouble::StoreForeign, "SM 2/4"),
              "The modem's store fills up with what is no incoming text (SM 2/4): delete it in a telephone.");
}

}  // namespace
}  // namespace turnbell::at
