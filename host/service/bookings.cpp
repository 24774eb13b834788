#include "host/service/bookings.h"

#include "host/core/civil_time.h"
#include "host/service/admission.h"
#include "host/service/rows.h"

#include <tuple>

namespace turnbell {
namespace {

constexpr std::chrono::days kFarthest{366};
constexpr auto kEndOfTime = "9999-12-31";

/// What a customer who books or joins says of themselves.
template <typename Command>
wire::CheckIn customerOf(const Command& command) {
    return {.service = command.service,
            .phone = command.phone,
            .firstName = command.firstName,
            .lastName = command.lastName,
            .language = command.language,
            .consentVisit = command.consentVisit,
            .consentSurvey = command.consentSurvey,
            .consentNotice = command.consentNotice};
}

bool isDay(const std::string& date) {
    return date.empty() || civilDay(std::string_view{date}).has_value();
}

Error noDay(const std::string& date) {
    return {ErrorCode::Invalid, "'" + date + "' is no day: a date such as 2026-11-25 is expected", "date"};
}

}  // namespace

Bookings::Bookings(BranchState& state, CheckIns& checkIns, Corrections& corrections, Texts& texts)
    : state_{state}, checkIns_{checkIns}, corrections_{corrections}, texts_{texts} {
}

Result<UtcTime> Bookings::timeOf(const std::string& date, const std::string& time, Moment now) const {
    const auto& zone = state_.catalog.branch.timeZone;
    const auto clock = clockTime(time);
    if (!clock) {
        return fail(ErrorCode::Invalid, "'" + time + "' is no time: a time such as 10:30 is expected", "due");
    }
    if (!isDay(date)) {
        return tl::make_unexpected(noDay(date));
    }
    const auto day = date.empty() ? civilDay(now.utc, zone) : *civilDay(std::string_view{date});
    const auto due = civilMoment(day, *clock, zone).first;
    if (due <= now.utc) {
        return fail(ErrorCode::Invalid, time + " on " + civilDate(day) + " is past: choose a later time",
                    "past");
    }
    if (due - now.utc > kFarthest) {
        return fail(ErrorCode::Invalid, civilDate(day) + " is more than a year ahead: choose a nearer day",
                    "date");
    }
    if (!state_.catalog.openingHours().isOpen(due)) {
        return fail(ErrorCode::Refused,
                    "the branch is closed at " + time + " on " + civilDate(day) + ": choose another time",
                    "closed");
    }
    return due;
}

wire::Booked Bookings::booked(const db::VisitStepRow& row) const {
    const auto time = row.visit.due ? civilClock(*row.visit.due, state_.catalog.branch.timeZone) : "";
    return {row.visit.ticket, row.visit.id.value,   toString(row.step.state),
            row.step.service, row.visit.serviceDay, time};
}

Result<wire::Booked> Bookings::book(const wire::Book& command, const Actor& actor, Moment now) {
    auto visit = checkIns_.visitOf(customerOf(command), actor, now);
    TURNBELL_TRY(visit);
    const auto due = timeOf(command.date, command.time, now);
    TURNBELL_TRY(due);
    visit->due = *due;
    visit->serviceDay = civilDate(*due, state_.catalog.branch.timeZone);
    const auto begun = checkIns_.begin(*visit, command.service, StepEvent::Book, actor, now);
    TURNBELL_TRY(begun);
    texts_.tell(TextPurpose::Booked, begun->row, begun->change, now);
    return booked(begun->row);
}

Result<db::VisitStepRow> Bookings::found(const std::string& ticket, const std::string& date, Moment now) {
    if (!isDay(date)) {
        return tl::make_unexpected(noDay(date));
    }
    const auto day = date.empty() ? state_.serviceDay(now) : date;
    auto row = state_.visits.byTicketOf(day, ticket);
    if (!row) {
        return fail(ErrorCode::NotFound, "there is no ticket " + ticket + " on " + day, "ticket_unknown");
    }
    return *std::move(row);
}

Result<wire::Booked> Bookings::confirm(const wire::ConfirmBooking& command, const Actor& actor, Moment now) {
    auto row = found(command.ticket, command.date, now);
    TURNBELL_TRY(row);
    Change change{state_, actor, {}, now};
    TURNBELL_TRY(change.apply(*row, StepEvent::ConfirmBooking));
    texts_.tellBooking(TextPurpose::BookingConfirmed, *row, change.number(), now);
    return booked(*row);
}

Result<wire::Booked> Bookings::change(const wire::ChangeBooking& command, const Actor& actor, Moment now) {
    auto row = found(command.ticket, command.date, now);
    TURNBELL_TRY(row);
    // Who has come already is changed by its own commands.
    TURNBELL_TRY(transition(row->step.state, StepEvent::ChangeBooking, actor.party));
    TURNBELL_TRY(corrections_.correct(*row,
                                      {.ticket = command.ticket,
                                       .phone = command.phone,
                                       .firstName = command.firstName,
                                       .lastName = command.lastName,
                                       .language = command.language},
                                      actor, now));
    if (!command.toDate.empty() || !command.toTime.empty() || !command.service.empty()) {
        TURNBELL_TRY(move(*row, command, actor, now));
    }
    return booked(*row);
}

Result<void> Bookings::move(db::VisitStepRow& row, const wire::ChangeBooking& command, const Actor& actor,
                            Moment now) {
    const auto before = booked(row);
    const auto service = row.step.service;
    const auto due = timeOf(command.toDate.empty() ? before.date : command.toDate,
                            command.toTime.empty() ? before.time : command.toTime, now);
    TURNBELL_TRY(due);
    row.visit.due = *due;
    row.visit.serviceDay = civilDate(*due, state_.catalog.branch.timeZone);
    const auto queue = row.step.queue;
    TURNBELL_TRY(checkIns_.assign(row, command.service.empty() ? row.step.service : command.service));
    Change change{state_, actor, {}, now};
    TURNBELL_TRY(change.apply(row, StepEvent::ChangeBooking, {.reason = checkIns_.whenOf(row)}));
    if (row.visit.serviceDay != before.date || row.step.queue != queue) {
        auto ticket =
            Admission{state_}.takeNumber(*state_.catalog.queue(row.step.queue), row.visit.serviceDay, now);
        TURNBELL_TRY(ticket);
        row.visit.ticket = *std::move(ticket);
    }
    state_.visits.update(row.visit);
    const auto after = booked(row);
    if (std::tie(before.date, before.time, before.service) !=
        std::tie(after.date, after.time, after.service)) {
        texts_.tellBooking(TextPurpose::BookingMoved, row, change.number(), now);
    }
    return {};
}

Result<wire::TicketList> Bookings::list(const wire::BookingListQuery& query, const Actor& actor, Moment now) {
    for (const auto& date : {query.from, query.to}) {
        if (!isDay(date)) {
            return tl::make_unexpected(noDay(date));
        }
    }
    wire::TicketList bookings;
    for (const auto& row : state_.visits.coming(query.from.empty() ? state_.serviceDay(now) : query.from,
                                                query.to.empty() ? kEndOfTime : query.to)) {
        if (row.step.state != StepState::Remote) {
            bookings.tickets.push_back(ticketRow(row, actor.fullNumbers));
        }
    }
    return bookings;
}

Result<wire::CheckedIn> Bookings::join(const wire::Join& command, const Actor& actor, Moment now) {
    const auto visit = checkIns_.visitOf(customerOf(command), actor, now);
    TURNBELL_TRY(visit);
    const auto begun = checkIns_.begin(*visit, command.service, StepEvent::JoinRemote, actor, now);
    TURNBELL_TRY(begun);
    return checkIns_.welcomed(*begun, now);
}

Result<wire::CheckedIn> Bookings::arrive(const wire::Arrive& command, const Actor& actor, Moment now) {
    if (command.ticket.empty() == command.phone.empty()) {
        return fail(ErrorCode::Invalid, "name either the ticket or the phone number", "ticket_or_phone");
    }
    const auto today = state_.serviceDay(now);
    std::optional<db::VisitStepRow> row;
    if (!command.ticket.empty()) {
        row = state_.visits.byTicketOf(today, command.ticket);
    } else {
        const auto phone = checkIns_.mobile(command.phone, actor);
        TURNBELL_TRY(phone);
        const auto coming = state_.visits.comingByPhone(*phone, today);
        row = coming.empty() ? std::nullopt : std::optional{coming.front()};
    }
    if (!row || !isComing(row->step.state)) {
        return fail(ErrorCode::NotFound,
                    "nobody is expected today with this ticket or number: check in, or ask our staff",
                    "not_expected");
    }
    return checkIns_.arrive(*std::move(row), actor, now);
}

}  // namespace turnbell
