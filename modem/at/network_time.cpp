#include "modem/at/network_time.h"

#include "modem/at/at_replies.h"

#include <array>
#include <span>
#include <string>
#include <vector>

namespace turnbell::at {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

constexpr int kCentury = 2000;
constexpr minutes kQuarter{15};

/// A modem whose clock nobody set says 1980, 2000, 2004 or 2070.
constexpr int kEarliestYear = 2024;
constexpr int kLatestYear = 2067;

struct Number {
    char sign = ' ';
    int value = 0;
};

/// All numbers of a text, whatever stands between them.
std::vector<Number> numbersIn(std::string_view text) {
    constexpr std::string_view kDigits = "0123456789";
    std::vector<Number> result;
    for (auto begin = text.find_first_of(kDigits); begin != std::string_view::npos;
         begin = text.find_first_of(kDigits, begin)) {
        const auto end = std::min(text.find_first_not_of(kDigits, begin), text.size());
        const char before = begin > 0 ? text[begin - 1] : ' ';
        result.push_back({before == '-' || before == '+' ? before : ' ',
                          number(text.substr(begin, end - begin)).value_or(-1)});
        begin = end;
    }
    return result;
}

/// Year, month, day, hour, minute, second; nothing if the calendar or the clock has no such time.
std::optional<UtcTime> timeOf(std::span<const Number> six) {
    const int year = six[0].value < 100 ? kCentury + six[0].value : six[0].value;
    const std::chrono::year_month_day date{std::chrono::year{year},
                                           std::chrono::month{static_cast<unsigned>(six[1].value)},
                                           std::chrono::day{static_cast<unsigned>(six[2].value)}};
    const bool real = date.ok() && year >= kEarliestYear && year <= kLatestYear && six[3].value < 24 &&
                      six[4].value < 60 && six[5].value < 60;
    if (!real) {
        return std::nullopt;
    }
    return std::chrono::sys_days{date} + hours{six[3].value} + minutes{six[4].value} + seconds{six[5].value};
}

struct Form {
    std::string_view prefix;
    std::size_t time;  ///< which number is the year
    std::size_t zone;  ///< which one is the quarter hours ahead of UTC
    bool local;
};

constexpr std::array<Form, 3> kForms{{
    {"+CCLK:", 0, 6, true},
    {"+CTZE:", 2, 0, true},     // Quectel EC25 AT commands manual, AT+CTZR
    {"*PSUTTZ:", 0, 6, false},  // SIM800 series AT command manual, AT+CLTS: universal time
}};

}  // namespace

std::optional<UtcTime> networkTime(std::string_view line) {
    constexpr std::size_t kNumbersOfTime = 6;
    for (const Form& form : kForms) {
        if (!line.starts_with(form.prefix)) {
            continue;
        }
        const auto numbers = numbersIn(line.substr(form.prefix.size()));
        if (numbers.size() < form.time + kNumbersOfTime || numbers.size() <= form.zone ||
            numbers[form.zone].sign == ' ') {
            return std::nullopt;
        }
        const auto time = timeOf(std::span{numbers}.subspan(form.time, kNumbersOfTime));
        const int quarters = form.local ? numbers[form.zone].value : 0;
        const auto ahead = (numbers[form.zone].sign == '-' ? -quarters : quarters) * kQuarter;
        return time ? std::optional{*time - ahead} : std::nullopt;
    }
    return std::nullopt;
}

}  // namespace turnbell::at
