#include "host/core/inbound/number_count.h"

#include <algorithm>
#include <array>

namespace turnbell {
namespace {

using Kind = NumberPiece::Kind;
using Iterator = NumberPieces::const_iterator;

constexpr std::ptrdiff_t kDescriptions = 3;  // words between a number and its noun
constexpr std::ptrdiff_t kStateReach = 3;

/// Endings of English and German words for who does something: "cleaner", "Putzfrau".
constexpr std::array<std::u32string_view, 9> kAgents{U"er",   U"or",   U"ist",   U"ian", U"man",
                                                     U"mann", U"frau", U"woman", U"in"};

/// No word of any language's table.
bool isUnknown(const NumberPiece& piece) {
    return piece.kind == Kind::Word && meaningBehind(piece).empty();
}

/// As an unknown noun of English or German is written.
bool isLatin(const NumberPiece& piece) {
    constexpr std::size_t kShortest = 4;
    return piece.text.size() >= kShortest &&
           std::ranges::all_of(piece.text, [](char32_t c) { return c >= U'a' && c <= U'z'; });
}

class Counter {
public:
    Counter(const CustomerText& text, const NumberPieces& pieces, std::size_t at)
        : text_{text},
          number_{pieces.begin() + static_cast<std::ptrdiff_t>(at)},
          next_{number_ + 1},
          end_{pieces.end()},
          last_{std::find_if(next_, pieces.end(), [](const NumberPiece& piece) {
              return piece.kind != Kind::Word || piece.lineBefore;
          })} {}

    NumberCount read() {
        if (next_ == last_) {
            return {};
        }
        readDescribed();
        found_.things = found_.things || isPart();
        found_.perhaps =
            found_.perhaps || hasState() || isPlural() || isAgent() || isTooMuch() || isHeading();
        return found_;
    }

private:
    bool isNoun(Iterator piece) const {
        return isCounted(text_, *piece, number_->value) ||
               (number_->value == 1 && piece->isWord(Word::UnitOfOne));
    }

    /// "2 more people", "2 nice ladies", "3 unheard-of ladies".
    void readDescribed() {
        const WordSet descriptions{Word::Quantifier, Word::Praise, Word::Blame, Word::Neither};
        WordSet described;
        bool unknown = false;
        auto noun = next_;
        for (; noun != last_ && noun - next_ < kDescriptions && !isNoun(noun); ++noun) {
            const bool describes = noun->words.hasAny(descriptions) && !noun->isWord(Word::OutOf);
            if (!describes && (unknown || !isUnknown(*noun))) {
                return;
            }
            described.add(noun->words);
            unknown = unknown || isUnknown(*noun);
        }
        if (noun == next_ || noun == last_ || !isNoun(noun)) {
            return;
        }
        readDescriptionOf(noun, described, unknown);
    }

    void readDescriptionOf(Iterator noun, const WordSet& described, bool unknown) {
        const auto behind = noun + 1;
        const bool remark = behind != last_ && behind->isWord(Word::But);
        const bool praise = described.has(Word::Praise);
        const bool goesOn = behind != last_ && !behind->words.hasAny({Word::Courtesy, Word::Joiner});
        found_.praised = praise && !remark;
        found_.perhaps =
            !remark && (unknown || (praise ? goesOn : described.hasAny({Word::Blame, Word::Neither})));
        found_.things = !unknown && !described.hasAny({Word::Praise, Word::Blame, Word::Neither});
    }

    /// "1 of your staff", but not "5 of course".
    bool isPart() const {
        return next_->isWord(Word::OutOf) && next_->isWord(Word::Quantifier) && last_ - next_ > 1 &&
               !text_.meaningOf(phraseOf(next_, next_ + 2)).has(Word::Filler);
    }

    /// "1 pen missing", "1 Pullover vergessen"; in "1 everything broken" nothing is counted.
    bool hasState() const {
        const auto end = next_ + std::min(last_ - next_, kStateReach);
        const auto state = std::find_if(next_, end, [](const auto& one) { return one.isWord(Word::State); });
        return state != end && state != next_ && std::all_of(next_, state, [this](const NumberPiece& one) {
                   return isUnknown(one) || meaningBehind(one).hasAny({Word::Unit, Word::UnitOfOne});
               });
    }

    /// "2 trainees at the desk", "3 trainees were rude"; not "4 works well", nor "three quarters".
    bool isPlural() const {
        const auto behind = next_ + 1;
        return number_->value > 1 && number_->form == NumberPiece::Form::Digits && isUnknown(*next_) &&
               isLatin(*next_) && next_->text.back() == U's' && behind != last_ &&
               behind->words.hasAny({Word::Is, Word::Place, Word::OutOf});
    }

    /// "1 cleaner was rude".
    bool isAgent() const {
        const auto behind = next_ + 1;
        const bool agent = isUnknown(*next_) && isLatin(*next_) &&
                           std::ranges::any_of(kAgents, [&](std::u32string_view ending) {
                               return next_->text.ends_with(ending);
                           });
        return number_->value == 1 && agent && behind != last_ &&
               behind->words.hasAny(
                   {Word::Is, Word::Filler, Word::Blame, Word::Quantifier, Word::Neither, Word::State});
    }

    /// "2 long", as "too" is written.
    bool isTooMuch() const {
        constexpr int kToo = 2;
        return number_->value == kToo && next_->isWord(Word::TooMuch);
    }

    /// "1 wish: more chairs".
    bool isHeading() const {
        return last_ - next_ == 1 && end_ - last_ > 1 && last_->isMark(U":") && !last_->spaceBefore &&
               last_[1].kind == Kind::Word;
    }

    const CustomerText& text_;
    Iterator number_;
    Iterator next_;
    Iterator end_;
    Iterator last_;  ///< of the words behind the number
    NumberCount found_;
};

}  // namespace

NumberCount countBehind(const CustomerText& text, const NumberPieces& pieces, std::size_t at) {
    return Counter{text, pieces, at}.read();
}

bool isCounted(const CustomerText& text, const NumberPiece& noun, int number) {
    if (!meaningBehind(noun).has(Word::Unit)) {
        return false;
    }
    const bool plural = number == 1 && (noun.text.ends_with(U's') || noun.text.ends_with(U'n'));
    return !plural || !text.meaningOf(noun.text.substr(0, noun.text.size() - 1)).has(Word::UnitOfOne);
}

WordSet meaningBehind(const NumberPiece& word) {
    const auto beginning = meaningOfBeginning(word.text);
    auto words = word.words;
    for (const auto one : {Word::Unit, Word::Points, Word::Star, Word::Matter, Word::Deduct}) {
        if (beginning.has(one)) {
            words.add(one);
        }
    }
    return words;
}

}  // namespace turnbell
