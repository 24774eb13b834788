#pragma once

#include "host/service/branch_state.h"

#include <map>
#include <string>
#include <vector>

namespace turnbell {

/// What customers thought, from the figures that are kept by day and month.
class SurveyReport {
public:
    explicit SurveyReport(BranchState& state);

    /// Refused for days that are none (`date_unknown`), that run backwards (`range_backwards`), and for a
    /// table by day without a first day or with more than 400 of them (`range_long`).
    Result<wire::SurveyResults> report(const wire::SurveyResultsQuery& query, Moment now);

private:
    using ByPlan = std::map<std::string, SurveyFigures>;
    using Table = std::map<std::string, ByPlan>;  ///< by the key of its rows

    Result<void> mayAsk(const wire::SurveyResultsQuery& query, Moment now) const;
    Table table(const wire::SurveyResultsQuery& query, SurveyBy by);
    wire::SurveyQuestionRow questionRow(const std::string& plan, const QuestionKey& question,
                                        const ValueCounts& counts) const;
    void addLowScores(wire::SurveyResults& results, const wire::SurveyResultsQuery& query, Moment now);
    LocalizedText nameOf(SurveyBy by, const std::string& key) const;

    BranchState& state_;
};

}  // namespace turnbell
