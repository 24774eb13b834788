#include "host/core/inbound/vocabulary.h"

#include "host/core/inbound/text_tokens.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <functional>
#include <optional>
#include <string>
#include <unordered_map>

namespace turnbell {
namespace {

constexpr std::array kTables{englishWords,  georgianWords, germanWords,
                             japaneseWords, chineseWords,  otherWords};

constexpr std::size_t kEnglish = 0;

struct Phrase {
    WordSet inAny = {};
    std::array<WordSet, kTables.size()> inTable = {};
};

struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::u32string_view text) const { return std::hash<std::u32string_view>{}(text); }
};

/// Most of what is looked up is no phrase, and its ends and its length tell already.
class Phrases {
public:
    Phrase& operator[](std::u32string&& phrase) {
        perhaps_.set(bitOf(phrase));
        return known_[std::move(phrase)];
    }

    /// nullptr: it is none.
    const Phrase* find(std::u32string_view phrase) const {
        if (!perhaps_.test(bitOf(phrase))) {
            return nullptr;
        }
        const auto found = known_.find(phrase);
        return found == known_.end() ? nullptr : &found->second;
    }

private:
    static constexpr std::size_t kBits = 1U << 16U;

    static std::size_t bitOf(std::u32string_view phrase) {
        constexpr std::size_t kFirst = 1021;
        constexpr std::size_t kMiddle = 257;
        constexpr std::size_t kLast = 31;
        return phrase.empty() ? 0
                              : (phrase.front() * kFirst + phrase[phrase.size() / 2] * kMiddle +
                                 phrase.back() * kLast + phrase.size()) %
                                    kBits;
    }

    std::unordered_map<std::u32string, Phrase, Hash, std::equal_to<>> known_;
    std::bitset<kBits> perhaps_;
};

/// "ä" as it is typed without such a key; folding has made the other way, "a", already.
std::string spelledOut(std::string phrase) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 3> kUmlauts{
        {{"ä", "ae"}, {"ö", "oe"}, {"ü", "ue"}}};
    for (const auto& [umlaut, letters] : kUmlauts) {
        for (auto at = phrase.find(umlaut); at != std::string::npos; at = phrase.find(umlaut)) {
            phrase.replace(at, umlaut.size(), letters);
        }
    }
    return phrase;
}

/// All languages' phrases: those that stand for themselves, and beginnings.
class Index {
public:
    Index() {
        for (std::size_t table = 0; table < kTables.size(); ++table) {
            languages_[table] = kTables[table]().language;
            for (const auto& row : kTables[table]().rows) {
                addRow(row, table);
            }
        }
    }

    WordSet find(std::u32string_view phrase, std::string_view language) const {
        const auto* const found = whole_.find(phrase);
        if (found == nullptr) {
            return {};
        }
        const auto own = tableOf(language);
        if (own && !found->inTable[*own].empty()) {
            return found->inTable[*own];
        }
        return found->inTable[kEnglish].empty() ? found->inAny : found->inTable[kEnglish];
    }

    WordSet findInAny(std::u32string_view phrase) const {
        const auto* const found = whole_.find(phrase);
        return found == nullptr ? WordSet{} : found->inAny;
    }

    bool knows(std::u32string_view phrase, std::string_view language, const WordSet& wanted) const {
        const auto* const found = whole_.find(phrase);
        const auto own = found == nullptr ? std::nullopt : tableOf(language);
        return own && found->inTable[*own].hasAny(wanted);
    }

    WordSet findBeginning(std::u32string_view text) const {
        WordSet all;
        for (std::size_t length = 1; length <= std::min(text.size(), longest_); ++length) {
            const auto* const found = beginnings_.find(text.substr(0, length));
            all.add(found == nullptr ? WordSet{} : found->inAny);
        }
        return all;
    }

private:
    std::optional<std::size_t> tableOf(std::string_view language) const {
        const auto* const found = std::ranges::find(languages_, language);
        return found == languages_.end()
                   ? std::nullopt
                   : std::optional{static_cast<std::size_t>(found - languages_.begin())};
    }

    void addRow(const WordRow& row, std::size_t table) {
        constexpr std::string_view kBetween = ", ";
        for (auto rest = row.phrases; !rest.empty();) {
            const auto end = std::min(rest.find(kBetween), rest.size());
            const std::string phrase{rest.substr(0, end)};
            rest.remove_prefix(std::min(end + kBetween.size(), rest.size()));
            addPhrase(phrase, row.word, table);
            addPhrase(spelledOut(phrase), row.word, table);
        }
    }

    void addPhrase(const std::string& phrase, Word word, std::size_t table) {
        const bool beginning = phrase.ends_with('*');
        auto plain = plainText(phrase);
        longest_ = beginning ? std::max(longest_, plain.size()) : longest_;
        auto& known = (beginning ? beginnings_ : whole_)[std::move(plain)];
        known.inAny.add(word);
        known.inTable[table].add(word);
    }

    std::array<std::string_view, kTables.size()> languages_;  ///< of the tables
    Phrases whole_;
    Phrases beginnings_;
    std::size_t longest_ = 0;
};

const Index& index() {
    static const Index kIndex;
    return kIndex;
}

}  // namespace

int WordSet::number() const {
    for (int value = 0; value <= 10; ++value) {
        if (has(static_cast<Word>(static_cast<int>(Word::Zero) + value))) {
            return value;
        }
    }
    return -1;
}

WordSet meaningOfPhrase(std::u32string_view phrase, std::string_view language) {
    return index().find(phrase, language);
}

WordSet meaningInAnyLanguage(std::u32string_view phrase) {
    return index().findInAny(phrase);
}

bool knowsPhrase(std::u32string_view phrase, std::string_view language, const WordSet& wanted) {
    return index().knows(phrase, language, wanted);
}

WordSet meaningOfBeginning(std::u32string_view text) {
    return index().findBeginning(text);
}

}  // namespace turnbell
