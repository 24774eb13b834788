#include "ui/desk/figure_rows.h"

#include "ui/words/translation.h"

#include <gtest/gtest.h>

namespace turnbell::ui {
namespace {

wire::StatisticsRow row(const std::string& key) {
    wire::StatisticsRow row;
    row.key = key;
    row.tickets = 40;
    row.served = 33;
    row.noShows = 4;
    row.left = 2;
    row.inaccurate = 2;
    row.targetSet = 36;
    row.targetMet = 27;
    row.waitFirst = {36, 480, 372, 846};
    row.waitLast = {36, 500, 390, 900};
    row.walk = {33, 60, 54, 120};
    row.transaction = {31, 300, 282, 600};
    row.open = 36'000;
    row.idle = 26'400;
    row.paused = 720;
    row.promises = {{"check_in", 30, 24, 27, 90}};
    return row;
}

wire::Statistics report(StatisticsBy by, const std::string& key = "A") {
    wire::Statistics report;
    report.from = report.to = "2026-11-22";
    report.by = by;
    report.rows = {row(key)};
    report.total = row("");
    return report;
}

/// The cell under a heading: the value, and the note below it.
std::pair<QString, QString> cell(const FigureRow& row, const QString& heading) {
    const auto column = figureHeadings().indexOf(heading);
    return {row.values.value(column), row.notes.value(column)};
}

class FigureRowsTest : public testing::Test {
protected:
    FigureRowsTest() { translation_.use("en"); }

    FigureRow only(const wire::Statistics& report, const std::string& language = "en") {
        return figureRows(report, language, "en").at(0);
    }

    using Cell = std::pair<QString, QString>;

    Translation translation_;
};

TEST_F(FigureRowsTest, ShowMinutesAndWhatTheyRestOn) {
    const auto figures = only(report(StatisticsBy::Service));

    EXPECT_EQ(cell(figures, "Tickets"), (Cell{"40", "33 served"}));
    EXPECT_EQ(cell(figures, "No-shows"), (Cell{"4", "10 %"}));
    EXPECT_EQ(cell(figures, "Left"), (Cell{"2", "5 %"}));
    EXPECT_EQ(cell(figures, "Waiting"), (Cell{"6.2 / 14.1", "n = 36"}));
    EXPECT_EQ(cell(figures, "To last call"), (Cell{"6.5 / 15.0", "n = 36"}));
    EXPECT_EQ(cell(figures, "Walking"), (Cell{"0.9 / 2.0", "n = 33"}));
    EXPECT_EQ(cell(figures, "Service"), (Cell{"4.7 / 10.0", "n = 31\ninaccurate: 2"}));
    EXPECT_EQ(cell(figures, "Wrap-up"), (Cell{"–", "n = 0"}));
    EXPECT_EQ(cell(figures, "Desks idle"), (Cell{"7:20", "paused 0:12"}));
    EXPECT_EQ(cell(figures, "Promises kept"), (Cell{"80 %", "n = 30"}));
}

TEST_F(FigureRowsTest, ShowTheSharesWithinTheTargets) {
    auto both = report(StatisticsBy::Service);
    both.rows[0].transactionTargetSet = 31;
    both.rows[0].transactionTargetMet = 28;
    auto none = report(StatisticsBy::Service);
    none.rows[0].targetSet = 0;

    EXPECT_EQ(cell(only(report(StatisticsBy::Service)), "Within target"), (Cell{"75 % / –", "n = 36 / 0"}));
    EXPECT_EQ(cell(only(both), "Within target"), (Cell{"75 % / 90 %", "n = 36 / 31"}));
    EXPECT_EQ(cell(only(none), "Within target"), (Cell{"–", ""}));
}

TEST_F(FigureRowsTest, NameWhatTheyAreOf) {
    auto services = report(StatisticsBy::Service);
    services.rows[0].name = {{{"en", "General"}, {"ka", "ზოგადი"}}};

    EXPECT_EQ(only(services).name, "General");
    EXPECT_EQ(only(services, "ka").name, "ზოგადი");
    EXPECT_EQ(only(services, "de").name, "General");
    EXPECT_EQ(only(report(StatisticsBy::Service)).name, "A") << "it is not in the catalog any more";
    EXPECT_EQ(only(report(StatisticsBy::Hour, "09")).name, "09:00");
    EXPECT_EQ(only(report(StatisticsBy::Staff, "Nino")).name, "Nino");
    EXPECT_EQ(totalRow(services, "en").name, "All");
}

TEST_F(FigureRowsTest, SayWhereVisitsAreFew) {
    auto few = report(StatisticsBy::Service);
    few.rows[0].tickets = kFewVisits - 1;

    EXPECT_TRUE(only(few).few);
    EXPECT_FALSE(only(report(StatisticsBy::Service)).few);
}

TEST_F(FigureRowsTest, WriteNumbersAsTheLanguageDoes) {
    translation_.use("de");

    const auto figures = only(report(StatisticsBy::Service), "de");

    EXPECT_EQ(cell(figures, "Warten").first, "6,2 / 14,1");
    EXPECT_EQ(figureHeadings().size(), figures.values.size());
    EXPECT_EQ(figureUnits().size(), figures.notes.size());
}

TEST_F(FigureRowsTest, HaveABarForEachHourBetweenTheFirstAndTheLast) {
    auto hours = report(StatisticsBy::Hour, "09");
    hours.rows.push_back(row("11"));
    hours.rows.push_back(row("15"));
    hours.rows[1].tickets = 10;
    hours.rows[2].tickets = 0;

    const auto bars = hourRows(hours);

    ASSERT_EQ(bars.size(), 3U);
    EXPECT_EQ(bars[0].hour, "09");
    EXPECT_EQ(bars[0].tickets, 40);
    EXPECT_DOUBLE_EQ(bars[0].share, 1);
    EXPECT_EQ(bars[1].tickets, 0);
    EXPECT_DOUBLE_EQ(bars[2].share, 0.25);
    EXPECT_TRUE(hourRows({}).empty());
}

TEST_F(FigureRowsTest, SayHowFastCustomersWereAnswered) {
    wire::RepliesRow replies;
    EXPECT_EQ(repliesLine(replies, "en"), "");
    replies.time = {4, 640, 540, 1500};
    replies.late = 1;

    EXPECT_EQ(repliesLine(replies, "en"),
              "Answers to customers: 4 · median 9.0 min · 90 % within 25.0 min · late: 1");
    translation_.use("de");
    EXPECT_EQ(repliesLine(replies, "de"),
              "Antworten an Kunden: 4 · Median 9,0 min · 90 % in 25,0 min · zu spät: 1");
}

}  // namespace
}  // namespace turnbell::ui
