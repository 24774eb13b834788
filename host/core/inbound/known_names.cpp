#include "host/core/inbound/known_names.h"

#include "host/core/inbound/characters.h"
#include "host/core/inbound/folded_text.h"

#include <algorithm>

namespace turnbell {
namespace {

constexpr std::size_t kShortestStem = 3;
constexpr std::size_t kSureStem = 4;
constexpr std::size_t kLongestEnding = 5;  // სთვის
constexpr std::size_t kLongestLatinEnding = 3;
constexpr std::size_t kPlainEnding = 2;
constexpr std::size_t kLongestSpaceless = 8;

bool isLatin(std::u32string_view word) {
    constexpr char32_t kEndOfLatin = 0x250;
    return word.front() < kEndOfLatin;
}

/// A letter at the end of a name that an ending takes the place of.
bool isVowel(char32_t c) {
    constexpr std::u32string_view kVowels = U"aeiouyаеёиоуыэюяіїєйьაეიოუαεηιουω";
    return kVowels.find(c) != std::u32string_view::npos;
}

/// What all its forms begin with.
std::u32string_view stemOf(std::u32string_view name) {
    const bool drops = name.size() > kShortestStem && isVowel(name.back());
    return name.substr(0, name.size() - (drops ? 1 : 0));
}

}  // namespace

std::vector<std::u32string> nameWords(std::string_view name) {
    std::vector<std::u32string> words{1};
    for (const auto c : foldedText(name)) {
        if (isLetterCharacter(c) || isCombining(c) || digitOf(c) >= 0) {
            words.back() += c;
        } else if (!words.back().empty()) {
            words.emplace_back();
        }
    }
    std::erase(words, std::u32string{});
    return words;
}

bool isNameWithEnding(std::u32string_view word, std::u32string_view name) {
    if (name.empty() || !word.starts_with(name)) {
        return false;
    }
    const auto ending = word.size() - name.size();
    return ending == 0 || (name.size() >= kShortestStem && ending <= kPlainEnding);
}

bool mayBeNameDeclined(std::u32string_view word, std::u32string_view name, bool loosely) {
    if (isNameWithEnding(word, name)) {
        return true;
    }
    const auto stem = name.empty() ? name : stemOf(name);
    if (stem.size() < kShortestStem || !word.starts_with(stem) ||
        word.size() > name.size() + kLongestEnding) {
        return false;
    }
    if (loosely) {
        return true;
    }
    if (word.starts_with(name)) {
        return name.size() >= kSureStem &&
               (!isLatin(name) || word.size() <= name.size() + kLongestLatinEnding);
    }
    const bool otherVowel =
        word.size() > stem.size() && isVowel(word[stem.size()]) && word.size() <= name.size() + 1;
    return otherVowel || (stem.size() >= kSureStem && !isLatin(name));
}

KnownNames::KnownNames(std::initializer_list<std::string> names) {
    for (const auto& name : names) {
        add(name);
    }
}

void KnownNames::add(std::string_view name) {
    for (auto& word : nameWords(name)) {
        words_.insert(std::move(word));
    }
}

bool KnownNames::has(std::u32string_view word) const {
    if (words_.contains(std::u32string{word})) {
        return true;
    }
    // Whatever it is a form of begins with the same letters.
    const auto head = std::u32string{word.substr(0, kShortestStem)};
    for (auto name = words_.lower_bound(head); name != words_.end() && name->starts_with(head); ++name) {
        if (mayBeNameDeclined(word, *name, false)) {
            return true;
        }
    }
    return false;
}

std::size_t KnownNames::lengthAt(std::u32string_view text) const {
    for (auto length = std::min(text.size(), kLongestSpaceless); length > 0; --length) {
        if (words_.contains(std::u32string{text.substr(0, length)})) {
            return length;
        }
    }
    return 0;
}

}  // namespace turnbell
