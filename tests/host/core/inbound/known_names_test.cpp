#include "host/core/inbound/known_names.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

TEST(NameWords, AreFoldedAndOneByOne) {
    EXPECT_EQ(nameWords(" Anna-Maria O'Brien "), (std::vector<std::u32string>{U"anna", U"maria", U"obrien"}));
    EXPECT_TRUE(nameWords("").empty());
    EXPECT_TRUE(nameWords(" - ").empty());
}

TEST(NameWithEnding, HasTwoLettersMoreAtMost) {
    EXPECT_TRUE(isNameWithEnding(U"li", U"li"));
    EXPECT_TRUE(isNameWithEnding(U"annas", U"anna"));
    EXPECT_FALSE(isNameWithEnding(U"list", U"li"));
    EXPECT_FALSE(isNameWithEnding(U"annapolis", U"anna"));
    EXPECT_FALSE(isNameWithEnding(U"anna", U""));
}

struct Form {
    const char32_t* name;
    const char32_t* word;
    bool strictly;
    bool loosely;
};

class NameDeclined : public testing::TestWithParam<Form> {};

TEST_P(NameDeclined, IsToldFromOtherWords) {
    EXPECT_EQ(mayBeNameDeclined(GetParam().word, GetParam().name, false), GetParam().strictly);
    EXPECT_EQ(mayBeNameDeclined(GetParam().word, GetParam().name, true), GetParam().loosely);
}

INSTANTIATE_TEST_SUITE_P(
    Forms, NameDeclined,
    testing::Values(Form{U"ბერიძე", U"ბერიძის", true, true}, Form{U"ბერიძე", U"ბერიძისთვის", true, true},
                    Form{U"ნინო", U"ნინოსთვის", true, true}, Form{U"ნინო", U"ნინოსთან", true, true},
                    Form{U"გიორგი", U"გიორგის", true, true}, Form{U"ლევანი", U"ლევანმა", true, true},
                    Form{U"ანა", U"ანასთვის", false, true},
                    Form{U"ანა", U"ანალიზი", false, true},  // an analysis
                    Form{U"ანა", U"ავადმყოფი", false, false}, Form{U"анна", U"анны", true, true},
                    Form{U"анна", U"анной", true, true}, Form{U"иванова", U"ивановой", true, true},
                    Form{U"игорь", U"игоря", true, true}, Form{U"ayse", U"aysenin", true, true},
                    Form{U"muller", U"mullers", true, true}, Form{U"anna", U"annapolis", false, true},
                    Form{U"mina", U"minutes", false, true}, Form{U"park", U"parking", true, true},
                    Form{U"ana", U"house", false, false}, Form{U"", U"house", false, false}));

TEST(KnownNames, FindTheirForms) {
    const KnownNames names{"Nino Beridze", "ნინო", "Li", "王芳", ""};

    EXPECT_TRUE(names.has(U"nino"));
    EXPECT_TRUE(names.has(U"beridzes"));
    EXPECT_TRUE(names.has(U"ნინოსთვის"));
    EXPECT_TRUE(names.has(U"li"));
    EXPECT_FALSE(names.has(U"list"));
    EXPECT_FALSE(names.has(U"ninth"));
    EXPECT_FALSE(names.has(U""));
    EXPECT_FALSE(KnownNames{}.has(U"nino"));
}

TEST(KnownNames, AreFoundInTextsWithoutSpaces) {
    const KnownNames names{"王", "王芳"};

    EXPECT_EQ(names.lengthAt(U"王芳在吗"), 2U);
    EXPECT_EQ(names.lengthAt(U"王在吗"), 1U);
    EXPECT_EQ(names.lengthAt(U"在吗王"), 0U);
    EXPECT_EQ(names.lengthAt(U""), 0U);
}

}  // namespace
}  // namespace turnbell
