#pragma once

#include "host/service/change.h"
#include "host/service/surveys.h"
#include "host/service/visit_commands.h"

namespace turnbell {

/// Starting a visit, and correcting what is known of the customer.
class CheckIns {
public:
    CheckIns(BranchState& state, Outbox& outbox, Texts& texts, Surveys& surveys, VisitCommands& visits);

    Result<wire::CheckedIn> checkIn(const wire::CheckIn& command, const Actor& actor, Moment now);

    /// A new number takes over the visit's texts that are not sent yet, its survey included, but nothing that
    /// staff wrote in a conversation. A first number gets the welcome while the visit waits. Who waits for
    /// another service then is transferred by arrival; later only the record is set right.
    Result<wire::StepChanged> change(const wire::VisitChange& command, const Actor& actor, Moment now);

private:
    Result<db::VisitRow> visitOf(const wire::CheckIn& command, Moment now) const;
    Result<std::optional<UtcTime>> dueAt(const std::string& clock, Moment now) const;
    Result<PhoneNumber> mobile(const std::string& text) const;
    Result<std::string> language(const std::string& code) const;
    Result<wire::StepChanged> changeService(db::VisitStepRow row, const std::string& code, const Actor& actor,
                                            Moment now);
    void movePhone(const db::VisitStepRow& visit, const PhoneNumber& phone, Moment now);

    BranchState& state_;
    Outbox& outbox_;
    Texts& texts_;
    Surveys& surveys_;
    VisitCommands& visits_;
};

}  // namespace turnbell
