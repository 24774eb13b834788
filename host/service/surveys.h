#pragma once

#include "host/core/inbound_text.h"
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

    /// The question that this number has not answered yet.
    std::optional<db::SurveyRow> awaiting(const PhoneNumber& phone);

    void answered(const db::SurveyRow& survey, const InboundMeaning& meaning, const std::string& idemKey,
                  Moment now);
    void optedOut(const PhoneNumber& phone);

    /// A new visit of this number ends the wait for an older answer.
    void newVisit(const PhoneNumber& phone);

    /// Ends the wait for answers that are not coming.
    void tick(Moment now);

    wire::SurveyResults results();

private:
    void end(db::SurveyRow survey, SurveyState state);

    BranchState& state_;
    Texts& texts_;
};

}  // namespace turnbell
