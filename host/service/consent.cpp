#include "host/service/consent.h"

#include "db/mark_store.h"
#include "host/base/hex.h"
#include "host/service/part_book.h"

#include <algorithm>
#include <array>
#include <sodium.h>

namespace turnbell {
namespace {

bool flagOf(const db::VisitRow& visit, ConsentScope scope) {
    switch (scope) {
    case ConsentScope::Visit: return visit.consentVisit;
    case ConsentScope::Survey: return visit.consentSurvey;
    case ConsentScope::Notice: return visit.consentNotice;
    }
    return false;
}

/// A notice about what has just happened to a visit is about that visit, and so is what staff write to one
/// customer; thanks are where nothing was asked.
ConsentScope scopeOfText(const db::MessageRow& message, const std::optional<db::VisitRow>& visit) {
    const bool aboutVisit = (message.kind == MessageKind::Notice && (message.step || message.conversation)) ||
                            (message.kind == MessageKind::ThankYou && visit && !visit->consentSurvey);
    return aboutVisit ? ConsentScope::Visit : scopeOf(message.kind).value_or(ConsentScope::Visit);
}

/// Whoever calls wants to be answered; longer than that the call is no consent.
constexpr std::chrono::hours kCallGoes{24};

/// The words of what staff have asked are their own.
constexpr auto kByStaff = "by staff";

std::set<ConsentScope> stoppedByItself(OptOuts& optOuts, const PhoneNumber& phone) {
    std::set<ConsentScope> scopes;
    for (const auto scope : kConsentScopes) {
        if (optOuts.stoppedSince(phone, scope)) {
            scopes.insert(scope);
        }
    }
    return scopes;
}

/// A backup from before it has the stops that a START has lifted, and nothing else tells of them. `before`:
/// what was stopped by itself.
void markStarted(BranchState& state, const PhoneNumber& phone, db::StopScope said,
                 const std::set<ConsentScope>& before, UtcTime at) {
    db::MarkStore marks{state.database};
    const auto hash = state.optOuts.hashOf(phone.e164());
    marks.started(hash, {}, at);
    for (const auto scope : kConsentScopes) {
        const bool lifted = before.contains(scope) && !state.optOuts.stoppedSince(phone, scope);
        if (lifted || scope == said.value_or(ConsentScope::Visit)) {
            marks.started(hash, scope, at);
        }
    }
}

/// Written by a person, or by us, to somebody who wrote first.
bool isAnswer(const db::MessageRow& message) {
    return message.kind == MessageKind::Reply || message.automatic || message.conversation || !message.visit;
}

}  // namespace

std::string wordsVersion(const std::string& words) {
    constexpr std::size_t kShown = 4;
    std::array<std::uint8_t, crypto_generichash_BYTES> digest{};
    const auto bytes = asBytes(words);
    crypto_generichash(digest.data(), digest.size(), bytes.data(), bytes.size(), nullptr, 0);
    return toHex(std::span{digest}.first(kShown));
}

std::optional<std::string> Consent::refusal(const db::MessageRow& message) const {
    if (isConfirmation(message.kind)) {
        return std::nullopt;
    }
    if (state_.optOuts.stopped(message.to)) {
        return kOptedOut;
    }
    const auto visit = state_.visits.visit(message.visit);
    const auto scope = scopeOfText(message, visit);
    if (isStopped(message, scope)) {
        return kStoppedScope;
    }
    const bool byVisit = visit && visit->phone == message.to && flagOf(*visit, scope);
    const bool agrees = byVisit || (isAnswer(message) && hasAgreed(message, scope));
    return agrees ? std::nullopt : std::optional<std::string>{kNoConsent};
}

/// What staff write about visits that somebody wants no texts about is an answer only if that somebody has
/// written since.
bool Consent::isStopped(const db::MessageRow& message, ConsentScope scope) const {
    const auto since = state_.optOuts.stoppedSince(message.to, scope);
    if (!since) {
        return false;
    }
    const auto wrote = state_.numbers.trust(message.to).wrote;
    return message.kind != MessageKind::Reply || !wrote || *wrote <= *since;
}

/// Without the visit's consent: by having written, or by what staff or a text said last of this scope.
bool Consent::hasAgreed(const db::MessageRow& message, ConsentScope scope) const {
    if (hasWritten(message.to) || state_.inbound.calledSince(message.to, message.created.utc - kCallGoes)) {
        return true;
    }
    if (message.visit) {
        return false;  // each visit is agreed to, or not, on its own
    }
    const auto acts = state_.consents.of(message.to);
    const auto last = std::find_if(acts.rbegin(), acts.rend(),
                                   [&](const db::ConsentRow& act) { return act.scope == scope; });
    return last != acts.rend() && last->given;
}

void Consent::agreed(const db::VisitRow& visit, ConsentPlace place, const std::string& words, Moment now) {
    const std::string kept = words.empty() && place == ConsentPlace::Staff ? kByStaff : words;
    for (const auto scope : kConsentScopes) {
        if (!visit.phone.empty() && flagOf(visit, scope)) {
            state_.consents.append(
                {visit.phone, scope, true, kept, visit.language, place, visit.id, now.utc});
        }
    }
}

void Consent::agreed(const PhoneNumber& phone, ConsentScope scope, Moment now) {
    state_.consents.append({.phone = phone,
                            .scope = scope,
                            .given = true,
                            .words = kByStaff,
                            .place = ConsentPlace::Staff,
                            .at = now.utc});
}

void Consent::record(const PhoneNumber& phone, db::StopScope scope, bool given, const ConsentSaid& said,
                     Moment now) {
    for (const auto each : kConsentScopes) {
        // START alone is a yes to texts about visits, and gives back what else was agreed to.
        const bool meant =
            scope ? each == *scope : !given || each == ConsentScope::Visit || gaveBefore(phone, each);
        if (meant) {
            state_.consents.append({.phone = phone,
                                    .scope = each,
                                    .given = given,
                                    .words = said.words,
                                    .language = said.language,
                                    .place = ConsentPlace::Sms,
                                    .at = now.utc});
        }
    }
}

/// Before the last act, a STOP of everything, took it back.
bool Consent::gaveBefore(const PhoneNumber& phone, ConsentScope scope) const {
    if (state_.optOuts.stopped(phone, scope)) {
        return false;
    }
    auto acts = state_.consents.of(phone);
    std::erase_if(acts, [&](const db::ConsentRow& act) { return act.scope != scope; });
    return acts.size() > 1 && !acts.back().given && acts[acts.size() - 2].given;
}

std::map<UtcTime, std::set<ConsentScope>> Consent::stops(const PhoneNumber& phone) const {
    std::map<UtcTime, std::set<ConsentScope>> stops;
    for (const auto& act : state_.consents.of(phone)) {
        if (!act.given && act.place == ConsentPlace::Sms) {
            stops[act.at].insert(act.scope);
        }
    }
    return stops;
}

/// By itself, and not everything since: "text START to get them again" is what was said of it last. A stop of
/// which no record is left stays until it is named.
bool Consent::isStoppedLast(const PhoneNumber& phone, ConsentScope scope) const {
    const auto since = state_.optOuts.stoppedSince(phone, scope);
    const auto acts = state_.consents.of(phone);
    const bool recorded = since && std::ranges::find(acts, *since, &db::ConsentRow::at) != acts.end();
    return recorded && std::ranges::none_of(stops(phone), [&](const auto& stop) {
               return stop.first >= *since && stop.second.size() == kConsentScopes.size();
           });
}

/// A START that names nothing: not what was stopped by itself before everything was.
bool Consent::liftUnnamed(const PhoneNumber& phone) {
    const bool all = state_.optOuts.start(phone, {});
    bool lifted = all;
    for (const auto scope : kConsentScopes) {
        const bool meant = scope == ConsentScope::Visit || (!all && isStoppedLast(phone, scope));
        lifted = (meant && state_.optOuts.start(phone, scope)) || lifted;
    }
    return lifted;
}

/// The others stay stopped.
bool Consent::liftNamed(const PhoneNumber& phone, ConsentScope scope, Moment now) {
    const bool all = state_.optOuts.start(phone, {});
    for (const auto other : kConsentScopes) {
        if (all && other != scope) {
            state_.optOuts.stop(phone, other, now.utc);
        }
    }
    return state_.optOuts.start(phone, scope) || all;
}

bool Consent::stop(const PhoneNumber& phone, db::StopScope scope, const ConsentSaid& said, Moment now) {
    if (state_.optOuts.stopped(phone) || !state_.optOuts.stop(phone, scope, now.utc)) {
        return false;
    }
    record(phone, scope, false, said, now);
    return true;
}

bool Consent::start(const PhoneNumber& phone, db::StopScope scope, const ConsentSaid& said, Moment now) {
    const auto before = stoppedByItself(state_.optOuts, phone);
    const bool lifted = scope ? liftNamed(phone, *scope, now) : liftUnnamed(phone);
    markStarted(state_, phone, scope, before, now.utc);
    const auto acts = state_.consents.of(phone);
    const auto wanted = scope.value_or(ConsentScope::Visit);
    const auto last = std::find_if(acts.rbegin(), acts.rend(),
                                   [&](const db::ConsentRow& act) { return act.scope == wanted; });
    const bool saidSo = last != acts.rend() && last->given && last->place == ConsentPlace::Sms;
    if (!lifted && saidSo) {
        return false;
    }
    record(phone, scope, true, said, now);
    for (auto& row : state_.visits.openByPhone(phone)) {
        row.visit.consentVisit = row.visit.consentVisit || wanted == ConsentScope::Visit;
        row.visit.consentSurvey = row.visit.consentSurvey || wanted == ConsentScope::Survey;
        row.visit.consentNotice = row.visit.consentNotice || wanted == ConsentScope::Notice;
        state_.visits.update(row.visit);
    }
    return true;
}

std::string Consent::noTexts(const db::VisitRow& visit) const {
    if (visit.phone.empty()) {
        return {};
    }
    if (state_.optOuts.stopped(visit.phone, ConsentScope::Visit)) {
        return "opted_out";
    }
    if (!visit.consentVisit) {
        return "no_consent";
    }
    return visit.held.empty() || hasWritten(visit.phone) ? std::string{} : visit.held;
}

ConsentPlace placeOf(const Actor& actor) {
    switch (actor.party) {
    case Party::Kiosk: return ConsentPlace::Kiosk;
    case Party::Customer: return actor.name == kMissedCall ? ConsentPlace::Call : ConsentPlace::Sms;
    default: return ConsentPlace::Staff;
    }
}

}  // namespace turnbell
