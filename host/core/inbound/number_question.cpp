#include "host/core/inbound/number_question.h"

#include "host/core/inbound/characters.h"

#include <algorithm>

namespace turnbell {
namespace {

using Kind = NumberPiece::Kind;
using Iterator = NumberPieces::const_iterator;

constexpr std::ptrdiff_t kAskReach = 4;  // words

bool isQuestionMark(const NumberPiece& piece) {
    return piece.isMark(U"?؟");
}

bool isMark(const NumberPiece& piece) {
    return piece.kind == Kind::Mark;
}

/// A sentence that ends with one of them asks.
bool isParticle(const NumberPiece& last, std::u32string_view particles) {
    return last.kind == Kind::Word && particles.find(last.text.back()) != std::u32string_view::npos;
}

/// By its last word, whose mark is often left out: "5分吗", "5は最高ですか"; in "4か" it is an "or".
bool endsAsking(Iterator first, Iterator last) {
    if (first == last) {
        return false;
    }
    const bool ka = last[-1].text == U"か" && last - first > 1 && last[-2].kind == Kind::Word;
    return ka || isParticle(last[-1], U"吗嗎") || last[-1].text.ends_with(U"すか");
}

/// Has a word that a shy answer has not.
bool saysMore(Iterator first, Iterator last) {
    const WordSet shy{Word::Courtesy, Word::Filler, Word::Points, Word::Neither};
    return std::any_of(first, last, [&](const NumberPiece& piece) {
        return piece.kind == Kind::Word &&
               (!piece.words.hasAny(shy) || piece.words.hasAny({Word::Praise, Word::Blame}));
    });
}

/// What the number is part of.
class Clause {
public:
    Clause(const CustomerText& text, const NumberPieces& pieces, std::size_t at)
        : text_{text},
          number_{pieces.begin() + static_cast<std::ptrdiff_t>(at)},
          first_{number_},
          last_{number_ + 1} {
        while (first_ != pieces.begin() && !isBreakBefore(first_) && !ends(first_[-1])) {
            --first_;
        }
        while (last_ != pieces.end() && !isBreakBefore(last_) && !ends(*last_)) {
            ++last_;
        }
        const bool marked = last_ != pieces.end() && isQuestionMark(*last_);
        asks_ = (marked || endsAsking(first_, last_)) && saysMore(first_, last_);
    }

    bool asks() const {
        const bool last = last_[-1].isWord(Word::Means) && last_ - number_ > 1;
        if (has(Word::Means) && (asks_ || last || has(Word::Asks) || hasFrom(number_, Word::Joiner))) {
            return true;
        }
        return (asks_ && !asksOther()) || asksIf() || asksBefore() || asksBehind() || asksFirst() ||
               asksLast() || offersBoth();
    }

private:
    static bool ends(const NumberPiece& piece) {
        return piece.kind == Kind::Symbol || piece.isMark(U".,!;:?؟");
    }

    static bool isFiller(const NumberPiece& piece) { return piece.isWord(Word::Filler); }

    /// A new line, and a space in a script that has none but between clauses.
    static bool isBreakBefore(Iterator piece) {
        return piece->lineBefore ||
               (piece->spaceBefore && piece->kind == Kind::Word && isSpaceless(piece->text.front()));
    }

    bool isTwoWords(Iterator piece, Word wanted) const {
        return last_ - piece > 1 && piece->kind == Kind::Word && piece[1].kind == Kind::Word &&
               text_.meaningOf(phraseOf(piece, piece + 2)).has(wanted);
    }

    bool hasFrom(Iterator piece, Word wanted) const {
        for (; piece != last_; ++piece) {
            if (piece->isWord(wanted) || isTwoWords(piece, wanted)) {
                return true;
            }
        }
        return false;
    }

    bool has(Word wanted) const { return hasFrom(first_, wanted); }

    /// "what is 1", "why only 5", "how do I give 5"; in "what a visit 5" nobody asks.
    bool asksBefore() const {
        for (auto piece = number_ - std::min(number_ - first_, kAskReach); piece != number_; ++piece) {
            const bool verb = piece[1].isWord(Word::Is) || piece[1].isWord(Word::Means);
            const bool near = std::all_of(piece + 1, number_, [](const NumberPiece& one) {
                return one.words.hasAny({Word::Filler, Word::Cue});
            });
            if (isTwoWords(piece, Word::Asks) || (piece->isWord(Word::Asks) && (verb || near))) {
                return true;
            }
        }
        return false;
    }

    /// "5 what", "5 is what", "1 რა არის".
    bool asksBehind() const {
        const auto asks = std::find_if_not(number_ + 1, last_, isFiller);
        return asks != last_ && asks->isWord(Word::Asks) && (last_ - asks == 1 || asks[1].isWord(Word::Is));
    }

    /// "is 5 good", "so does a 1 mean bad", "can I change it to 5"; "is 5" is sloppy for what it is.
    bool asksFirst() const {
        const WordSet before{Word::Courtesy, Word::But, Word::Joiner, Word::Asks};
        const auto verb = std::find_if_not(first_, number_,
                                           [&](const NumberPiece& one) { return one.words.hasAny(before); });
        if (verb == number_) {
            return false;
        }
        const bool is = verb->isWord(Word::Is) || verb->isWord(Word::Means);
        return (is && std::all_of(verb + 1, number_, isFiller) && saysMore(number_ + 1, last_)) ||
               (!verb[-(verb != first_)].isWord(Word::Asks) &&
                (verb->isWord(Word::AsksOther) || isTwoWords(verb, Word::AsksOther)));
    }

    bool judges() const {
        return std::any_of(number_, last_, [](const NumberPiece& one) {
            return one.words.hasAny({Word::Praise, Word::Blame});
        });
    }

    /// "5 where is my umbrella?", "5 wie geht es weiter?".
    bool asksOther() const {
        const bool next = number_ + 1 != last_ && number_[1].isWord(Word::Asks);
        return hasFrom(number_, Word::AsksOther) || (next && last_ - number_ > 2 && !judges());
    }

    /// "5 if that is the best".
    bool asksIf() const { return number_ + 1 != last_ && number_[1].isWord(Word::If) && judges(); }

    /// "5 is the best right", "5 ist schlecht oder wie".
    bool asksLast() const {
        return last_ - number_ > 2 && number_[1].words.hasAny({Word::Is, Word::Means}) &&
               (last_[-1].isWord(Word::Tag) || last_[-1].isWord(Word::Asks));
    }

    /// "5 good or bad".
    bool offersBoth() const {
        const auto isOr =
            std::find_if(first_, last_, [](const auto& one) { return one.isWord(Word::Joiner); });
        const auto says = [](Iterator first, Iterator last, Word word) {
            return std::any_of(first, last, [&](const NumberPiece& one) { return one.isWord(word); });
        };
        return isOr != last_ && ((says(first_, isOr, Word::Praise) && says(isOr, last_, Word::Blame)) ||
                                 (says(first_, isOr, Word::Blame) && says(isOr, last_, Word::Praise)));
    }

    const CustomerText& text_;
    Iterator number_;
    Iterator first_;
    Iterator last_;
    bool asks_ = false;  ///< by a mark or a particle, and more than a shy answer does
};

/// "5 is the best, right?", "5分好吗？": whether the end of the text asks of the number itself.
bool asksWhetherSo(const NumberPieces& pieces, std::size_t at) {
    const auto first = pieces.begin() + static_cast<std::ptrdiff_t>(at) + 1;
    const auto end = pieces.end() - (isQuestionMark(pieces.back()) ? 1 : 0);
    if (first >= end) {
        return false;
    }
    if (std::none_of(first, end, isMark)) {
        const bool particle =
            isParticle(end[-1], U"吗嗎か") &&
            std::none_of(first, end, [](const NumberPiece& one) { return one.spaceBefore; });
        return particle ||
               std::any_of(first, end, [](const NumberPiece& one) { return one.isWord(Word::Tag); });
    }
    return first->isWord(Word::Filler) && end[-1].isWord(Word::Tag) &&
           std::find_if(first, end, isMark) == end - 2;
}

}  // namespace

bool asksBack(const NumberPieces& pieces) {
    return (isQuestionMark(pieces.back()) || endsAsking(pieces.begin(), pieces.end())) &&
           saysMore(pieces.begin(), pieces.end());
}

bool isAskedAbout(const CustomerText& text, const NumberPieces& pieces, std::size_t at) {
    return (asksBack(pieces) && asksWhetherSo(pieces, at)) || Clause{text, pieces, at}.asks();
}

}  // namespace turnbell
