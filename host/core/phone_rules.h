#pragma once

#include "host/base/phone_number.h"

#include <span>
#include <string>
#include <string_view>

namespace turnbell {

/// True for the ISO 3166-1 code ("GE") of a country whose numbers can be read.
bool isCountry(const std::string& code);

/// Reads a number as people type it ("555 12 34 56", "+995 555...", full-width digits) and says whether it
/// may be texted: valid, mobile (or of a kind that cannot be told from mobile), without extension, and of an
/// allowed country (none given: `country` alone). Every refusal has its own `reason`: phone_invalid,
/// phone_not_mobile, phone_country.
Result<PhoneNumber> parseMobile(std::string_view text, const std::string& country,
                                std::span<const std::string> allowedCountries);

/// Reads the sender of an incoming text. Nothing about allowed countries and kinds; refuses short codes,
/// names and numbers that cost more than usual to answer (phone_invalid).
Result<PhoneNumber> parseSender(std::string_view address, const std::string& country);

/// The ISO 3166-1 code ("GE") of the country that a number belongs to; empty: not known.
std::string countryOf(const PhoneNumber& number);

}  // namespace turnbell
