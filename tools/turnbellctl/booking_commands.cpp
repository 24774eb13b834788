#include "tools/turnbellctl/command_line.h"

namespace turnbell::ctl {
namespace {

/// What is known of somebody who is not here yet. Naming a number is the consent to texts about the visit.
template <typename Command>
void addCustomer(CLI::App& app, Command& command) {
    app.add_option("--service", command.service, "Code of the service")->required();
    app.add_option("--phone", command.phone, "Where the texts go");
    app.add_option("--first-name", command.firstName, "For the texts and for staff");
    app.add_option("--last-name", command.lastName, "For staff");
    app.add_option("--language", command.language, "ISO 639-1; else the branch's first");
    app.parse_complete_callback([&command] { command.consentVisit = !command.phone.empty(); });
}

}  // namespace

void CommandLine::addBookings() {
    auto [bookApp, book] = addSender<wire::Book>(app_, "book", "Book an appointment");
    addCustomer(*bookApp, book);
    bookApp->add_option("--date", book.date, "2026-11-25; without: today");
    bookApp->add_option("--time", book.time, "10:30 by the branch's clock")->required();

    auto [confirmApp, confirm] = addAboutTicket<wire::ConfirmBooking>(
        app_, "confirm-booking", "The customer has said that the appointment holds");
    confirmApp->add_option("--date", confirm.date, "It is booked for; without: today");

    auto [changeApp, change] = addAboutTicket<wire::ChangeBooking>(
        app_, "change-booking", "Give an appointment another time or service, or set right whose it is");
    changeApp->add_option("--date", change.date, "It is booked for; without: today");
    changeApp->add_option("--to-date", change.toDate, "The new day");
    changeApp->add_option("--to-time", change.toTime, "The new time");
    changeApp->add_option("--service", change.service, "Code of the service");
    changeApp->add_option("--phone", change.phone, "Where the texts go; - takes a wrong number away");
    changeApp->add_option("--first-name", change.firstName, "For the texts and for staff");
    changeApp->add_option("--last-name", change.lastName, "For staff");
    changeApp->add_option("--language", change.language, "ISO 639-1");

    auto [listApp, list] =
        addSender<wire::BookingListQuery>(app_, "bookings", "Appointments whose customers have not come");
    listApp->add_option("--from", list.from, "First day; without: today");
    listApp->add_option("--to", list.to, "Last day; without: all that are to come");

    auto [joinApp, join] =
        addSender<wire::Join>(app_, "join", "Keep a place in the line for somebody who is not here yet");
    addCustomer(*joinApp, join);

    auto [arriveApp, arrive] =
        addSender<wire::Arrive>(app_, "arrive", "Who was booked for today, or has joined, is here");
    auto* who = arriveApp->add_option_group("who", "One of them");
    who->add_option("--ticket", arrive.ticket, "Ticket number");
    who->add_option("--phone", arrive.phone, "Phone number");
    who->require_option(1);
}

}  // namespace turnbell::ctl
