#include "host/core/inbound/text_tokens.h"

#include "host/core/inbound/characters.h"
#include "host/core/inbound/folded_text.h"

#include <algorithm>
#include <unicode/uchar.h>

namespace turnbell {
namespace {

using Kind = TextToken::Kind;

constexpr std::u32string_view kStars = U"⭐🌟★✮✭🟊";
constexpr std::u32string_view kEmptyStars = U"☆✩⚝";
constexpr std::u32string_view kHearts =
    U"♥♡💛💚💙💜🖤🤍🤎🧡💖💗💓💕💘💝🩷🩵🩶";

bool contains(std::u32string_view set, char32_t c) {
    return set.find(c) != std::u32string_view::npos;
}

Kind kindOf(char32_t c) {
    if (digitOf(c) >= 0) {
        return Kind::Number;
    }
    if (isLetterCharacter(c)) {
        return Kind::Word;
    }
    if (contains(kStars, c) || contains(kEmptyStars, c)) {
        return contains(kStars, c) ? Kind::Star : Kind::EmptyStar;
    }
    if (contains(kHearts, c)) {
        return Kind::Heart;
    }
    const auto wide = static_cast<UChar32>(c);
    const auto type = u_charType(wide);
    const bool sign = type == U_MATH_SYMBOL || type == U_CURRENCY_SYMBOL || type == U_MODIFIER_SYMBOL;
    return u_ispunct(wide) != 0 || sign ? Kind::Mark : Kind::Symbol;
}

bool belongTogether(char32_t left, char32_t right) {
    if (digitOf(left) >= 0 && digitOf(right) >= 0) {
        return true;
    }
    return kindOf(left) == Kind::Word && kindOf(right) == Kind::Word &&
           isSpaceless(left) == isSpaceless(right);
}

std::size_t lengthAt(std::u32string_view text, std::size_t at) {
    std::size_t end = at + 1;
    while (end < text.size() && belongTogether(text[end - 1], text[end])) {
        ++end;
    }
    return end - at;
}

bool endsWord(std::u32string_view text, std::size_t at) {
    return at >= text.size() || (!isLetterCharacter(text[at]) && digitOf(text[at]) < 0);
}

bool beginsWord(std::u32string_view text, std::size_t at) {
    return at == 0 || (!isLetterCharacter(text[at - 1]) && digitOf(text[at - 1]) < 0);
}

/// The length of eyes, a nose or none, and a mouth that is a letter; 0 if they do not stand here.
std::size_t faceAt(std::u32string_view text, std::size_t at) {
    if (!contains(U":;", text[at])) {
        return 0;
    }
    const bool nose = at + 1 < text.size() && contains(U"-'^", text[at + 1]);
    const auto mouth = at + (nose ? 2 : 1);
    const bool face = mouth < text.size() && contains(U"dpoxs", text[mouth]) && endsWord(text, mouth + 1);
    return face ? mouth + 1 - at : 0;
}

std::size_t emoticonAt(std::u32string_view text, std::size_t at) {
    if (text.substr(at, 2) == U"<3") {
        return endsWord(text, at + 2) ? 2 : 0;
    }
    if (text.substr(at, 2) == U"xd" && beginsWord(text, at) && endsWord(text, at + 2)) {
        return 2;
    }
    return faceAt(text, at);
}

int valueOf(std::u32string_view digits) {
    constexpr std::size_t kMost = 2;
    int value = 0;
    for (const auto c : digits) {
        value = digits.size() > kMost ? kManyDigits : value * 10 + digitOf(c);
    }
    return value;
}

bool isWordy(const TextToken& token) {
    return token.kind == Kind::Word || token.kind == Kind::Number;
}

void append(std::u32string& out, const TextToken& token) {
    for (const auto c : token.text) {
        const int digit = digitOf(c);
        out += digit < 0 ? c : U'0' + static_cast<char32_t>(digit);
    }
}

}  // namespace

TextTokens tokensOf(std::u32string_view folded) {
    TextTokens tokens;
    tokens.reserve(static_cast<std::size_t>(std::ranges::count(folded, U' ')) * 2 + 1);  // with a mark each
    bool space = true;
    bool line = false;
    for (std::size_t at = 0; at < folded.size();) {
        if (isBlankCharacter(folded[at])) {
            line = line || contains(U"\n\r\u2028\u2029", folded[at]);
            space = true;
            ++at;
            continue;
        }
        const auto emoticon = emoticonAt(folded, at);
        const auto text = folded.substr(at, emoticon > 0 ? emoticon : lengthAt(folded, at));
        const auto kind = emoticon > 0 ? Kind::Symbol : kindOf(text.front());
        tokens.push_back({kind, text, kind == Kind::Number ? valueOf(text) : 0, space, line});
        at += text.size();
        space = line = false;
    }
    return tokens;
}

std::u32string plainWords(const TextTokens& tokens) {
    std::u32string out;
    for (const auto& token : tokens) {
        if (isWordy(token)) {
            const bool joined = out.empty() || (isSpaceless(out.back()) && isSpaceless(token.text.front()));
            out += joined ? U"" : U" ";
            append(out, token);
        }
    }
    if (!out.empty()) {
        return out;
    }
    for (const auto& token : tokens) {
        if (token.kind == Kind::Symbol && (out.empty() || out.back() != token.text.front())) {
            out += token.text;
        }
    }
    return out;
}

std::u32string plainText(std::string_view text) {
    const auto folded = foldedText(text);
    return plainWords(tokensOf(folded));
}

}  // namespace turnbell
