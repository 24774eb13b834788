#include "host/core/auto_reply.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

TEST(LooksAutomatic, IsWhatAMachineSaysOfItself) {
    for (const auto* text : {"Auto-Reply: I am driving", "AUTOREPLY", "This is an automatic reply.",
                             "I'm out of the office until Monday", "Automatische Antwort: bin im Urlaub",
                             "Abwesenheitsnotiz", "ავტომატური პასუხი", "自動返信です", "【自动回复】"}) {
        EXPECT_TRUE(looksAutomatic(text)) << text;
    }
}

TEST(LooksAutomatic, IsNothingThatPeopleWrite) {
    for (const auto* text : {"", "5", "Please reply soon", "I am at the office",
                             "the automatic door is broken", "STOP", "Ich antworte später", "\xFF\xFE"}) {
        EXPECT_FALSE(looksAutomatic(text)) << text;
    }
}

}  // namespace
}  // namespace turnbell
