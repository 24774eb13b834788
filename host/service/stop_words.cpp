#include "host/service/stop_words.h"

#include "host/core/default_texts.h"

#include <algorithm>
#include <array>
#include <set>

namespace turnbell {
namespace {

constexpr std::chrono::hours kConfirmedWithin{1};
constexpr int kMostConfirmations = 3;

/// What STOP and START of a scope are about, and what confirms them.
struct ScopePurposes {
    TextScope scope;
    db::StopScope stopped;
    TextPurpose stop;
    TextPurpose start;
    const char* named;  ///< behind STOP and START
};

constexpr std::array kScopes{
    ScopePurposes{TextScope::All, std::nullopt, TextPurpose::Stop, TextPurpose::Start, ""},
    ScopePurposes{TextScope::Visit, ConsentScope::Visit, TextPurpose::StopVisit, TextPurpose::StartVisit,
                  " VISIT"},
    ScopePurposes{TextScope::Survey, ConsentScope::Survey, TextPurpose::StopSurvey, TextPurpose::StartSurvey,
                  " SURVEYS"},
    ScopePurposes{TextScope::Notice, ConsentScope::Notice, TextPurpose::StopNotice, TextPurpose::StartNotice,
                  " NEWS"},
};

const ScopePurposes& purposesOf(TextScope scope) {
    const auto* const found = std::ranges::find(kScopes, scope, &ScopePurposes::scope);
    return found == kScopes.end() ? kScopes.front() : *found;
}

}  // namespace

StopWords::StopWords(BranchState& state, Outbox& outbox, Texts& texts, Surveys& surveys)
    : state_{state}, outbox_{outbox}, texts_{texts}, surveys_{surveys} {
}

/// What was said in words that name nobody, and the version of those that confirm it.
ConsentSaid StopWords::recordOf(const std::string& how, TextPurpose confirmation,
                                const std::string& language) const {
    const auto words = templateFor(state_.catalog, confirmation, {}, language).text;
    return {language, how + ", " + toString(confirmation) + " " + wordsVersion(words)};
}

void StopWords::optOut(const CustomerSaid& said, TextScope scope, Moment now, const std::string& how) {
    const auto& purposes = purposesOf(scope);
    const auto record =
        recordOf(how.empty() ? std::string{"text STOP"} + purposes.named : how, purposes.stop, said.language);
    if (!Consent{state_}.stop(said.phone, purposes.stopped, record, now)) {
        return;  // it is confirmed once
    }
    outbox_.blockUnsent(said.phone, now);
    if (!purposes.stopped || *purposes.stopped == ConsentScope::Survey) {
        surveys_.optedOut(said.phone, now);
    }
    if (confirmations(said.phone, purposes.stopped, now) <= kMostConfirmations) {
        texts_.confirm(purposes.stop, said.phone, said.language, "stop/" + said.key, now);
    }
}

/// STOPs of this kind in this hour: whoever says STOP and START in turn, or sends so under another's number,
/// must not have us text without end.
int StopWords::confirmations(const PhoneNumber& phone, db::StopScope scope, Moment now) {
    auto stops = Consent{state_}.stops(phone);
    std::erase_if(stops, [&](const auto& stop) { return now.utc - stop.first >= kConfirmedWithin; });
    const auto wanted =
        scope ? std::set{*scope} : std::set<ConsentScope>{kConsentScopes.begin(), kConsentScopes.end()};
    return static_cast<int>(std::ranges::count(stops, wanted, &decltype(stops)::value_type::second));
}

void StopWords::optIn(const CustomerSaid& said, TextScope scope, Moment now) {
    const auto& purposes = purposesOf(scope);
    const auto record = recordOf(std::string{"text START"} + purposes.named, purposes.start, said.language);
    if (Consent{state_}.start(said.phone, purposes.stopped, record, now)) {
        texts_.answer(purposes.start, said.phone, said.language, {}, "start/" + said.key, now);
    }
}

}  // namespace turnbell
