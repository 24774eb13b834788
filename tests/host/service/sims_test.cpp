#include "host/service/sims.h"

#include "tests/support/manual_clock.h"
#include "tests/support/test_branch.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

constexpr auto kCard = "8999501000000000178";
constexpr auto kOtherCard = "8999501000000000186";

/// Two modems and a manual clock; it is 13:00 in Tbilisi.
class SimsTest : public testing::Test {
protected:
    SimsTest() {
        state_.catalog.branch.timeZone = "Asia/Tbilisi";
        state_.started = clock_.now().boot;
    }

    static wire::ModemRow row(const std::string& iccid, const std::string& state = "ready") {
        wire::ModemRow row;
        row.iccid = iccid;
        row.state = state;
        return row;
    }

    static SimRule rule(const std::string& iccid, int perHour, int perDay,
                        std::optional<DailySpan> quiet = {}) {
        SimRule rule;
        rule.iccid = iccid;
        rule.textsPerHour = perHour;
        rule.textsPerDay = perDay;
        rule.quiet = quiet;
        return rule;
    }

    void setModems(std::vector<wire::ModemRow> modems) {
        const auto before = std::exchange(state_.modems, std::move(modems));
        noteAbsences(state_, before, clock_.now());
    }

    Sims sims() { return Sims{state_, clock_.now()}; }

    bool mayBegin(const std::string& iccid) {
        const auto now = sims();
        return now.choiceOf({.iccid = iccid},
                            {})({PartId{1}, *PhoneNumber::fromE164("+995555123456"), {}, {}});
    }

    void submit(const std::string& iccid) {
        db::MessageRow message;
        message.idemKey = std::to_string(++texts_);
        message.to = *PhoneNumber::fromE164("+995555123456");
        message.state = MessageState::Ready;
        db::PartRow part;
        part.message = *state_.messages.insert(message);
        db::AttemptRow attempt;
        attempt.part = state_.messages.insert(part);
        attempt.at = clock_.now();
        attempt.iccid = iccid;
        attempt.outcome = "accepted";
        state_.messages.insert(attempt);
    }

    ManualClock clock_;
    std::unique_ptr<db::Database> database_ = *db::Database::open(":memory:");
    BranchState state_{*database_, "boot-1"};
    int texts_ = 0;
};

TEST_F(SimsTest, BeginNothingInTheirQuietTime) {
    state_.simRules = {rule(kCard, 0, 0, dailySpan("12:30-13:15"))};
    setModems({row(kCard), row(kOtherCard)});

    EXPECT_FALSE(mayBegin(kCard));
    EXPECT_TRUE(mayBegin(kOtherCard));
    EXPECT_EQ(sims().closedWhy(kCard), "quiet until 13:15");
    EXPECT_EQ(sims().closedWhy(kOtherCard), "");
    EXPECT_EQ(sims().nextOpening(), clock_.now().boot + minutes{15});

    clock_.advance(minutes{15});

    EXPECT_TRUE(mayBegin(kCard));
    EXPECT_EQ(sims().nextOpening(), std::nullopt);
}

TEST_F(SimsTest, BeginNothingWhenTheBudgetOfTheHourIsSpent) {
    state_.simRules = {rule(kCard, 2, 0)};
    setModems({row(kCard), row(kOtherCard)});
    submit(kCard);
    clock_.advance(minutes{20});
    submit(kOtherCard);
    EXPECT_TRUE(mayBegin(kCard));

    submit(kCard);

    EXPECT_FALSE(mayBegin(kCard));
    EXPECT_EQ(sims().closedWhy(kCard), "its 2 texts an hour are spent until 14:00");
    EXPECT_EQ(sims().nextOpening(), clock_.now().boot + minutes{40});
    clock_.advance(minutes{40});
    EXPECT_TRUE(mayBegin(kCard));
}

TEST_F(SimsTest, SpendNothingAtATimeThatHasNotCome) {
    state_.simRules = {rule(kCard, 2, 2)};
    setModems({row(kCard)});
    constexpr hours kAhead{24 * 365};
    clock_.jump(kAhead);  // the clock of the PC was wrong
    submit(kCard);
    submit(kCard);
    clock_.jump(-kAhead);

    EXPECT_TRUE(mayBegin(kCard)) << "not in a year only";
}

TEST_F(SimsTest, WaitForTheLaterOfTwoBudgets) {
    state_.simRules = {rule(kCard, 1, 1)};
    setModems({row(kCard)});
    submit(kCard);
    clock_.advance(hours{2});

    EXPECT_FALSE(mayBegin(kCard));
    EXPECT_EQ(sims().nextOpening(), clock_.now().boot + hours{22});
}

TEST_F(SimsTest, HaveTheRuleWithoutACardIfNoneNamesThem) {
    auto any = rule({}, 0, 0);
    any.prefixes = {"+49"};
    state_.simRules = {any, rule(kCard, 0, 0)};
    setModems({row(kCard), row(kOtherCard)});

    EXPECT_TRUE(mayBegin(kCard));
    EXPECT_FALSE(mayBegin(kOtherCard));
}

TEST_F(SimsTest, TakeNoPartThatAnotherModemTypes) {
    setModems({row(kCard)});
    const std::array typed{PartId{1}};
    const auto now = sims();
    const auto to = *PhoneNumber::fromE164("+995555123456");

    EXPECT_FALSE(now.choiceOf({.iccid = kCard}, typed)({PartId{1}, to, {}, {}}));
    EXPECT_TRUE(now.choiceOf({.iccid = kCard}, typed)({PartId{2}, to, {}, {}}));
}

TEST_F(SimsTest, DoNotWaitForASimWhoseModemIsStuck) {
    auto stuck = row(kOtherCard);
    stuck.slow = true;
    setModems({row(kCard), stuck});
    const auto now = sims();
    const db::ReadyPart part{PartId{1}, *PhoneNumber::fromE164("+995555123456"), {}, kOtherCard};

    EXPECT_TRUE(now.choiceOf({.iccid = kCard}, {})(part));
}

TEST_F(SimsTest, AreAwaySinceTheirModemWasReadyLast) {
    setModems({row(kCard), row(kOtherCard)});
    EXPECT_EQ(sims().awaySince(kCard), std::nullopt);
    clock_.advance(minutes{1});
    const auto left = clock_.now().boot;
    setModems({row(kCard, "mute"), row(kOtherCard)});
    clock_.advance(minutes{1});
    setModems({row(kCard, "probing"), row(kOtherCard)});

    EXPECT_EQ(sims().awaySince(kCard), left);
    EXPECT_EQ(sims().awaySince(kOtherCard), std::nullopt);

    setModems({row(kCard), row(kOtherCard)});
    EXPECT_EQ(sims().awaySince(kCard), std::nullopt);
}

TEST_F(SimsTest, AreAwaySinceTheStartIfTheyNeverCame) {
    setModems({row(kCard)});
    clock_.advance(minutes{1});

    EXPECT_EQ(sims().awaySince(kOtherCard), ManualClock::kStart.boot);
}

TEST_F(SimsTest, MayAllBeTheOneThatDoesNotSayWhatItIs) {
    setModems({row("")});

    EXPECT_EQ(sims().awaySince(kCard), std::nullopt);
}

TEST_F(SimsTest, SayWhyATextWaitsForThem) {
    const auto ana = *PhoneNumber::fromE164("+995555123456");
    const auto anna = *PhoneNumber::fromE164("+4915112345678");
    auto georgian = rule(kCard, 0, 0, dailySpan("12:30-13:15"));
    georgian.countries = {"GE"};
    auto any = rule(kOtherCard, 0, 0, dailySpan("12:00-13:05"));
    state_.simRules = {georgian, any};
    setModems({row(kCard)});
    EXPECT_EQ(sims().waitingWhy(ana), "quiet until 13:15");
    EXPECT_EQ(sims().waitingWhy(anna), "") << "no SIM that is here texts this number";

    setModems({row(kCard), row(kOtherCard)});
    EXPECT_EQ(sims().waitingWhy(ana), "quiet until 13:05") << "the one that may begin it first";

    clock_.advance(minutes{5});
    EXPECT_EQ(sims().waitingWhy(ana), "");
}

}  // namespace
}  // namespace turnbell
