#include "host/service/bookings.h"

#include "tests/support/test_branch.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace turnbell {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr auto kAna = "+995555123456";
constexpr auto kGio = "+995555654321";
constexpr auto kTomorrow = "2026-11-23";

/// It is 13:00 on 2026-11-22 in Tbilisi.
wire::Book at(const std::string& time, const std::string& phone = kAna, const std::string& date = {}) {
    return {
        .service = "A", .date = date, .time = time, .phone = phone, .firstName = "Ana", .consentVisit = true};
}

std::vector<std::string> namesOf(const std::vector<wire::TicketRow>& rows) {
    std::vector<std::string> names;
    std::ranges::transform(rows, std::back_inserter(names),
                           [](const wire::TicketRow& row) { return row.ticket + " " + row.state; });
    return names;
}

std::vector<std::string> tickets(TestBranch& branch) {
    return namesOf(branch.expect<wire::TicketList>(wire::TicketListQuery{}).tickets);
}

std::vector<std::string> bookings(TestBranch& branch) {
    return namesOf(branch.expect<wire::TicketList>(wire::BookingListQuery{}).tickets);
}

std::vector<std::string> eventsOf(TestBranch& branch, const std::string& ticket) {
    std::vector<std::string> words;
    for (const auto& event : branch.expect<wire::TicketDetail>(wire::TicketShowQuery{ticket}).events) {
        words.push_back(event.event + (event.reason.empty() ? "" : ": " + event.reason));
    }
    return words;
}

wire::QueueView queueOf(TestBranch& branch) {
    const auto snapshot = branch.service->snapshot(wire::Topic::Queue, wire::Role::Admin, branch.clock.now());
    return std::get<wire::QueueView>(snapshot.value());
}

std::string error(TestBranch& branch, const wire::Command& command) {
    const auto reply = branch.ask(command);
    return reply ? "" : reply.error().message;
}

TEST(Bookings, GiveATicketOfTheirDay) {
    TestBranch branch;

    const auto booked = branch.expect<wire::Booked>(at("10:30", kAna, kTomorrow));

    EXPECT_EQ(booked.ticket, "A001");
    EXPECT_EQ(booked.state, "booked");
    EXPECT_EQ(booked.date, kTomorrow);
    EXPECT_EQ(booked.time, "10:30");
    EXPECT_EQ(branch.checkIn("").ticket, "A001") << "numbers of another day are other numbers";
    EXPECT_THAT(tickets(branch), ElementsAre("A001 waiting"));
    EXPECT_THAT(bookings(branch), ElementsAre("A001 booked"));
}

TEST(Bookings, AreTakenAsOftenAtOneTimeAsTheServiceSays) {
    auto catalog = smallCatalog();
    catalog.services.front().appointmentsAtOnce = 2;
    TestBranch branch{catalog};
    branch.expect<wire::Booked>(at("15:00"));
    branch.expect<wire::Booked>(at("15:00", kGio));

    EXPECT_EQ(branch.refusal(at("15:00", {})), "slot_taken");
    EXPECT_EQ(error(branch, at("15:00", {})),
              "service A has all its 2 appointment(s) at 15:00 on 2026-11-22: choose another time");
    EXPECT_EQ(branch.refusal(at("15:30", {})), "");

    branch.expect<wire::StepChanged>(wire::Cancel{"A002", "the customer called"});
    EXPECT_EQ(branch.refusal(at("15:00", {})), "") << "a cancelled one makes room";
}

TEST(Bookings, AreRefusedWhereTheServiceTakesNone) {
    auto catalog = smallCatalog();
    catalog.services.front().appointmentsAtOnce = 0;
    TestBranch branch{catalog};

    EXPECT_EQ(branch.refusal(at("15:00")), "no_appointments");
}

TEST(Bookings, AreRefusedForATimeThatCannotBe) {
    auto catalog = smallCatalog();
    catalog.hours = {{{Weekday::Sun, Weekday::Mon}, ClockTime{hours{9}}, ClockTime{hours{17}}}};
    TestBranch branch{catalog};

    EXPECT_EQ(branch.refusal(at("12:59")), "past");
    EXPECT_EQ(branch.refusal(at("17:00")), "closed");
    EXPECT_EQ(branch.refusal(at("10:00", kAna, "2026-11-24")), "closed");
    EXPECT_EQ(branch.refusal(at("10:00", kAna, "2062-11-24")), "date");
    EXPECT_EQ(branch.refusal(at("10:00", kAna, "tomorrow")), "date");
    EXPECT_EQ(branch.refusal(at("10.30")), "due");
    EXPECT_EQ(branch.refusal({wire::Book{.service = "X", .time = "15:00"}}), "service_unknown");
    EXPECT_THAT(bookings(branch), IsEmpty());
}

TEST(Bookings, CountForTheDailyCapOfTheirDay) {
    auto catalog = smallCatalog();
    catalog.queues.front().dailyCap = 1;
    TestBranch branch{catalog};
    branch.expect<wire::Booked>(at("10:00", kAna, kTomorrow));

    EXPECT_EQ(branch.refusal(at("11:00", kGio, kTomorrow)), "queue_full");
    EXPECT_THAT(error(branch, at("11:00", kGio, kTomorrow)), HasSubstr(kTomorrow));
    EXPECT_EQ(branch.refusal(at("15:00", kGio)), "");
}

TEST(Bookings, AreExpectedOnceTheyAreConfirmed) {
    TestBranch branch;
    branch.expect<wire::Booked>(at("10:30", kAna, kTomorrow));

    EXPECT_EQ(branch.expect<wire::Booked>(wire::ConfirmBooking{"A001", kTomorrow}).state, "expected");
    EXPECT_EQ(branch.refusal(wire::ConfirmBooking{"A001", kTomorrow}), "step_state");
    EXPECT_EQ(branch.refusal(wire::ConfirmBooking{"A001"}), "ticket_unknown");
}

TEST(Bookings, AreConfirmedAnewOnceTheirTimeIsChanged) {
    TestBranch branch;
    branch.expect<wire::Booked>(at("15:00"));
    branch.expect<wire::Booked>(wire::ConfirmBooking{"A001"});

    const auto changed =
        branch.expect<wire::Booked>(wire::ChangeBooking{.ticket = "A001", .toTime = "16:00"});

    EXPECT_EQ(changed.ticket, "A001");
    EXPECT_EQ(changed.state, "booked");
    EXPECT_EQ(changed.time, "16:00");
    EXPECT_THAT(eventsOf(branch, "A001"),
                ElementsAre("book: 2026-11-22 15:00", "confirm_booking", "change_booking: 2026-11-22 16:00"));
    EXPECT_EQ(branch.refusal(at("15:00", kGio)), "") << "the old time is free again";
    EXPECT_EQ(branch.refusal(at("16:00", kGio)), "slot_taken");
}

TEST(Bookings, GetATicketOfTheDayToWhichTheyAreMoved) {
    TestBranch branch;
    branch.expect<wire::Booked>(at("10:00", kGio, kTomorrow));
    branch.expect<wire::Booked>(at("15:00"));

    const auto moved = branch.expect<wire::Booked>(
        wire::ChangeBooking{.ticket = "A001", .toDate = kTomorrow, .toTime = "11:00"});

    EXPECT_EQ(moved.ticket, "A002");
    EXPECT_EQ(moved.date, kTomorrow);
    EXPECT_EQ(branch.refusal(wire::ChangeBooking{.ticket = "A002", .date = kTomorrow, .toTime = "10:00"}),
              "slot_taken");
    EXPECT_THAT(bookings(branch), ElementsAre("A001 booked", "A002 booked"));
}

TEST(Bookings, AreCorrectedWithoutLosingTheirConfirmation) {
    TestBranch branch;
    branch.expect<wire::Booked>(at("10:30", kAna, kTomorrow));
    branch.expect<wire::Booked>(wire::ConfirmBooking{"A001", kTomorrow});

    const auto changed = branch.expect<wire::Booked>(
        wire::ChangeBooking{.ticket = "A001", .date = kTomorrow, .phone = kGio, .firstName = "Gio"});

    EXPECT_EQ(changed.state, "expected");
    const auto row =
        branch.expect<wire::TicketList>(wire::BookingListQuery{kTomorrow, kTomorrow}).tickets.at(0);
    EXPECT_EQ(row.phone, kGio);
    EXPECT_EQ(row.firstName, "Gio");
}

TEST(Bookings, AreCancelledOnAnyDayAndTheCustomerIsTold) {
    TestBranch branch;
    branch.expect<wire::Booked>(at("10:30", kAna, kTomorrow));

    branch.expect<wire::StepChanged>(wire::Cancel{"A001", "the doctor is ill", kTomorrow});

    EXPECT_THAT(bookings(branch), IsEmpty());
    EXPECT_EQ(branch.message(MessageKind::Notice).to, kAna);
    EXPECT_EQ(branch.refusal(wire::ConfirmBooking{"A001", kTomorrow}), "step_state");
}

TEST(Bookings, WaitWithTheirTimeKeptOnceTheCustomerIsHere) {
    TestBranch branch;
    branch.expect<wire::Booked>(at("13:30"));
    branch.expect<wire::Booked>(wire::ConfirmBooking{"A001"});
    branch.checkIn("");
    branch.pass(minutes{10});

    const auto arrived = branch.expect<wire::CheckedIn>(wire::Arrive{.ticket = "A001"});

    EXPECT_EQ(arrived.ticket, "A001");
    EXPECT_TRUE(arrived.texts);
    EXPECT_EQ(branch.message(MessageKind::Welcome).to, kAna);
    const auto row = branch.expect<wire::TicketDetail>(wire::TicketShowQuery{"A001"}).ticket;
    EXPECT_EQ(row.state, "waiting");
    EXPECT_EQ(row.dueAt, "2026-11-22T09:30:00.000Z");
    EXPECT_EQ(row.arrivedAt, "2026-11-22T09:10:00.000Z");
    branch.pass(minutes{20});
    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::CallNext{"1"}).ticket, "A001") << "its time has come";
}

TEST(Bookings, CountByArrivalBeforeTheirTime) {
    TestBranch branch;
    branch.expect<wire::Booked>(at("15:00"));
    branch.checkIn("");
    branch.expect<wire::CheckedIn>(wire::Arrive{.ticket = "A001"});

    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::CallNext{"1"}).ticket, "A002");
}

TEST(Bookings, AreConfirmedByComing) {
    TestBranch branch;
    branch.expect<wire::Booked>(at("15:00"));

    branch.expect<wire::CheckedIn>(wire::Arrive{.phone = "555 12 34 56"});

    EXPECT_THAT(eventsOf(branch, "A001"),
                ElementsAre("book: 2026-11-22 15:00", "confirm_booking", "check_in"));
}

TEST(Bookings, AreArrivedAtByWhoChecksInWithTheirNumberAtTheKiosk) {
    TestBranch branch;
    branch.expect<wire::Booked>(at("15:00"));
    Session kiosk{.role = wire::Role::Kiosk};

    const auto checkedIn = branch.askAs(
        kiosk, wire::CheckIn{.service = "A", .phone = kAna, .consentVisit = true, .consentSurvey = true});

    EXPECT_EQ(std::get<wire::CheckedIn>(checkedIn.value()).ticket, "A001");
    EXPECT_THAT(tickets(branch), ElementsAre("A001 waiting"));
    EXPECT_EQ(branch.askAs(kiosk, wire::CheckIn{.service = "A", .phone = kAna}).error().reason,
              "limit_number")
        << "who is here already is another one, and this number has its ticket";
}

TEST(Bookings, AreNotArrivedAtForAnotherServiceOrByAnotherPerson) {
    TestBranch branch;
    branch.expect<wire::Booked>(at("15:00"));

    branch.checkIn(kAna, "Ana", "B");
    branch.checkIn(kAna, "Ben");

    EXPECT_THAT(bookings(branch), ElementsAre("A001 booked"));
}

TEST(Bookings, LetTheKioskTakeInWhoNamesTheTicketAndNobodyElse) {
    TestBranch branch;
    branch.expect<wire::Booked>(at("15:00"));
    branch.expect<wire::Booked>(at("15:00", kGio, kTomorrow));
    Session kiosk{.role = wire::Role::Kiosk};

    EXPECT_EQ(branch.askAs(kiosk, wire::Arrive{.ticket = "A002"}).error().reason, "not_expected");
    EXPECT_EQ(branch.askAs(kiosk, wire::Arrive{.phone = kGio}).error().reason, "not_expected");
    EXPECT_EQ(branch.askAs(kiosk, wire::Arrive{}).error().reason, "ticket_or_phone");
    EXPECT_TRUE(branch.askAs(kiosk, wire::Arrive{.ticket = "A001"}));
    EXPECT_EQ(branch.askAs(kiosk, at("16:00")).error().reason, "wrong_socket");
}

TEST(Bookings, AreShownToStaffOnTheirDayAlone) {
    TestBranch branch;
    branch.expect<wire::Booked>(at("16:00"));
    branch.expect<wire::Booked>(at("15:00", kGio));
    branch.expect<wire::Booked>(at("15:00", kGio, kTomorrow));

    EXPECT_THAT(namesOf(queueOf(branch).expected), ElementsAre("A002 booked", "A001 booked"));
    EXPECT_THAT(namesOf(branch.expect<wire::TicketList>(wire::BookingListQuery{kTomorrow, {}}).tickets),
                ElementsAre("A001 booked"));
}

TEST(Bookings, OfAnotherDaySurviveARestartAndTheEndOfThisDay) {
    auto catalog = smallCatalog();
    catalog.branch.dayEnds = "20:00";
    TestBranch branch{catalog};
    branch.expect<wire::Booked>(at("10:30", kAna, kTomorrow));
    branch.expect<wire::Booked>(at("15:00", kGio));

    branch.pass(hours{8});
    branch.restart("another boot");
    branch.pass(hours{13});  // 10:00

    EXPECT_THAT(namesOf(queueOf(branch).expected), ElementsAre("A001 booked"));
    EXPECT_EQ(branch.expect<wire::CheckedIn>(wire::Arrive{.phone = kAna}).ticket, "A001");
}

TEST(Bookings, ExpireWithTheirDayWhereNobodyCame) {
    auto catalog = smallCatalog();
    catalog.branch.dayEnds = "20:00";
    TestBranch branch{catalog};
    branch.expect<wire::Booked>(at("15:00"));
    branch.expect<wire::Booked>(at("15:00", kGio, kTomorrow));

    branch.pass(hours{7});

    EXPECT_THAT(tickets(branch), ElementsAre("A001 expired"));
    EXPECT_THAT(bookings(branch), ElementsAre("A001 booked"));
}

TEST(Bookings, ExpireWithTheirDayInABranchThatNeverClosesToo) {
    TestBranch branch;
    branch.expect<wire::Booked>(at("23:00"));

    branch.pass(hours{20});
    EXPECT_EQ(db::VisitStore{*branch.database}.byTicketOf("2026-11-22", "A001")->step.state,
              StepState::Booked);
    branch.pass(hours{3});

    EXPECT_EQ(db::VisitStore{*branch.database}.byTicketOf("2026-11-22", "A001")->step.state,
              StepState::Expired);
}

TEST(Bookings, TakeAnotherNumberIfSomebodyOfTheNightStillHoldsTheirs) {
    TestBranch branch;
    branch.expect<wire::Booked>(at("00:30", kAna, kTomorrow));
    branch.checkIn("");  // A001, until after midnight
    branch.pass(hours{11} + minutes{10});

    EXPECT_EQ(branch.expect<wire::CheckedIn>(wire::Arrive{.phone = kAna}).ticket, "A002");
}

TEST(Bookings, HoldTheServicesTheyAreFor) {
    TestBranch branch;
    branch.expect<wire::Booked>(at("10:30", kAna, kTomorrow));
    auto catalog = smallCatalog();
    std::erase_if(catalog.services, [](const Service& service) { return service.code == "A"; });

    EXPECT_EQ(branch.refusal(wire::CatalogImport{catalog}), "catalog_in_use");
}

TEST(Bookings, AreNotTakenBackByUndo) {
    TestBranch branch;
    branch.expect<wire::Booked>(at("15:00"));

    EXPECT_EQ(branch.refusal(wire::Undo{.ticket = "A001"}), "nothing_to_undo");
    EXPECT_THAT(bookings(branch), ElementsAre("A001 booked"));
}

TEST(Bookings, AreExpectedAgainIfStaffMistookSomebodyForThem) {
    TestBranch branch;
    branch.expect<wire::Booked>(at("15:00"));
    branch.expect<wire::CheckedIn>(wire::Arrive{.ticket = "A001"});

    branch.expect<wire::StepChanged>(wire::Undo{.ticket = "A001"});

    EXPECT_THAT(bookings(branch), ElementsAre("A001 booked"));
    EXPECT_EQ(branch.expect<wire::CheckedIn>(wire::Arrive{.ticket = "A001"}).ticket, "A001");
}

TEST(JoiningFromAfar, KeepsAPlaceUntilTheCustomerIsHere) {
    TestBranch branch;
    branch.checkIn("");
    const auto joined =
        branch.expect<wire::CheckedIn>(wire::Join{.service = "A", .phone = kAna, .consentVisit = true});
    branch.checkIn("");

    EXPECT_EQ(joined.ticket, "A002");
    EXPECT_EQ(joined.ahead, 1);
    EXPECT_EQ(branch.message(MessageKind::Welcome).to, kAna);
    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::CallNext{"1"}).ticket, "A001");
    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::CallNext{"2"}).ticket, "A003") << "A002 is not here";

    branch.checkIn("");
    branch.expect<wire::CheckedIn>(wire::Arrive{.ticket = "A002"});
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::CallNext{"1"}).ticket, "A002") << "its place was kept";
}

TEST(JoiningFromAfar, IsRefusedWhileTheBranchIsClosedOrFullOrForWhoWantsNoTexts) {
    auto catalog = smallCatalog();
    catalog.queues.front().dailyCap = 1;
    catalog.hours = {{{Weekday::Sun}, ClockTime{hours{9}}, ClockTime{hours{17}}}};
    TestBranch branch{catalog};
    branch.receive(kGio, "STOP");

    EXPECT_EQ(branch.refusal(wire::Join{.service = "A", .phone = kGio, .consentVisit = true}), "opted_out");
    EXPECT_EQ(branch.refusal(wire::Join{.service = "A", .phone = kAna, .consentVisit = true}), "");
    EXPECT_EQ(branch.refusal(wire::Join{.service = "A"}), "queue_full");
    branch.pass(hours{5});
    EXPECT_EQ(branch.refusal(wire::Join{.service = "B"}), "closed");
}

TEST(JoiningFromAfar, EndsWithTheDay) {
    auto catalog = smallCatalog();
    catalog.branch.dayEnds = "20:00";
    TestBranch branch{catalog};
    branch.expect<wire::CheckedIn>(wire::Join{.service = "A"});

    branch.pass(hours{7});

    EXPECT_THAT(tickets(branch), ElementsAre("A001 expired"));
}

}  // namespace
}  // namespace turnbell
