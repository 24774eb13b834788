#include "db/run_store.h"
#include "db/visit_store.h"
#include "tests/db/rows.h"
#include "tests/support/test_database.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>

/// Bookings, remote joiners, no-shows that may come back: visits whose customer is not here.
namespace turnbell::db {
namespace {

using test::at;
using test::kDay;
using test::number;
using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> tickets(const std::vector<VisitStepRow>& rows) {
    std::vector<std::string> names;
    std::ranges::transform(rows, std::back_inserter(names),
                           [](const VisitStepRow& row) { return row.visit.ticket; });
    return names;
}

class ComingVisits : public testing::Test {
protected:
    VisitRow visit(const std::string& ticket) {
        auto row = test::visitRow(ticket, "+995555123456");
        row.id = store_.insert(row);
        return row;
    }

    StepRow step(const VisitRow& visit, StepState state = StepState::Waiting) {
        auto row = test::stepRow(visit.id, store_.nextPlace());
        row.state = state;
        row.id = store_.insert(row);
        return row;
    }

    VisitStepRow booking(const std::string& ticket, const char* day, UtcTime due,
                         StepState state = StepState::Booked) {
        VisitStepRow row{test::visitRow(ticket, "+995555123456"), {}};
        row.visit.serviceDay = day;
        row.visit.due = due;
        row.visit.id = store_.insert(row.visit);
        row.step = step(row.visit, state);
        return row;
    }

    void note(const StepRow& step, StepEvent kind, Moment when) {
        EventRow row;
        row.visit = step.visit;
        row.step = step.id;
        row.event = kind;
        row.at = when;
        row.change = store_.nextChange();
        store_.append(row, step);
    }

    std::unique_ptr<Database> database_ = test::openTestDatabase();
    VisitStore store_{*database_};
};

TEST_F(ComingVisits, ListThoseWhoAreNotHereYetByTheTimeOfTheirAppointment) {
    booking("A004", "2026-11-23", at(10).utc);
    booking("A002", kDay, at(90).utc);
    booking("A001", kDay, at(60).utc, StepState::Expected);
    step(visit("A003"), StepState::Remote);
    step(visit("A005"));
    booking("A006", kDay, at(30).utc, StepState::Cancelled);

    EXPECT_THAT(tickets(store_.coming(kDay, kDay)), ElementsAre("A003", "A001", "A002"));
    EXPECT_THAT(tickets(store_.coming(kDay, "2026-11-23")), ElementsAre("A003", "A001", "A002", "A004"));
    EXPECT_THAT(tickets(store_.coming("2026-11-24", "2026-11-24")), IsEmpty());
}

TEST_F(ComingVisits, AreNotComingAnyMoreOnceTheyAreHere) {
    auto row = booking("A001", kDay, at(60).utc).step;

    row.state = StepState::Waiting;
    store_.update(row);

    EXPECT_THAT(tickets(store_.coming(kDay, kDay)), IsEmpty());
    EXPECT_THAT(tickets(store_.comingByPhone(number("+995555123456"), kDay)), IsEmpty());
}

TEST_F(ComingVisits, FindWhoIsComingByNumberAndDay) {
    booking("A001", kDay, at(60).utc);
    booking("A002", "2026-11-23", at(60).utc);

    EXPECT_THAT(tickets(store_.comingByPhone(number("+995555123456"), kDay)), ElementsAre("A001"));
    EXPECT_THAT(tickets(store_.comingByPhone(number("+995555000000"), kDay)), IsEmpty());
    EXPECT_THAT(tickets(store_.comingByPhone(PhoneNumber{}, kDay)), IsEmpty());
}

TEST_F(ComingVisits, CountTheAppointmentsOfAServiceAtOneTime) {
    const auto first = booking("A001", kDay, at(60).utc);
    booking("A002", kDay, at(60).utc, StepState::Done);
    booking("A003", kDay, at(60).utc, StepState::Cancelled);
    booking("A004", kDay, at(61).utc);
    const auto service = first.step.service;

    EXPECT_EQ(store_.appointmentsAt(service, at(60).utc, VisitId{}), 2);
    EXPECT_EQ(store_.appointmentsAt(service, at(60).utc, first.visit.id), 1);
    EXPECT_EQ(store_.appointmentsAt("other", at(60).utc, VisitId{}), 0);
}

TEST_F(ComingVisits, HoldTheTicketsOfWhoIsComingOnTheirDayAlone) {
    booking("A001", "2026-11-23", at(60).utc);

    EXPECT_TRUE(store_.isHeld("A001", "2026-11-23"));
    EXPECT_FALSE(store_.isHeld("A001", kDay));
}

TEST_F(ComingVisits, KnowTheTicketsOfWhoMayComeBackAfterAMissedCall) {
    auto row = step(visit("A001"), StepState::NoShow);
    row.ended = at(10);
    store_.update(row);

    EXPECT_TRUE(store_.hasMissed("A001", kDay, at(10).boot));
    EXPECT_FALSE(store_.hasMissed("A001", kDay, at(11).boot)) << "too late to come back";
    EXPECT_FALSE(store_.hasMissed("A002", kDay, at(10).boot));
    EXPECT_FALSE(store_.hasMissed("A001", "2026-11-23", at(10).boot)) << "another day's number";
}

TEST_F(ComingVisits, ListTheNoShowsOfADayNewestFirst) {
    for (const int minute : {1, 2, 3}) {
        auto row = step(visit("A00" + std::to_string(minute)), StepState::NoShow);
        row.ended = at(minute);
        store_.update(row);
    }
    step(visit("A004"), StepState::Left);

    EXPECT_THAT(tickets(store_.missed(kDay, at(2).utc, 20)), ElementsAre("A003", "A002"));
    EXPECT_THAT(tickets(store_.missed(kDay, at(0).utc, 1)), ElementsAre("A003"));
    EXPECT_THAT(tickets(store_.missed("2026-11-23", at(0).utc, 20)), IsEmpty());
}

TEST_F(ComingVisits, FindALiveTicketOfYesterdayBeforeAnEndedOneOfToday) {
    const auto night = step(visit("A001"));
    auto today = test::visitRow("A001", "+995555123457");
    today.serviceDay = "2026-11-23";
    today.id = store_.insert(today);
    const auto ended = step(today, StepState::Done);

    EXPECT_EQ(store_.byTicket("A001", "2026-11-23")->step.id, night.id);
    EXPECT_EQ(store_.byTicketOf("2026-11-23", "A001")->step.id, ended.id);
}

TEST_F(ComingVisits, KnowWhenOneWasMovedLastInThisRunOfTheMachine) {
    const auto row = step(visit("A001"));
    EXPECT_FALSE(store_.lastMove(row.visit));
    note(row, StepEvent::MoreTime, at(5));
    note(row, StepEvent::Approach, at(9));

    EXPECT_EQ(store_.lastMove(row.visit)->event, StepEvent::MoreTime);
    RunStore{*database_}.begin(at(10));
    EXPECT_FALSE(store_.lastMove(row.visit));
}

TEST_F(ComingVisits, AreMovedByACorrectionThatPutsThemIntoAnotherQueueAlone) {
    auto row = step(visit("A001"));
    note(row, StepEvent::CheckIn, at(1));
    const auto correct = [&](const std::string& service, const std::string& queue, Moment when) {
        note(row, StepEvent::Correct, when);
        row.service = service;
        row.queue = queue;
        store_.update(row);
    };

    correct("other", row.queue, at(2));
    EXPECT_EQ(store_.lastMove(row.visit)->at.boot, at(1).boot) << "it waits where it did";
    correct("other", "Z", at(3));
    EXPECT_EQ(store_.lastMove(row.visit)->at.boot, at(3).boot);
    correct("another", "Z", at(4));
    EXPECT_EQ(store_.lastMove(row.visit)->at.boot, at(3).boot);
}

}  // namespace
}  // namespace turnbell::db
