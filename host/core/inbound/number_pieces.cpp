#include "host/core/inbound/number_pieces.h"

#include "host/core/inbound/characters.h"
#include "host/core/inbound/number_shapes.h"

#include <algorithm>

namespace turnbell {
namespace {

using Kind = NumberPiece::Kind;
using Form = NumberPiece::Form;

constexpr std::size_t kLongestPhrase = 12;  // of a script without spaces

NumberPiece wordPiece(const CustomerText& text, std::u32string_view word) {
    NumberPiece piece{.kind = Kind::Word, .text = word, .words = text.meaningOf(word)};
    const int number = piece.words.number();
    if (number >= 0) {
        piece.kind = Kind::Number;
        piece.form = Form::Word;
        piece.value = number;
        piece.weak = piece.words.has(Word::Weak);
    }
    return piece;
}

/// The longest known phrase at the beginning; 0 if none is.
std::size_t knownLength(const CustomerText& text, std::u32string_view word) {
    auto length = std::min(word.size(), kLongestPhrase);
    while (length > 0 && text.meaningOf(word.substr(0, length)).empty()) {
        --length;
    }
    return length;
}

/// "十五" is no 10 and no 5, nor is "三五个" a number here.
void markLongNumbers(NumberPieces& phrases) {
    for (std::size_t i = 1; i < phrases.size(); ++i) {
        auto& left = phrases[i - 1];
        auto& right = phrases[i];
        const bool numbers = left.kind == Kind::Number && right.kind == Kind::Number;
        if (numbers && left.value != right.value) {
            left.foreign = right.foreign = true;
        }
    }
}

/// "五つ星です" is three phrases. A word that is not known to its end stays whole, but behind digits its
/// known beginning is what they count: "2時間待ち".
NumberPieces phrasesOf(const CustomerText& text, std::u32string_view word, bool behindDigits) {
    NumberPieces phrases;
    auto rest = word;
    while (!rest.empty()) {
        const auto length = knownLength(text, rest);
        if (length == 0) {
            break;
        }
        phrases.push_back(wordPiece(text, rest.substr(0, length)));
        rest.remove_prefix(length);
    }
    markLongNumbers(phrases);
    if (rest.empty()) {
        return phrases;
    }
    if (!behindDigits || phrases.empty()) {
        return {{.kind = Kind::Word, .text = word}};
    }
    phrases.resize(1);
    const auto unknown = word.substr(phrases.front().text.size());
    phrases.push_back({.kind = Kind::Word, .text = unknown});
    return phrases;
}

bool isStar(const TextToken& token) {
    return token.kind == TextToken::Kind::Star || token.kind == TextToken::Kind::EmptyStar;
}

/// "★★★☆☆" is 3.
NumberPiece runPiece(TextTokens::const_iterator first, TextTokens::const_iterator last) {
    const auto stars = std::count_if(
        first, last, [](const TextToken& token) { return token.kind == TextToken::Kind::Star; });
    const bool hearts = first->kind == TextToken::Kind::Heart;
    return {.kind = Kind::Number,
            .text = first->text,
            .form = hearts      ? Form::Hearts
                    : stars > 0 ? Form::Stars
                                : Form::EmptyStars,
            .value = static_cast<int>(std::min<std::ptrdiff_t>(hearts ? last - first : stars, kManyDigits))};
}

TextTokens::const_iterator runEnd(TextTokens::const_iterator first, TextTokens::const_iterator last) {
    return std::find_if_not(first, last, [&](const TextToken& token) {
        return isStar(*first) ? isStar(token) : token.kind == first->kind;
    });
}

NumberPiece tokenPiece(const CustomerText& text, const TextToken& token) {
    switch (token.kind) {
    case TextToken::Kind::Word: return wordPiece(text, token.text);
    case TextToken::Kind::Number:
        return {.kind = Kind::Number,
                .text = token.text,
                .value = token.value,
                .foreign = token.value == kManyDigits};
    case TextToken::Kind::Mark: return {.kind = Kind::Mark, .text = token.text};
    default: return {.kind = Kind::Symbol, .text = token.text};
    }
}

}  // namespace

NumberPieces numberPieces(const CustomerText& text) {
    NumberPieces pieces;
    const auto& tokens = text.tokens();
    pieces.reserve(tokens.size());
    for (auto token = tokens.begin(); token != tokens.end();) {
        const auto begun = pieces.size();
        auto next = token + 1;
        if (token->kind == TextToken::Kind::Heart || isStar(*token)) {
            next = runEnd(token, tokens.end());
            pieces.push_back(runPiece(token, next));
        } else if (token->kind == TextToken::Kind::Word && isSpaceless(token->text.front())) {
            const bool behindDigits = begun > 0 && pieces.back().kind == Kind::Number && !token->spaceBefore;
            const auto phrases = phrasesOf(text, token->text, behindDigits);
            pieces.insert(pieces.end(), phrases.begin(), phrases.end());
        } else {
            pieces.push_back(tokenPiece(text, *token));
        }
        pieces[begun].spaceBefore = token->spaceBefore;
        pieces[begun].lineBefore = token->lineBefore;
        token = next;
    }
    return withShapes(text, pieces);
}

std::u32string phraseOf(NumberPieces::const_iterator first, NumberPieces::const_iterator last) {
    std::u32string phrase;
    for (; first != last; ++first) {
        const bool joined =
            phrase.empty() || (isSpaceless(phrase.back()) && isSpaceless(first->text.front()));
        phrase.append(joined ? U"" : U" ").append(first->text);
    }
    return phrase;
}

}  // namespace turnbell
