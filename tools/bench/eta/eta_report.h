#pragma once

#include "tools/bench/eta/crowd.h"
#include "tools/bench/eta/evaluation.h"
#include "tools/bench/figures.h"

namespace turnbell::bench::eta {

/// The figures of all scenarios, over the runs, with the goals of the estimate.
class EtaReport {
public:
    explicit EtaReport(std::string how) : how_{std::move(how)} { figures_.note(how_); }

    void add(const Scenario& scenario, const EvaluationResult& result);
    void add(const CrowdCost& cost);

    /// One table a scenario, the estimate beside the simple rules, then the goals.
    std::string asText() const;
    /// As Report::asJson: figures `SCENARIO.WHOSE.MEASURE`, those with goals `SCENARIO.MEASURE`.
    std::string asJson() const { return figures_.asJson(); }

private:
    struct Table {
        std::string scenario;
        std::string what;
        std::vector<std::string> rows;
    };

    void addGoal(const std::string& name, const std::string& unit, double value, double limit);
    std::string asText(const Table& table) const;

    std::string how_;
    Report figures_{"eta"};
    Report goals_{"eta"};
    std::vector<Table> tables_;
};

}  // namespace turnbell::bench::eta
