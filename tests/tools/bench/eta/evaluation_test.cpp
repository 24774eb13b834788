#include "tools/bench/eta/evaluation.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace turnbell::bench::eta {
namespace {

using Kind = BranchEvent::Kind;

/// Knows the future, and says it is so many minutes later.
class Oracle final : public Predictor {
public:
    Oracle(const GeneratedLog& log, double tooLate) : tooLate_{tooLate} {
        for (const auto& event : log.events) {
            if (event.kind == Kind::Call) {
                calls_.emplace(event.ticket, event.at);
            }
        }
    }

    void observe(const BranchEvent& event) override {
        now_ = event.at;
        if (event.kind == Kind::Issue) {
            waiting_.insert(event.ticket);
        } else if (event.kind == Kind::Call || event.kind == Kind::Leave) {
            waiting_.erase(event.ticket);
        }
    }

    Forecast forecast(std::int64_t ticket) override {
        const auto call = calls_.find(ticket);
        const auto evening = now_ - now_ % std::chrono::hours{24} + std::chrono::hours{17};
        const double wait = inMinutes((call == calls_.end() ? evening : call->second) - now_);
        return {wait, wait + tooLate_, wait + 2 * tooLate_};
    }

    std::vector<std::pair<std::int64_t, Forecast>> refresh() override {
        std::vector<std::pair<std::int64_t, Forecast>> all;
        for (const auto ticket : waiting_) {
            all.emplace_back(ticket, forecast(ticket));
        }
        return all;
    }

private:
    double tooLate_;
    std::map<std::int64_t, std::chrono::milliseconds> calls_;
    std::set<std::int64_t> waiting_;
    std::chrono::milliseconds now_{};
};

EvaluationResult judged(double tooLate, const Evaluation::Plan& plan) {
    const auto log = generate(*scenarioOf("C"), 20, 11);
    Oracle oracle{log, tooLate};
    return Evaluation{oracle, plan}.run(log);
}

TEST(Evaluation, AnOracleIsNeverOff) {
    const auto result = judged(0, {.trainingDays = 10, .refreshedDays = 2});
    EXPECT_EQ(result.estimate.mae, 0);
    EXPECT_GT(result.promises.approachTexts, 20);
    EXPECT_NEAR(result.promises.revision, 0, 1e-9);
    EXPECT_LT(result.promises.leadError, 2) << "texts go out with events alone";
}

TEST(Evaluation, WhoIsThreeMinutesLateIsOffByThree) {
    const auto result = judged(3, {.trainingDays = 10, .refreshedDays = 0});
    EXPECT_NEAR(result.estimate.mae, 3, 1e-9);
    EXPECT_NEAR(result.estimate.bias, 3, 1e-9);
    EXPECT_EQ(result.estimate.coverage90, 100);
    EXPECT_EQ(result.promises.approachTexts, 0);
}

TEST(Evaluation, OnlyDaysAfterTheTrainingAreScored) {
    const auto half = judged(0, {.trainingDays = 10, .refreshedDays = 0}).estimate.tickets;
    const auto all = judged(0, {.trainingDays = 0, .refreshedDays = 0}).estimate.tickets;
    EXPECT_NEAR(all / half, 2, 0.2);
}

TEST(Evaluation, SimpleRulesAreInTheOrderThatThePapersFound) {
    const auto result = judged(0, {.trainingDays = 10, .refreshedDays = 0});
    std::map<std::string, double> mae;
    for (const auto& rule : result.rules) {
        mae[rule.name] = rule.measures.mae;
    }
    EXPECT_EQ(mae.size(), 7U);
    EXPECT_LT(mae["last_30"], mae["mean"]);
    EXPECT_LT(mae["les"], mae["last_30"]);
    EXPECT_LT(mae["hol"], mae["les"]);
    EXPECT_LE(result.bestRuleMae(), mae["queue_length"]);
    EXPECT_GT(result.bestRuleMaeWaited(), result.bestRuleMae());
}

}  // namespace
}  // namespace turnbell::bench::eta
