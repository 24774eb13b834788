#include "host/daemon/modem_fleet.h"

#include "tests/host/daemon/recording_boxes.h"
#include "tests/host/daemon/simulated_port.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>

#include <fstream>

namespace turnbell {
namespace {

using testing::HasSubstr;

constexpr int kQuectel = 0x2c7c;
constexpr int kEc25 = 0x0125;

/// Two modems that come and go, on ports whose names change.
class ModemFleetTest : public testing::Test {
protected:
    static void SetUpTestSuite() { needApplication(); }

    void start(const std::vector<std::string>& urls) {
        ModemSearch::Ports ports{.list = [this] { return ports_; },
                                 .devices = [] { return std::vector<io::UsbDevice>{}; }};
        fleet_ = std::make_unique<ModemFleet>(
            boxes_, clock_,
            ModemFleet::Options{.urls = urls,
                                .modem = {},
                                .power = {{switchAt_, [this] { return ++cycles_ > 0; }}},
                                .ports = ports,
                                .devices = devices_.path().string()});
        fleet_->tick();
    }

    void plugIn(const SimulatedPort& modem, const std::string& usbPath) {
        io::PortInfo port;
        port.path = modem.url();
        port.usbVendor = kQuectel;
        port.usbProduct = kEc25;
        port.usbInterface = 2;
        port.usbPath = usbPath;
        ports_.push_back(port);
        std::ofstream{devices_.path() / ("tty" + std::to_string(++names_))} << "";
    }

    void pullOut(SimulatedPort& modem) {
        std::erase_if(ports_, [&](const auto& port) { return port.path == modem.url(); });
        modem.control("vanish");
        std::ofstream{devices_.path() / ("tty" + std::to_string(++names_))} << "";
    }

    bool runUntil(const std::function<bool()>& done) {
        for (int i = 0; i < 600 && !done(); ++i) {
            spin();
            fleet_->pump();
            clock_.advance(milliseconds{100});
            one_.tick();
            two_.tick();
            fleet_->tick();
        }
        return done();
    }

    std::string stateOn(const std::string& port) const {
        for (const auto& row : fleet_->rows()) {
            if (row.port == port) {
                return row.state;
            }
        }
        return "not there";
    }

    std::string recoveringOn(const std::string& port) const {
        const auto rows = fleet_->rows();
        const auto found = std::ranges::find(rows, port, &wire::ModemRow::port);
        return found == rows.end() ? "not there" : found->recovering;
    }

    bool isReady(const SimulatedPort& modem) {
        return runUntil([&] { return stateOn(modem.url()) == "ready"; });
    }

    ManualClock clock_;
    test::TempFolder devices_;
    SimulatedPort one_{clock_};
    SimulatedPort two_{clock_};
    RecordingBoxes boxes_;
    std::vector<io::PortInfo> ports_;
    std::unique_ptr<ModemFleet> fleet_;
    int names_ = 0;
    std::string switchAt_ = "1-2";
    int cycles_ = 0;  ///< of the power there
};

TEST_F(ModemFleetTest, HasAllTheModemsThatAreFound) {
    plugIn(one_, "1-1");
    plugIn(two_, "1-2");
    start({"auto"});

    EXPECT_TRUE(isReady(one_));
    EXPECT_TRUE(isReady(two_));
    EXPECT_EQ(fleet_->rows().size(), 2U);
    EXPECT_EQ(fleet_->ports().size(), 2U);
}

TEST_F(ModemFleetTest, HasTheNamedOnesBesideThem) {
    plugIn(one_, "1-1");
    start({two_.url(), "auto", "none"});

    EXPECT_TRUE(isReady(one_));
    EXPECT_TRUE(isReady(two_));
    EXPECT_EQ(fleet_->rows()[0].port, two_.url());
}

TEST_F(ModemFleetTest, SaysWhyThereIsNone) {
    start({"auto"});

    ASSERT_EQ(fleet_->rows().size(), 1U);
    EXPECT_EQ(fleet_->rows()[0].port, "auto");
    EXPECT_EQ(fleet_->rows()[0].state, "absent");
    EXPECT_EQ(fleet_->rows()[0].trouble, "no_modem");
    EXPECT_EQ(fleet_->rows()[0].troubleText, "No modem was found: plug one in.");
    EXPECT_GT(boxes_.changes, 0);
}

TEST_F(ModemFleetTest, LetsAModemJoinThatIsPluggedInLater) {
    start({"auto"});

    plugIn(one_, "1-1");

    EXPECT_TRUE(runUntil([&] { return stateOn(one_.url()) != "not there"; }));
    EXPECT_TRUE(isReady(one_));
    EXPECT_EQ(fleet_->rows().size(), 1U);
}

TEST_F(ModemFleetTest, KeepsThePlaceOfAModemThatIsGone) {
    plugIn(one_, "1-1");
    start({"auto"});
    ASSERT_TRUE(isReady(one_));

    pullOut(one_);

    EXPECT_TRUE(runUntil([&] { return stateOn(one_.url()) == "absent"; }));
    EXPECT_EQ(fleet_->rows()[0].trouble, "port_gone");
}

TEST_F(ModemFleetTest, GivesItsPlaceToAnotherInTheSameSocket) {
    plugIn(one_, "1-1");
    start({"auto"});
    ASSERT_TRUE(isReady(one_));
    pullOut(one_);
    ASSERT_TRUE(runUntil([&] { return stateOn(one_.url()) == "absent"; }));

    plugIn(two_, "1-1");

    EXPECT_TRUE(isReady(two_));
    EXPECT_EQ(fleet_->rows().size(), 1U);
}

TEST_F(ModemFleetTest, SendsByEveryIdleModem) {
    plugIn(one_, "1-1");
    plugIn(two_, "1-2");
    start({"auto"});
    ASSERT_TRUE(isReady(one_));
    ASSERT_TRUE(isReady(two_));
    one_.control("fault slow 30");
    two_.control("fault slow 30");
    boxes_.add(1, "first");
    boxes_.add(2, "second");
    boxes_.oneEach = true;

    EXPECT_TRUE(runUntil([&] { return boxes_.armed.size() == 2; }));
}

TEST_F(ModemFleetTest, SwitchesThePowerOffWhereTheModemThatHangsIsPluggedIn) {
    plugIn(one_, "1-1");
    plugIn(two_, "1-2");
    start({"auto"});
    ASSERT_TRUE(isReady(one_));
    ASSERT_TRUE(isReady(two_));
    const auto calledFor = [&](const SimulatedPort& modem) {
        return runUntil([&] { return recoveringOn(modem.url()) == "alarm"; });
    };

    one_.control("fault hang mute never");
    ASSERT_TRUE(calledFor(one_) || calledFor(one_) || calledFor(one_));
    EXPECT_EQ(cycles_, 0) << "the other modem works";

    two_.control("fault hang mute never");
    EXPECT_TRUE(calledFor(two_) || calledFor(two_) || calledFor(two_));
    EXPECT_EQ(cycles_, 1);
}

TEST_F(ModemFleetTest, TakesARelayForTheOnlyModemsAndForNoneOfTwo) {
    const auto hangs = [&](const SimulatedPort& modem) {
        const auto calls = [&] { return runUntil([&] { return recoveringOn(modem.url()) == "alarm"; }); };
        return calls() || calls() || calls();
    };
    switchAt_.clear();
    plugIn(one_, "1-1");
    start({"auto"});
    ASSERT_TRUE(isReady(one_));

    one_.control("fault hang mute never");
    ASSERT_TRUE(hangs(one_));
    EXPECT_EQ(cycles_, 1);

    plugIn(two_, "1-2");
    ASSERT_TRUE(isReady(two_));
    two_.control("fault hang mute never");
    ASSERT_TRUE(hangs(two_));
    EXPECT_EQ(cycles_, 1) << "nobody knows whose it is";
}

}  // namespace
}  // namespace turnbell
