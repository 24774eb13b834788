#include "host/catalog/survey_entries.h"

#include "host/catalog/catalog_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace turnbell {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

std::string withBranch(const std::string& toml) {
    return "branch = { name = \"B\", languages = [\"en\", \"ka\"] }\n"
           "queue = [{ code = \"A\" }]\n"
           "service = [{ code = \"A\", name = \"A\", survey = \"short\" }]\n" +
           toml;
}

/// "4: what is wrong"; the text begins on line 4.
std::vector<std::string> problemsOf(const std::string& toml) {
    std::vector<std::string> lines;
    if (const auto catalog = readCatalog(withBranch(toml)); !catalog) {
        for (const auto& problem : catalog.error()) {
            lines.push_back(std::to_string(problem.line) + ": " + problem.message);
        }
    }
    return lines;
}

constexpr auto kSurvey = R"([[survey]]
code = "short"
thank_you = "Thank you"
link = "https://b.example/"
window = "48h"
low_score = 1
low_nps = 4
low_score_text = { en = "Sorry", ka = "ბოდიში" }
[[survey.question]]
text = "1 to 5?"
[[survey.question]]
kind = "open"
text = { en = "Why?", ka = "რატომ?" }
ask_if = "q1 <= 3"
)";

TEST(SurveyEntries, AreReadWithEveryKey) {
    const auto catalog = readCatalog(withBranch(kSurvey));

    ASSERT_TRUE(catalog) << catalog.error().front().message;
    const SurveyPlan expected{
        .code = "short",
        .questions = {{QuestionKind::Rating, {{{"en", "1 to 5?"}}}, std::nullopt},
                      {QuestionKind::Open, {{{"en", "Why?"}, {"ka", "რატომ?"}}}, askIf("q1 <= 3")}},
        .thankYou = {{{"en", "Thank you"}}},
        .link = "https://b.example/",
        .window = std::chrono::hours{48},
        .lowScore = 1,
        .lowNps = 4,
        .lowScoreText = {{{"en", "Sorry"}, {"ka", "ბოდიში"}}}};
    ASSERT_EQ(catalog->surveys.size(), 1U);
    EXPECT_EQ(catalog->surveys[0], expected);
    EXPECT_EQ(catalog->services[0].survey, "short");
}

TEST(SurveyEntries, AreWrittenAsTheyAreRead) {
    const auto catalog = readCatalog(withBranch(kSurvey));
    ASSERT_TRUE(catalog);

    const auto again = readCatalog(writeCatalog(*catalog));

    ASSERT_TRUE(again) << again.error().front().message;
    EXPECT_EQ(*again, *catalog);
}

TEST(SurveyEntries, TellTheLineOfAFault) {
    EXPECT_THAT(problemsOf("[[survey]]\ncode = \"short\"\n[[survey.question]]\nkind = \"stars\"\n"),
                ElementsAre(HasSubstr("7: survey[0].question[0].kind is expected to be one of rating, nps")));
    EXPECT_THAT(problemsOf("[[survey]]\ncode = \"short\"\n[[survey.question]]\nask_if = \"q1 < 3\"\n"),
                ElementsAre(HasSubstr("7: survey[0].question[0].ask_if is expected to be a condition")));
    EXPECT_THAT(problemsOf("[[survey]]\ncode = \"short\"\n[[survey.question]]\nask_if = \"q2 = yes\"\n"),
                ElementsAre(HasSubstr("7: survey[0].question[0].ask_if: question 2 is not asked before")));
    EXPECT_THAT(problemsOf("[[survey]]\ncode = \"short\"\n[[survey.question]]\nscale = 5\n"),
                ElementsAre(HasSubstr("7: \"scale\" is no key here; there are kind, text, ask_if")));
    EXPECT_THAT(problemsOf("[[survey]]\ncode = \"short\"\n"),
                ElementsAre(HasSubstr("4: survey[0].question: 1 to 5 questions are expected")));
    EXPECT_THAT(problemsOf(""), ElementsAre(HasSubstr("3: service[0].survey: there is no survey")));
}

}  // namespace
}  // namespace turnbell
