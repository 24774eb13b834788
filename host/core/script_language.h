#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace turnbell {

/// Which of these languages a text is written in, by its script alone: Georgian letters are Georgian, kana
/// Japanese, and Han characters without kana Chinese or Japanese, if only one of them is among `languages`.
/// Empty: no telling, as with Latin letters.
std::string languageOfScript(std::string_view text, const std::vector<std::string>& languages);

}  // namespace turnbell
