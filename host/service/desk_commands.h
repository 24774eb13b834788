#pragma once

#include "host/core/desk_verb.h"
#include "host/service/approach.h"
#include "host/service/calling.h"
#include "host/service/desk_states.h"
#include "host/service/surveys.h"
#include "host/service/visit_commands.h"

#include <span>

namespace turnbell {

/// What happens at a desk: opening, calling, serving, parking, transferring. Every answer says what is at the
/// desk now, or what left it.
class DeskCommands {
public:
    DeskCommands(BranchState& state, Calling& calling, Outbox& outbox, Texts& texts, Surveys& surveys,
                 DeskStates& deskStates, VisitCommands& visits);

    /// Opens (Idle), pauses or closes a desk; one with a visit does so once that has ended.
    Result<wire::Done> setState(const std::string& desk, DeskState wanted, const std::string& reason,
                                const Actor& actor, Moment now);

    /// Opens a closed desk and finishes a visit that is being served, with its outcome. Refused, changing
    /// nothing, while one is called and has not arrived, when nobody waits, and for an outcome of nobody.
    Result<wire::StepChanged> callNext(const wire::CallNext& command, const Actor& actor, Moment now);

    /// The same for one ticket, waiting or parked; `reason` is kept: somebody may be passed over.
    Result<wire::StepChanged> call(const wire::CallTicket& command, const Actor& actor, Moment now);

    Result<wire::StepChanged> recall(const std::string& desk, const Actor& actor, Moment now);
    Result<wire::StepChanged> confirm(const std::string& desk, const Actor& actor, Moment now);
    Result<wire::StepChanged> finish(const wire::Finish& command, const Actor& actor, Moment now);
    Result<wire::StepChanged> noShow(const std::string& desk, const Actor& actor, Moment now);
    Result<wire::StepChanged> park(const wire::Park& command, const Actor& actor, Moment now);

    /// What one button does, by its verb; an answer without a ticket: no visit was touched.
    Result<wire::StepChanged> carryOut(DeskVerb verb, const std::string& desk, const Actor& actor,
                                       Moment now);

    /// How many of those who wait could be called to this desk; 0 for a desk that does not exist.
    int waiting(const std::string& desk, std::span<const db::WaitingRow> line) const;

    /// Of what is at a desk, or of a ticket.
    Result<wire::StepChanged> transfer(const wire::Transfer& command, const Actor& actor, Moment now);

private:
    Result<const Desk*> known(const std::string& desk) const;
    Result<db::VisitStepRow> current(const std::string& desk);
    /// Why somebody is called, and what came of the visit that ends with that.
    struct CallWords {
        std::string reason;
        std::string outcome;
    };

    Result<void> makeFree(Change& change, const std::string& outcome);
    Result<wire::StepChanged> callStep(Change& change, db::VisitStepRow row, const CallWords& words,
                                       const Actor& actor);
    void dropCallTexts(const db::VisitStepRow& row, Moment now);

    BranchState& state_;
    Calling& calling_;
    Outbox& outbox_;
    Texts& texts_;
    Surveys& surveys_;
    DeskStates& deskStates_;
    VisitCommands& visits_;
};

}  // namespace turnbell
