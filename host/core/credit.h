#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// What an operator's answer says is left on a SIM card. Pure.
namespace turnbell {

/// An amount of money in hundredths, of whatever currency.
using Hundredths = std::int64_t;

/// What `text` says is left, by `pattern`: what stands before and behind {amount}, such as
/// "Balance: {amount} GEL". Blanks and ends of lines may differ. The first place that fits counts; nothing:
/// none does.
/// Read are 12, 12.5, 12,50, -3.20, 1.234,50, 1,234.50 and 1 234,50. A point or comma before exactly three
/// digits parts thousands, unless a zero or more than three digits stand before it; other decimals beyond two
/// are cut off. Dates are no amounts.
std::optional<Hundredths> creditIn(std::string_view text, std::string_view pattern);

/// True if a pattern has its {amount}, once.
bool isCreditPattern(std::string_view pattern);

/// True if a code can be asked: digits, '*' and '#' alone, and at most 20.
bool isUssdCode(std::string_view code);

/// "12.50", "-0.07".
std::string creditWords(Hundredths amount);

/// The text with all but the last three digits of each number of seven and more left out: such are telephone
/// numbers and accounts.
std::string withoutNumbers(std::string_view text);

}  // namespace turnbell
