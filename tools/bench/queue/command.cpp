#include "tools/bench/queue/command.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cmath>

namespace turnbell::bench {
namespace {

constexpr double kDaysOfAYear = 365;

}  // namespace

QueueCommand::QueueCommand(CLI::App& app)
    : command_{
          app.add_subcommand("queue", "a day of the queue with ten years behind it, against its first day")} {
    command_->add_option("--years", years_, "How long the branch has been open")
        ->check(CLI::Range(0.003, 20.0))
        ->capture_default_str();
    command_->add_option("--visits", settings_.history.visits, "How many customers came on each day")
        ->check(CLI::Range(30, 2'000))
        ->capture_default_str();
    command_->add_option("--operations", settings_.operations, "How many of each kind in a run")
        ->check(CLI::Range(2, 100'000))
        ->capture_default_str();
    command_->add_option("--runs", settings_.runs, "How many runs; figures are medians over them")
        ->check(CLI::Range(1, 1'000))
        ->capture_default_str();
    command_
        ->add_option("--dir", settings_.folder, "A folder on the file system to measure (ten years: 20 GB)")
        ->check(CLI::ExistingDirectory)
        ->capture_default_str();
    command_->add_option(
        "--keep", settings_.keep,
        "Make the long history in this file, or use the one that is there. It grows with each use");
    command_->add_flag(
        "--cold", settings_.cold,
        "Take the long history out of the system's cache before each run. Without it, what is found by a "
        "customer's number is read into it, as in a branch that has served for days");
    command_->add_flag("--json", json_, "One JSON object with every figure");
}

bool QueueCommand::isChosen() const {
    return command_->parsed();
}

Result<std::string> QueueCommand::run() const {
    auto settings = settings_;
    settings.history.days = std::max(1, static_cast<int>(std::lround(years_ * kDaysOfAYear)));
    return measureQueue(settings).map(
        [this](const Report& report) { return json_ ? report.asJson() : report.asText(); });
}

}  // namespace turnbell::bench
