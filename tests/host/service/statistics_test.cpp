#include "host/service/statistics.h"

#include "host/service/statistics_rows.h"
#include "tests/support/test_branch.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <tuple>

namespace turnbell {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

constexpr std::array kAllSubjects{StatisticsBy::Day, StatisticsBy::Service, StatisticsBy::Desk,
                                  StatisticsBy::Staff, StatisticsBy::Hour};

template <typename Command>
Command atDesk(const std::string& desk) {
    Command command;
    command.desk = desk;
    return command;
}

wire::CheckIn checkIn(const std::string& service) {
    wire::CheckIn command;
    command.service = service;
    return command;
}

wire::Transfer transfer(const std::string& desk) {
    auto command = atDesk<wire::Transfer>(desk);
    command.service = "B";
    return command;
}

class StatisticsTest : public testing::Test {
protected:
    /// The day of the clock, so many days later.
    std::string day(int later = 0) const {
        return civilDate(branch_.clock.now().utc + days{later}, "Asia/Tbilisi");
    }

    wire::Statistics report(const std::string& from = {}, const std::string& to = {},
                            StatisticsBy by = StatisticsBy::Service) {
        return branch_.expect<wire::Statistics>(wire::StatisticsQuery{from, to, by});
    }

    void serve(milliseconds wait, milliseconds walk, milliseconds transaction,
               const std::string& desk = "1") {
        branch_.checkIn("");
        branch_.pass(wait);
        branch_.expect<wire::StepChanged>(atDesk<wire::CallNext>(desk));
        branch_.pass(walk);
        branch_.expect<wire::StepChanged>(atDesk<wire::Confirm>(desk));
        branch_.pass(transaction);
        branch_.expect<wire::StepChanged>(atDesk<wire::Finish>(desk));
    }

    TestBranch branch_;
};

TEST_F(StatisticsTest, AreEmptyWhereNothingHappened) {
    const auto today = report();

    EXPECT_EQ(today.from, day());
    EXPECT_EQ(today.to, day());
    EXPECT_EQ(today.total.tickets, 0);
    EXPECT_EQ(today.total.waitFirst.n, 0);
    EXPECT_TRUE(today.rows.empty());
}

TEST_F(StatisticsTest, ShowTodayAsItGoesOn) {
    serve(minutes{8}, minutes{1}, minutes{7});
    branch_.checkIn("");

    const auto today = report();

    EXPECT_TRUE(today.complete);
    EXPECT_EQ(today.total.tickets, 2);
    EXPECT_EQ(today.total.served, 1);
    EXPECT_DOUBLE_EQ(today.total.waitFirst.mean, 480);
    EXPECT_DOUBLE_EQ(today.total.walk.mean, 60);
    EXPECT_DOUBLE_EQ(today.total.transaction.mean, 420);
    EXPECT_DOUBLE_EQ(today.total.inBranch.mean, 960);
    ASSERT_EQ(today.rows.size(), 1U);
    EXPECT_EQ(today.rows[0].key, "A");
    EXPECT_EQ(today.rows[0].name.byLanguage.at("en"), "General");
}

TEST_F(StatisticsTest, HaveRowsByDeskMemberHourAndDay) {
    serve(minutes{8}, minutes{1}, minutes{7});

    const auto desks = report({}, {}, StatisticsBy::Desk);
    const auto staff = report({}, {}, StatisticsBy::Staff);
    const auto hoursOfDay = report({}, {}, StatisticsBy::Hour);
    const auto byDay = report({}, {}, StatisticsBy::Day);

    EXPECT_EQ(desks.rows.at(0).key, "1");
    EXPECT_EQ(desks.rows.at(0).name.byLanguage.at("ka"), "მაგიდა 1");
    EXPECT_EQ(staff.rows.at(0).key, "Nino");
    EXPECT_EQ(hoursOfDay.rows.at(0).key, "13");  // 09:00 UTC in Tbilisi
    EXPECT_EQ(byDay.rows.at(0).key, day());
}

TEST_F(StatisticsTest, StayWhatTheyWereWhenTheDayIsOver) {
    serve(minutes{8}, minutes{1}, minutes{7});
    branch_.expect<wire::Done>(atDesk<wire::DeskClose>("1"));
    const auto today = report();

    branch_.pass(days{1});
    const auto yesterday = report(day(-1), day(-1));

    EXPECT_EQ(wire::encodeReply(yesterday), wire::encodeReply(today));
    EXPECT_EQ(db::RollupStore{*branch_.database}.lastDay(), day(-1));
    EXPECT_EQ(report().total.tickets, 0);
}

TEST_F(StatisticsTest, RollUpTheDaysThatTheServiceWasDown) {
    serve(minutes{8}, minutes{1}, minutes{7});
    branch_.clock.advance(days{3});
    branch_.restart("boot-2");

    EXPECT_FALSE(report(day(-3), day()).complete);
    branch_.pass(minutes{1});
    const auto since = report(day(-3), day());

    EXPECT_TRUE(since.complete);
    EXPECT_EQ(since.total.tickets, 1);
    EXPECT_EQ(since.total.served, 1);
}

TEST_F(StatisticsTest, FollowWhatIsChangedInAPastDay) {
    const auto ticket = branch_.checkIn("").ticket;
    branch_.pass(days{1});
    EXPECT_EQ(report(day(-1), day(-1)).total.served, 0);

    db::VisitStore visits{*branch_.database};
    const auto waiting = visits.byTicket(ticket, day(-1)).value();
    db::EventRow event;
    event.visit = waiting.visit.id;
    event.step = waiting.step.id;
    event.event = StepEvent::Leave;
    event.actor = "Nino";
    event.at = branch_.clock.now();
    event.change = visits.nextChange();
    visits.append(event, waiting.step);
    EXPECT_FALSE(report(day(-1), day(-1)).complete);
    branch_.pass(minutes{11});

    const auto corrected = report(day(-1), day(-1));
    EXPECT_TRUE(corrected.complete);
    EXPECT_EQ(corrected.total.left, 1);
    EXPECT_EQ(corrected.total.tickets, 1);
}

TEST_F(StatisticsTest, LeaveOutWhatWasTakenBack) {
    serve(minutes{8}, minutes{1}, minutes{7});
    branch_.expect<wire::StepChanged>(atDesk<wire::Undo>("1"));

    EXPECT_EQ(report().total.served, 0);
    EXPECT_EQ(report().total.transaction.n, 0);
    EXPECT_EQ(report().total.waitFirst.n, 1);
}

TEST_F(StatisticsTest, MarkATransactionThatWasFinishedTooLate) {
    for (int i = 0; i < 40; ++i) {
        serve(minutes{1}, minutes{1}, minutes{5});
    }
    branch_.pass(days{1});

    serve(minutes{1}, minutes{1}, minutes{5});
    serve(minutes{1}, minutes{1}, minutes{50});

    const auto today = report();
    EXPECT_EQ(today.total.served, 2);
    EXPECT_EQ(today.total.inaccurate, 1);
    EXPECT_EQ(today.total.transaction.n, 1);
    EXPECT_DOUBLE_EQ(today.total.transaction.mean, 300);
}

TEST_F(StatisticsTest, MarkNothingBeforeEnoughIsKnown) {
    serve(minutes{1}, minutes{1}, minutes{5});
    branch_.pass(days{1});

    serve(minutes{1}, minutes{1}, minutes{50});

    EXPECT_EQ(report().total.inaccurate, 0);
}

TEST_F(StatisticsTest, KnowHowLongADeskWasIdleWhileSomebodyWaitedForIt) {
    branch_.expect<wire::Done>(atDesk<wire::DeskOpen>("1"));
    branch_.pass(minutes{6});
    branch_.checkIn("", "", "B");  // not for desk 1
    branch_.checkIn("", "", "A");
    branch_.pass(minutes{4});
    branch_.expect<wire::StepChanged>(atDesk<wire::CallNext>("1"));
    branch_.pass(minutes{3});

    const auto desks = report({}, {}, StatisticsBy::Desk);

    ASSERT_EQ(desks.rows.size(), 1U);
    EXPECT_DOUBLE_EQ(desks.rows[0].idle, 600);
    EXPECT_DOUBLE_EQ(desks.rows[0].idleBesideWaiters, 240);
    EXPECT_DOUBLE_EQ(desks.rows[0].open, 780);
    EXPECT_DOUBLE_EQ(desks.total.idle, 600);
}

TEST_F(StatisticsTest, TellWhetherPromisesWereKept) {
    const auto promised = branch_.expect<wire::CheckedIn>(checkIn("A")).wait;
    ASSERT_TRUE(promised);
    branch_.pass(minutes{promised->to + 2});
    branch_.expect<wire::StepChanged>(atDesk<wire::CallNext>("1"));

    const auto promises = report().total.promises;

    ASSERT_EQ(promises.size(), 3U);
    EXPECT_EQ(promises[0].kind, "check_in");
    EXPECT_EQ(promises[0].n, 1);
    EXPECT_EQ(promises[0].kept, 0);
    EXPECT_EQ(promises[0].inTime, 0);
    EXPECT_DOUBLE_EQ(promises[0].meanOverrun, 120);
}

TEST_F(StatisticsTest, CompareWaitsWithTheTargetOfTheService) {
    auto catalog = smallCatalog();
    catalog.services[0].targetWait = minutes{5};
    TestBranch branch{catalog};
    for (const auto wait : {minutes{4}, minutes{6}}) {
        branch.checkIn("");
        branch.pass(wait);
        branch.expect<wire::StepChanged>(atDesk<wire::CallNext>("1"));
        branch.expect<wire::StepChanged>(atDesk<wire::NoShow>("1"));
    }

    const auto today = branch.expect<wire::Statistics>(wire::StatisticsQuery{});

    EXPECT_EQ(today.total.targetSet, 2);
    EXPECT_EQ(today.total.targetMet, 1);
    EXPECT_EQ(today.total.noShows, 2);
}

TEST_F(StatisticsTest, CompareTransactionsWithTheTargetOfTheService) {
    auto catalog = smallCatalog();
    catalog.services[0].targetTransaction = minutes{5};
    TestBranch branch{catalog};
    for (const auto time : {minutes{4}, minutes{6}, minutes{5}}) {
        branch.checkIn("");
        branch.expect<wire::StepChanged>(atDesk<wire::CallNext>("1"));
        branch.expect<wire::StepChanged>(atDesk<wire::Confirm>("1"));
        branch.pass(time);
        branch.expect<wire::StepChanged>(atDesk<wire::Finish>("1"));
    }

    const auto today = branch.expect<wire::Statistics>(wire::StatisticsQuery{});

    EXPECT_EQ(today.total.transactionTargetSet, 3);
    EXPECT_EQ(today.total.transactionTargetMet, 2);
    EXPECT_EQ(today.total.targetSet, 0);
}

TEST_F(StatisticsTest, RollUpADayOnWhichDesksWereOpenAndNobodyCame) {
    serve(minutes{8}, minutes{1}, minutes{7});
    branch_.expect<wire::Done>(atDesk<wire::DeskClose>("1"));
    branch_.pass(days{1});
    branch_.expect<wire::Done>(atDesk<wire::DeskOpen>("1"));
    branch_.pass(minutes{30});
    branch_.expect<wire::Done>(atDesk<wire::DeskPause>("1"));
    branch_.pass(minutes{10});
    branch_.expect<wire::Done>(atDesk<wire::DeskClose>("1"));
    branch_.pass(days{1});

    const auto quiet = report(day(-1), day(-1), StatisticsBy::Desk);

    EXPECT_TRUE(quiet.complete);
    EXPECT_EQ(db::RollupStore{*branch_.database}.lastDay(), day(-1));
    EXPECT_EQ(quiet.total.tickets, 0);
    ASSERT_EQ(quiet.rows.size(), 1U);
    EXPECT_DOUBLE_EQ(quiet.rows[0].idle, 1800);
    EXPECT_DOUBLE_EQ(quiet.rows[0].paused, 600);
    EXPECT_DOUBLE_EQ(report(day(-2), day(), StatisticsBy::Desk).total.idle,
                     report(day(-2), day(-2)).total.idle + 1800);
}

TEST_F(StatisticsTest, RollUpOpenDesksBeforeTheFirstVisit) {
    branch_.expect<wire::Done>(atDesk<wire::DeskOpen>("1"));
    branch_.pass(minutes{20});
    branch_.expect<wire::Done>(atDesk<wire::DeskClose>("1"));

    branch_.pass(days{1});

    EXPECT_DOUBLE_EQ(report(day(-1), day(-1), StatisticsBy::Day).rows.at(0).idle, 1200);
}

TEST_F(StatisticsTest, KeepUpWithTodayBeforeAnybodyAsks) {
    branch_.pass(minutes{1});
    BranchState state{*branch_.database, "boot-1"};
    Statistics statistics{state};
    const auto now = branch_.clock.now();
    for (int i = 0; i < 5; ++i) {
        statistics.tick(now);
    }
    ASSERT_FALSE(statistics.nextDeadline(now));

    for (int i = 0; i < 99; ++i) {
        branch_.checkIn("");
    }
    EXPECT_FALSE(statistics.nextDeadline(now)) << "so few are read with the answer";
    branch_.checkIn("");
    EXPECT_TRUE(statistics.nextDeadline(now));
    statistics.tick(now);
    statistics.tick(now);

    EXPECT_FALSE(statistics.nextDeadline(now));
    EXPECT_EQ(statistics.report({}, now)->total.tickets, 100);
}

TEST_F(StatisticsTest, CountHoursByTheClockOfABranchThatMoves) {
    branch_.checkIn("");
    branch_.pass(seconds{1});
    ASSERT_EQ(report({}, {}, StatisticsBy::Hour).rows.at(0).key, "13");
    auto catalog = smallCatalog();
    catalog.branch.timeZone = "UTC";
    branch_.expect<wire::Done>(wire::CatalogImport{catalog});
    EXPECT_FALSE(report().complete);

    branch_.pass(seconds{1});

    const auto moved = report({}, {}, StatisticsBy::Hour);
    EXPECT_TRUE(moved.complete);
    ASSERT_EQ(moved.rows.size(), 1U);
    EXPECT_EQ(moved.rows[0].key, "09");
}

TEST_F(StatisticsTest, RefuseDaysThatAreNone) {
    EXPECT_EQ(branch_.refusal(wire::StatisticsQuery{"2026-02-30", "", StatisticsBy::Day}), "date_unknown");
    EXPECT_EQ(branch_.refusal(wire::StatisticsQuery{"yesterday", "", StatisticsBy::Day}), "date_unknown");
    EXPECT_EQ(branch_.refusal(wire::StatisticsQuery{"2026-11-22", "2026-11-21", StatisticsBy::Day}),
              "range_backwards");
    EXPECT_EQ(branch_.refusal(wire::StatisticsQuery{"2020-01-01", "2026-11-21", StatisticsBy::Day}),
              "range_long");
    EXPECT_EQ(branch_.refusal(wire::StatisticsQuery{"2020-01-01", "2026-11-21", StatisticsBy::Hour}), "");
}

TEST_F(StatisticsTest, ForgetADayThatWasRolledUpUnderAClockThatWasAhead) {
    serve(minutes{8}, minutes{1}, minutes{7});
    BranchState state{*branch_.database, "boot-1"};
    Statistics statistics{state};
    const auto now = branch_.clock.now();
    for (int i = 0; i < 20; ++i) {
        statistics.tick({now.utc + days{1}, now.boot});
    }
    EXPECT_EQ(state.rollups.lastDay(), day());

    for (int i = 0; i < 20; ++i) {
        statistics.tick(now);
    }
    const auto today = statistics.report({}, now);

    EXPECT_EQ(state.rollups.lastDay(), "");
    ASSERT_TRUE(today);
    EXPECT_EQ(today->total.served, 1);
}

/// Somebody at random desks does whatever may be done, over some days.
class RandomDays {
public:
    RandomDays(TestBranch& branch, unsigned seed) : branch_{branch}, random_{seed} {}

    void run(int steps) {
        for (int i = 0; i < steps; ++i) {
            branch_.clock.advance(seconds{below(2400)});
            act();
        }
    }

private:
    int below(int end) { return static_cast<int>(random_() % static_cast<unsigned>(end)); }

    void act() {
        const std::string desk = below(2) == 0 ? "1" : "2";
        const std::array<wire::Command, 14> choices{checkIn("A"),
                                                    checkIn("B"),
                                                    checkIn("A"),
                                                    atDesk<wire::CallNext>(desk),
                                                    atDesk<wire::CallNext>(desk),
                                                    atDesk<wire::Confirm>(desk),
                                                    atDesk<wire::Confirm>(desk),
                                                    atDesk<wire::Finish>(desk),
                                                    atDesk<wire::NoShow>(desk),
                                                    atDesk<wire::Park>(desk),
                                                    atDesk<wire::Undo>(desk),
                                                    atDesk<wire::DeskPause>(desk),
                                                    atDesk<wire::DeskClose>(desk),
                                                    transfer(desk)};
        std::ignore = branch_.ask(choices[static_cast<std::size_t>(below(14))]);
        branch_.service->tick(branch_.clock.now());
    }

    TestBranch& branch_;
    std::mt19937 random_;
};

/// The figures of each day from its events alone.
std::map<std::string, DayFigures> directly(TestBranch& branch) {
    BranchState state{*branch.database, "boot-1"};
    const auto today = state.serviceDay(branch.clock.now());
    std::map<std::string, DayFigures> all;
    for (auto day = state.history.nextDay(""); day; day = state.history.nextDay(*day)) {
        DayReading reading{state, *day};
        reading.read(1000);
        all[*day] = reading.figures(*day == today ? std::optional{branch.clock.now().utc} : std::nullopt);
    }
    return all;
}

std::vector<std::string> rowsOf(const std::map<std::string, DayFigures>& each, StatisticsBy by) {
    std::map<std::string, Figures> sums;
    for (const auto& [day, figures] : each) {
        for (const auto& [subject, row] : figures) {
            if (subject.by == by) {
                sums[by == StatisticsBy::Day ? day : subject.key].add(row);
            }
        }
    }
    std::vector<std::string> rows;
    for (const auto& [key, figures] : sums) {
        wire::Statistics one;
        one.rows = {statisticsRow(key, figures)};
        rows.push_back(wire::encodeReply(one));
    }
    return rows;
}

TEST(StatisticsOfRandomDays, AreThoseOfTheirEvents) {
    for (const unsigned seed : {1U, 2U, 3U}) {
        TestBranch branch;
        RandomDays{branch, seed}.run(250);  // about 3 days
        branch.clock.advance(days{15});     // into the next month
        RandomDays{branch, seed + 100}.run(120);
        branch.pass(minutes{11});
        const auto expected = directly(branch);
        ASSERT_GT(expected.size(), 3U);

        for (const auto by : kAllSubjects) {
            auto report = branch.expect<wire::Statistics>(
                wire::StatisticsQuery{expected.begin()->first, expected.rbegin()->first, by});
            std::vector<std::string> rows;
            for (auto& row : report.rows) {
                row.name = {};
                wire::Statistics one;
                one.rows = {row};
                rows.push_back(wire::encodeReply(one));
            }
            EXPECT_TRUE(report.complete);
            EXPECT_EQ(rows, rowsOf(expected, by)) << toString(by) << " of seed " << seed;
        }
    }
}

}  // namespace
}  // namespace turnbell
