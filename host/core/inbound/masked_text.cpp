#include "host/core/inbound/masked_text.h"

#include "host/base/utf8.h"
#include "host/core/inbound/characters.h"
#include "host/core/inbound/search_words.h"

#include <algorithm>
#include <unicode/uchar.h>

namespace turnbell {
namespace {

bool isWordCharacter(char32_t c) {
    return c == U'\'' || c == U'’' || (isLetterCharacter(c) && !isSpaceless(c)) || isCombining(c) ||
           digitOf(c) >= 0;
}

/// Where its script writes names with a capital. Georgian has capitals for headings alone.
bool isWrittenSmall(char32_t c) {
    const auto letter = static_cast<UChar32>(c);
    return u_islower(letter) && u_totitle(letter) != letter;
}

class Masks {
public:
    Masks(const TextOwner& owner, const KnownNames& others, const std::vector<std::string>& doubtful)
        : others_{others}, doubtful_{doubtful} {
        add(owner.ticket, "{ticket}");
        add(owner.firstName, "{first_name}");
        add(owner.lastName, "{last_name}");
        for (const auto& name : owner.otherNames) {
            add(name, kSomebody);
        }
    }

    std::string word(const std::u32string& word) const {
        for (const auto& folded : nameWords(encodeUtf8(word))) {
            if (const auto* instead = of(folded)) {
                // "you may park" to Mr May: no placeholder, which would put the next customer's name there.
                return isWrittenSmall(word.front()) ? kSomebody : instead;
            }
        }
        if (isDoubtful(word)) {
            return kSomebody;
        }
        auto shown = word;
        std::ranges::replace_if(
            shown, [](char32_t c) { return digitOf(c) >= 0; }, U'#');
        return encodeUtf8(shown);
    }

    /// What is written without spaces: a name may stand anywhere in it.
    std::string run(const std::u32string& text) const {
        const auto doubtful = doubtfulOf(text);
        std::string masked;
        for (std::size_t at = 0; at < text.size();) {
            const auto rest = std::u32string_view{text}.substr(at);
            const auto mask = std::ranges::find_if(masks_, [&](const Mask& each) {
                return isSpaceless(each.word.front()) && rest.starts_with(each.word);
            });
            const auto other = others_.lengthAt(rest);
            if (mask != masks_.end()) {
                masked += mask->instead;
                at += mask->word.size();
            } else if (other > 0 || doubtful[at]) {
                masked += masked.ends_with(kSomebody) ? "" : kSomebody;
                at += std::max(other, std::size_t{1});
            } else {
                masked += encodeUtf8(std::u32string(1, text[at]));
                ++at;
            }
        }
        return masked;
    }

private:
    static constexpr auto kSomebody = "…";

    struct Mask {
        std::u32string word;
        const char* instead;
    };

    void add(const std::string& name, const char* instead) {
        for (auto& word : nameWords(name)) {
            masks_.push_back({std::move(word), instead});
        }
    }

    /// What stands for a folded word; nullptr: it may be said.
    const char* of(const std::u32string& word) const {
        const auto exact =
            std::ranges::find_if(masks_, [&](const Mask& mask) { return isNameWithEnding(word, mask.word); });
        if (exact != masks_.end()) {
            return exact->instead;
        }
        const bool known = others_.has(word) || std::ranges::any_of(masks_, [&](const Mask& mask) {
                               return mayBeNameDeclined(word, mask.word, true);
                           });
        return known ? kSomebody : nullptr;
    }

    bool isDoubtful(const std::u32string& word) const {
        return std::ranges::any_of(searchWords(encodeUtf8(word)), [&](const std::string& each) {
            return std::ranges::find(doubtful_, each) != doubtful_.end();
        });
    }

    /// Which characters: those of the pairs that are.
    std::vector<bool> doubtfulOf(const std::u32string& text) const {
        std::vector<bool> doubtful(text.size());
        for (std::size_t at = 0; at + 1 < text.size(); ++at) {
            if (isDoubtful(text.substr(at, 2))) {
                doubtful[at] = true;
                doubtful[at + 1] = true;
            }
        }
        return doubtful;
    }

    std::vector<Mask> masks_;
    const KnownNames& others_;
    const std::vector<std::string>& doubtful_;
};

}  // namespace

std::string maskedText(std::string_view text, const TextOwner& owner, const KnownNames& others,
                       const std::vector<std::string>& doubtful) {
    const Masks masks{owner, others, doubtful};
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
