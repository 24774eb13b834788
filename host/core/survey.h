#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace turnbell {

enum class SurveyState {
    Scheduled,  ///< its text waits for its time
    Sent,       ///< question 1 is out; an answer is awaited
    Complete,
    Expired,     ///< no answer within the window
    Suppressed,  ///< never asked: no consent, no number, branch wants none
    OptedOut,
};

const char* toString(SurveyState state);
std::optional<SurveyState> surveyState(std::string_view word);

/// By what a table of survey results has its rows.
enum class SurveyBy { Service, Desk, Hour, Wait, Staff, Day };

inline constexpr std::array kSurveyBy{SurveyBy::Service, SurveyBy::Desk,  SurveyBy::Hour,
                                      SurveyBy::Wait,    SurveyBy::Staff, SurveyBy::Day};

/// "service", "desk", "hour" (of the finish), "wait" (how long it really was), "staff", "day"
const char* toString(SurveyBy by);
std::optional<SurveyBy> surveyBy(std::string_view word);

}  // namespace turnbell
