#include "host/core/wait_words.h"

#include <algorithm>
#include <array>

namespace turnbell {
namespace {

constexpr int kHour = 60;
constexpr int kHalfHour = kHour / 2;
constexpr int kInHours = 90;  ///< from here on a wait is said in hours

/// The words of one style in one language.
struct Words {
    std::string_view language;
    WaitStyle style;
    std::string_view range;  ///< before a range
    std::string_view rangeEnd;
    std::string_view upTo;  ///< before a wait that may be none
    std::string_view upToEnd;
    std::string_view to;      ///< between two numbers of one unit
    std::string_view longTo;  ///< between two times that have units of their own
    std::string_view minutes;
    std::string_view hours;
    std::string_view minutesOfHour;  ///< of a time that has both
    std::string_view hoursBefore;
    bool halves;  ///< "2½": in an English or German text it would cost the GSM alphabet, and half of the room
};

constexpr std::array kWords{
    Words{"en", WaitStyle::Sentence, "about ", "", "up to ", "", " to ", " to ", " min", " h", " min", " h",
          false},
    Words{"en", WaitStyle::List, "in ", "", "within ", "", "–", " – ", " min", " h", " min", " h", true},
    Words{"ka", WaitStyle::Sentence, "დაახლოებით ", "", "მაქსიმუმ ", "", "–", " – ", " წუთი", " საათი", " წთ",
          " სთ", true},
    Words{"ka", WaitStyle::List, "", "-ში", "", "-მდე", "–", " – ", " წთ", " სთ", " წთ", " სთ", true},
    Words{"de", WaitStyle::Sentence, "etwa ", "", "bis zu ", "", " bis ", " bis ", " Minuten", " Stunden",
          " min", " h", false},
    Words{"de", WaitStyle::List, "in ", "", "binnen ", "", "–", " – ", " min", " h", " min", " h", true},
    Words{"ja", WaitStyle::Sentence, "約", "", "", "以内", "〜", "〜", "分", "時間", "分", "時間", true},
    Words{"ja", WaitStyle::List, "", "後", "", "以内", "〜", "〜", "分", "時間", "分", "時間", true},
    Words{"zh", WaitStyle::Sentence, "大约", "", "最多", "", "到", "到", "分钟", "小时", "分钟", "小时",
          true},
    Words{"zh", WaitStyle::List, "", "后", "", "内", "–", "–", "分钟", "小时", "分钟", "小时", true},
};

const Words& wordsFor(std::string_view language, WaitStyle style) {
    const auto found = std::find_if(kWords.begin(), kWords.end(), [&](const Words& one) {
        return one.language == language && one.style == style;
    });
    return found != kWords.end() ? *found : wordsFor("en", style);
}

/// A time as one number of one unit; empty: it takes two.
struct Number {
    std::string digits;
    std::string_view unit;
};

Number numberOf(int minutes, const Words& words) {
    if (minutes < kInHours) {
        return {std::to_string(minutes), words.minutes};
    }
    const auto hours = std::to_string(minutes / kHour);
    switch (minutes % kHour) {
    case 0: return {hours, words.hours};
    case kHalfHour: return words.halves ? Number{hours + "½", words.hours} : Number{};
    default: return {};
    }
}

std::string timeOf(int minutes, const Words& words) {
    if (minutes < kInHours) {
        return std::to_string(minutes).append(words.minutesOfHour);
    }
    auto time = std::to_string(minutes / kHour).append(words.hoursBefore);
    if (minutes % kHour != 0) {
        time.append(" ").append(std::to_string(minutes % kHour)).append(words.minutesOfHour);
    }
    return time;
}

std::string rangeOf(int from, int to, const Words& words) {
    const auto first = numberOf(from, words);
    const auto last = numberOf(to, words);
    if (first.unit.empty() || first.unit != last.unit) {
        return timeOf(from, words).append(words.longTo).append(timeOf(to, words));
    }
    return std::string{first.digits}.append(words.to).append(last.digits).append(last.unit);
}

/// Of a day without opening hours.
struct ClosedWord {
    std::string_view language;
    const char* word;
};

constexpr std::array kClosed{ClosedWord{"en", "closed"}, ClosedWord{"ka", "დაკეტილია"},
                             ClosedWord{"de", "geschlossen"}, ClosedWord{"ja", "休業"},
                             ClosedWord{"zh", "不营业"}};

std::string endOf(int to, const Words& words) {
    const auto last = numberOf(to, words);
    return last.unit.empty() ? timeOf(to, words) : std::string{last.digits}.append(last.unit);
}

}  // namespace

std::string waitWords(int from, int to, std::string_view language, WaitStyle style) {
    const auto& words = wordsFor(language, style);
    return from > 0 ? std::string{words.range}.append(rangeOf(from, to, words)).append(words.rangeEnd)
                    : std::string{words.upTo}.append(endOf(to, words)).append(words.upToEnd);
}

std::string hoursWords(const std::string& clocks, std::string_view language) {
    if (!clocks.empty()) {
        return clocks;
    }
    const auto* const found = std::find_if(kClosed.begin(), kClosed.end(),
                                           [&](const ClosedWord& one) { return one.language == language; });
    return found == kClosed.end() ? kClosed.front().word : found->word;
}

}  // namespace turnbell
