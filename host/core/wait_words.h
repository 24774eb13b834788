#pragma once

#include <string>
#include <string_view>

namespace turnbell {

/// Where an announced wait is said.
enum class WaitStyle {
    Sentence,  ///< to a customer: "about 15 to 25 min", "up to 10 min"; within the GSM alphabet where it can
    List,      ///< in a row for staff: "in 15–25 min", "within 10 min"
};

/// An announced wait of `from` to `to` minutes in the words of this language (English, Georgian, German,
/// Japanese, Chinese; else English). From 90 min on in hours: "about 2 h to 2 h 30 min", "in 2–2½ h". From 0
/// it is "up to".
std::string waitWords(int from, int to, std::string_view language, WaitStyle style = WaitStyle::Sentence);

/// The hours of a day, "09:00-17:00", or that there are none, in words.
std::string hoursWords(const std::string& clocks, std::string_view language);

}  // namespace turnbell
