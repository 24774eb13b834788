#include "host/service/own_visits.h"

#include "tests/host/service/texting.h"

namespace turnbell::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

using OwnVisitsTest = Texting;

TEST(VisitWordNames, AreReadAsTheyAreWritten) {
    for (const auto word : {VisitWord::Here, VisitWord::Late, VisitWord::MoreTime, VisitWord::Leave,
                            VisitWord::Back, VisitWord::Status, VisitWord::Confirm, VisitWord::Decline}) {
        EXPECT_EQ(visitWord(toString(word)), word);
    }
    EXPECT_EQ(visitWord("join"), std::nullopt);
    EXPECT_EQ(visitWord(InboundKeyword::MoreTime), VisitWord::MoreTime);
    EXPECT_EQ(visitWord(InboundKeyword::Info), std::nullopt);
}

TEST_F(OwnVisitsTest, OfAnotherDayAreNotArrivedFor) {
    book("10:00", "2026-11-23");

    EXPECT_THAT(answer("HERE"), HasSubstr("not possible for ticket A001"));
    EXPECT_THAT(answer("STATUS"), HasSubstr("Mon, Nov 23, 2026, 10:00"));
    EXPECT_THAT(answer("cancel my appointment"), HasSubstr("your visit A001 is cancelled"))
        << "that can be said at any time";
}

TEST_F(OwnVisitsTest, OfAnotherDayAreNotCancelledByWhoGoesHomeToday) {
    book("10:00", "2026-12-10");
    visit();

    EXPECT_THAT(answer("Going home, thanks"), HasSubstr("1 Ana A001 2026-12-10")) << "it is asked";
    branch.pass(std::chrono::minutes{11});

    EXPECT_EQ(branch.expect<wire::TicketList>(wire::BookingListQuery{.from = "2026-12-10"}).tickets[0].state,
              "booked");
}

TEST_F(OwnVisitsTest, OfAnotherDayAreCancelledOnceItIsSaidThatTheyAreMeant) {
    book("10:00", "2026-12-10");
    say("LEAVE");

    EXPECT_THAT(answer("1"), HasSubstr("your visit A001 is cancelled"));
}

TEST_F(OwnVisitsTest, OfTodayAreMeantByWhoLeaves) {
    book("10:00", "2026-12-10");
    checkIn("Ana");

    EXPECT_THAT(answer("I have to go"), HasSubstr("is cancelled"));
    EXPECT_THAT(answer("back"), HasSubstr("all is as before"));
    EXPECT_THAT(answer("cancel my visit"), HasSubstr("which visit"));
}

TEST_F(OwnVisitsTest, AreNamedWithTheirDayWhereItIsAnother) {
    checkIn("Ben");
    book("10:00", "2026-11-23");

    EXPECT_THAT(answer("STATUS"), HasSubstr("1 Ben A001, 2 Ana A002 2026-11-23"));
    EXPECT_THAT(answer("HERE"), HasSubstr("good to have you here")) << "one of them alone can be meant";
}

TEST_F(OwnVisitsTest, OfSeveralChangesTakeBackTheLast) {
    checkIn("Ana");
    checkIn("Ben");
    say("LEAVE");
    say("1");
    EXPECT_THAT(tickets(), ElementsAre("A001 left", "A002 waiting"));
    say("more time");
    EXPECT_THAT(answer("UNDO"), HasSubstr("ticket A002"));
    EXPECT_THAT(answer("UNDO"), HasSubstr("ticket A001"));
    EXPECT_THAT(tickets(), ElementsAre("A001 waiting", "A002 waiting"));
}

TEST_F(OwnVisitsTest, ThatHaveMovedOnAreNotTakenBack) {
    checkIn();
    say("more time");
    branch.expect<wire::StepChanged>(wire::CallTicket{.ticket = "A001", .desk = "1"});
    branch.send();

    EXPECT_THAT(say("UNDO"), IsEmpty()) << "nothing of theirs is the last change: a person reads it";
    EXPECT_THAT(tickets(), ElementsAre("A001 called"));
}

}  // namespace
}  // namespace turnbell::test
