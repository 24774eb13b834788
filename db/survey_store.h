#pragma once

#include "db/database.h"
#include "db/survey_rollup.h"
#include "host/base/phone_number.h"
#include "host/base/strong_id.h"
#include "host/core/survey.h"
#include "host/core/survey_plan.h"

#include <optional>
#include <string>
#include <vector>

namespace turnbell::db {

struct SurveyRow {
    SurveyId id;
    VisitId visit;  ///< UNIQUE: one survey a visit
    StepId step;
    PhoneNumber phone;
    MessageId message;  ///< its text; 0 while suppressed
    SurveyState state = SurveyState::Scheduled;
    UtcTime createdAt;
    std::optional<UtcTime> sentAt;
    std::optional<UtcTime> expiresAt;  ///< an answer is waited for until then
    bool delivered = false;            ///< its first text was reported so
    std::string why = {};              ///< why it was not sent
    std::string plan = {};             ///< code of the survey; empty: Turnbell's own
    int question = 1;                  ///< that waits for an answer
    MessageId asked = {};              ///< the text of that one
    bool reasked = false;              ///< that one was
    SurveySubject subject = {};
};

struct AnswerRow {
    SurveyId survey;
    int question = 1;
    QuestionKind kind = QuestionKind::Rating;
    int value = 0;     ///< 0 of an open question
    std::string text;  ///< as it was written
    std::string rule;  ///< which rule of the number reader decided
    bool low = false;  ///< a person's answer is wanted
    UtcTime at;
};

class SurveyStore {
public:
    explicit SurveyStore(Database& database);

    /// Nothing if this visit has one already.
    std::optional<SurveyId> insert(const SurveyRow& row);
    void update(const SurveyRow& row);

    /// Whose first text this is, or whose open question.
    std::optional<SurveyRow> byMessage(MessageId message);
    std::optional<SurveyRow> ofVisit(VisitId visit);

    /// The newest one in state Sent for this number. O(log n).
    std::optional<SurveyRow> awaitingAnswer(const PhoneNumber& phone);

    /// Those in state Scheduled, oldest first.
    std::vector<SurveyRow> scheduled();

    /// Those in state Sent that are not waited for any more, so many of them at most, the oldest first.
    std::vector<SurveyRow> overdue(UtcTime now, int atMost);

    /// An undone finish takes its survey back, and its answers.
    void remove(SurveyId id);

    /// A second answer to the same question replaces the first.
    void insert(const AnswerRow& answer);

    /// What was answered so far.
    std::vector<GivenAnswer> given(SurveyId survey);

    /// One of the answers was low, by what the catalog said when it came.
    bool hasLow(SurveyId survey);

    struct LowScore {
        SurveyRow survey;
        AnswerRow answer;
        ConversationId conversation;        ///< none: it was erased
        std::optional<UtcTime> followedUp;  ///< when a member of staff wrote first after it
    };

    /// The last ones of a time, the newest first.
    std::vector<LowScore> lowScores(UtcTime from, UtcTime to, int most);

    /// The figures of all surveys, which follow each change of one.
    SurveyRollup& figures() { return figures_; }

private:
    /// One survey's part in the figures.
    struct Part {
        SurveySubject subject;
        std::string plan;
        SurveyFigures figures;
    };

    std::optional<Part> partOf(SurveyId id);

    /// Does `work`, which changes this survey, and lets the figures follow.
    template <typename Work>
    void changing(SurveyId id, Work work);

    Database& db_;
    SurveyRollup figures_;
};

}  // namespace turnbell::db
