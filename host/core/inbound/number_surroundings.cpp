#include "host/core/inbound/number_surroundings.h"

#include "host/core/inbound/characters.h"
#include "host/core/inbound/number_count.h"

#include <algorithm>
#include <unicode/uchar.h>

namespace turnbell {
namespace {

using Kind = NumberPiece::Kind;
using Iterator = NumberPieces::const_iterator;

constexpr int kNegationReach = 3;  // words
constexpr int kCueReach = 4;
constexpr int kCorrectionReach = 3;
constexpr std::size_t kLongestAbbreviation = 3;
const WordSet kNoPlace{Word::Courtesy, Word::Joiner, Word::Cue};

bool isUnitMark(const NumberPiece& piece) {
    return piece.kind == Kind::Mark &&
           (piece.isMark(U"%°") || u_charType(static_cast<UChar32>(piece.text.front())) == U_CURRENCY_SYMBOL);
}

class Reader {
public:
    Reader(const CustomerText& text, const NumberPieces& pieces, std::size_t at)
        : text_{text},
          pieces_{pieces},
          at_{at},
          first_{pieces.begin()},
          number_{pieces.begin() + static_cast<std::ptrdiff_t>(at)},
          last_{pieces.end()} {}

    NumberSurroundings read() {
        readBefore();
        found_.corrects = isCorrection();
        readMarkBefore();
        readAfter();
        found_.rejected = found_.rejected || isFor() || isToo() || isPartOfTime();
        return found_;
    }

private:
    /// "4, no, 5", "4 no wait 5" and "4 hmm no 5", but neither "2, no 1 cared" nor "5, no. 3 is nice".
    bool isCorrection() const {
        const bool ends = std::all_of(number_ + 1, last_, [](const NumberPiece& piece) {
            return piece.kind == Kind::Mark ||
                   piece.words.hasAny({Word::Courtesy, Word::Points, Word::Filler});
        });
        if (!ends || number_ == first_ || number_[-1].isMark(U".")) {
            return false;
        }
        int words = 0;
        bool no = false;
        auto piece = number_;
        while (piece != first_ && piece[-1].kind != Kind::Number && words <= kCorrectionReach) {
            --piece;
            no = no || piece->isWord(Word::No);
            words += piece->kind == Kind::Word ? 1 : 0;
        }
        return piece != first_ && words <= kCorrectionReach && no;
    }

    /// The words of the same clause, the nearest first. What a place is told of may have words without a
    /// meaning behind it: "my son is 5".
    void readBefore() {
        int distance = 0;
        bool near = true;
        for (auto piece = number_; piece != first_ && !piece->lineBefore && distance < kCueReach;) {
            --piece;
            if (piece->kind == Kind::Mark || piece->kind == Kind::Symbol) {
                break;
            }
            ++distance;
            const bool filler = piece->isWord(Word::Filler);
            const bool age = near && distance > 1 && piece->isWord(Word::Kin);
            const bool place = age || (near && isPlace(piece) && (distance == 1 || !filler));
            const bool denied = distance <= kNegationReach &&
                                ((piece->isWord(Word::Negation) && !isOfWord(piece + 1)) || isUnreal(piece));
            const bool farewell = near && isFarewell(piece);
            found_.nearly = found_.nearly || (place && piece->isWord(Word::Nearly));
            found_.deducts = found_.deducts || (near && piece->isWord(Word::Takes));
            found_.doubtful = found_.doubtful || farewell;
            found_.rejected = found_.rejected || place || denied;
            found_.cue = found_.cue || piece->isWord(Word::Cue) || (distance == 1 && piece->text == U"a");
            near = near && filler;
        }
    }

    /// "I was going to say 5".
    bool isUnreal(Iterator second) const {
        return second != first_ && second[-1].words.hasAny({Word::Filler, Word::Too, Word::But}) &&
               text_.meaningOf(phraseOf(second - 1, second + 1)).has(Word::Negation);
    }

    /// "not bad, 4", "not very good 2": what is denied is not the number.
    bool isOfWord(Iterator next) const {
        next += next != number_ && next->isWord(Word::Quantifier) ? 1 : 0;
        return next != number_ && (next->isWord(Word::Praise) || next->isWord(Word::Blame));
    }

    /// "see you 5".
    bool isFarewell(Iterator piece) const {
        const bool two = piece + 1 != number_ && piece[1].kind == Kind::Word &&
                         text_.meaningOf(phraseOf(piece, piece + 2)).has(Word::Farewell);
        return two || piece->isWord(Word::Farewell);
    }

    /// "bis" in "4 bis 5" joins them; in "bis 5" it is a time. "Guten Morgen 5" greets,
    /// and "we were 4" counts.
    bool isPlace(Iterator piece) const {
        const bool joins = piece->isWord(Word::Joiner) && piece != first_ && piece[-1].kind == Kind::Number;
        const auto isPart = [&](Iterator first, const WordSet& kinds) {
            return first->kind == Kind::Word && first + 1 != number_ && first[1].kind == Kind::Word &&
                   text_.meaningOf(phraseOf(first, first + 2)).hasAny(kinds);
        };
        const bool behindOther = piece != first_ && isPart(piece - 1, kNoPlace);
        if (joins || piece->isWord(Word::Cue) || behindOther || isPart(piece, kNoPlace)) {
            return false;
        }
        return piece->isWord(Word::Place) || (piece != first_ && isPart(piece - 1, {Word::Place}));
    }

    /// "thanks 4 your help".
    bool isFor() const {
        constexpr int kFor = 4;
        const auto next = number_ + 1;
        if (number_->value != kFor || found_.cue || found_.points || number_->total || next == last_ ||
            next->kind != Kind::Word || next->lineBefore) {
            return false;
        }
        return isBehind(Word::Thanks);
    }

    /// "love u 2", but not "give u 2".
    bool isToo() const {
        constexpr int kToo = 2;
        return number_->value == kToo && !found_.cue && !found_.points && !number_->total &&
               (isBehind(Word::Too) || isBehind(Word::Farewell));
    }

    /// Whether the word or the two words just before are such a phrase.
    bool isBehind(Word wanted) const {
        const bool one = number_ != first_ && number_[-1].isWord(wanted);
        const bool two = number_ - first_ > 1 && number_[-1].kind == Kind::Word &&
                         number_[-2].kind == Kind::Word &&
                         text_.meaningOf(phraseOf(number_ - 2, number_)).has(wanted);
        return one || two;
    }

    /// "8点5分", "3小时5分".
    bool isPartOfTime() const {
        if (number_ - first_ < 2 || number_->spaceBefore) {
            return false;
        }
        const auto unit = number_ - 1;
        return unit->isWord(Word::Unit) && !unit->isWord(Word::Points) && !unit->spaceBefore &&
               isSpaceless(unit->text.front()) && unit[-1].kind == Kind::Number;
    }

    /// "=4", ":4", "No. 4", "$4", "#4", "-4", "a4", "მე-4".
    void readMarkBefore() {
        if (number_ == first_) {
            return;
        }
        const auto before = number_ - 1;
        const bool glued = !number_->spaceBefore;
        const bool abbreviated = before->isMark(U".") && before != first_ && isPlace(before - 1) &&
                                 before[-1].text.size() <= kLongestAbbreviation;
        found_.cue = found_.cue || before->isMark(U"=:");
        found_.rejected =
            found_.rejected || isUnitMark(*before) || abbreviated || (glued && before->isMark(U"#"));
        const bool sign = glued && before->isMark(U"-+");
        const auto name = sign && before != first_ ? before - 1 : before;
        const bool nameGlued = sign ? before != first_ && !before->spaceBefore : glued;
        found_.negative = (sign && !nameGlued) || (!number_->lineBefore && before->isWord(Word::Minus));
        found_.rejected =
            found_.rejected || (nameGlued && name->kind == Kind::Word && !name->isWord(Word::Cue) &&
                                !name->isWord(Word::Points) && !isSpaceless(name->text.back()));
    }

    void readAfter() {
        auto next = number_ + 1;
        found_.apart = next == last_ || next->lineBefore || next->isMark(U".,!;:-");
        if (next != last_ && isUnitMark(*next)) {
            found_.rejected = true;
            return;
        }
        const bool hyphen = next != last_ && next->isMark(U"-") && !next->spaceBefore && last_ - next > 1 &&
                            next[1].kind == Kind::Word && !next[1].spaceBefore;
        if (isOrdinalOf(next)) {
            found_.rejected = true;
            return;
        }
        readGrade(next);
        next += hyphen ? 1 : 0;
        if (next == last_ || next->kind != Kind::Word || next->lineBefore) {
            readRangeAfter();
            return;
        }
        readWordAfter(next, !next->spaceBefore);
    }

    /// "1+", "2-", as schools give them.
    void readGrade(Iterator next) {
        const bool last = next != last_ && std::all_of(next, last_, [](const NumberPiece& piece) {
                              return piece.kind == Kind::Mark && !piece.lineBefore;
                          });
        found_.above = last && next->isMark(U"+");
        found_.below = last && next->isMark(U"-") && !next->spaceBefore;
    }

    void readWordAfter(Iterator next, bool glued) {
        const auto words = meaningBehind(*next);
        found_.counts = !found_.cue && number_->value == 1 && words.has(Word::UnitOfOne);
        if (words.has(Word::Points)) {
            found_.stars = words.has(Word::Star);
            readPoints(next, words.has(Word::Unit));
            return;
        }
        const bool known = words.hasAny(
            {Word::Filler, Word::Praise, Word::Blame, Word::Neither, Word::Joiner, Word::Courtesy});
        const bool letter = next->text.size() == 1;  // "room 1a", "1a service", "eins A"
        const bool last = std::none_of(next + 1, last_, [](const NumberPiece& piece) {
            return piece.kind == Kind::Word || piece.kind == Kind::Number;
        });
        const bool ending = !isSpaceless(next->text.front()) &&
                            ((glued && (!known || letter)) ||
                             (letter && last && (number_->value == 1 || next->isWord(Word::Too))));
        const bool denied =
            words.has(Word::Negation) && number_->value != 0 &&  // "0 (never)" are words of the scale
            std::all_of(next + 1, last_, [](const NumberPiece& piece) { return piece.isWord(Word::Filler); });
        const bool kiss = last && next->spaceBefore && next->text == U"x";
        const bool unit =
            words.has(Word::Date) ? isDate(next) : !kiss && isCounted(text_, *next, number_->value);
        const auto count = countBehind(text_, pieces_, at_);
        found_.praised = count.praised;
        found_.doubtful = found_.doubtful || count.perhaps;
        found_.deducts =
            found_.deducts || (words.has(Word::Deduct) && (words.has(Word::Minus) || saysWhy(next + 1)));
        found_.above = next->isWord(Word::Plus) && last;
        found_.rejected = found_.rejected || unit || ending || denied || count.things ||
                          (words.has(Word::Negation) && glued);
        readRangeAfter();
    }

    /// Nothing, or the reason: "1 off for parking"; not "4 less waiting".
    bool saysWhy(Iterator next) const {
        return next == last_ || next->kind != Kind::Word || next->lineBefore ||
               next->words.hasAny({Word::But, Word::Courtesy}) || next->text == U"for" ||
               next->text == U"fur";
    }

    /// "5 stars", but "1 star off" takes one from the best, and "1点質問です" raises one.
    void readPoints(Iterator points, bool unit) {
        const auto behind = points + 1;
        const bool word = behind != last_ && behind->kind == Kind::Word && !behind->lineBefore;
        const auto words = word ? meaningBehind(*behind) : WordSet{};
        found_.deducts = found_.deducts || words.has(Word::Deduct);
        found_.points = !found_.deducts;
        found_.unsure = unit;
        found_.rejected =
            found_.rejected || (words.has(Word::Matter) && !behind->spaceBefore) || countsPieces(points);
    }

    /// "トイレ1つ": in Japanese what is counted stands before.
    bool countsPieces(Iterator counter) const {
        return counter->text == U"つ" && number_ != first_ && !number_->spaceBefore &&
               number_[-1].kind == Kind::Word && number_[-1].words.empty();
    }

    /// "5. Mai", "3. Stock"; in "5. May God bless you" a sentence begins.
    bool isOrdinalOf(Iterator point) const {
        if (point == last_ || !point->isMark(U".") || last_ - point == 1 || point[1].lineBefore) {
            return false;
        }
        const auto next = point + 1;
        return next->isWord(Word::Place) &&
               (next->isWord(Word::Unit) || (next->isWord(Word::Date) && isDate(next)));
    }

    /// "5 May", "5 May 2026", "5 tomorrow please", "3 Monday at noon", "5 tomorrow ok"; not "5 may be".
    bool isDate(Iterator day) const {
        const auto next = day + 1;
        if (next == last_ || next->lineBefore || next->kind != Kind::Word) {
            return true;
        }
        const bool answers = next + 1 == last_ && next->words.hasAny({Word::Yes, Word::No});
        const bool polite =
            std::all_of(next, last_, [](const NumberPiece& piece) { return piece.isWord(Word::Courtesy); });
        return answers || polite ||
               (!next->isWord(Word::Filler) && next->words.hasAny({Word::Place, Word::Date, Word::Unit}));
    }

    /// "4" in "4 or 5 hours".
    void readRangeAfter() {
        auto next = number_ + 1;
        if (last_ - next < 3 || !(next->isWord(Word::Joiner) || next->isMark(U"-~/")) ||
            next[1].kind != Kind::Number) {
            return;
        }
        next += 2;
        const bool unit = next->kind == Kind::Word && meaningBehind(*next).has(Word::Unit) &&
                          !meaningBehind(*next).has(Word::Points);
        found_.rejected = found_.rejected || unit || isUnitMark(*next);
    }

    const CustomerText& text_;
    const NumberPieces& pieces_;
    std::size_t at_;
    Iterator first_;
    Iterator number_;
    Iterator last_;
    NumberSurroundings found_;
};

}  // namespace

NumberSurroundings surroundingsOf(const CustomerText& text, const NumberPieces& pieces, std::size_t at) {
    return Reader{text, pieces, at}.read();
}

}  // namespace turnbell
