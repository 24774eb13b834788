#include "tests/ui/layout_check.h"

#include <QFont>
#include <QJSValue>

namespace turnbell::ui {
namespace {

class StatisticsLayoutTest : public LayoutTest {
protected:
    void fill() {
        service.role = "supervisor";
        for (const auto by : {StatisticsBy::Service, StatisticsBy::Desk, StatisticsBy::Staff,
                              StatisticsBy::Hour, StatisticsBy::Day, StatisticsBy::Outcome}) {
            auto& report = service.statistics[by];
            for (const auto& key : keysOf(by)) {
                report.rows.push_back(figures(key, 40 + 7 * static_cast<std::int64_t>(report.rows.size())));
            }
            report.total = figures("", 1234);
            report.replies = {.time = {128, 640, 540, 1500}, .late = 7};
        }
        service.statistics[StatisticsBy::Service].rows.at(0).name = service.services.at(0).name;
        service.statistics[StatisticsBy::Service].rows.at(1).name = service.services.at(2).name;
        service.statistics[StatisticsBy::Service].rows.at(1).tickets = 7;
        inAnyLanguage << "Ana Beridze"
                      << "Maximilian Mustermann"
                      << "resolved"
                      << "comes back with other documents";
    }

    static std::vector<std::string> keysOf(StatisticsBy by) {
        switch (by) {
        case StatisticsBy::Service: return {"A", "C"};
        case StatisticsBy::Desk: return {"1", "2", "3"};
        case StatisticsBy::Staff: return {"Ana Beridze", "Maximilian Mustermann"};
        case StatisticsBy::Hour: return {"08", "09", "10", "11", "12", "14", "15", "16", "17"};
        case StatisticsBy::Outcome: return {"resolved", "ცნობა გაიცა", "comes back with other documents"};
        case StatisticsBy::Day: break;
        }
        return {"2026-11-20", "2026-11-21", "2026-11-22"};
    }

    static wire::StatisticsRow figures(const std::string& key, std::int64_t n) {
        wire::StatisticsRow row;
        row.key = key;
        row.tickets = n;
        row.served = n - 9;
        row.noShows = 5;
        row.left = 4;
        row.inaccurate = 3;
        row.targetSet = row.transactionTargetSet = n - 12;
        row.targetMet = n - 20;
        row.transactionTargetMet = n - 31;
        row.waitFirst = row.waitLast = {n - 5, 1234, 1111.5, 4321};
        row.walk = {n - 5, 65, 58, 140};
        row.transaction = {n - 12, 512, 480, 1290};
        row.wrapUp = {n - 12, 65, 58, 140};
        row.parked = {2, 650, 650, 1400};
        row.open = 52'000;
        row.idle = 28'000;
        row.paused = 4'500;
        row.promises = {{"check_in", n - 6, n - 11, n - 8, 200}};
        return row;
    }
};

TEST_P(StatisticsLayoutTest, HasHeadingsThatCanBeRead) {
    fill();
    open(wire::Role::Desk, GetParam().size);
    does("wait key_1");
    does("type 482913");
    does("key Return");
    does("wait desk_1");
    does("tap statistics");
    does("wait row_A_value_0");

    for (int column = 0; column < 12; ++column) {
        const auto* heading = visible(*role().window()->contentItem(), QString{"heading_%1"}.arg(column));
        ASSERT_NE(heading, nullptr) << column;
        const auto shown = heading->property("fontInfo").value<QJSValue>().property("pixelSize").toNumber();
        EXPECT_GE(shown, 0.8 * heading->property("font").value<QFont>().pixelSize())
            << heading->property("text").toString().toStdString();
    }
}

TEST_P(StatisticsLayoutTest, FitsInEveryState) {
    prefix = "statistics";
    smallestTarget = 41;
    open(wire::Role::Desk, GetParam().size);
    does("wait key_1");
    does("type 482913");
    does("key Return");
    does("wait desk_1");
    does("tap statistics");
    does("wait no_figures");
    look("1-empty");
    does("tap statistics_back");
    does("tap sign_out");
    fill();
    does("wait key_1");
    does("type 482913");
    does("key Return");
    does("tap statistics");
    does("wait row_A_value_0");
    look("2-services");
    does("tap days_own");
    does("tap table_staff");
    does("wait table_staff");
    look("3-staff");
    does("tap table_hour");
    does("wait row_08_value_0");
    look("4-hours");
    does("tap statistics_save");
    does("wait statistics_saved");
    inAnyLanguage << QString::fromStdString(text("statistics_saved"));
    look("5-saved");
    service.statistics[StatisticsBy::Service].total.tickets = 12;
    service.statistics[StatisticsBy::Service].complete = false;
    does("tap table_service");
    does("wait row_A_value_0");
    look("6-incomplete");
    does("tap day_from");
    does("key End");
    does("key Backspace");
    does("key Return");
    does("wait statistics_error");
    look("7-error");
    does("tap days_yesterday");
    does("tap table_outcome");
    does("wait row_resolved_value_0");
    look("8-outcomes");
    service.statistics[StatisticsBy::Outcome].rows.clear();
    does("tap days_week");
    does("wait no_figures");
    look("9-no-outcomes");
}

INSTANTIATE_TEST_SUITE_P(Statistics, StatisticsLayoutTest,
                         testing::Values(Screen{"en", {1280, 800}}, Screen{"ka", {1280, 800}},
                                         Screen{"de", {1280, 800}}, Screen{"en", {1024, 768}},
                                         Screen{"ka", {1024, 768}}, Screen{"de", {1024, 768}},
                                         Screen{"en", {1920, 1080}}, Screen{"ka", {1920, 1080}},
                                         Screen{"de", {1920, 1080}}));

}  // namespace
}  // namespace turnbell::ui
