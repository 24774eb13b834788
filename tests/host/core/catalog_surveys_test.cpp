#include "tests/host/core/test_catalog.h"

namespace turnbell {
namespace {

using test::clinic;
using test::pathsAfter;
using testing::ElementsAre;
using testing::IsEmpty;

SurveyPlan survey() {
    return {.code = "short",
            .questions = {{.kind = QuestionKind::Rating},
                          {.kind = QuestionKind::Open,
                           .text = {{{"en", "What went wrong?"}}},
                           .askIf = askIf("q1 <= 3")},
                          {.kind = QuestionKind::Nps, .askIf = askIf("q1 >= 4")}},
            .thankYou = {{{"en", "Thanks, {first_name}"}}},
            .link = "https://clinic.example/survey?from=sms"};
}

/// The paths of what is wrong once `change` has changed the survey that the clinic's service has.
std::vector<std::string> wrongAfter(const std::function<void(SurveyPlan&)>& change) {
    return pathsAfter([&](Catalog& catalog) {
        catalog.surveys = {survey()};
        catalog.services[0].survey = "short";
        change(catalog.surveys[0]);
    });
}

TEST(ValidateSurveys, HasNothingAgainstOneWithConditionsAndALink) {
    EXPECT_THAT(wrongAfter([](SurveyPlan&) {}), IsEmpty());
}

TEST(ValidateSurveys, LetsTheThanksSayWhereTheAddressStands) {
    EXPECT_THAT(wrongAfter([](SurveyPlan& s) { s.thankYou.byLanguage["en"] = "More: {link} Thanks!"; }),
                IsEmpty());
}

TEST(ValidateSurveys, NamesTheWrongKey) {
    const std::vector<std::pair<const char*, std::function<void(SurveyPlan&)>>> bad{
        {"survey[0].question", [](SurveyPlan& s) { s.questions.clear(); }},
        {"survey[0].question", [](SurveyPlan& s) { s.questions.resize(6); }},
        {"survey[0].question[1].text",
         [](SurveyPlan& s) {
             s.questions[1].text = {{{"ka", "რატომ?"}}};
         }},
        {"survey[0].question[1].text.en", [](SurveyPlan& s) { s.questions[1].text.byLanguage["en"] = ""; }},
        {"survey[0].question[1].text.en",
         [](SurveyPlan& s) { s.questions[1].text.byLanguage["en"] = "Why, {nickname}?"; }},
        {"survey[0].question[1].text.english",
         [](SurveyPlan& s) { s.questions[1].text.byLanguage["english"] = "Why?"; }},
        {"survey[0].question[1].ask_if", [](SurveyPlan& s) { s.questions[1].askIf = askIf("q2 <= 3"); }},
        {"survey[0].question[1].ask_if", [](SurveyPlan& s) { s.questions[1].askIf = askIf("q3 <= 3"); }},
        {"survey[0].question[1].ask_if", [](SurveyPlan& s) { s.questions[1].askIf = askIf("q0 <= 3"); }},
        {"survey[0].question[1].ask_if", [](SurveyPlan& s) { s.questions[1].askIf = askIf("q1 <= 6"); }},
        {"survey[0].question[2].ask_if", [](SurveyPlan& s) { s.questions[2].askIf = askIf("q2 = 0"); }},
        {"survey[0].thank_you.en", [](SurveyPlan& s) { s.thankYou.byLanguage["en"] = "{"; }},
        {"survey[0].question[0].text.en",
         [](SurveyPlan& s) {
             s.questions[0].text = {{{"en", "{ahead} people before you. How was it?"}}};
         }},
        {"survey[0].thank_you.en",
         [](SurveyPlan& s) { s.thankYou.byLanguage["en"] = "Thanks, come at {time}"; }},
        {"survey[0].thank_you.en",
         [](SurveyPlan& s) {
             s.thankYou.byLanguage["en"] = "More: {link}";
             s.link.clear();
         }},
        {"survey[0].low_score_text",
         [](SurveyPlan& s) {
             s.lowScoreText = {{{"ka", "ბოდიში"}}};
         }},
        {"survey[0].link", [](SurveyPlan& s) { s.link = "clinic.example"; }},
        {"survey[0].link", [](SurveyPlan& s) { s.link = "https://clinic.example/a b"; }},
        {"survey[0].link", [](SurveyPlan& s) { s.link = "https://" + std::string(200, 'x'); }},
        {"survey[0].window", [](SurveyPlan& s) { s.window = seconds{3599}; }},
        {"survey[0].window", [](SurveyPlan& s) { s.window = std::chrono::hours{721}; }},
        {"survey[0].low_score", [](SurveyPlan& s) { s.lowScore = 6; }},
        {"survey[0].low_nps", [](SurveyPlan& s) { s.lowNps = -2; }},
    };
    for (const auto& [path, change] : bad) {
        EXPECT_THAT(wrongAfter(change), ElementsAre(path));
    }
}

TEST(ValidateSurveys, NamesWhoNamesASurveyThatIsNotThere) {
    EXPECT_THAT(wrongAfter([](SurveyPlan& s) { s.code = "long"; }), ElementsAre("service[0].survey"));
}

TEST(ValidateSurveys, AllowsOneOfACode) {
    EXPECT_THAT(pathsAfter([](Catalog& catalog) {
                    catalog.surveys = {survey(), survey()};
                }),
                ElementsAre("survey[1].code"));
}

}  // namespace
}  // namespace turnbell
