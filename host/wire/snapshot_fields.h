#pragma once

#include "host/wire/reply_fields.h"
#include "host/wire/snapshot.h"

/// The topics that have shapes of their own.
namespace turnbell::wire {

template <>
inline constexpr std::tuple kFields<CalledTicket>{
    required("ticket", &CalledTicket::ticket),      required("desk", &CalledTicket::desk),
    required("desk_name", &CalledTicket::deskName), required("called_at", &CalledTicket::calledAt),
    required("calls", &CalledTicket::calls),        required("serving", &CalledTicket::serving),
};

template <>
inline constexpr std::tuple kFields<Board>{
    required("branch", &Board::branch),      required("location", &Board::location),
    required("time_zone", &Board::timeZone), required("languages", &Board::languages),
    required("called", &Board::called),      required("next", &Board::next),
    required("waiting", &Board::waiting),
};

template <>
inline constexpr std::tuple kFields<ServiceOffer>{
    required("code", &ServiceOffer::code),
    required("name", &ServiceOffer::name),
    required("waiting", &ServiceOffer::waiting),
    required("group", &ServiceOffer::group),
    optional("target_wait", &ServiceOffer::targetWait),
    optional("target_transaction", &ServiceOffer::targetTransaction),
    required("wait", &ServiceOffer::wait),
    required("lead", &ServiceOffer::lead),
    required("outcomes", &ServiceOffer::outcomes),
};

template <>
inline constexpr std::tuple kFields<Services>{
    required("branch", &Services::branch),
    required("location", &Services::location),
    required("country", &Services::country),
    required("time_zone", &Services::timeZone),
    required("languages", &Services::languages),
    required("services", &Services::services),
    required("texts", &Services::texts),
    required("groups", &Services::groups),
    required("open", &Services::open),
    required("opens_date", &Services::opensDate),
    required("opens_time", &Services::opensTime),
    required("opens_in_days", &Services::opensInDays),
    required("join_number", &Services::joinNumber),
    required("join_words", &Services::joinWords),
};

template <>
inline constexpr std::tuple kFields<DeskRow>{
    required("code", &DeskRow::code),     required("name", &DeskRow::name),
    required("queues", &DeskRow::queues), required("state", &DeskRow::state),
    required("doing", &DeskRow::doing),   required("reason", &DeskRow::reason),
    required("later", &DeskRow::later),   required("since", &DeskRow::since),
    required("ticket", &DeskRow::ticket),
};

template <>
inline constexpr std::tuple kFields<QueueView>{
    required("tickets", &QueueView::tickets),   required("desks", &QueueView::desks),
    required("services", &QueueView::services), required("expected", &QueueView::expected),
    required("missed", &QueueView::missed),
};

}  // namespace turnbell::wire
