#include "host/service/surveys.h"
#include "tests/support/temp_folder.h"
#include "tests/support/test_branch.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

/// Surveys of several questions, from the first text to the thanks.
namespace turnbell {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

constexpr auto kAna = "+995555123456";
constexpr auto kBen = "+995555654321";

/// A rating, a follow-up for the discontent, and whether they come again.
SurveyPlan threeQuestions() {
    return {.code = "three",
            .questions = {{QuestionKind::Rating, {{{"en", "How was it, 1 to 5?"}}}, std::nullopt},
                          {QuestionKind::Open, {{{"en", "What went wrong?"}}}, askIf("q1 <= 3")},
                          {QuestionKind::Nps, {{{"en", "Recommend us, 0 to 10?"}}}, std::nullopt}},
            .thankYou = {{{"en", "Thanks a lot"}}},
            .link = "https://b.example/q"};
}

Catalog withSurvey(const SurveyPlan& plan = threeQuestions()) {
    auto catalog = smallCatalog();
    catalog.surveys = {plan};
    catalog.services[0].survey = plan.code;
    catalog.services[0].surveyDelay = milliseconds{0};
    return catalog;
}

class SurveyQuestions : public testing::Test {
protected:
    /// A visit of this number that has just been finished; its first question is out.
    void serve(const std::string& phone = kAna) {
        branch.checkIn(phone);
        branch.expect<wire::StepChanged>(wire::CallNext{"1"});
        branch.expect<wire::StepChanged>(wire::Confirm{"1"});
        branch.send();
        branch.expect<wire::StepChanged>(wire::Finish{"1"});
        texts();
    }

    /// What goes out now.
    std::vector<std::string> texts() {
        std::vector<std::string> words;
        for (const auto& sent : branch.send()) {
            words.push_back(sent.text);
        }
        return words;
    }

    /// What is said to somebody who has read what was said before.
    std::vector<std::string> after(const std::string& answer) {
        branch.pass(EarlyAnswers::kReadWithin);
        branch.receive(kAna, answer);
        return texts();
    }

    wire::SurveyResults results() { return branch.expect<wire::SurveyResults>(wire::SurveyResultsQuery{}); }

    std::vector<wire::ConversationRow> conversations() {
        return branch.expect<wire::ConversationList>(wire::ConversationListQuery{}).conversations;
    }

    /// What the customer wrote last, as staff see it.
    wire::ConversationEntry lastEntry() {
        const auto all = conversations();
        auto row = branch.expect<wire::ConversationRow>(wire::ConversationShowQuery{all.at(0).id});
        std::erase_if(row.entries, [](const auto& entry) { return !entry.incoming; });
        return row.entries.back();
    }

    TestBranch branch{withSurvey()};
};

TEST_F(SurveyQuestions, FollowOneAnotherToTheThanks) {
    serve();

    EXPECT_THAT(after("2"), ElementsAre(HasSubstr("What went wrong?")));
    EXPECT_THAT(after("The wait was too long"), ElementsAre(HasSubstr("0 to 10")));
    EXPECT_THAT(after("9"), ElementsAre("Thanks a lot https://b.example/q"));

    EXPECT_EQ(results().answered, 1);
    EXPECT_EQ(results().completed, 1);
    ASSERT_EQ(results().questions.size(), 3U);
    EXPECT_THAT(results().questions[0].count, ElementsAre(0, 1, 0, 0, 0));
    EXPECT_EQ(results().questions[1].n, 1);
    EXPECT_EQ(results().questions[2].count[9], 1);
}

TEST_F(SurveyQuestions, LeaveOutWhatIsNotAskedOfTheContent) {
    serve();

    EXPECT_THAT(after("5"), ElementsAre(HasSubstr("0 to 10")));
    EXPECT_THAT(after("10"), ElementsAre(HasSubstr("Thanks")));
    EXPECT_THAT(conversations(), IsEmpty());
}

TEST_F(SurveyQuestions, TakeANumberOnceStaffHaveTheirAnswer) {
    serve();
    after("The door was open");
    branch.pass(seconds{10});
    branch.expect<wire::MessageRow>(wire::ConversationReply{1, "Thank you. Which one?"});
    texts();
    branch.pass(seconds{10});
    EXPECT_THAT(after("The one to the yard"), IsEmpty());
    branch.pass(seconds{10});

    EXPECT_THAT(after("4"), ElementsAre(HasSubstr("0 to 10")));
    EXPECT_EQ(results().answered, 1);
}

TEST_F(SurveyQuestions, TakeNoNumberThatMayAnswerStaff) {
    serve();
    after("The door was open");
    branch.pass(seconds{10});
    branch.expect<wire::MessageRow>(wire::ConversationReply{1, "Thank you. At how many desks?"});
    texts();
    branch.pass(seconds{10});

    EXPECT_THAT(after("1"), IsEmpty());
    EXPECT_EQ(conversations()[0].text, "1");
    EXPECT_EQ(results().answered, 0);

    EXPECT_THAT(after("I'd give it a 4"), ElementsAre(HasSubstr("0 to 10"))) << "that is for the survey";
    EXPECT_EQ(results().answered, 1);
    branch.pass(seconds{10});
    branch.expect<wire::MessageRow>(wire::ConversationReply{1, "We have closed it, thanks!"});
    texts();
    branch.pass(seconds{10});
    EXPECT_THAT(after("9"), ElementsAre(HasSubstr("Thanks"))) << "nothing else is asked";
}

TEST_F(SurveyQuestions, StayOpenWhileTheCustomerTellsSomethingElse) {
    serve();

    EXPECT_THAT(after("Where is my umbrella?"), IsEmpty());
    ASSERT_EQ(conversations().size(), 1U);
    EXPECT_EQ(conversations()[0].text, "Where is my umbrella?");

    EXPECT_THAT(after("5"), ElementsAre(HasSubstr("0 to 10")));
}

TEST_F(SurveyQuestions, AreAskedAgainOnceWhereAnAnswerCannotBeRead) {
    serve();

    EXPECT_EQ(after("9").size(), 1U) << "asked again";
    EXPECT_THAT(conversations(), IsEmpty());
    EXPECT_THAT(after("8"), IsEmpty()) << "once";
    EXPECT_EQ(conversations().size(), 1U) << "then a person reads it";

    EXPECT_THAT(after("4"), ElementsAre(HasSubstr("0 to 10")));
    EXPECT_EQ(after("11").size(), 1U) << "the next question may be asked again too";
}

TEST_F(SurveyQuestions, AreAskedAgainAndShowStaffWhatElseWasWritten) {
    serve();

    EXPECT_EQ(after("Question 10?").size(), 1U);
    ASSERT_EQ(conversations().size(), 1U);
    EXPECT_EQ(conversations()[0].text, "Question 10?");
}

TEST_F(SurveyQuestions, AreNotAnsweredByADoubleTap) {
    serve();
    EXPECT_THAT(after("5"), SizeIs(1));
    branch.pass(seconds{2});

    branch.receive(kAna, "5");

    EXPECT_THAT(texts(), IsEmpty());
    EXPECT_THAT(conversations(), IsEmpty()) << "nobody has to read it";
    EXPECT_THAT(results().questions, SizeIs(1)) << "the next one is open";
    EXPECT_THAT(after("9"), SizeIs(1));
}

TEST_F(SurveyQuestions, AreNotAnsweredByASecondThoughtAboutTheOneBefore) {
    serve();
    after("5");
    branch.pass(seconds{2});

    branch.receive(kAna, "sorry 4");

    EXPECT_THAT(texts(), IsEmpty());
    EXPECT_EQ(lastEntry().text, "sorry 4") << "a person reads it";
    EXPECT_THAT(results().questions, SizeIs(1));
}

TEST_F(SurveyQuestions, KeepTheValueAndShowTheCommentToStaff) {
    serve();

    after("5 great service");

    EXPECT_THAT(results().questions.at(0).count, ElementsAre(0, 0, 0, 0, 1));
    EXPECT_EQ(lastEntry().text, "5 great service");
}

TEST_F(SurveyQuestions, MakeATaskOfALowScore) {
    serve();

    after("1");

    ASSERT_EQ(conversations().size(), 1U);
    EXPECT_EQ(conversations()[0].state, "waiting_us");
    EXPECT_EQ(lastEntry().text, "1");
    EXPECT_EQ(lastEntry().state, "low score 1 of 5: A001, General");
    ASSERT_EQ(results().lowScores.size(), 1U);
    EXPECT_EQ(results().lowScores[0].ticket, "A001");
    EXPECT_EQ(results().lowScores[0].text, "1");
    EXPECT_EQ(results().lowScores[0].followedUp, std::nullopt);

    branch.pass(std::chrono::minutes{5});
    branch.expect<wire::MessageRow>(wire::ConversationReply{conversations()[0].id, "We are sorry."});

    EXPECT_DOUBLE_EQ(results().lowScores[0].followedUp.value_or(0), 300);
}

TEST_F(SurveyQuestions, MakeATaskOfALowRecommendation) {
    serve();
    after("5");

    branch.pass(std::chrono::minutes{1});
    after("6");

    EXPECT_EQ(lastEntry().state, "low score 6 of 10: A001, General");
}

TEST_F(SurveyQuestions, EndWithTheirWindow) {
    serve();
    after("4");
    branch.pass(std::chrono::hours{73});

    after("9");

    EXPECT_EQ(results().answered, 1);
    EXPECT_EQ(results().completed, 0);
    ASSERT_EQ(conversations().size(), 1U);
    EXPECT_EQ(conversations()[0].text, "9");
}

TEST_F(SurveyQuestions, EndWithStop) {
    serve();
    after("4");

    EXPECT_EQ(after("STOP").size(), 1U) << "the confirmation";
    EXPECT_THAT(after("9"), IsEmpty());
    EXPECT_EQ(results().completed, 0);
}

TEST_F(SurveyQuestions, EndWithANewVisitWhoseNumbersAreNoAnswers) {
    serve();
    after("4");

    branch.checkIn(kAna);
    branch.send();
    after("9");

    EXPECT_EQ(results().questions.size(), 1U);
}

TEST_F(SurveyQuestions, AreNotAskedOfWhoseNumberWasCorrected) {
    serve();
    branch.expect<wire::StepChanged>(
        wire::VisitChange{.ticket = "A001", .phone = kBen, .firstName = {}, .lastName = {}, .language = {}});

    after("5");

    EXPECT_EQ(results().answered, 0) << "whoever has the former number was not here";
}

TEST_F(SurveyQuestions, WaitUntilTheirTextIsOut) {
    serve();
    branch.receive(kAna, "4");

    branch.receive(kAna, "5");

    EXPECT_EQ(results().questions.size(), 1U) << "nobody can have read the next question yet";
    EXPECT_EQ(conversations().size(), 1U);
}

TEST_F(SurveyQuestions, EndWhereTheCatalogHasTheSurveyNoMore) {
    serve();
    auto catalog = withSurvey();
    catalog.services[0].survey.clear();
    catalog.surveys.clear();
    branch.expect<wire::Done>(wire::CatalogImport{catalog});

    EXPECT_EQ(after("5").size(), 1U) << "thanks";
    EXPECT_EQ(results().completed, 1);
}

TEST(LowScoreText, IsSentOnlyWhileADeskIsOpen) {
    auto plan = threeQuestions();
    plan.questions.resize(1);
    plan.thankYou = {};
    plan.lowScoreText = {{{"en", "Sorry. May we call you?"}}};
    for (const bool open : {true, false}) {
        TestBranch branch{withSurvey(plan)};
        branch.checkIn(kAna);
        branch.expect<wire::StepChanged>(wire::CallNext{"1"});
        branch.expect<wire::StepChanged>(wire::Confirm{"1"});
        branch.send();
        branch.expect<wire::StepChanged>(wire::Finish{"1"});
        branch.send();
        if (!open) {
            branch.expect<wire::Done>(wire::DeskClose{"1"});
        }

        branch.receive(kAna, "1");

        int sorry = 0;
        for (const auto& text : branch.send()) {
            sorry += text.text == "Sorry. May we call you?" ? 1 : 0;
        }
        EXPECT_EQ(sorry, open ? 1 : 0);
    }
}

TEST(LowScoreText, WaitsForTheLastAnswerSoThatItsYesIsNotThatOfAQuestion) {
    auto plan = threeQuestions();
    plan.questions = {{.kind = QuestionKind::Rating}, {.kind = QuestionKind::YesNo}};
    plan.lowScoreText = {{{"en", "Sorry. May we call you?"}}};
    TestBranch branch{withSurvey(plan)};
    branch.checkIn(kAna);
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    branch.send();
    branch.expect<wire::StepChanged>(wire::Finish{"1"});
    branch.send();
    const auto isSorry = [](const auto& text) { return text.text == "Sorry. May we call you?"; };

    branch.receive(kAna, "1");
    EXPECT_TRUE(std::ranges::none_of(branch.send(), isSorry));
    branch.pass(EarlyAnswers::kReadWithin);
    branch.receive(kAna, "no");
    EXPECT_TRUE(std::ranges::any_of(branch.send(), isSorry));
}

/// The catalog is imported between two answers.
class LowScoreOfAChangedSurvey : public testing::Test {
protected:
    /// What goes out after `answers`, with `after` as the survey's questions from the last one of them on.
    std::vector<std::string> texts(const std::vector<SurveyQuestion>& before,
                                   const std::vector<SurveyQuestion>& after,
                                   const std::vector<std::string>& answers) {
        auto plan = SurveyPlan{.code = "three",
                               .questions = before,
                               .thankYou = {{{"en", "Thanks"}}},
                               .lowScoreText = {{{"en", "We are sorry."}}}};
        TestBranch branch{withSurvey(plan)};
        branch.checkIn(kAna);
        branch.expect<wire::StepChanged>(wire::CallNext{"1"});
        branch.expect<wire::StepChanged>(wire::Confirm{"1"});
        branch.expect<wire::StepChanged>(wire::Finish{"1"});
        branch.send();
        for (std::size_t i = 0; i + 1 < answers.size(); ++i) {
            branch.receive(kAna, answers[i]);
            branch.pass(seconds{1});
            branch.send();
            branch.pass(EarlyAnswers::kReadWithin);
        }
        plan.questions = after;
        branch.expect<wire::Done>(wire::CatalogImport{withSurvey(plan)});
        branch.receive(kAna, answers.back());
        std::vector<std::string> words;
        for (const auto& sent : branch.send()) {
            words.push_back(sent.text);
        }
        return words;
    }

    static SurveyQuestion asks(QuestionKind kind) { return {kind, {{{"en", "And?"}}}, std::nullopt}; }
};

TEST_F(LowScoreOfAChangedSurvey, IsWhatItWasWhenItWasAnswered) {
    const auto rating = asks(QuestionKind::Rating);
    const auto nps = asks(QuestionKind::Nps);
    const auto open = asks(QuestionKind::Open);

    EXPECT_THAT(texts({rating, open}, {nps, open}, {"5", "all was very good"}), ElementsAre("Thanks"));
    EXPECT_THAT(texts({rating, open}, {asks(QuestionKind::YesNo), open}, {"1", "all was very bad"}),
                ElementsAre("We are sorry.", "Thanks"));
}

TEST_F(LowScoreOfAChangedSurvey, MayBeOfAQuestionThatThereIsNoMore) {
    const auto rating = asks(QuestionKind::Rating);
    const std::vector<SurveyQuestion> five(5, rating);

    EXPECT_THAT(texts(five, {rating}, {"5", "5", "5", "5", "5"}), ElementsAre("Thanks"));
    EXPECT_THAT(texts(five, {rating}, {"5", "1", "5", "5", "5"}), ElementsAre("We are sorry.", "Thanks"));
}

TEST(SurveyReasons, TellWhyNothingWasSent) {
    TestBranch branch{withSurvey()};
    const auto serve = [&](const wire::CheckIn& command) {
        branch.expect<wire::CheckedIn>(command);
        branch.expect<wire::StepChanged>(wire::CallNext{"1"});
        branch.expect<wire::StepChanged>(wire::Confirm{"1"});
        branch.expect<wire::StepChanged>(wire::Finish{"1"});
    };
    wire::CheckIn nobody;
    nobody.service = "A";
    serve(nobody);
    auto unasked = nobody;
    unasked.phone = kBen;
    unasked.consentVisit = true;
    serve(unasked);

    const auto unsent = branch.expect<wire::SurveyResults>(wire::SurveyResultsQuery{}).unsent;

    ASSERT_EQ(unsent.size(), 2U);
    EXPECT_EQ(unsent[0].reason, "no_consent");
    EXPECT_EQ(unsent[1].reason, "no_number");
}

/// Killed after each commit of a survey of three questions: each is asked once, no answer is lost.
TEST(SurveyOverKills, AsksEachQuestionOnceAndLosesNoAnswer) {
    const test::TempFolder folder;
    TestBranch branch{withSurvey(), folder.file("branch.db")};
    std::vector<std::string> asked;
    const auto go = [&] {
        branch.restart();
        for (const auto& text : branch.send()) {
            asked.push_back(text.text);
            branch.restart();
        }
        branch.restart();
    };
    branch.checkIn(kAna);
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    branch.send();
    branch.expect<wire::StepChanged>(wire::Finish{"1"});
    go();
    for (const auto* const answer : {"2", "too slow", "3"}) {
        branch.receive(kAna, answer);
        go();
    }

    EXPECT_THAT(asked, ElementsAre(HasSubstr("1 to 5"), HasSubstr("What went wrong"), HasSubstr("0 to 10"),
                                   HasSubstr("Thanks")));
    const auto results = branch.expect<wire::SurveyResults>(wire::SurveyResultsQuery{});
    EXPECT_EQ(results.questions.size(), 3U);
    EXPECT_EQ(results.completed, 1);
}

/// A question whose fate nobody knows after a crash is not asked again, and an answer to it counts.
TEST(SurveyOverKills, TakesAnAnswerToAQuestionThatMayHaveArrived) {
    TestBranch branch{withSurvey()};
    branch.checkIn(kAna);
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    branch.send();
    branch.expect<wire::StepChanged>(wire::Finish{"1"});
    branch.send();
    branch.receive(kAna, "5");
    ASSERT_TRUE(branch.armNext());

    branch.restart();
    branch.pass(std::chrono::minutes{5});

    EXPECT_THAT(branch.send(), IsEmpty());
    branch.receive(kAna, "10");
    EXPECT_EQ(branch.expect<wire::SurveyResults>(wire::SurveyResultsQuery{}).completed, 1);
}

}  // namespace
}  // namespace turnbell
