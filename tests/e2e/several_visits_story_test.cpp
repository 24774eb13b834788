#include "tests/e2e/texting_story.h"

/// A mother with two children: one phone, several visits.
namespace turnbell::test {
namespace {

using std::chrono::minutes;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

class SeveralVisitsStory : public TextingStory {
protected:
    SeveralVisitsStory() {
        say("We are coming");  // who has written is called by name
        checkIn(kAna, "Ana");
        checkIn(kAna, "Ben");
        got();
    }
};

TEST_F(SeveralVisitsStory, IsAskedWhomItIsAbout) {
    EXPECT_EQ(
        answer("LATE"),
        "Old Town Clinic: which visit do you mean? Please reply with its number: 1 Ana A001, 2 Ben A002");
    EXPECT_EQ(answer("2"),
              "Old Town Clinic: ticket A002, thank you for telling us. Ahead of you now: 1, about 15 to "
              "50 min. Reply UNDO to take it back.");
    EXPECT_EQ(
        answer("LEAVE"),
        "Old Town Clinic: which visit do you mean? Please reply with its number: 1 Ana A001, 2 Ben A002");
    EXPECT_THAT(say("Ana"), UnorderedElementsAre(
                                "Old Town Clinic: your visit A001 is cancelled. Reply BACK within 10 minutes "
                                "to take it back.",
                                HasSubstr("ticket A002, it is nearly your turn")));
    EXPECT_THAT(tickets(), ElementsAre("A001 left", "A002 waiting"));
    EXPECT_EQ(answer("LEAVE"),
              "Old Town Clinic: your visit A002 is cancelled. Reply BACK within 10 minutes to take it back.")
        << "only one is left to be meant";
}

TEST_F(SeveralVisitsStory, KeepsBothIfNobodySaysWhich) {
    say("LEAVE");

    branch.run(minutes{11});

    EXPECT_THAT(got(), IsEmpty());
    EXPECT_THAT(tickets(), ElementsAre("A001 waiting", "A002 waiting"));
    ASSERT_EQ(conversations().size(), 1U);
    EXPECT_EQ(conversations()[0].text, "LEAVE");
    EXPECT_EQ(conversations()[0].state, "waiting_us");
}

TEST_F(SeveralVisitsStory, EachIsCalledAndIsHereByItself) {
    atDesk<wire::CallNext>();
    EXPECT_THAT(got(),
                ElementsAre("Old Town Clinic: ticket A001, it is your turn. Please go to Desk 1.",
                            "Old Town Clinic: ticket A002, it is nearly your turn: about 15 to 50 min. "
                            "Please come near: 12 Rustaveli Ave."));
    EXPECT_EQ(
        answer("HERE"),
        "Old Town Clinic: which visit do you mean? Please reply with its number: 1 Ana A001, 2 Ben A002");
    EXPECT_EQ(answer("1"), "Old Town Clinic: ticket A001, it is your turn. Please go to Desk 1.");
}

}  // namespace
}  // namespace turnbell::test
