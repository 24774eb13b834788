#pragma once

#include "host/base/result.h"

#include <string>
#include <string_view>

namespace turnbell {

/// A first or last name as it may be stored and texted: NFC, outer white space gone, inner runs one space.
/// Refuses control and bidirectional formatting characters, digits, '@', '/', text that is no UTF-8, and more
/// than 40 characters: a name must not smuggle a message to a stranger. Empty in, empty out.
Result<std::string> cleanName(std::string_view text);

/// A text that a person typed to be sent: control and bidirectional characters (but line breaks) removed.
/// Refuses an empty one, no UTF-8, and more than `mostCharacters`.
Result<std::string> cleanText(std::string_view text, std::size_t mostCharacters);

}  // namespace turnbell
