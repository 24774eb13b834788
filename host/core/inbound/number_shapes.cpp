#include "host/core/inbound/number_shapes.h"

#include <algorithm>

namespace turnbell {
namespace {

using Kind = NumberPiece::Kind;
using Iterator = NumberPieces::const_iterator;

bool isDigits(const NumberPiece& piece) {
    return piece.kind == Kind::Number && piece.form == NumberPiece::Form::Digits;
}

bool isUsable(const NumberPiece& piece) {
    return piece.kind == Kind::Number && !piece.foreign &&
           (piece.form == NumberPiece::Form::Digits || piece.form == NumberPiece::Form::Word);
}

/// The end of digits with single marks between them and no spaces: "4.5", "04/05/26", "555-12-34"; digits
/// that stand apart by spaces are in the chain if one of them is long, as in a phone number.
Iterator chainEnd(Iterator first, Iterator last) {
    auto end = first + 1;
    while (last - end >= 2 && end->isMark(U".,:/-") && end->text == first[1].text && !end->spaceBefore &&
           isDigits(end[1]) && !end[1].spaceBefore) {
        end += 2;
    }
    return end;
}

NumberPiece decimal(const NumberPiece& whole, const NumberPiece& fraction) {
    auto piece = whole;
    piece.fraction = fraction.value != 0;
    // "03.04." is a day, "12.30" a time.
    piece.foreign = whole.foreign || fraction.foreign || (whole.text.size() > 1 && fraction.text.size() > 1);
    return piece;
}

/// Digits and marks without spaces, as one piece or as several.
NumberPieces chainPieces(Iterator first, Iterator last) {
    constexpr std::ptrdiff_t kPair = 3;  // number, mark, number
    if (last - first == kPair && first[1].isMark(U".,")) {
        return {decimal(first[0], first[2])};
    }
    NumberPieces pieces{first, last};
    const bool foreign = last - first > kPair || (last - first == kPair && first[1].isMark(U":")) ||
                         std::any_of(first, last, [](const NumberPiece& one) { return one.foreign; });
    for (auto& piece : pieces) {
        piece.foreign = piece.kind == Kind::Number && foreign;
    }
    return pieces;
}

/// ".5", as "½" is folded.
bool isBareFraction(Iterator first, Iterator last) {
    return first->isMark(U".") && first->spaceBefore && last - first > 1 && isDigits(first[1]) &&
           !first[1].spaceBefore;
}

NumberPieces withDecimals(const NumberPieces& pieces) {
    NumberPieces out;
    out.reserve(pieces.size());
    for (auto piece = pieces.begin(); piece != pieces.end();) {
        if (isBareFraction(piece, pieces.end())) {
            auto half = piece[1];
            half.fraction = half.spaceBefore = true;
            half.value = 0;
            out.push_back(half);
            piece += 2;
            continue;
        }
        if (!isDigits(*piece)) {
            out.push_back(*piece++);
            continue;
        }
        const auto end = chainEnd(piece, pieces.end());
        const auto chain = chainPieces(piece, end);
        out.insert(out.end(), chain.begin(), chain.end());
        piece = end;
    }
    return out;
}

/// A phone number in groups: digits beside long digits belong to them.
void markGroups(NumberPieces& pieces) {
    const auto take = [](NumberPiece& piece, const NumberPiece& beside) {
        piece.foreign = piece.foreign || (isDigits(piece) && isDigits(beside) && beside.foreign);
    };
    for (std::size_t i = 1; i < pieces.size(); ++i) {
        take(pieces[i], pieces[i - 1]);
    }
    for (auto i = pieces.size(); i > 1; --i) {
        take(pieces[i - 2], pieces[i - 1]);
    }
}

/// The thanks in "5 thousand thanks" and "thanks a million 5", and the praise in "5 hundred percent happy".
bool isRemarkOfMany(const CustomerText& text, const NumberPieces& pieces, std::size_t at) {
    constexpr std::ptrdiff_t kThanks = 2;  // words before: "thanks a million"
    const auto many = pieces.begin() + static_cast<std::ptrdiff_t>(at);
    const auto behind = many + 1;
    const bool word = behind != pieces.end() && behind->kind == Kind::Word && !behind->lineBefore;
    const bool digits = many != pieces.begin() && isDigits(many[-1]);
    const auto both = word ? text.meaningOf(phraseOf(many, many + 2)) : WordSet{};
    const bool before = many - pieces.begin() >= kThanks &&
                        text.meaningOf(phraseOf(many - kThanks, behind)).has(Word::Courtesy);
    return (word && behind->isWord(Word::Courtesy)) || both.has(Word::Courtesy) ||
           (digits && both.has(Word::Praise)) || before;
}

/// "five hundred", "twenty-five", "hundred and five": parts of numbers that no scale has. In "5 thousand
/// thanks" and "thanks a million 5" it is the thanks that are many.
void markParts(const CustomerText& text, NumberPieces& pieces) {
    const auto isMany = [&](std::size_t at) {
        return at < pieces.size() && pieces[at].isWord(Word::Many) && !isRemarkOfMany(text, pieces, at);
    };
    const auto isBetween = [](const NumberPiece& piece) {
        return !piece.lineBefore &&
               ((piece.isMark(U"-") && !piece.spaceBefore) || piece.isWord(Word::Joiner));
    };
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        auto& number = pieces[i];
        if (number.kind != Kind::Number) {
            continue;
        }
        const bool before = !number.lineBefore && ((i > 0 && isMany(i - 1)) ||
                                                   (i > 1 && isBetween(pieces[i - 1]) && isMany(i - 2)));
        const bool behind = (isMany(i + 1) && !pieces[i + 1].lineBefore) ||
                            (i + 2 < pieces.size() && isBetween(pieces[i + 1]) && isMany(i + 2));
        number.foreign = number.foreign || before || behind;
    }
}

/// "3/4" of a mixed number, behind its whole: "3 3/4". On a scale to 5 "4/5" is a rating.
bool isQuarters(Iterator first, Iterator last) {
    constexpr int kQuarters = 4;
    return last - first > 2 && isDigits(first[0]) && isUsable(first[0]) && !first->lineBefore &&
           first[1].isMark(U"/") && isDigits(first[2]) && isUsable(first[2]) && !first[2].lineBefore &&
           first[0].value < first[2].value && first[2].value <= kQuarters;
}

/// How many pieces from `first` on say "of": "/", "of", "stars out of"; 0 if they do not.
std::ptrdiff_t outOfLength(const CustomerText& text, Iterator first, Iterator last) {
    if (first == last) {
        return 0;
    }
    if (first->isMark(U"/") || first->isWord(Word::OutOf)) {
        return 1;
    }
    if (first->isWord(Word::Points)) {
        const auto behind = outOfLength(text, first + 1, last);
        return behind > 0 ? behind + 1 : 0;
    }
    const bool two = last - first > 1 && first->kind == Kind::Word && first[1].kind == Kind::Word &&
                     text.meaningOf(phraseOf(first, first + 2)).has(Word::OutOf);
    return two ? 2 : 0;
}

/// The same for what stands between the scale and the number: "-დან", "点中". The number word may say it
/// itself: -1.
std::ptrdiff_t ofTotalLength(Iterator first, Iterator last) {
    auto next = first;
    next += next != last && next->isMark(U"-") && !next->spaceBefore ? 1 : 0;
    next += next != last && next->isWord(Word::Points) ? 1 : 0;
    return next != last && next->isWord(Word::OutOfTotal) ? next + 1 - first : 0;
}

/// "and a half" behind a number; its end, or `first`.
Iterator halfEnd(const CustomerText& text, Iterator first, Iterator last) {
    constexpr std::ptrdiff_t kMostWords = 3;
    const auto words =
        std::find_if_not(first, last, [](const NumberPiece& one) { return one.kind == Kind::Word; });
    for (auto length = std::min(words - first, kMostWords); length > 0; --length) {
        if (text.meaningOf(phraseOf(first, first + length)).has(Word::Half)) {
            return first + length;
        }
    }
    return first;
}

/// What the number at `first` and the one behind it are together, and where that ends.
std::pair<NumberPiece, Iterator> ratioAt(const CustomerText& text, Iterator first, Iterator last) {
    const auto isNumber = [&](std::ptrdiff_t at) { return last - first > at && isUsable(first[at]); };
    const auto outOf = 1 + outOfLength(text, first + 1, last);
    if (outOf > 1 && isNumber(outOf) && !first[outOf].fraction) {
        auto piece = *first;
        piece.total = first[outOf].value;
        piece.weak = false;
        return {piece, first + outOf + 1};
    }
    const auto ofTotal = 1 + ofTotalLength(first + 1, last);
    if ((ofTotal > 1 || first->words.has(Word::OutOfTotal)) && isNumber(ofTotal)) {
        auto piece = first[ofTotal];
        piece.total = first->value;
        piece.weak = false;
        piece.spaceBefore = first->spaceBefore;
        return {piece, first + ofTotal + 1};
    }
    auto piece = *first;
    if (isQuarters(first + 1, last)) {
        constexpr std::ptrdiff_t kPieces = 4;
        piece.fraction = true;
        return {piece, first + kPieces};
    }
    const auto half = halfEnd(text, first + 1, last);
    piece.fraction = piece.fraction || half != first + 1;
    return {piece, half};
}

}  // namespace

NumberPieces withShapes(const CustomerText& text, const NumberPieces& pieces) {
    auto joined = withDecimals(pieces);
    markGroups(joined);
    markParts(text, joined);
    NumberPieces out;
    out.reserve(joined.size());
    for (auto piece = joined.cbegin(); piece != joined.cend();) {
        if (!isUsable(*piece)) {
            out.push_back(*piece++);
            continue;
        }
        const auto [number, end] = ratioAt(text, piece, joined.cend());
        out.push_back(number);
        piece = end;
    }
    return out;
}

}  // namespace turnbell
