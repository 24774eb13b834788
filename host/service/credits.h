#pragma once

#include "host/service/branch_state.h"
#include "host/service/submission.h"

#include <map>
#include <optional>
#include <string>

namespace turnbell {

/// What is left on the SIM cards: when the operator is asked, and what came of it. By itself it asks a SIM at
/// most once in ten minutes: when that was never done, a day after the last answer (an hour if there was
/// none), after as many texts as its rule says, and after a refusal that may come from want of credit, or
/// the end of such refusals. The caller holds the transaction of every call that changes something.
class Credits {
public:
    explicit Credits(BranchState& state) : state_{state} {}

    /// The code to ask with this modem now; nothing: none. It comes again, to be asked at once, if a person
    /// wants it while it waits for its minute. Once this is committed it counts as asked:
    /// began() and then answered() must follow.
    std::optional<CreditQuestion> next(const ModemIdentity& modem, Moment now);
    void began(const ModemIdentity& modem, Moment now);

    void answered(const ModemIdentity& modem, const CreditAnswer& answer, Moment now);

    /// A part ended so.
    void textEnded(const SubmissionEnd& end);

    /// Somebody wants to know what is left on the SIM of this modem (from 1). Refused without such a modem
    /// that is ready, and where no code is known.
    Result<wire::CreditReport> start(int modem);

    /// What is known.
    Result<wire::CreditReport> report(int modem);

private:
    /// Of one SIM, in this run.
    struct Talk {
        bool wanted = false;  ///< by a person
        bool asking = false;
        bool hurried = false;  ///< as that person waits
        bool refused = false;  ///< the last text, perhaps for want of credit
        std::optional<BootTime> asked;
        std::string why;
        std::string answer;
    };

    bool isDue(const std::string& sim, const CreditRule& rule, const std::string& iccid, Moment now);
    void learn(const CreditRule& rule, const CreditAnswer& answer, db::CreditRow& row, Talk& talk,
               Moment now);
    Result<const wire::ModemRow*> modemAt(int modem) const;

    BranchState& state_;
    std::map<std::string, Talk> talks_;
};

/// Writes what is known of the credit of its SIM into the row of a modem, where its credit is asked for.
void showCredit(BranchState& state, wire::ModemRow& modem);

/// The alarm for a modem whose SIM has little left, if it has.
std::optional<wire::Alarm> lowCredit(BranchState& state, const wire::ModemRow& modem);

}  // namespace turnbell
