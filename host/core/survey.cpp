#include "host/core/survey.h"

#include "host/core/enum_word.h"

#include <numeric>

namespace turnbell {

const char* toString(SurveyState state) {
    switch (state) {
    case SurveyState::Scheduled: return "scheduled";
    case SurveyState::Sent: return "sent";
    case SurveyState::Complete: return "complete";
    case SurveyState::Expired: return "expired";
    case SurveyState::Suppressed: return "suppressed";
    case SurveyState::OptedOut: return "opted_out";
    }
    return "unknown";
}

std::optional<SurveyState> surveyState(std::string_view word) {
    return enumOfWord(word, SurveyState::OptedOut);
}

SurveyFigures figuresOf(std::span<const int> answers) {
    SurveyFigures figures;
    for (const int answer : answers) {
        ++figures.count.at(static_cast<std::size_t>(answer - 1));
    }
    figures.answered = static_cast<int>(answers.size());
    if (!answers.empty()) {
        figures.mean = std::accumulate(answers.begin(), answers.end(), 0.0) / figures.answered;
    }
    return figures;
}

}  // namespace turnbell
