#include "tests/e2e/texting_story.h"

/// One customer's day by keywords.
namespace turnbell::test {
namespace {

using std::chrono::minutes;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

using TextDayStory = TextingStory;

TEST_F(TextDayStory, FromJoiningToThanks) {
    EXPECT_EQ(answer("JOIN"),
              "Old Town Clinic: your ticket is A001, 0 ahead of you, about 20 to 60 min. Text HERE when you "
              "arrive. STOP ends texts.");
    checkIn("");
    checkIn("");

    EXPECT_EQ(answer("STATUS"), "Old Town Clinic: ticket A001, ahead of you: 0, about 20 to 60 min.");
    EXPECT_EQ(answer("HERE"),
              "Old Town Clinic: ticket A001, good to have you here. Please watch the display.");
    EXPECT_THAT(tickets(), ElementsAre("A001 waiting", "A002 waiting", "A003 waiting"));
    EXPECT_EQ(
        answer("running late, sorry"),
        "Old Town Clinic: ticket A001, thank you for telling us. Ahead of you now: 2, about 25 to 60 min. "
        "Reply UNDO to take it back.");
    EXPECT_EQ(answer("UNDO"), "Old Town Clinic: ticket A001, we have taken that back: all is as before.");

    EXPECT_EQ(atDesk<wire::CallNext>(), "A001");
    EXPECT_THAT(got(), ElementsAre("Old Town Clinic: ticket A001, it is your turn. Please go to Desk 1."));
    EXPECT_EQ(answer("Here!"), "Old Town Clinic: ticket A001, it is your turn. Please go to Desk 1.");
    const auto view = branch.watch<wire::QueueView>(wire::Role::Desk, wire::Topic::Queue);
    EXPECT_NE(view.tickets.front().hereAt, "") << "the desk sees it";
    atDesk<wire::Confirm>();
    atDesk<wire::Finish>();
    EXPECT_THAT(got(), IsEmpty()) << "who joins by text has not agreed to be surveyed";
    EXPECT_THAT(conversations(), IsEmpty()) << "nobody had to read any of it";
}

TEST_F(TextDayStory, IsRecalledMissedAndComesBack) {
    checkIn(kAna, "Ana");
    atDesk<wire::CallNext>();
    branch.run(minutes{1});
    got();

    atDesk<wire::Recall>();
    EXPECT_THAT(
        got(),
        ElementsAre("Old Town Clinic: ticket A001, we are calling you again. Please go to Desk 1 now."));
    atDesk<wire::NoShow>();
    EXPECT_THAT(got(),
                ElementsAre("Old Town Clinic: we called ticket A001 and missed you. Please reply BACK by "
                            "13:12 and we will take you back into the line."));
    EXPECT_EQ(answer("back"),
              "Old Town Clinic: ticket A001, good to have you back. Ahead of you: 0, up to 5 min.");
    EXPECT_THAT(tickets(), ElementsAre("A001 waiting"));
}

TEST_F(TextDayStory, LeavesAndThinksBetterOfIt) {
    checkIn("");
    checkIn(kAna, "Ana");

    EXPECT_EQ(answer("LEAVE"),
              "Old Town Clinic: your visit A002 is cancelled. Reply BACK within 10 minutes to take it back.");
    EXPECT_THAT(tickets(), ElementsAre("A001 waiting", "A002 left"));
    branch.run(minutes{9});
    EXPECT_EQ(answer("BACK"), "Old Town Clinic: ticket A002, we have taken that back: all is as before.");
    EXPECT_THAT(tickets(), ElementsAre("A001 waiting", "A002 waiting"));
    EXPECT_EQ(answer("leave"),
              "Old Town Clinic: your visit A002 is cancelled. Reply BACK within 10 minutes to take it back.");
    branch.run(minutes{11});
    EXPECT_THAT(answer("BACK"), HasSubstr("not possible for ticket A002"));
    ASSERT_EQ(conversations().size(), 1U) << "a person may still";
    EXPECT_EQ(conversations()[0].state, "waiting_us");
    EXPECT_EQ(conversations()[0].text, "BACK");
}

TEST_F(TextDayStory, GoesOnOverAKillAndACutOfThePower) {
    say("JOIN");
    branch.killAndRestart();
    branch.runUntilReady();
    EXPECT_EQ(answer("HERE"),
              "Old Town Clinic: ticket A001, good to have you here. Please watch the display.");
    EXPECT_EQ(answer("LATE"),
              "Old Town Clinic: ticket A001, thank you for telling us. Ahead of you now: 0, about 10 "
              "to 40 min. Reply UNDO to take it back.");

    branch.cutPower(5);
    branch.runUntilReady();

    EXPECT_THAT(say("UNDO"), IsEmpty()) << "how long ago that was cannot be known for sure";
    ASSERT_EQ(conversations().size(), 1U) << "a person does it";
    EXPECT_EQ(conversations()[0].text, "UNDO");
}

}  // namespace
}  // namespace turnbell::test
