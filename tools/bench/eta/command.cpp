#include "tools/bench/eta/command.h"

#include "tools/bench/eta/estimate.h"
#include "tools/bench/eta/eta_report.h"
#include "tools/bench/eta/log_forecast.h"

#include <spdlog/fmt/fmt.h>

#include <CLI/CLI.hpp>
#include <fstream>
#include <iostream>

namespace turnbell::bench::eta {
namespace {

std::vector<std::string> allScenarios() {
    std::vector<std::string> names;
    for (const auto& scenario : scenarios()) {
        names.push_back(scenario.name);
    }
    return names;
}

}  // namespace

EtaCommand::EtaCommand(CLI::App& app)
    : command_{app.add_subcommand("eta", "estimates of waits beside the simple rules, in a made-up branch")} {
    command_->add_option("--scenario", scenarios_, "One or more of A to J; all if there is none")
        ->check(CLI::IsMember(allScenarios()));
    command_->add_option("--days", days_, "How many days are scored")
        ->check(CLI::Range(1, 10'000))
        ->capture_default_str();
    command_->add_option("--training", trainingDays_, "How many days come before them")
        ->check(CLI::Range(1, 10'000))
        ->capture_default_str();
    command_->add_option("--seed", seed_, "Of the first run; the next ones count up")->capture_default_str();
    command_->add_option("--runs", runs_, "How many runs; figures are medians over them")
        ->check(CLI::Range(1, 1'000))
        ->capture_default_str();
    command_->add_flag("--json", json_, "One JSON object with every figure");
    command_->add_option("--write-log", writeLog_,
                         "Judge nothing; write the days of the one scenario as a log to this file");
    command_
        ->add_option(
            "--log", log_,
            "Judge nothing; read a branch's log and print a line of forecasts for each of its issues")
        ->check(CLI::ExistingFile);
}

bool EtaCommand::isChosen() const {
    return command_->parsed();
}

Result<std::string> EtaCommand::run() const {
    if (!log_.empty()) {
        return forecastOneLog();
    }
    return writeLog_.empty() ? judge() : writeOneLog();
}

Result<std::string> EtaCommand::forecastOneLog() const {
    std::ifstream log{log_};
    TURNBELL_TRY(forecastLog(log, std::cout, std::cerr));
    return {};
}

Result<std::string> EtaCommand::judge() const {
    EtaReport report{
        fmt::format("{} days of training, {} scored; seeds from {} on.", trainingDays_, days_, seed_)};
    for (int run = 0; run < runs_; ++run) {
        for (const auto& name : scenarios_.empty() ? allScenarios() : scenarios_) {
            const auto& scenario = *scenarioOf(name);
            const auto log =
                generate(scenario, trainingDays_ + days_, seed_ + static_cast<std::uint64_t>(run));
            Estimate estimate;
            report.add(scenario, Evaluation{estimate, {.trainingDays = trainingDays_}}.run(log));
        }
        if (scenarios_.empty()) {
            report.add(measureCrowd(60, 5, trainingDays_));
            report.add(measureCrowd(200, 20, trainingDays_));
        }
    }
    return json_ ? report.asJson() : report.asText();
}

Result<std::string> EtaCommand::writeOneLog() const {
    if (scenarios_.size() != 1) {
        return fail(ErrorCode::Invalid, "A log is of one scenario: name it with --scenario.");
    }
    const auto log = generate(*scenarioOf(scenarios_.front()), trainingDays_ + days_, seed_, Words::LogFile);
    TURNBELL_TRY(writeLog(log, writeLog_));
    return fmt::format("{} lines, {} tickets\n", log.events.size(), log.names.tickets.size());
}

}  // namespace turnbell::bench::eta
