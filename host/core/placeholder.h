#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace turnbell {

/// What a text can say about a visit. An empty field leaves no double space, no space before punctuation and
/// no comma or colon with nothing to part: "{first_name}, it is your turn: {desk}." -> "It is your turn."
struct TextFields {
    std::string firstName = {};
    std::string lastName = {};
    std::string location = {};
    std::string desk = {};
    std::string branch = {};
    std::string service = {};
    std::string ticket = {};
    std::string ahead = {};
    std::string notice = {};       ///< what staff tell
    std::string wait = {};         ///< in words, as waitWords() has it; empty: nobody can say
    std::string waitFrom = {};     ///< minutes
    std::string waitTo = {};       ///< minutes
    std::string appointment = {};  ///< its day and time, in words
    std::string link = {};
    std::string time = {};     ///< until when, or when to come: "14:30"; the hours of a day: "09:00-17:00"
    std::string date = {};     ///< the day of `time`, in words
    std::string choices = {};  ///< what can be answered: "1 General, 2 Blood test"
};

/// What can stand in braces in a template: {first_name}.
enum class Placeholder : std::uint8_t {
    FirstName,
    LastName,
    Location,
    Service,
    Desk,
    Ticket,
    Ahead,
    Wait,
    WaitFrom,
    WaitTo,
    Link,
    Branch,
    Notice,
    Appointment,
    Time,
    Date,
    Choices,
};

inline constexpr std::size_t kPlaceholderCount = static_cast<std::size_t>(Placeholder::Choices) + 1;

/// "first_name", ...
const char* toString(Placeholder placeholder);
std::optional<Placeholder> placeholder(std::string_view word);

/// What is put in its place.
const std::string& valueOf(const TextFields& fields, Placeholder placeholder);
std::string& valueOf(TextFields& fields, Placeholder placeholder);

/// A set of them.
class Placeholders {
public:
    constexpr Placeholders() = default;
    constexpr Placeholders(std::initializer_list<Placeholder> each) {
        for (const auto one : each) {
            add(one);
        }
    }

    constexpr void add(Placeholder one) { bits_ |= bitOf(one); }
    constexpr bool has(Placeholder one) const { return (bits_ & bitOf(one)) != 0; }
    constexpr bool hasAll(Placeholders others) const { return (others.bits_ & ~bits_) == 0; }
    constexpr Placeholders operator|(Placeholders others) const {
        others.bits_ |= bits_;
        return others;
    }

    constexpr bool operator==(const Placeholders&) const = default;

private:
    static constexpr std::uint32_t bitOf(Placeholder one) {
        return std::uint32_t{1} << static_cast<std::uint32_t>(one);
    }

    std::uint32_t bits_ = 0;
};

/// Every placeholder, in the order of the enumeration.
constexpr std::array<Placeholder, kPlaceholderCount> allPlaceholders() {
    std::array<Placeholder, kPlaceholderCount> all{};
    for (std::size_t i = 0; i < kPlaceholderCount; ++i) {
        all.at(i) = static_cast<Placeholder>(i);
    }
    return all;
}

/// "{first_name} {last_name}"
std::string wordsOf(Placeholders placeholders);

}  // namespace turnbell
