#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace turnbell {

/// Whose text it was.
struct TextOwner {
    std::string ticket = {};
    std::string firstName = {};
    std::string lastName = {};
};

/// A text as a template that says nothing of its owner or of anybody in `names`: the owner's ticket and names
/// are placeholders, other names and whatever has an @ are "…", each digit is "#". A word that begins with a
/// name of three letters or more and has two more at most is that name with an ending.
std::string maskedText(std::string_view text, const TextOwner& owner, const std::vector<std::string>& names);

}  // namespace turnbell
