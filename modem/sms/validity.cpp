#include "modem/sms/validity.h"

#include "modem/sms/semi_octets.h"

#include <algorithm>

namespace turnbell::sms {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::weeks;

// The bands of 9.2.3.12.1: the last octet of each, and the step within it.
constexpr int kLastOfMinutes = 143;
constexpr int kLastOfHalfHours = 167;
constexpr int kLastOfDays = 196;
constexpr minutes kMinuteStep{5};
constexpr minutes kHalfHour{30};
constexpr int kDaysBase = 166;
constexpr int kWeeksBase = 192;
constexpr weeks kLongest{63};

template <typename Step>
int stepsUp(seconds period, Step step) {
    const seconds length = step;
    return static_cast<int>((period + length - seconds{1}) / length);
}

}  // namespace

std::uint8_t relativeValidity(seconds wanted) {
    const auto period = std::clamp<seconds>(wanted, kMinuteStep, kLongest);
    int octet = kWeeksBase + stepsUp(period, weeks{1});
    if (period <= hours{12}) {
        octet = stepsUp(period, kMinuteStep) - 1;
    } else if (period <= hours{24}) {
        octet = kLastOfMinutes + stepsUp(period - hours{12}, kHalfHour);
    } else if (period <= days{30}) {
        octet = kDaysBase + stepsUp(period, days{1});
    }
    return static_cast<std::uint8_t>(octet);
}

seconds readRelativeValidity(std::uint8_t octet) {
    if (octet <= kLastOfMinutes) {
        return (octet + 1) * kMinuteStep;
    }
    if (octet <= kLastOfHalfHours) {
        return hours{12} + (octet - kLastOfMinutes) * kHalfHour;
    }
    if (octet <= kLastOfDays) {
        return days{octet - kDaysBase};
    }
    return weeks{octet - kWeeksBase};
}

std::optional<seconds> readEnhancedValidity(std::span<const std::uint8_t> octets) {
    if (octets.size() < kEnhancedValidityOctets) {
        return std::nullopt;
    }
    switch (octets[0] & 7U) {  // 9.2.3.12.3: the form; the bits above say nothing about the period
    case 1: return readRelativeValidity(octets[1]);
    case 2: return seconds{octets[1]};
    case 3:
        return hours{readTwoDigits(octets[1])} + minutes{readTwoDigits(octets[2])} +
               seconds{readTwoDigits(octets[3])};
    default: return std::nullopt;
    }
}

}  // namespace turnbell::sms
