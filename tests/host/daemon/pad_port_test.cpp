#include "host/daemon/pad_port.h"

#include "tests/host/daemon/recording_desk.h"
#include "tests/host/daemon/simulated_pad.h"
#include "tests/support/manual_clock.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

class PadPortTest : public testing::Test {
protected:
    static void SetUpTestSuite() { needApplication(); }

    void start(const std::string& url) {
        port_ = std::make_unique<PadPort>(
            desk_, clock_,
            PadPort::Options{.url = url,
                             .policy = {.silentMinutes = 10, .offSeconds = 10, .timesADay = 6},
                             .random = [this] { return ++random_; }});
        port_->tick();
    }

    bool runUntil(const std::function<bool()>& done) {
        for (int i = 0; i < 300 && !done(); ++i) {
            spin();
            clock_.advance(milliseconds{50});
            port_->tick();
        }
        return done();
    }

    bool linked() {
        return runUntil([&] { return port_->status().linked; });
    }

    ManualClock clock_;
    SimulatedPad pad_;
    RecordingDesk desk_;
    std::uint16_t random_ = 0;
    std::unique_ptr<PadPort> port_;
};

TEST_F(PadPortTest, LinksAndBringsPresses) {
    start(pad_.url());
    ASSERT_TRUE(linked());

    pad_.press(pad::Key::Select);

    ASSERT_TRUE(runUntil([&] { return pad_.queue.empty(); })) << "not acknowledged";
    ASSERT_EQ(desk_.presses.size(), 1U);
    EXPECT_EQ(desk_.presses[0].pad, pad_.id);
    EXPECT_EQ(desk_.presses[0].key, pad::Key::Select);
    EXPECT_EQ(port_->sighting().trouble, "");
}

TEST_F(PadPortTest, ShowsTheDeskAndPassesOnCommands) {
    start(pad_.url());
    ASSERT_TRUE(linked());

    port_->show({.mode = pad::DeskMode::Called, .ticket = "A017"});
    ASSERT_TRUE(port_->command({pad::Operation::Identify, 10}));

    EXPECT_TRUE(runUntil([&] { return pad_.shown && std::string{pad_.shown->ticket} == "A017"; }));
    EXPECT_TRUE(runUntil([&] { return pad_.commands.size() == 1; }));
}

TEST_F(PadPortTest, GivesThePolicyToAPadWithARelay) {
    pad_.capabilities |= pad::capability::kModemRelay;
    start(pad_.url());

    ASSERT_TRUE(runUntil([&] { return pad_.policy.has_value(); }));
    EXPECT_EQ(pad_.policy->silentMinutes, 10);
}

TEST_F(PadPortTest, GivesAnIdToANewPad) {
    pad_.id = 0;
    start(pad_.url());

    ASSERT_TRUE(runUntil([&] { return port_->status().id != 0; }));
    EXPECT_EQ(pad_.id, 101U);
}

TEST_F(PadPortTest, IsBackAfterAnUnplug) {
    start(pad_.url());
    ASSERT_TRUE(linked());

    pad_.unplug();
    ASSERT_TRUE(runUntil([&] { return !port_->status().linked; }));
    pad_.press(pad::Key::Up);

    ASSERT_TRUE(linked());
    EXPECT_TRUE(runUntil([&] { return pad_.queue.empty(); }));
    EXPECT_EQ(desk_.presses.size(), 1U);
    EXPECT_EQ(pad_.connections, 2);
}

TEST_F(PadPortTest, FollowsABoardThatStartsAgain) {
    start(pad_.url());
    ASSERT_TRUE(linked());
    pad_.press(pad::Key::Up);
    ASSERT_TRUE(runUntil([&] { return pad_.queue.empty(); }));

    pad_.restart();
    pad_.press(pad::Key::Down);

    ASSERT_TRUE(runUntil([&] { return pad_.queue.empty(); }));
    ASSERT_EQ(desk_.presses.size(), 2U);
    EXPECT_EQ(desk_.presses[1].boot, 2);
    EXPECT_EQ(desk_.presses[1].number, 0);
}

TEST_F(PadPortTest, SaysThatNothingAnswers) {
    pad_.mute = true;
    start(pad_.url());

    EXPECT_TRUE(runUntil([&] { return port_->sighting().trouble == "no_answer"; }));

    pad_.mute = false;
    ASSERT_TRUE(linked());
    EXPECT_EQ(port_->sighting().trouble, "");
}

TEST_F(PadPortTest, SaysThatAPadHasStoppedAnswering) {
    start(pad_.url());
    ASSERT_TRUE(linked());

    pad_.mute = true;

    EXPECT_TRUE(runUntil([&] { return port_->sighting().trouble == "silent"; }));
    pad_.mute = false;
    ASSERT_TRUE(linked());
    EXPECT_EQ(port_->sighting().trouble, "");
}

TEST_F(PadPortTest, TellsOnceThatThePortIsNotThere) {
    start("/dev/turnbell-no-such-pad");
    const auto told = desk_.changes;

    EXPECT_FALSE(runUntil([&] { return port_->isOpen(); }));

    EXPECT_EQ(told, 1);
    EXPECT_EQ(desk_.changes, told) << "it is tried five times a second";
}

TEST_F(PadPortTest, SaysThatThePortIsNotThere) {
    start("/dev/turnbell-no-such-pad");

    EXPECT_EQ(port_->sighting().trouble, "port_missing");
    EXPECT_EQ(port_->sighting().troubleText,
              "The pad on /dev/turnbell-no-such-pad is gone: plug it in again.");
    EXPECT_EQ(port_->nextDeadline(), clock_.now().boot + milliseconds{200});
    EXPECT_FALSE(port_->isOpen());
}

}  // namespace
}  // namespace turnbell
