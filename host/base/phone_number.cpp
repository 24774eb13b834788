#include "host/base/phone_number.h"

#include "host/base/utf8.h"

#include <algorithm>

namespace turnbell {
namespace {

constexpr std::size_t kFewestDigits = 5;
constexpr std::size_t kMostDigits = 15;  // ITU-T E.164 6.2.1
constexpr std::size_t kShownHead = 4;
constexpr std::size_t kShownTail = 3;

/// A name of the GSM alphabet may hold line ends, which would be lines of a log.
bool isControl(char32_t c) {
    return c < U' ' || c == 0x7F;
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

}  // namespace

Result<PhoneNumber> PhoneNumber::fromE164(std::string_view text) {
    const auto digits = text.empty() ? text : text.substr(1);
    if (text.empty() || text.front() != '+' || digits.size() < kFewestDigits || digits.size() > kMostDigits ||
        !std::all_of(digits.begin(), digits.end(), isDigit)) {
        return fail(ErrorCode::Invalid, "a telephone number is '+' and 5 to 15 digits", "phone_invalid");
    }
    PhoneNumber number;
    number.e164_ = text;
    return number;
}

std::string PhoneNumber::masked() const {
    return maskedAddress(e164_);
}

std::string maskedAddress(std::string_view address) {
    if (address.empty()) {
        return {};
    }
    auto letters = decodeUtf8Lossy(address);
    std::ranges::replace_if(letters, isControl, U'?');
    const std::u32string_view all{letters};
    if (all.size() <= kShownHead + kShownTail) {
        return encodeUtf8(all.substr(0, 1)) + "…";
    }
    return encodeUtf8(all.substr(0, kShownHead)) + "…" + encodeUtf8(all.substr(all.size() - kShownTail));
}

}  // namespace turnbell
