#pragma once

#include "host/core/inbound/text_tokens.h"
#include "host/core/inbound/vocabulary.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace turnbell {

/// An incoming text, prepared to be read: what the customer wrote themselves, without quotes of other texts
/// ("> ...") and without signatures below it ("Sent from my phone").
class CustomerText {
public:
    /// `language` decides what a word means that is one in several languages.
    CustomerText(std::string_view text, std::string language);

    CustomerText(const CustomerText&) = delete;
    CustomerText& operator=(const CustomerText&) = delete;
    CustomerText(CustomerText&&) = delete;
    CustomerText& operator=(CustomerText&&) = delete;
    ~CustomerText() = default;

    const std::string& language() const { return language_; }

    /// They live as long as this.
    const TextTokens& tokens() const { return tokens_; }

    /// plainWords() without courtesies at both ends. Empty for a text that is nothing else, and for one that
    /// is too long to be a keyword.
    const std::u32string& core() const { return core_; }

    WordSet meaningOf(std::u32string_view phrase) const { return meaningOfPhrase(phrase, language_); }

    /// What the core means as a whole: as it is written, else without letters that are held ("stoooop"),
    /// without repeating itself ("stop stop"), or without spaces between its letters ("s t o p"). Nothing
    /// that is not in `wanted`.
    WordSet wholeMeaning(const WordSet& wanted) const;

    /// Whether the words of this language are enough to read one of `wanted` by wholeMeaning().
    bool isWritten(std::string_view language, const WordSet& wanted) const;

    /// The core, or any text, without courtesies at both ends.
    std::u32string_view withoutCourtesy(std::u32string_view plain) const;

private:
    std::string language_;
    std::u32string folded_;
    TextTokens tokens_;
    std::u32string plain_;
    std::u32string core_;
    std::vector<std::u32string>
        forms_;  ///< of a text that may be a keyword: as it is written, and may be meant
};

/// Only numbers in digits, at least one.
bool isNumbers(std::u32string_view plain);

/// The places where a phrase may end within `plain`: before a space, at each side of a character of a script
/// without spaces, and at the end.
std::vector<std::size_t> phraseEnds(std::u32string_view plain);

/// The first answer of `read(left, right)`, an optional, over all ways to cut a plain text in two phrases.
template <typename Read>
auto readTwoPhrases(std::u32string_view plain, Read read) -> decltype(read(plain, plain)) {
    for (const auto end : phraseEnds(plain)) {
        auto right = plain.substr(end);
        right.remove_prefix(right.starts_with(U' ') ? 1 : 0);
        if (auto answer = right.empty() ? std::nullopt : read(plain.substr(0, end), right)) {
            return answer;
        }
    }
    return std::nullopt;
}

}  // namespace turnbell
