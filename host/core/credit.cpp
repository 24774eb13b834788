#include "host/core/credit.h"

#include <algorithm>
#include <array>

namespace turnbell {
namespace {

constexpr std::string_view kPlace = "{amount}";
constexpr std::size_t kMostDigits = 12;
constexpr std::size_t kGroup = 3;
constexpr std::size_t kLongestCode = 20;
constexpr std::size_t kShortestNumber = 7;
constexpr std::size_t kShownDigits = 3;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool isPoint(char c) {
    return c == '.' || c == ',';
}

std::size_t digitsAt(std::string_view text, std::size_t at) {
    const auto rest = text.substr(std::min(at, text.size()));
    return static_cast<std::size_t>(std::ranges::find_if_not(rest, isDigit) - rest.begin());
}

std::size_t blanksAt(std::string_view text, std::size_t at) {
    const auto rest = text.substr(std::min(at, text.size()));
    return static_cast<std::size_t>(std::ranges::find_if_not(rest, isBlank) - rest.begin());
}

/// With plain blanks and a plain minus in place of those that typesetters have.
std::string plain(std::string_view text) {
    struct Sign {
        std::string_view written;
        char plain;
    };
    constexpr std::array kSigns{Sign{"\u00A0", ' '}, Sign{"\u202F", ' '}, Sign{"\u2212", '-'}};
    std::string result{text};
    for (const auto& sign : kSigns) {
        for (auto at = result.find(sign.written); at != std::string::npos; at = result.find(sign.written)) {
            result.replace(at, sign.written.size(), 1, sign.plain);
        }
    }
    return result;
}

struct Amount {
    Hundredths value = 0;
    std::size_t end = 0;
};

/// The digits of a whole number, `grouping` between groups of three; '\0': without groups.
struct Whole {
    std::string digits;
    std::size_t end = 0;
};

std::optional<Whole> wholeAt(std::string_view text, std::size_t begin, char grouping) {
    auto count = digitsAt(text, begin);
    Whole whole{std::string{text.substr(begin, count)}, begin + count};
    if (grouping == '\0') {
        return count > 0 && count <= kMostDigits ? std::optional{whole} : std::nullopt;
    }
    const bool groups = count > 0 && count <= kGroup && text[begin] != '0';
    while (groups && whole.end < text.size() && text[whole.end] == grouping &&
           digitsAt(text, whole.end + 1) == kGroup) {
        whole.digits += text.substr(whole.end + 1, kGroup);
        whole.end += 1 + kGroup;
    }
    const bool grouped = whole.digits.size() > count;
    return grouped && whole.digits.size() <= kMostDigits ? std::optional{whole} : std::nullopt;
}

/// True if no more of a number follows: "15.12" is none in "15.12.2026".
bool endsAt(std::string_view text, std::size_t at) {
    const bool goesOn = at < text.size() && (isDigit(text[at]) || isPoint(text[at]));
    return !goesOn || (isPoint(text[at]) && digitsAt(text, at + 1) == 0);
}

std::optional<Amount> amountAt(std::string_view text, std::size_t begin, char grouping) {
    const bool negative = begin < text.size() && text[begin] == '-';
    const auto whole = wholeAt(text, begin + (negative ? 1 : 0), grouping);
    if (!whole) {
        return std::nullopt;
    }
    auto end = whole->end;
    std::string decimals;
    if (end < text.size() && isPoint(text[end]) && text[end] != grouping) {
        decimals = text.substr(end + 1, digitsAt(text, end + 1));
        end += decimals.empty() ? 0 : 1 + decimals.size();
    }
    if (!endsAt(text, end)) {
        return std::nullopt;
    }
    decimals.resize(2, '0');
    const Hundredths value = std::stoll(whole->digits + decimals);
    return Amount{negative ? -value : value, end};
}

/// Where the words end that stand at `at`, blanks apart; nothing: others stand there.
std::optional<std::size_t> behind(std::string_view text, std::size_t at, std::string_view words) {
    for (const char c : words) {
        if (isBlank(c)) {
            continue;
        }
        at += blanksAt(text, at);
        if (at >= text.size() || text[at] != c) {
            return std::nullopt;
        }
        ++at;
    }
    return at;
}

/// True in the middle of a number.
bool withinNumber(std::string_view text, std::size_t at) {
    const bool digitBefore = at > 0 && isDigit(text[at - 1]);
    const bool pointBefore = at > 1 && isPoint(text[at - 1]) && isDigit(text[at - 2]);
    return digitBefore || pointBefore;
}

}  // namespace

std::optional<Hundredths> creditIn(std::string_view answer, std::string_view pattern) {
    if (!isCreditPattern(pattern)) {
        return std::nullopt;
    }
    const auto text = plain(answer);
    const auto where = plain(pattern);
    const auto place = where.find(kPlace);
    const auto before = std::string_view{where}.substr(0, place);
    const auto after = std::string_view{where}.substr(place + kPlace.size());
    for (std::size_t begin = 0; begin < text.size(); ++begin) {
        const auto found = behind(text, begin, before);
        const auto at = found ? *found + blanksAt(text, *found) : text.size();
        if (at >= text.size() || withinNumber(text, at)) {
            continue;
        }
        for (const char grouping : {'.', ',', ' ', '\'', '\0'}) {
            const auto amount = amountAt(text, at, grouping);
            if (amount && behind(text, amount->end, after)) {
                return amount->value;
            }
        }
    }
    return std::nullopt;
}

bool isCreditPattern(std::string_view pattern) {
    const auto place = pattern.find(kPlace);
    return place != std::string_view::npos && pattern.find(kPlace, place + 1) == std::string_view::npos;
}

bool isUssdCode(std::string_view code) {
    return !code.empty() && code.size() <= kLongestCode &&
           std::ranges::all_of(code, [](char c) { return isDigit(c) || c == '*' || c == '#'; });
}

std::string creditWords(Hundredths amount) {
    const auto size = amount < 0 ? -amount : amount;
    const auto cents = std::to_string(size % 100);
    return (amount < 0 ? "-" : "") + std::to_string(size / 100) + (cents.size() < 2 ? ".0" : ".") + cents;
}

std::string withoutNumbers(std::string_view text) {
    std::string shown;
    for (std::size_t at = 0; at < text.size();) {
        const auto count = digitsAt(text, at);
        if (count >= kShortestNumber) {
            shown += "…";
            shown += text.substr(at + count - kShownDigits, kShownDigits);
        } else {
            shown += text.substr(at, std::max<std::size_t>(count, 1));
        }
        at += std::max<std::size_t>(count, 1);
    }
    return shown;
}

}  // namespace turnbell
