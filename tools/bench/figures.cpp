#include "tools/bench/figures.h"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

namespace turnbell::bench {

double Samples::percentile(double share) const {
    auto sorted = values_;
    std::sort(sorted.begin(), sorted.end());
    const auto last = static_cast<double>(sorted.size() - 1);
    return sorted.at(static_cast<std::size_t>(std::lround(share * last)));
}

Report::Figure& Report::figure(const std::string& name) {
    const auto found =
        std::find_if(figures_.begin(), figures_.end(), [&](const Figure& each) { return each.name == name; });
    return found != figures_.end() ? *found : figures_.emplace_back(Figure{.name = name});
}

void Report::add(const std::string& name, const std::string& unit, double value) {
    auto& known = figure(name);
    known.unit = unit;
    known.runs.add(value);
}

void Report::setGoal(const std::string& name, double limit) {
    figure(name).limit = limit;
}

void Report::setFloor(const std::string& name, double limit) {
    setGoal(name, limit);
    figure(name).atLeast = true;
}

double Report::median(const std::string& name) const {
    const auto named = [&](const Figure& each) { return each.name == name; };
    return std::find_if(figures_.begin(), figures_.end(), named)->runs.median();
}

std::string Report::asText() const {
    auto text = fmt::format("{}\n", benchmark_);
    for (const auto& sentence : notes_) {
        text += fmt::format("  {}\n", sentence);
    }
    text += fmt::format("  {:<42} {:>10} {:>10} {:>10}\n", "", "median", "min", "max");
    for (const auto& each : figures_) {
        text += fmt::format("  {:<36} {:>5} {:>10.2f} {:>10.2f} {:>10.2f}", each.name, each.unit,
                            each.runs.median(), each.runs.percentile(0), each.runs.percentile(1));
        text += each.hasGoal()
                    ? fmt::format("   goal {} {:.2f}: {}\n", each.atLeast ? ">=" : "<=", each.limit,
                                  each.met() ? "met" : "MISSED")
                    : "\n";
    }
    return text;
}

std::string Report::asJson() const {
    nlohmann::json figures = nlohmann::json::object();
    for (const auto& each : figures_) {
        auto& out = figures[each.name];
        out = {{"unit", each.unit},
               {"median", each.runs.median()},
               {"min", each.runs.percentile(0)},
               {"max", each.runs.percentile(1)},
               {"runs", each.runs.size()}};
        if (each.hasGoal()) {
            out["goal"] = each.limit;
            out["at_least"] = each.atLeast;
            out["met"] = each.met();
        }
    }
    return nlohmann::json{{"benchmark", benchmark_}, {"notes", notes_}, {"figures", figures}}.dump() + "\n";
}

}  // namespace turnbell::bench
