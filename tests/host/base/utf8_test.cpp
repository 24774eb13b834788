#include "host/base/utf8.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

TEST(Utf8, ReadsAndWritesEveryLength) {
    const std::u32string codePoints = U"aßა😀";

    EXPECT_EQ(decodeUtf8("aßა😀"), codePoints);
    EXPECT_EQ(encodeUtf8(codePoints), "aßა😀");
}

TEST(Utf8, RefusesWhatUnicodeForbids) {
    for (const auto* text :
         {"\x80", "\xC0\x80", "\xC3", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE0\x80\x80", "\xFF"}) {
        EXPECT_FALSE(decodeUtf8(text)) << testing::PrintToString(text);
    }
}

TEST(Utf8, ReplacesInvalidBytesWhenAskedTo) {
    EXPECT_EQ(decodeUtf8Lossy("a\xFFz"), U"a\uFFFDz");
    EXPECT_EQ(encodeUtf8(U"\xD800"), "\xEF\xBF\xBD");
}

}  // namespace
}  // namespace turnbell
