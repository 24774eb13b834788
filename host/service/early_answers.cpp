#include "host/service/early_answers.h"

namespace turnbell {

void EarlyAnswers::asked(SurveyId survey, Moment now) {
    std::erase_if(asked_,
                  [&](const auto& each) { return each.second + milliseconds{kReadWithin} <= now.boot; });
    asked_.emplace(survey, now.boot);
}

void EarlyAnswers::answered(const PhoneNumber& phone, const std::string& text, InboundKind kind, Moment now) {
    std::erase_if(answers_, [&](const auto& each) {
        return each.second.at + milliseconds{kRepeatedWithin} <= now.boot;
    });
    answers_[phone] = {text, kind, now.boot};
}

bool EarlyAnswers::mayBeRead(SurveyId survey, Moment now) const {
    const auto found = asked_.find(survey);
    return found == asked_.end() || found->second + milliseconds{kReadWithin} <= now.boot;
}

std::optional<InboundKind> EarlyAnswers::repeated(const PhoneNumber& phone, const std::string& text,
                                                  Moment now) const {
    const auto found = answers_.find(phone);
    const bool isThat = found != answers_.end() && found->second.text == text &&
                        now.boot < found->second.at + milliseconds{kRepeatedWithin};
    return isThat ? std::optional{found->second.kind} : std::nullopt;
}

void EarlyAnswers::forget() {
    asked_.clear();
    answers_.clear();
}

}  // namespace turnbell
