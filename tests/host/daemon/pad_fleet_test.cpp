#include "host/daemon/pad_fleet.h"

#include "tests/host/daemon/recording_desk.h"
#include "tests/host/daemon/simulated_pad.h"
#include "tests/support/manual_clock.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <fstream>

namespace turnbell {
namespace {

class PadFleetTest : public testing::Test {
protected:
    static void SetUpTestSuite() { needApplication(); }

    void start(const std::vector<std::string>& urls) {
        fleet_ = std::make_unique<PadFleet>(desk_, clock_,
                                            PadFleet::Options{.urls = urls,
                                                              .policy = {},
                                                              .random = [this] { return ++random_; },
                                                              .list = [this] { return ports_; },
                                                              .devices = devices_.path().string()});
        fleet_->tick();
    }

    void plugIn(const SimulatedPad& pad, int vendor = 0x2341, int product = 0x0043) {
        ports_.push_back({.path = pad.url(), .usbVendor = vendor, .usbProduct = product});
        news();
    }

    void news() { std::ofstream{devices_.path() / ("tty" + std::to_string(++names_))} << ""; }

    bool runUntil(const std::function<bool()>& done) {
        for (int i = 0; i < 300 && !done(); ++i) {
            spin();
            clock_.advance(milliseconds{50});
            fleet_->tick();
        }
        return done();
    }

    int linked() const {
        const auto all = fleet_->sightings();
        return static_cast<int>(
            std::count_if(all.begin(), all.end(), [](const auto& pad) { return pad.status.linked; }));
    }

    ManualClock clock_;
    test::TempFolder devices_;
    SimulatedPad one_{1};
    SimulatedPad two_{2};
    RecordingDesk desk_;
    std::vector<io::PortInfo> ports_;
    std::uint16_t random_ = 0;
    int names_ = 0;
    std::unique_ptr<PadFleet> fleet_;
};

TEST_F(PadFleetTest, TellsTwoPadsWithTheSameUsbIdsApart) {
    plugIn(one_);
    plugIn(two_);
    start({"auto"});
    ASSERT_TRUE(runUntil([&] { return linked() == 2; }));

    two_.press(pad::Key::Select);

    ASSERT_TRUE(runUntil([&] { return two_.queue.empty(); }));
    ASSERT_EQ(desk_.presses.size(), 1U);
    EXPECT_EQ(desk_.presses[0].pad, 2U);
}

TEST_F(PadFleetTest, OpensOnlyBoardsThatPadsAreMadeOf) {
    plugIn(one_, 0x2c7c, 0x0125);  // a modem
    plugIn(two_, 0x1a86, 0x7523);  // a bare adapter
    start({"auto"});

    EXPECT_FALSE(runUntil([&] { return one_.connections + two_.connections > 0; }));
    EXPECT_TRUE(fleet_->sightings().empty());
}

TEST_F(PadFleetTest, TakesAPadThatIsPluggedInLaterAndForgetsItsPortWhenItIsGone) {
    start({"auto"});
    plugIn(one_);
    ASSERT_TRUE(runUntil([&] { return linked() == 1; }));

    ports_.clear();
    one_.close();
    news();

    EXPECT_TRUE(runUntil([&] { return fleet_->sightings().empty(); }));
}

TEST_F(PadFleetTest, OpensANamedPortOnce) {
    plugIn(one_);
    start({one_.url(), "auto", "none"});

    ASSERT_TRUE(runUntil([&] { return linked() == 1; }));
    EXPECT_EQ(fleet_->sightings().size(), 1U);
    EXPECT_EQ(one_.connections, 1);
}

TEST_F(PadFleetTest, ObeysNeitherOfTwoPadsWithOneId) {
    two_.id = 1;
    start({one_.url(), two_.url()});
    ASSERT_TRUE(runUntil([&] { return linked() == 2; }));

    one_.press(pad::Key::Select);

    EXPECT_FALSE(runUntil([&] { return one_.queue.empty(); }));
    EXPECT_TRUE(desk_.presses.empty());
    EXPECT_EQ(fleet_->sightings()[0].trouble, "id_twice");
}

TEST_F(PadFleetTest, ShowsEachPadItsOwnDesk) {
    start({one_.url(), two_.url()});
    ASSERT_TRUE(runUntil([&] { return linked() == 2; }));

    fleet_->show({{1, {.mode = pad::DeskMode::Free}}, {2, {.mode = pad::DeskMode::Paused}}});

    EXPECT_TRUE(runUntil([&] {
        return one_.shown && one_.shown->mode == pad::DeskMode::Free &&
               two_.shown->mode == pad::DeskMode::Paused;
    }));
}

TEST_F(PadFleetTest, GivesCommandsToThePadThatIsMeant) {
    start({one_.url(), two_.url()});
    ASSERT_TRUE(runUntil([&] { return linked() == 2; }));

    ASSERT_TRUE(fleet_->command({2, {pad::Operation::ModemOff, 10}}));

    EXPECT_TRUE(runUntil([&] { return two_.commands.size() == 1; }));
    EXPECT_EQ(two_.commands.at(0).operation, pad::Operation::ModemOff);
    EXPECT_TRUE(one_.commands.empty());
    EXPECT_FALSE(fleet_->command({3, {pad::Operation::ModemOff, 10}}));
}

}  // namespace
}  // namespace turnbell
