#pragma once

#include "host/base/phone_number.h"

#include <span>
#include <string>
#include <string_view>

namespace turnbell {

/// Reads a number as people type it ("555 12 34 56", "+995 555...", full-width digits) and says whether it
/// may be texted: valid, mobile (or of a kind that cannot be told from mobile), without extension, and of an
/// allowed country. Every refusal has its own `reason`: phone_invalid, phone_not_mobile, phone_country.
Result<PhoneNumber> parseMobile(std::string_view text, const std::string& country,
                                std::span<const std::string> allowedCountries);

/// Reads the sender of an incoming text. Nothing about allowed countries; refuses short codes and names.
Result<PhoneNumber> parseSender(std::string_view address, const std::string& country);

}  // namespace turnbell
