#include "db/visit_store.h"
#include "tests/support/test_branch.h"

#include <gtest/gtest.h>

#include <map>

/// Days on which the clock is changed, by law or by a person, through the whole service: from the check-in to
/// the figures of the day.
namespace turnbell {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

class ClockChanges : public testing::Test {
protected:
    static Catalog inBerlin() {
        auto catalog = smallCatalog();
        catalog.branch.timeZone = "Europe/Berlin";
        catalog.branch.dayEnds = "20:00";
        return catalog;
    }

    /// Goes to so long after the beginning of 2026-11-22, UTC, with nobody there.
    void goTo(milliseconds time) {
        branch_.clock.advance(time - hours{9});
        branch_.service->tick(branch_.clock.now());
        branch_.pass(minutes{1});
    }

    void call() { branch_.expect<wire::StepChanged>(wire::CallNext{"1"}); }
    void confirm() { branch_.expect<wire::StepChanged>(wire::Confirm{"1"}); }
    void finish() { branch_.expect<wire::StepChanged>(wire::Finish{"1"}); }

    wire::Statistics of(const std::string& day, StatisticsBy by) {
        return branch_.expect<wire::Statistics>(wire::StatisticsQuery{day, day, by});
    }

    std::map<std::string, wire::StatisticsRow> hoursOf(const std::string& day) {
        std::map<std::string, wire::StatisticsRow> rows;
        for (const auto& row : of(day, StatisticsBy::Hour).rows) {
            rows[row.key] = row;
        }
        return rows;
    }

    std::size_t waiting() { return db::VisitStore{*branch_.database}.live().size(); }

    TestBranch branch_{inBerlin()};
};

constexpr days kSpring{126};  // from 2026-11-22 to 2027-03-28, on which 2:00 is skipped at 1:00 UTC
constexpr days kAutumn{343};  // to 2027-10-31, on which 2:00 comes twice: at 0:00 and 1:00 UTC

TEST_F(ClockChanges, MakeADayOf23Hours) {
    const std::string day = "2027-03-28";
    goTo(kSpring + minutes{29});
    branch_.expect<wire::Done>(wire::DeskOpen{"1"});  // at 1:30
    branch_.checkIn("");
    branch_.pass(minutes{40});  // 3:10
    call();
    branch_.pass(minutes{2});
    confirm();
    branch_.pass(minutes{8});
    finish();
    branch_.checkIn("");  // at 3:20, and stays until the end of the day
    EXPECT_EQ(branch_.expect<wire::TicketList>(wire::TicketListQuery{}).tickets.size(), 2U);

    branch_.pass(hours{16} + minutes{38});
    EXPECT_EQ(waiting(), 1U) << "17:58 UTC is 19:58";
    branch_.pass(minutes{2});
    EXPECT_EQ(waiting(), 0U);
    const auto before = of(day, StatisticsBy::Hour);
    branch_.pass(hours{6});

    const auto rows = hoursOf(day);
    EXPECT_TRUE(of(day, StatisticsBy::Hour).complete);
    EXPECT_EQ(wire::encodeReply(of(day, StatisticsBy::Hour)), wire::encodeReply(before)) << "as rolled up";
    EXPECT_EQ(rows.at("01").tickets, 1);
    EXPECT_FALSE(rows.contains("02"));
    EXPECT_EQ(rows.at("03").tickets, 1);
    EXPECT_EQ(rows.at("03").expired, 1);
    EXPECT_DOUBLE_EQ(rows.at("01").waitFirst.mean, 2400);
    EXPECT_DOUBLE_EQ(rows.at("01").transaction.mean, 480);
    EXPECT_DOUBLE_EQ(rows.at("01").idle, 1800);
    EXPECT_DOUBLE_EQ(rows.at("03").open, 3600);
    EXPECT_DOUBLE_EQ(of(day, StatisticsBy::Day).total.open, 63'000) << "from 1:30 to 20:00, without an hour";
}

TEST_F(ClockChanges, MakeADayOf25Hours) {
    const std::string day = "2027-10-31";
    goTo(kAutumn - minutes{1});
    branch_.expect<wire::Done>(wire::DeskOpen{"1"});  // at 2:00 for the first time
    branch_.pass(minutes{30});
    branch_.checkIn("");
    branch_.pass(minutes{50});
    call();  // at 2:20 for the second time
    confirm();
    branch_.pass(minutes{10});
    finish();
    branch_.checkIn("");  // at 2:30 for the second time

    branch_.pass(hours{17} + minutes{28});
    EXPECT_EQ(waiting(), 1U) << "18:58 UTC is 19:58";
    branch_.pass(minutes{2});
    EXPECT_EQ(waiting(), 0U);
    const auto before = of(day, StatisticsBy::Hour);
    branch_.pass(hours{6});

    const auto rows = hoursOf(day);
    EXPECT_EQ(wire::encodeReply(of(day, StatisticsBy::Hour)), wire::encodeReply(before)) << "as rolled up";
    EXPECT_EQ(rows.at("02").tickets, 2);
    EXPECT_DOUBLE_EQ(rows.at("02").waitFirst.mean, 3000) << "not -10 minutes";
    EXPECT_DOUBLE_EQ(rows.at("02").transaction.mean, 600);
    EXPECT_DOUBLE_EQ(rows.at("02").open, 7200) << "this hour has two";
    EXPECT_DOUBLE_EQ(of(day, StatisticsBy::Day).total.open, 68'400) << "from 2:00 to 20:00, and an hour";
}

TEST_F(ClockChanges, ByAPersonInTheMiddleOfADayLoseNobodyAndNoTime) {
    branch_.checkIn("");
    branch_.checkIn("");
    branch_.pass(minutes{10});
    branch_.clock.jump(-hours{2});
    branch_.pass(minutes{5});
    call();
    confirm();
    branch_.clock.jump(-minutes{30});
    branch_.pass(minutes{7});
    finish();
    branch_.checkIn("");

    const auto today = of("2026-11-22", StatisticsBy::Day).total;

    EXPECT_EQ(branch_.expect<wire::TicketList>(wire::TicketListQuery{}).tickets.size(), 3U);
    EXPECT_EQ(waiting(), 2U);
    EXPECT_EQ(today.tickets, 3);
    EXPECT_DOUBLE_EQ(today.waitFirst.mean, 900) << "10 and 5 minutes by the boot clock";
    EXPECT_DOUBLE_EQ(today.transaction.mean, 420);
    EXPECT_DOUBLE_EQ(today.inBranch.mean, 1320);
    call();
    EXPECT_EQ(branch_.expect<wire::StepChanged>(wire::NoShow{"1"}).ticket, "A002");
}

TEST_F(ClockChanges, ByAPersonBackOverMidnightLoseNobody) {
    goTo(hours{23} + minutes{20});  // 0:20 in Berlin: already the 23rd
    branch_.checkIn("");
    branch_.clock.jump(-hours{1});  // the 22nd again
    branch_.pass(minutes{10});
    branch_.checkIn("");

    EXPECT_EQ(waiting(), 2U);
    call();
    confirm();
    finish();
    call();
    confirm();
    finish();
    EXPECT_EQ(waiting(), 0U);
    branch_.pass(days{2});
    const auto day = of("2026-11-22", StatisticsBy::Day).total;
    EXPECT_EQ(day.served, 2) << "the clock was set to be right: both came on the 22nd";
    EXPECT_DOUBLE_EQ(day.waitFirst.mean, 300) << "10 minutes and none";
    EXPECT_EQ(of("2026-11-23", StatisticsBy::Day).total.tickets, 0);
}

TEST_F(ClockChanges, ByAPersonForADayRollUpNothingTwice) {
    branch_.checkIn("");
    branch_.clock.jump(days{1});
    branch_.pass(minutes{2});
    branch_.clock.jump(-days{1});
    branch_.pass(minutes{2});
    branch_.pass(minutes{2});

    EXPECT_EQ(of("2026-11-22", StatisticsBy::Day).total.tickets, 1);
    branch_.pass(days{1});
    EXPECT_EQ(of("2026-11-22", StatisticsBy::Day).total.tickets, 1);
    EXPECT_TRUE(of("2026-11-22", StatisticsBy::Day).complete);
}

}  // namespace
}  // namespace turnbell
