#include "host/core/inbound/number_reader.h"

#include "tests/host/core/inbound/golden_table.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

std::string read(std::string_view text, const OpenQuestion& question = {}) {
    const auto meaning = readNumber(CustomerText{text, "en"}, question);
    return meaning ? describe(*meaning) + " " + meaning->rule : "nothing";
}

TEST(NumberReader, NamesTheRule) {
    EXPECT_EQ(read("5"), "rating 5 rating.digits");
    EXPECT_EQ(read("five"), "rating 5 rating.word");
    EXPECT_EQ(read("⭐⭐⭐⭐"), "rating 4 rating.stars");
    EXPECT_EQ(read("❤️❤️❤️"), "rating 3 rating.hearts");
    EXPECT_EQ(read("4/5"), "rating 4 rating.out_of");
    EXPECT_EQ(read("4.5"), "reask reask.fraction");
    EXPECT_EQ(read("4 or 5"), "reask reask.several");
    EXPECT_EQ(read("8/10"), "reask reask.other_scale");
    EXPECT_EQ(read("10"), "reask reask.outside");
    EXPECT_EQ(read("☆☆☆"), "reask reask.stars");
    EXPECT_EQ(read("5分"), "reask reask.unit");
    EXPECT_EQ(read("1 star off"), "reask reask.deducted");
    EXPECT_EQ(read("1 gizmo missing"), "reask reask.doubtful");
    EXPECT_EQ(read("1, perfect"), "reask reask.opposite");
    EXPECT_EQ(read("1+"), "reask reask.fraction");
}

TEST(NumberReader, TakesANumberThatLeadsOrIsOneOfFewWordsOrIsSaidToBeARating) {
    EXPECT_EQ(read("5 the toilets were dirty and cold"), "rating 5 comment rating.digits");
    EXPECT_EQ(read("service was 5"), "rating 5 comment rating.digits");
    EXPECT_EQ(read("all in all I would give it a 4"), "rating 4 comment rating.digits");
    EXPECT_EQ(read("Do you even care? 1"), "rating 1 comment rating.digits");
    EXPECT_EQ(read("had 2 go twice"), "nothing");
    EXPECT_EQ(read("we met again near the big house 5"), "nothing");
}

TEST(NumberReader, WantsMoreThanAnEverydayWord) {
    EXPECT_EQ(read("one"), "rating 1 rating.word");
    EXPECT_EQ(read("one star"), "rating 1 rating.word");
    EXPECT_EQ(read("One. Never again"), "rating 1 comment rating.word");
    EXPECT_EQ(read("one thing"), "nothing");
    EXPECT_EQ(read("you two rock"), "nothing");
}

TEST(NumberReader, TakesNoDecorationForARating) {
    EXPECT_EQ(read("⭐"), "rating 1 rating.stars");
    EXPECT_EQ(read("thank you ⭐"), "nothing");
    EXPECT_EQ(read("❤️"), "nothing");
    EXPECT_EQ(read("thanks ❤️❤️"), "nothing");
    EXPECT_EQ(read("5 ❤️"), "rating 5 rating.digits");
}

TEST(NumberReader, FollowsAnyScale) {
    const OpenQuestion effort{.lowest = 1, .highest = 7};
    EXPECT_EQ(read("7", effort), "rating 7 rating.digits");
    EXPECT_EQ(read("6/7", effort), "rating 6 rating.out_of");
    EXPECT_EQ(read("4/5", effort), "reask reask.other_scale");
    EXPECT_EQ(read("8", effort), "reask reask.outside");
}

}  // namespace
}  // namespace turnbell
