#include "host/service/pin.h"

#include <gtest/gtest.h>

#include <sodium.h>

namespace turnbell {
namespace {

TEST(Pin, MatchesItsOwnHashOnly) {
    const auto hash = hashPin("482913", freshSalt());

    EXPECT_TRUE(TypedPin{"482913"}.matches(hash));
    EXPECT_FALSE(TypedPin{"482914"}.matches(hash));
    EXPECT_FALSE(TypedPin{""}.matches(hash));
}

TEST(Pin, IsComparedWithHashesOfSeveralSalts) {
    TypedPin pin{"482913"};

    EXPECT_TRUE(pin.matches(hashPin("482913", freshSalt())));
    EXPECT_FALSE(pin.matches(hashPin("111111", freshSalt())));
    EXPECT_TRUE(pin.matches(hashPin("482913", freshSalt())));
}

TEST(Pin, HashesAsTheLibraryDoes) {
    const auto hash = hashPin("482913", freshSalt());

    EXPECT_EQ(crypto_pwhash_str_verify(hash.c_str(), "482913", 6), 0);
    EXPECT_NE(crypto_pwhash_str_verify(hash.c_str(), "482914", 6), 0);
}

TEST(Pin, IsHashedWithTheSaltThatWasGiven) {
    const auto salt = freshSalt();

    EXPECT_EQ(saltOf(hashPin("482913", salt)), salt);
    EXPECT_EQ(hashPin("482913", salt), hashPin("482913", salt));
    EXPECT_NE(freshSalt(), salt);
}

TEST(Pin, HasASaltForEveryText) {
    EXPECT_EQ(saltFrom("one"), saltFrom("one"));
    EXPECT_NE(saltFrom("one"), saltFrom("two"));
    EXPECT_EQ(saltOf(hashPin("482913", saltFrom("one"))), saltFrom("one"));
}

TEST(Pin, SaysWhatIsNoHash) {
    auto hash = hashPin("1234", freshSalt());
    EXPECT_EQ(saltOf("482913"), "");
    EXPECT_EQ(saltOf("$argon2id$"), "");
    EXPECT_EQ(saltOf(std::string(500, '$')), "");
    EXPECT_EQ(saltOf(hash + "A"), "");
    hash.back() = '!';
    EXPECT_EQ(saltOf(hash), "");
    EXPECT_FALSE(TypedPin{"1234"}.matches(hash));
}

TEST(Pin, CostsWhatOwaspAsksFor) {
    EXPECT_NE(hashPin("1234", freshSalt()).find("m=19456,t=2,p=1"), std::string::npos);
}

}  // namespace
}  // namespace turnbell
