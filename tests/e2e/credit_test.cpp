#include "tests/support/test_branch.h"
#include "tests/support/virtual_branch.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

/// What is left on the SIM card, from the operator's answer to the alarm on the screens.
namespace turnbell {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using wire::Role;

constexpr auto kAna = "+995555100001";

CreditRules rules() {
    return {.operators = {{"28201", {"*100#", "Balance: {amount} GEL", 300, 3}}}};
}

class CreditTest : public testing::Test {
protected:
    CreditTest() {
        branch.modemControl("ussd says Dear customer!\\nBalance: {credit},00 GEL");
        branch.modemControl("credit 7");
        branch.runUntilReady();
        branch.expect<wire::SignedIn>(Role::Admin, wire::SignIn{"482913"});
        wire::CheckIn visit;
        visit.service = "A";
        visit.phone = kAna;
        visit.consentVisit = true;
        branch.expect<wire::CheckedIn>(Role::Kiosk, visit);  // its welcome is the first text
        branch.run(minutes{3});
    }

    void text() {
        branch.expect<wire::MessageRow>(Role::Admin,
                                        wire::MessageSend{kAna, "Hello " + std::to_string(++texts)});
        branch.run(seconds{20});
    }

    wire::Status health() { return branch.watch<wire::Status>(Role::Desk, wire::Topic::Health); }

    std::string known() { return health().modems.at(0).credit; }

    /// What the alarm says is left; "": there is none.
    std::string alarm() {
        for (const auto& alarm : health().alarms) {
            if (alarm.code == "credit_low") {
                return alarm.detail;
            }
        }
        return {};
    }

    std::vector<BootTime> questions() const {
        std::vector<BootTime> times;
        for (const auto& line : branch.trace().after(0, at::Trace::kMost)) {
            if (line.side == at::TraceLine::Side::Host && line.text.starts_with("AT+CUSD=1")) {
                times.push_back(line.at);
            }
        }
        return times;
    }

    VirtualBranch branch{smallCatalog(), rules()};
    int texts = 0;
};

TEST_F(CreditTest, FallsWithTheTextsUntilItIsAnAlarmAndRisesAgain) {
    EXPECT_EQ(known(), "6.00");
    EXPECT_EQ(alarm(), "");

    for (int i = 0; i < 4; ++i) {
        text();
    }
    branch.run(minutes{12});
    EXPECT_EQ(known(), "2.00");
    EXPECT_EQ(alarm(), "2.00");
    branch.killAndRestart();
    branch.runUntilReady();
    EXPECT_EQ(alarm(), "2.00") << "it outlives a restart";

    branch.modemControl("credit 50");
    branch.expect<wire::SignedIn>(Role::Admin, wire::SignIn{"482913"});
    EXPECT_EQ(branch.expect<wire::CreditReport>(Role::Admin, wire::ModemCredit{}).state, "asking");
    branch.run(seconds{5});
    const auto report = branch.expect<wire::CreditReport>(Role::Admin, wire::ModemCreditQuery{});
    EXPECT_EQ(report.state, "known");
    EXPECT_EQ(report.credit, "50.00");
    EXPECT_EQ(report.answer, "Dear customer!\nBalance: 50,00 GEL");
    EXPECT_EQ(alarm(), "");
}

TEST_F(CreditTest, IsAskedForWhenATextIsRefusedAndWhenOneGoesAgain) {
    branch.modemControl("credit 0 38");
    text();
    branch.run(minutes{12});
    EXPECT_EQ(known(), "0.00");
    EXPECT_EQ(alarm(), "0.00");

    branch.modemControl("credit 20");
    branch.run(minutes{20});  // no courtesy text yet: the wait that was promised is not over
    EXPECT_EQ(branch.textsTo(kAna).size(), 2U);
    EXPECT_EQ(known(), "19.00");
    EXPECT_EQ(alarm(), "");
}

TEST_F(CreditTest, IsAskedForOnceADayInTheBurstOfAMinuteAndNoMore) {
    EXPECT_EQ(questions().size(), 1U);
    branch.run(hours{23});
    EXPECT_EQ(questions().size(), 0U) << "the trace begins later, and none was asked since";

    branch.run(hours{2});
    EXPECT_EQ(questions().size(), 1U);
    BootTime last{};
    for (const auto& line : branch.trace().after(0, at::Trace::kMost)) {
        if (line.side != at::TraceLine::Side::Host) {
            continue;
        }
        const auto gap = line.at - last;
        EXPECT_TRUE(gap < seconds{5} || gap > seconds{50} || last == BootTime{})
            << line.text << " " << gap.count();
        last = line.at;
    }
}

TEST_F(CreditTest, IsNotAskedForWhileTextsAreOnAir) {
    branch.run(minutes{10});
    branch.modemControl("fault slow 40");
    for (int i = 0; i < 6; ++i) {
        branch.expect<wire::MessageRow>(Role::Admin, wire::MessageSend{kAna, "Hello " + std::to_string(i)});
    }
    const auto before = questions().size();
    branch.run(seconds{230});
    EXPECT_EQ(questions().size(), before) << "texts wait";

    branch.run(minutes{4});
    EXPECT_EQ(questions().size(), before + 1) << "three texts and more have gone";
    EXPECT_EQ(known(), "0.00");
}

TEST_F(CreditTest, ThatCannotBeReadIsSaidToTheTechnicianAlone) {
    branch.modemControl("ussd says Bitte wenden Sie sich an 995555123456");
    branch.expect<wire::CreditReport>(Role::Admin, wire::ModemCredit{});
    branch.run(seconds{5});

    EXPECT_EQ(health().modems.at(0).creditState, "unfit");
    EXPECT_EQ(known(), "6.00") << "as it was known last";
    const auto report = branch.expect<wire::CreditReport>(Role::Admin, wire::ModemCreditQuery{});
    EXPECT_EQ(report.answer, "Bitte wenden Sie sich an …456");
    EXPECT_FALSE(branch.ask(Role::Desk, wire::ModemCreditQuery{}));
    EXPECT_FALSE(branch.ask(Role::Desk, wire::ModemCredit{}));
}

}  // namespace
}  // namespace turnbell
