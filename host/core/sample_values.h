#pragma once

#include "host/core/catalog.h"
#include "host/core/placeholder.h"

#include <string>
#include <vector>

namespace turnbell {

/// For whom a text is.
struct SampleOf {
    std::string language;  ///< of the customer
    std::string service;   ///< code; empty: any of the branch
};

/// What cleanName() lets a first or a last name have, in UTF-16 units.
inline constexpr std::size_t kMostNameLetters = 40;

/// Characters of a notice that staff write, and of a survey's link.
inline constexpr std::size_t kMostNoticeCharacters = 1000;
inline constexpr std::size_t kMostLinkCharacters = 200;

/// Of a day in words, or of a day and a time.
inline constexpr std::size_t kMostDateCharacters = 40;

/// Choices that a text offers to answer, if they are not the services.
inline constexpr std::size_t kMostChoices = 5;

/// What usually stands for this placeholder: the first service and desk of the catalog, a wait of 20 to 30
/// minutes, a name that is common in the language.
std::string typicalValue(const Catalog& catalog, Placeholder placeholder, const SampleOf& sample);

/// Values among which is, for whatever makes a text long, one that nothing real exceeds: every service and
/// desk that it may be, tickets and people ahead of 4 digits, waits of 4 digits, names of kMostNameLetters in
/// the letters of the language and in others, a notice and a link of the longest kind. Empty where a value
/// may not be known.
std::vector<std::string> extremeValues(const Catalog& catalog, Placeholder placeholder,
                                       const SampleOf& sample);

}  // namespace turnbell
