#pragma once

#include "host/service/corrections.h"

#include <optional>
#include <string>

namespace turnbell {

/// Appointments, and those who take a place in the line before they are here. Who books, confirms or moves an
/// appointment for somebody with a number and the consent to texts about the visit tells them by one text; so
/// does who cancels it (visit_commands.h). The caller holds the transaction.
class Bookings {
public:
    Bookings(BranchState& state, CheckIns& checkIns, Corrections& corrections, Texts& texts);

    /// Refused: a time that is past, more than a year ahead, outside the opening hours, or that has all the
    /// appointments which its service takes at once.
    Result<wire::Booked> book(const wire::Book& command, const Actor& actor, Moment now);

    /// The customer has said that it holds.
    Result<wire::Booked> confirm(const wire::ConfirmBooking& command, const Actor& actor, Moment now);

    /// Another time or service is asked for like a new booking, and has to be confirmed again. On another
    /// day, or in another queue, it gets another ticket.
    Result<wire::Booked> change(const wire::ChangeBooking& command, const Actor& actor, Moment now);

    Result<wire::TicketList> list(const wire::BookingListQuery& query, const Actor& actor, Moment now);

    /// A place in the line from now on. Refused while the branch is closed, whoever asks, and for a number
    /// that wants no texts.
    Result<wire::CheckedIn> join(const wire::Join& command, const Actor& actor, Moment now);

    /// Who is booked for today, or has joined, waits from now on.
    Result<wire::CheckedIn> arrive(const wire::Arrive& command, const Actor& actor, Moment now);

    /// The newest step of a ticket of this day; an empty date is today.
    Result<db::VisitStepRow> found(const std::string& ticket, const std::string& date, Moment now);

private:
    /// The day and the time of an appointment, by the branch's clock; an empty day is today.
    Result<UtcTime> timeOf(const std::string& date, const std::string& time, Moment now) const;
    Result<void> move(db::VisitStepRow& row, const wire::ChangeBooking& command, const Actor& actor,
                      Moment now);
    wire::Booked booked(const db::VisitStepRow& row) const;

    BranchState& state_;
    CheckIns& checkIns_;
    Corrections& corrections_;
    Texts& texts_;
};

}  // namespace turnbell
