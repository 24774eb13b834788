#include "tests/support/virtual_branch.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

/// A survey of three questions, one of them for the discontent alone, through the real driver and the
/// simulated modem: in English, Georgian and Japanese.
namespace turnbell {
namespace {

using std::chrono::minutes;
using testing::HasSubstr;
using wire::Role;

struct Customer {
    const char* phone;
    const char* language;
    std::vector<std::string> answers;
    std::vector<std::string> questions;  ///< words of each text after the first question
};

Catalog branchCatalog() {
    Catalog catalog;
    catalog.branch.name = "Old Town";
    catalog.branch.country = "GE";
    catalog.branch.timeZone = "Asia/Tbilisi";
    catalog.branch.languages = {"en", "ka", "ja"};
    catalog.queues = {Queue{.code = "A"}};
    catalog.services = {Service{.code = "A",
                                .name = {{{"en", "General"}}},
                                .queue = "A",
                                .surveyDelay = milliseconds{0},
                                .survey = "three"}};
    catalog.desks = {Desk{.code = "1", .name = {{{"en", "Desk 1"}}}, .queues = {"A"}}};
    catalog.staff = {Staff{.name = "Nino", .pin = "482913"}};
    catalog.surveys = {{.code = "three",
                        .questions = {{QuestionKind::Rating,
                                       {{{"en", "How was it, 1 to 5?"},
                                         {"ka", "როგორ მოგეწონათ, 1-5?"},
                                         {"ja", "いかがでしたか、1から5？"}}},
                                       std::nullopt},
                                      {QuestionKind::Open,
                                       {{{"en", "What went wrong?"},
                                         {"ka", "რა არ მოგეწონათ?"},
                                         {"ja", "何が問題でしたか？"}}},
                                       askIf("q1 <= 3")},
                                      {QuestionKind::YesNo,
                                       {{{"en", "Would you come again, yes or no?"},
                                         {"ka", "კიდევ მოხვალთ, კი თუ არა?"},
                                         {"ja", "また来ますか、はい・いいえ？"}}},
                                       std::nullopt}},
                        .thankYou = {{{"en", "Thank you"}, {"ka", "გმადლობთ"}, {"ja", "ありがとう"}}},
                        .link = "https://b.example/q"}};
    return catalog;
}

class SurveyStory : public testing::TestWithParam<Customer> {
protected:
    SurveyStory() {
        branch.runUntilReady();
        branch.expect<wire::SignedIn>(Role::Desk, wire::SignIn{"482913"});
    }

    void serve(const Customer& customer) {
        wire::CheckIn command;
        command.service = "A";
        command.phone = customer.phone;
        command.language = customer.language;
        command.consentVisit = true;
        command.consentSurvey = true;
        branch.expect<wire::CheckedIn>(Role::Kiosk, command);
        branch.expect<wire::StepChanged>(Role::Desk, wire::CallNext{"1"});
        branch.run(minutes{1});
        branch.expect<wire::StepChanged>(Role::Desk, wire::Confirm{"1"});
        branch.expect<wire::StepChanged>(Role::Desk, wire::Finish{"1"});
        branch.run(minutes{1});
    }

    VirtualBranch branch{branchCatalog()};
};

TEST_P(SurveyStory, GoesFromTheFirstQuestionToTheThanks) {
    const auto& customer = GetParam();
    serve(customer);
    auto texts = branch.textsTo(customer.phone).size();

    for (std::size_t i = 0; i < customer.answers.size(); ++i) {
        branch.modemControl(std::string{"text "} + customer.phone + " " + customer.answers[i]);
        branch.run(minutes{2});
        const auto all = branch.textsTo(customer.phone);
        ASSERT_EQ(all.size(), ++texts) << customer.answers[i];
        EXPECT_THAT(all.back(), HasSubstr(customer.questions[i]));
    }

    EXPECT_THAT(branch.textsTo(customer.phone).back(), HasSubstr("https://b.example/q"));
    const auto results = branch.expect<wire::SurveyResults>(Role::Desk, wire::SurveyResultsQuery{});
    EXPECT_EQ(results.completed, 1);
    EXPECT_EQ(results.questions.size(), customer.answers.size());
}

INSTANTIATE_TEST_SUITE_P(
    InItsLanguage, SurveyStory,
    testing::Values(Customer{"+995555100001",
                             "en",
                             {"2", "The wait was too long", "no"},
                             {"What went wrong", "come again", "Thank you"}},
                    Customer{"+995555100002",
                             "ka",
                             {"ორი", "დიდხანს ველოდი", "კი"},
                             {"რა არ მოგეწონათ", "კიდევ მოხვალთ", "გმადლობთ"}},
                    Customer{"+995555100003", "ja", {"５", "はい"}, {"また来ますか", "ありがとう"}}));

}  // namespace
}  // namespace turnbell
