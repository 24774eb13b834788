#include "host/service/outbox.h"

#include "tests/support/test_branch.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

constexpr auto kAna = "+995555123456";
constexpr auto kBen = "+995555654321";
using Kind = SubmissionEnd::Kind;

/// A visit of Ana's that is called; its welcome is out, its turn text is next.
struct CalledBranch : TestBranch {
    CalledBranch() {
        checkIn(kAna);
        send();
        expect<wire::StepChanged>(wire::CallNext{"1"});
    }
};

TEST(Outbox, SendsATurnTextBeforeEverythingElse) {
    TestBranch branch;
    branch.checkIn(kAna);
    branch.checkIn(kBen);

    branch.expect<wire::StepChanged>(wire::CallNext{"1"});

    const auto sent = branch.send();
    ASSERT_EQ(sent.size(), 3U);
    EXPECT_NE(sent[0].text.find("Desk 1"), std::string::npos) << "turn";
    EXPECT_EQ(sent[0].to, kAna);
    EXPECT_EQ(sent[1].to, kBen) << "welcome";
    EXPECT_EQ(sent[2].to, kBen) << "approach";
}

TEST(Outbox, SaysThatAnotherPartIsReadyBehindOne) {
    TestBranch branch;
    const auto next = [&] { return branch.service->nextSubmission({}, branch.clock.now()); };
    branch.checkIn(kAna);
    EXPECT_FALSE(next()->more);

    branch.checkIn(kBen);
    EXPECT_TRUE(next()->more);
}

TEST(Outbox, ExpiresATurnTextThatCannotBeSentInTime) {
    CalledBranch branch;

    branch.pass(std::chrono::minutes{6});

    EXPECT_TRUE(branch.send().empty());
    EXPECT_EQ(branch.message(MessageKind::Turn).state, "expired");
}

TEST(Outbox, ExpiresTheRestOfATextThatWentOutInPart) {
    auto catalog = smallCatalog();
    catalog.templates = {{TextPurpose::Turn, "en", {}, "{desk}" + std::string(200, 'x')}};
    TestBranch branch{catalog};
    branch.checkIn(kAna);
    branch.send();
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.settle(branch.armNext()->part, {Kind::Accepted, 9, {}, {}});

    branch.pass(std::chrono::minutes{6});

    EXPECT_TRUE(branch.send().empty());
    EXPECT_EQ(branch.message(MessageKind::Turn).state, "expired");
}

TEST(Outbox, KeepsAPartInDoubtUntilAReportProvesIt) {
    CalledBranch branch;
    const auto job = branch.armNext();
    ASSERT_TRUE(job);
    branch.settle(job->part, {Kind::InDoubt, -1, {}, "silent for 180 s"});
    EXPECT_EQ(branch.message(MessageKind::Turn).state, "in_doubt");

    branch.report(kAna, 42, 0);

    EXPECT_EQ(branch.message(MessageKind::Turn).state, "delivered");
    branch.pass(std::chrono::minutes{2});
    EXPECT_TRUE(branch.send().empty());
}

TEST(Outbox, RepeatsATurnTextInDoubtOnceAndCountsIt) {
    CalledBranch branch;
    branch.settle(branch.armNext()->part, {Kind::InDoubt, -1, {}, "modem vanished"});

    branch.pass(seconds{46});

    const auto again = branch.send();
    ASSERT_EQ(again.size(), 1U);
    EXPECT_FALSE(again[0].repetition) << "a mark needs the first copy's reference";
    EXPECT_EQ(branch.message(MessageKind::Turn).submissions, 2);
    EXPECT_EQ(branch.expect<wire::Status>(wire::StatusQuery{}).messagesRepeated, 1);
}

TEST(Outbox, MarksARepetitionWithTheReferenceOfTheFirstCopy) {
    CalledBranch branch;
    branch.settle(branch.armNext()->part, {Kind::InDoubt, 42, {}, "+CMGS without OK"});

    branch.pass(seconds{46});

    const auto job = branch.armNext();
    ASSERT_TRUE(job);
    const auto decoded = sms::decode(*fromHex(job->pdu), sms::Direction::FromMobile);
    ASSERT_TRUE(decoded);
    EXPECT_TRUE(std::get<sms::Submit>(*decoded).rejectDuplicates);
    EXPECT_EQ(std::get<sms::Submit>(*decoded).reference, 42);
    branch.settle(job->part, {Kind::Refused, -1, cms(197), {}});
    EXPECT_EQ(branch.message(MessageKind::Turn).state, "accepted") << "the centre has the first copy";
}

TEST(Outbox, TakesADuplicateRefusalForNoProofWithoutTheFirstReference) {
    CalledBranch branch;
    branch.settle(branch.armNext()->part, {Kind::InDoubt, -1, {}, "modem vanished"});
    branch.pass(seconds{46});

    branch.settle(branch.armNext()->part, {Kind::Refused, -1, cms(197), {}});

    EXPECT_EQ(branch.message(MessageKind::Turn).state, "in_doubt");
    branch.pass(seconds{46});
    EXPECT_FALSE(branch.armNext());
    EXPECT_EQ(branch.message(MessageKind::Turn).state, "unknown");
}

TEST(Outbox, TakesADuplicateRefusalOfAFirstCopyForNoProof) {
    CalledBranch branch;
    branch.settle(branch.armNext()->part, {Kind::Refused, -1, cms(197), {}});

    EXPECT_EQ(branch.message(MessageKind::Turn).state, "in_doubt");
}

TEST(Outbox, DoesNotRepeatToANumberThatOptedOut) {
    CalledBranch branch;
    branch.settle(branch.armNext()->part, {Kind::InDoubt, -1, {}, "modem vanished"});
    branch.receive(kAna, "STOP");
    branch.send();  // the confirmation

    branch.pass(seconds{46});

    EXPECT_FALSE(branch.armNext());
    EXPECT_EQ(branch.message(MessageKind::Turn).state, "unknown");
}

TEST(Outbox, WithdrawsARepetitionWhenTheNumberOptsOut) {
    CalledBranch branch;
    branch.settle(branch.armNext()->part, {Kind::InDoubt, -1, {}, "modem vanished"});
    branch.pass(seconds{46});
    const auto job = branch.service->nextSubmission({}, branch.clock.now());
    ASSERT_TRUE(job) << "the repetition is being typed";

    branch.receive(kAna, "STOP");

    EXPECT_FALSE(branch.service->arm(job->part, {}, branch.clock.now()));
    EXPECT_EQ(branch.message(MessageKind::Turn).state, "unknown");
    EXPECT_EQ(branch.send().size(), 1U) << "the confirmation alone";
}

TEST(Outbox, BlocksTheRestOfATextWhenTheNumberOptsOut) {
    auto catalog = smallCatalog();
    catalog.templates = {{TextPurpose::Turn, "en", {}, "{desk}" + std::string(200, 'x')}};
    TestBranch branch{catalog};
    branch.checkIn(kAna);
    branch.send();
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.settle(branch.armNext()->part, {Kind::Accepted, 9, {}, {}});

    branch.receive(kAna, "STOP");

    EXPECT_EQ(branch.message(MessageKind::Turn).state, "blocked");
    EXPECT_EQ(branch.send().size(), 1U) << "the confirmation alone";
}

TEST(Outbox, BlocksATextThatWasRefusedWhileItsNumberOptedOut) {
    CalledBranch branch;
    const auto job = branch.armNext();
    ASSERT_TRUE(job);
    branch.receive(kAna, "STOP");

    branch.settle(job->part, {Kind::Refused, -1, cms(42), {}});

    EXPECT_EQ(branch.message(MessageKind::Turn).state, "blocked");
}

TEST(Outbox, NeverSubmitsAThirdCopy) {
    CalledBranch branch;
    for (int i = 0; i < 2; ++i) {
        const auto job = branch.armNext();
        ASSERT_TRUE(job);
        branch.settle(job->part, {Kind::InDoubt, -1, {}, "modem vanished"});
        branch.pass(seconds{46});
    }

    EXPECT_FALSE(branch.armNext());
    EXPECT_EQ(branch.message(MessageKind::Turn).state, "unknown");
}

TEST(Outbox, DoesNotRepeatATurnThatIsOver) {
    CalledBranch branch;
    branch.settle(branch.armNext()->part, {Kind::InDoubt, -1, {}, "modem vanished"});
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});

    branch.pass(seconds{46});

    EXPECT_FALSE(branch.armNext());
    EXPECT_EQ(branch.message(MessageKind::Turn).state, "unknown");
}

TEST(Outbox, NeverRepeatsASurvey) {
    CalledBranch branch;
    branch.send();
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    branch.expect<wire::StepChanged>(wire::Finish{"1"});
    branch.pass(std::chrono::hours{1});
    const auto job = branch.armNext();
    ASSERT_TRUE(job);
    branch.settle(job->part, {Kind::InDoubt, -1, {}, "silent for 180 s"});

    branch.pass(std::chrono::hours{5});

    EXPECT_FALSE(branch.armNext());
    EXPECT_EQ(branch.message(MessageKind::Survey).state, "unknown");
    EXPECT_EQ(branch.message(MessageKind::Survey).submissions, 1);
}

TEST(Outbox, DoubtsWhatWasOnAirWhenTheServiceWasKilled) {
    CalledBranch branch;
    ASSERT_TRUE(branch.armNext());

    branch.restart();

    EXPECT_EQ(branch.message(MessageKind::Turn).state, "in_doubt");
    EXPECT_FALSE(branch.armNext()) << "evidence is awaited first";
    branch.pass(seconds{46});
    EXPECT_EQ(branch.send().size(), 1U);
}

TEST(Outbox, CountsTheEvidenceWindowOverAReboot) {
    CalledBranch branch;
    ASSERT_TRUE(branch.armNext());
    branch.clock.jump(seconds{30});  // half a minute passed while the machine was off

    branch.restart("boot-2");

    branch.pass(seconds{14});
    EXPECT_FALSE(branch.armNext());
    branch.pass(seconds{2});
    EXPECT_TRUE(branch.armNext());
}

TEST(Outbox, LetsOtherTextsPassAPartInDoubt) {
    CalledBranch branch;
    branch.settle(branch.armNext()->part, {Kind::InDoubt, -1, {}, "modem vanished"});
    branch.checkIn(kBen);

    const auto sent = branch.send();

    ASSERT_EQ(sent.size(), 1U);
    EXPECT_EQ(sent[0].to, kBen);
}

TEST(Outbox, TriesAgainLaterAfterAPassingRefusal) {
    CalledBranch branch;
    branch.settle(branch.armNext()->part, {Kind::Refused, -1, cms(42), {}});

    EXPECT_TRUE(branch.send().empty());
    branch.pass(seconds{5});
    EXPECT_EQ(branch.send().size(), 1U);
}

TEST(Outbox, GivesUpOnANumberThatDoesNotExist) {
    CalledBranch branch;
    branch.settle(branch.armNext()->part, {Kind::Refused, -1, cms(1), {}});

    branch.pass(std::chrono::minutes{2});

    EXPECT_TRUE(branch.send().empty());
    EXPECT_EQ(branch.message(MessageKind::Turn).state, "failed");
    EXPECT_NE(branch.message(MessageKind::Turn).why.find("not assigned"), std::string::npos);
}

TEST(Outbox, GivesUpOnATextThatIsRefusedAgainAndAgainWhileOthersGo) {
    TestBranch branch;
    branch.checkIn(kAna);
    branch.checkIn(kBen);
    for (int i = 0; i < 6; ++i) {
        branch.settle(branch.armNext()->part, {Kind::Refused, -1, cms(42), {}});
        branch.send();
        branch.pass(std::chrono::minutes{2});
        branch.checkIn("+99555510000" + std::to_string(i));
    }

    EXPECT_EQ(branch.message(MessageKind::Welcome).state, "failed");
}

/// A branch with many surveys that are due, and a SIM that pays for some of them.
struct ManySurveys : TestBranch {
    explicit ManySurveys(int count) : TestBranch{catalogWithSurveysAtOnce()}, many{count} {
        for (int i = 0; i < many; ++i) {
            expect<wire::CheckedIn>(wire::CheckIn{.service = "A",
                                                  .phone = "+99555520" + std::to_string(1000 + i),
                                                  .firstName = {},
                                                  .lastName = {},
                                                  .language = {},
                                                  .consentVisit = false,
                                                  .consentSurvey = true});
            expect<wire::StepChanged>(wire::CallNext{"1"});
            expect<wire::StepChanged>(wire::Confirm{"1"});
            expect<wire::StepChanged>(wire::Finish{"1"});
        }
    }

    static Catalog catalogWithSurveysAtOnce() {
        auto catalog = smallCatalog();
        catalog.services[0].surveyDelay = milliseconds{0};
        return catalog;
    }

    /// Submits what may go; the network takes `paid` of them and refuses the rest.
    void sendWith(int paid) {
        while (const auto job = armNext()) {
            ++attempts;
            accepted += paid > 0 ? 1 : 0;
            settle(job->part, paid-- > 0 ? SubmissionEnd{Kind::Accepted, accepted % 256, {}, {}}
                                         : SubmissionEnd{Kind::Refused, -1, refusal, {}});
        }
    }

    void passSending(milliseconds time, int paid) {
        for (const auto until = clock.now().boot + time; clock.now().boot < until;) {
            pass(seconds{5});
            sendWith(paid);
        }
    }

    int many;
    FinalAnswer refusal = cms(50);
    int attempts = 0;
    int accepted = 0;
};

TEST(Outbox, DoesNotBurnAThousandTextsOnAnEmptySim) {
    for (const auto& [code, many] : std::map<int, int>{{21, 50}, {38, 50}, {50, 1000}, {69, 50}}) {
        ManySurveys branch{many};
        branch.refusal = cms(code);

        branch.passSending(std::chrono::minutes{30}, 0);

        EXPECT_LE(branch.attempts, 12) << code;
        const auto status = branch.expect<wire::Status>(wire::StatusQuery{});
        EXPECT_EQ(status.messagesWaiting, many) << code;
        ASSERT_FALSE(status.alarms.empty());
        EXPECT_EQ(status.alarms.front().code.rfind("texts_refused_", 0), 0U) << status.alarms.front().code;

        branch.passSending(std::chrono::minutes{20}, many);

        EXPECT_EQ(branch.accepted, many) << code;
        EXPECT_TRUE(branch.expect<wire::Status>(wire::StatusQuery{}).alarms.empty()) << code;
    }
}

TEST(Outbox, TriesACallEarlierWhileASimIsSpared) {
    ManySurveys branch{50};
    branch.passSending(std::chrono::minutes{30}, 0);
    const int before = branch.attempts;
    branch.checkIn(kAna);
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});

    branch.passSending(seconds{35}, 1);

    EXPECT_GT(branch.attempts, before);
    const auto texts = branch.messages();
    EXPECT_TRUE(std::any_of(texts.begin(), texts.end(), [](const wire::MessageRow& text) {
        return text.kind == "turn" && text.state == "accepted";
    }));
}

TEST(Outbox, SparesASimThatRefusesNumberAfterNumberAndKeepsTheRest) {
    ManySurveys branch{50};
    branch.refusal = cms(30);

    branch.passSending(std::chrono::minutes{30}, 0);

    EXPECT_LE(branch.attempts, 12);
    EXPECT_GE(branch.expect<wire::Status>(wire::StatusQuery{}).messagesWaiting, branch.many - 3);
}

TEST(Outbox, RefusesToArmWhatWasWithdrawnMeanwhile) {
    CalledBranch branch;
    const auto job = branch.service->nextSubmission({}, branch.clock.now());
    ASSERT_TRUE(job);
    branch.expect<wire::StepChanged>(wire::Undo{"1"});

    EXPECT_FALSE(branch.service->arm(job->part, {}, branch.clock.now()));
}

TEST(Outbox, MatchesReportsByReferenceAndRecipient) {
    TestBranch branch;
    branch.checkIn(kAna);
    branch.checkIn(kBen);
    const auto sent = branch.send();

    branch.report(kBen, sent[0].reference, 0);
    EXPECT_EQ(branch.message(MessageKind::Welcome).state, "accepted")
        << "Ana's text has this reference, not Ben's";
    branch.report(kAna, sent[0].reference, 0x41);

    EXPECT_EQ(branch.message(MessageKind::Welcome).state, "undelivered");
}

TEST(Outbox, TakesAReportThatOvertakesTheModemsAnswer) {
    CalledBranch branch;
    const auto job = branch.armNext();
    ASSERT_TRUE(job);
    branch.report(kAna, 42, 0);
    EXPECT_EQ(branch.message(MessageKind::Turn).state, "armed") << "its reference is not known yet";

    branch.settle(job->part, {Kind::Accepted, 42, {}, {}});

    EXPECT_EQ(branch.message(MessageKind::Turn).state, "delivered");
}

TEST(Outbox, DoesNotGiveTheReportOfATextOnAirToOneInDoubt) {
    TestBranch branch;
    branch.checkIn(kAna);
    branch.settle(branch.armNext()->part, {Kind::InDoubt, -1, {}, "killed before Ctrl-Z"});
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    const auto turn = branch.armNext();
    ASSERT_TRUE(turn);

    branch.report(kAna, 42, 0);
    branch.settle(turn->part, {Kind::Accepted, 42, {}, {}});

    EXPECT_EQ(branch.message(MessageKind::Turn).state, "delivered");
    EXPECT_EQ(branch.message(MessageKind::Welcome).state, "in_doubt");
}

TEST(Outbox, KeepsAReportThatWaitsOverAKill) {
    CalledBranch branch;
    ASSERT_TRUE(branch.armNext());
    branch.report(kAna, 42, 0);

    branch.restart();
    branch.pass(seconds{1});

    EXPECT_EQ(branch.message(MessageKind::Turn).state, "delivered");
}

TEST(Outbox, CountsARefusedSubmissionAsNone) {
    CalledBranch branch;
    const auto job = branch.armNext();
    ASSERT_TRUE(job);
    branch.settle(job->part, {Kind::Refused, -1, cms(42), {}});
    branch.pass(seconds{10});
    branch.settle(branch.armNext()->part, {Kind::InDoubt, -1, {}, "modem vanished"});

    EXPECT_EQ(branch.message(MessageKind::Turn).submissions, 1);
    branch.pass(seconds{46});
    EXPECT_EQ(branch.send().size(), 1U) << "in doubt once: it may be repeated once";
    EXPECT_EQ(branch.expect<wire::Status>(wire::StatusQuery{}).messagesRepeated, 1);
}

TEST(Outbox, TellsTwoTextsInDoubtApartByTheTimeOfTheReport) {
    TestBranch branch;
    branch.checkIn(kAna);
    const auto welcomed = branch.clock.now().utc;
    branch.settle(branch.armNext()->part, {Kind::InDoubt, -1, {}, "modem vanished"});
    branch.pass(seconds{20});
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.settle(branch.armNext()->part, {Kind::InDoubt, -1, {}, "modem vanished"});

    branch.report(kAna, 42, 0, welcomed);

    EXPECT_EQ(branch.message(MessageKind::Welcome).state, "delivered");
    EXPECT_EQ(branch.message(MessageKind::Turn).state, "in_doubt");
}

}  // namespace
}  // namespace turnbell
