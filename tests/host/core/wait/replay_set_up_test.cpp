#include "host/core/wait/replay_set_up.h"

#include "tests/host/core/wait/branch_script.h"

#include <algorithm>

namespace turnbell {
namespace {

using Kind = BranchEvent::Kind;
using Script = BranchScript;

constexpr std::uint32_t kRuns = 64;

ReplayStart startOf(const BranchTracker& tracker, double minute) {
    return replayStart(tracker, PlainOrder{}, minute * 60, kRuns, 1);
}

TEST(ReplayStart, HasWhoWaitsInOrderOfArrival) {
    BranchTracker tracker;
    tell(tracker,
         {Script::open(480, 1, {0}), Script::issue(481, 9), Script::issue(482, 3), Script::issue(483, 5)});

    const auto start = startOf(tracker, 484);

    ASSERT_EQ(start.waiting, 3U);
    EXPECT_EQ(start.tickets[0].id, 9);
    EXPECT_EQ(start.tickets[2].id, 5);
    EXPECT_EQ(start.now, 484 * 60);
}

TEST(ReplayStart, FreesADeskNoEarlierThanNow) {
    BranchTracker tracker;
    tell(tracker, {Script::open(480, 1, {0}), Script::issue(481, 7), Script::call(481, 7, 1)});

    for (const double minute : {481.0, 485.0, 520.0, 700.0}) {
        const auto start = startOf(tracker, minute);
        ASSERT_EQ(start.desks.size(), 1U);
        EXPECT_EQ(start.desks[0].freeAt.size(), kRuns);
        EXPECT_GE(*std::min_element(start.desks[0].freeAt.begin(), start.desks[0].freeAt.end()), start.now);
    }
}

TEST(ReplayStart, ExpectsWhoHasAnAppointment) {
    BranchTracker tracker;
    tell(tracker, {Script::open(480, 1, {0}), Script::booked(Kind::Book, 481, 7, 540),
                   Script::booked(Kind::Book, 481, 8, 1440 + 540)});

    const auto start = startOf(tracker, 500);

    ASSERT_EQ(start.comers.size(), 1U) << "the other one is of tomorrow";
    const auto& times = start.comers[0].times;
    const auto coming = std::count_if(times.begin(), times.end(), [](double time) { return time < 86'400; });
    EXPECT_NEAR(static_cast<double>(coming) / kRuns, 0.9, 0.05);
    EXPECT_GE(*std::min_element(times.begin(), times.end()), start.now);
}

TEST(ReplayStart, LetsThoseOnTheWayArriveBeforeTheyAreCalled) {
    auto remote = Script::issue(481, 7);
    remote.remote = true;
    BranchTracker tracker;
    tell(tracker, {Script::open(480, 1, {0}), remote});

    const auto start = startOf(tracker, 482);

    EXPECT_EQ(start.waiting, 1U);
    ASSERT_EQ(start.comers.size(), 1U);
    EXPECT_EQ(start.comers[0].ticket, 0);
}

TEST(ReplayStart, LetsWhoAskedForMoreTimeComeBackThen) {
    auto asked = Script::ofTicket(Kind::Arrive, 482, 7);
    asked.notBefore = Script::event(Kind::Arrive, 492).at;
    BranchTracker tracker;
    tell(tracker, {Script::open(480, 1, {0}), Script::issue(481, 7), asked});

    const auto start = startOf(tracker, 483);

    EXPECT_EQ(start.waiting, 1U);
    ASSERT_EQ(start.comers.size(), 1U);
    EXPECT_EQ(start.comers[0].times, std::vector<double>(kRuns, 492 * 60.0));
    EXPECT_TRUE(startOf(tracker, 492).comers.empty());
}

TEST(ReplayStart, TakesADeskForAwayThatLetsPeopleWait) {
    BranchTracker tracker;
    tell(tracker, {Script::open(480, 1, {0}), Script::issue(500, 7)});

    const auto start = startOf(tracker, 510);

    EXPECT_TRUE(start.desks[0].freeAt.empty());
    EXPECT_GT(start.desks[0].plans[0].ready, start.now);
}

TEST(ReplayStart, ExpectsOthersOnlyIfTheyMayOvertake) {
    BranchTracker tracker;
    tell(tracker, {Script::open(480, 1, {0}), Script::issue(481, 1, 0, 0), Script::issue(482, 2, 0, 1),
                   Script::issue(1440 + 481, 3, 0, 0)});

    const auto start = startOf(tracker, 1440 + 482);

    ASSERT_EQ(start.streams.size(), 1U);
    EXPECT_EQ(start.streams[0].kind.priority, 1);
}

TEST(ReplayStart, ClosesADeskThatIsToCloseAfterItServed) {
    BranchTracker tracker;
    tell(tracker, {Script::open(480, 1, {0}), Script::issue(481, 7), Script::call(481, 7, 1),
                   Script::ofDesk(Kind::DeskClose, 482, 1)});

    const auto start = startOf(tracker, 483);

    EXPECT_EQ(start.desks[0].plans[0].closes, start.now);
}

TEST(ReplayStart, LeavesOutADeskThatNobodyHasSeenAndNobodyNeeds) {
    BranchTracker tracker{Openings::AreTold};
    tell(tracker, {Script::known(480, 1, {0}), Script::known(480, 2, {0}), Script::open(480, 2, {0}),
                   Script::issue(481, 7)});

    const auto start = startOf(tracker, 482);

    ASSERT_EQ(start.desks.size(), 1U);
    EXPECT_EQ(start.desks[0].number, 2);
}

}  // namespace
}  // namespace turnbell
