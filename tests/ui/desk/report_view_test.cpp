#include "ui/desk/report_view.h"

#include "tests/ui/branch_at_hand.h"

#include <QFile>
#include <gmock/gmock.h>

#include <array>

namespace turnbell::ui {
namespace {

constexpr auto kToday = "2026-11-22";

constexpr std::array kTables{Tab{"service", "Services", '6'}, Tab{"staff", "Staff", '8'}};

/// A report of tickets, as small as one can be.
class TicketReport : public ReportView {
public:
    TicketReport(ServiceClient& client, SignIn& signIn, Translation& translation, const Clock& clock,
                 QString folder)
        : ReportView(client, signIn, translation, clock, std::move(folder), kTables, DayChoice::Today) {}

    QStringList headings() const override { return {"Tickets"}; }
    QStringList units() const override { return {""}; }
    QString note() const override { return isReading() ? "reading" : ""; }
    QString emptyText() const override { return {}; }

    int tickets = 0;  ///< 0: none are known
    int beside = 0;   ///< so many answers came for what stands beside the table

private:
    void request(const DayRange& days) override {
        const wire::StatisticsQuery query{days.from, days.to, *statisticsBy(table())};
        askReport(query);
        askBeside(query, [this](const wire::Reply&) { ++beside; });
    }

    void fill() override {
        const auto* const report = reportAs<wire::Statistics>();
        tickets = report == nullptr ? 0 : static_cast<int>(report->total.tickets);
    }

    std::string csv() const override { return "tickets\r\n" + std::to_string(tickets) + "\r\n"; }
    QString fileName() const override { return "tickets"; }
};

/// A report beside the window of a supervisor.
class ReportViewTest : public BranchAtHand {
protected:
    void SetUp() override {
        service.role = "supervisor";
        service.statistics[StatisticsBy::Service].total.tickets = 7;
        service.statistics[StatisticsBy::Staff].total.tickets = 8;
        client.start();
        ASSERT_TRUE(eventually([&] { return client.isReady(); }));
        for (const auto digit : QString{FakeService::kPin}) {
            signIn.typeKey(digit);
        }
        signIn.submit();
        ASSERT_TRUE(eventually([&] { return signIn.isActive(); }));
    }

    bool knows(int tickets) const {
        return eventually([&] { return report.tickets == tickets && report.canSave(); });
    }

    std::size_t questions() const { return service.asked<wire::StatisticsQuery>().size(); }

    Translation translation;
    ServiceClient client{socket(), "test", {wire::Topic::Board}, ClientPace{.firstRetry = milliseconds{20}}};
    SignIn signIn{client, translation};
    TicketReport report{client, signIn, translation, clock, savedFile({})};
};

TEST_F(ReportViewTest, AsksWhenItIsShownAndForgetsWhenItIsClosed) {
    report.show();
    EXPECT_TRUE(report.isOpen());
    EXPECT_EQ(report.note(), "reading");
    EXPECT_TRUE(knows(7));
    EXPECT_EQ(report.note(), "");
    EXPECT_TRUE(eventually([&] { return report.beside == 1; }));

    report.close();

    EXPECT_FALSE(report.isOpen());
    EXPECT_FALSE(report.canSave());
    EXPECT_EQ(report.tickets, 0);
}

TEST_F(ReportViewTest, DropsAnAnswerThatComesTooLate) {
    report.show();
    report.close();
    report.show();
    ASSERT_TRUE(knows(7));
    EXPECT_TRUE(eventually([&] { return report.beside > 0; }));

    EXPECT_EQ(questions(), 4U);
    EXPECT_EQ(report.beside, 1);
}

TEST_F(ReportViewTest, ChoosesDaysAndTablesByKey) {
    report.show();
    EXPECT_TRUE(report.press("3"));
    EXPECT_EQ(report.chosenDays(), "week");
    EXPECT_EQ(report.from(), "2026-11-16");
    EXPECT_EQ(report.to(), kToday);
    EXPECT_TRUE(report.press("8"));
    EXPECT_EQ(report.chosenTable(), "staff");
    EXPECT_TRUE(knows(8));
    EXPECT_FALSE(report.press("9")) << "of no table";
    EXPECT_FALSE(report.press("x"));
}

TEST_F(ReportViewTest, BeginsOwnDaysWithThoseThatAreShown) {
    report.show();
    report.chooseDays("yesterday");
    report.setDays("2026-01-01", kToday);
    EXPECT_EQ(report.from(), "2026-11-21") << "days are typed where own ones are chosen";
    report.chooseDays("own");
    EXPECT_TRUE(report.ownDays());
    report.shiftDays(-1, 1);
    EXPECT_EQ(report.from(), "2026-11-20");
    EXPECT_EQ(report.to(), kToday);
    report.setDays(" 2026-01-01 ", kToday);
    EXPECT_EQ(report.from(), "2026-01-01");
}

TEST_F(ReportViewTest, ShowsTheFirstTableToWhomStaffIsNotShown) {
    report.show();
    report.chooseTable("staff");
    ASSERT_TRUE(knows(8));
    EXPECT_EQ(report.tables()->rowCount(), 2);

    signIn.signOut();

    EXPECT_FALSE(report.isOpen());
    EXPECT_EQ(report.chosenTable(), "service");
    EXPECT_EQ(report.tables()->rowCount(), 1);
    report.chooseTable("staff");
    EXPECT_EQ(report.chosenTable(), "service");
}

TEST_F(ReportViewTest, SavesWhatIsShown) {
    report.save();
    EXPECT_EQ(report.saved(), "") << "there is nothing yet";
    report.show();
    ASSERT_TRUE(knows(7));

    EXPECT_TRUE(report.press("ც"));

    const auto path = savedFile("tickets-2026-11-22-2026-11-22-service.csv");
    EXPECT_EQ(report.saved(), "Saved as " + path);
    QFile file{path};
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_THAT(file.readAll().toStdString(), testing::EndsWith("7\r\n"));
    report.chooseDays("week");
    EXPECT_EQ(report.saved(), "") << "that was another table";
}

TEST_F(ReportViewTest, AsksAgainAfterAMinute) {
    report.show();
    ASSERT_TRUE(knows(7));
    const auto before = questions();
    clock.advance(milliseconds{59'999});
    report.tick();
    EXPECT_EQ(questions(), before);
    service.statistics[StatisticsBy::Service].total.tickets = 9;
    clock.advance(milliseconds{1});
    report.tick();
    EXPECT_TRUE(knows(9));
}

}  // namespace
}  // namespace turnbell::ui
