#pragma once

#include <string>
#include <string_view>

namespace turnbell {

/// The characters of an incoming text as they are compared: NFKC with case folding; without invisible
/// characters, accents and what else is put on top of a letter, unless that is a word alone ("à"); an
/// apostrophe within a word is dropped.
/// Digits in circles and keycaps stand alone between spaces, a vulgar fraction is ".5" (its value does not
/// matter to us). Line breaks stay. Takes any bytes, in time linear in their number.
std::u32string foldedText(std::string_view text);

}  // namespace turnbell
