#include "modem/sim/control_words.h"

#include <charconv>
#include <cmath>

namespace turnbell::sim {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";

template <typename Number>
std::optional<Number> parse(std::string_view word) {
    Number value{};
    const auto result = std::from_chars(word.data(), word.data() + word.size(), value);
    const bool whole = result.ec == std::errc{} && result.ptr == word.data() + word.size();
    return whole ? std::optional(value) : std::nullopt;
}

}  // namespace

std::string_view ControlWords::next() {
    rest_ = rest();
    const auto end = std::min(rest_.find_first_of(kBlanks), rest_.size());
    const auto word = rest_.substr(0, end);
    rest_.remove_prefix(end);
    return word;
}

std::string_view ControlWords::rest() const {
    const auto first = rest_.find_first_not_of(kBlanks);
    if (first == std::string_view::npos) {
        return {};
    }
    return rest_.substr(first, rest_.find_last_not_of(kBlanks) - first + 1);
}

std::optional<int> ControlWords::number(int least, int most) {
    const auto value = parse<int>(next());
    return value && *value >= least && *value <= most ? value : std::nullopt;
}

std::optional<milliseconds> ControlWords::duration() {
    constexpr double kWeek = 7.0 * 24 * 3600;
    const auto value = parse<double>(next());
    if (!value || !(*value >= 0 && *value <= kWeek)) {
        return std::nullopt;
    }
    return milliseconds{std::llround(*value * 1000)};
}

}  // namespace turnbell::sim
