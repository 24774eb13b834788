#pragma once

#include "host/core/language.h"
#include "host/core/survey.h"
#include "host/core/survey_plan.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What customers thought, as it is asked for and shown.
namespace turnbell::wire {

/// Days of the finishes, as "2026-11-22", both included; empty: from the first, to the last.
struct SurveyResultsQuery {
    static constexpr auto kMethod = "survey_results";
    std::string from = {};
    std::string to = {};
    SurveyBy by = SurveyBy::Service;
};

/// A figure of a sample, and where the true one lies with 95 %.
struct EstimateRow {
    double value = 0;
    double low = 0;
    double high = 0;
};

using MaybeEstimate = std::optional<EstimateRow>;

/// How a question was answered. What does not fit its kind, or nobody answered, is null.
struct SurveyQuestionRow {
    std::string survey = {};  ///< its code; empty: Turnbell's own
    int question = 1;
    QuestionKind kind = QuestionKind::Rating;
    LocalizedText text =
        {};  ///< the catalog's; empty: Turnbell's own words, or it is not in the catalog any more
    std::int64_t n = 0;
    bool few = true;                       ///< fewer than 20: not much to go by
    std::vector<std::int64_t> count = {};  ///< 1 to 5, 0 to 10, or no and yes; empty for open questions
    MaybeEstimate mean = {};
    MaybeEstimate topTwo = {};  ///< share of 4 and 5
    MaybeEstimate nps = {};     ///< -100 to 100
    MaybeEstimate yes = {};     ///< share
};

/// One service, desk, ... Figures of answers are those to the first questions that ask for a rating, or 0
/// to 10.
struct SurveyGroupRow {
    std::string key =
        {};  ///< code of a service or desk, "09", "10-20" (minutes waited), name of a member of staff
    LocalizedText name = {};  ///< of a service or desk that is in the catalog
    std::int64_t sent = 0;
    std::int64_t delivered = 0;
    std::int64_t answered = 0;
    std::int64_t n = 0;  ///< ratings, or answers of 0 to 10 if there are more of them
    bool few = true;
    std::vector<std::int64_t> ratings = {};  ///< of 1 to 5; empty: none
    std::vector<std::int64_t> scores = {};   ///< of 0 to 10; empty: none
    MaybeEstimate mean = {};
    MaybeEstimate topTwo = {};
    MaybeEstimate nps = {};
};

/// Why so many surveys were not sent.
struct UnsentRow {
    std::string reason = {};
    std::int64_t count = 0;
};

/// A low score, and how long the customer waited for somebody to write or close the conversation.
struct LowScoreRow {
    std::string at = {};
    std::string ticket = {};
    std::string service = {};
    std::string desk = {};
    int question = 1;
    QuestionKind kind = QuestionKind::Rating;
    int value = 0;
    std::string text = {};
    std::int64_t conversation = 0;
    std::optional<double> followedUp = {};  ///< seconds; null: not yet
};

struct SurveyResults {
    std::string from = {};
    std::string to = {};
    SurveyBy by = SurveyBy::Service;
    std::int64_t scheduled = 0;  ///< their text waits for its time
    std::int64_t sent = 0;
    std::int64_t delivered = 0;
    std::int64_t answered = 0;   ///< at least one question
    std::int64_t completed = 0;  ///< all of them
    double mean = 0;             ///< of all ratings to first questions; 0: none
    std::array<int, 5> count{};
    MaybeEstimate meanInterval = {};
    MaybeEstimate topTwo = {};
    MaybeEstimate nps = {};
    std::int64_t n = 0;  ///< as in SurveyGroupRow
    bool few = true;
    std::vector<std::int64_t> scores = {};  ///< of 0 to 10; empty: none
    double medianAnswer = 0;                ///< seconds from the first text to the first answer
    std::vector<UnsentRow> unsent = {};
    std::vector<SurveyQuestionRow> questions = {};
    std::vector<SurveyGroupRow> rows = {};
    std::vector<LowScoreRow> lowScores = {};  ///< the last 50
};

}  // namespace turnbell::wire
