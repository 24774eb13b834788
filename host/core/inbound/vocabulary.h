#pragma once

#include <cstdint>
#include <initializer_list>
#include <limits>
#include <span>
#include <string_view>

namespace turnbell {

/// What a word or phrase is used for. A phrase may stand in several rows.
enum class Word : std::uint8_t {
    Stop,        ///< opt-out; also when it is found in a sentence, staff are told
    StopAlone,   ///< opt-out when it is all that was written, and an everyday word else ("end")
    StopSurvey,  ///< opt-out of surveys in a phrase that is no "STOP surveys": "no more surveys"
    StopAsking,  ///< the same while a survey asks: "do not ask again"
    Start,
    Help,
    Cancel,  ///< of the visit or of all texts, nobody knows
    Yes,
    No,
    Here,
    Late,
    MoreTime,
    LateBy,      ///< late, if minutes are said: "in 5 min"
    MoreTimeBy,  ///< the same: "give me 5 min"
    Leave,
    LeaveVisit,  ///< the same, and says that a visit or an appointment is meant: "cancel my appointment"
    Back,
    Undo,
    Status,
    Info,
    Join,
    ScopeAll,  ///< "STOP all": which texts
    ScopeVisit,
    ScopeSurvey,
    ScopeNotice,
    Courtesy,    ///< please, thanks, hello: without meaning at either end
    Signature,   ///< the beginning of a line below which nothing is the customer's own
    Minutes,     ///< "late 10 min"
    Points,      ///< what is counted by a rating: "5 points"
    Star,        ///< the same, of which there are five: "5 stars"
    Unit,        ///< what makes a number no rating: "2 hours", "3 people"
    UnitOfOne,   ///< the same of 1 alone, as its noun would be another word of more: "1 nurse"
    Quantifier,  ///< may stand between a number and its noun: "2 more people"
    Matter,      ///< what is raised in points, glued to them: "1点質問です"
    State,       ///< what becomes of a thing, which is counted then: "1 pen missing"
    Deduct,      ///< what makes the number before it one that is taken from the best: "1 star off"
    Takes,       ///< the same of the number after it: "lost 1 star"
    Plus,        ///< between the number before it and the next: "1 plus"
    TooMuch,     ///< behind a 2 that may say "too": "2 long"
    Date,        ///< the same if nothing else is said: "5 tomorrow", but not "5 may God bless you"
    About,       ///< says little between a keyword and its minutes: "late by 10"
    Nearly,      ///< what makes the number after it nearly an answer: "almost 5"
    Place,       ///< what makes the number after it no rating: "at 3", "room 5"
    Kin,         ///< whose age it is: "my dog is 3", but not "thanks brother 5"
    Farewell,    ///< before an hour, a rating, or a 2 that says "too": "see you 5"
    Thanks,      ///< before a 4 and more words: "thanks 4 your help"
    Too,         ///< before a 2: "love u 2"
    Minus,       ///< what makes the number after it one below 0: "minus 2"
    Many,        ///< beside a number part of a long one: "five hundred", "twenty-five"
    Negation,    ///< "not 5"
    Cue,         ///< what makes the number after it a rating: "I give it a 4"
    Joiner,      ///< between two numbers: "4 or 5"
    Half,        ///< "4 and a half"
    OutOf,       ///< "4 out of 5"
    OutOfTotal,  ///< the same with the scale first: "5-დან 4"
    Tag,         ///< asks whether what was said is so: "5 is best, right?"
    Asks,        ///< what, why: "what is 5"
    AsksOther,   ///< of something else than the number before it: "5 where is my umbrella?"
    Means,       ///< "5 რას ნიშნავს"
    Is,          ///< first, it asks: "is 5 good"
    If,          ///< asks in its way: "5 if that is the best"
    But,         ///< another remark begins: "1 good doctor but slow"
    Praise,      ///< adds nothing to a high number that a person must read
    Blame,       ///< the same of a low one
    School,      ///< whose grades may go the other way: "Schulnote 2"
    Neither,     ///< the same of any, and would be read as a number else: "一般"
    Filler,      ///< the same: articles, "my score is"
    Weak,        ///< a number word that is also an everyday word: "one"
    Zero,
    One,
    Two,
    Three,
    Four,
    Five,
    Six,
    Seven,
    Eight,
    Nine,
    Ten,
};

/// A row of a language's table: phrases in natural spelling with ", " between them, folded when they are
/// loaded. A `*` at the end stands for any ending. German umlauts are also found as "ae" and "a".
struct WordRow {
    Word word;
    std::string_view phrases;
};

/// One language's table. Its file is all that a translator extends, and the golden tables of the tests.
struct LanguageWords {
    std::string_view language;
    std::span<const WordRow> rows;
};

const LanguageWords& englishWords();
const LanguageWords& georgianWords();
const LanguageWords& germanWords();
const LanguageWords& japaneseWords();
const LanguageWords& chineseWords();

/// The most needed words of languages that the branch does not speak but its customers may.
const LanguageWords& otherWords();

/// Several of Word.
class WordSet {
public:
    WordSet() = default;
    WordSet(std::initializer_list<Word> words) {
        for (const auto word : words) {
            add(word);
        }
    }

    void add(Word word) { (isLow(word) ? low_ : high_) |= bit(word); }
    void add(const WordSet& others) {
        low_ |= others.low_;
        high_ |= others.high_;
    }
    bool has(Word word) const { return ((isLow(word) ? low_ : high_) & bit(word)) != 0; }
    bool hasAny(const WordSet& others) const { return ((low_ & others.low_) | (high_ & others.high_)) != 0; }
    bool empty() const { return (low_ | high_) == 0; }

    /// 0 to 10 if it is a number word; -1 if not.
    int number() const;

private:
    static constexpr unsigned kBits = std::numeric_limits<std::uint64_t>::digits;

    static bool isLow(Word word) { return static_cast<unsigned>(word) < kBits; }
    static std::uint64_t bit(Word word) {
        static_assert(static_cast<unsigned>(Word::Ten) < 2 * kBits);
        return std::uint64_t{1} << (static_cast<unsigned>(word) % kBits);
    }

    std::uint64_t low_ = 0;
    std::uint64_t high_ = 0;
};

/// What the folded phrase is in `language`; if that does not know it, in English, which is written most by
/// those whose language is another; and if English does not know it either, in all languages together.
WordSet meaningOfPhrase(std::u32string_view phrase, std::string_view language);

/// What it is in all languages together: some customer may mean it so.
WordSet meaningInAnyLanguage(std::u32string_view phrase);

/// Whether the table of this language itself has the folded phrase with one of these meanings.
bool knowsPhrase(std::u32string_view phrase, std::string_view language, const WordSet& wanted);

/// What some beginning of the folded text is by rows with a `*`, in any language.
WordSet meaningOfBeginning(std::u32string_view text);

}  // namespace turnbell
