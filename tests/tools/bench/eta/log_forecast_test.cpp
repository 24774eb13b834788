#include "tools/bench/eta/log_forecast.h"

#include "tools/bench/eta/generator.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>

namespace turnbell::bench::eta {
namespace {

struct Answer {
    Result<void> result;
    std::string forecasts;
    std::string remarks;
};

Answer answerTo(const std::string& log) {
    std::istringstream in(log);
    std::ostringstream forecasts;
    std::ostringstream remarks;
    auto result = forecastLog(in, forecasts, remarks);
    return {std::move(result), forecasts.str(), remarks.str()};
}

constexpr const char* kMorning =
    R"({"t":27000,"event":"roster","desk":"D1","from":28800,"to":61200,"queues":["A"]}
{"t":28800,"event":"desk_open","desk":"D1"}
{"t":28900,"event":"issue","ticket":"A1","queue":"A","priority":0}
{"t":28900,"event":"call","ticket":"A1","desk":"D1"}
{"t":28960.5,"event":"issue","ticket":17,"queue":"A","priority":0}
)";

TEST(LogForecast, AnswersEachIssueWithItsNameAndTime) {
    const auto answer = answerTo(kMorning);

    ASSERT_TRUE(answer.result);
    std::istringstream lines(answer.forecasts);
    std::string first;
    std::string second;
    std::getline(lines, first);
    std::getline(lines, second);
    const auto atOnce = nlohmann::json::parse(first);
    const auto waits = nlohmann::json::parse(second);
    EXPECT_EQ(atOnce["ticket"], "A1");
    EXPECT_LT(atOnce["p50"], 30);
    EXPECT_EQ(waits["ticket"], 17);
    EXPECT_EQ(waits["t"], 28960.5);
    EXPECT_GT(waits["p50"], 60);
    EXPECT_GE(waits["p50"], waits["p20"]);
    EXPECT_GE(waits["p90"], waits["p50"]);
    EXPECT_EQ(waits.size(), 5U);
}

TEST(LogForecast, UsesOnlyTheLinesBefore) {
    const std::string later = R"({"t":28970,"event":"finish","ticket":"A1"}
{"t":28970,"event":"call","ticket":17,"desk":"D1"}
)";
    EXPECT_EQ(answerTo(kMorning).forecasts, answerTo(kMorning + later).forecasts);
}

TEST(LogForecast, EndsAtALineThatIsNone) {
    const std::string morning = kMorning;
    for (const auto* wrong :
         {R"({"t":29000,"event":"lunch","desk":"D1"})", R"({"t":29000,"event":"finish","ticket":"A1","x":1})",
          R"({"t":100,"event":"finish","ticket":"A1"})", "no json"}) {
        const auto answer = answerTo(morning + wrong + "\n");
        ASSERT_FALSE(answer.result) << wrong;
        EXPECT_NE(answer.result.error().message.find("Line 6"), std::string::npos)
            << answer.result.error().message;
    }
}

TEST(LogForecast, LeavesOutWhatCannotBe) {
    const auto answer =
        answerTo(std::string{kMorning} + R"({"t":200000,"event":"call","ticket":17,"desk":"D1"}
{"t":200001,"event":"issue","ticket":18,"queue":"A","priority":0}
)");

    ASSERT_TRUE(answer.result);
    EXPECT_NE(answer.remarks.find("Line 6"), std::string::npos) << answer.remarks;
    EXPECT_NE(answer.forecasts.find("\"ticket\":18"), std::string::npos);
}

TEST(LogForecast, TakesRosterTimesOfTheDay) {
    const std::string absolute =
        R"({"t":113400,"event":"roster","desk":1,"from":115200,"to":147600,"queues":["A"]}
{"t":113500,"event":"issue","ticket":1,"queue":"A","priority":0}
)";
    const std::string ofDay = R"({"t":113400,"event":"roster","desk":1,"from":28800,"to":61200,"queues":["A"]}
{"t":113500,"event":"issue","ticket":1,"queue":"A","priority":0}
)";
    EXPECT_EQ(answerTo(absolute).forecasts, answerTo(ofDay).forecasts);
    const auto forecast = nlohmann::json::parse(answerTo(ofDay).forecasts);
    EXPECT_NEAR(forecast["p50"], 115200 - 113500, 120) << "the desk opens then";
}

TEST(LogForecast, HoldsItsP90InAMadeUpBranch) {
    constexpr int kDays = 60;
    const auto log = generate(*scenarioOf("B"), kDays, 3, Words::LogFile);
    std::ostringstream text;
    std::map<std::string, double> issued;
    std::map<std::string, double> waits;
    for (const auto& event : log.events) {
        text << asLine(event, log.names) << "\n";
        const auto at = static_cast<double>(event.at.count()) / 1000.0;
        if (event.kind == BranchEvent::Kind::Issue) {
            issued[log.names.tickets[static_cast<int>(event.ticket)]] = at;
        } else if (event.kind == BranchEvent::Kind::Call) {
            const auto& name = log.names.tickets[static_cast<int>(event.ticket)];
            waits.try_emplace(name, at - issued.at(name));
        }
    }
    const auto answer = answerTo(text.str());
    ASSERT_TRUE(answer.result);
    EXPECT_EQ(answer.remarks, "");

    double waited = 0;
    double held = 0;
    std::istringstream lines(answer.forecasts);
    for (std::string line; std::getline(lines, line);) {
        const auto forecast = nlohmann::json::parse(line);
        const auto wait = waits.find(forecast["ticket"].dump());
        if (wait != waits.end() && wait->second > 1) {
            waited += 1;
            held += wait->second <= forecast["p90"].get<double>() + 0.1 ? 1 : 0;
        }
    }
    EXPECT_GT(waited, 1000);
    EXPECT_GT(held / waited, 0.87);
    EXPECT_LT(held / waited, 0.93);
}

}  // namespace
}  // namespace turnbell::bench::eta
