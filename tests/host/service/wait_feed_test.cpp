#include "host/service/wait_feed.h"

#include "host/core/civil_time.h"
#include "tests/host/service/served_branch.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using test::atDesk;
using Mode = TrackedDesk::Mode;

constexpr int kAll = 1000;

/// A feed of its own, beside the one of the service.
class WaitFeedTest : public testing::Test {
protected:
    WaitFeed& feed() {
        if (!feed_) {
            feed_.emplace(state_);
            feed_->begin(branch_.clock.now());
        }
        feed_->read(kAll);
        return *feed_;
    }

    const BranchTracker& tracker() { return feed().estimator().tracker(); }

    test::ServedBranch branch_;
    BranchState state_{*branch_.database, branch_.clock.bootId()};
    std::optional<WaitFeed> feed_;
};

TEST_F(WaitFeedTest, KnowsWhoWaitsAndWhatDesksDo) {
    branch_.serve(1);
    const auto waiting = branch_.checkIn("").visit;
    branch_.checkIn("");
    branch_.expect<wire::Done>(atDesk<wire::DeskPause>("1"));

    ASSERT_EQ(tracker().waiting().size(), 2U);
    EXPECT_EQ(tracker().tickets().at(tracker().waiting().front()).id, waiting);  // a step a visit
    ASSERT_EQ(tracker().desks().size(), 1U);
    EXPECT_EQ(tracker().desks().begin()->second.mode, Mode::Paused);
}

TEST_F(WaitFeedTest, FollowsWhatHappensSince) {
    EXPECT_TRUE(tracker().waiting().empty());
    EXPECT_FALSE(feed().isBehind());

    branch_.checkIn("");

    EXPECT_TRUE(feed_->isBehind());
    EXPECT_EQ(tracker().waiting().size(), 1U);
    EXPECT_FALSE(feed_->isBehind());
    branch_.callNext();
    EXPECT_TRUE(tracker().waiting().empty());
    EXPECT_TRUE(tracker().desks().begin()->second.serving);
}

TEST_F(WaitFeedTest, KnowsUntilWhenSomebodyAskedForMoreTime) {
    const auto ticket = branch_.checkIn("").ticket;
    branch_.expect<wire::StepChanged>(wire::MoreTime{ticket});

    const auto& waiting = tracker();
    const auto& known = waiting.tickets().at(waiting.waiting().front());

    ASSERT_TRUE(known.notBefore);
    EXPECT_NEAR(*known.notBefore, waiting.now() + 600, 1);
}

TEST_F(WaitFeedTest, ForgetsThatWhenTheyTextToBeHere) {
    branch_.checkIn("+995555123456");
    branch_.receive("+995555123456", "LATE");
    branch_.pass(seconds{1});
    ASSERT_TRUE(tracker().tickets().at(tracker().waiting().front()).notBefore);

    branch_.receive("+995555123456", "HERE");

    EXPECT_FALSE(tracker().tickets().at(tracker().waiting().front()).notBefore);
    EXPECT_EQ(tracker().waiting().size(), 1U);
}

TEST_F(WaitFeedTest, ReadsInSlicesWhatAllAtOnceWouldTell) {
    branch_.serve(5);
    branch_.checkIn("");
    WaitFeed sliced{state_};
    sliced.begin(branch_.clock.now());
    int slices = 1;
    while (!sliced.read(3)) {
        ++slices;
    }

    EXPECT_GT(slices, 5);
    EXPECT_EQ(sliced.estimator().tracker().waiting(), tracker().waiting());
    EXPECT_EQ(sliced.estimator().tracker().models().durations.scale(0, 0, 13),
              tracker().models().durations.scale(0, 0, 13));
    EXPECT_FALSE(sliced.isBehind());
}

TEST_F(WaitFeedTest, LearnsFromTheDaysThatLieBack) {
    const auto before = tracker().models().durations.scale(0, 0, 13);
    feed_.reset();
    for (int day = 0; day < 3; ++day) {
        branch_.serve(10);
        branch_.expect<wire::Done>(atDesk<wire::DeskClose>("1"));
        branch_.pass(days{1} - 10 * test::ServedBranch::kService);
    }

    const auto learned = tracker().models().durations.scale(0, 0, 13);

    EXPECT_GT(std::abs(learned - before), 60);
    EXPECT_NEAR(learned, 600, 90);
}

TEST_F(WaitFeedTest, BeginsWithTodayWhereThatIsWanted) {
    branch_.serve(10);
    branch_.expect<wire::Done>(atDesk<wire::DeskClose>("1"));
    branch_.pass(days{1} - 10 * test::ServedBranch::kService);
    WaitFeed fresh{state_};
    fresh.beginToday(branch_.clock.now());
    const auto usual = fresh.estimator().tracker().models().durations.scale(0, 0, 13);
    branch_.checkIn("");

    fresh.beginToday(branch_.clock.now());
    EXPECT_TRUE(fresh.read(3)) << "the line of the check-in, and no other";

    EXPECT_EQ(fresh.estimator().tracker().waiting().size(), 1U);
    EXPECT_EQ(fresh.estimator().tracker().models().durations.scale(0, 0, 13), usual);
}

TEST_F(WaitFeedTest, ReadsOnBehindAnUndoOfWhatItWasNeverTold) {
    const auto soon = civilClock(branch_.clock.now().utc + minutes{30}, "Asia/Tbilisi");
    const auto booked = branch_.expect<wire::Booked>(wire::Book{.service = "A", .time = soon}).ticket;
    WaitFeed fresh{state_};
    fresh.beginToday(branch_.clock.now());
    branch_.expect<wire::Booked>(wire::ConfirmBooking{booked, {}});
    branch_.expect<wire::StepChanged>(wire::Undo{.desk = {}, .ticket = booked});
    branch_.checkIn("");

    fresh.read(kAll);  // it may only find out
    EXPECT_TRUE(fresh.read(kAll));

    EXPECT_FALSE(fresh.isBehind());
    EXPECT_EQ(fresh.estimator().tracker().waiting().size(), 1U);
}

TEST_F(WaitFeedTest, LearnsNothingFromWhatIsOlderThanSixtyDays) {
    branch_.serve(10);
    branch_.clock.advance(days{70});

    EXPECT_EQ(feed().version(), 1U);  // begun, and told nothing
    EXPECT_TRUE(tracker().desks().empty());
}

TEST_F(WaitFeedTest, GoesBackToTheBeginningOfTheDayAfterAnUndo) {
    branch_.serve(2);
    branch_.checkIn("");
    EXPECT_EQ(tracker().waiting().size(), 1U);
    branch_.callNext();
    EXPECT_TRUE(tracker().waiting().empty());

    branch_.expect<wire::StepChanged>(atDesk<wire::Undo>("1"));

    EXPECT_FALSE(feed_->read(kAll));  // it only finds out
    EXPECT_EQ(tracker().waiting().size(), 1U);
    EXPECT_FALSE(tracker().desks().begin()->second.serving);
    EXPECT_FALSE(feed_->isBehind());
}

TEST_F(WaitFeedTest, EndsWithTheSameBranchWhetherItSawTheUndoOrReadsOfIt) {
    branch_.serve(3);
    branch_.checkIn("");
    branch_.checkIn("");
    feed();
    branch_.callNext();
    feed();
    branch_.expect<wire::StepChanged>(atDesk<wire::Undo>("1"));
    branch_.callNext();
    feed();
    feed();

    WaitFeed fresh{state_};
    fresh.begin(branch_.clock.now());
    EXPECT_TRUE(fresh.read(kAll));

    EXPECT_EQ(fresh.estimator().tracker().waiting(), tracker().waiting());
    EXPECT_EQ(fresh.estimator().tracker().now(), tracker().now());
    EXPECT_EQ(fresh.estimator().tracker().models().durations.scale(0, 0, 13),
              tracker().models().durations.scale(0, 0, 13));
}

TEST_F(WaitFeedTest, TellsTheDayAgainWhenAVisitIsSetRightIntoAnotherQueue) {
    branch_.expect<wire::Done>(wire::CatalogImport{smallCatalog()});
    state_.reload();
    const auto ticket = branch_.checkIn("").ticket;
    ASSERT_EQ(tracker().waiting().size(), 1U);
    const auto queueOf = [](WaitFeed& from) {
        const auto& known = from.estimator().tracker();
        return known.tickets().at(known.waiting().at(0)).queue;
    };
    const auto before = queueOf(feed());

    branch_.expect<wire::StepChanged>(wire::VisitChange{
        .ticket = ticket, .phone = {}, .firstName = {}, .lastName = {}, .language = {}, .service = "B"});

    EXPECT_FALSE(feed_->read(kAll));  // it only finds out
    ASSERT_EQ(tracker().waiting().size(), 1U);
    EXPECT_NE(queueOf(*feed_), before);
    EXPECT_FALSE(feed_->isBehind());
    branch_.expect<wire::StepChanged>(wire::CallNext{"2"});
    EXPECT_TRUE(tracker().waiting().empty());
}

TEST_F(WaitFeedTest, ReadsOnWhenOnlyANameIsSetRight) {
    const auto ticket = branch_.checkIn("").ticket;
    ASSERT_EQ(tracker().waiting().size(), 1U);

    branch_.expect<wire::StepChanged>(
        wire::VisitChange{.ticket = ticket, .phone = {}, .firstName = "Ana", .lastName = {}, .language = {}});

    EXPECT_TRUE(feed_->isBehind());
    EXPECT_TRUE(feed_->read(kAll)) << "the day is not told again";
    EXPECT_EQ(feed_->estimator().tracker().waiting().size(), 1U);
}

TEST_F(WaitFeedTest, KnowsFromTheOpeningHoursWhenDesksAreToBeThere) {
    auto catalog = test::ServedBranch::oneDesk();
    catalog.hours = {{{Weekday::Sun, Weekday::Mon}, *clockTime("09:00"), *clockTime("17:00")}};
    branch_.expect<wire::Done>(wire::CatalogImport{catalog});
    state_.reload();
    branch_.checkIn("");

    ASSERT_EQ(tracker().desks().size(), 1U);
    const auto& today = tracker().desks().begin()->second.today;
    EXPECT_EQ(today.rosterFrom, 9 * 3600);
    EXPECT_NEAR(*today.rosterTo, 17 * 3600, 1);
}

TEST_F(WaitFeedTest, KnowsWhichDesksThereAreInABranchThatIsAlwaysOpen) {
    branch_.checkIn("");

    ASSERT_EQ(tracker().desks().size(), 1U);
    const auto& desk = tracker().desks().begin()->second;
    EXPECT_TRUE(tracker().isUnseen(desk));
    EXPECT_FALSE(desk.today.rosterFrom);
    EXPECT_FALSE(desk.queues.empty());
}

TEST_F(WaitFeedTest, TellsACopyOfTheDesksOfADayOnWhichNothingHasHappened) {
    auto copy = feed().estimator();
    feed_->beginDay(copy, branch_.clock.now());
    EXPECT_EQ(copy.tracker().desks().size(), 1U);
    EXPECT_TRUE(tracker().desks().empty());

    branch_.serve(1);
    copy = feed().estimator();
    const auto before = copy.tracker().now();
    branch_.clock.advance(minutes{5});
    feed_->beginDay(copy, branch_.clock.now());
    EXPECT_EQ(copy.tracker().now(), before) << "the day has begun";
}

TEST_F(WaitFeedTest, ExpectsNoDeskWhereTheBranchIsClosedAllDay) {
    auto catalog = test::ServedBranch::oneDesk();
    catalog.hours = {{{Weekday::Mon}, *clockTime("09:00"), *clockTime("17:00")}};
    branch_.expect<wire::Done>(wire::CatalogImport{catalog});
    state_.reload();
    EXPECT_TRUE(tracker().desks().empty());
}

TEST_F(WaitFeedTest, TellsTheDayAgainWhenDesksServeOtherQueues) {
    branch_.serve(1);
    ASSERT_FALSE(tracker().desks().begin()->second.queues.empty());
    const auto queues = tracker().desks().begin()->second.queues;
    auto catalog = smallCatalog();
    catalog.desks.resize(1);
    catalog.desks.front().queues = {"A", "B"};
    branch_.expect<wire::Done>(wire::CatalogImport{catalog});
    state_.reload();

    EXPECT_GT(tracker().desks().begin()->second.queues.size(), queues.size());
    EXPECT_EQ(tracker().desks().begin()->second.mode, Mode::Open);
}

TEST_F(WaitFeedTest, LetsOneDeskAloneCallWhomItAloneMay) {
    auto catalog = smallCatalog();
    branch_.expect<wire::Done>(wire::CatalogImport{catalog});
    state_.reload();
    const auto ticket = branch_.checkIn("").ticket;
    branch_.expect<wire::Done>(atDesk<wire::DeskOpen>("1"));
    branch_.expect<wire::Done>(atDesk<wire::DeskOpen>("2"));
    branch_.expect<wire::StepChanged>(
        wire::Transfer{.desk = {}, .service = "A", .ticket = ticket, .toDesk = "2"});

    ASSERT_EQ(tracker().waiting().size(), 1U);
    const auto queue = tracker().tickets().at(tracker().waiting().front()).queue;
    int callable = 0;
    for (const auto& [number, desk] : tracker().desks()) {
        callable += desk.calls(queue) ? 1 : 0;
    }
    EXPECT_EQ(callable, 1);
}

TEST_F(WaitFeedTest, TellsTheDayAgainByTheClockAsItIsSet) {
    for (const auto by : {-milliseconds{minutes{40}}, milliseconds{hours{3}}}) {
        branch_.serve(2);
        branch_.checkIn("");
        const auto before = tracker().now();
        const auto waiting = tracker().waiting().size();
        branch_.clock.jump(by);
        branch_.service->tick(branch_.clock.now());

        EXPECT_TRUE(feed_->isBehind());
        EXPECT_DOUBLE_EQ(tracker().now(), before + static_cast<double>(by / seconds{1}));
        EXPECT_FALSE(feed_->isBehind());
        EXPECT_EQ(tracker().waiting().size(), waiting);
        EXPECT_EQ(feed_->timeOf(branch_.clock.now().utc).count() / 1000,
                  static_cast<std::int64_t>(tracker().now()));
        branch_.callNext();
        branch_.finish();
    }
}

TEST_F(WaitFeedTest, EndsWithTheSameBranchWhetherTheClockWasSetBeforeItOrSince) {
    branch_.serve(3);
    feed();
    branch_.clock.jump(hours{3});
    branch_.serve(2);
    branch_.checkIn("");
    feed();
    branch_.clock.jump(-hours{2});
    branch_.serve(1);
    feed();

    WaitFeed fresh{state_};
    fresh.begin(branch_.clock.now());
    EXPECT_TRUE(fresh.read(kAll));

    EXPECT_EQ(fresh.estimator().tracker().now(), tracker().now());
    EXPECT_EQ(fresh.estimator().tracker().waiting(), tracker().waiting());
    EXPECT_EQ(fresh.estimator().tracker().models().durations.scale(0, 0, 13),
              tracker().models().durations.scale(0, 0, 13));
    WaitFeed ofToday{state_};
    ofToday.beginToday(branch_.clock.now());
    EXPECT_TRUE(ofToday.read(kAll));
    EXPECT_EQ(ofToday.estimator().tracker().models().durations.scale(0, 0, 13),
              tracker().models().durations.scale(0, 0, 13));
}

TEST_F(WaitFeedTest, NeverTellsOfATimeBeforeTheLastWhenTheClockIsSetBackWhileTheMachineIsOff) {
    branch_.serve(2);
    branch_.checkIn("");
    const auto before = tracker().now();
    branch_.clock.jump(-minutes{1});
    branch_.clock.reboot("boot-2");
    branch_.restart("boot-2");
    branch_.checkIn("");

    EXPECT_EQ(tracker().waiting().size(), 2U);
    EXPECT_EQ(tracker().now(), before);
    branch_.clock.advance(minutes{5});
    branch_.callNext();
    EXPECT_EQ(tracker().now() - before, 240) << "between runs UTC counts";
    EXPECT_GE(feed_->timeOf(branch_.clock.now().utc - hours{30}).count() / 1000, before);
}

/// 2026-03-29 at 02:00 it is 03:00, 2026-10-25 at 03:00 it is 02:00.
TEST(WaitFeed, KeepsWaitsRightOnTheDaysOnWhichTheClockIsChanged) {
    for (const auto* day : {"2026-03-29", "2026-10-25"}) {
        auto catalog = test::ServedBranch::oneDesk();
        catalog.branch.timeZone = "Europe/Berlin";
        test::ServedBranch branch{catalog};
        const auto midnight =
            civilMoment(*civilDay(std::string_view{day}), ClockTime{}, "Europe/Berlin").first;
        branch.clock.jump(midnight - hours{5} - branch.clock.now().utc);
        branch.serve(20);  // in the evening before
        const auto ten = civilMoment(*civilDay(std::string_view{day}), *clockTime("10:00"), "Europe/Berlin");
        branch.pass(ten.first - branch.clock.now().utc);
        branch.serve(3);
        BranchState state{*branch.database, branch.clock.bootId()};
        WaitFeed feed{state};
        feed.begin(branch.clock.now());

        ASSERT_TRUE(feed.read(kAll)) << day;
        const auto& tracker = feed.estimator().tracker();
        EXPECT_EQ(tracker.now() - tracker.midnight(), 10.5 * 3600) << day;
        EXPECT_NEAR(tracker.models().durations.scale(0, 0, 10), 600, 60) << day;
    }
}

}  // namespace
}  // namespace turnbell
