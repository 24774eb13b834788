#include "db/survey_store.h"

#include "db/conversation_store.h"
#include "tests/db/rows.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <SQLiteCpp/Exception.h>

namespace turnbell::db {
namespace {

using test::at;
using test::number;

auto fields(const SurveyRow& row) {
    return std::tie(row.id, row.visit, row.step, row.phone, row.message, row.state, row.createdAt, row.sentAt,
                    row.expiresAt, row.delivered, row.why, row.plan, row.question, row.asked, row.reasked,
                    row.subject);
}

class SurveyTest : public testing::Test {
protected:
    VisitId visit() { return visits_.insert(test::visitRow("A001")); }

    SurveyRow insert(SurveyState state, std::optional<UtcTime> sentAt = std::nullopt) {
        SurveyRow row;
        row.visit = visit();
        row.phone = number("+995555123456");
        row.state = state;
        row.sentAt = sentAt;
        row.id = store_.insert(row).value();
        return row;
    }

    MessageId message(const std::string& key, MessageState state) {
        auto row = test::messageRow(key);
        row.state = state;
        return MessageStore{*database_}.insert(row).value();
    }

    static AnswerRow rating(SurveyId survey, int question, int value) {
        return {survey, question, QuestionKind::Rating, value, std::to_string(value), "digit",
                false,  at(5).utc};
    }

    /// Of all surveys of the day that is empty here.
    SurveyFigures figures() {
        SurveyFigures sum;
        for (const auto& row : store_.figures().rows(RollupSpan::Day, SurveyBy::Day, "", "9")) {
            sum.add(row.figures);
        }
        return sum;
    }

    std::unique_ptr<Database> database_ = test::openTestDatabase();
    VisitStore visits_{*database_};
    SurveyStore store_{*database_};
};

TEST_F(SurveyTest, KeepsEveryField) {
    SurveyRow row;
    row.visit = visit();
    row.step = StepId{8};
    row.phone = number("+995555123456");
    row.message = message("survey/visit 1", MessageState::Planned);
    row.state = SurveyState::OptedOut;
    row.createdAt = at(1).utc;
    row.sentAt = at(2).utc;
    row.expiresAt = at(3).utc;
    row.delivered = true;
    row.why = "opted_out";
    row.plan = "short";
    row.question = 3;
    row.asked = message("survey/1/question 3", MessageState::Planned);
    row.reasked = true;
    row.subject = {"A001", "2026-11-22", "general", "1", "Nino", 9, milliseconds{90'000}};

    row.id = store_.insert(row).value();

    EXPECT_EQ(fields(store_.ofVisit(row.visit).value()), fields(row));
    EXPECT_EQ(fields(store_.byMessage(row.message).value()), fields(row));
}

TEST_F(SurveyTest, KeepsEveryFieldOfAChange) {
    auto row = insert(SurveyState::Suppressed);
    row.step = StepId{9};
    row.phone = number("+995555999999");
    row.message = message("survey", MessageState::Ready);
    row.state = SurveyState::Sent;
    row.createdAt = at(3).utc;
    row.sentAt = at(4).utc;

    store_.update(row);

    EXPECT_EQ(fields(store_.ofVisit(row.visit).value()), fields(row));
}

TEST_F(SurveyTest, IsOneForEachVisit) {
    auto row = insert(SurveyState::Scheduled);

    row.id = {};
    EXPECT_FALSE(store_.insert(row));
}

TEST_F(SurveyTest, IsNotFoundByTheMessageOfNone) {
    insert(SurveyState::Suppressed);

    EXPECT_FALSE(store_.byMessage(MessageId{}));
    EXPECT_FALSE(store_.byMessage(MessageId{7}));
}

TEST_F(SurveyTest, AwaitsItsAnswerWhileItIsSent) {
    insert(SurveyState::Sent, at(1).utc);
    const auto newest = insert(SurveyState::Sent, at(2).utc);
    insert(SurveyState::Complete, at(3).utc);

    EXPECT_EQ(store_.awaitingAnswer(newest.phone)->id, newest.id);
    EXPECT_FALSE(store_.awaitingAnswer(number("+995555999999")));
}

TEST_F(SurveyTest, IsScheduledUntilItIsSent) {
    const auto first = insert(SurveyState::Scheduled);
    insert(SurveyState::Sent);
    const auto second = insert(SurveyState::Scheduled);

    const auto scheduled = store_.scheduled();

    ASSERT_EQ(scheduled.size(), 2U);
    EXPECT_EQ(scheduled[0].id, first.id);
    EXPECT_EQ(scheduled[1].id, second.id);
}

TEST_F(SurveyTest, IsOverdueAtTheEndOfItsWindow) {
    const auto until = [&](SurveyState state, UtcTime end) {
        auto row = insert(state, at(1).utc);
        row.expiresAt = end;
        store_.update(row);
        return row;
    };
    until(SurveyState::Sent, at(21).utc);
    const auto second = until(SurveyState::Sent, at(20).utc);
    const auto first = until(SurveyState::Sent, at(9).utc);
    until(SurveyState::Complete, at(1).utc);

    const auto overdue = store_.overdue(at(20).utc, 9);

    ASSERT_EQ(overdue.size(), 2U);
    EXPECT_EQ(overdue[0].id, first.id);
    EXPECT_EQ(overdue[1].id, second.id);
    EXPECT_EQ(store_.overdue(at(20).utc, 1).size(), 1U);
}

TEST_F(SurveyTest, IsTakenBackWithItsAnswers) {
    const auto row = insert(SurveyState::Complete, at(1).utc);
    store_.insert(rating(row.id, 1, 5));

    store_.remove(row.id);

    EXPECT_FALSE(store_.ofVisit(row.visit));
    EXPECT_EQ(figures(), SurveyFigures{});
}

TEST_F(SurveyTest, IsFoundByTheTextOfItsOpenQuestion) {
    auto row = insert(SurveyState::Sent, at(1).utc);
    row.message = message("first", MessageState::Accepted);
    row.asked = message("second", MessageState::Ready);
    store_.update(row);

    EXPECT_EQ(store_.byMessage(row.message)->id, row.id);
    EXPECT_EQ(store_.byMessage(row.asked)->id, row.id);
}

TEST_F(SurveyTest, GivesWhatWasAnsweredSoFar) {
    const auto row = insert(SurveyState::Sent, at(1).utc);
    store_.insert(rating(row.id, 2, 4));
    store_.insert(rating(row.id, 1, 2));

    const auto given = store_.given(row.id);

    ASSERT_EQ(given.size(), 2U);
    EXPECT_EQ(given[0].question, 1);
    EXPECT_EQ(given[0].value, 2);
    EXPECT_EQ(given[1].question, 2);
}

TEST_F(SurveyTest, KeepsTheLastAnswerToAQuestion) {
    const auto row = insert(SurveyState::Sent, at(1).utc);
    store_.insert(rating(row.id, 1, 2));
    store_.insert(rating(row.id, 1, 4));

    EXPECT_EQ(figures().firstOf(QuestionKind::Rating)[2], 0);
    EXPECT_EQ(figures().firstOf(QuestionKind::Rating)[4], 1);
}

TEST_F(SurveyTest, RefusesTheAnswerToNoSurvey) {
    EXPECT_THROW(
        store_.insert(AnswerRow{SurveyId{4}, 1, QuestionKind::Rating, 2, "2", "digit", false, at(1).utc}),
        SQLite::Exception);
}

TEST_F(SurveyTest, CountsHowFarSurveysCame) {
    insert(SurveyState::Scheduled);
    insert(SurveyState::Expired, at(1).utc);
    auto arrived = insert(SurveyState::Scheduled);
    arrived.state = SurveyState::Complete;
    arrived.sentAt = at(1).utc;
    arrived.delivered = true;
    store_.update(arrived);
    store_.update(arrived);
    store_.insert(rating(arrived.id, 1, 5));

    EXPECT_EQ(figures()[SurveyCount::Scheduled], 1);
    EXPECT_EQ(figures()[SurveyCount::Sent], 2);
    EXPECT_EQ(figures()[SurveyCount::Delivered], 1);
    EXPECT_EQ(figures()[SurveyCount::Answered], 1);
    EXPECT_EQ(figures()[SurveyCount::Completed], 1);
    EXPECT_EQ(figures().answerTime.count(), 1);
}

TEST_F(SurveyTest, TellsLowScoresOfATimeAndTheirFollowUp) {
    auto row = insert(SurveyState::Complete, at(1).utc);
    row.subject.ticket = "A003";
    store_.update(row);
    auto low = rating(row.id, 1, 1);
    low.low = true;
    low.at = at(10).utc;
    store_.insert(low);
    ConversationStore conversations{*database_};
    ConversationRow conversation;
    conversation.address = row.phone.e164();
    conversation.id = conversations.insert(conversation);
    const auto reply = MessageStore{*database_}.insert(test::messageRow("reply"));
    const auto write = [&](UtcTime when, bool incoming, const std::string& by, bool internal = false) {
        ConversationEntryRow entry;
        entry.conversation = conversation.id;
        entry.at = when;
        entry.incoming = incoming;
        entry.by = by;
        entry.internal = internal;
        entry.message = incoming || internal ? MessageId{} : *reply;
        conversations.append(entry);
    };
    write(at(9).utc, false, "Nino");
    write(at(11).utc, true, "");
    write(at(11).utc, false, "Nino", true);

    auto scores = store_.lowScores(at(10).utc, at(20).utc, 50);

    ASSERT_EQ(scores.size(), 1U);
    EXPECT_EQ(scores[0].survey.subject.ticket, "A003");
    EXPECT_EQ(scores[0].answer.value, 1);
    EXPECT_EQ(scores[0].conversation, conversation.id);
    EXPECT_EQ(scores[0].followedUp, std::nullopt);
    EXPECT_TRUE(store_.lowScores(at(11).utc, at(20).utc, 50).empty());

    write(at(12).utc, false, "Nino");
    write(at(13).utc, false, "Nino");

    scores = store_.lowScores(at(10).utc, at(20).utc, 50);
    EXPECT_EQ(scores.at(0).followedUp, at(12).utc);
}

}  // namespace
}  // namespace turnbell::db
