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

TEST(WhyWords, SayWhoAskedForMoreTime) {
    const Translation translation;
    auto why = because(CallReason::MoreTime);
    why.until = "10:42";
    EXPECT_EQ(words::whyNext(why),
              "Next: A007, after 23 min. P002 asked for more time, until 10:42. P002 has waited 4 min.");

    why.reason = CallReason::Alone;
    why.other.clear();
    EXPECT_EQ(
        words::whyNext(why),
        "Next: A007, after 23 min. Nobody else waits for this desk. A007 asked for more time, until 10:42.");
}

TEST(WhyWords, SpeakTheLanguageOfTheWindow) {
    Translation translation;
    translation.use("de");

    EXPECT_EQ(words::whyNext(because(CallReason::Arrival)),
              "Als Nächstes: A007, nach 23 min. War zuerst da. P002 wartet seit 4 min.");
}

CallWhy brief(CallReason reason) {
    auto why = because(reason);
    why.waitedMinutes = 0;
    why.otherWaitedMinutes = 0;
    why.ageingMinutes = 0;
    why.longerThanMinutes = 0;
    return why;
}

TEST(WhyWords, SayUnderOneMinuteWhereNoMinuteIsWhole) {
    Translation translation;

    EXPECT_EQ(
        words::whyNext(brief(CallReason::Condition)),
        "Next: A007, after under 1 min. Queue A is called once somebody there waits longer than its limit "
        "(under 1 min). P002 has waited under 1 min.");
    EXPECT_EQ(
        words::whyNext(brief(CallReason::Ageing)),
        "Next: A007, after under 1 min. Each step of waiting (under 1 min) counts as one priority more: 3 "
        "against 2. P002 has waited under 1 min.");
    translation.use("de");
    EXPECT_EQ(words::whyNext(brief(CallReason::Ageing)),
              "Als Nächstes: A007, nach unter 1 min. Jeder Warteschritt (unter 1 min) zählt wie eine Stufe "
              "Vorrang: "
              "3 gegen 2. P002 wartet seit unter 1 min.");
    translation.use("ka");
    EXPECT_EQ(
        words::whyNext(brief(CallReason::Condition)),
        "შემდეგი: A007, ელოდა 1 წთ-ზე ნაკლებს. რიგი A გამოიძახება, როცა იქ ვინმე ზღვარზე მეტს ელოდება (1 "
        "წთ-ზე ნაკლები). P002 ელოდება 1 წთ-ზე ნაკლებს.");
}

TEST(WhyWords, LeaveNothingInEnglish) {
    Translation translation;
    for (const auto reason :
         {CallReason::Alone, CallReason::Appointment, CallReason::Condition, CallReason::RatioNormal,
          CallReason::RatioPriority, CallReason::Priority, CallReason::Ageing, CallReason::Arrival,
          CallReason::Placed, CallReason::Rejoined, CallReason::MoreTime}) {
        translation.use("en");
        const auto english = words::whyNext(because(reason));
        translation.use("ka");
        EXPECT_NE(words::whyNext(because(reason)), english) << toString(reason);
    }
}

}  // namespace
}  // namespace turnbell::ui
