#include "host/core/survey_figures.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

/// The expected values were computed elsewhere: Student's law by integrating its density, the rest by hand.
namespace turnbell {
namespace {

constexpr double kClose = 0.0005;

void expectEstimate(const std::optional<Estimate>& estimate, double value, double low, double high,
                    double close = kClose) {
    ASSERT_TRUE(estimate);
    EXPECT_NEAR(estimate->value, value, close);
    EXPECT_NEAR(estimate->low, low, close);
    EXPECT_NEAR(estimate->high, high, close);
}

CountedSurvey answered(int question, QuestionKind kind, int value) {
    return {.state = SurveyState::Complete,
            .sent = true,
            .delivered = true,
            .why = {},
            .answers = {{{question, kind}, value}},
            .answerTime = std::chrono::minutes{2}};
}

TEST(StudentT, IsThatOfTheTables) {
    EXPECT_NEAR(studentT(1), 12.7062, kClose);
    EXPECT_NEAR(studentT(5), 2.57058, kClose);
    EXPECT_NEAR(studentT(30), 2.04227, kClose);
    EXPECT_NEAR(studentT(31), 2.03951, kClose);
    EXPECT_NEAR(studentT(100), 1.98397, kClose);
    EXPECT_NEAR(studentT(1000), 1.96234, kClose);
}

struct MeanCase {
    std::array<std::int64_t, 5> counts;  ///< of 1 to 5
    double value;
    double low;
    double high;
};

TEST(MeanEstimate, HasTheIntervalOfStudentsTOfTheAnswersAndOneMoreAtEachEnd) {
    constexpr std::array kCases{
        MeanCase{{3, 5, 12, 40, 60}, 4.24167, 4.04058, 4.40204},
        MeanCase{{0, 0, 0, 0, 3}, 5, 1.97888, 5},
        MeanCase{{0, 0, 0, 0, 20}, 5, 4.44007, 5},
        MeanCase{{0, 0, 0, 1, 19}, 4.95, 4.38737, 5},
        MeanCase{{0, 0, 20, 0, 0}, 3, 2.72634, 3.27366},
        MeanCase{{10, 0, 0, 0, 10}, 3, 2.09239, 3.90761},
    };
    for (const auto& each : kCases) {
        SCOPED_TRACE(testing::PrintToString(each.counts));
        expectEstimate(meanEstimate(each.counts, 1), each.value, each.low, each.high);
    }
}

TEST(MeanEstimate, StaysWithinTheScale) {
    expectEstimate(meanEstimate(std::array<std::int64_t, 5>{1, 1, 0, 1, 2}, 1), 3.4, 1.53793, 5);
}

TEST(MeanEstimate, OfOneOrTwoAnswersSaysNothingAboutTheOthers) {
    for (std::size_t one = 0; one < 5; ++one) {
        for (std::size_t other = 0; other < 5; ++other) {
            std::array<std::int64_t, 5> counts{};
            ++counts.at(one);
            const double alone = static_cast<double>(one) + 1;
            expectEstimate(meanEstimate(counts, 1), alone, 1, 5);
            ++counts.at(other);
            expectEstimate(meanEstimate(counts, 1), (alone + static_cast<double>(other) + 1) / 2, 1, 5);
        }
    }
    EXPECT_EQ(meanEstimate(std::array<std::int64_t, 5>{}, 1), std::nullopt);
}

RC_GTEST_PROP(MeanEstimateProperty, LeavesADoubtThatHoldsTheMeanAndGrowsLessWithMoreOfTheSame, ()) {
    std::array<std::int64_t, 5> counts{};
    for (auto& count : counts) {
        count = *rc::gen::inRange<std::int64_t>(0, 50);
    }
    ++counts.at(*rc::gen::inRange<std::size_t>(0, 5));
    const auto estimate = *meanEstimate(counts, 1);
    RC_ASSERT(estimate.low <= estimate.value && estimate.value <= estimate.high);
    RC_ASSERT(estimate.low < estimate.high);
    RC_ASSERT(estimate.low >= 1 && estimate.high <= 5);
    auto twice = counts;
    for (auto& count : twice) {
        count *= 2;
    }
    const auto surer = *meanEstimate(twice, 1);
    RC_ASSERT(surer.high - surer.low <= estimate.high - estimate.low);
}

TEST(ShareEstimate, HasWilsonsInterval) {
    expectEstimate(shareEstimate(8, 10), 0.8, 0.49016, 0.94332);
    expectEstimate(shareEstimate(150, 200), 0.75, 0.68566, 0.80492);
    expectEstimate(shareEstimate(0, 10), 0, 0, 0.27753);
    expectEstimate(shareEstimate(10, 10), 1, 0.72247, 1);
    EXPECT_EQ(shareEstimate(0, 0), std::nullopt);
}

TEST(NpsEstimate, IsPromotersLessDetractors) {
    // 25 of 0 to 6, 35 of 7 and 8, 60 of 9 and 10.
    expectEstimate(npsEstimate(std::array<std::int64_t, 11>{5, 0, 5, 0, 5, 5, 5, 15, 20, 25, 35}), 29.1667,
                   14.3940, 42.9831, 0.001);
}

TEST(NpsEstimate, StaysWithinItsScale) {
    expectEstimate(npsEstimate(std::array<std::int64_t, 11>{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9}), 100, 41.3073,
                   100, 0.001);
    expectEstimate(npsEstimate(std::array<std::int64_t, 11>{1}), -100, -100, 100);
    EXPECT_EQ(npsEstimate(std::array<std::int64_t, 11>{}), std::nullopt);
}

TEST(WaitBands, EndWhereTheNextBegins) {
    using std::chrono::minutes;
    EXPECT_STREQ(waitBand(milliseconds{0}), "<10");
    EXPECT_STREQ(waitBand(minutes{10} - milliseconds{1}), "<10");
    EXPECT_STREQ(waitBand(minutes{10}), "10-20");
    EXPECT_STREQ(waitBand(minutes{20}), "20-40");
    EXPECT_STREQ(waitBand(minutes{40}), ">40");
}

TEST(SurveyFigures, CountOneSurvey) {
    const auto figures = figuresOf(answered(2, QuestionKind::Nps, 9));

    EXPECT_EQ(figures[SurveyCount::Sent], 1);
    EXPECT_EQ(figures[SurveyCount::Delivered], 1);
    EXPECT_EQ(figures[SurveyCount::Answered], 1);
    EXPECT_EQ(figures[SurveyCount::Completed], 1);
    EXPECT_EQ(figures[SurveyCount::Scheduled], 0);
    EXPECT_EQ(figures.firstOf(QuestionKind::Nps)[9], 1);
    EXPECT_EQ(answersOf(figures.firstOf(QuestionKind::Rating)), 0);
    EXPECT_EQ(figures.answerTime.count(), 1);
}

TEST(SurveyFigures, CountWhySurveysWereNotSent) {
    CountedSurvey survey;
    survey.state = SurveyState::Suppressed;
    survey.why = "no_consent";
    auto figures = figuresOf(survey);
    figures.add(figuresOf(survey));

    EXPECT_EQ(figures.unsent, (std::map<std::string, std::int64_t>{{"no_consent", 2}}));
    EXPECT_EQ(figures[SurveyCount::Sent], 0);
}

TEST(SurveyFigures, OfTheFirstQuestionAreThoseOfTheLowestNumber) {
    auto figures = figuresOf(answered(3, QuestionKind::Rating, 1));
    figures.add(figuresOf(answered(2, QuestionKind::Rating, 5)));

    EXPECT_EQ(figures.firstOf(QuestionKind::Rating)[5], 1);
    EXPECT_EQ(figures.firstOf(QuestionKind::Rating)[1], 0);
}

TEST(SurveyFigures, HaveTheCountsOfEachScale) {
    ValueCounts counts{};
    counts[1] = 7;
    counts[5] = 3;

    EXPECT_EQ(onScale(counts, QuestionKind::Rating).size(), 5U);
    EXPECT_EQ(onScale(counts, QuestionKind::Rating).front(), 7);
    EXPECT_EQ(onScale(counts, QuestionKind::Rating).back(), 3);
    EXPECT_EQ(onScale(counts, QuestionKind::Nps).size(), 11U);
    EXPECT_EQ(onScale(counts, QuestionKind::YesNo).back(), 7);
    EXPECT_TRUE(onScale(counts, QuestionKind::Open).empty());
}

CountedSurvey someSurvey() {
    CountedSurvey survey;
    survey.state = *rc::gen::element(SurveyState::Scheduled, SurveyState::Sent, SurveyState::Complete,
                                     SurveyState::Expired, SurveyState::Suppressed);
    survey.sent = *rc::gen::arbitrary<bool>();
    survey.delivered = *rc::gen::arbitrary<bool>();
    survey.why = *rc::gen::element<std::string>("", "no_consent", "opted_out");
    for (int question = *rc::gen::inRange(0, 6); question > 0; --question) {
        survey.answers.push_back({{question, *rc::gen::element(QuestionKind::Rating, QuestionKind::Open)},
                                  *rc::gen::inRange(0, 11)});
    }
    if (*rc::gen::arbitrary<bool>()) {
        survey.answerTime = milliseconds{*rc::gen::inRange(0, 86'400'000)};
    }
    return survey;
}

RC_GTEST_PROP(SurveyFiguresProperty, AddUpAndCanBeTakenAway, ()) {
    const auto one = figuresOf(someSurvey());
    const auto other = figuresOf(someSurvey());
    auto both = one;
    both.add(other);
    auto reversed = other;
    reversed.add(one);
    RC_ASSERT(both == reversed);

    both.subtract(one);
    RC_ASSERT(both == other);
    both.subtract(other);
    RC_ASSERT(both == SurveyFigures{});
}

RC_GTEST_PROP(SurveyFiguresProperty, AreReadAsTheyWereWritten, ()) {
    auto figures = figuresOf(someSurvey());
    figures.add(figuresOf(someSurvey()));
    auto bytes = encode(figures);

    RC_ASSERT(decodeSurveyFigures(bytes) == figures);
    bytes.push_back(0);
    RC_ASSERT(!decodeSurveyFigures(bytes));
    bytes.resize(bytes.size() / 2);
    RC_ASSERT(!decodeSurveyFigures(bytes));
}

RC_GTEST_PROP(SurveyFiguresProperty, OfAnyBytesAreRefusedOrRead, (const std::vector<std::uint8_t>& bytes)) {
    decodeSurveyFigures(bytes);
}

}  // namespace
}  // namespace turnbell
