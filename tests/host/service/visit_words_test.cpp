#include "host/service/visit_words.h"

#include "tests/host/service/texting.h"

#include <algorithm>
#include <map>
#include <string>

namespace turnbell::test {
namespace {

using std::chrono::minutes;
using testing::Each;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

class VisitWordsTest : public Texting {
protected:
    void call() {
        branch.expect<wire::StepChanged>(wire::CallNext{"1"});
        branch.send();
    }

    wire::TicketRow ticket(const std::string& number) {
        return branch.expect<wire::TicketDetail>(wire::TicketShowQuery{number}).ticket;
    }
};

TEST_F(VisitWordsTest, TellWhereAVisitStands) {
    checkIn({}, "en", "+995555000001");
    checkIn();

    EXPECT_EQ(answer("STATUS"), "Old Town Clinic: ticket A002, ahead of you: 1, about 10 to 40 min.");
    EXPECT_THAT(shown(), IsEmpty());
    branch.expect<wire::StepChanged>(wire::CallTicket{.ticket = "A002", .desk = "1"});
    EXPECT_THAT(answer("status"), HasSubstr("Please go to Desk 1"));
}

TEST_F(VisitWordsTest, AreCarriedOutAndAnsweredInTheLanguageOfTheVisit) {
    checkIn({}, "ka");

    EXPECT_THAT(answer("სტატუსი"), HasSubstr("ნომერი A001, თქვენამდეა: 0"));
    EXPECT_THAT(answer("აქ ვარ"), HasSubstr("გვიხარია, რომ მობრძანდით"));
    EXPECT_THAT(answer("more time"), HasSubstr("ნუ იჩქარებთ"));
    EXPECT_THAT(answer("undo"), HasSubstr("უკან დავაბრუნეთ"));
    EXPECT_THAT(answer("leave"), HasSubstr("გაუქმდა"));
    EXPECT_THAT(answer("დავბრუნდი"), HasSubstr("უკან დავაბრუნეთ"));
    EXPECT_THAT(tickets(), ElementsAre("A001 waiting"));
}

TEST_F(VisitWordsTest, SendWhoIsCalledToTheDesk) {
    checkIn();
    call();

    EXPECT_EQ(answer("I'm here"), "Old Town Clinic: ticket A001, it is your turn. Please go to Desk 1.");
    EXPECT_THAT(tickets(), ElementsAre("A001 called"));
}

TEST_F(VisitWordsTest, KnowWhoIsHereAlready) {
    checkIn();

    EXPECT_EQ(answer("HERE"),
              "Old Town Clinic: ticket A001, good to have you here. Please watch the display.");
    EXPECT_THAT(tickets(), ElementsAre("A001 waiting"));
}

TEST_F(VisitWordsTest, ShowStaffSinceWhenSomebodySaysToBeHere) {
    checkIn();
    EXPECT_EQ(ticket("A001").hereAt, "");
    say("HERE");
    const auto first = toIso8601(branch.clock.now().utc);
    branch.pass(minutes{1});
    say("I'm here");

    EXPECT_EQ(ticket("A001").hereAt, first) << "said twice, noted once";
    const auto events = branch.expect<wire::TicketDetail>(wire::TicketShowQuery{"A001"}).events;
    EXPECT_EQ(events.back().event, "correct");
    EXPECT_EQ(events.back().reason, "here");
    EXPECT_EQ(events.back().actor, "text");
    EXPECT_EQ(std::ranges::count(events, "here", &wire::EventRow::reason), 1);
    call();
    EXPECT_EQ(ticket("A001").hereAt, first);
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    EXPECT_EQ(ticket("A001").hereAt, "") << "everybody sees it now";
}

TEST_F(VisitWordsTest, ShowTheDeskThatCallsThatSomebodySaysToBeHere) {
    checkIn();
    call();
    say("HERE");
    branch.pass(seconds{1});

    EXPECT_NE(ticket("A001").hereAt, "");
    EXPECT_EQ(branch.refusal(wire::Undo{"1"}), "") << "the call is taken back all the same";
    EXPECT_NE(ticket("A001").hereAt, "");
}

TEST_F(VisitWordsTest, EndThatOthersGoFirstWhenSomebodyWhoWasLateIsHere) {
    checkIn();
    checkIn({}, "en", "+995555000001");
    say("LATE");
    branch.pass(seconds{1});
    branch.expect<wire::StepChanged>(wire::CallTicket{.ticket = "A002", .desk = "1"});
    checkIn({}, "en", "+995555000002");
    ASSERT_NE(ticket("A001").notBeforeAt, "");

    EXPECT_THAT(answer("HERE"), HasSubstr("good to have you here"));

    EXPECT_EQ(ticket("A001").notBeforeAt, "");
    EXPECT_NE(ticket("A001").hereAt, "");
    EXPECT_EQ(branch.expect<wire::WhyNext>(wire::WhyQuery{"1", {}}).ticket, "A001");
    say("MORE TIME");
    EXPECT_EQ(ticket("A001").hereAt, "") << "on the way again";
}

TEST_F(VisitWordsTest, LetOthersPassAsOftenAsTheBranchAllows) {
    checkIn();
    checkIn({}, "en", "+995555000001");
    checkIn({}, "en", "+995555000002");

    EXPECT_THAT(answer("running late"), HasSubstr("Ahead of you now: 2"));
    EXPECT_THAT(answer("MORE TIME"), HasSubstr("please take your time. Ahead of you now: 2"));
    EXPECT_EQ(answer("LATE"),
              "Old Town Clinic: we are sorry, that is not possible for ticket A001 now. Please ask "
              "our staff.");
    EXPECT_THAT(shown(), IsEmpty());
}

TEST_F(VisitWordsTest, LetOthersPassForAsLongAsWasSaid) {
    checkIn();
    branch.expect<wire::Done>(wire::DeskOpen{"1"});
    branch.expect<wire::CheckedIn>(wire::CheckIn{.service = "B"});
    const auto next = [&] { return branch.expect<wire::WhyNext>(wire::WhyQuery{"2", {}}).ticket; };
    ASSERT_EQ(next(), "A001");

    say("late 40 min");

    branch.pass(minutes{39});
    EXPECT_EQ(next(), "B001");
    branch.pass(minutes{1});
    EXPECT_EQ(next(), "A001");
}

TEST_F(VisitWordsTest, KeepWhatWasSaidWhileItIsAskedWhoseVisitItIs) {
    checkIn("Ana");
    checkIn("Ben");
    say("late 40 min");
    say("1");
    say("late 25 min");
    say("2");

    std::map<std::string, std::string> until;
    for (const auto& row : branch.expect<wire::TicketList>(wire::TicketListQuery{}).tickets) {
        until[row.ticket] = row.notBeforeAt;
    }
    EXPECT_EQ(until["A001"], "2026-11-22T09:40:02.000Z");
    EXPECT_EQ(until["A002"], "2026-11-22T09:25:04.000Z");
}

TEST_F(VisitWordsTest, GiveMoreTimeToWhoIsCalledAndFreeTheDesk) {
    checkIn();
    call();

    EXPECT_THAT(answer("late 10 min"), HasSubstr("thank you for telling us"));
    EXPECT_THAT(tickets(), ElementsAre("A001 waiting"));
    EXPECT_THAT(answer("UNDO"), HasSubstr("all is as before"));
    EXPECT_THAT(tickets(), ElementsAre("A001 called"));
}

TEST_F(VisitWordsTest, TakeBackWhatWasSaidLastHereToo) {
    checkIn();
    checkIn({}, "en", "+995555000001");
    say("LATE");
    branch.pass(seconds{1});
    const auto later = ticket("A001").notBeforeAt;
    ASSERT_NE(later, "");
    say("HERE");
    ASSERT_EQ(ticket("A001").notBeforeAt, "");

    EXPECT_THAT(answer("UNDO"), HasSubstr("all is as before"));
    EXPECT_EQ(ticket("A001").notBeforeAt, later) << "late, as before HERE";
    EXPECT_EQ(ticket("A001").hereAt, "");
    EXPECT_THAT(answer("UNDO"), HasSubstr("all is as before"));
    EXPECT_EQ(ticket("A001").notBeforeAt, "") << "and then LATE";

    say("HERE");
    EXPECT_NE(ticket("A001").hereAt, "") << "said anew, noted anew";
}

TEST_F(VisitWordsTest, DoNotTakeBackWhatTheDeskHasNoPlaceForAnyMore) {
    checkIn();
    call();
    say("late");
    checkIn({}, "en", "+995555000001");
    call();

    EXPECT_THAT(answer("UNDO"), HasSubstr("not possible for ticket A001"));
    EXPECT_THAT(tickets(), ElementsAre("A001 waiting", "A002 called")) << "nothing was begun";
}

TEST_F(VisitWordsTest, MayBeTakenBackAlthoughTheyBroughtOthersNear) {
    checkIn();
    checkIn({}, "en", "+995555000001");
    say("LEAVE");
    ASSERT_EQ(branch.message(MessageKind::Approach).state, "accepted");

    EXPECT_EQ(answer("BACK"), "Old Town Clinic: ticket A001, we have taken that back: all is as before.");
    EXPECT_THAT(tickets(), ElementsAre("A001 waiting", "A002 waiting"));
}

TEST_F(VisitWordsTest, EndAVisitAndTakeItBackForTenMinutes) {
    checkIn();

    EXPECT_EQ(answer("LEAVE"),
              "Old Town Clinic: your visit A001 is cancelled. Reply BACK within 10 minutes to take it back.");
    EXPECT_THAT(tickets(), ElementsAre("A001 left"));
    branch.pass(minutes{9});
    EXPECT_EQ(answer("BACK"), "Old Town Clinic: ticket A001, we have taken that back: all is as before.");
    EXPECT_THAT(tickets(), ElementsAre("A001 waiting"));

    say("LEAVE");
    branch.pass(minutes{11});
    EXPECT_THAT(answer("BACK"), HasSubstr("not possible for ticket A001")) << "a person reads it too";
    EXPECT_THAT(tickets(), ElementsAre("A001 left"));
    EXPECT_THAT(shown(), ElementsAre("BACK"));
}

TEST_F(VisitWordsTest, SayThatItIsTooLateToComeBack) {
    for (const auto* const word : {"BACK", "here"}) {
        checkIn();
        call();
        branch.expect<wire::StepChanged>(wire::NoShow{"1"});
        branch.send();
        branch.pass(minutes{61});

        EXPECT_THAT(answer(word), HasSubstr("not possible for ticket A00"));
        EXPECT_THAT(shown(), ElementsAre(word)) << "a person reads it as before";
    }
    EXPECT_THAT(answer("BACK"), HasSubstr("not possible for ticket A002")) << "the newest";
    checkIn();
    EXPECT_THAT(answer("here"), HasSubstr("A003")) << "a visit goes on: it is about that";
    EXPECT_THAT(say("I'm back"), Each(Not(HasSubstr("A002")))) << "whose place has been lost for an hour";
}

TEST_F(VisitWordsTest, CannotEndAVisitThatIsCalled) {
    checkIn();
    call();

    EXPECT_THAT(answer("LEAVE"), HasSubstr("not possible"));
    EXPECT_THAT(tickets(), ElementsAre("A001 called"));
    EXPECT_THAT(shown(), ElementsAre("LEAVE")) << "staff see it";
}

TEST_F(VisitWordsTest, BringANoShowBackWithinItsWindow) {
    checkIn();
    call();
    branch.expect<wire::StepChanged>(wire::NoShow{"1"});
    branch.send();

    EXPECT_THAT(answer("back"), HasSubstr("good to have you back. Ahead of you: 0"));
    EXPECT_THAT(tickets(), ElementsAre("A001 waiting"));

    call();
    branch.expect<wire::StepChanged>(wire::NoShow{"1"});
    branch.send();
    branch.pass(minutes{11});
    EXPECT_THAT(answer("back"), HasSubstr("not possible for ticket A001"));
    EXPECT_THAT(tickets(), ElementsAre("A001 no_show"));
}

TEST_F(VisitWordsTest, ConfirmAnAppointmentOrCallItOff) {
    book("15:00");
    EXPECT_THAT(answer("STATUS"), HasSubstr("Reply YES to confirm"));

    EXPECT_THAT(answer("YES"), HasSubstr("Your appointment is confirmed: Sun, Nov 22, 2026, 15:00"));
    EXPECT_THAT(tickets(), ElementsAre("A001 expected"));
    EXPECT_THAT(answer("UNDO"), HasSubstr("all is as before"));
    EXPECT_THAT(answer("no thanks"), HasSubstr("is cancelled. Reply BACK"));
    EXPECT_THAT(tickets(), ElementsAre("A001 left"));
    EXPECT_THAT(answer("BACK"), HasSubstr("all is as before"));
    EXPECT_THAT(tickets(), ElementsAre("A001 booked"));
}

TEST_F(VisitWordsTest, TakeInWhoIsBooked) {
    book("15:00");

    EXPECT_THAT(answer("HERE"), HasSubstr("your ticket is A001")) << "the welcome";
    EXPECT_THAT(tickets(), ElementsAre("A001 waiting"));
}

TEST_F(VisitWordsTest, LeaveAnAppointmentThatIsLateToStaff) {
    book("15:00");

    EXPECT_THAT(answer("I will be late"), HasSubstr("A person will answer"));
    EXPECT_THAT(shown(), ElementsAre("I will be late"));
}

TEST_F(VisitWordsTest, AreTakenBackByStaffToo) {
    checkIn();
    say("LEAVE");

    branch.expect<wire::StepChanged>(wire::Undo{.ticket = "A001"});

    EXPECT_THAT(tickets(), ElementsAre("A001 waiting"));
}

TEST_F(VisitWordsTest, AreDoneOnceHoweverOftenTheModemOffersThem) {
    checkIn();
    const auto pdus = *sms::encodeDeliver(kAna, "LEAVE", {branch.clock.now().utc, 16});
    branch.service->keep(pdus[0], branch.clock.now());
    branch.restart();
    branch.service->keep(pdus[0], branch.clock.now());

    EXPECT_EQ(branch.send().size(), 1U);
}

}  // namespace
}  // namespace turnbell::test
