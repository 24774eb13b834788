#include "db/survey_rollup.h"

#include "tests/support/test_database.h"

#include <gtest/gtest.h>

namespace turnbell::db {
namespace {

SurveySubject subject(const std::string& day, const std::string& service = "general") {
    return {"A001", day, service, "1", "Nino", 9, std::chrono::minutes{12}};
}

SurveyFigures sent() {
    return figuresOf({.state = SurveyState::Sent, .sent = true, .answers = {}});
}

SurveyFigures answered(int rating) {
    return figuresOf(
        {.state = SurveyState::Complete, .sent = true, .answers = {{{1, QuestionKind::Rating}, rating}}});
}

class SurveyRollups : public testing::Test {
protected:
    SurveyFigures figures(RollupSpan span, SurveyBy by, const std::string& period,
                          const std::string& key = {}) {
        for (const auto& row : rollup_.rows(span, by, period, period)) {
            if (row.key == key) {
                return row.figures;
            }
        }
        return {};
    }

    std::unique_ptr<Database> database_ = test::openTestDatabase();
    SurveyRollup rollup_{*database_};
};

TEST_F(SurveyRollups, CountASurveyInEveryTable) {
    rollup_.change(subject("2026-11-22"), "", {}, sent());

    EXPECT_EQ(figures(RollupSpan::Day, SurveyBy::Day, "2026-11-22"), sent());
    EXPECT_EQ(figures(RollupSpan::Day, SurveyBy::Service, "2026-11-22", "general"), sent());
    EXPECT_EQ(figures(RollupSpan::Day, SurveyBy::Desk, "2026-11-22", "1"), sent());
    EXPECT_EQ(figures(RollupSpan::Day, SurveyBy::Staff, "2026-11-22", "Nino"), sent());
    EXPECT_EQ(figures(RollupSpan::Day, SurveyBy::Hour, "2026-11-22", "09"), sent());
    EXPECT_EQ(figures(RollupSpan::Day, SurveyBy::Wait, "2026-11-22", "10-20"), sent());
    EXPECT_EQ(figures(RollupSpan::Month, SurveyBy::Day, "2026-11"), sent());
}

TEST_F(SurveyRollups, LeaveOutWhatNobodyKnows) {
    rollup_.change({"A001", "2026-11-22", "general", "", "", 9, {}}, "", {}, sent());

    EXPECT_TRUE(rollup_.rows(RollupSpan::Day, SurveyBy::Desk, "2026-11-22", "2026-11-22").empty());
    EXPECT_TRUE(rollup_.rows(RollupSpan::Day, SurveyBy::Staff, "2026-11-22", "2026-11-22").empty());
    EXPECT_TRUE(rollup_.rows(RollupSpan::Day, SurveyBy::Wait, "2026-11-22", "2026-11-22").empty());
}

TEST_F(SurveyRollups, FollowAChangeAndForgetWhatIsTakenBack) {
    rollup_.change(subject("2026-11-22"), "", {}, sent());
    rollup_.change(subject("2026-11-22"), "", sent(), answered(5));
    EXPECT_EQ(figures(RollupSpan::Month, SurveyBy::Service, "2026-11", "general"), answered(5));

    rollup_.change(subject("2026-11-22"), "", answered(5), {});

    EXPECT_TRUE(rollup_.rows(RollupSpan::Day, SurveyBy::Day, "", "9").empty());
    EXPECT_TRUE(rollup_.rows(RollupSpan::Month, SurveyBy::Service, "", "9").empty());
}

TEST_F(SurveyRollups, KeepDaysKeysAndSurveysApart) {
    rollup_.change(subject("2026-11-22"), "short", {}, answered(5));
    rollup_.change(subject("2026-11-23"), "short", {}, answered(4));
    rollup_.change(subject("2026-11-23", "blood"), "long", {}, answered(3));

    const auto rows = rollup_.rows(RollupSpan::Day, SurveyBy::Service, "2026-11-22", "2026-11-23");

    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].period + rows[0].key + rows[0].plan, "2026-11-22generalshort");
    EXPECT_EQ(rows[1].period + rows[1].key + rows[1].plan, "2026-11-23bloodlong");
    EXPECT_EQ(rows[2].period + rows[2].key + rows[2].plan, "2026-11-23generalshort");
    auto month = answered(5);
    month.add(answered(4));
    EXPECT_EQ(figures(RollupSpan::Month, SurveyBy::Service, "2026-11", "general"), month);
}

}  // namespace
}  // namespace turnbell::db
