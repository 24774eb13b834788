#include "host/core/inbound/minutes_reader.h"

#include "tests/host/core/inbound/golden_table.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

std::string read(std::string_view text, const std::string& language = "en") {
    const auto meaning = readMinutes(CustomerText{text, language});
    return meaning ? describe(*meaning) : "nothing";
}

TEST(MinutesReader, FindsThemAnywhereInTheKeyword) {
    EXPECT_EQ(read("late 10 min"), "keyword late 10");
    EXPECT_EQ(read("sorry, running 10 minutes late"), "keyword late 10");
    EXPECT_EQ(read("Late by 10"), "keyword late 10");
    EXPECT_EQ(read("komme ca. 10 Minuten später", "de"), "keyword late 10");
    EXPECT_EQ(read("10分ほど遅れます", "ja"), "keyword late 10");
    EXPECT_EQ(read("give me 5 more minutes please"), "keyword more_time 5");
    EXPECT_EQ(read("კიდევ 5 წუთი", "ka"), "keyword more_time 5");
}

TEST(MinutesReader, WantsOneNumberAndNothingElse) {
    for (const auto* text : {"late", "10 min", "late 0 min", "late 100 min", "late 10 or 15 min",
                             "10 people are late", "the bus is 10 min late again"}) {
        EXPECT_EQ(read(text), "nothing") << text;
    }
}

}  // namespace
}  // namespace turnbell
