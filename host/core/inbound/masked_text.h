#pragma once

#include "host/core/inbound/known_names.h"

#include <string>
#include <string_view>
#include <vector>

namespace turnbell {

/// Whose text it was.
struct TextOwner {
    std::string ticket = {};
    std::string firstName = {};
    std::string lastName = {};
    std::vector<std::string> otherNames = {};  ///< that the same number had on other visits
};

/// A text as a template that says nothing of its owner or of anybody in `others`: the owner's ticket and
/// names are placeholders, what may be a form of them, other names and whatever has an @ are "…", each digit
/// is "#". `doubtful`: words, as searchWords() gives them, that may be names for all we know: "…" too.
std::string maskedText(std::string_view text, const TextOwner& owner, const KnownNames& others,
                       const std::vector<std::string>& doubtful = {});

}  // namespace turnbell
