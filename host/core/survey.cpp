#include "host/core/survey.h"

#include "host/core/enum_word.h"

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

const char* toString(SurveyBy by) {
    switch (by) {
    case SurveyBy::Service: return "service";
    case SurveyBy::Desk: return "desk";
    case SurveyBy::Hour: return "hour";
    case SurveyBy::Wait: return "wait";
    case SurveyBy::Staff: return "staff";
    case SurveyBy::Day: return "day";
    }
    return "unknown";
}

std::optional<SurveyBy> surveyBy(std::string_view word) {
    return enumOfWord(word, SurveyBy::Day);
}

}  // namespace turnbell
