#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace turnbell {

/// A piece of a folded text that is looked at as a whole.
struct TextToken {
    enum class Kind {
        Word,
        Number,     ///< decimal digits of one script in a row
        Star,       ///< a full star
        EmptyStar,  ///< the outline of one: what a filled one is counted against
        Heart,
        Symbol,  ///< another emoji, sign or emoticon
        Mark,    ///< one punctuation character
    };

    Kind kind = Kind::Mark;
    std::u32string_view text = {};
    int value = 0;            ///< of a number; kManyDigits for one of three digits and more
    bool spaceBefore = true;  ///< also at the beginning
    bool lineBefore = false;

    bool isMark(std::u32string_view any) const {
        return kind == Kind::Mark && any.find(text.front()) != std::u32string_view::npos;
    }
};

constexpr int kManyDigits = 1000;

using TextTokens = std::vector<TextToken>;

/// Emoticons ("<3", "xD", ":P") are symbols: neither their letters nor their digits mean anything here. The
/// tokens point into `folded`.
TextTokens tokensOf(std::u32string_view folded);

/// The words and numbers with one space between them, numbers in ASCII digits; of a text without any, its
/// symbols, each once in a row.
std::u32string plainWords(const TextTokens& tokens);

/// plainWords() of any text.
std::u32string plainText(std::string_view text);

}  // namespace turnbell
