#pragma once

#include <string_view>

namespace turnbell {

/// True if a text says of itself that a machine wrote it ("Auto-Reply: ...", "out of office"): answering it
/// might never end. In the languages of Turnbell's own texts.
bool looksAutomatic(std::string_view text);

}  // namespace turnbell
