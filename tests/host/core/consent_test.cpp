#include "host/core/consent.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

TEST(ConsentScope, HasAWordThatIsReadBack) {
    for (const auto scope : kConsentScopes) {
        EXPECT_EQ(consentScope(toString(scope)), scope);
    }
    EXPECT_FALSE(consentScope("all"));
}

TEST(ConsentScope, OfATextIsWhatItIsAbout) {
    EXPECT_EQ(scopeOf(MessageKind::Turn), ConsentScope::Visit);
    EXPECT_EQ(scopeOf(MessageKind::Courtesy), ConsentScope::Visit);
    EXPECT_EQ(scopeOf(MessageKind::Survey), ConsentScope::Survey);
    EXPECT_EQ(scopeOf(MessageKind::ThankYou), ConsentScope::Survey);
    EXPECT_EQ(scopeOf(MessageKind::Notice), ConsentScope::Notice);
}

TEST(ConsentScope, IsNoneOfAnAnswer) {
    for (const auto kind : {MessageKind::Stop, MessageKind::Start, MessageKind::Reply}) {
        EXPECT_FALSE(scopeOf(kind)) << toString(kind);
    }
}

TEST(ConsentPlace, HasAWord) {
    EXPECT_STREQ(toString(ConsentPlace::Kiosk), "kiosk");
    EXPECT_STREQ(toString(ConsentPlace::Call), "call");
}

}  // namespace
}  // namespace turnbell
