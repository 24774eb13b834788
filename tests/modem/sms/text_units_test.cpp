#include "modem/sms/text_units.h"

#include <gtest/gtest.h>

namespace turnbell::sms {
namespace {

TEST(TextUnits, AreSeptetsOrUtf16ByTheAlphabet) {
    std::u16string septets;
    std::u16string utf16;

    EXPECT_TRUE(appendUnits({}, U"@", septets));
    EXPECT_TRUE(appendUnits({Alphabet::Ucs2, {}}, U"@", utf16));

    EXPECT_EQ(septets, std::u16string(1, u'\0'));
    EXPECT_EQ(utf16, u"@");
    EXPECT_EQ(unitsToUtf8({}, septets), "@");
    EXPECT_EQ(unitsToUtf8({Alphabet::Ucs2, {}}, utf16), "@");
}

TEST(TextUnits, RefuseWhatTheAlphabetLacks) {
    std::u16string units;

    EXPECT_FALSE(appendUnits({}, U"ა", units));
    EXPECT_FALSE(appendUnits({Alphabet::Data8, {}}, U"a", units));
    EXPECT_TRUE(units.empty());
    EXPECT_EQ(unitsToUtf8({Alphabet::Data8, {}}, u"a"), "");
}

}  // namespace
}  // namespace turnbell::sms
