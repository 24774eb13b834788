#include "db/message_store.h"

#include "db/conversation_store.h"
#include "tests/db/rows.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <SQLiteCpp/Exception.h>

namespace turnbell::db {
namespace {

using test::at;
using test::number;

auto fields(const MessageRow& row) {
    return std::tie(row.id, row.idemKey, row.kind, row.to, row.text, row.visit, row.step, row.conversation,
                    row.change, row.created, row.notBefore, row.expires, row.priority, row.state, row.why,
                    row.settled, row.personAsked);
}

auto fields(const PartRow& row) {
    return std::tie(row.id, row.message, row.sequence, row.total, row.pdu, row.length, row.state,
                    row.reference, row.submissions, row.refusals, row.retryAt, row.armed, row.armedBootId);
}

auto fields(const AttemptRow& row) {
    return std::tie(row.id, row.part, row.at, row.bootId, row.imei, row.outcome, row.reference, row.code,
                    row.evidence);
}

class Messages : public testing::Test {
protected:
    MessageRow insert(MessageRow row) {
        row.id = store_.insert(row).value();
        return row;
    }

    PartRow insert(PartRow row) {
        row.id = store_.insert(row);
        return row;
    }

    MessageRow full() {
        MessageRow row = test::messageRow("turn/step 17/call 1");
        row.kind = MessageKind::Turn;
        row.visit = VisitStore{*database_}.insert(test::visitRow("A001"));
        row.step = StepId{17};
        ConversationRow conversation;
        conversation.address = "+995555123456";
        row.conversation = ConversationStore{*database_}.insert(conversation);
        row.change = 12;
        row.created = at(1);
        row.notBefore = at(2);
        row.expires = at(3);
        row.priority = 4;
        row.state = MessageState::InDoubt;
        row.why = "silent for 180 s";
        row.settled = at(5).utc;
        row.personAsked = true;
        return row;
    }

    std::unique_ptr<Database> database_ = test::openTestDatabase();
    MessageStore store_{*database_};
};

TEST_F(Messages, KeepEveryField) {
    const auto row = insert(full());

    EXPECT_EQ(fields(store_.message(row.id).value()), fields(row));
    EXPECT_EQ(fields(store_.byKey(row.idemKey).value()), fields(row));
}

TEST_F(Messages, KeepEveryFieldOfAChange) {
    auto row = full();
    row.id = insert(test::messageRow("other")).id;

    store_.update(row);

    EXPECT_EQ(fields(store_.message(row.id).value()), fields(row));
}

TEST_F(Messages, AreMadeOnceUnderOneKey) {
    const auto first = insert(test::messageRow("survey/visit 1"));
    auto again = test::messageRow("survey/visit 1");
    again.text = "another text";

    EXPECT_FALSE(store_.insert(again));

    EXPECT_EQ(store_.byKey("survey/visit 1")->text, first.text);
    EXPECT_EQ(store_.latest({.most = 9}).size(), 1U);
}

TEST_F(Messages, AreNotFoundUnderAnUnknownKey) {
    EXPECT_FALSE(store_.byKey("none"));
    EXPECT_FALSE(store_.message(MessageId{1}));
}

TEST_F(Messages, KeepEveryFieldOfAPart) {
    auto row = test::partRow(insert(test::messageRow("key")).id, 2);
    row.total = 3;
    row.state = MessageState::Armed;
    row.reference = 17;
    row.submissions = 2;
    row.refusals = 1;
    row.retryAt = at(4);
    row.armed = at(5);
    row.armedBootId = "boot";
    row = insert(row);

    EXPECT_EQ(fields(store_.part(row.id).value()), fields(row));

    row.pdu = "0011";
    row.length = 2;
    row.state = MessageState::Accepted;
    row.armed.reset();
    store_.update(row);
    EXPECT_EQ(fields(store_.part(row.id).value()), fields(row));
}

TEST_F(Messages, RefuseAPartOfNothing) {
    EXPECT_THROW(store_.insert(test::partRow(MessageId{9})), SQLite::Exception);
}

TEST_F(Messages, RefuseTheSamePartTwice) {
    const auto message = insert(test::messageRow("key"));
    insert(test::partRow(message.id));

    EXPECT_THROW(store_.insert(test::partRow(message.id)), SQLite::Exception);
}

TEST_F(Messages, ShowTheirPartsInSequence) {
    const auto message = insert(test::messageRow("key"));
    insert(test::partRow(message.id, 2));
    insert(test::partRow(message.id, 1));

    const auto parts = store_.parts(message.id);

    ASSERT_EQ(parts.size(), 2U);
    EXPECT_EQ(parts[0].sequence, 1);
    EXPECT_EQ(parts[1].sequence, 2);
}

TEST_F(Messages, KeepEveryFieldOfAnAttempt) {
    AttemptRow row;
    row.part = insert(test::partRow(insert(test::messageRow("key")).id)).id;
    row.at = at(1);
    row.bootId = "boot";
    row.imei = "490154203237518";
    row.outcome = "armed";
    row.id = store_.insert(row);
    EXPECT_EQ(fields(store_.lastAttempt(row.part).value()), fields(row));

    row.outcome = "refused";
    row.reference = 3;
    row.code = 38;
    row.evidence = "+CMS ERROR: 38";
    store_.update(row);
    EXPECT_EQ(fields(store_.lastAttempt(row.part).value()), fields(row));
}

TEST_F(Messages, KnowTheLastAttemptOfAPart) {
    AttemptRow row;
    row.part = insert(test::partRow(insert(test::messageRow("key")).id)).id;
    EXPECT_FALSE(store_.lastAttempt(row.part));
    store_.insert(row);
    const auto last = store_.insert(row);

    EXPECT_EQ(store_.lastAttempt(row.part)->id, last);
}

TEST_F(Messages, CountTheSubmissionsOfAllParts) {
    const auto message = insert(test::messageRow("key"));
    EXPECT_EQ(store_.submissions(message.id), 0);
    for (const int sequence : {1, 2}) {
        auto part = test::partRow(message.id, sequence);
        part.submissions = sequence;
        insert(part);
    }

    EXPECT_EQ(store_.submissions(message.id), 3);
}

TEST_F(Messages, CountConcatenationReferencesUpForEachNumber) {
    EXPECT_EQ(store_.nextConcatReference(number("+995555123456")), 0);
    EXPECT_EQ(store_.nextConcatReference(number("+995555123456")), 1);
    EXPECT_EQ(store_.nextConcatReference(number("+995555999999")), 0);
}

TEST_F(Messages, StartAgainAfterTheLastConcatenationReference) {
    int last = 0;
    for (int i = 0; i < 256; ++i) {
        last = store_.nextConcatReference(number("+995555123456"));
    }

    EXPECT_EQ(last, 255);
    EXPECT_EQ(store_.nextConcatReference(number("+995555123456")), 0);
}

class Reboot : public Messages {
protected:
    /// Ten seconds later by the calendar; the machine started two seconds ago.
    static Moment now() { return {at(10'000).utc, BootTime{milliseconds{2'000}}}; }

    static BootTime onNewClock(Moment moment) { return now().boot + (moment.utc - now().utc); }
};

TEST_F(Reboot, MovesTheDeadlinesOfAPlannedMessage) {
    auto row = test::messageRow("survey");
    row.state = MessageState::Planned;
    row.notBefore = at(60'000);
    row.expires = at(90'000);
    row = insert(row);

    store_.rebase(now());

    const auto moved = store_.message(row.id).value();
    EXPECT_EQ(moved.notBefore, (Moment{row.notBefore.utc, BootTime{milliseconds{52'000}}}));
    EXPECT_EQ(moved.expires.boot, onNewClock(row.expires));
}

TEST_F(Reboot, MovesTheTimesOfAPartThatIsOpen) {
    auto row = test::messageRow("turn");
    row.state = MessageState::InDoubt;
    row = insert(row);
    auto part = test::partRow(row.id);
    part.state = MessageState::InDoubt;
    part.retryAt = at(20'000);
    part.armed = at(5'000);
    part = insert(part);

    store_.rebase(now());

    const auto moved = store_.part(part.id).value();
    EXPECT_EQ(moved.retryAt.boot, onNewClock(part.retryAt));
    EXPECT_EQ(moved.armed->boot, onNewClock(*part.armed));
    EXPECT_EQ(store_.message(row.id)->expires.boot, onNewClock(row.expires));
}

TEST_F(Reboot, LeavesWhatIsOver) {
    auto row = test::messageRow("turn");
    row.state = MessageState::Delivered;
    row = insert(row);
    auto part = test::partRow(row.id);
    part.state = MessageState::Delivered;
    part.armed = at(5'000);
    part = insert(part);

    store_.rebase(now());

    EXPECT_EQ(fields(store_.message(row.id).value()), fields(row));
    EXPECT_EQ(fields(store_.part(part.id).value()), fields(part));
}

TEST_F(Reboot, LetsAReadyPartGoByTheNewClock) {
    test::storeReady(store_, test::messageRow("turn"));
    EXPECT_FALSE(store_.nextReady(now().boot));

    store_.rebase(now());

    EXPECT_TRUE(store_.nextReady(now().boot));
    EXPECT_FALSE(store_.nextReady(onNewClock(at(3'600'000))));
}

TEST_F(Reboot, KeepsTheWaitsOfThisRunWhenTheCalendarIsCorrected) {
    const Moment now{at(10'000).utc, BootTime{milliseconds{2'000}}};
    const auto before = now.utc - std::chrono::hours{24};
    const auto inThisRun = [&](milliseconds after) { return Moment{before, now.boot} + after; };
    auto own = test::messageRow("turn");
    own.created = inThisRun(seconds{-1});
    own.notBefore = own.created;
    own.expires = inThisRun(seconds{90});
    own = insert(own);
    auto part = test::partRow(own.id);
    part.state = MessageState::InDoubt;
    part.armed = inThisRun(seconds{-1});
    part.armedBootId = "boot-2";
    part = insert(part);
    auto older = test::messageRow("survey");
    older.state = MessageState::Planned;
    older.notBefore = Moment{at(60'000).utc, now.boot + std::chrono::hours{24}};
    older = insert(older);

    store_.correct(before, now, "boot-2");

    const auto kept = store_.message(own.id).value();
    EXPECT_EQ(kept.expires, (Moment{now.utc + seconds{90}, own.expires.boot}));
    EXPECT_EQ(kept.created, (Moment{now.utc - seconds{1}, own.created.boot}));
    EXPECT_EQ(store_.part(part.id)->armed, (Moment{now.utc - seconds{1}, part.armed->boot}));
    const auto moved = store_.message(older.id).value();
    EXPECT_EQ(moved.notBefore, (Moment{older.notBefore.utc, BootTime{milliseconds{52'000}}}));
    EXPECT_EQ(moved.created, older.created);
}

}  // namespace
}  // namespace turnbell::db
