#include "tools/bench/eta/eta_report.h"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace turnbell::bench::eta {
namespace {

// Issue 5, point 7.
constexpr double kShareOfBestRule = 0.60;  // in scenario C
constexpr double kCoverage = 90;
constexpr double kCoverageOff = 2;
constexpr double kRefresh60 = 20;   // milliseconds
constexpr double kRefresh200 = 50;  // issue 5, "Speed"
constexpr double kSlice = 5;

constexpr const char* kEstimate = "estimate";

struct Column {
    const char* name;
    const char* head;
    const char* unit;
    double Measures::*measure;
    bool ofRules = true;  ///< a rule has it, too
};

constexpr std::array kColumns{
    Column{"mae", "MAE", "min", &Measures::mae},
    Column{"mae_waited", "waited", "min", &Measures::maeWaited},
    Column{"rmse", "RMSE", "min", &Measures::rmse},
    Column{"bias", "bias", "min", &Measures::bias},
    Column{"within_5", "in 5 %", "%", &Measures::within5},
    Column{"within_20_percent", "in 20% %", "%", &Measures::within20Percent},
    Column{"under_promised", "under %", "%", &Measures::underPromised},
    Column{"pinball", "pinball", "min", &Measures::pinball},
    Column{"broken", "broken %", "%", &Measures::broken, false},
    Column{"coverage_p50", "P50 %", "%", &Measures::coverage50, false},
    Column{"coverage_p90", "P90 %", "%", &Measures::coverage90, false},
    Column{"width", "width", "min", &Measures::width, false},
};

struct PromiseFigure {
    const char* name;
    const char* unit;
    double Promises::*value;
};

constexpr std::array kPromises{
    PromiseFigure{"approach_texts", "", &Promises::approachTexts},
    PromiseFigure{"lead_error", "min", &Promises::leadError},
    PromiseFigure{"lead_bias", "min", &Promises::leadBias},
    PromiseFigure{"lead_short", "%", &Promises::leadShort},
    PromiseFigure{"revision_in_5", "min", &Promises::revision},
};

constexpr const char* kLegend =
    "  Minutes at issue. waited: MAE of those who found no idle desk. under: called more than 5 min after "
    "P50;\n"
    "  broken: after P90. P50, P90: percent called by then, of those who waited. width: P90 - P50.\n";

std::string named(const std::string& scenario, const std::string& whose, const std::string& what) {
    return scenario + "." + whose + "." + what;
}

}  // namespace

void EtaReport::add(const Scenario& scenario, const EvaluationResult& result) {
    const auto& name = scenario.name;
    Table table{name, scenario.what, {kEstimate}};
    for (const auto& column : kColumns) {
        figures_.add(named(name, kEstimate, column.name), column.unit, result.estimate.*column.measure);
        for (const auto& rule : result.rules) {
            if (column.ofRules) {
                figures_.add(named(name, rule.name, column.name), column.unit, rule.measures.*column.measure);
            }
        }
    }
    for (const auto& figure : kPromises) {
        figures_.add(named(name, kEstimate, figure.name), figure.unit, result.promises.*figure.value);
    }
    figures_.add(named(name, kEstimate, "tickets"), "", result.estimate.tickets);
    figures_.add(named(name, kEstimate, "cpu_per_forecast"), "us", result.microsecondsPerForecast);
    for (const auto& rule : result.rules) {
        table.rows.push_back(rule.name);
    }
    const double limit = name == "C" ? kShareOfBestRule : 1;
    addGoal(name + ".mae_ratio", "x", result.estimate.mae / result.bestRuleMae(), limit);
    addGoal(name + ".mae_waited_ratio", "x", result.estimate.maeWaited / result.bestRuleMaeWaited(), 1);
    addGoal(name + ".coverage_p90_off", "%", std::abs(result.estimate.coverage90 - kCoverage), kCoverageOff);
    const auto known = [&](const Table& each) { return each.scenario == name; };
    if (std::none_of(tables_.begin(), tables_.end(), known)) {
        tables_.push_back(std::move(table));
    }
}

void EtaReport::add(const CrowdCost& cost) {
    const auto name = fmt::format("refresh_{}_of_{}_desks", cost.waiting, cost.desks);
    addGoal(name, "ms", cost.refresh.count() / 1000, cost.waiting > 60 ? kRefresh200 : kRefresh60);
    addGoal(name + ".slice", "ms", cost.longestSlice.count() / 1000, kSlice);
}

void EtaReport::addGoal(const std::string& name, const std::string& unit, double value, double limit) {
    for (auto* report : {&figures_, &goals_}) {
        report->add(name, unit, value);
        report->setGoal(name, limit);
    }
}

std::string EtaReport::asText(const Table& table) const {
    auto text = fmt::format("{}: {}\n  {:<14}", table.scenario, table.what, "");
    for (const auto& column : kColumns) {
        text += fmt::format("{:>9}", column.head);
    }
    text += "\n";
    for (const auto& row : table.rows) {
        text += fmt::format("  {:<14}", row);
        for (const auto& column : kColumns) {
            text += row == kEstimate || column.ofRules
                        ? fmt::format("{:>9.2f}", figures_.median(named(table.scenario, row, column.name)))
                        : "";
        }
        text += "\n";
    }
    const auto median = [&](const char* what) {
        return figures_.median(named(table.scenario, kEstimate, what));
    };
    text += fmt::format(
        "  {:.0f} tickets. Approach texts asked {:.0f} min before: off by {:.1f} min (on average {:+.1f}), "
        "{:.0f} % "
        "come too late. Moves by {:.1f} min in 5. {:.0f} us a forecast.\n\n",
        median("tickets"), FollowUp::kLead, median("lead_error"), median("lead_bias"), median("lead_short"),
        median("revision_in_5"), median("cpu_per_forecast"));
    return text;
}

std::string EtaReport::asText() const {
    auto text = fmt::format("{}\n{}\n", how_, kLegend);
    for (const auto& table : tables_) {
        text += asText(table);
    }
    return text + goals_.asText();
}

}  // namespace turnbell::bench::eta
