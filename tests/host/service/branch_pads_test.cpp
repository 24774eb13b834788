#include "tests/support/test_branch.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <SQLiteCpp/Database.h>

namespace turnbell {
namespace {

using pad::Action;
using pad::Key;
using pad::Notice;

constexpr std::uint32_t kPad = 17;

PadPress select(std::uint16_t number) {
    return {kPad, 1, number, Key::Select, Action::Pressed, milliseconds{20}};
}

/// A press at a desk where two wait, on a database that fails.
class PadCommit : public testing::Test {
protected:
    PadCommit() {
        sighting_.status.linked = true;
        sighting_.status.id = kPad;
        sighting_.status.links = 1;
        branch_.service->setPads({sighting_}, branch_.clock.now());
        branch_.expect<wire::Done>(wire::PadAssign{"17", "1"});
        branch_.checkIn("+995555123456");
        branch_.checkIn("");
    }

    std::string stateOf(const std::string& ticket) {
        return branch_.expect<wire::TicketDetail>(wire::TicketShowQuery{ticket}).ticket.state;
    }

    PressTaken take(std::uint16_t number) {
        return branch_.service->padPressed(select(number), branch_.clock.now());
    }

    sqlite3* handle() { return branch_.database->handle().getHandle(); }

    PadSighting sighting_{.port = "test"};
    TestBranch branch_;
};

TEST_F(PadCommit, ThatFailsLeavesDeskAndPressAsTheyWere) {
    sqlite3_commit_hook(
        handle(), [](void* /*unused*/) { return 1; }, nullptr);

    const auto taken = take(0);

    sqlite3_commit_hook(handle(), nullptr, nullptr);
    EXPECT_FALSE(taken.committed);
    EXPECT_EQ(taken.notice, Notice::Failed);
    EXPECT_EQ(stateOf("A001"), "waiting");
    EXPECT_EQ(branch_.service->expectedPress(kPad, 1), std::nullopt);
    EXPECT_TRUE(take(0).committed) << "it comes again";
    EXPECT_EQ(stateOf("A001"), "called");
    EXPECT_EQ(stateOf("A002"), "waiting");
}

TEST_F(PadCommit, ThatFailsKeepsTheChoiceOfAPad) {
    branch_.expect<wire::Done>(wire::PadChoose{"2"});
    sqlite3_commit_hook(
        handle(), [](void* /*unused*/) { return 1; }, nullptr);
    EXPECT_FALSE(take(0).committed);
    sqlite3_commit_hook(handle(), nullptr, nullptr);

    EXPECT_TRUE(take(0).committed);

    EXPECT_EQ(branch_.expect<wire::PadList>(wire::PadListQuery{}).pads.at(0).desk, "2");
    EXPECT_EQ(stateOf("A001"), "waiting") << "the press that came again did not call";
}

TEST_F(PadCommit, BrokenAtAnyTableDoesAllOrNothing) {
    for (const auto* const point :
         {"UPDATE ON step", "INSERT ON event", "INSERT ON step_before", "INSERT ON desk_state",
          "INSERT ON message", "INSERT ON part", "UPDATE ON pad", "INSERT ON pad_press"}) {
        branch_.database->handle().exec(std::string{"CREATE TEMP TRIGGER broken BEFORE "} + point +
                                        " BEGIN SELECT RAISE(ABORT, 'broken'); END");
        const auto taken = take(0);
        branch_.database->handle().exec("DROP TRIGGER broken");

        EXPECT_FALSE(taken.committed) << point;
        EXPECT_EQ(taken.notice, Notice::Failed) << point;
        EXPECT_EQ(stateOf("A001"), "waiting") << point;
        EXPECT_EQ(branch_.message(MessageKind::Turn).state, "") << point;
        EXPECT_EQ(branch_.service->expectedPress(kPad, 1), std::nullopt) << point;
    }

    EXPECT_TRUE(take(0).committed);
    EXPECT_EQ(stateOf("A001"), "called");
    EXPECT_EQ(stateOf("A002"), "waiting");
    EXPECT_EQ(branch_.message(MessageKind::Turn).state, "ready");
    EXPECT_EQ(branch_.service->expectedPress(kPad, 1), 1);
}

TEST_F(PadCommit, OfANewPadThatFailsHidesItNot) {
    sqlite3_commit_hook(
        handle(), [](void* /*unused*/) { return 1; }, nullptr);
    auto other = sighting_;
    other.port = "other";
    other.status.id = 18;
    branch_.service->setPads({sighting_, other}, branch_.clock.now());
    sqlite3_commit_hook(handle(), nullptr, nullptr);

    const auto pads = branch_.expect<wire::PadList>(wire::PadListQuery{}).pads;
    ASSERT_EQ(pads.size(), 2U);
    EXPECT_EQ(pads[1].id, "18");
    EXPECT_TRUE(branch_.service->padScreens(branch_.clock.now()).contains(18));
    branch_.expect<wire::Done>(wire::PadAssign{"18", "2"});
    EXPECT_EQ(branch_.expect<wire::PadList>(wire::PadListQuery{}).pads.at(1).desk, "2");
}

}  // namespace
}  // namespace turnbell
