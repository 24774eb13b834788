#include "tools/turnbellctl/statistics_text.h"

#include <gtest/gtest.h>

namespace turnbell::ctl {
namespace {

wire::Statistics report() {
    wire::Statistics report;
    report.from = "2026-11-01";
    report.to = "2026-11-22";
    wire::StatisticsRow row;
    row.key = "A";
    row.tickets = 12;
    row.served = 10;
    row.targetSet = 10;
    row.targetMet = 8;
    row.waitFirst = {10, 480, 450, 726};
    row.idle = 3600;
    row.promises = {{"check_in", 8, 6, 7, 90}, {"approach", 0, 0, 0, 0}};
    report.rows = {row};
    report.total = row;
    report.total.key.clear();
    return report;
}

TEST(StatisticsText, ShowsMinutesToPeople) {
    const auto text = statisticsTable(report(), false);

    EXPECT_NE(text.find("2026-11-01 to 2026-11-22, by service\n"), std::string::npos);
    EXPECT_NE(text.find("8.0 / 7.5 / 12.1"), std::string::npos);
    EXPECT_NE(text.find("80%"), std::string::npos);
    EXPECT_NE(text.find("75%"), std::string::npos);
    EXPECT_NE(text.find("total"), std::string::npos);
    EXPECT_EQ(text.find("still being added up"), std::string::npos);
}

TEST(StatisticsText, SaysHowFastTextsWereAnswered) {
    auto answered = report();
    EXPECT_EQ(statisticsTable(answered, false).find("Texts answered"), std::string::npos);
    answered.replies = {{4, 600, 540, 1500}, 1};

    EXPECT_NE(statisticsTable(answered, false)
                  .find("Texts answered: 4, after 9.0 min (median), 25.0 min (90 %); 1 late.\n"),
              std::string::npos);
}

TEST(StatisticsText, SaysThatDaysAreMissing) {
    auto partial = report();
    partial.complete = false;

    EXPECT_NE(statisticsTable(partial, false).find("still being added up"), std::string::npos);
}

TEST(StatisticsText, ShowsHowPromisesHeld) {
    const auto text = statisticsTable(report(), true);

    EXPECT_NE(text.find("check_in"), std::string::npos);
    EXPECT_NE(text.find("75%"), std::string::npos);
    EXPECT_NE(text.find("88%"), std::string::npos);
    EXPECT_NE(text.find("1.5"), std::string::npos);
    EXPECT_EQ(text.find("approach"), std::string::npos);
}

}  // namespace
}  // namespace turnbell::ctl
