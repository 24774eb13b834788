#include "ui/words/why_words.h"

#include "tests/support/call_reasons.h"
#include "ui/words/translation.h"

#include <gtest/gtest.h>

namespace turnbell::ui {
namespace {

TEST(WhyWords, NameTheRuleAndItsNumbers) {
    const Translation translation;

    EXPECT_EQ(words::whyNext(because(CallReason::Priority)),
              "Next: A007, after 23 min. Priority 2 goes before priority 1. P002 has waited 4 min.");
    EXPECT_EQ(words::whyNext(because(CallReason::RatioNormal)),
              "Next: A007, after 23 min. 2 normal to 1 priority: a normal one now (1 of 2 called). P002 has "
              "waited 4 "
              "min.");
}

TEST(WhyWords, SpeakTheLanguageOfTheWindow) {
    Translation translation;
    translation.use("de");

    EXPECT_EQ(words::whyNext(because(CallReason::Arrival)),
              "Als Nächstes: A007, nach 23 min. War zuerst da. P002 wartet seit 4 min.");
}

TEST(WhyWords, LeaveNothingInEnglish) {
    Translation translation;
    for (const auto reason : {CallReason::Alone, CallReason::Appointment, CallReason::Condition,
                              CallReason::RatioNormal, CallReason::RatioPriority, CallReason::Priority,
                              CallReason::Ageing, CallReason::Arrival, CallReason::Placed}) {
        translation.use("en");
        const auto english = words::whyNext(because(reason));
        translation.use("ka");
        EXPECT_NE(words::whyNext(because(reason)), english) << toString(reason);
    }
}

}  // namespace
}  // namespace turnbell::ui
