#pragma once

#include "host/service/change.h"
#include "host/service/surveys.h"
#include "host/service/visit_commands.h"
#include "host/service/wait_times.h"

namespace turnbell {

/// Starting a visit, and correcting what is known of the customer.
class CheckIns {
public:
    CheckIns(BranchState& state, Outbox& outbox, Texts& texts, Surveys& surveys, VisitCommands& visits,
             WaitTimes& waits);

    /// Whoever gives the number and the service of a visit that is booked for today, or has joined, arrives
    /// for that one.
    Result<wire::CheckedIn> checkIn(const wire::CheckIn& command, const Actor& actor, Moment now);

    /// The visit of a customer who says this of themselves; nothing is stored.
    Result<db::VisitRow> visitOf(const wire::CheckIn& command, Moment now) const;

    /// A number as typed that may be texted; empty stays empty.
    Result<PhoneNumber> mobile(const std::string& text) const;

    /// A visit that has begun, and by which change.
    struct Begun {
        db::VisitStepRow row;
        std::int64_t change = 0;
    };

    /// Starts a visit: into its queue, with a number of its day, if the event's guard holds.
    Result<Begun> begin(db::VisitRow visit, const std::string& service, StepEvent event, const Actor& actor,
                        Moment now);

    /// Sends the welcome text of a visit that waits, or holds a place.
    wire::CheckedIn welcomed(const Begun& begun, Moment now);

    /// Who was booked, or has joined, is here. The time of the appointment and the place of who joined stay.
    Result<wire::CheckedIn> arrive(db::VisitStepRow row, const Actor& actor, Moment now);

    /// A new number takes over the visit's texts that are not sent yet, its survey included, but nothing that
    /// staff wrote in a conversation. A first number gets the welcome while the visit waits; of a
    /// booking, any number is told of the appointment. Who waits for
    /// another service then is transferred by arrival; later only the record is set right.
    Result<wire::StepChanged> change(const wire::VisitChange& command, const Actor& actor, Moment now);

    /// The same for what is known of the customer alone; every correction is an event.
    Result<void> correct(db::VisitStepRow& row, const wire::VisitChange& command, const Actor& actor,
                         Moment now);

    /// Puts a step that has not begun to wait into the queue of this service.
    Result<void> assign(db::VisitStepRow& row, const std::string& service) const;

    /// "2026-11-25 10:30" of an appointment, as events keep it; empty: it is none.
    std::string whenOf(const db::VisitStepRow& row) const;

private:
    Result<std::optional<UtcTime>> dueAt(const std::string& clock, Moment now) const;
    Result<std::string> language(const std::string& code) const;
    Result<wire::StepChanged> changeService(db::VisitStepRow row, const std::string& code, const Actor& actor,
                                            Moment now);
    std::optional<db::VisitStepRow> comingAs(const db::VisitRow& visit, const std::string& service);
    Result<db::VisitRow> corrected(db::VisitRow visit, const wire::VisitChange& command) const;
    void movePhone(const db::VisitStepRow& visit, const PhoneNumber& phone, std::int64_t change, Moment now);

    BranchState& state_;
    Outbox& outbox_;
    Texts& texts_;
    Surveys& surveys_;
    VisitCommands& visits_;
    WaitTimes& waits_;
};

}  // namespace turnbell
