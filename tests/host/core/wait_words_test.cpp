#include "host/core/wait_words.h"

#include <gtest/gtest.h>

#include <vector>

namespace turnbell {
namespace {

struct Row {
    int from;
    int to;
    std::string language;
    std::string sentence;
    std::string inList;
};

TEST(WaitWords, SayMinutesBelowNinety) {
    const std::vector<Row> rows{
        {15, 25, "en", "about 15 to 25 min", "in 15–25 min"},
        {0, 10, "en", "up to 10 min", "within 10 min"},
        {60, 80, "en", "about 60 to 80 min", "in 60–80 min"},
        {15, 25, "de", "etwa 15 bis 25 Minuten", "in 15–25 min"},
        {0, 5, "de", "bis zu 5 Minuten", "binnen 5 min"},
        {30, 50, "ka", "დაახლოებით 30–50 წუთი", "30–50 წთ-ში"},
        {0, 5, "ka", "მაქსიმუმ 5 წუთი", "5 წთ-მდე"},
        {15, 25, "ja", "約15〜25分", "15〜25分後"},
        {0, 5, "ja", "5分以内", "5分以内"},
        {15, 25, "zh", "大约15到25分钟", "15–25分钟后"},
        {0, 5, "zh", "最多5分钟", "5分钟内"},
    };
    for (const auto& row : rows) {
        EXPECT_EQ(waitWords(row.from, row.to, row.language), row.sentence);
        EXPECT_EQ(waitWords(row.from, row.to, row.language, WaitStyle::List), row.inList);
    }
}

TEST(WaitWords, SayHoursFromNinetyMinutesOn) {
    const std::vector<Row> rows{
        {120, 180, "en", "about 2 to 3 h", "in 2–3 h"},
        {120, 150, "en", "about 2 h to 2 h 30 min", "in 2–2½ h"},
        {90, 120, "en", "about 1 h 30 min to 2 h", "in 1½–2 h"},
        {100, 120, "en", "about 1 h 40 min to 2 h", "in 1 h 40 min – 2 h"},
        {80, 120, "en", "about 80 min to 2 h", "in 80 min – 2 h"},
        {0, 90, "en", "up to 1 h 30 min", "within 1½ h"},
        {0, 120, "en", "up to 2 h", "within 2 h"},
        {120, 180, "de", "etwa 2 bis 3 Stunden", "in 2–3 h"},
        {120, 150, "de", "etwa 2 h bis 2 h 30 min", "in 2–2½ h"},
        {0, 120, "de", "bis zu 2 Stunden", "binnen 2 h"},
        {120, 180, "ka", "დაახლოებით 2–3 საათი", "2–3 სთ-ში"},
        {120, 150, "ka", "დაახლოებით 2–2½ საათი", "2–2½ სთ-ში"},
        {80, 120, "ka", "დაახლოებით 80 წთ – 2 სთ", "80 წთ – 2 სთ-ში"},
        {0, 100, "ka", "მაქსიმუმ 1 სთ 40 წთ", "1 სთ 40 წთ-მდე"},
        {120, 150, "ja", "約2〜2½時間", "2〜2½時間後"},
        {120, 180, "zh", "大约2到3小时", "2–3小时后"},
    };
    for (const auto& row : rows) {
        EXPECT_EQ(waitWords(row.from, row.to, row.language), row.sentence);
        EXPECT_EQ(waitWords(row.from, row.to, row.language, WaitStyle::List), row.inList);
    }
}

TEST(WaitWords, AreEnglishWhereALanguageHasNone) {
    EXPECT_EQ(waitWords(15, 25, "fr"), waitWords(15, 25, "en"));
    EXPECT_EQ(waitWords(0, 25, "", WaitStyle::List), waitWords(0, 25, "en", WaitStyle::List));
}

TEST(HoursWords, SayThatADayHasNone) {
    EXPECT_EQ(hoursWords("09:00-17:00", "de"), "09:00-17:00");
    EXPECT_EQ(hoursWords("", "de"), "geschlossen");
    EXPECT_EQ(hoursWords("", "ka"), "დაკეტილია");
    EXPECT_EQ(hoursWords("", "fr"), "closed");
}

}  // namespace
}  // namespace turnbell
