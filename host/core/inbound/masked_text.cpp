#include "host/core/inbound/masked_text.h"

#include "host/base/utf8.h"
#include "host/core/inbound/characters.h"
#include "host/core/inbound/folded_text.h"

#include <algorithm>

namespace turnbell {
namespace {

constexpr std::size_t kShortestWithEnding = 3;
constexpr std::size_t kLongestEnding = 2;

bool isWordCharacter(char32_t c) {
    return c == U'\'' || c == U'’' || (isLetterCharacter(c) && !isSpaceless(c)) || isCombining(c) ||
           digitOf(c) >= 0;
}

/// A word of a text and a name, both folded.
bool isNamed(const std::u32string& word, const std::u32string& name) {
    if (name.empty() || !word.starts_with(name)) {
        return false;
    }
    const auto ending = word.size() - name.size();
    return ending == 0 || (name.size() >= kShortestWithEnding && ending <= kLongestEnding);
}

/// The words of names, folded.
std::vector<std::u32string> wordsOf(const std::string& name) {
    std::vector<std::u32string> words{1};
    for (const auto c : foldedText(name)) {
        if (isWordCharacter(c) || isSpaceless(c)) {
            words.back() += c;
        } else if (!words.back().empty()) {
            words.emplace_back();
        }
    }
    std::erase(words, std::u32string{});
    return words;
}

class Masks {
public:
    Masks(const TextOwner& owner, const std::vector<std::string>& names) {
        add(owner.ticket, "{ticket}");
        add(owner.firstName, "{first_name}");
        add(owner.lastName, "{last_name}");
        for (const auto& name : names) {
            add(name, "…");
        }
    }

    std::string word(const std::u32string& word) const {
        const auto folded = foldedText(encodeUtf8(word));
        for (const auto& mask : masks_) {
            if (isNamed(folded, mask.word)) {
                return mask.instead;
            }
        }
        auto shown = word;
        std::ranges::replace_if(
            shown, [](char32_t c) { return digitOf(c) >= 0; }, U'#');
        return encodeUtf8(shown);
    }

    /// What is written without spaces: a name may stand anywhere in it.
    std::string run(std::u32string text) const {
        for (const auto& mask : masks_) {
            const bool findable = !mask.word.empty() && isSpaceless(mask.word.front());
            for (auto at = findable ? text.find(mask.word) : std::u32string::npos; at != std::u32string::npos;
                 at = text.find(mask.word, at)) {
                text.replace(at, mask.word.size(), decodeUtf8Lossy(mask.instead));
                at += mask.instead.size() > mask.word.size() ? 1 : 0;
            }
        }
        return encodeUtf8(text);
    }

private:
    struct Mask {
        std::u32string word;
        std::string instead;
    };

    void add(const std::string& name, const std::string& instead) {
        for (auto& word : wordsOf(name)) {
            masks_.push_back({std::move(word), instead});
        }
    }

    std::vector<Mask> masks_;
};

}  // namespace

std::string maskedText(std::string_view text, const TextOwner& owner, const std::vector<std::string>& names) {
    const Masks masks{owner, names};
    const auto characters = decodeUtf8Lossy(text);
    std::string masked;
    for (std::size_t at = 0; at < characters.size();) {
        const auto begin = characters.begin() + static_cast<std::ptrdiff_t>(at);
        const auto takeWhile = [&](auto belongs) {
            const auto end = std::find_if_not(begin, characters.end(), belongs);
            at += static_cast<std::size_t>(end - begin);
            return std::u32string{begin, end};
        };
        const auto space = std::find_if(begin, characters.end(), isBlankCharacter);
        const bool starts = at == 0 || isBlankCharacter(characters[at - 1]);
        if (starts && std::find(begin, space, U'@') != space) {  // an address, with the full stops in it
            masked += "…";
            at += static_cast<std::size_t>(space - begin);
        } else if (isWordCharacter(*begin)) {
            masked += masks.word(takeWhile(isWordCharacter));
        } else if (isSpaceless(*begin)) {
            masked += masks.run(takeWhile(isSpaceless));
        } else {
            const bool brace = *begin == U'{' || *begin == U'}';  // of the text itself: not of a placeholder
            masked += encodeUtf8(std::u32string(brace ? 2 : 1, *begin));
            ++at;
        }
    }
    return masked;
}

}  // namespace turnbell
