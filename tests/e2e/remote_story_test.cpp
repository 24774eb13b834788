#include "tests/e2e/texting_story.h"

/// Joining by a text: which service, when the branch is closed, and when its day is full.
namespace turnbell::test {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using testing::ElementsAre;
using testing::IsEmpty;

constexpr auto kBen = "+995555654321";

class RemoteStory : public TextingStory {
protected:
    static Catalog clinic() {
        auto catalog = smallCatalog();
        catalog.services[0].codeWord.byLanguage = {{"en", "GENERAL"}, {"ka", "ზოგადად"}};
        catalog.services[1].codeWord.byLanguage = {{"en", "BLOOD"}};
        catalog.queues[1].dailyCap = 1;
        catalog.hours = {{{Weekday::Sun, Weekday::Mon}, *clockTime("09:00"), *clockTime("17:00")}};
        catalog.limits = Limits{.answersAnHour = 30};
        return catalog;
    }

    RemoteStory() : TextingStory{clinic()} {}
};

TEST_F(RemoteStory, OffersTheServicesAndTakesTheNumberOrTheCodeWord) {
    EXPECT_EQ(
        answer("JOIN"),
        "Old Town Clinic: what can we do for you? Please reply with the number: 1 General, 2 Blood test");
    EXPECT_EQ(answer("2"),
              "Old Town Clinic: your ticket is B001, 0 ahead of you, about 20 to 60 min. Text HERE when you "
              "arrive. "
              "STOP ends texts.");
    EXPECT_EQ(answer("ზოგადად", kBen),
              "Old Town Clinic: თქვენი ნომერია A001, თქვენამდეა: 0, დაახლოებით 20–60 წუთი. მოსვლისას "
              "მოგვწერეთ HERE. "
              "შესაწყვეტად: STOP.");
    EXPECT_THAT(tickets(), ElementsAre("B001 remote", "A001 remote"));
}

TEST_F(RemoteStory, SaysWhenToComeWhenTheDayIsFull) {
    say("BLOOD", kBen);

    EXPECT_EQ(
        answer("BLOOD"),
        "Old Town Clinic: we are sorry, there is no place left today. Please come again: Mon, Nov 23, 2026 "
        "09:00.");
    EXPECT_THAT(tickets(), ElementsAre("B001 remote"));
}

TEST_F(RemoteStory, SaysWhenToComeWhileTheBranchIsClosed) {
    branch.run(hours{4} + minutes{30});

    EXPECT_EQ(answer("GENERAL"),
              "Old Town Clinic: we are closed now. Please come again: Mon, Nov 23, 2026 09:00.");
    EXPECT_THAT(tickets(), IsEmpty());
    branch.run(hours{16});
    EXPECT_EQ(answer("GENERAL"),
              "Old Town Clinic: your ticket is A001, 0 ahead of you, about 20 to 60 min. Text HERE when you "
              "arrive. "
              "STOP ends texts.")
        << "the next morning";
}

TEST_F(RemoteStory, WhoNeverComesIsForgottenWithTheDay) {
    say("GENERAL");

    branch.run(hours{6});

    EXPECT_THAT(got(), IsEmpty()) << "nobody waited";
    EXPECT_THAT(tickets(), ElementsAre("A001 expired"));
}

}  // namespace
}  // namespace turnbell::test
