#include "tools/bench/queue/command.h"

#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <CLI/CLI.hpp>
#include <filesystem>
#include <nlohmann/json.hpp>

namespace turnbell::bench {
namespace {

/// The figures of four days of a quiet branch.
nlohmann::json figuresOf(const std::string& options) {
    CLI::App app;
    const QueueCommand queue{app};
    app.parse("queue --years 0.01 --visits 40 --runs 2 --operations 3 --json " + options);
    EXPECT_TRUE(queue.isChosen());
    const auto report = queue.run();
    EXPECT_TRUE(report) << report.error().message;
    return report ? nlohmann::json::parse(*report)["figures"] : nlohmann::json{};
}

TEST(QueueCommand, ComparesEveryTouchOfTheQueue) {
    const test::TempFolder folder;

    const auto figures = figuresOf("--dir " + folder.path().string());

    for (const std::string touch :
         {"check_in", "call_next", "next_text", "report_match", "look_up", "text_in", "board"}) {
        for (const auto* const part : {".empty_p50", ".full_p50", ".empty_p99", ".full_p99"}) {
            EXPECT_GT(figures[touch + part]["min"], 0) << touch << part;
        }
        EXPECT_EQ(figures[touch + ".ratio_p50"]["goal"], 1.2) << touch;
        EXPECT_EQ(figures[touch + ".ratio_p99"]["goal"], 3) << touch;
        EXPECT_EQ(figures[touch + ".ratio_p99"]["runs"], 2) << touch;
    }
    EXPECT_TRUE(std::filesystem::is_empty(folder.path())) << "what it made is gone";
}

TEST(QueueCommand, KeepsAHistoryAndUsesItAgain) {
    const test::TempFolder folder;
    const auto options = "--dir " + folder.path().string() + " --cold --keep " + folder.file("kept.db");

    EXPECT_TRUE(figuresOf(options).contains("history.load"));
    EXPECT_FALSE(figuresOf(options).contains("history.load"));
}

}  // namespace
}  // namespace turnbell::bench
