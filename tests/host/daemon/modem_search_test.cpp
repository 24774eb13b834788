#include "host/daemon/modem_search.h"

#include "tests/host/daemon/simulated_port.h"

#include <gmock/gmock.h>

#include <set>

namespace turnbell {
namespace {

using testing::HasSubstr;

/// Ports of USB devices that lead to simulated modems, or to whatever a test puts there.
class ModemSearchTest : public testing::Test, protected ModemSearch::Mediator {
protected:
    static void SetUpTestSuite() { needApplication(); }

    bool holds(const std::string& usbPath) const override { return held_.contains(usbPath); }
    void found(const ModemSearch::Found& modem) override {
        found_.push_back(modem);
        held_.insert(modem.usbPath);
    }
    void turnEnded() override { ++turns_; }

    void addPort(const std::string& path, int vendor, int product, int interface,
                 const std::string& usbPath) {
        io::PortInfo port;
        port.path = path;
        port.usbVendor = vendor;
        port.usbProduct = product;
        port.usbInterface = interface;
        port.usbPath = usbPath;
        ports_.push_back(port);
    }

    void search() {
        ModemSearch::Mediator& self = *this;
        search_ = std::make_unique<ModemSearch>(
            self, clock_,
            ModemSearch::Ports{.list = [this] { return ports_; }, .devices = [this] { return devices_; }});
        search_->tick();
    }

    /// For at most a minute and a half.
    bool runUntil(const std::function<bool()>& done) {
        for (int i = 0; i < 900 && !done(); ++i) {
            spin();
            clock_.advance(milliseconds{100});
            one_.tick();
            two_.tick();
            search_->tick();
        }
        return done();
    }

    bool finds(std::size_t count) {
        return runUntil([&] { return found_.size() == count; });
    }

    ManualClock clock_;
    SimulatedPort one_{clock_};
    SimulatedPort two_{clock_};
    std::vector<io::PortInfo> ports_;
    std::vector<io::UsbDevice> devices_;
    std::vector<ModemSearch::Found> found_;
    std::set<std::string> held_;
    std::unique_ptr<ModemSearch> search_;
    int turns_ = 0;
};

constexpr int kQuectel = 0x2c7c;
constexpr int kEc25 = 0x0125;

TEST_F(ModemSearchTest, FindsTheModemAmongThePortsOfADevice) {
    QTcpServer mute;
    mute.listen(QHostAddress::LocalHost);
    addPort("tcp://127.0.0.1:" + std::to_string(mute.serverPort()), kQuectel, kEc25, 0, "1-1");
    addPort(one_.url(), kQuectel, kEc25, 2, "1-1");
    search();

    ASSERT_TRUE(finds(1));

    EXPECT_EQ(found_[0].port, one_.url());
    EXPECT_EQ(found_[0].usbPath, "1-1");
    EXPECT_FALSE(found_[0].imei.empty());
    EXPECT_GT(turns_, 0);
}

TEST_F(ModemSearchTest, PrefersThePortThatTheMakerNames) {
    addPort(one_.url(), kQuectel, kEc25, 1, "1-1");
    addPort(two_.url(), kQuectel, kEc25, 2, "1-1");
    search();

    ASSERT_TRUE(finds(1));

    EXPECT_EQ(found_[0].port, two_.url());
}

TEST_F(ModemSearchTest, TakesAnotherPortIfTheMakersDoesNotAnswer) {
    addPort(one_.url(), kQuectel, kEc25, 3, "1-1");
    addPort("/dev/turnbell-no-such-port", kQuectel, kEc25, 2, "1-1");
    search();

    ASSERT_TRUE(finds(1));

    EXPECT_EQ(found_[0].port, one_.url());
}

TEST_F(ModemSearchTest, FindsEveryModemAtOnce) {
    addPort(one_.url(), kQuectel, kEc25, 2, "1-1");
    addPort(two_.url(), kQuectel, kEc25, 2, "1-2");
    search();
    const auto start = clock_.now().boot;

    ASSERT_TRUE(finds(2));

    EXPECT_LT(clock_.now().boot - start, seconds{5});
}

TEST_F(ModemSearchTest, TouchesNoForeignDevice) {
    addPort(one_.url(), 0x2341, 0x0043, 0, "1-1");  // Arduino
    addPort(two_.url(), 0x0403, 0x6001, 0, "1-2");  // FTDI: nobody knows
    search();

    EXPECT_FALSE(runUntil([] { return false; }));

    EXPECT_EQ(one_.connections, 0);
    EXPECT_EQ(two_.connections, 0);
    EXPECT_THAT(search_->trouble(), HasSubstr("No modem was found: plug one in."));
    EXPECT_THAT(search_->trouble(), HasSubstr("FTDI serial adapter (0403:6001)) was left alone"));
}

TEST_F(ModemSearchTest, FindsWhatIsPluggedInLater) {
    search();
    EXPECT_FALSE(runUntil([this] { return search_->nextDeadline() == std::nullopt; }));
    addPort(one_.url(), kQuectel, kEc25, 2, "1-1");

    search_->look();

    EXPECT_LE(search_->nextDeadline(), clock_.now().boot);
    EXPECT_TRUE(finds(1));
}

TEST_F(ModemSearchTest, AsksAModemAgainThatWasStillStarting) {
    one_.control("fault mute 20");
    addPort(one_.url(), kQuectel, kEc25, 2, "1-1");
    search();

    EXPECT_TRUE(finds(1));
    EXPECT_GT(one_.connections, 1);
}

TEST_F(ModemSearchTest, LeavesADeviceAloneThatIsHeld) {
    held_.insert("1-1");
    addPort(one_.url(), kQuectel, kEc25, 2, "1-1");
    search();

    runUntil([] { return false; });

    EXPECT_EQ(one_.connections, 0);
}

TEST_F(ModemSearchTest, SaysWhatToDoAboutAStickWithoutAPort) {
    devices_.push_back({"1-1", 0x12d1, 0x1446});
    search();

    EXPECT_THAT(search_->trouble(), HasSubstr("install usb-modeswitch"));
}

TEST_F(ModemSearchTest, SaysWhyAPortCannotBeOpened) {
    addPort("/dev/turnbell-no-such-port", kQuectel, kEc25, 2, "1-1");
    search();
    search_->tick();

    EXPECT_THAT(search_->trouble(), HasSubstr("/dev/turnbell-no-such-port does not exist"));
}

}  // namespace
}  // namespace turnbell
