#include "db/survey_store.h"

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
                    row.delivered, row.why, row.plan, row.question, row.asked, row.reasked, row.subject);
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

    void deliver(MessageKind kind) {
        MessageStore messages{*database_};
        auto row = test::messageRow(toString(kind));
        row.kind = kind;
        row.state = MessageState::Accepted;
        row.id = messages.insert(row).value();
        row.state = MessageState::Delivered;
        messages.update(row);
        messages.update(row);
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

TEST_F(SurveyTest, IsUnansweredAfterItsWindow) {
    EXPECT_EQ(store_.oldestUnanswered(), std::nullopt);
    insert(SurveyState::Sent, at(20).utc);
    const auto old = insert(SurveyState::Sent, at(9).utc);
    insert(SurveyState::Complete, at(1).utc);

    const auto unanswered = store_.unanswered(at(20).utc);

    ASSERT_EQ(unanswered.size(), 1U);
    EXPECT_EQ(unanswered[0].id, old.id);
    EXPECT_EQ(store_.oldestUnanswered(), at(9).utc);
}

TEST_F(SurveyTest, IsTakenBackWithItsAnswers) {
    const auto row = insert(SurveyState::Complete, at(1).utc);
    store_.insert(AnswerRow{row.id, 1, QuestionKind::Rating, 5, "5", "digit", false, at(1).utc});

    store_.remove(row.id);

    EXPECT_FALSE(store_.ofVisit(row.visit));
    EXPECT_EQ(store_.answers(), AnswerCounts{});
    EXPECT_EQ(store_.totals().sent, 0);
}

TEST_F(SurveyTest, GivesTheAnswersToItsFirstQuestion) {
    const auto first = insert(SurveyState::Complete);
    const auto second = insert(SurveyState::Complete);
    store_.insert(AnswerRow{first.id, 1, QuestionKind::Rating, 2, "2", "digit", false, at(1).utc});
    store_.insert(AnswerRow{first.id, 2, QuestionKind::Rating, 4, "4", "digit", false, at(1).utc});
    store_.insert(AnswerRow{second.id, 1, QuestionKind::Rating, 5, "5", "digit", false, at(1).utc});

    EXPECT_EQ(store_.answers(), (AnswerCounts{0, 1, 0, 0, 1}));
}

TEST_F(SurveyTest, KeepsTheLastAnswerToAQuestion) {
    const auto row = insert(SurveyState::Sent);
    store_.insert(AnswerRow{row.id, 1, QuestionKind::Rating, 2, "2", "digit", false, at(1).utc});
    store_.insert(AnswerRow{row.id, 1, QuestionKind::Rating, 4, "4", "word", false, at(2).utc});

    EXPECT_EQ(store_.answers(), (AnswerCounts{0, 0, 0, 1, 0}));
}

TEST_F(SurveyTest, RefusesTheAnswerToNoSurvey) {
    EXPECT_THROW(
        store_.insert(AnswerRow{SurveyId{4}, 1, QuestionKind::Rating, 2, "2", "digit", false, at(1).utc}),
        SQLite::Exception);
}

TEST_F(SurveyTest, CountsHowFarSurveysCame) {
    EXPECT_EQ(store_.totals().sent, 0);
    insert(SurveyState::Scheduled);
    insert(SurveyState::Suppressed);
    insert(SurveyState::Expired, at(1).utc);
    auto arrived = insert(SurveyState::Complete);
    arrived.sentAt = at(1).utc;
    store_.update(arrived);
    store_.update(arrived);
    deliver(MessageKind::Survey);
    deliver(MessageKind::Welcome);

    const auto totals = store_.totals();

    EXPECT_EQ(totals.scheduled, 1);
    EXPECT_EQ(totals.sent, 2);
    EXPECT_EQ(totals.delivered, 1);
}

}  // namespace
}  // namespace turnbell::db
