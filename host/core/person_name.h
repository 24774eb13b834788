#pragma once

#include "host/base/result.h"

#include <string>
#include <string_view>

namespace turnbell {

/// A first or last name as it may be stored and texted: NFC, outer white space gone, inner runs one space.
/// Takes letters of any script, hyphens, apostrophes and full stops before a space. Refuses everything else:
/// control, bidirectional and invisible characters, digits, symbols, text that is no UTF-8, and more than 40
/// characters (letters beyond the Basic Multilingual Plane count twice, as in an SMS): a name must not
/// smuggle a message or a link to a stranger. Empty in, empty out. The `reason` is name_characters or
/// name_long.
Result<std::string> cleanName(std::string_view text);

/// A text that a person typed to be sent: NFC, outer white space gone, every line end '\n', other control and
/// bidirectional characters removed. Emoji and their joiners stay. Refuses an empty one, no UTF-8, and more
/// than `mostCharacters`: text_empty, text_utf8, text_long.
Result<std::string> cleanText(std::string_view text, std::size_t mostCharacters);

/// As cleanText(), in one line: line ends and runs of white space are one space. An empty one stays empty.
Result<std::string> cleanLine(std::string_view text, std::size_t mostCharacters);

}  // namespace turnbell
