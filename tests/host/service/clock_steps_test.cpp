#include "host/core/civil_time.h"
#include "host/service/wait_feed.h"
#include "tests/host/service/served_branch.h"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

/// The clock on the wall is set while the service runs: durations, the day's figures, dry runs and what the
/// estimator is told are those of the same day by a clock that was right.
namespace turnbell {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

const std::string kDay = "2026-11-22";
constexpr milliseconds kSince1970{ManualClock::kStart.utc.time_since_epoch() - hours{1}};

class SteppedBranch : public TestBranch {
public:
    explicit SteppedBranch(milliseconds ahead = {}) : TestBranch{catalog(), ":memory:", ahead} {}

    /// Time passes, and the service has time for all that it does beside.
    void go(milliseconds time) {
        clock.advance(time);
        work();
    }

    void step(milliseconds by) {
        clock.jump(by);
        work();
    }

    void work(int ticks = 2) {
        for (int i = 0; i < ticks; ++i) {
            service->tick(clock.now());
        }
    }

    void callNext(const std::string& desk) { std::ignore = ask(wire::CallNext{desk}); }
    void confirm(const std::string& desk) { std::ignore = ask(wire::Confirm{desk}); }
    void finish(const std::string& desk) { std::ignore = ask(wire::Finish{desk}); }
    void park(const std::string& desk) { std::ignore = ask(wire::Park{desk}); }

    wire::Statistics figures(StatisticsBy by, const std::string& day = kDay) {
        work(10);
        return expect<wire::Statistics>(wire::StatisticsQuery{day, day, by});
    }

    wire::StatisticsRow total() { return figures(StatisticsBy::Day).total; }

    /// Everything that is measured, as text; the same for two branches in which the same happened.
    std::string measured() {
        std::string text;
        for (const auto by :
             {StatisticsBy::Day, StatisticsBy::Hour, StatisticsBy::Service, StatisticsBy::Desk}) {
            auto report = figures(by);
            report.total.promises.clear();  // what was announced differs with what was not known yet
            for (auto& row : report.rows) {
                row.promises.clear();
            }
            text += wire::encodeReply(report) + "\n";
        }
        auto run = expect<wire::DryRun>(wire::DryRunQuery{"P", {.ageing = minutes{5}}});
        for (auto& row : run.tickets) {
            row.ticket.clear();  // what passed for another day has had numbers of its own
        }
        return text + wire::encodeReply(run);
    }

    /// What the estimator knows, having been told of the days that lie back.
    std::string told() {
        BranchState state{*database, clock.bootId()};
        WaitFeed feed{state};
        feed.begin(clock.now());
        EXPECT_TRUE(feed.read(100'000));
        return pictureOf(feed);
    }

    static std::string pictureOf(WaitFeed& feed) {
        const auto& tracker = feed.estimator().tracker();
        std::string text = std::to_string(tracker.now()) + " " + std::to_string(tracker.midnight()) + "\n";
        for (const auto& [id, ticket] : tracker.tickets()) {
            text += std::to_string(id) + ": " + std::to_string(static_cast<int>(ticket.status)) + " " +
                    std::to_string(ticket.issued) + " " + std::to_string(ticket.arrived) + " " +
                    std::to_string(ticket.calledAt) + " " + std::to_string(ticket.waited) + " " +
                    std::to_string(ticket.notBefore.value_or(0)) + "\n";
        }
        for (const auto& [id, desk] : tracker.desks()) {
            text += std::to_string(id) + ": " + std::to_string(static_cast<int>(desk.mode)) + "\n";
        }
        for (int hour = 0; hour < 24; ++hour) {
            text += std::to_string(tracker.models().durations.scale(0, 0, hour)) + " ";
        }
        return text;
    }

private:
    static Catalog catalog() {
        auto catalog = smallCatalog();
        catalog.profiles = {{.code = "P", .name = {{{"en", "All"}}}}};
        for (auto& desk : catalog.desks) {
            desk.queues.clear();
            desk.profile = "P";
        }
        return catalog;
    }
};

TEST(ClockSteps, BackInTheMiddleOfAVisitShortenNothing) {
    SteppedBranch branch;
    branch.checkIn("");
    branch.go(minutes{20});
    branch.callNext("1");
    branch.go(minutes{2});
    branch.confirm("1");
    branch.go(minutes{5});
    branch.step(-minutes{40});
    branch.go(minutes{10});
    branch.finish("1");

    const auto total = branch.total();
    EXPECT_DOUBLE_EQ(total.waitFirst.mean, 1200);
    EXPECT_DOUBLE_EQ(total.walk.mean, 120);
    EXPECT_DOUBLE_EQ(total.transaction.mean, 900);
    EXPECT_DOUBLE_EQ(total.inBranch.mean, 2220);
    EXPECT_DOUBLE_EQ(total.open, 1020);
    const auto byHour = branch.figures(StatisticsBy::Hour);
    EXPECT_EQ(byHour.rows.at(0).key, "12") << "13:00 by the wrong clock";
    EXPECT_EQ(byHour.rows.at(0).tickets, 1);
}

TEST(ClockSteps, ForwardLengthenNothing) {
    SteppedBranch branch;
    branch.checkIn("");
    branch.go(minutes{20});
    branch.callNext("1");
    branch.step(hours{3});
    branch.confirm("1");
    branch.go(minutes{10});
    branch.finish("1");
    branch.checkIn("");
    branch.go(minutes{7});
    branch.callNext("1");

    const auto total = branch.total();
    EXPECT_DOUBLE_EQ(total.waitFirst.mean, (1200 + 420) / 2.0);
    EXPECT_DOUBLE_EQ(total.transaction.mean, 600);
    EXPECT_DOUBLE_EQ(total.open, 1020);
    EXPECT_EQ(branch.figures(StatisticsBy::Hour).rows.at(0).key, "16") << "3 h later than 13:00";
    const auto run = branch.expect<wire::DryRun>(wire::DryRunQuery{"P", {}});
    ASSERT_EQ(run.tickets.size(), 2U);
    EXPECT_EQ(run.tickets[0].arrivedAt, "2026-11-22T12:00:00.000Z");
    EXPECT_EQ(run.tickets[0].calledAt, "2026-11-22T12:20:00.000Z");
    EXPECT_EQ(run.tickets[1].calledAt, "2026-11-22T12:37:00.000Z");
    EXPECT_EQ(run.tickets[1].today, "2026-11-22T12:30:00.000Z") << "when it came";
}

TEST(ClockSteps, OfAMachineThatBeganIn1970TakeItsVisitsIntoToday) {
    SteppedBranch branch{-kSince1970};
    branch.expect<wire::Done>(wire::DeskOpen{"1"});
    branch.checkIn("");
    branch.go(minutes{10});
    branch.callNext("1");
    branch.confirm("1");
    branch.go(minutes{50});
    branch.checkIn("");
    branch.step(kSince1970);
    branch.go(minutes{10});
    branch.finish("1");
    branch.callNext("1");

    EXPECT_EQ(branch.checkIn("").ticket, "A003") << "the numbers go on";
    const auto total = branch.total();
    EXPECT_EQ(total.tickets, 3);
    EXPECT_DOUBLE_EQ(total.waitFirst.mean, 600);
    EXPECT_DOUBLE_EQ(total.transaction.mean, 3600);
    EXPECT_DOUBLE_EQ(total.open, 4200);
    EXPECT_EQ(branch.figures(StatisticsBy::Hour).rows.at(0).key, "13");
    EXPECT_EQ(branch.figures(StatisticsBy::Day, "1970-01-01").total.tickets, 0);
    EXPECT_EQ(branch.expect<wire::DryRun>(wire::DryRunQuery{"P", {}}).tickets.size(), 3U);
}

TEST(ClockSteps, AreKnownAfterARestartToo) {
    for (const bool isMachine : {false, true}) {
        SteppedBranch branch{-kSince1970};
        branch.checkIn("");
        branch.go(minutes{10});
        branch.callNext("1");
        branch.confirm("1");
        branch.go(minutes{50});
        branch.step(kSince1970);  // and nothing happens any more before the end
        const auto before = branch.told();
        if (isMachine) {
            branch.clock.reboot("boot-2");
        }
        branch.restart(isMachine ? "boot-2" : "");
        branch.work();

        EXPECT_EQ(branch.told(), before) << isMachine;
        branch.go(minutes{10});
        branch.finish("1");
        const auto total = branch.total();
        EXPECT_EQ(total.tickets, 1) << isMachine;
        EXPECT_DOUBLE_EQ(total.waitFirst.mean, 600) << isMachine;
        EXPECT_DOUBLE_EQ(total.transaction.mean, 3600) << isMachine;
    }
}

TEST(ClockSteps, AreNoticedWhenTheyHappenWhileTheServiceIsDown) {
    SteppedBranch branch;
    branch.checkIn("");
    branch.go(minutes{10});
    branch.callNext("1");
    branch.clock.jump(minutes{5});
    branch.restart();
    branch.confirm("1");
    branch.go(minutes{10});
    branch.finish("1");

    EXPECT_DOUBLE_EQ(branch.total().waitFirst.mean, 600);
    EXPECT_DOUBLE_EQ(branch.total().transaction.mean, 600);
    EXPECT_EQ(branch.expect<wire::DryRun>(wire::DryRunQuery{"P", {}}).tickets.at(0).arrivedAt,
              "2026-11-22T09:05:00.000Z");
}

TEST(ClockSteps, EndNobodysDay) {
    auto catalog = smallCatalog();
    catalog.branch.dayEnds = "20:00";
    TestBranch branch{catalog};
    branch.checkIn("");
    branch.pass(minutes{5});
    branch.clock.jump(hours{8});  // 21:05: who came ten minutes ago came after the end
    branch.pass(minutes{5});

    EXPECT_EQ(branch.expect<wire::TicketList>(wire::TicketListQuery{}).tickets.at(0).state, "waiting");
}

/// On the day on which the clock of the law is changed, somebody does by hand what it does by itself.
TEST(ClockSteps, OnBothDaysOnWhichTheLawChangesTheClockAreStepsAsOnAnyOther) {
    for (const auto& [day, by] : {std::pair{"2026-03-29", hours{1}}, std::pair{"2026-10-25", -hours{1}}}) {
        auto catalog = smallCatalog();
        catalog.branch.timeZone = "Europe/Berlin";
        const auto six = civilMoment(*civilDay(std::string_view{day}), *clockTime("06:00"), "Europe/Berlin");
        TestBranch branch{catalog, ":memory:", six.first - by - ManualClock::kStart.utc};
        branch.checkIn("");
        branch.pass(minutes{15});
        branch.clock.jump(by);
        branch.pass(minutes{15});
        branch.expect<wire::StepChanged>(wire::CallNext{"1"});
        branch.pass(minutes{1});

        const auto report =
            branch.expect<wire::Statistics>(wire::StatisticsQuery{day, day, StatisticsBy::Hour});
        ASSERT_EQ(report.rows.size(), 1U) << day;
        EXPECT_EQ(report.rows[0].key, "06") << day;
        EXPECT_DOUBLE_EQ(report.rows[0].waitFirst.mean, 1800) << day;
    }
}

/// What happens at a branch between two steps of the clock.
struct Happening {
    int what = 0;
    minutes after{0};
    milliseconds step{0};  ///< of the clock that is wrong, before it
};

Happening someHappening() {
    return {
        *rc::gen::inRange(0, 8), minutes{*rc::gen::inRange(0, 12)},
        minutes{*rc::gen::weightedElement<int>({{6, 0}, {1, -40}, {1, 180}, {1, -1200}, {1, 1200}, {1, 1}})}};
}

void happen(SteppedBranch& branch, const Happening& what) {
    const std::string desk = what.what % 2 == 0 ? "1" : "2";
    switch (what.what) {
    case 0:
    case 1: branch.checkIn("", "", what.what == 0 ? "A" : "B"); break;
    case 2:
    case 3: branch.callNext(desk); break;
    case 4:
    case 5:
        branch.confirm(desk);
        branch.go(minutes{3});
        branch.finish(desk);
        break;
    case 6: branch.park(desk); break;
    default: std::ignore = branch.ask(wire::DeskPause{desk, "lunch"}); break;
    }
    branch.go(what.after);
}

RC_GTEST_PROP(ClockSteps, WhateverTheyAreChangeNothingThatIsMeasured, ()) {
    constexpr int kHappenings = 25;
    std::vector<Happening> day;
    milliseconds ahead{0};
    for (int i = 0; i < kHappenings; ++i) {
        day.push_back(someHappening());
        ahead += day.back().step;
    }
    SteppedBranch right;
    SteppedBranch wrong{-ahead};  // at the end it is right
    for (const auto& each : day) {
        happen(right, each);
        wrong.step(each.step);
        happen(wrong, each);
    }
    RC_ASSERT(right.clock.now().utc == wrong.clock.now().utc);

    RC_ASSERT(wrong.measured() == right.measured());
    RC_ASSERT(wrong.told() == right.told());
}

}  // namespace
}  // namespace turnbell
