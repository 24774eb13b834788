#include "host/core/ratio_word.h"

#include <algorithm>
#include <charconv>

namespace turnbell {
namespace {

std::optional<int> count(std::string_view digits) {
    constexpr std::size_t kMostDigits = 4;
    int value = 0;
    const bool plain = !digits.empty() && digits.size() <= kMostDigits &&
                       std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return plain ? std::optional{value} : std::nullopt;
}

}  // namespace

std::optional<Ratio> ratio(std::string_view word) {
    const auto colon = word.find(':');
    if (colon == std::string_view::npos) {
        return std::nullopt;
    }
    const auto normal = count(word.substr(0, colon));
    const auto priority = count(word.substr(colon + 1));
    return normal && priority ? std::optional{Ratio{*normal, *priority}} : std::nullopt;
}

std::string toString(const Ratio& ratio) {
    return std::to_string(ratio.normal) + ":" + std::to_string(ratio.priority);
}

}  // namespace turnbell
