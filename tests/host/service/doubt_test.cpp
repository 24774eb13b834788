#include "host/service/doubt.h"

#include "tests/support/test_branch.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

constexpr auto kAna = "+995555123456";
constexpr auto kBen = "+995555654321";
using Kind = SubmissionEnd::Kind;

const ModemIdentity kModem{"490154203237518", "1.0", "8999501000000000178"};
constexpr int kBefore = 41;  // TP-MR of the text before

/// Ana's turn text is in doubt after a welcome with reference 41; the commissioning probe has proven
/// everything that is not taken away by `proven`.
struct DoubtfulBranch : TestBranch {
    DoubtfulBranch() : DoubtfulBranch{everything()} {}
    explicit DoubtfulBranch(const db::EvidenceRow& proven) {
        db::EvidenceStore{*database}.save(proven);
        checkIn(kAna);
        settleAs(*armAs(kBefore - 1), {Kind::Accepted, kBefore, {}, {}});
        expect<wire::StepChanged>(wire::CallNext{"1"});
        doubtful = armAs(kBefore)->part;
        settleAs({doubtful, {}, 0}, {Kind::InDoubt, -1, {}, "silent for 180 s"});
    }

    static db::EvidenceRow everything() {
        return {.imei = kModem.imei,
                .revision = kModem.revision,
                .iccid = kModem.iccid,
                .network = "Simtel",
                .stepsByOne = true,
                .fileFollows = true,
                .fileSurvives = true,
                .markVolatile = true,
                .ownReference = true,
                .duplicateRefused = true,
                .reports = true,
                .at = {}};
    }

    /// Without TP-RD, which would settle a call at once.
    static db::EvidenceRow countAlone() {
        auto row = everything();
        row.duplicateRefused = false;
        return row;
    }

    std::optional<OutboxJob> armAs(std::optional<int> before) const {
        auto job = service->nextSubmission(kModem, clock.now());
        if (!job || !service->arm(job->part, {kModem, before}, clock.now())) {
            return std::nullopt;
        }
        return job;
    }

    void settleAs(const OutboxJob& job, SubmissionEnd end) const {
        end.modem = kModem;
        service->settled(job.part, end, clock.now());
    }

    ReadingTaken read(const ReferenceReading& reading) const {
        return service->referenceRead(kModem, reading, clock.now());
    }

    PartId doubtful;
};

struct CountingBranch : DoubtfulBranch {
    CountingBranch() : DoubtfulBranch{countAlone()} {}
};

sms::Submit submitOf(const OutboxJob& job) {
    return std::get<sms::Submit>(*sms::decode(*fromHex(job.pdu), sms::Direction::FromMobile));
}

TEST(Doubt, SendsAgainWithoutCountingWhatTheSimNeverCounted) {
    CountingBranch branch;
    branch.pass(seconds{44});
    const auto early = branch.read({.lastReference = kBefore, .keptPower = true});
    EXPECT_TRUE(early.committed);
    EXPECT_EQ(early.again, branch.clock.now().boot + seconds{1}) << "the modem may still be trying";
    EXPECT_EQ(branch.message(MessageKind::Turn).state, "in_doubt");
    branch.clock.advance(milliseconds{1'000});

    branch.read({.lastReference = kBefore, .keptPower = true});

    const auto job = branch.armAs(kBefore);
    ASSERT_TRUE(job);
    EXPECT_FALSE(submitOf(*job).rejectDuplicates);
    EXPECT_EQ(branch.message(MessageKind::Turn).submissions, 1) << "the first was none";
    EXPECT_EQ(branch.expect<wire::Status>(wire::StatusQuery{}).messagesRepeated, 0);
}

TEST(Doubt, TakesTheCountThatMovedOnForTheReferenceOfTheDoubtfulPart) {
    CountingBranch branch;

    branch.read({.lastReference = kBefore + 1, .afterSetUp = true});
    EXPECT_EQ(branch.message(MessageKind::Turn).state, "in_doubt") << "submitted, and perhaps refused";
    branch.report(kAna, kBefore + 1, 0);

    EXPECT_EQ(branch.message(MessageKind::Turn).state, "delivered");
}

TEST(Doubt, ConcludesNothingFromACountThatMayHaveBeenLostWithThePower) {
    CountingBranch branch;
    branch.read({.lastReference = kBefore, .keptPower = false, .afterSetUp = true});
    branch.clock.advance(milliseconds{46'000});

    branch.read({.lastReference = kBefore, .keptPower = true, .afterSetUp = true});

    EXPECT_EQ(branch.message(MessageKind::Turn).state, "in_doubt")
        << "what came after the power cut is no proof";
    branch.service->tick(branch.clock.now());
    EXPECT_EQ(branch.armAs(kBefore).has_value(), true) << "its window is over: sent once more";
    EXPECT_EQ(branch.message(MessageKind::Turn).submissions, 2);
}

TEST(Doubt, ConcludesNothingFromAnotherRunOfTheMachine) {
    CountingBranch branch;
    branch.restart("boot-2");
    branch.clock.advance(milliseconds{44'000});

    branch.read({.lastReference = kBefore, .keptPower = true, .afterSetUp = true});

    EXPECT_EQ(branch.message(MessageKind::Turn).state, "in_doubt");
}

TEST(Doubt, UsesNothingThatIsNotProven) {
    for (auto missing : {&db::EvidenceRow::fileFollows, &db::EvidenceRow::markVolatile}) {
        auto row = DoubtfulBranch::countAlone();
        row.*missing = std::nullopt;
        DoubtfulBranch branch{row};
        branch.clock.advance(milliseconds{45'000});

        branch.read({.lastReference = kBefore, .keptPower = true});

        EXPECT_EQ(branch.message(MessageKind::Turn).state, "in_doubt");
    }
    auto another = DoubtfulBranch::everything();
    another.revision = "2.0";
    DoubtfulBranch branch{another};
    EXPECT_FALSE(branch.armAs(kBefore)) << "no repetition before the window is over";
}

TEST(Doubt, SeesFromTheNextReferenceThatNothingWasSent) {
    CountingBranch branch;
    branch.checkIn(kBen);
    const auto next = branch.armAs(std::nullopt);
    ASSERT_TRUE(next);

    branch.settleAs(*next, {Kind::Accepted, kBefore + 1, {}, {}});

    EXPECT_EQ(branch.message(MessageKind::Turn).state, "ready");
    EXPECT_EQ(branch.message(MessageKind::Turn).submissions, 0);
}

TEST(Doubt, SeesFromTheNextReferenceThatOneWasSent) {
    CountingBranch branch;
    branch.checkIn(kBen);
    const auto next = branch.armAs(std::nullopt);

    branch.settleAs(*next, {Kind::Accepted, kBefore + 2, {}, {}});
    EXPECT_EQ(branch.message(MessageKind::Turn).state, "in_doubt");
    branch.report(kAna, kBefore + 1, 0x41);

    EXPECT_EQ(branch.message(MessageKind::Turn).state, "undelivered") << "it is known by its reference";
}

TEST(Doubt, RepeatsACallAtOnceWhereTheCentreKnowsACopy) {
    DoubtfulBranch branch;

    const auto job = branch.armAs(std::nullopt);

    ASSERT_TRUE(job);
    EXPECT_EQ(job->part, branch.doubtful);
    EXPECT_TRUE(submitOf(*job).rejectDuplicates);
    EXPECT_EQ(submitOf(*job).reference, kBefore + 1);
    branch.settleAs(*job, {Kind::Refused, -1, cms(197), {}});
    EXPECT_EQ(branch.message(MessageKind::Turn).state, "accepted");
}

TEST(Doubt, RepeatsBeforeOtherTextsOfTheSameSimAndHoldsThemForFiveSeconds) {
    DoubtfulBranch branch;
    branch.checkIn(kBen);
    const auto first = branch.service->nextSubmission(kModem, branch.clock.now());
    ASSERT_TRUE(first);
    EXPECT_EQ(first->part, branch.doubtful);
    const auto another = branch.service->nextSubmission({"2", "1.0", "3"}, branch.clock.now());
    ASSERT_TRUE(another) << "another SIM does not wait";
    EXPECT_NE(another->part, branch.doubtful);

    branch.clock.advance(milliseconds{5'000});  // it could not be submitted

    const auto later = branch.service->nextSubmission(kModem, branch.clock.now());
    ASSERT_TRUE(later);
    EXPECT_NE(later->part, branch.doubtful);
}

TEST(Doubt, IsBackInDoubtWhenTheRepetitionIsRefusedForAnotherReason) {
    DoubtfulBranch branch;
    const auto job = branch.armAs(std::nullopt);

    branch.settleAs(*job, {Kind::Refused, -1, cms(42), {}});

    EXPECT_EQ(branch.message(MessageKind::Turn).state, "in_doubt");
    EXPECT_EQ(branch.message(MessageKind::Turn).submissions, 1);
}

TEST(Doubt, HoldsOthersNoLongerIfTheRepetitionIsRefusedBeforeItIsTyped) {
    DoubtfulBranch branch;
    branch.checkIn(kBen);
    const auto start = branch.clock.now().boot;
    const auto job = branch.service->nextSubmission(kModem, branch.clock.now());
    ASSERT_EQ(job->part, branch.doubtful);

    branch.settleAs(*job, {Kind::Refused, -1, cms(331), {}});

    EXPECT_FALSE(branch.service->nextSubmission(kModem, branch.clock.now())) << "not at once again";
    branch.clock.advance(milliseconds{2'100});
    EXPECT_TRUE(branch.service->nextSubmission(kModem, branch.clock.now()));
    EXPECT_LE(branch.service->nextDeadline(branch.clock.now()), start + seconds{5});
    branch.clock.advanceTo(start + seconds{5});
    const auto later = branch.service->nextSubmission(kModem, branch.clock.now());
    ASSERT_TRUE(later);
    EXPECT_NE(later->part, branch.doubtful);
}

TEST(Doubt, TellsTheTimeOfItsEndByTheClockThatCounts) {
    CountingBranch branch;
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    branch.clock.jump(-std::chrono::hours{24 * 400});  // before a time that has passed
    branch.restart();
    branch.clock.advance(seconds{46});

    branch.read({.lastReference = kBefore, .keptPower = true});

    const auto turn = branch.message(MessageKind::Turn);
    EXPECT_EQ(turn.state, "cancelled");
    EXPECT_GT(turn.settledAt, turn.createdAt);
}

TEST(Doubt, DoesNotRepeatASurveyOrACallThatIsOver) {
    DoubtfulBranch branch;
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});

    EXPECT_FALSE(branch.armAs(std::nullopt)) << "the customer is there";
}

TEST(Doubt, DoesNotTakeARepetitionForAnUnsentTextBecauseTheCountStandsStill) {
    DoubtfulBranch branch;
    const auto job = branch.armAs(kBefore + 1);
    branch.settleAs(*job, {Kind::InDoubt, -1, {}, "silent for 180 s"});
    branch.clock.advance(milliseconds{45'000});

    branch.read({.lastReference = kBefore + 1, .keptPower = true});

    EXPECT_EQ(branch.message(MessageKind::Turn).state, "in_doubt") << "it brought its own reference";
    EXPECT_FALSE(branch.armAs(std::nullopt)) << "never a third copy";
}

TEST(Doubt, ConcludesNothingFromACountThatARepetitionMayNotHaveMoved) {
    DoubtfulBranch branch;
    branch.settleAs(*branch.armAs(std::nullopt), {Kind::Accepted, kBefore + 1, {}, {}});
    branch.checkIn(kBen);
    const auto next = branch.armAs(kBefore + 1);  // the SIM may still stand at kBefore
    branch.settleAs(*next, {Kind::InDoubt, -1, {}, "silent for 180 s"});
    branch.clock.advance(milliseconds{45'000});

    branch.read({.lastReference = kBefore + 1, .keptPower = true});

    EXPECT_EQ(branch.messages().back().state, "in_doubt") << "it may be the count of this very text";
}

TEST(Doubt, TakesALateAnswerOfTheModem) {
    CountingBranch branch;

    branch.service->answeredLate(branch.doubtful, kBefore + 1, branch.clock.now());

    EXPECT_EQ(branch.message(MessageKind::Turn).state, "accepted");
    branch.pass(seconds{50});
    EXPECT_FALSE(branch.armAs(std::nullopt));
}

}  // namespace
}  // namespace turnbell
