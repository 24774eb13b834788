#pragma once

#include "host/wire/fields.h"
#include "host/wire/survey_results.h"

#include <array>

/// Survey results as JSON.
namespace turnbell::wire {

template <>
inline constexpr auto kValues<SurveyBy> = kSurveyBy;

template <>
inline constexpr std::tuple kFields<SurveyResultsQuery>{
    optional("from", &SurveyResultsQuery::from),
    optional("to", &SurveyResultsQuery::to),
    optional("by", &SurveyResultsQuery::by),
};

template <>
inline constexpr std::tuple kFields<EstimateRow>{
    required("value", &EstimateRow::value),
    required("low", &EstimateRow::low),
    required("high", &EstimateRow::high),
};

template <>
inline constexpr std::tuple kFields<SurveyQuestionRow>{
    required("survey", &SurveyQuestionRow::survey),
    required("question", &SurveyQuestionRow::question),
    required("kind", &SurveyQuestionRow::kind),
    required("text", &SurveyQuestionRow::text),
    required("n", &SurveyQuestionRow::n),
    required("few", &SurveyQuestionRow::few),
    required("count", &SurveyQuestionRow::count),
    required("mean", &SurveyQuestionRow::mean),
    required("top_two", &SurveyQuestionRow::topTwo),
    required("nps", &SurveyQuestionRow::nps),
    required("yes", &SurveyQuestionRow::yes),
};

template <>
inline constexpr std::tuple kFields<SurveyGroupRow>{
    required("key", &SurveyGroupRow::key),           required("name", &SurveyGroupRow::name),
    required("sent", &SurveyGroupRow::sent),         required("delivered", &SurveyGroupRow::delivered),
    required("answered", &SurveyGroupRow::answered), required("n", &SurveyGroupRow::n),
    required("few", &SurveyGroupRow::few),           required("ratings", &SurveyGroupRow::ratings),
    required("scores", &SurveyGroupRow::scores),     required("mean", &SurveyGroupRow::mean),
    required("top_two", &SurveyGroupRow::topTwo),    required("nps", &SurveyGroupRow::nps),
};

template <>
inline constexpr std::tuple kFields<UnsentRow>{
    required("reason", &UnsentRow::reason),
    required("count", &UnsentRow::count),
};

template <>
inline constexpr std::tuple kFields<LowScoreRow>{
    required("at", &LowScoreRow::at),
    required("ticket", &LowScoreRow::ticket),
    required("service", &LowScoreRow::service),
    required("desk", &LowScoreRow::desk),
    required("question", &LowScoreRow::question),
    required("kind", &LowScoreRow::kind),
    required("value", &LowScoreRow::value),
    required("text", &LowScoreRow::text),
    required("conversation", &LowScoreRow::conversation),
    required("followed_up", &LowScoreRow::followedUp),
};

template <>
inline constexpr std::tuple kFields<SurveyResults>{
    required("from", &SurveyResults::from),
    required("to", &SurveyResults::to),
    required("by", &SurveyResults::by),
    required("scheduled", &SurveyResults::scheduled),
    required("sent", &SurveyResults::sent),
    required("delivered", &SurveyResults::delivered),
    required("answered", &SurveyResults::answered),
    required("completed", &SurveyResults::completed),
    required("mean", &SurveyResults::mean),
    required("count", &SurveyResults::count),
    required("mean_interval", &SurveyResults::meanInterval),
    required("top_two", &SurveyResults::topTwo),
    required("nps", &SurveyResults::nps),
    required("n", &SurveyResults::n),
    required("few", &SurveyResults::few),
    required("scores", &SurveyResults::scores),
    required("median_answer", &SurveyResults::medianAnswer),
    required("unsent", &SurveyResults::unsent),
    required("questions", &SurveyResults::questions),
    required("rows", &SurveyResults::rows),
    required("low_scores", &SurveyResults::lowScores),
};

}  // namespace turnbell::wire
