#include "host/daemon/daemon.h"
#include "tests/host/daemon/simulated_port.h"
#include "tests/host/daemon/test_client.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <map>

/// A whole service with two modems in virtual time: the share of each, and what happens when one goes away.
namespace turnbell {
namespace {

constexpr milliseconds kAir{2'000};
constexpr milliseconds kStep{10};

class TwoModems : public testing::Test {
protected:
    static void SetUpTestSuite() { needApplication(); }

    void start(const std::vector<std::string>& urls, const std::string& branch = "branch") {
        Config config;
        config.dataDir = folder_.file(branch + "/data");
        config.socketDir = folder_.file(branch + "/run");
        config.modems = urls;
        auto started = Daemon::start(config, clock_);
        ASSERT_TRUE(started) << started.error().message;
        daemon_ = std::move(*started);
        client_ = std::make_unique<TestClient>(folder_.file(branch + "/run/admin.sock"));
        ASSERT_TRUE(client_->ask(wire::CatalogImport{catalog()}));
        ASSERT_TRUE(client_->ask(wire::SignIn{"482913"}));
        ASSERT_TRUE(runUntil([&] { return readyModems() == urls.size(); }));
    }

    static Catalog catalog() {
        Catalog catalog;
        catalog.branch.name = "Old Town Clinic";
        catalog.branch.country = "GE";
        catalog.branch.timeZone = "Asia/Tbilisi";
        catalog.branch.languages = {"ka", "en"};  // a welcome of two parts, or one in English
        catalog.queues = {Queue{"A", {}, 1, 999}};
        catalog.services = {Service{"A", {{{"en", "General"}, {"ka", "ზოგადი"}}}, "A"}};
        catalog.desks = {Desk{"1", {{{"en", "Desk 1"}, {"ka", "მაგიდა 1"}}}, {"A"}}};
        catalog.staff = {Staff{"Nino", "482913", {}, StaffRole::Admin}};
        return catalog;
    }

    void checkIn(int customer, const std::string& language) {
        wire::CheckIn wish;
        wish.service = "A";
        wish.phone = "+9955551" + std::to_string(10'000 + customer);
        wish.language = language;
        wish.consentVisit = true;
        ASSERT_TRUE(client_->ask(wish));
    }

    wire::Status status() {
        return std::get<wire::Status>(*wire::decodeReply("status", *client_->ask(wire::StatusQuery{})));
    }

    std::size_t readyModems() {
        std::size_t ready = 0;
        for (const auto& modem : status().modems) {
            ready += modem.state == "ready" ? 1 : 0;
        }
        return ready;
    }

    std::size_t taken() const { return one_.modem.received().size() + two_.modem.received().size(); }

    /// For at most ten minutes.
    bool runUntil(const std::function<bool()>& done) {
        for (milliseconds gone{0}; gone < std::chrono::minutes{10}; gone += kStep) {
            QCoreApplication::processEvents();
            if (done()) {
                return true;
            }
            clock_.advance(kStep);
            one_.tick();
            two_.tick();
            QCoreApplication::processEvents();
            daemon_->tick();
        }
        return false;
    }

    /// How long these texts take, of one part each.
    milliseconds timeFor(int texts) {
        const auto start = clock_.now().boot;
        const auto before = taken();
        for (int customer = 1; customer <= texts; ++customer) {
            checkIn(customer, "en");
        }
        EXPECT_TRUE(runUntil([&] { return taken() == before + static_cast<std::size_t>(texts); }));
        return clock_.now().boot - start;
    }

    test::TempFolder folder_;
    ManualClock clock_;
    SimulatedPort one_{clock_, {.air = kAir}};
    SimulatedPort two_{clock_, {.air = kAir, .imei = "356938035643809", .iccid = "8999501000000000996"}};
    std::unique_ptr<Daemon> daemon_;
    std::unique_ptr<TestClient> client_;
};

constexpr int kTexts = 60;

TEST_F(TwoModems, SendAlmostTwiceAsMuchAsOne) {
    start({one_.url()});
    const auto alone = timeFor(kTexts);
    client_.reset();
    daemon_.reset();
    start({one_.url(), two_.url()}, "another branch");

    const auto together = timeFor(kTexts);

    EXPECT_GE(static_cast<double>(alone.count()), 1.95 * static_cast<double>(together.count()))
        << alone.count() << " ms alone, " << together.count() << " ms together";
}

TEST_F(TwoModems, DoNotLoseOrDoubleWhatWasNotBegunWhenOneGoes) {
    start({one_.url(), two_.url()});
    for (int customer = 1; customer <= 10; ++customer) {
        checkIn(customer, "en");
    }
    ASSERT_TRUE(runUntil([&] { return taken() == 4; }));

    one_.control("vanish");

    // One that the network had of the first modem, and whose answer it did not give, may go out once more.
    ASSERT_TRUE(runUntil([&] { return status().messagesWaiting == 0 && status().messagesInDoubt == 0; }));
    std::map<std::string, int> copies;
    for (const auto* const modem : {&one_.modem, &two_.modem}) {
        for (const auto& text : modem->received()) {
            ++copies[text.submit.to];
        }
    }
    EXPECT_EQ(copies.size(), 10U);
    EXPECT_LE(taken(), 11U);
    EXPECT_EQ(status().messagesRepeated, static_cast<int>(taken()) - 10);
}

TEST_F(TwoModems, SendAnewAsAWholeWhatOneBeganAndCannotFinish) {
    start({one_.url(), two_.url()});
    two_.control("register none");
    ASSERT_TRUE(runUntil([&] { return readyModems() == 1; }));
    checkIn(1, "ka");
    ASSERT_TRUE(runUntil([&] { return one_.modem.received().size() == 1; }));
    ASSERT_TRUE(one_.modem.received()[0].submit.userData.concat);

    one_.control("vanish");
    two_.control("register home");

    const auto parts = static_cast<std::size_t>(one_.modem.received()[0].submit.userData.concat->total);
    ASSERT_TRUE(runUntil([&] { return two_.modem.received().size() == parts; }));
    for (const auto& text : two_.modem.received()) {
        EXPECT_NE(text.submit.userData.concat->reference,
                  one_.modem.received()[0].submit.userData.concat->reference);
    }
    EXPECT_EQ(status().messagesRepeated, 1);
}

TEST_F(TwoModems, KeepTheNumberOfAConversation) {
    start({one_.url(), two_.url()});
    two_.control("text +995555110001 I am late");
    ASSERT_TRUE(runUntil([&] { return status().conversationsWaiting == 1; }));

    for (int text = 0; text < 4; ++text) {
        ASSERT_TRUE(client_->ask(wire::ConversationReply{1, "No matter"}));
        ASSERT_TRUE(runUntil([&] { return status().messagesWaiting == 0; }));
    }
    ASSERT_TRUE(runUntil([&] { return taken() == 4; }));

    EXPECT_EQ(two_.modem.received().size(), 4U);
}

}  // namespace
}  // namespace turnbell
