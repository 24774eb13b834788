#include "host/service/customer_language.h"

#include "host/core/script_language.h"

#include <algorithm>

namespace turnbell {

std::string customerLanguage(BranchState& state, const PhoneNumber& phone, std::string_view text) {
    const auto& spoken = state.catalog.branch.languages;
    const auto isSpoken = [&](const std::string& one) {
        return std::ranges::find(spoken, one) != spoken.end();
    };
    if (const auto question = state.questions.of(phone); question && isSpoken(question->language)) {
        return question->language;
    }
    const auto survey = state.surveys.awaitingAnswer(phone);
    const auto visit = survey ? state.visits.visit(survey->visit) : std::nullopt;
    if (visit && isSpoken(visit->language)) {
        return visit->language;
    }
    const auto acts = state.consents.of(phone);
    const auto last = std::find_if(acts.rbegin(), acts.rend(),
                                   [&](const db::ConsentRow& act) { return isSpoken(act.language); });
    if (last != acts.rend()) {
        return last->language;
    }
    auto written = languageOfScript(text, spoken);
    return written.empty() ? state.firstLanguage() : written;
}

}  // namespace turnbell
