#include "tools/bench/eta/command.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <CLI/CLI.hpp>
#include <fstream>
#include <nlohmann/json.hpp>

namespace turnbell::bench::eta {
namespace {

using testing::HasSubstr;
using testing::Not;

Result<std::string> answerTo(const std::string& arguments) {
    CLI::App app;
    const EtaCommand command{app};
    app.parse(arguments);
    EXPECT_TRUE(command.isChosen());
    return command.run();
}

TEST(EtaCommand, JudgesTheScenariosThatAreNamed) {
    const auto text = answerTo("eta --scenario A F --days 2 --training 2");
    ASSERT_TRUE(text);
    EXPECT_THAT(*text, HasSubstr("A: five desks"));
    EXPECT_THAT(*text, HasSubstr("F: a repair shop"));
    EXPECT_THAT(*text, Not(HasSubstr("C: ")));
    EXPECT_THAT(*text, HasSubstr("queue_length"));
}

TEST(EtaCommand, TakesAnotherSeedForEveryRun) {
    const auto text = answerTo("eta --scenario A --days 2 --training 2 --runs 2 --json");
    ASSERT_TRUE(text);
    const auto mae = nlohmann::json::parse(*text)["figures"]["A.estimate.mae"];
    EXPECT_EQ(mae["runs"], 2);
    EXPECT_NE(mae["min"], mae["max"]);
}

TEST(EtaCommand, WritesTheLogOfAScenario) {
    const auto path = std::filesystem::path{testing::TempDir()} / "turnbell_eta_command.jsonl";
    const auto text = answerTo("eta --scenario B --days 1 --training 1 --write-log " + path.string());
    ASSERT_TRUE(text);
    std::ifstream file{path};
    std::string line;
    std::getline(file, line);
    EXPECT_THAT(line, HasSubstr("\"roster\""));
    std::filesystem::remove(path);
}

TEST(EtaCommand, PrintsAForecastForEachIssueOfALog) {
    const auto path = std::filesystem::path{testing::TempDir()} / "turnbell_eta_forecasts.jsonl";
    std::ofstream{path} << R"({"t":1,"event":"issue","ticket":"A1","queue":"A","priority":0})"
                        << "\n";

    testing::internal::CaptureStdout();
    const auto text = answerTo("eta --log " + path.string());
    const auto printed = testing::internal::GetCapturedStdout();

    EXPECT_TRUE(text);
    EXPECT_THAT(printed, HasSubstr("{\"ticket\":\"A1\",\"t\":1,\"p20\":"));
    std::filesystem::remove(path);
}

TEST(EtaCommand, RefusesWhatItCannotDo) {
    EXPECT_THAT(answerTo("eta --write-log /tmp/x").error().message, HasSubstr("--scenario"));
    EXPECT_THAT(answerTo("eta --scenario A --days 1 --training 1 --write-log /nowhere/x").error().message,
                HasSubstr("could not be written"));
    EXPECT_THROW(answerTo("eta --scenario K"), CLI::ParseError);
    EXPECT_THROW(answerTo("eta --days 0"), CLI::ParseError);
}

}  // namespace
}  // namespace turnbell::bench::eta
