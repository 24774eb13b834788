#include "tests/host/service/pad_at_desk.h"
#include "tests/support/temp_folder.h"

/// Which desk a pad serves, and how it comes to it.
namespace turnbell {
namespace {

using pad::Action;
using pad::DeskMode;
using pad::Key;
using pad::Notice;

using PadDesks = PadAtDesk;

TEST_F(PadDesks, APadWithoutADeskDoesNothingAndSaysSo) {
    branch_.expect<wire::Done>(wire::PadAssign{kPadText, ""});
    branch_.checkIn("");

    EXPECT_EQ(press(Key::Select), Notice::None);

    EXPECT_EQ(stateOf("A001"), "waiting");
    EXPECT_EQ(screen().mode, DeskMode::Unassigned);
    EXPECT_EQ(row().lastRefused, "no_desk");
}

TEST_F(PadDesks, TheNextPressOnAnyPadChoosesItAndDoesNothingElse) {
    constexpr std::uint32_t kOther = 2'882'400'001;
    see({kPad, kOther});
    branch_.checkIn("");
    branch_.expect<wire::Done>(wire::PadChoose{"2"});
    auto choice = branch_.expect<wire::PadList>(wire::PadListQuery{}).choice;
    EXPECT_EQ(choice.state, "waiting");
    EXPECT_NE(choice.until, "");

    EXPECT_TRUE(take({kOther, 1, 0, Key::Select, Action::Pressed, milliseconds{20}}).committed);

    choice = branch_.expect<wire::PadList>(wire::PadListQuery{}).choice;
    EXPECT_EQ(choice.state, "assigned");
    EXPECT_EQ(choice.pad, "2882400001");
    EXPECT_EQ(row("2882400001").desk, "2");
    EXPECT_EQ(row("2882400001").lastDid, "pad_assign");
    EXPECT_EQ(stateOf("A001"), "waiting");
    EXPECT_EQ(row().desk, "1");
    press(Key::Select);
    EXPECT_EQ(stateOf("A001"), "called") << "the choice is over";
}

TEST_F(PadDesks, AChoiceEndsAfterThirtySecondsOrByHand) {
    branch_.expect<wire::Done>(wire::PadChoose{"2"});
    branch_.service->takeChanges();

    branch_.pass(Pads::kChoiceLasts);

    EXPECT_TRUE(branch_.service->takeChanges().contains(wire::Topic::Pads));
    EXPECT_EQ(branch_.expect<wire::PadList>(wire::PadListQuery{}).choice.state, "timeout");
    branch_.expect<wire::Done>(wire::PadChoose{"2"});
    branch_.expect<wire::Done>(wire::PadChooseCancel{});
    EXPECT_EQ(branch_.expect<wire::PadList>(wire::PadListQuery{}).choice.state, "cancelled");
    press(Key::Up);
    EXPECT_EQ(row().desk, "1");
    EXPECT_EQ(branch_.refusal(wire::PadChoose{"9"}), "desk_unknown");
}

TEST_F(PadDesks, APadThatServesCustomersGoesOnWhileAnotherOneIsChosen) {
    branch_.checkIn("");
    branch_.checkIn("");
    press(Key::Select);
    branch_.expect<wire::Done>(wire::PadChoose{"2"});

    press(Key::Select);
    EXPECT_EQ(stateOf("A001"), "serving");
    EXPECT_EQ(row().desk, "1");
    press(Key::Select);
    press(Key::Down);
    branch_.expect<wire::Done>(wire::DeskClose{"1"});
    branch_.expect<wire::Done>(wire::PadChoose{"2"});
    press(Key::Select);

    EXPECT_EQ(row().desk, "2") << "nobody works at desk 1";
}

TEST_F(PadDesks, OfTwoPadsThatArePressedAtOnceOneIsChosen) {
    constexpr std::uint32_t kOther = 2'882'400'001;
    see({kPad, kOther});
    branch_.expect<wire::Done>(wire::PadAssign{kPadText, ""});
    branch_.expect<wire::Done>(wire::PadChoose{"2"});

    take({kOther, 1, 0, Key::Select, Action::Pressed, milliseconds{20}});
    take({kPad, kBoot, 0, Key::Select, Action::Pressed, milliseconds{20}});

    EXPECT_EQ(row("2882400001").desk, "2");
    EXPECT_EQ(row().desk, "");
    EXPECT_EQ(row().lastRefused, "no_desk");
}

TEST_F(PadDesks, NoPadIsChosenForADeskThatIsTakenOutOfTheCatalog) {
    branch_.expect<wire::Done>(wire::PadChoose{"2"});
    auto catalog = smallCatalog();
    catalog.desks.pop_back();
    catalog.desks.front().queues = {"A", "B"};
    branch_.expect<wire::Done>(wire::CatalogImport{catalog});

    press(Key::Up);

    EXPECT_EQ(row().desk, "1");
}

TEST_F(PadDesks, APadOfADeskThatIsTakenOutOfTheCatalogDoesNothing) {
    branch_.checkIn("");
    auto catalog = smallCatalog();
    catalog.desks.erase(catalog.desks.begin());
    branch_.expect<wire::Done>(wire::CatalogImport{catalog});

    press(Key::Select);

    EXPECT_EQ(row().lastRefused, "no_desk");
    EXPECT_EQ(screen().mode, DeskMode::Unassigned);
    EXPECT_EQ(stateOf("A001"), "waiting");
}

TEST_F(PadDesks, TheClosedDeskOfAPadOpensWithItsFirstCall) {
    branch_.checkIn("");
    branch_.expect<wire::Done>(wire::DeskClose{"1"});

    press(Key::Select);

    EXPECT_EQ(screen().mode, DeskMode::Called);
}

TEST_F(PadDesks, ARestoreEndsAChoice) {
    const test::TempFolder folder;
    branch_.expect<wire::Done>(wire::Backup{folder.file("backup.db")});
    branch_.expect<wire::Done>(wire::PadChoose{"2"});

    branch_.expect<wire::Restored>(wire::Restore{folder.file("backup.db")});

    EXPECT_EQ(branch_.expect<wire::PadList>(wire::PadListQuery{}).choice.state, "none");
    press(Key::Up);
    EXPECT_EQ(row().desk, "1");
}

TEST_F(PadDesks, TwoPadsMayServeOneDesk) {
    constexpr std::uint32_t kOther = 2'882'400'001;
    see({kPad, kOther});
    branch_.expect<wire::Done>(wire::PadAssign{"2882400001", "1"});
    branch_.checkIn("");

    press(Key::Select);
    take({kOther, 1, 0, Key::Select, Action::Pressed, milliseconds{20}});

    EXPECT_EQ(stateOf("A001"), "serving");
    EXPECT_EQ(branch_.service->padScreens(branch_.clock.now()).at(kOther), screen());
}

TEST_F(PadDesks, RefusesWhatDoesNotExist) {
    EXPECT_EQ(branch_.refusal(wire::PadAssign{"195939070", "1"}), "pad_unknown");
    EXPECT_EQ(branch_.refusal(wire::PadAssign{"Front", "1"}), "pad_unknown");
    EXPECT_EQ(branch_.refusal(wire::PadAssign{kPadText, "9"}), "desk_unknown");
    EXPECT_EQ(branch_.refusal(wire::PadForget{"195939070"}), "pad_unknown");
    EXPECT_EQ(branch_.refusal(wire::PadIdentify{"195939070"}), "pad_unknown");
}

TEST_F(PadDesks, ANameIsOneLineOfThirtyCharacters) {
    const std::string georgian = "შესასვლელთან მარჯვნივ, ფანჯარა";
    branch_.expect<wire::Done>(wire::PadRename{kPadText, georgian});
    EXPECT_EQ(row().name, georgian);
    EXPECT_EQ(branch_.refusal(wire::PadRename{kPadText, georgian + "!"}), "pad_name");

    branch_.expect<wire::Done>(wire::PadRename{kPadText, " 👍 by\n the \x1B[31mdoor "});

    EXPECT_EQ(row().name, "👍 by the [31mdoor");
}

TEST_F(PadDesks, ForgetsOnlyAPadThatIsGone) {
    EXPECT_EQ(branch_.refusal(wire::PadForget{kPadText}), "pad_linked");
    see({});

    branch_.expect<wire::Done>(wire::PadForget{kPadText});

    EXPECT_EQ(row().id, "");
}

}  // namespace
}  // namespace turnbell
