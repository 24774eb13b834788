#include "host/core/inbound/vocabulary.h"

#include "host/core/inbound/folded_text.h"
#include "host/core/inbound/text_tokens.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace turnbell {
namespace {

struct Entry {
    std::u32string phrase;
    Word word;
    std::string_view language;

    bool operator<(const Entry& other) const { return phrase < other.phrase; }
};

struct ByPhrase {
    bool operator()(const Entry& entry, std::u32string_view phrase) const { return entry.phrase < phrase; }
    bool operator()(std::u32string_view phrase, const Entry& entry) const { return phrase < entry.phrase; }
};

std::u32string folded(const std::string& phrase) {
    const auto text = foldedText(phrase);
    return plainWords(tokensOf(text));
}

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

/// All languages' phrases in the order of their characters: those that stand for themselves, and beginnings.
class Index {
public:
    Index() {
        for (const auto* language : {&englishWords(), &georgianWords(), &germanWords(), &japaneseWords(),
                                     &chineseWords(), &otherWords()}) {
            for (const auto& row : language->rows) {
                addRow(row, language->language);
            }
        }
        std::sort(whole_.begin(), whole_.end());
        std::sort(beginnings_.begin(), beginnings_.end());
    }

    WordSet find(std::u32string_view phrase, std::string_view language) const {
        const auto [first, last] = std::equal_range(whole_.begin(), whole_.end(), phrase, ByPhrase{});
        const bool own =
            std::any_of(first, last, [&](const Entry& entry) { return entry.language == language; });
        WordSet found;
        std::for_each(first, last, [&](const Entry& entry) {
            if (!own || entry.language == language) {
                found.add(entry.word);
            }
        });
        return found;
    }

    WordSet findBeginning(std::u32string_view text) const {
        WordSet found;
        for (std::size_t length = 1; length <= std::min(text.size(), longest_); ++length) {
            const auto [first, last] =
                std::equal_range(beginnings_.begin(), beginnings_.end(), text.substr(0, length), ByPhrase{});
            std::for_each(first, last, [&](const Entry& entry) { found.add(entry.word); });
        }
        return found;
    }

private:
    void addRow(const WordRow& row, std::string_view language) {
        constexpr std::string_view kBetween = ", ";
        for (auto rest = row.phrases; !rest.empty();) {
            const auto end = std::min(rest.find(kBetween), rest.size());
            const std::string phrase{rest.substr(0, end)};
            rest.remove_prefix(std::min(end + kBetween.size(), rest.size()));
            addPhrase(phrase, row.word, language);
            if (const auto other = spelledOut(phrase); other != phrase) {
                addPhrase(other, row.word, language);
            }
        }
    }

    void addPhrase(const std::string& phrase, Word word, std::string_view language) {
        const bool beginning = phrase.ends_with('*');
        auto plain = folded(phrase);
        longest_ = beginning ? std::max(longest_, plain.size()) : longest_;
        (beginning ? beginnings_ : whole_).push_back({std::move(plain), word, language});
    }

    std::vector<Entry> whole_;
    std::vector<Entry> beginnings_;
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

WordSet meaningOfBeginning(std::u32string_view text) {
    return index().findBeginning(text);
}

}  // namespace turnbell
