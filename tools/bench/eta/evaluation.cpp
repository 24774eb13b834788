#include "tools/bench/eta/evaluation.h"

#include "tools/bench/eta/simple_rules.h"
#include "tools/bench/stopwatch.h"

#include <algorithm>

namespace turnbell::bench::eta {
namespace {

using Kind = BranchEvent::Kind;

constexpr std::chrono::hours kDay{24};

double leastOf(const std::vector<RuleResult>& rules, double Measures::*measure) {
    double least = rules.front().measures.*measure;
    for (const auto& rule : rules) {
        least = std::min(least, rule.measures.*measure);
    }
    return least;
}

}  // namespace

double EvaluationResult::bestRuleMae() const {
    return leastOf(rules, &Measures::mae);
}

double EvaluationResult::bestRuleMaeWaited() const {
    return leastOf(rules, &Measures::maeWaited);
}

Evaluation::Evaluation(Predictor& predictor, Plan plan)
    : predictor_{predictor}, plan_{plan}, rules_(2 * simpleRules().size()) {
}

EvaluationResult Evaluation::run(const GeneratedLog& log) {
    for (const auto& event : log.events) {
        predictor_.observe(event);
        if (event.kind == Kind::Call) {
            settle(event, log.foundIdleDesk.at(static_cast<std::size_t>(event.ticket)));
        }
        view_.observe(event);
        const auto day = event.at / kDay - plan_.trainingDays;
        if (day < 0 || event.kind == Kind::Book) {
            continue;
        }
        if (event.kind == Kind::Issue) {
            ask(event);
        }
        if (plan_.refreshedDays > 0 && day % plan_.refreshedDays == 0) {
            refresh(event);
        }
    }
    return result();
}

void Evaluation::ask(const BranchEvent& issue) {
    auto& asked = asked_[issue.ticket];
    asked.at = issue.at;
    asked.forecast = predictor_.forecast(issue.ticket);
    for (const auto& rule : simpleRules()) {
        asked.rules.push_back(rule.estimate(view_, issue.ticket, BranchView::kBranch));
        asked.rules.push_back(rule.estimate(view_, issue.ticket, issue.queue));
    }
}

void Evaluation::settle(const BranchEvent& call, bool foundIdleDesk) {
    const auto asked = asked_.extract(call.ticket);
    if (!asked) {
        return;  // of the days of training, or called again
    }
    const double wait = inMinutes(call.at - asked.mapped().at);
    score_.add(asked.mapped().forecast, wait, foundIdleDesk);
    for (std::size_t i = 0; i < rules_.size(); ++i) {
        const double estimate = asked.mapped().rules[i];
        rules_[i].add({estimate, estimate, estimate}, wait, foundIdleDesk);
    }
}

void Evaluation::refresh(const BranchEvent& event) {
    if (event.kind == Kind::Call) {
        followUp_.called(event.ticket, event.at);
    } else if (event.kind == Kind::Leave) {
        followUp_.left(event.ticket);
    }
    const Stopwatch watch{CLOCK_PROCESS_CPUTIME_ID};
    const auto forecasts = predictor_.refresh();
    refreshMicroseconds_ += watch.elapsed().count();
    refreshedForecasts_ += static_cast<double>(forecasts.size());
    for (const auto& [ticket, forecast] : forecasts) {
        followUp_.refreshed(ticket, event.at, forecast);
    }
}

EvaluationResult Evaluation::result() const {
    EvaluationResult result{
        .estimate = score_.measures(),
        .promises = followUp_.promises(),
        .microsecondsPerForecast = refreshMicroseconds_ / std::max(1.0, refreshedForecasts_),
        .rules = {}};
    for (std::size_t i = 0; i < simpleRules().size(); ++i) {
        const auto branch = rules_[2 * i].measures();
        const auto queue = rules_[2 * i + 1].measures();
        result.rules.push_back({simpleRules()[i].name, branch.mae <= queue.mae ? branch : queue});
    }
    return result;
}

}  // namespace turnbell::bench::eta
