#include "host/wire/statistics_csv.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace turnbell::wire {
namespace {

Statistics report() {
    Statistics report;
    report.from = "2026-11-01";
    report.to = "2026-11-22";
    StatisticsRow row;
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
    report.replies = {{4, 600, 540, 1500}, 1};
    return report;
}

std::size_t fieldsIn(const std::string& line) {
    return static_cast<std::size_t>(std::count(line.begin(), line.end(), ',')) + 1;
}

std::vector<std::string> linesOf(const std::string& csv) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < csv.size();) {
        const auto end = csv.find("\r\n", at);
        lines.push_back(csv.substr(at, end - at));
        at = end + 2;
    }
    return lines;
}

TEST(StatisticsCsv, HasAHeaderAndAsManyFieldsInEachLine) {
    const auto lines = linesOf(statisticsCsv(report()));

    ASSERT_EQ(lines.size(), 3U);
    EXPECT_TRUE(lines[0].starts_with("from,to,by,key,tickets,served,"));
    EXPECT_TRUE(lines[1].starts_with("2026-11-01,2026-11-22,service,A,12,10,"));
    EXPECT_TRUE(lines[2].starts_with("2026-11-01,2026-11-22,service,total,12,"));
    EXPECT_NE(lines[1].find(",10,8.00,7.50,12.10,"), std::string::npos);
    EXPECT_EQ(fieldsIn(lines[1]), fieldsIn(lines[0]));
    EXPECT_EQ(fieldsIn(lines[2]), fieldsIn(lines[0]));
}

TEST(StatisticsCsv, HasTheTimesOfAnswersBesideTheTotalAlone) {
    const auto lines = linesOf(statisticsCsv(report()));

    EXPECT_TRUE(lines[0].ends_with(",replies,replies_median_min,replies_p90_min,replies_late"));
    EXPECT_TRUE(lines[1].ends_with(",,,,"));
    EXPECT_TRUE(lines[2].ends_with(",4,9.00,25.00,1"));
}

TEST(StatisticsCsv, LeavesTheMeanOfNothingEmpty) {
    const auto lines = linesOf(statisticsCsv(report()));

    EXPECT_NE(lines[1].find(",0,,,,0,,,"), std::string::npos);
}

TEST(StatisticsCsv, QuotesWhatNeedsIt) {
    auto odd = report();
    odd.by = StatisticsBy::Staff;
    odd.rows[0].key = "Beridze, \"Nino\"\nNadia";

    const auto csv = statisticsCsv(odd);

    EXPECT_NE(csv.find(",staff,\"Beridze, \"\"Nino\"\"\nNadia\",12,"), std::string::npos);
}

TEST(StatisticsCsv, KeepsUtf8) {
    auto georgian = report();
    georgian.rows[0].key = "ნინო";

    EXPECT_NE(statisticsCsv(georgian).find(",ნინო,12,"), std::string::npos);
}

TEST(StatisticsCsv, HasALineForEachKindOfPromise) {
    const auto lines = linesOf(promisesCsv(report()));

    ASSERT_EQ(lines.size(), 5U);
    EXPECT_EQ(lines[0], "from,to,by,key,kind,n,kept,in_time,mean_overrun_min");
    EXPECT_EQ(lines[1], "2026-11-01,2026-11-22,service,A,check_in,8,6,7,1.50");
}

}  // namespace
}  // namespace turnbell::wire
