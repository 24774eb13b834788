#include "ui/desk/survey_view.h"

#include "tests/ui/branch_at_hand.h"
#include "tests/ui/surveyed_branch.h"

#include <QFile>
#include <gmock/gmock.h>

namespace turnbell::ui {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

/// The page of surveys of a real branch.
class SurveyViewTest : public BranchAtHand {
protected:
    void signIn(const std::string& asRole = "agent") {
        service.role = asRole;
        open(wire::Role::Desk, {1280, 800});
        does("wait key_1");
        does("type 482913");
        does("key Return");
        does("wait desk_1");
    }

    void openPage(const std::string& asRole = "agent") {
        signIn(asRole);
        does("tap surveys");
        does("wait surveys_page");
    }

    void serve(int count, const std::string& answer, const std::string& ofService = "A") {
        for (int i = 0; i < count; ++i) {
            serveOne(real.branch, ++served_, answer, ofService);
        }
    }

    wire::SurveyResultsQuery lastQuery() const { return service.asked<wire::SurveyResultsQuery>().back(); }

    bool says(const QString& name, const std::string& words) {
        return eventually([&] { return shows(name) && text(name) == words; });
    }

    RealBranch real{service, askingCatalog()};

private:
    int served_ = 0;
};

TEST_F(SurveyViewTest, ShowsWhatTheServiceCounts) {
    serve(3, "5");
    serve(1, "2 too long");
    serve(1, "");
    openPage();

    EXPECT_TRUE(says("fact_sent", "5"));
    EXPECT_EQ(text("fact_answered"), "4");
    EXPECT_EQ(text("fact_note_answered"), "80 %");
    const auto results = real.branch.expect<wire::SurveyResults>(wire::SurveyResultsQuery{});
    EXPECT_EQ(text("fact_mean"), QString::number(results.mean, 'f', 1).toStdString());
    EXPECT_EQ(text("row_A_value_0"), "5");
    EXPECT_EQ(text("question_0_count_4"), "3");
    EXPECT_EQ(text("question_0_count_1"), "1");
    EXPECT_EQ(text("surveys_note"), "Few answers: under 20 a figure says little.");
    EXPECT_EQ(text("question_basis_0"), "4 answers: few to go by");
}

TEST_F(SurveyViewTest, IsContentWithTwentyAnswers) {
    serve(20, "4");
    openPage();

    EXPECT_TRUE(says("question_basis_0", "20 answers"));
    EXPECT_FALSE(shows("surveys_note"));
}

TEST_F(SurveyViewTest, SaysThatThereAreNone) {
    openPage();

    EXPECT_TRUE(eventually([&] { return shows("no_surveys"); }));
    EXPECT_THAT(text("no_surveys"), StartsWith("No surveys of these days yet."));
    EXPECT_FALSE(shows("row_A_value_0"));
    EXPECT_EQ(lastQuery().from, "2026-10-24");
    EXPECT_EQ(lastQuery().to, "2026-11-22");
}

TEST_F(SurveyViewTest, ChoosesDaysAndTables) {
    serve(2, "5");
    serve(1, "3", "B");
    openPage();
    does("wait row_A_value_0");
    does("wait row_B_value_0");
    does("tap table_wait");
    EXPECT_TRUE(eventually([&] { return shows("row_<10_name"); }));
    EXPECT_EQ(text("row_<10_name"), "waited under 10 min");
    does("type 7");
    EXPECT_TRUE(eventually([&] { return shows("row_2_value_0"); }));
    does("type 2");
    EXPECT_TRUE(eventually([&] { return shows("no_surveys"); }));
    EXPECT_EQ(lastQuery().from, "2026-11-21");
    EXPECT_EQ(lastQuery().by, SurveyBy::Desk);
}

TEST_F(SurveyViewTest, TakesDaysThatAreTyped) {
    openPage();
    does("tap days_own");
    does("tap day_to_back");
    EXPECT_TRUE(eventually([&] { return lastQuery().to == "2026-11-21"; }));
    does("tap day_from");
    does("key End");
    does("key Backspace");
    does("key Return");
    does("wait surveys_error");

    EXPECT_EQ(text("surveys_error"), "There is no such day. Write it as 2026-11-22.");
}

TEST_F(SurveyViewTest, ShowsColleaguesToSupervisorsAlone) {
    serve(10, "4");
    openPage("agent");
    does("wait row_A_value_0");
    EXPECT_FALSE(shows("table_staff"));
    does("type 8");
    EXPECT_EQ(lastQuery().by, SurveyBy::Service);
    does("tap sign_out");

    service.role = "supervisor";
    does("wait key_1");
    does("type 482913");
    does("key Return");
    does("tap surveys");
    does("tap table_staff");
    does("wait row_Nino_value_0");
}

TEST_F(SurveyViewTest, SaysWhySurveysWereNotSent) {
    serve(1, "5");
    wire::CheckIn command;
    command.service = "A";
    command.phone = "+995555129999";
    command.consentVisit = true;
    real.branch.expect<wire::CheckedIn>(command);
    real.branch.expect<wire::StepChanged>(wire::CallNext{"2"});
    real.branch.expect<wire::StepChanged>(wire::Confirm{"2"});
    real.branch.expect<wire::StepChanged>(wire::Finish{"2"});
    openPage();
    does("tap side_unsent");

    EXPECT_TRUE(says("unsent_0", "the customer did not agree to surveys"));
    EXPECT_EQ(text("unsent_count_0"), "1");
}

TEST_F(SurveyViewTest, OpensTheConversationOfALowScore) {
    serve(1, "2 too long");
    signIn();
    tellConversations(service, real.branch);
    does("tap desk_1");
    does("wait primary");
    does("type v");
    does("wait surveys_page");
    does("tap side_low");
    EXPECT_TRUE(says("low_0", "A001   2 of 5"));
    EXPECT_EQ(text("low_words_0"), "2 too long");
    EXPECT_EQ(text("low_followed_0"), "nobody has answered yet");
    does("tap low_open_0");

    does("wait conversation_back");
    EXPECT_FALSE(shows("surveys_page"));
}

TEST_F(SurveyViewTest, OpensAConversationThatIsClosed) {
    serve(1, "1");
    signIn();
    does("tap desk_1");
    does("wait primary");
    const auto low = real.branch.expect<wire::ConversationList>(wire::ConversationListQuery{});
    real.branch.expect<wire::Done>(wire::ConversationClose{low.conversations.at(0).id});
    does("type v");
    does("wait surveys_page");
    does("tap side_low");
    does("wait low_open_0");
    does("tap low_open_0");

    EXPECT_TRUE(says("conversation_claim", "Closed. A text opens it again."));
    EXPECT_FALSE(shows("surveys_page"));
}

TEST_F(SurveyViewTest, TurnsWhatStandsBesideTheTableByKeys) {
    serve(1, "1");
    openPage();
    does("wait question_0");
    does("key Right");
    does("wait low_0");
    does("key Right");
    does("wait no_unsent");
    does("key Right");
    EXPECT_TRUE(shows("no_unsent"));
    does("key Left");
    does("wait low_0");
}

TEST_F(SurveyViewTest, OpensOnNoOtherPageThatWouldHideAConversation) {
    signIn();
    for (const QString other : {"templates", "notices"}) {
        does("tap " + other);
        does("wait " + other + "_page");
        EXPECT_NE(hand("tap surveys"), "ok");
        does("key Escape");
        does("wait desk_1");
    }
}

TEST_F(SurveyViewTest, AsksAgainEveryMinuteWhileItIsOpen) {
    serve(1, "5");
    openPage();
    EXPECT_TRUE(says("fact_sent", "1"));
    serve(1, "5");
    pass(milliseconds{60'000});

    EXPECT_TRUE(says("fact_sent", "2"));
    does("key Escape");
    does("wait desk_1");
    const auto then = service.asked<wire::SurveyResultsQuery>().size();
    pass(milliseconds{120'000});
    EXPECT_EQ(service.asked<wire::SurveyResultsQuery>().size(), then);
}

TEST_F(SurveyViewTest, SavesTheTableAndSaysWhere) {
    serve(1, "5");
    openPage();
    does("wait row_A_value_0");
    does("type c");
    does("wait surveys_saved");

    const auto path = savedFile("surveys-2026-10-24-2026-11-22-service.csv");
    EXPECT_EQ(text("surveys_saved"), "Saved as " + path.toStdString());
    QFile file{path};
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_THAT(file.readAll().toStdString(), HasSubstr("\r\n"));
}

TEST_F(SurveyViewTest, ComesBackWithTheService) {
    serve(1, "5");
    openPage();
    service.stop();
    ASSERT_TRUE(eventually([&] { return shows("offline"); }));
    does("tap days_week");
    does("wait surveys_error");
    service.listen();

    does("wait row_A_value_0");
    EXPECT_FALSE(shows("surveys_error"));
}

}  // namespace
}  // namespace turnbell::ui
