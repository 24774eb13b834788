#include "host/core/inbound/customer_text.h"

#include "host/core/inbound/characters.h"
#include "host/core/inbound/folded_text.h"

#include <algorithm>

namespace turnbell {
namespace {

constexpr std::size_t kLongestKeyword = 64;   // characters, courtesies included
constexpr std::size_t kLongestCourtesy = 24;  // of one phrase

bool isPhraseEnd(std::u32string_view plain, std::size_t at) {
    return at == plain.size() || plain[at] == U' ' || isSpaceless(plain[at]) || isSpaceless(plain[at - 1]);
}

bool isRule(const TextToken& token) {
    return token.isMark(U"-_=*");
}

/// A line that ends what the customer wrote: of its own kind, or a rule of dashes.
bool endsText(TextTokens::const_iterator first, TextTokens::const_iterator last) {
    if (std::all_of(first, last, isRule)) {
        return last - first > 1;
    }
    const auto line = plainWords({first, last});
    return meaningOfBeginning(line).has(Word::Signature) || meaningInAnyLanguage(line).has(Word::Signature);
}

/// The first line is always the customer's own.
TextTokens ownTokens(TextTokens all) {
    if (std::none_of(all.begin(), all.end(), [](const TextToken& one) { return one.lineBefore; })) {
        return all;
    }
    TextTokens own;
    for (auto first = all.begin(); first != all.end();) {
        const auto last =
            std::find_if(first + 1, all.end(), [](const TextToken& one) { return one.lineBefore; });
        if (first != all.begin() && endsText(first, last)) {
            break;
        }
        if (first == all.begin() || !first->isMark(U">")) {
            own.insert(own.end(), first, last);
        }
        first = last;
    }
    return own;
}

std::u32string_view withoutSpaces(std::u32string_view text) {
    const auto first = std::min(text.find_first_not_of(U' '), text.size());
    text.remove_prefix(first);
    return text.substr(0, text.find_last_not_of(U' ') + 1);
}

/// A letter three times or more in a row is there once.
std::u32string unheld(std::u32string_view text) {
    std::u32string out;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find_first_not_of(text[at], at), text.size());
        const bool held = end - at > 2 && digitOf(text[at]) < 0;
        out.append(held ? 1 : end - at, text[at]);
        at = end;
    }
    return out;
}

std::u32string unrepeated(std::u32string_view text) {
    const auto word = text.substr(0, text.find(U' '));
    for (std::size_t at = 0; at < text.size(); at += word.size() + 1) {
        if (text.substr(at, word.size() + 1).substr(0, text.find(U' ', at) - at) != word) {
            return std::u32string{text};
        }
    }
    return std::u32string{word};
}

/// "s t o p" is "stop".
std::u32string unspaced(std::u32string_view text) {
    std::u32string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if ((at % 2 == 1) != (text[at] == U' ')) {
            return std::u32string{text};
        }
        if (at % 2 == 0) {
            out += text[at];
        }
    }
    return out;
}

/// Each once, in this order.
std::vector<std::u32string> formsOf(const std::u32string& plain, const std::u32string& core) {
    std::vector<std::u32string> forms{plain};
    for (auto form : {core, unheld(core), unrepeated(core), unspaced(core)}) {
        if (std::find(forms.begin(), forms.end(), form) == forms.end()) {
            forms.push_back(std::move(form));
        }
    }
    return forms;
}

}  // namespace

bool isNumbers(std::u32string_view plain) {
    return !plain.empty() &&
           std::all_of(plain.begin(), plain.end(), [](char32_t c) { return digitOf(c) >= 0 || c == U' '; });
}

std::vector<std::size_t> phraseEnds(std::u32string_view plain) {
    std::vector<std::size_t> ends;
    ends.reserve(plain.size());
    for (std::size_t at = 1; at <= plain.size(); ++at) {
        if (isPhraseEnd(plain, at)) {
            ends.push_back(at);
        }
    }
    return ends;
}

CustomerText::CustomerText(std::string_view text, std::string language)
    : language_{std::move(language)},
      folded_{foldedText(text)},
      tokens_{ownTokens(tokensOf(folded_))},
      plain_{plainWords(tokens_)},
      core_{plain_.size() > kLongestKeyword ? std::u32string_view{} : withoutCourtesy(plain_)},
      forms_{plain_.size() > kLongestKeyword ? std::vector<std::u32string>{} : formsOf(plain_, core_)} {
}

std::u32string_view CustomerText::withoutCourtesy(std::u32string_view plain) const {
    const auto isCourtesy = [&](std::u32string_view phrase) {
        return phrase.size() <= kLongestCourtesy && meaningOf(phrase).has(Word::Courtesy);
    };
    for (bool again = true; again && !plain.empty();) {
        again = false;
        const auto ends = phraseEnds(plain);
        const auto first = std::find_if(ends.rbegin(), ends.rend(),
                                        [&](std::size_t end) { return isCourtesy(plain.substr(0, end)); });
        if (first != ends.rend()) {
            plain = withoutSpaces(plain.substr(*first));
            again = true;
            continue;
        }
        const auto last = std::find_if(ends.begin(), ends.end(), [&](std::size_t end) {
            return isCourtesy(withoutSpaces(plain.substr(end)));
        });
        if (last != ends.end()) {
            plain = plain.substr(0, *last);
            again = true;
        }
    }
    return plain;
}

bool CustomerText::isWritten(std::string_view language, const WordSet& wanted) const {
    return std::any_of(forms_.begin(), forms_.end(),
                       [&](const std::u32string& form) { return knowsPhrase(form, language, wanted); });
}

WordSet CustomerText::wholeMeaning(const WordSet& wanted) const {
    for (const auto& form : forms_) {
        if (const auto meaning = meaningOf(form); meaning.hasAny(wanted)) {
            return meaning;
        }
    }
    return {};
}

}  // namespace turnbell
