#include "host/catalog/duration_word.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace turnbell {
namespace {

struct Unit {
    std::string_view name;
    milliseconds length;
};

constexpr std::array kLongestFirst{
    Unit{"h", std::chrono::hours{1}},
    Unit{"m", std::chrono::minutes{1}},
    Unit{"s", seconds{1}},
    Unit{"ms", milliseconds{1}},
};

constexpr Unit kDay{"d", std::chrono::days{1}};  // read, never written

constexpr std::ptrdiff_t kMostDigits = 9;

}  // namespace

std::optional<milliseconds> readDuration(std::string_view word) {
    if (word == "0") {
        return milliseconds{0};
    }
    std::int64_t count = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), count);
    const auto digits = end - word.data();
    const auto name = word.substr(static_cast<std::size_t>(digits));
    const auto* unit = name == kDay.name ? &kDay
                                         : std::find_if(kLongestFirst.begin(), kLongestFirst.end(),
                                                        [&](const Unit& one) { return one.name == name; });
    if (error != std::errc{} || count < 0 || digits > kMostDigits || unit == kLongestFirst.end()) {
        return std::nullopt;
    }
    return count * unit->length;
}

std::string durationWord(milliseconds duration) {
    if (duration == milliseconds{0}) {
        return "0";
    }
    const auto* unit = std::find_if(kLongestFirst.begin(), kLongestFirst.end(), [&](const Unit& one) {
        return duration % one.length == milliseconds{0};
    });
    return std::to_string(duration / unit->length) + std::string{unit->name};
}

}  // namespace turnbell
