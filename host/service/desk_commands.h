#pragma once

#include "host/core/desk_verb.h"
#include "host/core/waiting_order.h"
#include "host/service/approach.h"
#include "host/service/surveys.h"

#include <span>

namespace turnbell {

/// What happens at a desk: opening, calling, serving, parking, transferring. Every answer says what is at the
/// desk now, or what left it.
class DeskCommands {
public:
    DeskCommands(BranchState& state, Outbox& outbox, Texts& texts, Surveys& surveys);

    Result<wire::Done> setState(const std::string& desk, const std::string& deskState);

    /// Opens a closed desk and finishes a visit that is being served. Refused, changing nothing, while one is
    /// called and has not arrived, and when nobody waits.
    Result<wire::StepChanged> callNext(const std::string& desk, const Actor& actor, Moment now);

    /// The same for one ticket, waiting or parked.
    Result<wire::StepChanged> call(const std::string& ticket, const std::string& desk, const Actor& actor,
                                   Moment now);

    Result<wire::StepChanged> recall(const std::string& desk, const Actor& actor, Moment now);
    Result<wire::StepChanged> confirm(const std::string& desk, const Actor& actor, Moment now);
    Result<wire::StepChanged> finish(const std::string& desk, const Actor& actor, Moment now);
    Result<wire::StepChanged> noShow(const std::string& desk, const Actor& actor, Moment now);
    Result<wire::StepChanged> park(const std::string& desk, const Actor& actor, Moment now);

    /// What one button does, by its verb; an answer without a ticket: no visit was touched.
    Result<wire::StepChanged> carryOut(DeskVerb verb, const std::string& desk, const Actor& actor,
                                       Moment now);

    /// How many of those who wait could be called to this desk; 0 for a desk that does not exist.
    int waiting(const std::string& desk, std::span<const WaitingPlace> line) const;

    /// Ends this step and starts one in the other service's queue; the ticket number stays.
    Result<wire::StepChanged> transfer(const wire::Transfer& command, const Actor& actor, Moment now);

private:
    Result<const Desk*> known(const std::string& desk) const;
    Result<db::VisitStepRow> current(const std::string& desk);
    std::optional<db::VisitStepRow> nextFor(const Desk& desk);
    Result<void> makeFree(Change& change);
    Result<wire::StepChanged> callStep(const std::string& desk, db::VisitStepRow row, const Actor& actor,
                                       Moment now);
    void open(const std::string& desk);
    void dropCallTexts(const db::VisitStepRow& row, Moment now);

    BranchState& state_;
    Outbox& outbox_;
    Texts& texts_;
    Surveys& surveys_;
};

}  // namespace turnbell
