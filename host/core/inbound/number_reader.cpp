#include "host/core/inbound/number_reader.h"

#include "host/core/inbound/number_count.h"
#include "host/core/inbound/number_question.h"
#include "host/core/inbound/number_surroundings.h"

#include <algorithm>

namespace turnbell {
namespace {

using Kind = NumberPiece::Kind;
using Form = NumberPiece::Form;
using Iterator = NumberPieces::const_iterator;

constexpr int kStars = 5;  // of which some are given
constexpr std::ptrdiff_t kFewWords = 4;
constexpr std::ptrdiff_t kLongestPhrase = 4;  // words
constexpr std::size_t kShortText = 24;        // pieces; a longer text says more than a number

struct Candidate {
    std::size_t at = 0;
    NumberPiece number = {};
    NumberSurroundings around = {};
};

bool isSpoken(const NumberPiece& piece) {
    return piece.kind == Kind::Word || piece.kind == Kind::Number;
}

class Reader {
public:
    Reader(const CustomerText& text, const OpenQuestion& question)
        : text_{text},
          question_{question},
          pieces_{numberPieces(text)},
          spoken_{std::count_if(pieces_.begin(), pieces_.end(), isSpoken)},
          words_{spoken_ - std::count_if(pieces_.begin(), pieces_.end(),
                                         [](const NumberPiece& one) { return one.isWord(Word::Courtesy); })} {
        for (std::size_t i = 0; i < pieces_.size(); ++i) {
            consider(i);
        }
    }

    std::optional<InboundMeaning> read() const {
        if (candidates_.empty()) {
            return isOutlines() ? std::optional{reask("reask.stars")}
                   : nearly_    ? std::optional{reask("reask.nearly")}
                   : deducts_   ? std::optional{reask("reask.deducted")}
                                : std::nullopt;
        }
        const bool taken = std::any_of(candidates_.begin(), candidates_.end(),
                                       [&](const Candidate& one) { return isTaken(one); });
        if (!taken) {
            return std::nullopt;
        }
        const auto& first = candidates_.front();
        const auto isOther = [&](const Candidate& one) {
            return one.number.value != first.number.value || one.number.fraction != first.number.fraction ||
                   totalOf(one) != totalOf(first);
        };
        const bool differ = std::any_of(candidates_.begin(), candidates_.end(), isOther) ||
                            std::any_of(counts_.begin(), counts_.end(), isOther);
        return differ || corrected_ ? reask("reask.several") : meaningOf(first);
    }

private:
    bool isInScale(int value) const { return value >= question_.lowest && value <= question_.highest; }

    /// Above 0 for a high value, below for a low one.
    int twice(int value) const { return 2 * value - question_.lowest - question_.highest; }

    int totalOf(const Candidate& one) const { return one.number.total.value_or(question_.highest); }

    static InboundMeaning reask(const char* rule) { return {.kind = InboundKind::Reask, .rule = rule}; }

    void consider(std::size_t at) {
        const auto& piece = pieces_[at];
        if (piece.kind != Kind::Number || piece.foreign || piece.form == Form::EmptyStars) {
            return;
        }
        if (isDecoration(piece)) {
            return;
        }
        const auto around = surroundingsOf(text_, pieces_, at);
        const bool fewPraised = around.praised && !around.cue && twice(piece.value) <= 0;
        const bool asked = !around.rejected && isInScale(piece.value) && isAskedAbout(text_, pieces_, at);
        const bool counts = around.counts || around.deducts || fewPraised || asked;
        deducts_ = deducts_ || (around.deducts && !around.rejected);
        if (!around.rejected && !counts) {
            candidates_.push_back({at, piece, around});
        } else if (!around.rejected && !piece.weak) {  // "5, one suggestion"
            counts_.push_back({at, piece, around});
        }
        corrected_ = corrected_ || around.corrects;
        nearly_ = nearly_ || (around.nearly && isBareNearly(at));
    }

    /// A single star is as often a decoration, and hearts say love as often as they count.
    bool isDecoration(const NumberPiece& piece) const {
        const bool mayBe = (piece.form == Form::Stars && piece.value == 1) || piece.form == Form::Hearts;
        return mayBe &&
               (spoken_ > 1 || !isAllOf(piece.form) || (piece.form == Form::Hearts && piece.value == 1));
    }

    bool isAllOf(Form form) const {
        return std::all_of(pieces_.begin(), pieces_.end(), [form](const NumberPiece& piece) {
            return piece.kind == Kind::Mark || (piece.kind == Kind::Number && piece.form == form);
        });
    }

    bool isOutlines() const {
        return isAllOf(Form::EmptyStars) && std::any_of(pieces_.begin(), pieces_.end(), isSpoken);
    }

    /// Whether all words from `first` on are phrases of these kinds.
    bool isOnly(const WordSet& kinds, Iterator first, Iterator last) const {
        while (first != last) {
            const auto word = std::find_if(first, last, isSpoken);
            const auto most = word + std::min(last - word, kLongestPhrase);
            auto length =
                std::find_if_not(word, most, [](const auto& one) { return one.kind == Kind::Word; }) - word;
            while (length > 0 && !text_.meaningOf(phraseOf(word, word + length)).hasAny(kinds)) {
                --length;
            }
            if (word != last && length == 0) {
                return false;
            }
            first = word + length;
        }
        return true;
    }

    bool isTaken(const Candidate& one) const {
        const auto& [at, number, around] = one;
        const auto place = pieces_.begin() + static_cast<std::ptrdiff_t>(at);
        if (around.points || around.cue || number.total || isBare(place)) {
            return true;
        }
        if (number.weak) {
            return leads(at) && around.apart;
        }
        return leads(at) || isLastSentence(place) || (words_ <= kFewWords && !runsOn(place + 1));
    }

    /// "Do you even care? 1".
    bool isLastSentence(Iterator number) const {
        auto first = number;
        while (first != pieces_.begin() && !first->lineBefore && !first[-1].isMark(U".!?")) {
            --first;
        }
        return first != pieces_.begin() && isOnly({Word::Courtesy, Word::Filler}, first, number) &&
               isOnly({Word::Courtesy}, number + 1, pieces_.end());
    }

    /// "had 2 wait": a word that says nothing of the number.
    bool runsOn(Iterator next) const {
        return next != pieces_.end() && next->kind == Kind::Word && !next->lineBefore &&
               next->words.empty() && meaningBehind(*next).empty();
    }

    bool leads(std::size_t at) const {
        const auto place = pieces_.begin() + static_cast<std::ptrdiff_t>(at);
        return at <= kShortText && isOnly({Word::Courtesy}, pieces_.begin(), place);
    }

    /// Nothing but courtesies and words without a meaning of their own. A sign is the number's.
    bool isBare(Iterator number) const {
        const WordSet nothing{Word::Courtesy, Word::Filler};
        const WordSet before{Word::Courtesy, Word::Filler, Word::Minus};
        return pieces_.size() <= kShortText && isOnly(before, pieces_.begin(), number) &&
               isOnly(nothing, number + 1, pieces_.end());
    }

    /// "almost 5" and nothing else.
    bool isBareNearly(std::size_t at) const {
        const WordSet nothing{Word::Courtesy, Word::Filler, Word::Nearly};
        const auto number = pieces_.begin() + static_cast<std::ptrdiff_t>(at);
        return pieces_.size() <= kShortText && isOnly(nothing, pieces_.begin(), number) &&
               isOnly({Word::Courtesy, Word::Filler, Word::Points}, number + 1, pieces_.end());
    }

    bool hasComment() const {
        if (pieces_.size() > kShortText) {
            return true;
        }
        const WordSet nothing{Word::Courtesy, Word::Filler, Word::Cue,    Word::Praise, Word::Blame,
                              Word::Neither,  Word::Points, Word::Joiner, Word::OutOf};
        const auto isCandidate = [&](Iterator piece) {
            return std::any_of(candidates_.begin(), candidates_.end(), [&](const Candidate& one) {
                return piece == pieces_.begin() + static_cast<std::ptrdiff_t>(one.at);
            });
        };
        for (auto first = pieces_.begin(); first != pieces_.end();) {
            const auto number =
                std::find_if(first, pieces_.end(), [](const auto& one) { return one.kind == Kind::Number; });
            const bool foreign = number != pieces_.end() && number->form != Form::Hearts &&
                                 number->form != Form::Stars && !isCandidate(number);
            if (foreign || !isOnlyNear(nothing, first, number)) {
                return true;
            }
            first = number == pieces_.end() ? number : number + 1;
        }
        return false;
    }

    /// isOnly(), and what counts a rating may have an ending: "ვარსკვლავს".
    bool isOnlyNear(const WordSet& kinds, Iterator first, Iterator last) const {
        return std::all_of(first, last,
                           [&](const NumberPiece& piece) {
                               return piece.kind != Kind::Word || piece.words.hasAny(kinds) ||
                                      meaningOfBeginning(piece.text).has(Word::Points);
                           }) ||
               isOnly(kinds, first, last);
    }

    static bool isOfFive(const Candidate& one) {
        return one.number.form == Form::Stars || one.number.form == Form::Hearts ||
               (one.around.stars && one.number.value <= kStars);
    }

    std::optional<InboundMeaning> meaningOf(const Candidate& one) const {
        const auto& [at, number, around] = one;
        if (around.unsure) {
            return reask("reask.unit");
        }
        if (around.doubtful && !around.cue && !around.points) {
            return reask("reask.doubtful");
        }
        if (number.fraction || around.below || (around.above && number.value != question_.highest)) {
            return reask("reask.fraction");
        }
        if (number.total.value_or(isOfFive(one) ? kStars : question_.highest) != question_.highest) {
            return reask("reask.other_scale");
        }
        if (around.negative || !isInScale(number.value)) {
            return reask("reask.outside");
        }
        const bool comments = hasComment();
        if (asksBack(pieces_) && !(comments && (leads(at) || around.cue))) {
            return std::nullopt;
        }
        if (saysTheOpposite(one, comments)) {
            return reask("reask.opposite");
        }
        return InboundMeaning{.kind = InboundKind::Rating,
                              .value = number.value,
                              .answersQuestion = true,
                              .hasComment = comments,
                              .rule = ruleOf(number)};
    }

    /// "1, perfect", "1 great service": as if the scale went the other way, as that of German schools does.
    bool saysTheOpposite(const Candidate& one, bool comments) const {
        const int side = twice(one.number.value);
        const auto [kind, other] =
            side < 0 ? std::pair{Word::Praise, Word::Blame} : std::pair{Word::Blame, Word::Praise};
        if (side == 0 || says(Word::Negation) || says(other)) {
            return false;
        }
        if (says(Word::School)) {
            return true;
        }
        return says(kind) && !(comments && says(Word::But));
    }

    bool says(Word wanted) const {
        for (auto piece = pieces_.begin(); piece != pieces_.end(); ++piece) {
            const bool two =
                pieces_.end() - piece > 1 && piece->kind == Kind::Word && piece[1].kind == Kind::Word;
            if (piece->isWord(wanted) || (two && text_.meaningOf(phraseOf(piece, piece + 2)).has(wanted))) {
                return true;
            }
        }
        return false;
    }

    /// Whether the first words behind the number, or behind a mark or "very" there, are of this kind.
    bool remarks(const Candidate& one, Word kind) const {
        auto first = pieces_.begin() + static_cast<std::ptrdiff_t>(one.at) + 1;
        const auto skip = [&](bool is) { first += is ? 1 : 0; };
        skip(first != pieces_.end() && one.around.points);
        skip(first != pieces_.end() && (first->isMark(U",.!:;-(") || first->isWord(Word::Is)));
        if (meaningAt(first).has(kind)) {
            return true;
        }
        skip(first != pieces_.end() && first->isWord(Word::Quantifier));
        return meaningAt(first).has(kind);
    }

    /// Of the longest phrase there.
    WordSet meaningAt(Iterator first) const {
        const auto most = first + std::min(pieces_.end() - first, kLongestPhrase);
        auto last = std::find_if_not(first, most, [](const auto& one) { return one.kind == Kind::Word; });
        while (last != first && text_.meaningOf(phraseOf(first, last)).empty()) {
            --last;
        }
        return last == first ? WordSet{} : text_.meaningOf(phraseOf(first, last));
    }

    static const char* ruleOf(const NumberPiece& number) {
        if (number.total) {
            return "rating.out_of";
        }
        switch (number.form) {
        case Form::Word: return "rating.word";
        case Form::Stars: return "rating.stars";
        case Form::Hearts: return "rating.hearts";
        default: return "rating.digits";
        }
    }

    const CustomerText& text_;
    OpenQuestion question_;
    NumberPieces pieces_;
    std::ptrdiff_t spoken_;  ///< words and numbers
    std::ptrdiff_t words_;   ///< the same without courtesies
    std::vector<Candidate> candidates_;
    std::vector<Candidate> counts_;  ///< no ratings, but what makes another doubtful: "5 guard, 1 nurse"
    bool corrected_ = false;         ///< "4, no, 5"
    bool nearly_ = false;            ///< "almost 5"
    bool deducts_ = false;           ///< "1 star off"
};

}  // namespace

std::optional<InboundMeaning> readNumber(const CustomerText& text, const OpenQuestion& question) {
    return Reader{text, question}.read();
}

}  // namespace turnbell
