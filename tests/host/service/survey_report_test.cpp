#include "host/service/survey_report.h"

#include "tests/support/test_branch.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace turnbell {
namespace {

using testing::ElementsAre;

/// A branch of which some finished visits have given ratings: straight into the stores, day by day.
class SurveyReports : public testing::Test {
protected:
    void answer(const std::string& day, int rating, const std::string& desk = "1", milliseconds wait = {}) {
        answer({}, {{1, rating}}, day, desk, wait);
    }

    /// Ratings: the number of the question, and what it was answered with.
    void answer(const std::string& plan, const std::vector<std::pair<int, int>>& ratings,
                const std::string& day = "2026-11-22", const std::string& desk = "1",
                milliseconds wait = {}) {
        db::VisitRow visit;
        visit.ticket = "A001";
        visit.serviceDay = day;
        db::SurveyRow row;
        row.visit = state_.visits.insert(visit);
        row.plan = plan;
        row.state = SurveyState::Complete;
        row.sentAt = now_.utc;
        row.delivered = true;
        row.subject = {"A001", day, "A", desk, "Nino", 9, wait};
        row.id = state_.surveys.insert(row).value();
        for (const auto& [question, rating] : ratings) {
            state_.surveys.insert({row.id, question, QuestionKind::Rating, rating, "x", "digit", false,
                                   now_.utc + seconds{60}});
        }
    }

    wire::SurveyResults report(const wire::SurveyResultsQuery& query = {}) {
        const auto results = report_.report(query, now_);
        EXPECT_TRUE(results) << (results ? "" : results.error().message);
        return results.value_or(wire::SurveyResults{});
    }

    std::string refusal(const wire::SurveyResultsQuery& query) {
        const auto results = report_.report(query, now_);
        return results ? "" : results.error().reason;
    }

    std::vector<std::string> keys(const wire::SurveyResultsQuery& query) {
        std::vector<std::string> keys;
        for (const auto& row : report(query).rows) {
            keys.push_back(row.key + ":" + std::to_string(row.n));
        }
        return keys;
    }

    TestBranch branch_;  // whose database has the staff and the catalog
    BranchState state_{*branch_.database, "boot"};
    SurveyReport report_{state_};
    Moment now_ = branch_.clock.now();

    void SetUp() override { state_.reload(); }
};

TEST_F(SurveyReports, AreEmptyInANewBranch) {
    const auto results = report();

    EXPECT_EQ(results.sent, 0);
    EXPECT_EQ(results.mean, 0);
    EXPECT_FALSE(results.meanInterval);
    EXPECT_TRUE(results.few);
    EXPECT_TRUE(results.rows.empty());
    EXPECT_TRUE(results.questions.empty());
}

TEST_F(SurveyReports, SumUpEverythingSinceTheFirst) {
    answer("2019-01-31", 2);
    answer("2026-11-22", 5);

    const auto results = report();

    EXPECT_EQ(results.sent, 2);
    EXPECT_EQ(results.answered, 2);
    EXPECT_DOUBLE_EQ(results.mean, 3.5);
    EXPECT_THAT(results.count, ElementsAre(0, 1, 0, 0, 1));
    EXPECT_NEAR(results.topTwo->value, 0.5, 1e-9);
    EXPECT_NEAR(results.medianAnswer, 60, 6);
    ASSERT_EQ(results.questions.size(), 1U);
    EXPECT_EQ(results.questions[0].n, 2);
    EXPECT_TRUE(results.questions[0].few);
}

TEST_F(SurveyReports, RateByTheFirstRatingOfTheSurveyWhereverItStands) {
    state_.catalog.surveys = {
        {.code = "yn",
         .questions = {{.kind = QuestionKind::YesNo},
                       {.kind = QuestionKind::Rating, .askIf = AskIf{1, Comparison::Equal, 1}},
                       {.kind = QuestionKind::Rating}}}};
    answer("yn", {{2, 4}, {3, 1}}, "2026-11-22", "1");
    answer("yn", {{3, 1}}, "2026-11-22", "2");  // whose first rating was not asked

    const auto results = report({"", "", SurveyBy::Desk});

    EXPECT_DOUBLE_EQ(results.mean, 4);
    ASSERT_EQ(results.rows.size(), 2U);
    EXPECT_DOUBLE_EQ(results.rows[0].mean->value, 4);
    EXPECT_FALSE(results.rows[1].mean) << "how easy it was says nothing of that";
    EXPECT_EQ(results.questions.size(), 2U);
}

TEST_F(SurveyReports, CountTheRatingsOfBeforeASurveyWasChanged) {
    answer("short", {{1, 2}, {3, 5}});
    state_.catalog.surveys = {
        {.code = "short", .questions = {{.kind = QuestionKind::YesNo}, {.kind = QuestionKind::Rating}}}};
    answer("short", {{2, 4}});

    EXPECT_DOUBLE_EQ(report().mean, 3) << "of 2 and 4";

    state_.catalog.surveys.clear();
    EXPECT_DOUBLE_EQ(report().mean, 2) << "nobody knows which were first: the lowest";
}

TEST_F(SurveyReports, CountExactlyTheDaysThatAreAskedFor) {
    for (const auto* const day : {"2026-09-30", "2026-10-01", "2026-10-15", "2026-10-31", "2026-11-01",
                                  "2026-11-30", "2026-12-01", "2026-12-02"}) {
        answer(day, 5);
    }
    const auto answered = [&](const char* from, const char* to) {
        return report({from, to, SurveyBy::Service}).answered;
    };

    EXPECT_EQ(answered("", ""), 8);
    EXPECT_EQ(answered("2026-10-01", ""), 7);
    EXPECT_EQ(answered("2026-10-02", ""), 6);
    EXPECT_EQ(answered("", "2026-12-01"), 7);
    EXPECT_EQ(answered("", "2026-11-30"), 6);
    EXPECT_EQ(answered("2026-10-01", "2026-10-31"), 3);
    EXPECT_EQ(answered("2026-10-15", "2026-12-01"), 5);
    EXPECT_EQ(answered("2026-09-30", "2026-10-01"), 2);
    EXPECT_EQ(answered("2026-11-02", "2026-11-29"), 0);
}

TEST_F(SurveyReports, HaveARowForEachDeskWaitOrDay) {
    answer("2026-11-21", 5, "1", std::chrono::minutes{5});
    answer("2026-11-22", 4, "1", std::chrono::minutes{15});
    answer("2026-11-22", 1, "2", std::chrono::minutes{45});

    EXPECT_THAT(keys({"", "", SurveyBy::Desk}), ElementsAre("1:2", "2:1"));
    EXPECT_THAT(keys({"", "", SurveyBy::Wait}), ElementsAre("10-20:1", "<10:1", ">40:1"));
    EXPECT_THAT(keys({"2026-11-01", "", SurveyBy::Day}), ElementsAre("2026-11-21:1", "2026-11-22:2"));
    EXPECT_THAT(keys({"", "", SurveyBy::Hour}), ElementsAre("09:3"));
    EXPECT_THAT(keys({"", "", SurveyBy::Service}), ElementsAre("A:3"));
    EXPECT_FALSE(report({"", "", SurveyBy::Desk}).rows[0].name.byLanguage.empty());
}

TEST_F(SurveyReports, ShowAPersonFromTenAnswersOn) {
    for (int i = 0; i < 9; ++i) {
        answer("2026-11-22", 5);
    }
    EXPECT_TRUE(keys({"", "", SurveyBy::Staff}).empty());

    answer("2026-11-22", 1);

    EXPECT_THAT(keys({"", "", SurveyBy::Staff}), ElementsAre("Nino:10"));
}

TEST_F(SurveyReports, StopCallingThemFewAtTwenty) {
    for (int i = 0; i < 19; ++i) {
        answer("2026-11-22", 5);
    }
    EXPECT_TRUE(report().few);
    answer("2026-11-22", 4);

    EXPECT_FALSE(report().few);
    EXPECT_FALSE(report().rows.at(0).few);
}

TEST_F(SurveyReports, RefuseDaysThatAreNoneOrTooMany) {
    EXPECT_EQ(refusal({"2026-02-30", "", SurveyBy::Service}), "date_unknown");
    EXPECT_EQ(refusal({"2026-11-22", "2026-11-21", SurveyBy::Service}), "range_backwards");
    EXPECT_EQ(refusal({"", "", SurveyBy::Day}), "range_long");
    EXPECT_EQ(refusal({"2020-01-01", "2026-11-22", SurveyBy::Day}), "range_long");
    EXPECT_EQ(refusal({"2020-01-01", "2026-11-22", SurveyBy::Desk}), "");
}

}  // namespace
}  // namespace turnbell
