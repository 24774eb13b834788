#pragma once

#include "db/database.h"
#include "host/base/phone_number.h"
#include "host/base/strong_id.h"
#include "host/core/survey.h"
#include "host/core/survey_plan.h"

#include <optional>
#include <string>
#include <vector>

namespace turnbell::db {

/// What a survey is about, as it was at the finish: a correction afterwards changes no opinion.
struct SurveySubject {
    std::string ticket = {};
    std::string day = {};  ///< "2026-11-22"
    std::string service = {};
    std::string desk = {};
    std::string staff = {};
    int hour = 0;
    std::optional<milliseconds> wait = {};  ///< to the first call

    bool operator==(const SurveySubject&) const = default;
};

struct SurveyRow {
    SurveyId id;
    VisitId visit;  ///< UNIQUE: one survey a visit
    StepId step;
    PhoneNumber phone;
    MessageId message;  ///< its text; 0 while suppressed
    SurveyState state = SurveyState::Scheduled;
    UtcTime createdAt;
    std::optional<UtcTime> sentAt;
    bool delivered = false;  ///< its first text was reported so
    std::string why = {};    ///< why it was not sent
    std::string plan = {};   ///< code of the survey; empty: Turnbell's own
    int question = 1;        ///< that waits for an answer
    MessageId asked = {};    ///< the text of that one
    bool reasked = false;    ///< that one was
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
    std::optional<SurveyRow> byMessage(MessageId message);
    std::optional<SurveyRow> ofVisit(VisitId visit);

    /// The newest one in state Sent for this number. O(log n).
    std::optional<SurveyRow> awaitingAnswer(const PhoneNumber& phone);

    /// Those in state Scheduled, oldest first.
    std::vector<SurveyRow> scheduled();

    /// Those in state Sent since before `sentBefore`.
    std::vector<SurveyRow> unanswered(UtcTime sentBefore);
    std::optional<UtcTime> oldestUnanswered();

    /// An undone finish takes its survey back, and its answers.
    void remove(SurveyId id);

    /// A second answer to the same question replaces the first.
    void insert(const AnswerRow& answer);

    struct Totals {
        int scheduled = 0;
        int sent = 0;       ///< sent or further
        int delivered = 0;  ///< its text was reported as delivered
    };

    /// O(1) but for the scheduled ones: they are counted as they change.
    Totals totals();

    /// How often each value was given to question 1.
    AnswerCounts answers();

private:
    int countOf(const std::string& what);

    Database& db_;
};

}  // namespace turnbell::db
