#include "modem/at/recovery.h"

#include "tests/modem/at/modem_bench.h"
#include "tests/modem/at/recovery_bench.h"

#include <random>

namespace turnbell::at {
namespace {

using namespace std::chrono_literals;
using Rungs = std::vector<std::string>;

int count(const std::string& text, const std::string& what) {
    int times = 0;
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + what.size())) {
        ++times;
    }
    return times;
}

/// A hang while nothing is being sent: found by the next question to the modem, a minute later.
class RecoveryTest : public testing::Test {
protected:
    RecoveryTest() { bench.start(); }

    void hang(const std::string& how) {
        bench.control("fault hang " + how);
        bench.run(70s);
    }

    RecoveryBench bench;
};

TEST_F(RecoveryTest, LeavesAModemAloneThatAnswers) {
    bench.run(1h);

    EXPECT_TRUE(bench.inService());
    EXPECT_EQ(bench.rungs, Rungs{});
}

TEST_F(RecoveryTest, SynchronisesBeforeAnythingElse) {
    hang("mute escape");

    EXPECT_TRUE(bench.inService());
    EXPECT_EQ(count(bench.typed, "ATZ"), 0);
}

TEST_F(RecoveryTest, TakesTheDefaultsBack) {
    hang("mute defaults");
    bench.run(30s);

    EXPECT_TRUE(bench.inService());
    EXPECT_EQ(bench.rungs, (Rungs{"resync", "defaults"}));
}

TEST_F(RecoveryTest, TurnsTheRadioOffAndOn) {
    hang("prompt radio");
    bench.run(60s);

    EXPECT_TRUE(bench.inService());
    EXPECT_EQ(bench.rungs, (Rungs{"resync", "defaults", "radio"}));
}

TEST_F(RecoveryTest, StartsTheModemAgain) {
    hang("echo restart");
    bench.run(60s);

    EXPECT_TRUE(bench.inService());
    ASSERT_FALSE(bench.rungs.empty());
    EXPECT_EQ(bench.rungs.back(), "restart");
}

TEST_F(RecoveryTest, OpensThePortAnew) {
    hang("error reopen");
    bench.run(90s);

    EXPECT_TRUE(bench.inService());
    ASSERT_FALSE(bench.rungs.empty());
    EXPECT_EQ(bench.rungs.back(), "reopen");
    EXPECT_EQ(bench.reopenings, 1);
}

TEST_F(RecoveryTest, PullsThePlug) {
    hang("mute power");
    bench.run(90s);

    EXPECT_TRUE(bench.inService());
    EXPECT_EQ(bench.rungs, (Rungs{"resync", "defaults", "radio", "restart", "reopen", "power_cycle"}));
    EXPECT_EQ(bench.powerCycles, 1);
}

TEST_F(RecoveryTest, CallsAPersonWhenNothingHelpsAndTypesLittleFromThenOn) {
    hang("mute never");
    bench.run(5min);
    ASSERT_TRUE(bench.alarmed());
    const auto before = count(bench.typed, "\r");

    bench.run(10min);

    EXPECT_LE(count(bench.typed, "\r") - before, 10 * 6) << "one look a minute, and the port again";
    EXPECT_TRUE(bench.alarmed());
}

TEST_F(RecoveryTest, ComesBackByItselfAfterTheAlarm) {
    hang("mute never");
    bench.run(5min);
    bench.control("fault clear");

    bench.run(2min);

    EXPECT_TRUE(bench.inService());
    EXPECT_FALSE(bench.alarmed());
}

TEST_F(RecoveryTest, DoesNotRepeatWhatHelpedAMomentAgo) {
    hang("mute defaults");
    bench.run(30s);
    bench.rungs.clear();

    hang("mute defaults");
    bench.run(30s);
    EXPECT_EQ(bench.rungs, Rungs{"radio"});

    bench.run(10min);
    bench.rungs.clear();
    hang("mute defaults");
    bench.run(30s);
    EXPECT_EQ(bench.rungs, (Rungs{"resync", "defaults"})) << "after ten good minutes";
}

TEST_F(RecoveryTest, TurnsTheRadioOffWhenATextIsSilentFor180Seconds) {
    bench.control("fault hang radio radio");
    bench.queue("Lost");
    bench.run(89s);
    EXPECT_FALSE(bench.alarmed());
    EXPECT_TRUE(bench.gsm.status().slow);
    bench.run(2s);
    EXPECT_TRUE(bench.alarmed()) << "a person should know after 90 s";
    EXPECT_EQ(bench.rungs, Rungs{});

    bench.run(100s);
    bench.queue("Hello");
    bench.run(10s);

    EXPECT_EQ(bench.rungs, Rungs{"radio"});
    EXPECT_EQ(bench.taken(), (std::map<std::string, int>{{"Hello", 1}}));
    EXPECT_FALSE(bench.alarmed());
}

TEST_F(RecoveryTest, TrustsNoCountBehindARadioThatWasOff) {
    bench.control("fault hang radio radio");
    bench.queue("Lost");
    bench.run(190s);

    ASSERT_EQ(bench.rungs, Rungs{"radio"});
    EXPECT_FALSE(bench.readings.back().keptPower) << "the SIM was without power too";
    EXPECT_LT(bench.typed.find("ATS7=50"), bench.typed.find("AT+CFUN=0")) << "it may be killed in between";
}

TEST_F(RecoveryTest, TurnsTheRadioOffWhenTheNetworkIsLostForFiveMinutes) {
    bench.control("register none");
    bench.run(4min);
    EXPECT_EQ(bench.rungs, Rungs{});

    bench.run(2min);

    ASSERT_FALSE(bench.rungs.empty());
    EXPECT_EQ(bench.rungs.front(), "radio");
    bench.control("register home");
    bench.run(1min);
    EXPECT_TRUE(bench.inService());
}

TEST_F(RecoveryTest, DoesNotBlameTheModemForARefusalOfTheNetwork) {
    bench.control("register denied");

    bench.run(20min);

    EXPECT_EQ(bench.rungs, Rungs{});
}

TEST_F(RecoveryTest, StartsLowWithAModemThatRefusesFiveTexts) {
    bench.control("fault refuse 300 5");
    bench.queue("Hello");

    bench.run(30s);

    EXPECT_EQ(bench.rungs, Rungs{"defaults"});
    EXPECT_EQ(bench.taken().at("Hello"), 1);
}

TEST_F(RecoveryTest, PullsThePlugOfAModemThatVanished) {
    bench.control("vanish");
    bench.run(20s);
    EXPECT_EQ(bench.powerCycles, 0) << "it may be starting again";

    bench.run(40s);

    EXPECT_EQ(bench.powerCycles, 1);
    EXPECT_TRUE(bench.inService());
}

TEST_F(RecoveryTest, SaysThatThePowerSupplyIsWeakWhenItStartsAgainAndAgain) {
    bench.control("fault hang loop power");
    bench.run(30s);
    EXPECT_TRUE(bench.alarmed());

    bench.control("fault clear");
    bench.run(10min);

    EXPECT_FALSE(bench.alarmed());
}

TEST(RecoveryWithoutSwitch, CallsAPersonAfterThePortWasOpenedAnew) {
    RecoveryBench bench{64, false};
    bench.start();
    bench.control("fault hang mute power");

    bench.run(3min);

    EXPECT_TRUE(bench.alarmed());
    ASSERT_FALSE(bench.rungs.empty());
    EXPECT_EQ(bench.rungs.back(), "alarm");
}

/// One that answers, and refuses what it cannot be set up without: it never comes into service.
class RefusedSetUpTest : public testing::Test {
protected:
    RefusedSetUpTest() {
        bench.modem.answer("AT+CMGF=0", {"\r\nERROR\r\n"});
        bench.start();
        bench.run(10min);
    }

    ModemBench bench{64, {.named = true}};
};

TEST_F(RefusedSetUpTest, CallsAPersonAndLooksAgainOnceAMinute) {
    EXPECT_EQ(bench.gsm.status().trouble, Trouble::RefusesAll);
    const int before = bench.modem.count("AT+CGMI");

    bench.run(10min);

    EXPECT_EQ(bench.gsm.status().trouble, Trouble::RefusesAll);
    EXPECT_GE(bench.modem.count("AT+CGMI") - before, 7);
    EXPECT_LE(bench.modem.count("AT+CGMI") - before, 10);
}

TEST_F(RefusedSetUpTest, ComesBackWhenItRefusesNothingMore) {
    bench.modem.answer("AT+CMGF=0", {"\r\nOK\r\n"});

    bench.run(2min);

    EXPECT_EQ(bench.gsm.status().state, ModemState::Ready);
    EXPECT_EQ(bench.gsm.status().trouble, Trouble::None);
}

/// One hang of a hundred: how, what cures it, and at what point of the modem's work, from the seed.
class HangTest : public testing::TestWithParam<unsigned> {
protected:
    static constexpr std::array kKinds{"mute", "prompt", "garbage", "error", "echo",
                                       "ok",   "radio",  "loop",    "gone"};
    static constexpr std::array kCures{"escape", "defaults", "radio", "restart", "reopen", "power", "never"};
    static constexpr std::array kChunks{1U, 2U, 7U, 64U};

    /// Waits until the driver sees that the modem hangs: a silent text is one after 180 s.
    static bool recognised(RecoveryBench& bench) {
        const auto seen = [&bench] {
            return bench.hungAt || bench.gsm.status().trouble == Trouble::PowerSupply;
        };
        for (int i = 0; i < 400 && !seen(); ++i) {
            bench.run(1s);
        }
        return seen();
    }
};

TEST_P(HangTest, EndsInServiceOrInAnAlarmAndDoublesNothing) {
    std::mt19937 random{GetParam()};
    const std::string kind = kKinds.at(GetParam() % kKinds.size());
    const std::string cure = kCures.at(random() % kCures.size());
    const auto chunk = kChunks.at(random() % kChunks.size());
    const bool powerSwitch = random() % 2 == 0;
    RecoveryBench bench{chunk, powerSwitch, {.air = 2s}};
    SCOPED_TRACE(kind + " until " + cure);
    bench.start();
    for (int i = 1; i <= 3; ++i) {
        bench.queue("Before " + std::to_string(i));
    }
    bench.run(milliseconds{random() % 8'000});

    bench.control(kind == "gone" ? "vanish" : "fault hang " + kind + " " + cure);
    bench.queue("Within");
    const auto typedBefore = bench.typed.size();
    // What ESC ends is over before anybody noticed.
    ASSERT_TRUE(recognised(bench) || cure == "escape");
    for (const auto until = bench.hungAt.value_or(bench.now) + 90s;
         bench.now < until && !bench.inService() && !bench.alarmed();) {
        bench.run(1s);
    }
    const bool curable = cure != "never" && (cure != "power" || powerSwitch);
    EXPECT_TRUE(bench.inService() || (bench.alarmed() && (!curable || kind == "gone" || kind == "loop")));
    bench.run(5min);
    EXPECT_LT(count(bench.typed.substr(typedBefore), "\r"), 1500) << "an endless loop";

    bench.control("fault clear");
    if (!bench.modem.present()) {
        bench.control("return");
    }
    bench.run(20min);
    bench.queue("After");
    bench.run(10s);

    EXPECT_TRUE(bench.inService());
    EXPECT_EQ(bench.waiting(), 0U);
    EXPECT_EQ(bench.taken()["After"], 1);
    for (const auto& [text, times] : bench.taken()) {
        EXPECT_EQ(times, 1) << text;
        EXPECT_TRUE(text.starts_with("Before ") || text == "Within" || text == "After") << "garbage";
    }
    EXPECT_EQ(count(bench.typed, "\x1A"), bench.armed);
}

INSTANTIATE_TEST_SUITE_P(Hundred, HangTest, testing::Range(0U, 100U));

}  // namespace
}  // namespace turnbell::at
