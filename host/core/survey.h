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

/// How often each of the answers 1 to 5 was given.
using AnswerCounts = std::array<int, 5>;

/// The figures of one 1-to-5 question.
struct SurveyFigures {
    int answered = 0;
    double mean = 0;  ///< 0 while nobody answered
    AnswerCounts count{};
};

SurveyFigures figuresOf(const AnswerCounts& count);

}  // namespace turnbell
