#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace turnbell {

/// By what a text is found again: each word once, folded, cut after its fourth letter so that endings do not
/// matter; of what is written without spaces every pair of neighbouring characters. No numbers.
std::vector<std::string> searchWords(std::string_view text);

}  // namespace turnbell
