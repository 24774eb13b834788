#include "host/daemon/daemon.h"
#include "host/service/seen_screens.h"
#include "tests/host/daemon/one_desk.h"
#include "tests/host/daemon/simulated_pad.h"
#include "tests/host/daemon/simulated_port.h"
#include "tests/host/daemon/test_client.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace turnbell {
namespace {

/// A whole service with a pad, whose relay the modem's power goes through.
class DaemonPadsTest : public testing::Test {
protected:
    static void SetUpTestSuite() { needApplication(); }

    void SetUp() override {
        pad_.capabilities |= pad::capability::kModemRelay;
        Config config;
        config.dataDir = folder_.file("data");
        config.socketDir = folder_.file("run");
        config.modems = {sim_.url()};
        config.pads = {pad_.url()};
        config.power = {"pad:" + std::to_string(pad_.id)};
        config.pad.offSeconds = 7;
        auto started = Daemon::start(config, clock_);
        ASSERT_TRUE(started) << started.error().message;
        daemon_ = std::move(*started);
        admin_ = std::make_unique<TestClient>(folder_.file("run/admin.sock"));
        auto catalog = oneDesk();
        catalog.branch.languages = {"de", "en"};
        ask(wire::CatalogImport{catalog});
        ask(wire::SignIn{"482913"});
        ASSERT_TRUE(stepUntil([&] { return pad_.shown.has_value(); }));
    }

    void ask(const wire::Command& command) {
        const auto answer = admin_->ask(command);
        EXPECT_TRUE(answer) << answer.error().message;
    }

    /// Whether status shows this alarm to everybody.
    bool alarmed(const std::string& code) {
        const auto answer = admin_->ask(wire::StatusQuery{});
        const auto status = std::get<wire::Status>(*wire::decodeReply("status", answer.value_or("{}")));
        return std::ranges::count(status.alarms, code, &wire::Alarm::code) > 0;
    }

    bool stepUntil(const std::function<bool()>& done) {
        for (int i = 0; i < 3000 && !done(); ++i) {
            spin();
            clock_.advance(milliseconds{100});
            daemon_->tick();
            sim_.tick();
        }
        return done();
    }

    test::TempFolder folder_;
    ManualClock clock_;
    SimulatedPort sim_{clock_};
    SimulatedPad pad_;
    std::unique_ptr<Daemon> daemon_;
    std::unique_ptr<TestClient> admin_;
};

TEST_F(DaemonPadsTest, APressCallsAndItsPadShowsTheTicket) {
    EXPECT_EQ(pad_.shown->mode, pad::DeskMode::Unassigned);
    ask(wire::PadChoose{"1"});
    pad_.press(pad::Key::Select);
    ASSERT_TRUE(stepUntil([&] { return pad_.shown->mode == pad::DeskMode::Closed; }));
    wire::CheckIn customer;
    customer.service = "A";
    ask(customer);
    ASSERT_TRUE(stepUntil([&] { return pad_.shown->waiting == 1; }));
    clock_.advance(SeenScreens::kSeenAfter);

    pad_.press(pad::Key::Select);

    ASSERT_TRUE(stepUntil([&] { return pad_.shown->mode == pad::DeskMode::Called; }));
    EXPECT_EQ((std::string{pad_.shown->ticket, 4}), "A001");
    EXPECT_EQ(pad_.shown->words, pad::Words::German);
    EXPECT_TRUE(pad_.queue.empty());
}

TEST_F(DaemonPadsTest, StaffLetThePadFlash) {
    ask(wire::PadIdentify{std::to_string(pad_.id)});

    ASSERT_TRUE(stepUntil([&] { return !pad_.commands.empty(); }));
    EXPECT_EQ(pad_.commands[0].operation, pad::Operation::Identify);
}

TEST_F(DaemonPadsTest, StaffAreToldOfAPadOfADeskThatIsGoneUntilItIsBack) {
    ask(wire::PadAssign{std::to_string(pad_.id), "1"});
    pad_.mute = true;

    ASSERT_TRUE(stepUntil([&] { return alarmed("pad_gone"); }));

    pad_.mute = false;
    EXPECT_TRUE(stepUntil([&] { return !alarmed("pad_gone"); }));
}

TEST_F(DaemonPadsTest, AModemThatHangsLosesItsPowerThroughThePad) {
    ASSERT_TRUE(stepUntil([&] { return sim_.connections > 0; }));
    ASSERT_TRUE(pad_.policy);
    EXPECT_EQ(pad_.policy->offSeconds, 7);

    sim_.control("fault hang mute power");

    ASSERT_TRUE(stepUntil([&] { return !pad_.commands.empty(); }));
    EXPECT_EQ(pad_.commands[0].operation, pad::Operation::ModemOff);
    EXPECT_EQ(pad_.commands[0].argument, 7U);
}

}  // namespace
}  // namespace turnbell
