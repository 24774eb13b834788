#pragma once

#include "host/service/branch_state.h"

#include <map>
#include <optional>
#include <set>
#include <string>

namespace turnbell {

inline constexpr auto kOptedOut = "this number opted out";
inline constexpr auto kStoppedScope = "this number wants no texts of this kind";
inline constexpr auto kNoConsent = "nobody agreed to this text";

/// How a customer agreed by a text, or took that back.
struct ConsentSaid {
    std::string language = {};
    std::string words = {};  ///< "text START, start 3F1C9A20": what was said, and what confirms it
};

/// The version of words of ours: equal for equal words, "3F1C9A20".
std::string wordsVersion(const std::string& words);

/// Who agreed to which texts, and the one gate that every text must pass: nothing is sent without the consent
/// that its kind needs (core/consent.h). A text about a visit needs that visit's consent; what staff write to
/// somebody who wrote first has it by that; answers to STOP and START need none. The caller holds the
/// transaction.
class Consent {
public:
    explicit Consent(BranchState& state) : state_{state} {}

    /// Why this text may not go, in words for staff; nothing: it may.
    std::optional<std::string> refusal(const db::MessageRow& message) const;

    /// Keeps what a customer has agreed to for this visit. `words`: version of what was shown; empty where
    /// staff say it: "by staff".
    void agreed(const db::VisitRow& visit, ConsentPlace place, const std::string& words, Moment now);

    /// Agreed to by somebody without a visit, as staff say.
    void agreed(const PhoneNumber& phone, ConsentScope scope, Moment now);

    /// STOP. False: that was stopped already, and needs no second confirmation.
    bool stop(const PhoneNumber& phone, db::StopScope scope, const ConsentSaid& said, Moment now);

    /// START: lifts the stop and agrees to texts about visits that are going on. One that names no scope
    /// gives back what was so before the stop, and leaves stopped what had been stopped by itself before
    /// everything was. False: that was so already.
    bool start(const PhoneNumber& phone, db::StopScope scope, const ConsentSaid& said, Moment now);

    /// The STOPs that this number has texted and that are kept: what each was about.
    std::map<UtcTime, std::set<ConsentScope>> stops(const PhoneNumber& phone) const;

    /// Code of why a visit gets no texts: "opted_out", "no_consent", or the limit that holds them; empty: it
    /// gets them, or has no number.
    std::string noTexts(const db::VisitRow& visit) const;

    /// True once its owner has written.
    bool hasWritten(const PhoneNumber& phone) const { return state_.numbers.trust(phone).wrote.has_value(); }

private:
    bool hasAgreed(const db::MessageRow& message, ConsentScope scope) const;
    bool isStopped(const db::MessageRow& message, ConsentScope scope) const;
    bool gaveBefore(const PhoneNumber& phone, ConsentScope scope) const;
    bool isStoppedLast(const PhoneNumber& phone, ConsentScope scope) const;
    bool liftUnnamed(const PhoneNumber& phone);
    bool liftNamed(const PhoneNumber& phone, ConsentScope scope, Moment now);
    void record(const PhoneNumber& phone, db::StopScope scope, bool given, const ConsentSaid& said,
                Moment now);

    BranchState& state_;
};

/// Where an actor's customers say what they agree to.
ConsentPlace placeOf(const Actor& actor);

}  // namespace turnbell
