#pragma once

#include "host/base/result.h"

#include <compare>
#include <string>
#include <string_view>

namespace turnbell {

/// A telephone number in E.164 form. It prints itself masked; the digits must be asked for by name.
class PhoneNumber {
public:
    PhoneNumber() = default;

    /// Takes '+' and 5 to 15 digits, nothing else. Whether such a number exists is asked of
    /// host/core/phone_rules.h.
    static Result<PhoneNumber> fromE164(std::string_view text);

    const std::string& e164() const { return e164_; }

    /// "+995…456": country code hinted, last three digits kept. For logs, windows and every reply but
    /// admin's.
    std::string masked() const;

    bool empty() const { return e164_.empty(); }
    auto operator<=>(const PhoneNumber&) const = default;

private:
    std::string e164_;
};

/// Masks any sender or recipient for a log line: a number as PhoneNumber does, a name to its first letter.
std::string maskedAddress(std::string_view address);

}  // namespace turnbell
