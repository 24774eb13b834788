#include "host/core/phone_rules.h"

#include <algorithm>
#include <optional>
#include <phonenumbers/phonenumberutil.h>
#include <set>

namespace turnbell {
namespace {

using i18n::phonenumbers::PhoneNumberUtil;
using Parsed = i18n::phonenumbers::PhoneNumber;

const PhoneNumberUtil& rules() {
    return *PhoneNumberUtil::GetInstance();
}

// Far more than any number takes, even in full-width digits. The library needs seconds for kilobytes.
constexpr std::size_t kMostBytes = 100;

/// Without letters: the library would read "555-HELP" and "tel:...;ext=1" too.
std::optional<Parsed> parse(std::string_view text, const std::string& country) {
    const bool letters = std::any_of(text.begin(), text.end(),
                                     [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
    Parsed number;
    if (letters || text.size() > kMostBytes ||
        rules().Parse(std::string{text}, country, &number) != PhoneNumberUtil::NO_PARSING_ERROR ||
        number.has_extension()) {
        return std::nullopt;
    }
    return number;
}

Result<PhoneNumber> inE164(const Parsed& number) {
    std::string text;
    rules().Format(number, PhoneNumberUtil::E164, &text);
    return PhoneNumber::fromE164(text);
}

bool isAllowed(const Parsed& number, const std::string& country, std::span<const std::string> allowed) {
    std::string region;
    rules().GetRegionCodeForNumber(number, &region);
    return allowed.empty() ? region == country
                           : std::find(allowed.begin(), allowed.end(), region) != allowed.end();
}

bool isMobile(const Parsed& number) {
    const auto type = rules().GetNumberType(number);
    return type == PhoneNumberUtil::MOBILE || type == PhoneNumberUtil::FIXED_LINE_OR_MOBILE;
}

bool costsMore(const Parsed& number) {
    const auto type = rules().GetNumberType(number);
    return type == PhoneNumberUtil::PREMIUM_RATE || type == PhoneNumberUtil::SHARED_COST;
}

}  // namespace

bool isCountry(const std::string& code) {
    std::set<std::string> regions;
    rules().GetSupportedRegions(&regions);
    return regions.contains(code);
}

Result<PhoneNumber> parseMobile(std::string_view text, const std::string& country,
                                std::span<const std::string> allowedCountries) {
    const auto number = parse(text, country);
    if (!number || !rules().IsValidNumber(*number)) {
        return fail(ErrorCode::Invalid,
                    "there is no such telephone number: check the digits, and begin with + and the country "
                    "code if it is from abroad",
                    "phone_invalid");
    }
    if (costsMore(*number)) {  // in any country, by whomever it was typed
        return fail(
            ErrorCode::Invalid,
            "that is a premium or shared-cost number, which is never texted: type a mobile number, or "
            "go on without one",
            "phone_not_mobile");
    }
    if (!isAllowed(*number, country, allowedCountries)) {
        return fail(ErrorCode::Invalid,
                    "this branch sends no texts to that country: type a mobile number of this country, or go "
                    "on without one",
                    "phone_country");
    }
    if (!isMobile(*number)) {
        return fail(ErrorCode::Invalid,
                    "that is no mobile number: type one that can receive texts, or go on without one",
                    "phone_not_mobile");
    }
    return inE164(*number);
}

Result<PhoneNumber> parseSender(std::string_view address, const std::string& country) {
    const auto number = parse(address, country);
    // A number with '+' comes from the network itself: it may be newer than the library's numbering plans.
    // Digits alone may be a short code, which a loose reading would take for somebody's number.
    const bool exists = number && (address.starts_with('+') ? rules().IsPossibleNumberWithReason(*number) ==
                                                                  PhoneNumberUtil::IS_POSSIBLE
                                                            : rules().IsValidNumber(*number));
    if (!exists || costsMore(*number)) {
        return fail(ErrorCode::Invalid, "the sender is no telephone number that can be answered",
                    "phone_invalid");
    }
    return inE164(*number);
}

std::string countryOf(const PhoneNumber& number) {
    const auto parsed = parse(number.e164(), {});
    std::string region;
    if (parsed) {
        rules().GetRegionCodeForNumber(*parsed, &region);
    }
    return region == "ZZ" ? std::string{} : region;  // the library's word for none
}

}  // namespace turnbell
