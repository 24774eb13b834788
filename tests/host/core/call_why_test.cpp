#include "host/core/call_why.h"

#include "tests/support/call_reasons.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

struct Row {
    CallReason reason;
    std::string sentence;
};

TEST(CallWhySentence, NamesTheRuleAndItsNumbers) {
    const std::vector<Row> rows{
        {CallReason::Alone, "A007 is next, after 23 min: nobody else waits for this desk."},
        {CallReason::Appointment,
         "A007 is next, after 23 min: the appointment at 10:30 has come (P002 has waited 4 min)."},
        {CallReason::Condition,
         "A007 is next, after 23 min: queue A is called once its longest wait exceeds 20 min (P002 has "
         "waited 4 "
         "min)."},
        {CallReason::RatioNormal,
         "A007 is next, after 23 min: 2 normal to 1 priority, and this round has called 1 of 2 normal "
         "(P002 has "
         "waited 4 min)."},
        {CallReason::RatioPriority,
         "A007 is next, after 23 min: 2 normal to 1 priority, and this round has called 1 of 1 priority "
         "(P002 "
         "has waited 4 min)."},
        {CallReason::Priority,
         "A007 is next, after 23 min: priority 2 goes before priority 1 (P002 has waited 4 min)."},
        {CallReason::Ageing,
         "A007 is next, after 23 min: each 10 min of waiting count like one level of priority: level 3, P002 "
         "has "
         "2."},
        {CallReason::Arrival, "A007 is next, after 23 min: came before P002, who has waited 4 min."},
        {CallReason::Placed, "A007 is next, after 23 min: was put before P002, who has waited 4 min."},
        {CallReason::Rejoined,
         "A007 is next, after 23 min: missed its call and came back, which puts it before P002, who has "
         "waited 4 min."},
    };
    for (const auto& row : rows) {
        EXPECT_EQ(sentenceOf(because(row.reason)), row.sentence);
    }
}

TEST(CallWhySentence, SaysUnderOneMinuteWhereNoMinuteIsWhole) {
    const auto brief = [](CallReason reason) {
        auto why = because(reason);
        why.waitedMinutes = 0;
        why.otherWaitedMinutes = 0;
        why.ageingMinutes = 0;
        why.longerThanMinutes = 0;
        return sentenceOf(why);
    };

    EXPECT_EQ(
        brief(CallReason::Condition),
        "A007 is next, after under 1 min: queue A is called once its longest wait exceeds its limit (under 1 "
        "min) (P002 has waited under 1 min).");
    EXPECT_EQ(brief(CallReason::Ageing),
              "A007 is next, after under 1 min: each step of waiting (under 1 min) counts like one level of "
              "priority: level 3, P002 has 2.");
    EXPECT_EQ(brief(CallReason::Arrival),
              "A007 is next, after under 1 min: came before P002, who has waited under 1 min.");
}

TEST(CallWhySentence, SaysWhoAskedForMoreTimeAndUntilWhen) {
    auto why = because(CallReason::MoreTime);
    why.until = "10:42";
    EXPECT_EQ(sentenceOf(why),
              "A007 is next, after 23 min: P002, who has waited 4 min, asked for more time, until 10:42.");

    why = because(CallReason::Alone);
    why.until = "10:42";
    EXPECT_EQ(
        sentenceOf(why),
        "A007 is next, after 23 min: nobody else waits for this desk; it asked for more time, until 10:42.");
}

}  // namespace
}  // namespace turnbell
