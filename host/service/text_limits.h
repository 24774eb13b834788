#pragma once

#include "host/service/branch_state.h"

#include <optional>
#include <string>

namespace turnbell {

/// The limits of the catalog (core/limits.h): at check-in, and for each text. Everything they count is in the
/// database, so a restart forgives nothing. The caller holds the transaction.
class TextLimits {
public:
    explicit TextLimits(BranchState& state) : state_{state} {}

    /// What a limit has against somebody who comes in.
    struct Verdict {
        std::string code;      ///< "limit_number", "limit_kiosk", "limit_branch", "limit_neighbours",
                               ///< "limit_budget", and of staff "limit_country"
        std::string sentence;  ///< for a person
        bool refuses =
            false;  ///< false: the ticket is given, and its texts are held until the number has written
    };

    /// Which limit a visit of this number goes over that begins now, by `actor`; nothing: none. Counts the
    /// number where it is unknown. The words of a refusal do not say whether the number has been here.
    std::optional<Verdict> atStart(const db::VisitRow& visit, const Actor& actor, Moment now);

    /// Staff gave this number.
    void typedByStaff(const PhoneNumber& phone, Moment now);

    /// Whether its owner has written, or staff typed it.
    bool isKnown(const PhoneNumber& phone) const;

    /// Its owner wrote this; `forUs`: it is a word, or an answer to a question, that Turnbell understands by
    /// itself, and so no machine's. What a machine wrote proves nobody's number.
    void wrote(const PhoneNumber& phone, const std::string& text, bool forUs, Moment now);

    /// Which limit a stranger who joins by text or call goes over; nothing: none. Counts the number.
    std::optional<Verdict> atJoin(const PhoneNumber& phone, Moment now);

    /// Why this text may not be made, in words for staff; nothing: it may.
    std::optional<std::string> refusal(const db::MessageRow& message, Moment now) const;

    /// The same of the day's budget alone, once so many SMS more are spent; `known`: as above.
    std::optional<std::string> overBudget(const db::MessageRow& message, bool known, int more,
                                          Moment now) const;

    /// Counts SMS that were made ready.
    void spend(int texts, Moment now);

    /// How much of today's budget is spent, in percent; nothing: there is none.
    std::optional<int> budgetSpent(Moment now) const;

private:
    /// A mobile number of a country that the branch texts.
    bool isTexted(const PhoneNumber& phone) const;

    std::optional<Verdict> overNumber(const db::VisitRow& visit, Moment now) const;
    std::optional<Verdict> overFlood(const PhoneNumber& phone, bool kiosk, Moment now) const;
    std::optional<std::string> overHour(const db::MessageRow& message, const db::TrustRow& trust,
                                        Moment now) const;
    std::optional<std::string> overAnswers(const db::MessageRow& message, const db::TrustRow& trust,
                                           Moment now) const;
    std::optional<std::string> overCountry(const db::MessageRow& message, const db::TrustRow& trust) const;
    std::optional<std::string> overSurveys(const db::MessageRow& message, Moment now) const;

    BranchState& state_;
};

}  // namespace turnbell
