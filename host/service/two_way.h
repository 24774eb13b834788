#pragma once

#include "host/service/conversations.h"
#include "host/service/lapsed_questions.h"
#include "host/service/remote_check_in.h"
#include "host/service/stop_words.h"
#include "host/service/visit_words.h"

namespace turnbell {

/// Texts of customers that Turnbell understands by itself: STOP, START and HELP, answers to its own
/// questions, and keywords. All of them act upon visits of the number that they come from alone, and answer
/// with nothing that a stranger should not know. The caller holds the transaction.
class TwoWay {
public:
    TwoWay(BranchState& state, Texts& texts, Conversations& conversations, StopWords& stops,
           VisitWords& words, RemoteCheckIns& remote, Undo& undo);

    /// What interpret() is to know of this number, but for its survey.
    InboundContext contextOf(const PhoneNumber& phone, Moment now);

    /// Whether what was asked at `asked` was asked after the last word on every booking that waits for a yes:
    /// it is what a yes or no answers.
    bool isAskedLast(const PhoneNumber& phone, UtcTime asked, Moment now);

    /// What became of a text.
    enum class Taken {
        Done,       ///< it has been acted upon
        ForStaff,   ///< that could not be done, and a person should read it
        OverLimit,  ///< the same: a stranger may not join now, and was told nothing
        NotMine,    ///< a survey's answer, or a text for a person
    };

    /// Acts upon a text that was understood with contextOf().
    Taken take(const CustomerSaid& said, const InboundMeaning& meaning, Moment now);

    /// The language in which to answer: of the words if the branch speaks it, else of the last visit that is
    /// known, else the first.
    std::string languageFor(const InboundMeaning& meaning, const InboundContext& context) const;

    /// The state of a text changed: the time for an answer runs from when the question is out, and one that
    /// does not get there is for a person.
    void textChanged(MessageId message, Moment now);

    /// Does what silence means for questions that were not answered in time. It is no silence while answers
    /// cannot be heard.
    void tick(Moment now);
    std::optional<BootTime> nextDeadline() { return state_.questions.nextExpiry(); }

private:
    using VisitIds = std::vector<std::string>;  ///< that a text names; empty: it names none

    Taken cancel(const CustomerSaid& said, Moment now);
    Taken chosen(const CustomerSaid& said, int choice, Moment now);
    Taken askAgain(const CustomerSaid& said, Moment now);
    Taken askLapsed(const CustomerSaid& said, Moment now);
    Taken keyword(const CustomerSaid& said, const InboundMeaning& meaning, Moment now);
    Taken join(const CustomerSaid& said, const std::string& service, Moment now);
    Taken noTicket(const CustomerSaid& said, const std::string& service, Moment now);
    bool hasLeft(const PhoneNumber& phone, const VisitIds& named, Moment now);
    Taken undo(const CustomerSaid& said, const VisitIds& named, Moment now);
    Taken about(VisitWord word, const CustomerSaid& said, Moment now, const VisitIds& named = {});
    void info(const CustomerSaid& said, Moment now);
    Taken ask(db::QuestionRow question, TextPurpose purpose, const TextFields& fields,
              const CustomerSaid& said, Moment now);
    Taken askWhich(VisitWord word, const std::vector<db::VisitStepRow>& visits, const CustomerSaid& said,
                   Moment now);
    void giveToStaff(const db::QuestionRow& question, Moment now);
    milliseconds timeFor(db::QuestionFor kind) const;
    bool mayHaveHeard(Moment now) const;
    bool isAskedWhatCancelMeans(const PhoneNumber& phone, Moment now);
    std::string languageOf(const PhoneNumber& phone, const OwnVisits& own);
    std::optional<db::QuestionRow> questionTo(const PhoneNumber& phone, Moment now);

    BranchState& state_;
    Texts& texts_;
    Conversations& conversations_;
    LapsedQuestions lapsed_;
    StopWords& stops_;
    VisitWords& words_;
    RemoteCheckIns& remote_;
    Undo& undo_;
};

}  // namespace turnbell
