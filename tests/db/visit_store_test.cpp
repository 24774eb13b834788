#include "db/visit_store.h"

#include "tests/db/rows.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <SQLiteCpp/Exception.h>

namespace turnbell::db {
namespace {

using test::at;
using test::kDay;
using test::number;
using testing::ElementsAre;
using testing::IsEmpty;

auto fields(const VisitRow& row) {
    return std::tie(row.id, row.ticket, row.serviceDay, row.phone, row.firstName, row.lastName, row.language,
                    row.consentVisit, row.consentSurvey, row.created, row.priority, row.due, row.lead);
}

auto fields(const StepRow& row) {
    return std::tie(row.id, row.visit, row.service, row.queue, row.desk, row.state, row.priority, row.place,
                    row.approachSent, row.calls, row.queued, row.firstCalled, row.lastCalled, row.serving,
                    row.ended, row.deferrals, row.remind, row.reminded, row.accurate, row.outcome,
                    row.onlyDesk, row.notBefore);
}

auto fields(const EventRow& row) {
    return std::tie(row.visit, row.step, row.event, row.actor, row.party, row.desk, row.at, row.change,
                    row.undone, row.reason);
}

StepRow fullStep(VisitId visit) {
    auto row = test::stepRow(visit, 4);
    row.desk = "2";
    row.state = StepState::Done;
    row.priority = 7;
    row.approachSent = true;
    row.calls = 3;
    row.queued = at(1);
    row.firstCalled = at(2);
    row.lastCalled = at(3);
    row.serving = at(4);
    row.ended = at(5);
    row.deferrals = 2;
    row.remind = at(6);
    row.reminded = true;
    row.accurate = false;
    row.outcome = "resolved";
    row.onlyDesk = "3";
    row.notBefore = at(7);
    return row;
}

class Visits : public testing::Test {
protected:
    VisitRow visit(const std::string& ticket, const char* phone = "+995555123456") {
        auto row = test::visitRow(ticket, phone);
        row.id = store_.insert(row);
        return row;
    }

    StepRow step(const VisitRow& visit, StepState state = StepState::Waiting, const std::string& desk = "") {
        auto row = test::stepRow(visit.id, store_.nextPlace());
        row.state = state;
        row.desk = desk;
        row.id = store_.insert(row);
        return row;
    }

    EventRow event(const StepRow& step, StepEvent kind, const std::string& desk, std::int64_t change) {
        EventRow row;
        row.visit = step.visit;
        row.step = step.id;
        row.event = kind;
        row.actor = "Nino";
        row.desk = desk;
        row.at = at(9);
        row.change = change;
        return row;
    }

    static std::vector<std::string> tickets(const std::vector<VisitStepRow>& rows) {
        std::vector<std::string> all;
        all.reserve(rows.size());
        for (const auto& row : rows) {
            all.push_back(row.visit.ticket);
        }
        return all;
    }

    std::unique_ptr<Database> database_ = test::openTestDatabase();
    VisitStore store_{*database_};
};

TEST_F(Visits, CountsTheTicketsOfEachQueueAndDayFromNought) {
    EXPECT_EQ(store_.issueNumber("A", kDay), 0);
    EXPECT_EQ(store_.issueNumber("A", kDay), 1);
    EXPECT_EQ(store_.issueNumber("B", kDay), 0);
    EXPECT_EQ(store_.issueNumber("A", "2026-11-23"), 0);
    EXPECT_EQ(store_.issueNumber("A", kDay), 2);
    EXPECT_EQ(store_.ticketsIssued("A", kDay), 3);
}

TEST_F(Visits, DoNotCountASkippedNumberAsATicket) {
    store_.issueNumber("A", kDay);
    store_.issueNumber("A", kDay);
    store_.skipNumber("A", kDay);

    EXPECT_EQ(store_.ticketsIssued("A", kDay), 1);
    EXPECT_EQ(store_.ticketsIssued("B", kDay), 0);
    EXPECT_EQ(store_.issueNumber("A", kDay), 2);
}

TEST_F(Visits, KeepEveryFieldOfAVisitAndAStep) {
    auto first = test::visitRow("A001");
    first.consentSurvey = true;
    first.priority = 4;
    first.due = UtcTime{seconds{1'795'342'000}};
    first.lead = std::chrono::minutes{15};
    first.id = store_.insert(first);
    auto only = fullStep(first.id);
    only.id = store_.insert(only);

    const auto found = store_.step(only.id);

    ASSERT_TRUE(found);
    EXPECT_EQ(fields(found->visit), fields(first));
    EXPECT_EQ(fields(found->step), fields(only));
}

TEST_F(Visits, KeepEveryFieldOfAChange) {
    auto first = visit("A001");
    auto only = step(first);
    first = test::visitRow("B002", "+995555999999");
    first.id = only.visit;
    first.firstName = "ანა";
    first.created = at(77);
    auto changed = fullStep(only.visit);
    changed.id = only.id;
    changed.service = "other";
    changed.queue = "R";

    store_.update(first);
    store_.update(changed);

    const auto found = store_.step(only.id);
    EXPECT_EQ(fields(found->visit), fields(first));
    EXPECT_EQ(fields(found->step), fields(changed));
}

TEST_F(Visits, RefuseAStepWithoutAVisit) {
    EXPECT_THROW(store_.insert(test::stepRow(VisitId{9}, 1)), SQLite::Exception);
}

TEST_F(Visits, AreFoundByTheirNumber) {
    const auto first = visit("A001");
    const auto second = visit("A002");

    const auto found = store_.visit(second.id);

    ASSERT_TRUE(found);
    EXPECT_EQ(fields(*found), fields(second));
    EXPECT_EQ(store_.visit(first.id)->ticket, "A001");
}

TEST_F(Visits, HaveNothingUnderAnUnknownNumber) {
    EXPECT_FALSE(store_.visit(VisitId{4}));
    EXPECT_FALSE(store_.step(StepId{4}));
}

TEST_F(Visits, GivePlacesBehindEverybody) {
    const auto first = store_.nextPlace();

    EXPECT_GT(store_.nextPlace(), first);
}

TEST_F(Visits, GiveAPlaceBeforeEveryLiveStep) {
    const auto behind = step(visit("A001"));
    auto before = test::stepRow(visit("A002").id, store_.firstPlace());
    store_.insert(before);

    EXPECT_LT(before.place, behind.place);
    EXPECT_LT(store_.firstPlace(), before.place);
}

TEST_F(Visits, GiveAFirstPlaceBeforeTheNextOneInAnEmptyBranch) {
    store_.nextPlace();

    const auto first = store_.firstPlace();

    EXPECT_LT(first, store_.nextPlace());
}

TEST_F(Visits, ShowLiveStepsInCallingOrder) {
    step(visit("A001"));
    step(visit("A002"), StepState::Done);
    step(visit("A003"), StepState::Parked);
    auto urgent = test::stepRow(visit("A004").id, store_.nextPlace());
    urgent.priority = 2;
    store_.insert(urgent);
    step(visit("A005"), StepState::Called, "1");
    step(visit("A006"), StepState::Serving, "2");
    step(visit("A007"), StepState::NoShow);

    EXPECT_THAT(tickets(store_.live()), ElementsAre("A004", "A001", "A003", "A005", "A006"));
}

TEST_F(Visits, WaitingRowsAreTheWaitingStepsOfTheLineInTheSameOrder) {
    const auto first = step(visit("A001"));
    step(visit("A002"), StepState::Called, "1");
    step(visit("A003"), StepState::Done);
    auto urgent = test::stepRow(visit("A004").id, store_.nextPlace());
    urgent.priority = 10;
    urgent.id = store_.insert(urgent);

    const auto waiting = store_.waiting();
    ASSERT_EQ(waiting.size(), 2U);
    EXPECT_EQ(waiting[0].step, urgent.id);
    EXPECT_EQ(waiting[0].priority, 10);
    EXPECT_EQ(waiting[0].place, urgent.place);
    EXPECT_EQ(waiting[1].step, first.id);
    EXPECT_EQ(waiting[1].queue, urgent.queue);
}

TEST_F(Visits, FindTheStepAtADesk) {
    step(visit("A001"), StepState::Done, "1");
    step(visit("A002"), StepState::Parked, "1");
    step(visit("A003"), StepState::Serving, "1");
    step(visit("A004"), StepState::Called, "2");

    EXPECT_EQ(store_.atDesk("1")->visit.ticket, "A003");
    EXPECT_EQ(store_.atDesk("2")->visit.ticket, "A004");
    EXPECT_FALSE(store_.atDesk("3"));
    EXPECT_FALSE(store_.atDesk(""));
}

TEST_F(Visits, ShowCalledStepsNewestCallFirst) {
    for (const int call : {2, 3, 1}) {
        auto row = step(visit("A00" + std::to_string(call)), StepState::Called, std::to_string(call));
        row.lastCalled = at(call);
        store_.update(row);
    }
    step(visit("A004"));

    EXPECT_THAT(tickets(store_.called()), ElementsAre("A003", "A002", "A001"));
}

TEST_F(Visits, FindATicketOfItsDayOnly) {
    step(visit("A001"));

    EXPECT_EQ(store_.byTicket("A001", kDay)->visit.ticket, "A001");
    EXPECT_FALSE(store_.byTicketOf("2026-11-23", "A001"));
    EXPECT_FALSE(store_.byTicket("A002", kDay));
}

TEST_F(Visits, FindTheLiveStepOfATicketBeforeANewerEndedOne) {
    const auto owner = visit("A001");
    const auto live = step(owner, StepState::Parked);
    step(owner, StepState::Done);

    EXPECT_EQ(store_.byTicket("A001", kDay)->step.id, live.id);
}

TEST_F(Visits, FindTheNewestOfEndedSteps) {
    const auto owner = visit("A001");
    step(owner, StepState::Done);
    const auto last = step(owner, StepState::NoShow);

    EXPECT_EQ(store_.byTicket("A001", kDay)->step.id, last.id);
}

TEST_F(Visits, FindTheNewestActiveOneOfANumber) {
    step(visit("A001"));
    step(visit("A002"));
    step(visit("A003"), StepState::Done);
    step(visit("A004", "+995555999999"));

    EXPECT_EQ(store_.activeByPhone(number("+995555123456"))->visit.ticket, "A002");
}

TEST_F(Visits, AreNotActiveAfterTheirLastStepEnded) {
    auto only = step(visit("A001"));
    only.state = StepState::Done;
    store_.update(only);

    EXPECT_FALSE(store_.activeByPhone(number("+995555123456")));
}

TEST_F(Visits, AreActiveAgainAfterAnUndo) {
    auto only = step(visit("A001"), StepState::Done);
    only.state = StepState::Serving;
    store_.update(only);

    EXPECT_TRUE(store_.activeByPhone(number("+995555123456")));
}

TEST_F(Visits, AreActiveUnderAChangedNumber) {
    auto owner = visit("A001");
    step(owner);
    owner.phone = number("+995555777777");
    store_.update(owner);

    EXPECT_FALSE(store_.activeByPhone(number("+995555123456")));
    EXPECT_TRUE(store_.activeByPhone(owner.phone));
}

TEST_F(Visits, WithoutANumberAreNotFoundByOne) {
    auto row = test::visitRow("A001");
    row.phone = {};
    row.id = store_.insert(row);
    step(row);

    EXPECT_FALSE(store_.activeByPhone(PhoneNumber{}));
    EXPECT_FALSE(store_.latestByPhone(PhoneNumber{}, kDay));
}

TEST_F(Visits, FindTheLatestOfANumberWhetherItEndedOrNot) {
    step(visit("A001"));
    step(visit("A002"), StepState::NoShow);

    EXPECT_EQ(store_.latestByPhone(number("+995555123456"), kDay)->visit.ticket, "A002");
    EXPECT_FALSE(store_.latestByPhone(number("+995555123456"), "2026-11-23"));
}

TEST_F(Visits, ShowTheLastStepOfEachVisitOfADay) {
    const auto first = visit("A002");
    step(first, StepState::Done);
    const auto last = step(first);
    step(visit("A001"), StepState::NoShow);
    auto other = test::visitRow("A001");
    other.serviceDay = "2026-11-23";
    other.id = store_.insert(other);
    step(other);

    const auto rows = store_.ofDay(kDay);

    EXPECT_THAT(tickets(rows), ElementsAre("A002", "A001"));
    EXPECT_EQ(rows[0].step.id, last.id);
}

TEST_F(Visits, KeepEveryFieldOfAnEvent) {
    const auto only = step(visit("A001"));
    auto row = event(only, StepEvent::EndOfDay, "1", 3);
    row.undone = true;

    store_.append(row, std::nullopt);

    const auto events = store_.events(only.visit);
    ASSERT_EQ(events.size(), 1U);
    EXPECT_EQ(fields(events[0]), fields(row));
}

TEST_F(Visits, ShowEventsInTheOrderTheyHappened) {
    const auto only = step(visit("A001"));
    store_.append(event(only, StepEvent::CheckIn, "", 1), std::nullopt);
    store_.append(event(only, StepEvent::Call, "1", 2), only);

    const auto events = store_.events(only.visit);

    ASSERT_EQ(events.size(), 2U);
    EXPECT_EQ(events[0].event, StepEvent::CheckIn);
    EXPECT_EQ(events[1].event, StepEvent::Call);
}

TEST_F(Visits, CountChangesUp) {
    const auto first = store_.nextChange();

    EXPECT_EQ(store_.nextChange(), first + 1);
}

TEST_F(Visits, KnowTheLastChangeOfADesk) {
    const auto a = step(visit("A001"));
    const auto b = step(visit("A002"));
    store_.append(event(a, StepEvent::Call, "1", 1), a);
    store_.append(event(a, StepEvent::Finish, "1", 2), a);
    store_.append(event(b, StepEvent::Call, "1", 2), b);
    store_.append(event(b, StepEvent::Recall, "2", 3), b);

    const auto last = store_.lastChange("1");

    ASSERT_EQ(last.size(), 2U);
    EXPECT_EQ(last[0].event, StepEvent::Call);
    EXPECT_EQ(last[1].event, StepEvent::Finish);
}

TEST_F(Visits, GoBackToTheChangeBeforeAnUndoneOne) {
    const auto only = step(visit("A001"));
    store_.append(event(only, StepEvent::Call, "1", 1), only);
    store_.append(event(only, StepEvent::Confirm, "1", 2), only);

    store_.markUndone(2);

    ASSERT_EQ(store_.lastChange("1").size(), 1U);
    EXPECT_EQ(store_.lastChange("1")[0].event, StepEvent::Call);
    store_.markUndone(1);
    EXPECT_THAT(store_.lastChange("1"), IsEmpty());
}

TEST_F(Visits, GiveNoDeskTheChangesOfTheKiosk) {
    const auto only = step(visit("A001"));
    store_.append(event(only, StepEvent::CheckIn, "", 1), std::nullopt);

    EXPECT_THAT(store_.lastChange(""), IsEmpty());
}

TEST_F(Visits, RememberEveryFieldOfAStepBeforeAnEvent) {
    auto before = fullStep(visit("A001").id);
    before.id = store_.insert(before);
    store_.append(event(before, StepEvent::Undo, "1", 1), before);
    auto after = before;
    after.state = StepState::Serving;
    store_.update(after);

    const auto remembered = store_.before(store_.lastChange("1").at(0).id);

    ASSERT_TRUE(remembered);
    EXPECT_EQ(fields(*remembered), fields(before));
}

TEST_F(Visits, RememberNothingBeforeTheEventThatMadeAStep) {
    const auto only = step(visit("A001"));
    store_.append(event(only, StepEvent::Transfer, "1", 1), std::nullopt);

    EXPECT_FALSE(store_.before(store_.lastChange("1").at(0).id));
}

TEST_F(Visits, LoseAStepThatIsTakenBackAndKeepItsHistory) {
    const auto owner = visit("A001");
    const auto first = step(owner, StepState::Done);
    const auto second = step(owner);
    store_.append(event(second, StepEvent::Transfer, "1", 1), std::nullopt);

    store_.cancelStep(second.id);

    EXPECT_FALSE(store_.step(second.id));
    EXPECT_EQ(store_.byTicket("A001", kDay)->step.id, first.id);
    EXPECT_FALSE(store_.activeByPhone(owner.phone));
    EXPECT_EQ(store_.events(owner.id).size(), 1U);
}

TEST_F(Visits, NeverUseTheNumberOfAStepAgain) {
    const auto owner = visit("A001");
    const auto gone = step(owner);
    store_.cancelStep(gone.id);

    EXPECT_GT(step(owner).id, gone.id);
}

TEST_F(Visits, HaveNothingToTakeBackOfAnUnknownStep) {
    EXPECT_NO_THROW(store_.cancelStep(StepId{5}));
}

TEST_F(Visits, RememberWhichParkedStepIsToBeThoughtOf) {
    auto parked = step(visit("A001"), StepState::Parked);
    parked.remind = at(50);
    store_.update(parked);
    auto said = step(visit("A002"), StepState::Parked);
    said.remind = at(10);
    said.reminded = true;
    store_.update(said);

    EXPECT_EQ(store_.nextReminder(), at(50).boot);
    EXPECT_TRUE(store_.remindersDue(at(49).boot).empty());
    ASSERT_EQ(store_.remindersDue(at(50).boot).size(), 1U);
    EXPECT_EQ(store_.remindersDue(at(50).boot)[0].visit.ticket, "A001");
}

TEST_F(Visits, KnowWhoAskedForMoreTimeUntilWhen) {
    const auto asked = [&](const std::string& ticket, StepState state, int until) {
        auto row = step(visit(ticket), state);
        row.notBefore = at(until);
        store_.update(row);
    };
    asked("A001", StepState::Waiting, 50);
    asked("A002", StepState::Parked, 40);

    EXPECT_EQ(store_.nextMoreTimeEnd(BootTime::min()), at(50).boot) << "who does not wait has no such end";
    EXPECT_EQ(store_.nextMoreTimeEnd(at(50).boot), std::nullopt);
}

TEST_F(Visits, GetTheBootTimesOfANewRunOfTheMachine) {
    auto called = step(visit("A001"), StepState::Called, "1");
    called.lastCalled = Moment{at(5000).utc, BootTime{seconds{900}}};
    store_.update(called);

    // By the calendar it is 5 s since the last call; the machine has started in between.
    store_.rebase(test::kDay, Moment{at(10'000).utc, BootTime{seconds{1}}});

    const auto again = store_.step(called.id)->step;
    EXPECT_EQ(again.lastCalled->utc, at(5000).utc);
    EXPECT_EQ(again.lastCalled->boot, BootTime{seconds{-4}});
    EXPECT_EQ(again.serving, std::nullopt);
}

}  // namespace
}  // namespace turnbell::db
