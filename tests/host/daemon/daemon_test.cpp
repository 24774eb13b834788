#include "host/daemon/daemon.h"

#include "tests/host/daemon/one_desk.h"
#include "tests/host/daemon/simulated_port.h"
#include "tests/host/daemon/test_client.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>

#include <SQLiteCpp/Database.h>

namespace turnbell {
namespace {

using testing::HasSubstr;
using testing::SizeIs;

constexpr auto kCard = "8999501000000000178";
constexpr auto kOtherCard = "8999501000000000186";

class DaemonTest : public testing::Test {
protected:
    static void SetUpTestSuite() { needApplication(); }  // before any member of a fixture

    Config config(const std::string& modem) const {
        Config wanted;
        wanted.dataDir = folder_.file("data");
        wanted.socketDir = folder_.file("run");
        wanted.modems = {modem};
        return wanted;
    }

    void start(const std::string& modem) { start(config(modem)); }

    void start(const Config& wanted) {
        auto started = Daemon::start(wanted, clock_);
        ASSERT_TRUE(started) << started.error().message;
        daemon_ = std::move(*started);
    }

    void openBranch() {
        TestClient admin{socketOf("admin")};
        const auto answer = admin.ask(wire::CatalogImport{oneDesk()});
        ASSERT_TRUE(answer) << answer.error().message;
    }

    wire::CheckedIn checkIn(const std::string& phone) {
        TestClient kiosk{socketOf("kiosk")};
        wire::CheckIn wish;
        wish.service = "A";
        wish.phone = phone;
        wish.firstName = "Ana";
        wish.consentVisit = true;
        const auto answer = kiosk.ask(wish);
        EXPECT_TRUE(answer) << answer.error().message;
        return std::get<wire::CheckedIn>(*wire::decodeReply("check_in", answer.value_or("{}")));
    }

    std::vector<wire::MessageRow> messages() {
        TestClient admin{socketOf("admin")};
        EXPECT_TRUE(admin.ask(wire::SignIn{"482913"}));
        const auto answer = admin.ask(wire::MessageListQuery{});
        EXPECT_TRUE(answer) << answer.error().message;
        return std::get<wire::MessageList>(*wire::decodeReply("message_list", *answer)).messages;
    }

    std::string modemState() {
        TestClient admin{socketOf("admin")};
        const auto answer = admin.ask(wire::StatusQuery{});
        const auto status = std::get<wire::Status>(*wire::decodeReply("status", *answer));
        return status.modems.empty() ? "none" : status.modems.front().state;
    }

    bool stepUntil(const std::function<bool()>& done) {
        for (int i = 0; i < 2000 && !done(); ++i) {
            spin();
            clock_.advance(milliseconds{100});
            daemon_->tick();
            sim_.tick();
            lockedSim_.tick();
        }
        return done();
    }

    /// Starts with the modem whose SIM wants a PIN; true: with these settings it becomes ready in a minute.
    bool isReadyWith(std::vector<SimSettings> sims, const std::string& simPin = {}) {
        auto wanted = config(lockedSim_.url());
        wanted.sims = std::move(sims);
        wanted.simPin = simPin;
        start(wanted);
        return stepUntil([&] {
                   const auto state = modemState();
                   return state == "ready" || state == "roaming" || state == "sim_locked";
               }) &&
               modemState() == "ready";
    }

    static SimSettings settingsOf(const std::string& iccid, const std::string& pin) {
        SimSettings settings;
        settings.rule.iccid = iccid;
        settings.pin = pin;
        return settings;
    }

    std::string socketOf(const std::string& role) const { return folder_.file("run/" + role + ".sock"); }

    test::TempFolder folder_;
    ManualClock clock_;
    SimulatedPort sim_{clock_};
    SimulatedPort lockedSim_{clock_, {.pin = "1234", .iccid = kCard}};
    std::unique_ptr<Daemon> daemon_;
};

TEST_F(DaemonTest, TextsAWelcomeToWhoChecksIn) {
    start(sim_.url());
    openBranch();
    ASSERT_TRUE(stepUntil([&] { return modemState() == "ready"; }));

    const auto ticket = checkIn("+995555123456");

    EXPECT_TRUE(ticket.texts);
    ASSERT_TRUE(stepUntil([&] { return !sim_.modem.received().empty(); }));
    EXPECT_EQ(sim_.modem.received().front().submit.to, "+995555123456");
}

TEST_F(DaemonTest, TypesThePinOfAllCardsWhereACardHasNone) {
    // This modem does not read the card's number before the PIN.
    EXPECT_TRUE(isReadyWith({settingsOf(kOtherCard, "9999"), settingsOf(kCard, "")}, "1234"));
}

TEST_F(DaemonTest, TypesThePinOfAllCardsWhereNoneIsNamed) {
    EXPECT_TRUE(isReadyWith({settingsOf(kOtherCard, "9999")}, "1234"));
}

TEST_F(DaemonTest, TypesNoPinOfAnotherCard) {
    EXPECT_FALSE(isReadyWith({settingsOf(kOtherCard, "1234")}));
}

TEST_F(DaemonTest, TextsInAForeignNetworkWhereTheCardMay) {
    auto home = settingsOf(kCard, "");
    auto abroad = home;
    abroad.roaming = true;
    lockedSim_.control("register roaming");

    EXPECT_FALSE(isReadyWith({home}, "1234"));
    daemon_.reset();
    EXPECT_TRUE(isReadyWith({abroad}, "1234"));
}

TEST_F(DaemonTest, GivesACardItsServiceCentre) {
    auto settings = settingsOf(kCard, "");
    settings.serviceCentre = "+995599000000";
    lockedSim_.control("service-centre none");
    ASSERT_TRUE(isReadyWith({settings}, "1234"));
    openBranch();

    checkIn("+995555123456");

    EXPECT_TRUE(stepUntil([&] { return !lockedSim_.modem.received().empty(); }));
}

TEST_F(DaemonTest, KeepsTheRuleOfACard) {
    auto settings = settingsOf(kCard, "");
    settings.rule.countries = {"DE"};
    ASSERT_TRUE(isReadyWith({settings}, "1234"));
    openBranch();

    checkIn("+995555123456");

    EXPECT_FALSE(stepUntil([&] { return !lockedSim_.modem.received().empty(); }));
    EXPECT_EQ(messages().front().state, "ready");
}

TEST_F(DaemonTest, TellsAdministrationAloneWhatWasSaidOnAPort) {
    start(sim_.url());
    openBranch();
    ASSERT_TRUE(stepUntil([&] { return modemState() == "ready"; }));
    TestClient admin{socketOf("admin")};
    TestClient desk{socketOf("desk")};

    const auto answer = admin.ask(wire::ModemTraceQuery{});
    ASSERT_TRUE(answer) << answer.error().message;
    const auto lines = std::get<wire::ModemTrace>(*wire::decodeReply("modem_trace", *answer)).lines;
    ASSERT_GT(lines.size(), 10U);
    EXPECT_EQ(lines.front().text, "opened");
    const auto rest = admin.ask(wire::ModemTraceQuery{.after = lines[4].number});
    EXPECT_EQ(std::get<wire::ModemTrace>(*wire::decodeReply("modem_trace", *rest)).lines.front().number,
              lines[5].number);

    EXPECT_EQ(admin.ask(wire::ModemTraceQuery{.modem = 2}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(admin.ask(wire::ModemTraceQuery{.modem = 0}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(desk.ask(wire::ModemTraceQuery{}).error().code, ErrorCode::NotAllowed);
}

TEST_F(DaemonTest, ShowsAChangeToWhoWatches) {
    start("none");
    openBranch();
    TestClient display{socketOf("display")};
    ASSERT_TRUE(display.ask(wire::Subscribe{{wire::Topic::Board}}));
    ASSERT_EQ(display.nextSnapshot<wire::Board>()->waiting, 0);

    checkIn("");

    EXPECT_EQ(display.nextSnapshot<wire::Board>()->waiting, 1);
}

TEST_F(DaemonTest, WorksWithoutAModem) {
    start("none");
    openBranch();

    EXPECT_FALSE(checkIn("+995555123456").texts);
    EXPECT_EQ(modemState(), "none");
}

TEST_F(DaemonTest, LetsNoDisplayCommand) {
    start("none");
    openBranch();
    TestClient display{socketOf("display")};

    const auto answer = display.ask(wire::CallNext{"1"});

    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, ErrorCode::NotAllowed);
}

TEST_F(DaemonTest, FindsAPartInDoubtThatWasOnAirWhenItStopped) {
    start(sim_.url());
    openBranch();
    ASSERT_TRUE(stepUntil([&] { return modemState() == "ready"; }));
    sim_.control("fault slow 30");
    checkIn("+995555123456");
    ASSERT_TRUE(stepUntil([&] { return !sim_.modem.received().empty(); }));

    daemon_.reset();
    start("none");

    const auto found = messages();
    ASSERT_THAT(found, SizeIs(1));
    EXPECT_EQ(found.front().state, "in_doubt");
    EXPECT_EQ(sim_.modem.received().size(), 1U);
}

TEST_F(DaemonTest, RefusesDataThatAnotherServiceWorksOn) {
    start("none");
    auto other = config("none");
    other.socketDir = folder_.file("other");

    const auto second = Daemon::start(other, clock_);

    ASSERT_FALSE(second);
    EXPECT_THAT(second.error().message, HasSubstr("Another turnbelld"));
}

TEST_F(DaemonTest, LivesBesideAnotherOnOtherFolders) {
    start("none");
    auto other = config("none");
    other.dataDir = folder_.file("data2");
    other.socketDir = folder_.file("run2");

    EXPECT_TRUE(Daemon::start(other, clock_));
}

TEST_F(DaemonTest, RefusesADatabaseFromANewerProgram) {
    start("none");
    daemon_.reset();
    const auto file = folder_.file("data/turnbell.db");
    SQLite::Database{file, SQLite::OPEN_READWRITE}.exec("PRAGMA user_version = 9999");

    const auto refused = Daemon::start(config("none"), clock_);

    ASSERT_FALSE(refused);
    EXPECT_FALSE(refused.error().message.empty());
    EXPECT_FALSE(std::filesystem::exists(socketOf("kiosk")));
}

TEST_F(DaemonTest, TakesItsSocketsAwayWhenItStops) {
    start("none");
    ASSERT_TRUE(std::filesystem::exists(socketOf("kiosk")));

    daemon_.reset();

    EXPECT_FALSE(std::filesystem::exists(socketOf("kiosk")));
}

}  // namespace
}  // namespace turnbell
