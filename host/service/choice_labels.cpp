#include "host/service/choice_labels.h"

#include "host/service/consent.h"

#include <charconv>

namespace turnbell {

std::string choiceOf(const db::VisitRow& visit) {
    return std::to_string(visit.id.value);
}

VisitId visitOfChoice(const std::string& choice) {
    std::int64_t id = 0;
    std::from_chars(choice.data(), choice.data() + choice.size(), id);
    return VisitId{id};
}

std::string ChoiceLabels::ofVisit(const db::VisitStepRow& row, Moment now) const {
    const auto& visit = row.visit;
    const bool named =
        !visit.firstName.empty() && (visit.namedByStaff || Consent{state_}.hasWritten(visit.phone));
    auto label = named ? visit.firstName + " " + visit.ticket : visit.ticket;
    if (visit.serviceDay != state_.serviceDay(now)) {
        label.append(" ").append(visit.serviceDay);
    }
    return label;
}

std::vector<std::string> ChoiceLabels::of(const db::QuestionRow& question, Moment now) const {
    std::vector<std::string> labels = question.choices;
    for (auto& label : labels) {
        if (question.kind == db::QuestionFor::Menu) {
            const auto* const service = state_.catalog.service(label);
            label = service == nullptr ? label : service->name.in(question.language, state_.firstLanguage());
        } else if (question.kind == db::QuestionFor::WhichVisit) {
            const auto row = state_.visits.visit(visitOfChoice(label));
            label = row ? ofVisit({*row, {}}, now) : label;
        }
    }
    return labels;
}

}  // namespace turnbell
