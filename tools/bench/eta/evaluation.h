#pragma once

#include "tools/bench/eta/branch_view.h"
#include "tools/bench/eta/follow_up.h"
#include "tools/bench/eta/generator.h"
#include "tools/bench/eta/score.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace turnbell::bench::eta {

/// What came out for a simple rule: of its two versions, one that tells queues apart and one that does not,
/// the one with the smaller MAE, so that the comparison is with the rule at its best.
struct RuleResult {
    std::string name;
    Measures measures;
};

struct EvaluationResult {
    Measures estimate;
    Promises promises;
    double microsecondsPerForecast = 0;  ///< of processor time, in refreshes
    std::vector<RuleResult> rules;

    double bestRuleMae() const;
    double bestRuleMaeWaited() const;
};

/// Feeds the days of a branch to what is judged and to the simple rules, asks each of them at every issue,
/// and adds up what became of it at the ticket's first call. Who is never called counts for nobody.
class Evaluation {
public:
    struct Plan {
        int trainingDays = 0;  ///< at the beginning, without score
        int refreshedDays =
            10;  ///< of every so many scored days one has all its waiters refreshed at every event
    };

    Evaluation(Predictor& predictor, Plan plan);

    EvaluationResult run(const GeneratedLog& log);

private:
    struct Asked {
        std::chrono::milliseconds at{};
        Forecast forecast = {};
        std::vector<double> rules = {};
    };

    void ask(const BranchEvent& issue);
    void settle(const BranchEvent& call, bool foundIdleDesk);
    void refresh(const BranchEvent& event);
    EvaluationResult result() const;

    Predictor& predictor_;
    Plan plan_;
    BranchView view_;
    std::unordered_map<std::int64_t, Asked> asked_;
    Score score_;
    std::vector<Score> rules_;  ///< two a rule: of the branch, of the queue
    FollowUp followUp_;
    double refreshMicroseconds_ = 0;
    double refreshedForecasts_ = 0;
};

}  // namespace turnbell::bench::eta
