#pragma once

#include "host/core/inbound/customer_text.h"

#include <optional>
#include <string_view>
#include <vector>

namespace turnbell {

/// A token as the number reader sees it: words of scripts without spaces are cut into the phrases they
/// consist of, stars and hearts in a row are one number, and so are "4.5" and "4 out of 5".
struct NumberPiece {
    enum class Kind { Word, Number, Mark, Symbol };
    enum class Form { Digits, Word, Stars, EmptyStars, Hearts };

    Kind kind = Kind::Mark;
    std::u32string_view text = {};
    WordSet words = {};        ///< of a word
    bool spaceBefore = false;  ///< also before a new line
    bool lineBefore = false;

    // Of a number.
    Form form = Form::Digits;
    int value = 0;
    bool fraction = false;          ///< "4.5"; "5.0" is 5
    bool weak = false;              ///< an everyday word too: "one"
    std::optional<int> total = {};  ///< "4 out of 5"
    bool foreign = false;           ///< part of a date, a time, a phone number, a long number

    bool isWord(Word word) const { return kind == Kind::Word && words.has(word); }
    bool isMark(std::u32string_view any) const {
        return kind == Kind::Mark && any.find(text.front()) != std::u32string_view::npos;
    }
};

using NumberPieces = std::vector<NumberPiece>;

/// What `pieces` refer to lives as long as `text`.
NumberPieces numberPieces(const CustomerText& text);

/// The text of words in a row, with spaces as in plainWords().
std::u32string phraseOf(NumberPieces::const_iterator first, NumberPieces::const_iterator last);

}  // namespace turnbell
