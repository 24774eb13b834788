#include "host/core/inbound/minutes_reader.h"

#include "host/core/inbound/characters.h"

#include <algorithm>
#include <iterator>
#include <ranges>

namespace turnbell {
namespace {

using Iterator = TextTokens::const_iterator;

bool isNumber(const TextToken& token) {
    return token.kind == TextToken::Kind::Number;
}

bool isWord(const TextToken& token) {
    return token.kind == TextToken::Kind::Word;
}

/// What of the word is left without a unit of minutes at its beginning.
std::u32string_view withoutUnit(const CustomerText& text, std::u32string_view word) {
    const auto ends = phraseEnds(word);
    const auto unit = std::find_if(ends.rbegin(), ends.rend(), [&](std::size_t end) {
        return text.meaningOf(word.substr(0, end)).has(Word::Minutes);
    });
    return unit == ends.rend() ? word : word.substr(*unit);
}

/// "晚10点到": of a script without spaces, what is counted is no minutes.
bool countsElse(const CustomerText& text, Iterator behind) {
    if (behind == text.tokens().end() || !isWord(*behind) || !isSpaceless(behind->text.front()) ||
        withoutUnit(text, behind->text) != behind->text) {
        return false;
    }
    const auto ends = phraseEnds(behind->text);
    return std::any_of(ends.begin(), ends.end(), [&](std::size_t end) {
        return text.meaningOf(behind->text.substr(0, end)).has(Word::Unit);
    });
}

/// "in 10", but not "晚5", which is as often five in the evening.
bool isIn(const WordSet& words) {
    return words.has(Word::LateBy) && words.has(Word::Place);
}

TextTokens withoutUnits(const CustomerText& text, Iterator first, Iterator last) {
    TextTokens words;
    for (; first != last; ++first) {
        auto token = *first;
        token.text = isWord(token) ? withoutUnit(text, token.text) : token.text;
        if (!token.text.empty()) {
            words.push_back(token);
        }
    }
    return words;
}

/// What the words before and behind the minutes say together. Without a unit "2 more" may be two copies, and
/// an answer to what staff have asked.
std::optional<InboundKeyword> keywordOf(const CustomerText& text, TextTokens before, const TextTokens& behind,
                                        bool hasUnit) {
    before.insert(before.end(), behind.begin(), behind.end());
    const auto plain = plainWords(before);
    const auto words = text.meaningOf(text.withoutCourtesy(plain));
    if (words.has(Word::Late) || (hasUnit && words.has(Word::LateBy))) {
        return InboundKeyword::Late;
    }
    const bool more = hasUnit && words.hasAny({Word::MoreTime, Word::MoreTimeBy});
    return more ? std::optional{InboundKeyword::MoreTime} : std::nullopt;
}

}  // namespace

std::optional<InboundMeaning> readMinutes(const CustomerText& text) {
    const auto& tokens = text.tokens();
    const auto number = std::find_if(tokens.begin(), tokens.end(), isNumber);
    const bool one = number != tokens.end() && std::none_of(number + 1, tokens.end(), isNumber);
    if (text.core().empty() || !one || number->value <= 0 || number->value >= kManyDigits) {
        return std::nullopt;
    }
    TextTokens before;
    std::copy_if(tokens.begin(), number, std::back_inserter(before), isWord);
    if (countsElse(text, number + 1)) {
        return std::nullopt;
    }
    const auto behind = withoutUnits(text, number + 1, tokens.end());
    const bool in = !before.empty() && isIn(text.meaningOf(before.back().text));
    const bool hasUnit = in || !std::ranges::equal(behind, std::ranges::subrange{number + 1, tokens.end()},
                                                   {}, &TextToken::text, &TextToken::text);
    auto keyword = keywordOf(text, before, behind, hasUnit);
    while (!keyword && !before.empty() && text.meaningOf(before.back().text).has(Word::About)) {
        before.pop_back();
        keyword = keywordOf(text, before, behind, hasUnit);
    }
    return keyword ? std::optional{InboundMeaning{.kind = InboundKind::Keyword,
                                                  .value = number->value,
                                                  .keyword = keyword,
                                                  .rule = "keyword.minutes"}}
                   : std::nullopt;
}

}  // namespace turnbell
