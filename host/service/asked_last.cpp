#include "host/service/asked_last.h"

#include "host/service/surveys.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace turnbell {
namespace {

constexpr int kTextsRead = 30;  // more than anybody gets between a question and its answer

/// Latin, full-width, Arabic.
constexpr std::array<std::string_view, 3> kQuestionMarks{"?", "？", "؟"};

bool isByStaff(const db::MessageRow& text) {
    return text.conversation && !text.automatic;
}

bool asksElse(BranchState& state, const db::MessageRow& text) {
    if (text.kind == MessageKind::Survey) {
        const auto survey = state.surveys.ofVisit(text.visit);
        return survey && survey->state != SurveyState::Complete;
    }
    return isByStaff(text) || text.idemKey.starts_with(kLowScoreKey);
}

/// When the last of those texts to this number went out that are `meant`.
template <typename Meant>
std::optional<UtcTime> lastOut(BranchState& state, const PhoneNumber& phone, Meant meant) {
    std::optional<UtcTime> last;
    for (const auto& text : state.messages.lastTo(phone, kTextsRead)) {
        if (meant(text)) {
            last = std::max(last, wentOut(state, text));
        }
    }
    return last;
}

/// Whether the customer has written something for staff since.
bool hasAnswered(BranchState& state, const PhoneNumber& phone, UtcTime asked) {
    const auto conversation = state.conversations.byAddress(phone.e164());
    if (!conversation) {
        return false;
    }
    const auto entries = state.conversations.lastEntries(conversation->id, kTextsRead);
    return std::ranges::any_of(
        entries, [&](const db::ConversationEntryRow& entry) { return entry.incoming && entry.at > asked; });
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

std::optional<UtcTime> staffWroteLast(BranchState& state, const PhoneNumber& phone) {
    return lastOut(state, phone, isByStaff);
}

bool isStaffAskingSince(BranchState& state, const PhoneNumber& phone, UtcTime since) {
    std::optional<UtcTime> last;
    bool asks = false;
    for (const auto& text : state.messages.lastTo(phone, kTextsRead)) {
        const auto out = isByStaff(text) ? wentOut(state, text) : std::nullopt;
        if (out && *out > since && (!last || *out > *last)) {
            last = out;
            asks = std::ranges::any_of(kQuestionMarks,
                                       [&](auto mark) { return text.text.find(mark) != std::string::npos; });
        }
    }
    return asks && !hasAnswered(state, phone, *last);
}

std::optional<UtcTime> lastAskedElse(BranchState& state, const PhoneNumber& phone) {
    std::optional<UtcTime> last;
    const auto survey = state.surveys.awaitingAnswer(phone);
    if (const auto asked = survey ? state.messages.message(survey->asked) : std::nullopt) {
        last = wentOut(state, *asked);  // it may have been planned long ago
    }
    return std::max(last,
                    lastOut(state, phone, [&](const db::MessageRow& text) { return asksElse(state, text); }));
}

}  // namespace turnbell
