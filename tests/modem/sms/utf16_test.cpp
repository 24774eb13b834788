#include "modem/sms/utf16.h"

#include <gtest/gtest.h>

namespace turnbell::sms {
namespace {

TEST(Utf16, WritesAPairForACharacterBeyondTheFirstPlane) {
    std::u16string units;

    appendUtf16(U"a\uFFFD", units);
    appendUtf16(U"😀\U0010FFFF", units);

    EXPECT_EQ(units, u"a\uFFFD😀\U0010FFFF");
}

TEST(Utf16, ReadsPairsAsOneCharacter) {
    EXPECT_EQ(utf16ToUtf8(u"aა中😀\U00010000"), "aა中😀\U00010000");
}

TEST(Utf16, ShowsAReplacementForEachHalfAlone) {
    EXPECT_EQ(utf16ToUtf8(std::u16string{u'a', 0xD83D}), "a\uFFFD");
    EXPECT_EQ(utf16ToUtf8(std::u16string{0xDE00, u'a'}), "\uFFFDa");
    EXPECT_EQ(utf16ToUtf8(std::u16string{0xD83D, 0xD83D, 0xDE00}), "\uFFFD😀");
}

}  // namespace
}  // namespace turnbell::sms
