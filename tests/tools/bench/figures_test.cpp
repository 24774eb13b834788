#include "tools/bench/figures.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace turnbell::bench {
namespace {

Samples samples(std::initializer_list<double> values) {
    Samples result;
    for (const double value : values) {
        result.add(value);
    }
    return result;
}

TEST(Samples, MedianIsTheValueInTheMiddleWhateverTheOrder) {
    EXPECT_EQ(samples({9, 1, 5}).median(), 5);
    EXPECT_EQ(samples({4}).median(), 4);
}

TEST(Samples, PercentilesReachFromTheSmallestToTheLargest) {
    const auto values = samples({30, 10, 50, 20, 40});
    EXPECT_EQ(values.percentile(0), 10);
    EXPECT_EQ(values.percentile(0.75), 40);
    EXPECT_EQ(values.percentile(1), 50);
}

TEST(Report, JsonHasEveryFigureWithItsSpreadAndItsGoal) {
    Report report{"sms"};
    report.note("A sentence.");
    for (const double value : {3.0, 1.0, 2.0}) {
        report.add("overhead", "us", value);
    }
    report.add("pss", "kB", 20'000);
    report.setGoal("overhead", 2.5);

    const auto json = nlohmann::json::parse(report.asJson());
    EXPECT_EQ(json["benchmark"], "sms");
    EXPECT_EQ(json["notes"], nlohmann::json::array({"A sentence."}));
    EXPECT_EQ(json["figures"]["overhead"], (nlohmann::json{{"unit", "us"},
                                                           {"median", 2.0},
                                                           {"min", 1.0},
                                                           {"max", 3.0},
                                                           {"runs", 3},
                                                           {"goal", 2.5},
                                                           {"at_least", false},
                                                           {"met", true}}));
    EXPECT_FALSE(json["figures"]["pss"].contains("goal"));
}

TEST(Report, TextSaysThatAGoalWasMissed) {
    Report report{"checkin"};
    report.add("ratio", "x", 2.1);
    report.setGoal("ratio", 2.0);
    EXPECT_NE(report.asText().find("goal <= 2.00: MISSED"), std::string::npos);
}

TEST(Report, SomeGoalsAreFloors) {
    Report report{"sms"};
    report.add("texts", "/min", 29.8);
    report.setFloor("texts", 29.7);
    EXPECT_NE(report.asText().find("goal >= 29.70: met"), std::string::npos);

    report.setFloor("texts", 29.9);
    EXPECT_NE(report.asText().find("goal >= 29.90: MISSED"), std::string::npos);
}

}  // namespace
}  // namespace turnbell::bench
