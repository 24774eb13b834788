#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace turnbell {

/// Words of an answer that its question has too and that may be names, as searchWords() cuts them: "this is
/// Maria", "yes, Maria". What both write with a small letter is none, in a script that has capitals.
std::vector<std::string> sharedWords(std::string_view question, std::string_view answer);

}  // namespace turnbell
