#include "tools/bench/eta/eta_report.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace turnbell::bench::eta {
namespace {

using testing::HasSubstr;
using testing::Not;

EvaluationResult resultWith(double mae, double ruleMae, double coverage) {
    return {.estimate = {.mae = mae, .maeWaited = mae, .coverage90 = coverage},
            .promises = {.leadError = 4},
            .microsecondsPerForecast = 70,
            .rules = {{"les", {.mae = 9, .maeWaited = 9}}, {"hol", {.mae = ruleMae, .maeWaited = ruleMae}}}};
}

TEST(EtaReport, ComparesTheEstimateWithTheBestOfTheRules) {
    EtaReport report{"How."};
    report.add(*scenarioOf("C"), resultWith(3, 5, 90.5));
    EXPECT_THAT(report.asText(), HasSubstr("goal <= 0.60: met"));
    EXPECT_THAT(report.asText(), Not(HasSubstr("MISSED")));

    const auto figures = nlohmann::json::parse(report.asJson())["figures"];
    EXPECT_DOUBLE_EQ(figures["C.mae_ratio"]["median"], 0.6);
    EXPECT_DOUBLE_EQ(figures["C.coverage_p90_off"]["median"], 0.5);
    EXPECT_EQ(figures["C.estimate.lead_error"]["median"], 4);
    EXPECT_EQ(figures["C.les.mae"]["median"], 9);
    EXPECT_FALSE(figures.contains("C.les.width"));
}

TEST(EtaReport, SaysWhichGoalsWereMissed) {
    EtaReport report{"How."};
    report.add(*scenarioOf("C"), resultWith(3.1, 5, 92.1));
    const auto figures = nlohmann::json::parse(report.asJson())["figures"];
    EXPECT_FALSE(figures["C.mae_ratio"]["met"]);
    EXPECT_FALSE(figures["C.coverage_p90_off"]["met"]);
    EXPECT_TRUE(figures["C.mae_waited_ratio"]["met"]);
    EXPECT_THAT(report.asText(), HasSubstr("MISSED"));
}

TEST(EtaReport, ElsewhereTheEstimateHasToBeTheBest) {
    EtaReport report{"How."};
    report.add(*scenarioOf("F"), resultWith(4.9, 5, 90));
    report.add(*scenarioOf("G"), resultWith(5.1, 5, 90));
    const auto figures = nlohmann::json::parse(report.asJson())["figures"];
    EXPECT_TRUE(figures["F.mae_ratio"]["met"]);
    EXPECT_FALSE(figures["G.mae_ratio"]["met"]);
}

TEST(EtaReport, HasOneTableAScenarioWhateverTheNumberOfRuns) {
    EtaReport report{"How."};
    report.add(*scenarioOf("A"), resultWith(2, 5, 90));
    report.add(*scenarioOf("A"), resultWith(4, 5, 90));
    const auto text = report.asText();
    EXPECT_EQ(text.find("A: five desks"), text.rfind("A: five desks"));
    EXPECT_EQ(nlohmann::json::parse(report.asJson())["figures"]["A.mae_ratio"]["runs"], 2);
}

TEST(EtaReport, HoldsRefreshesToTheirGoals) {
    EtaReport report{"How."};
    report.add(
        {.waiting = 60, .desks = 5, .refresh = Microseconds{21'000}, .longestSlice = Microseconds{4'000}});
    report.add(
        {.waiting = 200, .desks = 20, .refresh = Microseconds{21'000}, .longestSlice = Microseconds{5'100}});
    const auto figures = nlohmann::json::parse(report.asJson())["figures"];
    EXPECT_FALSE(figures["refresh_60_of_5_desks"]["met"]);
    EXPECT_TRUE(figures["refresh_60_of_5_desks.slice"]["met"]);
    EXPECT_TRUE(figures["refresh_200_of_20_desks"]["met"]);
    EXPECT_FALSE(figures["refresh_200_of_20_desks.slice"]["met"]);
}

}  // namespace
}  // namespace turnbell::bench::eta
