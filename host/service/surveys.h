#pragma once

#include "host/core/inbound/inbound_meaning.h"
#include "host/service/change.h"
#include "host/service/early_answers.h"
#include "host/service/texts.h"

#include <string_view>

namespace turnbell {

/// How the keys of texts begin that are sent after a low score.
inline constexpr std::string_view kLowScoreKey = "low_score/";

/// The survey after a service: scheduled with the finish, its questions asked one after the other, each once,
/// in the transaction that keeps the answer to the one before. The caller holds that transaction.
class Surveys {
public:
    Surveys(BranchState& state, Outbox& outbox, Texts& texts);

    /// A visit was finished: schedules its survey, or thanks at once where the survey is off and the branch
    /// wants it.
    void finished(const db::VisitStepRow& visit, const Change& change);

    /// The finish was taken back, and with it the survey's text if that was not sent yet: the next finish
    /// schedules it anew. One that has been asked stays: its answers count, and there is no second one.
    void undone(VisitId visit);

    /// The state of a survey's text changed.
    void textChanged(MessageId message, Moment now);

    /// The customer's number was changed: the unsent first text of a survey, `former`, now goes to `phone` as
    /// `message`.
    void moved(MessageId former, MessageId message, const PhoneNumber& phone);

    /// The customer's number will be changed to `phone`, or removed where that is empty: a survey whose first
    /// question is out already has asked somebody else, who is not waited for and asked nothing more.
    void numberChanged(VisitId visit, const PhoneNumber& phone, Moment now);

    /// Texts were withdrawn by the number or all at once: ends the surveys whose text was among them.
    void textsWithdrawn(Moment now);

    /// The survey whose question is out, and which this number has not answered yet.
    std::optional<db::SurveyRow> awaiting(const PhoneNumber& phone, Moment now);

    /// Texts that come too early for the open question. forget() it when a transaction was rolled back.
    EarlyAnswers& early() { return early_; }

    /// What its question asks for.
    OpenQuestion question(const db::SurveyRow& survey) const;

    /// What staff have to do with an answer.
    struct Taken {
        bool forStaff = false;  ///< it says something that a person should read
        std::string note = {};  ///< "low score 1 of 5: A003, General": somebody should write or call
    };

    /// Keeps the answer, and asks the next question or thanks. `key` names the incoming text.
    Taken answered(const db::SurveyRow& survey, const InboundMeaning& meaning, const std::string& text,
                   const std::string& key, Moment now);

    /// Asks for an answer that can be read. False: that was done for this question already.
    bool askAgain(db::SurveyRow survey, Moment now);

    /// Ends the wait for answers from this number. Its unsent texts are blocked before.
    void optedOut(const PhoneNumber& phone, Moment now);

    /// A new visit of this number ends the wait for an older answer; an older survey is not asked any more.
    void newVisit(const PhoneNumber& phone, Moment now);

    /// A new look for answers that are not coming is due.
    void begin() { looking_ = true; }

    /// Ends the wait for some of them. False: there was nothing to look for.
    bool tick(Moment now);

    /// When tick() has more to do; nothing: not before begin().
    std::optional<BootTime> nextDeadline(Moment now) const;

private:
    const SurveyPlan* planOf(const db::SurveyRow& survey) const;
    bool isThanked(VisitId visit);
    void schedule(db::SurveyRow survey, MessageId message);
    void firstChanged(db::SurveyRow survey, const db::MessageRow& text, Moment now);
    void laterChanged(const db::SurveyRow& survey, const db::MessageRow& text, Moment now);
    std::string lowScoreNote(const db::SurveyRow& survey, QuestionKind kind, int value) const;
    void ask(db::SurveyRow survey, const SurveyPlan& plan, int question, Moment now);
    void thank(const db::SurveyRow& survey, const SurveyPlan* plan, const std::string& key, Moment now);
    void apologise(const db::SurveyRow& survey, const SurveyPlan& plan, const std::string& key, Moment now);
    void withdraw(const db::SurveyRow& survey, const std::string& why, Moment now);
    void end(const db::SurveyRow& survey, SurveyState state, const std::string& why, Moment now);
    void become(db::SurveyRow survey, SurveyState state, const std::string& why = {});
    std::optional<FoundTemplate> wordsOf(const LocalizedText& text, const std::string& language) const;

    BranchState& state_;
    Outbox& outbox_;
    Texts& texts_;
    EarlyAnswers early_;
    bool looking_ = false;
};

}  // namespace turnbell
