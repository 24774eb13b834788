#include "ui/desk/desk_pads.h"

#include "tests/ui/branch_at_hand.h"
#include "tests/ui/linked_pad.h"

#include <gmock/gmock.h>

namespace turnbell::ui {
namespace {

class DeskPadsTest : public BranchAtHand {
protected:
    void SetUp() override {
        auto front = linkedPad("11", 1, clock);
        front.name = "Front";
        auto lost = linkedPad("22", 2, clock);
        lost.linked = false;
        lost.desk = "2";
        service.pads.pads = {front, lost};
        open(wire::Role::Desk, {1280, 800});
        does("wait key_1");
        does(QString{"type "} + FakeService::kPin);
        does("key Return");
        does("tap desk_1");
        does("wait primary");
    }

    /// What the service tells of the choice.
    void tell(const std::string& state, const std::string& desk, const std::string& pad = {}) {
        service.pads.choice = {.state = state, .desk = desk, .until = {}, .pad = pad};
        service.publish();
    }

    void choose() {
        does("type d");
        does("tap choose_pad");
        ASSERT_TRUE(eventually([&] { return shows("pad_seconds"); }));
    }

    bool says(const QString& item, const std::string& words) {
        return eventually([&] { return shows(item) && text(item) == words; });
    }
};

TEST_F(DeskPadsTest, ListsThePadsAndHowTheyAre) {
    does("tap pads");
    does("wait pad_11");

    EXPECT_EQ(text("pad_name_11"), "Front");
    EXPECT_EQ(text("pad_desk_of_11"), "no desk");
    EXPECT_EQ(text("pad_condition_11"), "connected");
    EXPECT_EQ(text("pad_desk_of_22"), "Desk 2");
    EXPECT_THAT(text("pad_condition_22"), testing::StartsWith("not connected, last seen "));
    EXPECT_THAT(text("pad_last_11"), testing::EndsWith("SELECT: A001 was called"));
}

TEST_F(DeskPadsTest, SaysHowToPlugOneInWhenThereIsNone) {
    service.pads.pads.clear();
    service.publish();
    does("type d");

    EXPECT_TRUE(eventually([&] { return shows("no_pads"); }));
}

TEST_F(DeskPadsTest, ChoosesThePadThatIsPressed) {
    choose();
    EXPECT_EQ(text("pad_question"), "Press a button on the pad you want");
    EXPECT_EQ(text("pad_seconds"), "30");
    EXPECT_EQ(service.asked<wire::PadChoose>().front().desk, "1");
    pass(seconds{12});
    EXPECT_EQ(text("pad_seconds"), "18");

    tell("assigned", "1", "11");

    EXPECT_TRUE(says("pad_question", "The pad is chosen"));
    does("tap chosen_done");
    does("wait pad_11");
}

TEST_F(DeskPadsTest, SaysThatNobodyPressedInTimeAndTriesAgain) {
    choose();

    tell("timeout", "1");

    EXPECT_TRUE(says("pad_question", "No button was pressed within 30 seconds"));
    does("tap choose_again");
    EXPECT_TRUE(says("pad_question", "Press a button on the pad you want"));
    EXPECT_EQ(service.asked<wire::PadChoose>().size(), 2U);
}

TEST_F(DeskPadsTest, TakesNoEarlierChoiceForThisOne) {
    tell("assigned", "1", "22");
    choose();

    EXPECT_EQ(text("pad_question"), "Press a button on the pad you want");
}

TEST_F(DeskPadsTest, CancelsAChoiceByEscape) {
    choose();
    does("key Escape");

    EXPECT_TRUE(eventually([&] { return !service.asked<wire::PadChooseCancel>().empty(); }));
    does("wait pad_11");
    EXPECT_FALSE(shows("pads_error"));
    does("key Escape");
    does("wait primary");
}

TEST_F(DeskPadsTest, CancelsAChoiceWhenThePersonSignsOut) {
    choose();
    does("tap sign_out");

    does("wait sign_in_page");
    EXPECT_TRUE(eventually([&] { return !service.asked<wire::PadChooseCancel>().empty(); }));
}

TEST_F(DeskPadsTest, SaysThatAnotherDeskChoosesNow) {
    choose();

    tell("waiting", "2");

    EXPECT_TRUE(says("pads_error", "Another desk is choosing a pad now. Please try again."));
}

TEST_F(DeskPadsTest, GivesUpAChoiceWhenTheServiceGoesAway) {
    choose();
    service.stop();

    ASSERT_TRUE(eventually([&] { return shows("offline"); }));
    EXPECT_FALSE(shows("pad_seconds"));
}

TEST_F(DeskPadsTest, AssignsAPadToAnotherDeskAndToNone) {
    does("tap pads");
    does("tap pad_open_22");
    does("wait pad_desk_3");
    EXPECT_FALSE(shows("pad_11")) << "one pad at a time";

    does("tap pad_desk_3");
    EXPECT_TRUE(says("pad_desk_of_22", "Desk 3"));
    EXPECT_TRUE(says("pads_note", "The desk of the pad is changed."));
    does("tap pad_desk_");
    EXPECT_TRUE(says("pad_desk_of_22", "no desk"));
}

TEST_F(DeskPadsTest, RenamesAPad) {
    does("tap pads");
    does("tap pad_open_22");
    does("tap pad_name");
    does("type Window");
    does("key Return");

    EXPECT_TRUE(says("pad_name_22", "Window"));
    EXPECT_EQ(service.asked<wire::PadRename>().size(), 1U);
}

TEST_F(DeskPadsTest, SaysWhyANameIsRefused) {
    service.refusals.push_back({ErrorCode::Invalid, "", "pad_name"});
    does("tap pads");
    does("tap pad_open_22");
    does("tap pad_name");
    does("type Window");
    does("tap pad_rename");

    EXPECT_TRUE(says("pads_error", "This name is too long: shorten it."));
    EXPECT_EQ(text("pad_name_22"), "Pad 2");
}

TEST_F(DeskPadsTest, FlashesTheDisplayOfALinkedPad) {
    does("tap pads");
    does("tap pad_open_11");
    does("tap pad_identify");

    EXPECT_TRUE(says("pads_note", "The display of Front flashes for ten seconds."));
    EXPECT_EQ(service.asked<wire::PadIdentify>().front().pad, "11");
}

TEST_F(DeskPadsTest, LeadsThroughTheCalibration) {
    does("tap pads");
    does("tap pad_open_11");
    does("tap pad_calibrate");
    EXPECT_TRUE(says("pad_question", "Calibrate the keys of Front?"));
    does("tap calibrate_start");
    EXPECT_TRUE(says("pad_question", "Now press the keys on the pad"));
    EXPECT_FALSE(service.asked<wire::PadCalibrate>().front().factory);

    service.pads.pads.front().level = 505;
    service.publish();
    EXPECT_TRUE(says("pad_remark", "Measured now: 505"));
    service.pads.pads.front().calibrating = false;
    service.publish();

    EXPECT_TRUE(
        says("pads_note", "Front asks for no more keys. Press each: its line says what it was taken for."));
}

TEST_F(DeskPadsTest, SaysThatAPadWasUnpluggedWhileItAskedForItsKeys) {
    does("tap pads");
    does("tap pad_open_11");
    does("tap pad_calibrate");
    does("tap calibrate_start");
    ASSERT_TRUE(says("pad_question", "Now press the keys on the pad"));

    service.pads.pads.front().linked = false;
    service.publish();

    EXPECT_TRUE(says("pads_error", "This pad is not connected: plug it in first."));
}

TEST_F(DeskPadsTest, GivesKeysTheirFactorySettings) {
    does("tap pads");
    does("tap pad_open_11");
    does("tap pad_calibrate");
    does("tap calibrate_factory");

    EXPECT_TRUE(says("pads_note", "The keys of Front are as they came from the factory."));
    EXPECT_TRUE(service.asked<wire::PadCalibrate>().front().factory);
}

TEST_F(DeskPadsTest, ForgetsALostPadOnlyWhenThatIsConfirmed) {
    does("tap pads");
    does("tap pad_open_22");
    does("tap pad_forget");
    EXPECT_TRUE(says("pad_question", "Forget Pad 2?"));
    does("tap forget_no");
    does("tap pad_forget");
    EXPECT_TRUE(service.asked<wire::PadForget>().empty());
    does("tap forget_yes");

    EXPECT_TRUE(says("pads_note", "Pad 2 is forgotten."));
    EXPECT_FALSE(shows("pad_22"));
    EXPECT_TRUE(shows("pad_11"));
}

TEST_F(DeskPadsTest, ReturnsToTheListWhenAnotherScreenForgetsThePad) {
    does("tap pads");
    does("tap pad_open_22");
    does("wait pad_forget");
    service.pads.pads.pop_back();
    service.publish();

    does("wait pad_11");
}

TEST_F(DeskPadsTest, ChoosesNoPadForWhoSitsAtNoDesk) {
    does("tap leave_desk");
    does("tap pads");

    does("wait no_own_desk");
    EXPECT_FALSE(shows("choose_pad"));
}

}  // namespace
}  // namespace turnbell::ui
