#include "db/catalog_surveys.h"

#include "db/query.h"

// In the namespace of the values, where Query looks for it.
namespace turnbell {

template <db::RowOf<SurveyPlan> Row>
static auto columnsOf(Row& row) {
    return std::tie(row.code, row.link, row.window, row.lowScore, row.lowNps);
}

template <db::RowOf<SurveyQuestion> Row>
static auto columnsOf(Row& row) {
    return std::tie(row.kind, row.askIf);
}

}  // namespace turnbell

namespace turnbell::db {
namespace {

/// The place of a survey's text that is no question.
constexpr int kThankYou = 0;
constexpr int kLowScore = -1;

void storeText(Database& database, const std::string& survey, int place, const LocalizedText& text) {
    for (const auto& [language, words] : text.byLanguage) {
        run(database, "INSERT INTO survey_text (survey, place, language, text) VALUES (?, ?, ?, ?)", survey,
            place, language, words);
    }
}

LocalizedText loadText(Database& database, const std::string& survey, int place) {
    Query query{database, "SELECT language, text FROM survey_text WHERE survey = ? AND place = ?", survey,
                place};
    LocalizedText text;
    while (query.next()) {
        const auto language = query.value<std::string>();
        text.byLanguage[language] = query.value<std::string>();
    }
    return text;
}

}  // namespace

void clearSurveys(Database& database) {
    for (const auto* sql :
         {"DELETE FROM survey_text", "DELETE FROM survey_question", "DELETE FROM survey_plan"}) {
        run(database, sql);
    }
}

void storeSurveys(Database& database, const std::vector<SurveyPlan>& surveys) {
    int position = 0;
    for (const auto& plan : surveys) {
        run(database,
            "INSERT INTO survey_plan (position, code, link, window_ms, low_score, low_nps) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            position++, columnsOf(plan));
        storeText(database, plan.code, kThankYou, plan.thankYou);
        storeText(database, plan.code, kLowScore, plan.lowScoreText);
        int place = 0;
        for (const auto& question : plan.questions) {
            run(database, "INSERT INTO survey_question (survey, place, kind, ask_if) VALUES (?, ?, ?, ?)",
                plan.code, ++place, columnsOf(question));
            storeText(database, plan.code, place, question.text);
        }
    }
}

std::vector<SurveyPlan> loadSurveys(Database& database) {
    auto surveys = allRows<SurveyPlan>(
        database, "SELECT code, link, window_ms, low_score, low_nps FROM survey_plan ORDER BY position");
    for (auto& plan : surveys) {
        plan.thankYou = loadText(database, plan.code, kThankYou);
        plan.lowScoreText = loadText(database, plan.code, kLowScore);
        plan.questions = allRows<SurveyQuestion>(
            database, "SELECT kind, ask_if FROM survey_question WHERE survey = ? ORDER BY place", plan.code);
        int place = 0;
        for (auto& question : plan.questions) {
            question.text = loadText(database, plan.code, ++place);
        }
    }
    return surveys;
}

}  // namespace turnbell::db
