#pragma once

#include "host/core/text_template.h"

#include <optional>
#include <string_view>

namespace turnbell {

/// Where a character stands: in a catalog file, and in the text of which it is.
struct PlaceInFile {
    TextPlace inFile;
    TextPlace inText;
};

/// The place of character number `column`, from 1, of the text in quotes that begins at `begin` of the file;
/// one number more is just behind the text. Escapes, and what `"""` leaves out, are counted as they read.
/// Nothing if there is no such text, or it is shorter.
std::optional<PlaceInFile> placeInFile(std::string_view toml, const TextPlace& begin, int column);

}  // namespace turnbell
