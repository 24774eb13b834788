#include "host/service/pads.h"

#include "tests/host/service/pad_at_desk.h"
#include "tests/support/temp_folder.h"

#include <deque>

namespace turnbell {
namespace {

using pad::Action;
using pad::DeskMode;
using pad::Key;
using pad::Notice;

using PadsTest = PadAtDesk;

// --- What keys do

TEST_F(PadsTest, SelectCallsConfirmsAndFinishesTheLastOne) {
    branch_.checkIn("");

    press(Key::Select);
    EXPECT_EQ(stateOf("A001"), "called");
    press(Key::Select);
    EXPECT_EQ(stateOf("A001"), "serving");
    press(Key::Select);
    EXPECT_EQ(stateOf("A001"), "done");
}

TEST_F(PadsTest, SelectFinishesAndCallsTheNext) {
    branch_.checkIn("");
    branch_.checkIn("");
    press(Key::Select);
    press(Key::Select);

    press(Key::Select);

    EXPECT_EQ(stateOf("A001"), "done");
    EXPECT_EQ(stateOf("A002"), "called");
}

TEST_F(PadsTest, SaysThatNobodyWaits) {
    EXPECT_EQ(press(Key::Select), Notice::NobodyWaiting);

    EXPECT_EQ(row().lastRefused, "nobody_waiting");
    EXPECT_EQ(branch_.service->expectedPress(kPad, kBoot), 1);
}

TEST_F(PadsTest, OtherKeysRecallMissParkAndPause) {
    branch_.checkIn("");
    branch_.checkIn("");
    press(Key::Select);

    EXPECT_EQ(press(Key::Up), Notice::None);
    EXPECT_EQ(branch_.expect<wire::TicketDetail>(wire::TicketShowQuery{"A001"}).ticket.calls, 2);
    EXPECT_EQ(press(Key::Down), Notice::None);
    EXPECT_EQ(stateOf("A001"), "no_show");
    press(Key::Select);
    press(Key::Select);
    EXPECT_EQ(press(Key::Right, Action::Held), Notice::None);
    EXPECT_EQ(stateOf("A002"), "parked");
    EXPECT_EQ(press(Key::Left), Notice::None);
    EXPECT_EQ(screen().mode, DeskMode::Paused);
    EXPECT_EQ(press(Key::Left), Notice::None);
    EXPECT_EQ(screen().mode, DeskMode::Free);
}

TEST_F(PadsTest, AKeyWithoutAMeaningDoesNothing) {
    branch_.checkIn("");
    press(Key::Select);

    EXPECT_EQ(press(Key::Right), Notice::None);
    EXPECT_EQ(press(Key::Select, Action::Held), Notice::None);

    EXPECT_EQ(stateOf("A001"), "called");
    EXPECT_EQ(row().lastRefused, "no_meaning");
}

TEST_F(PadsTest, SaysThatAKeyCannotBeUsedNow) {
    EXPECT_EQ(press(Key::Up), Notice::NotNow);
    EXPECT_EQ(press(Key::Down), Notice::NotNow);
    EXPECT_EQ(press(Key::Right, Action::Held), Notice::NotNow);
    branch_.checkIn("");
    press(Key::Select);
    EXPECT_EQ(press(Key::Left), Notice::NotNow) << "somebody is called";
    EXPECT_EQ(press(Key::Right, Action::Held), Notice::NotNow);
    press(Key::Select);
    EXPECT_EQ(press(Key::Up), Notice::NotNow);
    EXPECT_EQ(press(Key::Down), Notice::NotNow);
    EXPECT_EQ(press(Key::Left), Notice::NotNow);
    EXPECT_EQ(stateOf("A001"), "serving");
}

TEST_F(PadsTest, HistorySaysWhichPadItWas) {
    branch_.checkIn("");
    press(Key::Select);
    branch_.expect<wire::Done>(wire::PadRename{kPadText, "Front"});
    press(Key::Select);

    const auto events = branch_.expect<wire::TicketDetail>(wire::TicketShowQuery{"A001"}).events;

    ASSERT_EQ(events.size(), 3U);
    EXPECT_EQ(events[1].actor, "pad 1");
    EXPECT_EQ(events[1].desk, "1");
    EXPECT_EQ(events[2].actor, "pad Front");
}

// --- Exactly once

TEST_F(PadsTest, APressThatComesAgainDoesNothingMore) {
    branch_.checkIn("");
    branch_.checkIn("");
    const PadPress first{kPad, kBoot, 0, Key::Select, Action::Pressed, milliseconds{20}};
    EXPECT_TRUE(take(first).committed);

    EXPECT_TRUE(take(first).committed) << "so that the pad forgets it";

    EXPECT_EQ(stateOf("A001"), "called");
    EXPECT_EQ(branch_.service->expectedPress(kPad, kBoot), 1);
}

TEST_F(PadsTest, APressIsNotTakenWhileOneBeforeItIsMissing) {
    branch_.checkIn("");
    press(Key::Up);

    EXPECT_FALSE(take({kPad, kBoot, 2, Key::Select, Action::Pressed, milliseconds{20}}).committed);

    EXPECT_EQ(stateOf("A001"), "waiting");
    EXPECT_EQ(branch_.service->expectedPress(kPad, kBoot), 1);
}

TEST_F(PadsTest, KnowsAfterARestartWhichPressIsNext) {
    branch_.checkIn("");
    press(Key::Select);

    branch_.restart();

    EXPECT_EQ(branch_.service->expectedPress(kPad, kBoot), 1);
    EXPECT_TRUE(take({kPad, kBoot, 0, Key::Select, Action::Pressed, milliseconds{20}}).committed);
    EXPECT_EQ(stateOf("A001"), "called") << "it was done before";
}

TEST_F(PadsTest, AnotherStartOfTheBoardCountsAnew) {
    branch_.checkIn("");
    press(Key::Select);

    EXPECT_EQ(branch_.service->expectedPress(kPad, kBoot + 1), std::nullopt);
    EXPECT_TRUE(take({kPad, kBoot + 1, 0, Key::Select, Action::Pressed, milliseconds{20}}).committed);

    EXPECT_EQ(stateOf("A001"), "serving");
    EXPECT_EQ(branch_.service->expectedPress(kPad, kBoot + 1), 1);
}

TEST_F(PadsTest, NumbersOfPressesWrap) {
    branch_.checkIn("");
    next_ = 65'535;

    press(Key::Select);
    EXPECT_EQ(branch_.service->expectedPress(kPad, kBoot), 0);
    press(Key::Select);

    EXPECT_EQ(stateOf("A001"), "serving");
}

TEST_F(PadsTest, RefusesAPressThatIsTooOldAndCommitsThat) {
    branch_.checkIn("");

    EXPECT_EQ(press(Key::Select, Action::Pressed, milliseconds{5'001}), Notice::TooLate);

    EXPECT_EQ(stateOf("A001"), "waiting");
    EXPECT_EQ(row().lastRefused, "too_late");
    EXPECT_EQ(press(Key::Select, Action::Pressed, milliseconds{5'000}), Notice::None);
    EXPECT_EQ(stateOf("A001"), "called");
}

TEST_F(PadsTest, ARestoredBranchTakesTheNextPressOfEveryPad) {
    const test::TempFolder folder;
    branch_.expect<wire::Done>(wire::Backup{folder.file("backup.db")});
    branch_.checkIn("");
    press(Key::Up);
    press(Key::Up);

    branch_.expect<wire::Restored>(wire::Restore{folder.file("backup.db")});

    EXPECT_EQ(branch_.service->expectedPress(kPad, kBoot), std::nullopt);
    press(Key::Select);
    EXPECT_EQ(row().desk, "1");
    EXPECT_EQ(branch_.service->expectedPress(kPad, kBoot), 3);
}

// --- A press that was meant for something else

TEST_F(PadsTest, AWindowThatDidTheSameAMomentBeforeIsNotFollowedByThePad) {
    branch_.checkIn("");
    branch_.checkIn("");
    screen();
    branch_.clock.advance(seconds{6});
    branch_.expect<wire::StepChanged>(wire::CallNext{"1"});
    screen();
    branch_.clock.advance(milliseconds{200});

    EXPECT_EQ(pressAtOnce(Key::Select), Notice::NotNow);

    EXPECT_EQ(stateOf("A001"), "called") << "who comes has not arrived";
    EXPECT_EQ(row().lastRefused, "not_seen");
    press(Key::Select);
    branch_.expect<wire::StepChanged>(wire::CallNext{"1"});
    EXPECT_EQ(pressAtOnce(Key::Select), Notice::NotNow) << "in the same turn";
    EXPECT_EQ(stateOf("A002"), "called");
}

TEST_F(PadsTest, ADoublePressIsOneStep) {
    branch_.checkIn("");
    branch_.checkIn("");
    screen();
    press(Key::Select);
    branch_.clock.advance(milliseconds{150});
    EXPECT_EQ(pressAtOnce(Key::Select), Notice::NotNow);
    EXPECT_EQ(stateOf("A001"), "called");
    press(Key::Select);
    branch_.clock.advance(milliseconds{150});

    EXPECT_EQ(pressAtOnce(Key::Select), Notice::NotNow);

    EXPECT_EQ(stateOf("A001"), "serving");
    EXPECT_EQ(stateOf("A002"), "waiting");
}

TEST_F(PadsTest, WhatWasPressedWhileTheLinkWasAwayIsOneStep) {
    branch_.checkIn("");
    screen();

    EXPECT_EQ(press(Key::Select, Action::Pressed, milliseconds{2'000}), Notice::None);
    EXPECT_EQ(pressAtOnce(Key::Select, Action::Pressed, milliseconds{1'000}), Notice::NotNow)
        << "pressed again because nothing happened";

    EXPECT_EQ(stateOf("A001"), "called");
}

TEST_F(PadsTest, RecallsMayFollowEachOtherAtOnce) {
    branch_.checkIn("");
    press(Key::Select);
    press(Key::Up);

    EXPECT_EQ(pressAtOnce(Key::Up), Notice::None);
}

// --- What linked pads are told

TEST_F(PadsTest, OrdersGoToLinkedPadsAlone) {
    branch_.expect<wire::Done>(wire::PadIdentify{kPadText});
    branch_.expect<wire::Done>(wire::PadCalibrate{kPadText, true});

    EXPECT_EQ(branch_.service->takePadOrders(),
              (std::vector<PadOrder>{{kPad, {pad::Operation::Identify, 10}},
                                     {kPad, {pad::Operation::Calibrate, 1}}}));
    EXPECT_TRUE(branch_.service->takePadOrders().empty());
    see({});
    EXPECT_EQ(branch_.refusal(wire::PadIdentify{kPadText}), "pad_not_linked");
}

TEST_F(PadsTest, ANewIdIsNoOtherPads) {
    std::deque<std::uint32_t> random{0, kPad, 42};

    const auto id = branch_.service->newPadId([&] {
        const auto next = random.empty() ? 43 : random.front();
        if (!random.empty()) {
            random.pop_front();
        }
        return next;
    });

    EXPECT_NE(id, 0U);
    EXPECT_NE(id, kPad);
}

TEST_F(PadsTest, TheDisplayFollowsTheDesk) {
    EXPECT_EQ(screen().mode, DeskMode::Closed);
    EXPECT_EQ(screen().words, pad::Words::English);
    branch_.checkIn("");
    branch_.checkIn("");
    branch_.checkIn("", "", "B");
    EXPECT_EQ(screen().waiting, 2) << "B is not of this desk";

    press(Key::Select);

    EXPECT_EQ(screen().mode, DeskMode::Called);
    EXPECT_EQ(screen().ticket, "A001");
    EXPECT_EQ(screen().waiting, 1);
    press(Key::Select);
    EXPECT_EQ(screen().mode, DeskMode::Serving);
}

TEST_F(PadsTest, TheDisplaySpeaksGermanOrInIcons) {
    auto catalog = smallCatalog();
    catalog.branch.languages = {"de", "ka"};
    branch_.expect<wire::Done>(wire::CatalogImport{catalog});
    EXPECT_EQ(screen().words, pad::Words::German);

    catalog.branch.languages = {"ka", "en"};
    branch_.expect<wire::Done>(wire::CatalogImport{catalog});
    EXPECT_EQ(screen().words, pad::Words::Icons);
}

TEST_F(PadsTest, TheDisplayMarksTextsThatWaitForAnAnswer) {
    EXPECT_FALSE(screen().unanswered);
    branch_.receive("+995555123456", "Where is the entrance?");
    EXPECT_TRUE(screen().unanswered);
    EXPECT_FALSE(screen().overdue);
    branch_.service->takeChanges();

    branch_.pass(std::chrono::minutes{50});
    branch_.receive("+995555123456", "Hello?");
    branch_.pass(std::chrono::minutes{10});

    EXPECT_TRUE(branch_.service->takeChanges().contains(wire::Topic::Pads));
    EXPECT_TRUE(screen().overdue) << "asked an hour ago";
}

// --- What people see

TEST_F(PadsTest, TheListShowsLinkAndLastPress) {
    branch_.checkIn("");
    press(Key::Select);

    const auto shown = row();

    EXPECT_EQ(shown.number, 1);
    EXPECT_TRUE(shown.linked);
    EXPECT_EQ(shown.port, "/dev/ttyACM0");
    EXPECT_EQ(shown.firmware, "1.2.3");
    EXPECT_EQ(shown.lastKey, "select");
    EXPECT_EQ(shown.lastDid, "call_next");
    EXPECT_EQ(shown.lastTicket, "A001");
    see({});
    EXPECT_FALSE(row().linked);
    EXPECT_EQ(row().port, "");
}

TEST_F(PadsTest, TheListKeepsSinceWhenAPadIsGone) {
    branch_.clock.advance(seconds{90});
    see({});
    const auto lost = toIso8601(branch_.clock.now().utc);
    EXPECT_FALSE(row().linked);
    EXPECT_EQ(row().lastSeenAt, lost);

    branch_.clock.advance(seconds{90});
    see({});

    EXPECT_EQ(row().lastSeenAt, lost);
}

TEST_F(PadsTest, TheListShowsAPortOnWhichNoPadAnswers) {
    branch_.service->setPads(
        {{.port = "/dev/ttyACM9", .trouble = "no_answer", .troubleText = "Nothing answers."}},
        branch_.clock.now());

    const auto shown = row("");

    EXPECT_EQ(shown.port, "/dev/ttyACM9");
    EXPECT_EQ(shown.trouble, "no_answer");
}

}  // namespace
}  // namespace turnbell
