#pragma once

#include <cstdint>
#include <optional>
#include <string>

/// Appointments on other days, and visits that begin before the customer is in the branch.
namespace turnbell::wire {

struct Book {
    static constexpr auto kMethod = "book";
    std::string service = {};
    std::string date = {};   ///< "2026-11-25" where the branch is; empty: today
    std::string time = {};   ///< "10:30"
    std::string phone = {};  ///< as typed; empty: none
    std::string firstName = {};
    std::string lastName = {};
    std::string language = {};  ///< empty: the branch's first
    bool consentVisit = false;
    bool consentSurvey = false;
    std::optional<bool> consentNotice = {};  ///< nothing: no
};

/// The customer has said that the appointment holds.
struct ConfirmBooking {
    static constexpr auto kMethod = "confirm_booking";
    std::string ticket;
    std::string date = {};  ///< it is booked for; empty: today
};

/// Empty strings leave a field as it is. Another time has to be confirmed again; another day or service may
/// give it another ticket.
struct ChangeBooking {
    static constexpr auto kMethod = "change_booking";
    std::string ticket;
    std::string date = {};  ///< it is booked for; empty: today
    std::string toDate = {};
    std::string toTime = {};
    std::string service = {};
    std::string phone = {};
    std::string firstName = {};
    std::string lastName = {};
    std::string language = {};
};

/// Who is booked and not here yet. Days as "2026-11-22", both included; empty: from today, and without end.
struct BookingListQuery {
    static constexpr auto kMethod = "booking_list";
    std::string from = {};
    std::string to = {};
};

/// Somebody who is not here yet gets a place in the line.
struct Join {
    static constexpr auto kMethod = "join";
    std::string service = {};
    std::string phone = {};
    std::string firstName = {};
    std::string lastName = {};
    std::string language = {};  ///< empty: the branch's first
    bool consentVisit = false;
    bool consentSurvey = false;
    std::optional<bool> consentNotice = {};  ///< nothing: no
};

/// Who is booked for today, or has joined, is here: by ticket or by phone number, one of them is named.
struct Arrive {
    static constexpr auto kMethod = "arrive";
    std::string ticket = {};
    std::string phone = {};
};

/// Answer to book, confirm_booking and change_booking.
struct Booked {
    std::string ticket;
    std::int64_t visit = 0;
    std::string state;
    std::string service;
    std::string date;
    std::string time;
};

}  // namespace turnbell::wire
