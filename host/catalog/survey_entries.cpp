#include "host/catalog/survey_entries.h"

namespace turnbell {
namespace {

constexpr auto kKinds = "is expected to be one of rating, nps, yes_no, open";
constexpr auto kCondition =
    R"(is expected to be a condition on an earlier answer, such as "q1 <= 3", "q1 >= 9" or "q2 = yes")";

SurveyQuestion readQuestion(TomlEntry& entry, const std::string& language) {
    SurveyQuestion question;
    entry.take("kind", question.kind, questionKind, kKinds);
    entry.take("text", question.text, language);
    entry.take("ask_if", question.askIf, askIf, kCondition);
    return question;
}

}  // namespace

SurveyPlan readSurvey(TomlEntry& entry, const std::string& language) {
    SurveyPlan plan;
    entry.take("code", plan.code);
    for (auto& each : entry.tables("question")) {
        plan.questions.push_back(readQuestion(each, language));
        each.refuseOtherKeys();
    }
    entry.take("thank_you", plan.thankYou, language);
    entry.take("link", plan.link);
    entry.take("window", plan.window);
    entry.take("low_score", plan.lowScore);
    entry.take("low_nps", plan.lowNps);
    entry.take("low_score_text", plan.lowScoreText, language);
    return plan;
}

}  // namespace turnbell
