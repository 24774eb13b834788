#include "tests/e2e/texting_story.h"

/// Texts that end texts, and those that only sound like it.
namespace turnbell::test {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using testing::ElementsAre;
using testing::IsEmpty;

constexpr auto kStopped =
    "Old Town Clinic: you will get no more texts from us. Text START to get them again.";

using StopStory = TextingStory;

TEST_F(StopStory, SilenceAfterCancelIsStopAndOneMoreText) {
    checkIn(kAna, "Ana");
    EXPECT_EQ(answer("CANCEL"),
              "Old Town Clinic: please reply 1 to cancel your visit A001, or 2 to end all texts.");

    branch.run(minutes{11});

    EXPECT_THAT(got(), ElementsAre(kStopped));
    EXPECT_THAT(tickets(), ElementsAre("A001 waiting")) << "the visit goes on";
    atDesk<wire::CallNext>();
    branch.run(minutes{1});
    atDesk<wire::Recall>();
    atDesk<wire::Confirm>();
    atDesk<wire::Finish>();
    EXPECT_THAT(say("STATUS"), IsEmpty());
    EXPECT_THAT(say("STOP"), IsEmpty());
    branch.run(hours{3});
    EXPECT_THAT(got(), IsEmpty());
    for (const auto& row : branch.messages()) {
        EXPECT_TRUE(row.state != "blocked" || !row.why.empty()) << row.kind << ": staff see why";
    }
}

TEST_F(StopStory, StopWithinASentenceIsForAPerson) {
    checkIn(kAna, "Ana");
    got();

    EXPECT_THAT(say("We have to stop this bill, please call me"), IsEmpty());

    const auto rows = conversations();
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].state, "waiting_us");
    EXPECT_EQ(rows[0].ticket, "A001");
    EXPECT_EQ(rows[0].entries.back().text, "We have to stop this bill, please call me");
    EXPECT_EQ(rows[0].entries.back().state, "mentions STOP");
    atDesk<wire::CallNext>();
    EXPECT_THAT(got(), ElementsAre("Old Town Clinic: ticket A001, it is your turn. Please go to Desk 1."));
}

TEST_F(StopStory, StartBringsTextsBackAndBothAreConfirmedOnce) {
    checkIn(kAna);
    got();

    EXPECT_EQ(answer("STOP"), kStopped);
    EXPECT_THAT(say("stop"), IsEmpty());
    EXPECT_EQ(answer("START"), "Old Town Clinic: you will get our texts. Reply STOP to end them.");
    EXPECT_THAT(say("start"), IsEmpty());
    EXPECT_EQ(answer("STATUS"), "Old Town Clinic: ticket A001, ahead of you: 0, about 10 to 40 min.");
    atDesk<wire::CallNext>();
    EXPECT_THAT(got(), ElementsAre("Old Town Clinic: ticket A001, it is your turn. Please go to Desk 1."));
}

TEST_F(StopStory, StopOfSurveysLeavesTheTurn) {
    checkIn(kAna);
    EXPECT_EQ(answer("STOP SURVEY"),
              "Old Town Clinic: you will get no more surveys from us. Text START to get them again.");

    atDesk<wire::CallNext>();
    atDesk<wire::Confirm>();
    atDesk<wire::Finish>();

    EXPECT_THAT(got(), ElementsAre("Old Town Clinic: ticket A001, it is your turn. Please go to Desk 1."));
}

TEST_F(StopStory, AStopThatComesWhileACallIsOnAirIsTheLastText) {
    checkIn(kAna);
    got();
    branch.modemControl("fault slow 30 1");
    branch.expect<wire::StepChanged>(wire::Role::Desk, wire::CallNext{"1"});
    branch.run(std::chrono::seconds{2});
    branch.modemControl(std::string{"text "} + kAna + " STOP");
    branch.run(minutes{2});
    atDesk<wire::Recall>();

    EXPECT_THAT(got(),
                ElementsAre("Old Town Clinic: ticket A001, it is your turn. Please go to Desk 1.", kStopped));
}

}  // namespace
}  // namespace turnbell::test
