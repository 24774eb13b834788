#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace turnbell {

/// Code points of a UTF-8 text; nothing if it is no valid UTF-8 (surrogates and over-long forms are invalid).
std::optional<std::u32string> decodeUtf8(std::string_view text);

/// Never fails: invalid bytes become U+FFFD.
std::u32string decodeUtf8Lossy(std::string_view text);

std::string encodeUtf8(std::u32string_view codePoints);

}  // namespace turnbell
