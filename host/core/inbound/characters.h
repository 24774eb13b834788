#pragma once

namespace turnbell {

/// Kinds of characters after folding, by Unicode's own properties.
bool isBlankCharacter(char32_t c);
bool isLetterCharacter(char32_t c);

/// A letter that has a capital, which names begin with. Georgian has capitals in Unicode alone.
bool isSmallLetter(char32_t c);

/// Han, Hiragana, Katakana: written without spaces, so that a word ends anywhere.
bool isSpaceless(char32_t c);

/// 0 to 9 for a decimal digit of any script; -1 for another character.
int digitOf(char32_t c);

/// A mark that joins the character before it: an accent, a vowel sign, an enclosing circle.
bool isCombining(char32_t c);

}  // namespace turnbell
