#include "host/service/credits.h"

#include "tests/support/test_branch.h"

#include <gtest/gtest.h>

#include <chrono>
#include <optional>
#include <string>

namespace turnbell {
namespace {

using Answer = CreditAnswer::Kind;
using Questions = std::optional<CreditQuestion>;
using std::chrono::hours;
using std::chrono::minutes;

const ModemIdentity kModem{.imei = "860000000000000", .revision = {}, .iccid = "8999501000000000178"};
const Questions kAsked = CreditQuestion{"*100#", false};
const Questions kNone;

class CreditsTest : public testing::Test {
protected:
    CreditsTest() { setRule({.code = "*100#", .pattern = "Balance: {amount} GEL", .low = 200, .every = 3}); }

    void setRule(CreditRule rule) {
        branch_.credit.operators["28201"] = std::move(rule);
        restart();
    }

    void restart() {
        branch_.restart();
        setModem("ready");
    }

    void setModem(const std::string& state, const std::string& network = "28201") {
        wire::ModemRow row;
        row.state = state;
        row.imei = kModem.imei;
        row.iccid = kModem.iccid;
        row.operatorCode = network;
        branch_.service->setModems({row}, branch_.clock.now());
    }

    /// What is to be asked now.
    Questions next() { return branch_.service->nextCreditQuestion(kModem, branch_.clock.now()); }

    void answer(const CreditAnswer& answer) {
        branch_.service->creditAnswered(kModem, answer, branch_.clock.now());
    }

    /// Asks and is answered.
    void learn(const std::string& text) {
        ASSERT_TRUE(next());
        answer({Answer::Said, text, {}});
    }

    /// One text goes, and ends so.
    void text(SubmissionEnd::Kind kind, FinalAnswer said = {}) {
        branch_.checkIn("+9955551234" + std::to_string(++visitors_));
        const auto job = branch_.service->nextSubmission(kModem, branch_.clock.now());
        ASSERT_TRUE(job);
        ASSERT_TRUE(branch_.service->arm(job->part, {kModem, {}}, branch_.clock.now()));
        const int reference = kind == SubmissionEnd::Kind::Accepted ? 7 : -1;
        branch_.settle(job->part, {kind, reference, said, {}, kModem});
    }

    void pass(milliseconds time) { branch_.pass(time); }

    wire::ModemRow shown() { return branch_.expect<wire::Status>(wire::StatusQuery{}).modems.at(0); }
    wire::CreditReport report() { return branch_.expect<wire::CreditReport>(wire::ModemCreditQuery{}); }

    std::string alarm() {
        for (const auto& alarm : branch_.expect<wire::Status>(wire::StatusQuery{}).alarms) {
            if (alarm.code == "credit_low") {
                return alarm.detail;
            }
        }
        return {};
    }

    TestBranch branch_;
    int visitors_ = 10;
};

TEST_F(CreditsTest, AreAskedForOnceAfterTheFirstStartAndThenOnceADay) {
    EXPECT_EQ(next(), kAsked);
    EXPECT_EQ(next(), kNone) << "it is being asked";
    answer({Answer::Said, "Balance: 12.50 GEL", {}});
    EXPECT_EQ(next(), kNone);

    pass(hours{23});
    EXPECT_EQ(next(), kNone);
    pass(hours{1});
    EXPECT_EQ(next(), kAsked);
}

TEST_F(CreditsTest, AreKnownOverRestarts) {
    learn("Balance: 12.50 GEL");
    pass(hours{5});
    restart();

    EXPECT_EQ(next(), kNone);
    EXPECT_EQ(shown().creditState, "known");
    EXPECT_EQ(shown().credit, "12.50");
    pass(hours{19});
    restart();
    EXPECT_EQ(next(), kAsked);
}

TEST_F(CreditsTest, AreAskedForAfterAsManyTextsAsTheRuleSays) {
    learn("Balance: 12.50 GEL");
    pass(minutes{11});
    for (int i = 0; i < 2; ++i) {
        text(SubmissionEnd::Kind::Accepted);
    }
    EXPECT_EQ(next(), kNone);

    text(SubmissionEnd::Kind::Accepted);
    restart();
    EXPECT_EQ(next(), kAsked) << "the texts of before the restart count";
}

TEST_F(CreditsTest, AreNeverAskedForTwiceInTenMinutes) {
    learn("Balance: 12.50 GEL");
    pass(minutes{1});
    for (int i = 0; i < 5; ++i) {
        text(SubmissionEnd::Kind::Accepted);
    }
    pass(minutes{8});
    EXPECT_EQ(next(), kNone);
    restart();
    EXPECT_EQ(next(), kNone);

    pass(minutes{1});
    EXPECT_EQ(next(), kAsked);
}

TEST_F(CreditsTest, AreAskedForAfterARefusalThatSmellsOfThem) {
    learn("Balance: 12.50 GEL");
    pass(minutes{11});
    text(SubmissionEnd::Kind::Refused, cms(331));
    EXPECT_EQ(next(), kNone) << "no network";
    pass(minutes{1});
    text(SubmissionEnd::Kind::Refused, cms(38));

    EXPECT_EQ(next(), kAsked);
}

TEST_F(CreditsTest, AreAskedForWhenARefusedSimSendsAgain) {
    learn("Balance: 0.00 GEL");
    text(SubmissionEnd::Kind::Refused, cms(38));
    pass(minutes{11});
    learn("Balance: 0.00 GEL");
    pass(minutes{11});
    EXPECT_EQ(next(), kNone);
    text(SubmissionEnd::Kind::Accepted);

    EXPECT_EQ(next(), kAsked) << "somebody has topped it up";
}

TEST_F(CreditsTest, AreAskedForAgainAnHourAfterSilence) {
    ASSERT_TRUE(next());
    answer({Answer::None, {}, "the operator did not answer"});
    EXPECT_EQ(report().state, "failed");
    EXPECT_EQ(report().why, "The operator did not say what is left: the operator did not answer.");

    pass(minutes{59});
    EXPECT_EQ(next(), kNone);
    pass(minutes{1});
    EXPECT_EQ(next(), kAsked);
}

TEST_F(CreditsTest, AreAskedForAgainWhenATextCutTheAnswerShort) {
    ASSERT_TRUE(next());
    answer({Answer::Cut, {}, "a text had to go"});
    EXPECT_EQ(next(), kNone);

    pass(minutes{10});
    EXPECT_EQ(next(), kAsked);
}

TEST_F(CreditsTest, AreAskedForAgainAfterAKillBeforeTheAnswer) {
    ASSERT_TRUE(next());
    restart();
    EXPECT_EQ(report().state, "failed");

    pass(minutes{10});
    EXPECT_EQ(next(), kAsked);
}

TEST_F(CreditsTest, AreNotAskedForOutOfServiceOrInAnotherNetwork) {
    setModem("searching");
    EXPECT_EQ(next(), kNone);
    setModem("ready", "28202");
    EXPECT_EQ(next(), kNone);
    EXPECT_EQ(shown().creditState, "");
}

TEST_F(CreditsTest, AreAskedForByThemselvesOnlyWhereAnAnswerCanBeRead) {
    setRule({.code = "*100#"});
    EXPECT_EQ(next(), kNone);

    branch_.expect<wire::CreditReport>(wire::ModemCredit{});
    EXPECT_EQ(next(), (CreditQuestion{"*100#", true}));
    answer({Answer::Said, "You have 12.50 GEL", {}});
    EXPECT_EQ(report().state, "unfit");
    EXPECT_EQ(report().answer, "You have 12.50 GEL");
    EXPECT_NE(report().why.find("credit_pattern"), std::string::npos);
}

TEST_F(CreditsTest, AreAskedForAtOnceForAPerson) {
    learn("Balance: 12.50 GEL");
    EXPECT_EQ(branch_.expect<wire::CreditReport>(wire::ModemCredit{}).state, "asking");
    EXPECT_EQ(next(), (CreditQuestion{"*100#", true})) << "ten minutes are for ourselves";
    answer({Answer::Cut, {}, "a text had to go"});
    EXPECT_EQ(report().state, "asking");
    EXPECT_EQ(next(), (CreditQuestion{"*100#", true}));
    answer({Answer::Said, "Balance of 995555123456. Balance: 1.40 GEL", {}});

    const auto known = report();
    EXPECT_EQ(known.state, "known");
    EXPECT_EQ(known.credit, "1.40");
    EXPECT_EQ(known.threshold, "2.00");
    EXPECT_TRUE(known.low);
    EXPECT_EQ(known.network, "28201");
    EXPECT_EQ(known.answer, "Balance of …456. Balance: 1.40 GEL");
    EXPECT_EQ(next(), kNone);
}

TEST_F(CreditsTest, HurryForAPersonWhileTheyWaitForTheirMinute) {
    EXPECT_EQ(next(), kAsked);
    EXPECT_EQ(next(), kNone);
    branch_.expect<wire::CreditReport>(wire::ModemCredit{});

    EXPECT_EQ(next(), (CreditQuestion{"*100#", true}));
    EXPECT_EQ(next(), kNone) << "once is enough";
}

TEST_F(CreditsTest, TellAPersonWhatIsMissing) {
    const auto refusal = [this](const wire::Command& command) {
        const auto reply = branch_.ask(command);
        return reply ? std::string{} : reply.error().reason + ": " + reply.error().message;
    };
    EXPECT_EQ(branch_.refusal(wire::ModemCredit{.modem = 2}), "modem_unknown");
    EXPECT_EQ(branch_.refusal(wire::ModemCreditQuery{.modem = 0}), "modem_unknown");
    setModem("ready", "28299");
    EXPECT_EQ(
        refusal(wire::ModemCredit{}),
        "credit_code_missing: No code is known that asks network 28299 for the credit: write [[operator]] "
        "with "
        "network = \"28299\" and the operator's credit_code into turnbell.toml, and restart the service.");
    setModem("searching");
    EXPECT_EQ(branch_.refusal(wire::ModemCredit{}), "modem_not_ready");
}

TEST_F(CreditsTest, ThatAreLowAreAnAlarmUntilTheyAreNot) {
    learn("Balance: 2.00 GEL");
    EXPECT_EQ(alarm(), "");
    pass(hours{24});
    learn("Balance: 1.99 GEL");
    EXPECT_EQ(alarm(), "1.99");
    restart();
    EXPECT_EQ(alarm(), "1.99");

    pass(hours{24});
    learn("Service is not available");
    EXPECT_EQ(alarm(), "1.99") << "nothing else is known";
    EXPECT_EQ(shown().creditState, "unfit");
    pass(hours{24});
    learn("Balance: 22 GEL");
    EXPECT_EQ(alarm(), "");
}

TEST_F(CreditsTest, OfAnAnswerThatDoesNotFitAreSaidToBeUnfit) {
    learn("Dear 995555123456, come again");

    EXPECT_EQ(shown().creditState, "unfit");
    EXPECT_EQ(shown().credit, "");
    EXPECT_EQ(report().answer, "Dear …456, come again");
    EXPECT_EQ(report().why,
              "The operator's answer does not fit the pattern \"Balance: {amount} GEL\": correct "
              "credit_pattern in turnbell.toml, and restart the service.");
    restart();
    EXPECT_EQ(report().answer, "") << "the words are kept nowhere";
}

TEST_F(CreditsTest, OfACardAreAskedForByItsOwnRule) {
    branch_.credit.cards[kModem.iccid] = {.code = "*111#", .low = 5000};
    restart();

    EXPECT_EQ(next(), (CreditQuestion{"*111#", false}));
    answer({Answer::Said, "Balance: 12.50 GEL", {}});
    EXPECT_EQ(alarm(), "12.50");
}

}  // namespace
}  // namespace turnbell
