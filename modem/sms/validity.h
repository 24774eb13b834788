#pragma once

#include "host/base/clock.h"

#include <cstdint>
#include <optional>
#include <span>

/// How long a service centre tries to deliver (TP-VP, 3GPP TS 23.040 9.2.3.12).
namespace turnbell::sms {

/// The relative form, rounded up to what it can say: 5 minutes at least, 63 weeks at most.
std::uint8_t relativeValidity(seconds wanted);

seconds readRelativeValidity(std::uint8_t octet);

inline constexpr std::size_t kEnhancedValidityOctets = 7;

/// The enhanced form. Nothing: it names no period, or there are fewer octets.
std::optional<seconds> readEnhancedValidity(std::span<const std::uint8_t> octets);

}  // namespace turnbell::sms
