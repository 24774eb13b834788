#include "tests/host/service/texting.h"

/// What is texted about a visit by its ticket or its first name.
namespace turnbell::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

using NamedVisitsTest = Texting;

TEST_F(NamedVisitsTest, TakesANameBesideTheWordForTheAnswer) {
    checkIn("Bo");
    checkIn("Bea");
    say("HERE");

    EXPECT_THAT(answer("I am here, Bo"), HasSubstr("ticket A001, good to have you here"));
    EXPECT_THAT(say("2"), IsEmpty()) << "it is answered";
}

TEST_F(NamedVisitsTest, TakesATicketForTheAnswer) {
    checkIn("Bo");
    checkIn("Bea");
    say("LEAVE");

    EXPECT_THAT(answer("A002"), HasSubstr("your visit A002 is cancelled"));
    EXPECT_THAT(tickets(), ElementsAre("A001 waiting", "A002 left"));
}

TEST_F(NamedVisitsTest, DoesWhatIsTextedAboutAVisitByItsTicketOrName) {
    checkIn("Luka");
    checkIn("Nana");

    EXPECT_THAT(answer("status A002"), HasSubstr("ticket A002, ahead of you: 1"));
    EXPECT_THAT(answer("here Luka"), HasSubstr("ticket A001, good to have you here"));
    EXPECT_THAT(answer("cancel A002"), HasSubstr("your visit A002 is cancelled"));
    EXPECT_THAT(tickets(), ElementsAre("A001 waiting", "A002 left"));
    EXPECT_THAT(answer("leave Luka"), HasSubstr("your visit A001 is cancelled"));
    EXPECT_THAT(answer("back A002"), HasSubstr("ticket A002, we have taken that back"))
        << "not what was texted last";
    EXPECT_THAT(answer("undo A001"), HasSubstr("ticket A001, we have taken that back"));
    EXPECT_THAT(tickets(), ElementsAre("A001 waiting", "A002 waiting"));
    EXPECT_THAT(shown(), IsEmpty());
}

TEST_F(NamedVisitsTest, SaysThatAVisitIsOverOfTheOneThatIsNamed) {
    checkIn("Luka");
    checkIn("Nana");
    say("leave Luka");

    EXPECT_THAT(answer("late A001"), HasSubstr("not possible for ticket A001 now"));
    EXPECT_THAT(tickets(), ElementsAre("A001 left", "A002 waiting"));
}

TEST_F(NamedVisitsTest, AsksWhichWhereANameIsOfSeveral) {
    checkIn("Luka");
    checkIn("Luka");
    checkIn("Nana");

    EXPECT_THAT(answer("leave Luka"), HasSubstr("1 Luka A001, 2 Luka A002"));
    EXPECT_THAT(say("A002"), testing::Contains(HasSubstr("your visit A002 is cancelled")));
}

TEST_F(NamedVisitsTest, LeavesATicketOfSomebodyElseToAPerson) {
    checkIn();
    checkIn("Nana", "en", "+995555654321");

    EXPECT_THAT(say("leave A002"), IsEmpty());
    EXPECT_THAT(say("cancel Nana"), IsEmpty());
    EXPECT_THAT(tickets(), ElementsAre("A001 waiting", "A002 waiting"));
    EXPECT_THAT(shown(), ElementsAre("cancel Nana"));
}

TEST_F(NamedVisitsTest, TakesStopBesideATicketForStop) {
    checkIn();

    EXPECT_THAT(answer("STOP A001"), HasSubstr("no more texts"));
    EXPECT_THAT(tickets(), ElementsAre("A001 waiting"));
    EXPECT_THAT(say("STATUS"), IsEmpty());
}

TEST_F(NamedVisitsTest, NamesTheDayWhereANumberHasVisitsOfSeveral) {
    branch.expect<wire::Booked>(wire::Book{
        .service = "B", .date = "2026-11-23", .time = "10:30", .phone = kAna, .consentVisit = true});
    checkIn();

    EXPECT_THAT(answer("here"), HasSubstr("ticket A001 (Sun, Nov 22, 2026), good to have you here"));
    EXPECT_THAT(answer("cancel my appointment B001"),
                HasSubstr("your visit B001 (Mon, Nov 23, 2026) is cancelled."));
    EXPECT_THAT(tickets(), ElementsAre("A001 waiting"));
}

}  // namespace
}  // namespace turnbell::test
