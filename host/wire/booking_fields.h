#pragma once

#include "host/wire/booking.h"
#include "host/wire/fields.h"

/// Of appointments and of those who are not here yet.
namespace turnbell::wire {

template <>
inline constexpr std::tuple kFields<Book>{
    required("service", &Book::service),
    optional("date", &Book::date),
    required("time", &Book::time),
    optional("phone", &Book::phone),
    optional("first_name", &Book::firstName),
    optional("last_name", &Book::lastName),
    optional("language", &Book::language),
    optional("consent_visit", &Book::consentVisit),
    optional("consent_survey", &Book::consentSurvey),
    optional("consent_notice", &Book::consentNotice),
};

template <>
inline constexpr std::tuple kFields<ConfirmBooking>{
    required("ticket", &ConfirmBooking::ticket),
    optional("date", &ConfirmBooking::date),
};

template <>
inline constexpr std::tuple kFields<ChangeBooking>{
    required("ticket", &ChangeBooking::ticket),        optional("date", &ChangeBooking::date),
    optional("to_date", &ChangeBooking::toDate),       optional("to_time", &ChangeBooking::toTime),
    optional("service", &ChangeBooking::service),      optional("phone", &ChangeBooking::phone),
    optional("first_name", &ChangeBooking::firstName), optional("last_name", &ChangeBooking::lastName),
    optional("language", &ChangeBooking::language),
};

template <>
inline constexpr std::tuple kFields<BookingListQuery>{
    optional("from", &BookingListQuery::from),
    optional("to", &BookingListQuery::to),
};

template <>
inline constexpr std::tuple kFields<Join>{
    required("service", &Join::service),
    optional("phone", &Join::phone),
    optional("first_name", &Join::firstName),
    optional("last_name", &Join::lastName),
    optional("language", &Join::language),
    optional("consent_visit", &Join::consentVisit),
    optional("consent_survey", &Join::consentSurvey),
    optional("consent_notice", &Join::consentNotice),
};

template <>
inline constexpr std::tuple kFields<Arrive>{
    optional("ticket", &Arrive::ticket),
    optional("phone", &Arrive::phone),
};

template <>
inline constexpr std::tuple kFields<Booked>{
    required("ticket", &Booked::ticket), required("visit", &Booked::visit),
    required("state", &Booked::state),   required("service", &Booked::service),
    required("date", &Booked::date),     required("time", &Booked::time),
};

}  // namespace turnbell::wire
