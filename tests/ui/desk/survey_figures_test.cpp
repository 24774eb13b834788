#include "ui/desk/survey_figures.h"

#include "ui/words/translation.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace turnbell::ui {
namespace {

class SurveyFiguresInWords : public testing::Test {
protected:
    static const FactRow& factOf(const std::vector<FactRow>& facts, const QString& code) {
        return *std::ranges::find(facts, code, &FactRow::code);
    }

    Translation translation;
    Viewpoint viewpoint{.language = "en", .fallback = "en", .zone = "Asia/Tbilisi", .now = {}};
    wire::SurveyResults results;
};

TEST_F(SurveyFiguresInWords, HaveWhereTheTrueOneLies) {
    results.sent = 40;
    results.delivered = 38;
    results.answered = 25;
    results.scheduled = 3;
    results.few = false;
    results.meanInterval = wire::EstimateRow{4.24, 3.9, 4.58};
    results.topTwo = wire::EstimateRow{0.84, 0.653, 0.936};
    results.medianAnswer = 95;

    const auto facts = surveyFacts(results, viewpoint);

    EXPECT_EQ(factOf(facts, "sent").note, "3 waiting");
    EXPECT_EQ(factOf(facts, "delivered").note, "95 %");
    EXPECT_EQ(factOf(facts, "answered").value, "25");
    EXPECT_EQ(factOf(facts, "mean").value, "4.2");
    EXPECT_EQ(factOf(facts, "mean").note, "3.9 to 4.6");
    EXPECT_EQ(factOf(facts, "top_two").value, "84 %");
    EXPECT_EQ(factOf(facts, "top_two").note, "65 to 94 %");
    EXPECT_EQ(factOf(facts, "median").value, "2 min");
    EXPECT_FALSE(factOf(facts, "mean").few);
}

TEST_F(SurveyFiguresInWords, SayNothingOfWhatNobodyAnswered) {
    results.sent = 2;

    const auto facts = surveyFacts(results, viewpoint);

    EXPECT_EQ(factOf(facts, "mean").value, "–");
    EXPECT_EQ(factOf(facts, "median").value, "–");
}

TEST_F(SurveyFiguresInWords, StandByServiceHourAndWait) {
    wire::SurveyGroupRow row;
    row.key = "10-20";
    row.sent = 10;
    row.answered = 5;
    row.n = 5;
    row.nps = wire::EstimateRow{20, -15.4, 55};
    results.rows = {row};
    results.by = SurveyBy::Wait;
    auto rows = surveyRows(results, viewpoint);
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].name, "waited 10 to 20 min");
    EXPECT_TRUE(rows[0].few);
    EXPECT_EQ(rows[0].values.size(), surveyHeadings().size());
    EXPECT_EQ(surveyUnits().size(), surveyHeadings().size());
    EXPECT_EQ(rows[0].notes[1], "50 %");
    EXPECT_EQ(rows[0].values[4], "20");
    EXPECT_EQ(rows[0].notes[4], "-15 to 55");

    results.rows[0].key = "09";
    results.by = SurveyBy::Hour;
    EXPECT_EQ(surveyRows(results, viewpoint)[0].name, "09:00");

    results.rows[0].key = "A";
    results.rows[0].name = {{{"en", "General"}}};
    results.by = SurveyBy::Service;
    EXPECT_EQ(surveyRows(results, viewpoint)[0].name, "General");
}

TEST_F(SurveyFiguresInWords, HaveABarForEachAnswer) {
    wire::SurveyQuestionRow rating;
    rating.n = 24;
    rating.few = false;
    rating.count = {0, 2, 4, 6, 12};
    rating.mean = wire::EstimateRow{4.2, 3.8, 4.6};
    wire::SurveyQuestionRow yes;
    yes.survey = "short";
    yes.question = 2;
    yes.kind = QuestionKind::YesNo;
    yes.text = {{{"en", "Was it clean?"}}};
    yes.n = 4;
    yes.count = {1, 3};
    yes.yes = wire::EstimateRow{0.75, 0.3, 0.95};
    wire::SurveyQuestionRow open;
    open.question = 3;
    open.kind = QuestionKind::Open;
    open.n = 2;
    results.questions = {rating, yes, open};

    const auto rows = questionRows(results, viewpoint);

    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].words, "1. How was it? 1 to 5");
    EXPECT_EQ(rows[0].basis, "24 answers");
    EXPECT_EQ(rows[0].labels, (QStringList{"1", "2", "3", "4", "5"}));
    EXPECT_EQ(rows[0].shares, (QList<double>{0, 2.0 / 12, 4.0 / 12, 0.5, 1}));
    EXPECT_EQ(rows[0].figures, (QStringList{"Mean 4.2 (with 95 %: 3.8 to 4.6)"}));
    EXPECT_EQ(rows[1].words, "2. Was it clean?");
    EXPECT_EQ(rows[1].basis, "4 answers: few to go by");
    EXPECT_EQ(rows[1].labels, (QStringList{"no", "yes"}));
    EXPECT_EQ(rows[1].figures, (QStringList{"Yes: 75 % (with 95 %: 30 to 95 %)"}));
    EXPECT_TRUE(rows[2].labels.isEmpty());
}

TEST_F(SurveyFiguresInWords, TellAFurtherRatingFromTheFirst) {
    const auto rating = [](const char* survey, int question) {
        wire::SurveyQuestionRow row;
        row.survey = survey;
        row.question = question;
        return row;
    };
    results.questions = {rating("", 2), rating("", 3), rating("short", 3)};

    const auto rows = questionRows(results, viewpoint);

    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].words, "2. How was it? 1 to 5");
    EXPECT_EQ(rows[1].words, "3. How easy was it? 1 to 5");
    EXPECT_EQ(rows[2].words, "3. How was it? 1 to 5") << "of another survey";
}

TEST_F(SurveyFiguresInWords, SayWhyOthersWereNotSent) {
    results.unsent = {{"no_number", 1}, {"this number opted out", 5}, {"a new reason", 2}, {"another", 1}};

    const auto rows = unsentRows(results);

    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].reason, "this person wants no texts");
    EXPECT_EQ(rows[1].reason, "another reason");
    EXPECT_EQ(rows[1].count, "3");
    EXPECT_EQ(rows[2].reason, "there was no phone number");
}

TEST_F(SurveyFiguresInWords, NameWhoWasNotContent) {
    wire::LowScoreRow low;
    low.at = "2026-11-22T10:40:00.000Z";
    low.ticket = "A003";
    low.service = "A";
    low.desk = "1";
    low.value = 2;
    low.text = "2 too long";
    low.conversation = 4;
    auto answered = low;
    answered.kind = QuestionKind::Nps;
    answered.value = 3;
    answered.conversation = 0;
    answered.followedUp = 310;
    results.lowScores = {low, answered};

    const auto rows = lowScoreRows(results, {}, viewpoint);

    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].score, "2 of 5");
    EXPECT_TRUE(rows[0].waiting);
    EXPECT_EQ(rows[0].conversation, 4);
    EXPECT_EQ(rows[0].about, "2026-11-22 14:40 · A · 1");
    EXPECT_EQ(rows[1].score, "3 of 10");
    EXPECT_EQ(rows[1].followedUp, "answered after 5 min");
    EXPECT_EQ(rows[1].conversation, 0);
}

}  // namespace
}  // namespace turnbell::ui
