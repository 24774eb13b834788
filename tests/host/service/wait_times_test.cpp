#include "host/service/wait_times.h"

#include "host/core/wait_words.h"
#include "tests/host/service/served_branch.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace turnbell {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using test::atDesk;
using test::ServedBranch;
using testing::HasSubstr;
using testing::Not;

const std::string kAna = "+995555000001";

wire::CheckIn withPhone(const std::string& language = {}) {
    wire::CheckIn command;
    command.phone = kAna;
    command.language = language;
    return command;
}

class WaitTimesTest : public testing::Test {
protected:
    WaitTimesTest() {
        branch_.serve(12);
        branch_.checkIn("");
        branch_.callNext();
    }

    wire::Status status() { return branch_.expect<wire::Status>(wire::StatusQuery{}); }

    ServedBranch branch_;
};

TEST_F(WaitTimesTest, AreAnnouncedAsARangeAtCheckIn) {
    branch_.checkIn("");
    const auto wait = branch_.arrive({}).wait;

    ASSERT_TRUE(wait);  // one is served, one is ahead: two services of ten minutes
    EXPECT_GE(wait->from, 10);
    EXPECT_LE(wait->from, 20);
    EXPECT_GT(wait->to, wait->from);
    EXPECT_LE(wait->to, 40);
    EXPECT_LE(wait->p20, wait->p50);
    EXPECT_LE(wait->p50, wait->p90);
    EXPECT_EQ(wait->from % 5, 0);
}

TEST_F(WaitTimesTest, AreToldInTheWelcomeTextInTheCustomersLanguage) {
    const auto english = branch_.arrive(withPhone("en")).wait;
    ASSERT_TRUE(english);
    EXPECT_THAT(branch_.textsOf(MessageKind::Welcome).back(),
                HasSubstr(waitWords(english->from, english->to, "en")));

    const auto georgian = branch_.arrive(withPhone("ka")).wait;
    ASSERT_TRUE(georgian);
    EXPECT_THAT(branch_.textsOf(MessageKind::Welcome).back(),
                HasSubstr(waitWords(georgian->from, georgian->to, "ka")));
}

TEST_F(WaitTimesTest, AreKeptAsPromisesThatStatisticsTellOf) {
    branch_.arrive({});
    branch_.pass(minutes{9});
    branch_.finish();
    branch_.callNext();

    const auto report = branch_.expect<wire::Statistics>(wire::StatisticsQuery{});
    ASSERT_FALSE(report.total.promises.empty());
    EXPECT_EQ(report.total.promises.front().kind, "check_in");
    EXPECT_GE(report.total.promises.front().n, 13);
}

TEST_F(WaitTimesTest, AreInTheRowsOfThoseWhoWait) {
    const auto one = branch_.arrive({});
    branch_.pass(seconds{2});

    const auto row = branch_.ticket(one.ticket);
    ASSERT_TRUE(row.wait);
    EXPECT_EQ(row.wait->from, one.wait->from);
    EXPECT_EQ(row.wait->to, one.wait->to);
    const auto view = std::get<wire::QueueView>(
        *branch_.service->snapshot(wire::Topic::Queue, wire::Role::Desk, branch_.clock.now()));
    for (const auto& each : view.tickets) {
        EXPECT_EQ(each.wait.has_value(), each.state == "waiting") << each.ticket;
    }
}

TEST_F(WaitTimesTest, OfWhoComesNowAreToldOfEachService) {
    branch_.checkIn("");
    branch_.pass(seconds{2});

    const auto services = status().services;
    ASSERT_EQ(services.size(), 1U);
    EXPECT_EQ(services[0].service, "A");
    EXPECT_EQ(services[0].waiting, 1);
    ASSERT_TRUE(services[0].wait);
    EXPECT_GE(services[0].wait->p50, 600);
    const auto kiosk = std::get<wire::Services>(
        *branch_.service->snapshot(wire::Topic::Services, wire::Role::Kiosk, branch_.clock.now()));
    EXPECT_EQ(kiosk.services.at(0).wait, services[0].wait);
}

TEST(WaitTimesOfANewDay, AreToldBeforeAnybodyHasCome) {
    auto catalog = ServedBranch::oneDesk();
    catalog.branch.timeZone = "UTC";
    catalog.hours = {{{Weekday::Sun, Weekday::Mon}, *clockTime("09:00"), *clockTime("17:00")}};
    ServedBranch branch{catalog};
    branch.serve(12);
    branch.expect<wire::Done>(atDesk<wire::DeskClose>("1"));
    const auto wait = [&] { return branch.expect<wire::Status>(wire::StatusQuery{}).services.at(0).wait; };

    branch.pass(hours{12});
    EXPECT_FALSE(wait()) << "at night nobody knows";
    branch.pass(hours{10} + minutes{5});

    EXPECT_TRUE(wait()) << "it has opened";
}

TEST_F(WaitTimesTest, FollowEachChange) {
    branch_.checkIn("");
    const auto last = branch_.arrive({}).ticket;
    branch_.pass(seconds{2});
    const auto before = branch_.ticket(last).wait->p50;

    branch_.finish();
    branch_.callNext();
    branch_.pass(seconds{2});

    EXPECT_LT(branch_.ticket(last).wait->p50, before);
}

TEST_F(WaitTimesTest, FollowTheTimeOnceAMinute) {
    const auto one = branch_.arrive({}).ticket;
    branch_.pass(seconds{2});
    const auto before = branch_.ticket(one).wait->p50;

    branch_.pass(minutes{4});

    EXPECT_LE(branch_.ticket(one).wait->p50, before - 60);
}

TEST_F(WaitTimesTest, TellWatchersOnlyWhenTheWordsAreOthers) {
    branch_.arrive({});
    branch_.pass(seconds{2});
    branch_.service->takeChanges();

    branch_.pass(minutes{1});
    EXPECT_FALSE(branch_.service->takeChanges().contains(wire::Topic::Services));

    branch_.pass(minutes{30});
    EXPECT_TRUE(branch_.service->takeChanges().contains(wire::Topic::Queue));
}

TEST_F(WaitTimesTest, DoNotFlicker) {
    branch_.checkIn("");
    const auto one = branch_.arrive({});
    for (int second = 0; second < 60; second += 5) {
        branch_.pass(seconds{5});
        const auto wait = branch_.ticket(one.ticket).wait;
        ASSERT_TRUE(wait);
        EXPECT_EQ(wait->from, one.wait->from);
        EXPECT_EQ(wait->to, one.wait->to);
    }
}

TEST_F(WaitTimesTest, ComeBackAfterARestart) {
    branch_.checkIn("");
    const auto one = branch_.arrive({}).ticket;
    branch_.pass(seconds{2});
    const auto before = branch_.ticket(one).wait->p50;

    branch_.restart();
    EXPECT_FALSE(branch_.ticket(one).wait);
    branch_.pass(seconds{2});

    ASSERT_TRUE(branch_.ticket(one).wait);
    EXPECT_NEAR(branch_.ticket(one).wait->p50, before, 60);
}

TEST_F(WaitTimesTest, AreThereBeforeTheDaysThatLieBackHaveBeenRead) {
    branch_.finish();
    branch_.serve(200);  // into the next day
    branch_.expect<wire::Done>(atDesk<wire::DeskClose>("1"));
    branch_.pass(hours{24});
    const auto one = branch_.arrive({}).ticket;
    branch_.restart();
    const auto ticksUntil = [&](const auto& isSo) {
        int ticks = 0;
        for (; ticks < 100 && !isSo(); ++ticks) {
            branch_.service->tick(branch_.clock.now());
        }
        return ticks;
    };
    const auto p50 = [&] { return branch_.ticket(one).wait.value_or(wire::Wait{}).p50; };

    const auto first = ticksUntil([&] { return branch_.ticket(one).wait.has_value(); });
    const auto usual = p50();
    const auto learned = ticksUntil([&] { return p50() != usual; });

    EXPECT_LE(first, 15)
        << "one to begin, one to read today, the rest to estimate, and others have their turns";
    EXPECT_GT(learned, 8) << "800 lines, 100 a tick";
    EXPECT_LT(learned, 100);
}

TEST_F(WaitTimesTest, ComeBackAfterTheMachineWasStartedAgain) {
    const auto one = branch_.arrive({}).ticket;
    branch_.pass(seconds{2});

    branch_.restart("boot-2");
    branch_.pass(minutes{2});

    EXPECT_TRUE(branch_.ticket(one).wait);
}

TEST_F(WaitTimesTest, KnowOfAnUndo) {
    const auto one = branch_.arrive({}).ticket;
    const auto last = branch_.arrive({}).ticket;
    branch_.pass(seconds{2});
    const auto before = branch_.ticket(last).wait->p50;
    branch_.finish();
    EXPECT_EQ(branch_.callNext(), one);
    branch_.pass(seconds{2});

    branch_.expect<wire::StepChanged>(atDesk<wire::Undo>("1"));
    branch_.expect<wire::StepChanged>(atDesk<wire::Undo>("1"));
    branch_.pass(seconds{2});

    EXPECT_TRUE(branch_.ticket(one).wait);
    EXPECT_NEAR(branch_.ticket(last).wait->p50, before, 30);
}

TEST_F(WaitTimesTest, SurviveACalendarThatIsSetBack) {
    const auto one = branch_.arrive({}).ticket;
    branch_.clock.jump(-hours{3});
    const auto two = branch_.arrive({});
    branch_.pass(minutes{2});

    EXPECT_TRUE(two.wait);
    EXPECT_TRUE(branch_.ticket(one).wait || branch_.ticket(two.ticket).wait);
}

TEST_F(WaitTimesTest, KeepNothingOfACheckInThatWasTakenBackByTheDisk) {
    const auto before = status().services;
    EXPECT_EQ(branch_.refusal(wire::CheckIn{.service = "A", .phone = "nonsense"}), "phone_invalid");
    branch_.pass(seconds{2});

    EXPECT_EQ(status().services.at(0).waiting, before.at(0).waiting);
}

TEST_F(WaitTimesTest, AreNotGuessedWhenNobodyWillBeCalledToday) {
    branch_.pass(minutes{10});
    branch_.finish();
    branch_.expect<wire::Done>(atDesk<wire::DeskClose>("1"));

    EXPECT_FALSE(branch_.arrive(withPhone()).wait);
    EXPECT_THAT(branch_.textsOf(MessageKind::Welcome).back(), Not(HasSubstr("min")));
}

TEST(WaitTimes, AreGuessedInANewBranchThatIsOpenAndHasSeenNoDesk) {
    ServedBranch branch;
    const auto wait = branch.arrive({}).wait;

    ASSERT_TRUE(wait);
    EXPECT_EQ(wait->from, 10);
    EXPECT_EQ(wait->to, 40);
}

TEST(WaitTimes, OfANewBranchAreTheSameBeforeAnybodyHasCome) {
    ServedBranch branch;
    branch.pass(seconds{2});
    const auto before = branch.expect<wire::Status>(wire::StatusQuery{}).services.at(0).wait;

    ASSERT_TRUE(before);
    EXPECT_EQ(before->from, 10);
    EXPECT_EQ(before->to, 40);
}

/// Two queues, and a desk for each; 09:00 to 17:00 on a Sunday in Tbilisi.
Catalog twoQueues(bool hasHours) {
    auto catalog = smallCatalog();
    catalog.desks.at(0).queues = {"A"};
    catalog.desks.at(1).queues = {"B"};
    if (hasHours) {
        catalog.hours = {{{Weekday::Sun}, *clockTime("09:00"), *clockTime("17:00")}};
    }
    return catalog;
}

TEST(WaitTimes, OfANewBranchFollowTheQueuesOfItsDesks) {
    for (const bool hasHours : {false, true}) {
        ServedBranch branch{twoQueues(hasHours)};
        for (int i = 0; i < 6; ++i) {
            branch.checkIn("");
        }
        const auto last = branch.arrive({}).wait;
        const auto alone = branch.expect<wire::CheckedIn>(wire::CheckIn{.service = "B"}).wait;

        ASSERT_TRUE(last);
        ASSERT_TRUE(alone);
        EXPECT_EQ(alone->from, 10) << "nobody is ahead at its desk";
        EXPECT_EQ(alone->to, 40);
        EXPECT_GT(last->from, 30);
        EXPECT_GT(last->to, last->from + 20) << "and nobody knows when it opens";
    }
}

TEST(WaitTimes, OfANewBranchAreNoPromiseThatIsTakenBackBeforeItsEnd) {
    ServedBranch branch{twoQueues(true)};
    const auto first = branch.arrive(withPhone());
    branch.pass(seconds{1});
    auto command = withPhone();
    command.phone = "+995555000002";
    const auto second = branch.arrive(command);
    ASSERT_TRUE(first.wait);
    ASSERT_TRUE(second.wait);
    EXPECT_GT(first.wait->p20, 60) << "no desk has ever opened";
    EXPECT_GT(first.wait->p90, first.wait->p20 + 1200);

    branch.pass(minutes{first.wait->to - 1});
    EXPECT_TRUE(branch.ticket(first.ticket).wait);
    branch.expect<wire::Done>(atDesk<wire::DeskOpen>("1"));
    branch.callNext();
    branch.pass(minutes{5});
    branch.finish();
    branch.callNext();

    EXPECT_TRUE(branch.textsOf(MessageKind::Courtesy).empty());
}

TEST(WaitTimes, OfANewBranchAreExcusedOnceTheyAreOver) {
    ServedBranch branch{twoQueues(true)};
    const auto first = branch.arrive(withPhone());
    ASSERT_TRUE(first.wait);

    branch.pass(minutes{first.wait->to + 3});
    EXPECT_EQ(branch.textsOf(MessageKind::Courtesy).size(), 1U);
    branch.pass(hours{1});
    EXPECT_EQ(branch.textsOf(MessageKind::Courtesy).size(), 1U);
}

TEST(WaitTimes, AreUnsureOfTheOpeningAfterOneDay) {
    ServedBranch branch;
    branch.pass(minutes{30});
    branch.serve(3);
    branch.expect<wire::Done>(atDesk<wire::DeskClose>("1"));
    branch.pass(hours{24} - minutes{65});
    branch.pass(seconds{2});  // the days that lie back are read

    const auto wait = branch.arrive({}).wait;

    ASSERT_TRUE(wait);
    EXPECT_NEAR(wait->p50 / 60, 35, 5);
    EXPECT_LT(wait->p20, wait->p50 - 180);
    EXPECT_GT(wait->p90, wait->p50 + 300);
}

TEST(WaitTimes, AreNotSaidInABranchThatNeverOpens) {
    auto catalog = ServedBranch::oneDesk();
    catalog.closedDays = {{"2026-11-22", "today"}};
    ServedBranch branch{catalog};

    const auto one = branch.arrive({});
    branch.pass(minutes{3});

    EXPECT_FALSE(one.wait);
    EXPECT_FALSE(branch.ticket(one.ticket).wait);
}

TEST(WaitTimes, ArePausedWhileALongHistoryIsRead) {
    ServedBranch branch;
    branch.serve(40);
    branch.restart();

    EXPECT_FALSE(branch.arrive({}).wait);  // without a tick since the start
    branch.pass(seconds{2});
    EXPECT_TRUE(branch.arrive({}).wait);
}

TEST(WaitTimes, AskForNoTickWhileNothingGoesOn) {
    ServedBranch branch;
    branch.pass(seconds{5});
    const auto next = branch.service->nextDeadline(branch.clock.now());

    ASSERT_TRUE(next);
    EXPECT_GT(*next - branch.clock.now().boot, milliseconds{minutes{1}});
}

}  // namespace
}  // namespace turnbell
