#include "host/service/asked_last.h"

#include "tests/host/service/texting.h"

namespace turnbell::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

/// Ana has an appointment on 10 December that she has not confirmed, and is asked something else.
class AskedLastTest : public Texting {
protected:
    void survey(const SurveyPlan& plan) {
        auto catalog = textedCatalog();
        catalog.surveys = {plan};
        catalog.surveys.front().code = "after";
        catalog.services[0].survey = "after";
        branch.expect<wire::Done>(wire::CatalogImport{catalog});
        visit();
        book("10:00", "2026-12-10");
        branch.pass(std::chrono::hours{1});
        branch.send();
    }

    /// Staff ask, in answer to a text of hers.
    void staffAsk(const std::string& question) {
        say("is there parking?");
        branch.expect<wire::MessageRow>(wire::ConversationReply{1, question});
        branch.send();
    }

    std::string booking() {
        const auto rows =
            branch.expect<wire::TicketList>(wire::BookingListQuery{.from = "2026-12-10"}).tickets;
        return rows.empty() ? "none" : rows.front().state;
    }
};

TEST_F(AskedLastTest, IsASurveyInOwnWordsThatANoAnswers) {
    survey({.questions = {{.kind = QuestionKind::Open}}});

    EXPECT_THAT(say("No"), ElementsAre(HasSubstr("thank you for your visit")));

    EXPECT_EQ(booking(), "booked");
    EXPECT_EQ(branch.expect<wire::SurveyResults>(wire::SurveyResultsQuery{}).answered, 1);
}

TEST_F(AskedLastTest, IsASurveyWhoseAnswerMaySoundLikeAWordAboutTheVisitOfAnotherDay) {
    survey({.questions = {{.kind = QuestionKind::Open}}});

    EXPECT_THAT(say("waiting time"), ElementsAre(HasSubstr("thank you for your visit")));
    EXPECT_EQ(branch.expect<wire::SurveyResults>(wire::SurveyResultsQuery{}).answered, 1);

    EXPECT_THAT(answer("STATUS"), HasSubstr("10:00")) << "nothing else is asked any more";
}

TEST_F(AskedLastTest, IsARatingThatANoDoesNotAnswer) {
    survey({.questions = {{.kind = QuestionKind::Rating}}});

    EXPECT_THAT(say("no"), IsEmpty());

    EXPECT_EQ(booking(), "booked");
    EXPECT_THAT(shown(), ElementsAre("no"));
}

TEST_F(AskedLastTest, IsTheOfferToCallAfterALowScore) {
    survey({.questions = {{.kind = QuestionKind::Rating}},
            .lowScoreText = {{{"en", "We are sorry. May we call you?"}}}});
    say("1");

    EXPECT_THAT(say("NO"), IsEmpty());

    EXPECT_EQ(booking(), "booked");
    EXPECT_THAT(shown(), ElementsAre("NO"));
}

TEST_F(AskedLastTest, IsWhatStaffHaveWritten) {
    book("10:00", "2026-12-10");
    staffAsk("We only have 15:00. Shall we move it?");

    EXPECT_THAT(say("yes please"), IsEmpty());
    EXPECT_EQ(booking(), "booked");
    EXPECT_THAT(shown(), ElementsAre("yes please"));
    EXPECT_THAT(say("no"), IsEmpty());
    EXPECT_EQ(booking(), "booked");
}

TEST_F(AskedLastTest, IsTheBookingAgainOnceItWasSaidHowItStands) {
    book("10:00", "2026-12-10");
    staffAsk("Do you need a wheelchair place?");
    EXPECT_THAT(answer("STATUS"), HasSubstr("10:00"));

    EXPECT_THAT(answer("yes"), HasSubstr("confirmed"));

    EXPECT_EQ(booking(), "expected");
}

TEST_F(AskedLastTest, IsNothingThatHasNotGoneOut) {
    book("10:00", "2026-12-10");
    say("is there parking?");
    branch.expect<wire::MessageRow>(wire::ConversationReply{1, "Do you need a wheelchair place?"});

    branch.receive(kAna, "yes");

    EXPECT_EQ(booking(), "expected");
}

}  // namespace
}  // namespace turnbell::test
