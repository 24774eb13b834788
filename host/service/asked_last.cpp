#include "host/service/asked_last.h"

#include "host/service/surveys.h"

#include <algorithm>

namespace turnbell {
namespace {

constexpr int kTextsRead = 30;  // more than anybody gets between a question and its answer

bool asksElse(BranchState& state, const db::MessageRow& text) {
    if (text.kind == MessageKind::Survey) {
        const auto survey = state.surveys.ofVisit(text.visit);
        return survey && survey->state != SurveyState::Complete;
    }
    const bool byStaff = text.conversation && !text.automatic;
    return byStaff || text.idemKey.starts_with(kLowScoreKey);
}

}  // namespace

std::optional<UtcTime> wentOut(BranchState& state, const db::MessageRow& text) {
    switch (text.state) {
    case MessageState::Accepted:
    case MessageState::Delivered:
    case MessageState::NoReport:
    case MessageState::InDoubt:  // it may have arrived
    case MessageState::Unknown: break;
    default: return std::nullopt;
    }
    std::optional<UtcTime> last;
    for (const auto& part : state.messages.parts(text.id)) {
        last = part.armed ? std::max(last, std::optional{part.armed->utc}) : last;
    }
    return last;
}

UtcTime lastSaid(BranchState& state, const db::VisitRow& visit) {
    auto last = visit.created.utc;
    for (const auto& text : state.messages.ofVisit(visit.id)) {
        const auto out = text.conversation || text.to != visit.phone ? std::nullopt : wentOut(state, text);
        last = out ? std::max(last, *out) : last;
    }
    return last;
}

std::optional<UtcTime> lastAskedElse(BranchState& state, const PhoneNumber& phone) {
    std::optional<UtcTime> last;
    const auto survey = state.surveys.awaitingAnswer(phone);
    if (const auto asked = survey ? state.messages.message(survey->asked) : std::nullopt) {
        last = wentOut(state, *asked);  // it may have been planned long ago
    }
    for (const auto& text : state.messages.lastTo(phone, kTextsRead)) {
        if (asksElse(state, text)) {
            last = std::max(last, wentOut(state, text));
        }
    }
    return last;
}

}  // namespace turnbell
