#pragma once

#include "host/core/credit.h"

#include <map>
#include <optional>
#include <string>

namespace turnbell {

/// How the credit of a SIM card is asked for, and when it is low. A technician sets it.
struct CreditRule {
    std::string code = {};     ///< "*100#"; empty: not known, and never guessed: some codes cost money
    std::string pattern = {};  ///< as creditIn() takes it; empty: nobody knows how the operator says it
    std::optional<Hundredths> low = {};  ///< alarm below this
    int every = 0;                       ///< SMS sent between two questions; 0: kCreditEvery

    bool operator==(const CreditRule&) const = default;
};

inline constexpr int kCreditEvery = 50;

/// What is set for operators and for cards.
struct CreditRules {
    std::map<std::string, CreditRule> operators = {};  ///< by country and network: "28201"
    std::map<std::string, CreditRule> cards = {};      ///< by ICCID; "": of every card without an entry

    /// What holds for this card in this network: what its own entry leaves out is the operator's.
    CreditRule of(const std::string& iccid, const std::string& network) const;
};

}  // namespace turnbell
