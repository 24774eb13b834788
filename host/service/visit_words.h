#pragma once

#include "host/service/check_in.h"
#include "host/service/customer_said.h"
#include "host/service/own_visits.h"
#include "host/service/visit_commands.h"

namespace turnbell {

/// Does what a customer texts about one visit of theirs, and says in one short text what was done. What
/// refuses has changed nothing. The caller holds the transaction.
class VisitWords {
public:
    VisitWords(BranchState& state, Outbox& outbox, Texts& texts, VisitCommands& visits, CheckIns& checkIns,
               Undo& undo, WaitTimes& waits);

    /// True: a person has to see the text, too.
    bool carryOut(VisitWord word, const db::VisitStepRow& row, const CustomerSaid& said, Moment now);

    /// Takes back what a text did to this visit.
    void undo(const db::VisitStepRow& row, const CustomerSaid& said, Moment now);

    /// Where the visit stands; true: only a person can say.
    bool status(const db::VisitStepRow& row, const CustomerSaid& said, Moment now);

    /// Says that there is no second ticket before this visit is over.
    void hasTicket(const db::VisitStepRow& row, const CustomerSaid& said, Moment now);

    /// Says so of one of these, which the word is not about.
    void notPossible(const db::VisitStepRow& row, const CustomerSaid& said, Moment now);

private:
    bool here(const db::VisitStepRow& row, const CustomerSaid& said, Moment now);
    bool moreTime(TextPurpose answer, const db::VisitStepRow& row, const CustomerSaid& said, Moment now);
    bool leave(const db::VisitStepRow& row, const CustomerSaid& said, Moment now);
    bool back(const db::VisitStepRow& row, const CustomerSaid& said, Moment now);
    bool confirm(db::VisitStepRow row, const CustomerSaid& said, Moment now);
    bool waitForStaff(const db::VisitStepRow& row, const CustomerSaid& said, Moment now);

    /// Whether the change was made; else nothing has changed.
    template <typename Work>
    bool done(Work work);

    /// The ticket, with its day where the number has visits of several days: numbers begin anew each day.
    std::string ticketOf(const db::VisitStepRow& row, TextPurpose wordsOf, const std::string& language,
                         Moment now);

    /// `wordsOf`: whose words to use for it.
    void answer(TextPurpose wordsOf, StepId step, const CustomerSaid& said, Moment now, bool moved = false);

    BranchState& state_;
    Outbox& outbox_;
    Texts& texts_;
    VisitCommands& visits_;
    CheckIns& checkIns_;
    Undo& undo_;
    WaitTimes& waits_;
};

}  // namespace turnbell
