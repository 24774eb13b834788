#include "tests/ui/branch_at_hand.h"

#include <QFile>
#include <gmock/gmock.h>

namespace turnbell::ui {
namespace {

constexpr auto kToday = "2026-11-22";

class StatisticsPageTest : public BranchAtHand {
protected:
    void SetUp() override {
        service.statistics[StatisticsBy::Service] = report({{"A", 30}, {"B", 12}});
        service.statistics[StatisticsBy::Desk] = report({{"1", 42}});
        service.statistics[StatisticsBy::Staff] = report({{"Nino", 42}});
        service.statistics[StatisticsBy::Hour] = report({{"09", 30}, {"11", 12}});
        service.statistics[StatisticsBy::Day] = report({{kToday, 42}});
        service.statistics[StatisticsBy::Outcome] = report({{"resolved", 25}, {"გაიცა", 3}});
    }

    static wire::Statistics report(const std::vector<std::pair<std::string, int>>& rows) {
        wire::Statistics report;
        for (const auto& [key, tickets] : rows) {
            report.rows.push_back(figures(key, tickets));
            report.total.tickets += tickets;
        }
        return report;
    }

    static wire::StatisticsRow figures(const std::string& key, int tickets) {
        wire::StatisticsRow row;
        row.key = key;
        row.tickets = tickets;
        row.waitFirst = {tickets, 400, 372, 846};
        return row;
    }

    void signIn(const std::string& asRole = "agent") {
        service.role = asRole;
        open(wire::Role::Desk, {1280, 800});
        does("wait key_1");
        does("type 482913");
        does("key Return");
        does("wait desk_1");
    }

    void openPage(const std::string& asRole = "agent") {
        signIn(asRole);
        does("tap statistics");
        does("wait row_A_value_0");
    }

    wire::StatisticsQuery lastTable() const {
        const auto asked = service.asked<wire::StatisticsQuery>();
        for (auto query = asked.rbegin(); query != asked.rend(); ++query) {
            if (query->by != StatisticsBy::Hour) {
                return *query;
            }
        }
        return {};
    }

    bool asks(StatisticsBy by, const std::string& from, const std::string& to) const {
        return eventually([&] {
            const auto last = lastTable();
            return last.by == by && last.from == from && last.to == to;
        });
    }
};

TEST_F(StatisticsPageTest, ShowsTodayByServiceWithAllTogetherAndABarForEachHour) {
    openPage();

    EXPECT_EQ(text("statistics_days"), kToday);
    EXPECT_EQ(text("total_value_0"), "42");
    EXPECT_EQ(text("row_A_value_3"), "6.2 / 14.1");
    EXPECT_EQ(text("row_A_note_3"), "n = 30");
    does("wait hour_tickets_09");
    EXPECT_EQ(text("hour_tickets_09"), "30");
    EXPECT_EQ(text("hour_tickets_10"), "0");
    EXPECT_EQ(text("hour_tickets_11"), "12");
    const auto tall = visible(*role().window()->contentItem(), "hour_bar_09")->height();
    const auto small = visible(*role().window()->contentItem(), "hour_bar_11")->height();
    EXPECT_NEAR(small / tall, 12.0 / 30.0, 0.05);
}

TEST_F(StatisticsPageTest, SaysHowFastCustomersWereAnswered) {
    service.statistics[StatisticsBy::Service].replies = {.time = {4, 640, 540, 1500}, .late = 1};
    openPage();

    EXPECT_EQ(text("statistics_replies"),
              "Answers to customers: 4 · median 9.0 min · 90 % within 25.0 min · late: 1");
    does("tap table_desk");
    EXPECT_TRUE(eventually([&] { return !shows("statistics_replies"); })) << "there were none";
}

TEST_F(StatisticsPageTest, ChoosesDaysAndTables) {
    openPage();
    does("tap days_yesterday");
    EXPECT_TRUE(asks(StatisticsBy::Service, "2026-11-21", "2026-11-21"));
    does("tap table_desk");
    EXPECT_TRUE(asks(StatisticsBy::Desk, "2026-11-21", "2026-11-21"));
    does("tap days_month");
    EXPECT_TRUE(asks(StatisticsBy::Desk, "2026-10-24", kToday));
    does("wait row_1_value_0");
    EXPECT_EQ(text("statistics_days"), "2026-10-24 – 2026-11-22");
}

TEST_F(StatisticsPageTest, WorksFromTheKeyboard) {
    signIn();
    does("tap desk_1");
    does("wait primary");
    does("type s");
    does("wait row_A_value_0");
    does("type 3");
    EXPECT_TRUE(asks(StatisticsBy::Service, "2026-11-16", kToday));
    does("type 0");
    EXPECT_TRUE(asks(StatisticsBy::Day, "2026-11-16", kToday));
    does("wait row_2026-11-22_value_0");
    does("type c");
    does("wait statistics_saved");
    does("key Escape");
    does("wait primary");
    does("type ს");
    does("wait statistics_page");
    EXPECT_EQ(service.asked<wire::CallNext>().size(), 0U);
}

TEST_F(StatisticsPageTest, ShowsWhatCameOfVisits) {
    openPage();
    does("tap table_outcome");
    EXPECT_TRUE(asks(StatisticsBy::Outcome, kToday, kToday));
    does("wait row_resolved_value_0");
    EXPECT_EQ(text("row_resolved_value_0"), "25");
    EXPECT_EQ(text("row_გაიცა_name"), "გაიცა");
    EXPECT_EQ(text("hour_tickets_09"), "30") << "the bars stay";
    does("tap statistics_save");
    does("wait statistics_saved");
    QFile file{savedFile("statistics-2026-11-22-2026-11-22-outcome.csv")};
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_THAT(file.readAll().toStdString(), testing::HasSubstr(",outcome,resolved,25,"));
    does("type 6");
    does("wait row_A_value_0");
    does("type ფ");
    does("wait row_resolved_value_0");
}

TEST_F(StatisticsPageTest, SaysThatNoVisitHasAnOutcome) {
    auto& none = service.statistics[StatisticsBy::Outcome];
    none.rows.clear();
    openPage();
    does("tap table_outcome");
    does("wait no_figures");
    EXPECT_EQ(text("no_figures"),
              "No outcomes yet. One is asked for at the end of a visit whose service has a list of them.");
    none.total.tickets = 0;
    does("tap days_yesterday");
    EXPECT_TRUE(eventually([&] { return text("no_figures") == "No visits on this day."; }));
}

TEST_F(StatisticsPageTest, TakesDaysThatAreTyped) {
    openPage();
    does("tap days_own");
    does("tap day_from_back");
    EXPECT_TRUE(asks(StatisticsBy::Service, "2026-11-21", kToday));
    does("tap day_to_back");
    EXPECT_TRUE(asks(StatisticsBy::Service, "2026-11-21", "2026-11-21"));
    does("tap day_from");
    does("key End");
    for (int i = 0; i < 10; ++i) {
        does("key Backspace");
    }
    does("type 2026-10-01");
    does("key Return");
    EXPECT_TRUE(asks(StatisticsBy::Service, "2026-10-01", "2026-11-21"));
    EXPECT_EQ(service.asked<wire::StatisticsQuery>().back().from, "2026-10-01") << "digits were no keys";
}

TEST_F(StatisticsPageTest, SaysWhatIsWrongWithDays) {
    openPage();
    does("tap days_own");
    does("tap day_from");
    does("key Backspace");
    does("key Return");
    does("wait statistics_error");

    EXPECT_EQ(text("statistics_error"), "There is no such day. Write it as 2026-11-22.");
    EXPECT_FALSE(shows("row_A_value_0"));
}

TEST_F(StatisticsPageTest, ShowsColleaguesToSupervisorsAlone) {
    openPage();
    EXPECT_FALSE(shows("table_staff"));
    does("type 8");
    EXPECT_EQ(lastTable().by, StatisticsBy::Service);
    does("tap sign_out");
    does("wait key_1");

    service.role = "supervisor";
    does("type 482913");
    does("key Return");
    does("tap statistics");
    does("tap table_staff");
    does("wait row_Nino_value_0");
}

TEST_F(StatisticsPageTest, SaysThatNobodyCame) {
    service.statistics.clear();
    signIn();
    does("tap statistics");
    does("wait no_figures");

    EXPECT_EQ(text("no_figures"), "No visits on this day.");
    does("tap days_week");
    EXPECT_TRUE(eventually([&] { return text("no_figures") == "No visits on these days."; }));
    EXPECT_FALSE(shows("statistics_note"));
}

TEST_F(StatisticsPageTest, SaysThatVisitsAreFew) {
    service.statistics[StatisticsBy::Service] = report({{"A", 12}, {"B", 7}});
    openPage();

    EXPECT_EQ(text("statistics_note"), "Few visits: under 20 a figure says little about other days.");
}

TEST_F(StatisticsPageTest, AsksAgainUntilAllDaysAreAddedUp) {
    service.statistics[StatisticsBy::Service].complete = false;
    openPage();
    EXPECT_EQ(text("statistics_note"), "Some of these days are still being added up …");

    service.statistics[StatisticsBy::Service].complete = true;
    pass(milliseconds{1000});

    EXPECT_TRUE(eventually([&] { return !shows("statistics_note"); }));
}

TEST_F(StatisticsPageTest, AsksAgainEveryMinuteWhileItIsOpen) {
    openPage();
    const auto before = service.asked<wire::StatisticsQuery>().size();
    pass(milliseconds{59'000});
    EXPECT_EQ(service.asked<wire::StatisticsQuery>().size(), before);
    service.statistics[StatisticsBy::Service] = report({{"A", 31}});
    pass(milliseconds{1000});

    EXPECT_TRUE(eventually([&] { return text("row_A_value_0") == "31"; }));
    does("tap statistics_back");
    does("wait desk_1");
    const auto then = service.asked<wire::StatisticsQuery>().size();
    pass(milliseconds{120'000});
    EXPECT_EQ(service.asked<wire::StatisticsQuery>().size(), then);
}

TEST_F(StatisticsPageTest, SaysThatItReads) {
    signIn();
    service.silent = true;
    does("tap statistics");
    does("wait statistics_note");

    EXPECT_EQ(text("statistics_note"), "The figures are being read …");
    EXPECT_FALSE(shows("no_figures"));
}

TEST_F(StatisticsPageTest, ComesBackWithTheService) {
    openPage();
    service.stop();
    ASSERT_TRUE(eventually([&] { return shows("offline"); }));
    does("tap days_yesterday");
    does("wait statistics_error");
    service.listen();

    does("wait row_A_value_0");
    EXPECT_FALSE(shows("statistics_error"));
}

TEST_F(StatisticsPageTest, SavesTheTableAndSaysWhere) {
    openPage();
    does("tap days_week");
    does("wait row_A_value_0");
    does("tap statistics_save");
    does("wait statistics_saved");

    const auto path = savedFile("statistics-2026-11-16-2026-11-22-service.csv");
    EXPECT_EQ(text("statistics_saved"), "Saved as " + path.toStdString());
    QFile file{path};
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto csv = file.readAll().toStdString();
    EXPECT_THAT(csv, testing::StartsWith("\xEF\xBB\xBF"
                                         "from,to,by,key,tickets,"));
    EXPECT_THAT(csv, testing::HasSubstr("\r\n2026-11-16,2026-11-22,service,B,12,"));
}

TEST_F(StatisticsPageTest, SaysThatItCouldNotSave) {
    QFile inTheWay{savedFile({})};
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    openPage();
    does("tap statistics_save");
    does("wait statistics_error");

    EXPECT_THAT(text("statistics_error"), testing::HasSubstr("could not be saved in"));
    EXPECT_FALSE(shows("statistics_saved"));
}

TEST_F(StatisticsPageTest, IsForWhoIsSignedIn) {
    openPage();
    does("tap sign_out");
    does("wait sign_in_page");

    EXPECT_FALSE(shows("statistics_page"));
    EXPECT_FALSE(shows("statistics"));
}

}  // namespace
}  // namespace turnbell::ui
