#include "host/service/credit_rule.h"

namespace turnbell {
namespace {

/// Null: there is none.
const CreditRule* find(const std::map<std::string, CreditRule>& rules, const std::string& key) {
    const auto found = rules.find(key);
    return found == rules.end() ? nullptr : &found->second;
}

}  // namespace

CreditRule CreditRules::of(const std::string& iccid, const std::string& network) const {
    const auto* const ofOperator = find(operators, network);
    const auto* const named = find(cards, iccid);
    const auto* const ofCard = named != nullptr ? named : find(cards, {});
    CreditRule rule = ofOperator != nullptr ? *ofOperator : CreditRule{};
    if (ofCard != nullptr) {
        rule.code = ofCard->code.empty() ? rule.code : ofCard->code;
        rule.pattern = ofCard->pattern.empty() ? rule.pattern : ofCard->pattern;
        rule.low = ofCard->low ? ofCard->low : rule.low;
        rule.every = ofCard->every == 0 ? rule.every : ofCard->every;
    }
    rule.every = rule.every == 0 ? kCreditEvery : rule.every;
    return rule;
}

}  // namespace turnbell
