#pragma once

#include "host/core/inbound/inbound_meaning.h"
#include "host/service/texts.h"

namespace turnbell {

/// The short survey after a service: scheduled with the finish, asked once, answered by a number.
class Surveys {
public:
    Surveys(BranchState& state, Texts& texts);

    /// A visit was finished: schedules its survey, or thanks at once where the survey is off and the branch
    /// wants it.
    void finished(const db::VisitStepRow& visit, std::int64_t change, Moment now);

    /// Takes back what finished() scheduled with this change, if it is not sent yet.
    void undone(VisitId visit);

    /// The state of a survey's text changed.
    void textChanged(MessageId message, Moment now);

    /// The customer's number was changed: the survey's text now goes to `phone` as `message`.
    void moved(VisitId visit, MessageId message, const PhoneNumber& phone);

    /// Texts were withdrawn by the number or all at once: ends the surveys whose text was among them.
    void textsWithdrawn(Moment now);

    /// The question that this number has not answered yet.
    std::optional<db::SurveyRow> awaiting(const PhoneNumber& phone);

    void answered(const db::SurveyRow& survey, const InboundMeaning& meaning, const std::string& idemKey,
                  Moment now);

    /// Ends the wait for answers from this number. Its unsent texts are blocked before.
    void optedOut(const PhoneNumber& phone, Moment now);

    /// A new visit of this number ends the wait for an older answer.
    void newVisit(const PhoneNumber& phone);

    /// Ends the wait for answers that are not coming.
    void tick(Moment now);

    wire::SurveyResults results();

private:
    void schedule(db::SurveyRow survey, MessageId message);
    void become(db::SurveyRow survey, SurveyState state);

    BranchState& state_;
    Texts& texts_;
};

}  // namespace turnbell
