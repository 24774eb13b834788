#include "host/service/pin.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

TEST(Pin, MatchesItsOwnHashOnly) {
    const auto hash = hashPin("482913");

    EXPECT_TRUE(pinMatches("482913", hash));
    EXPECT_FALSE(pinMatches("482914", hash));
    EXPECT_FALSE(pinMatches("", hash));
    EXPECT_NE(hashPin("482913"), hash) << "every hash has its own salt";
}

TEST(Pin, SaysWhatIsNoHash) {
    EXPECT_TRUE(isPinHash(hashPin("1234")));
    EXPECT_FALSE(isPinHash("482913"));
    EXPECT_FALSE(isPinHash("$argon2id$"));
    EXPECT_FALSE(isPinHash(std::string(500, '$')));
}

TEST(Pin, CostsWhatOwaspAsksFor) {
    EXPECT_NE(hashPin("1234").find("m=19456,t=2,p=1"), std::string::npos);
}

}  // namespace
}  // namespace turnbell
