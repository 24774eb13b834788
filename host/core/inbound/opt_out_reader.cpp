#include "host/core/inbound/opt_out_reader.h"

#include "host/core/inbound/characters.h"

#include <algorithm>
#include <array>

namespace turnbell {
namespace {

struct ScopeWord {
    Word word;
    TextScope scope;
};

constexpr std::array kScopes{
    ScopeWord{Word::ScopeAll, TextScope::All},
    ScopeWord{Word::ScopeVisit, TextScope::Visit},
    ScopeWord{Word::ScopeSurvey, TextScope::Survey},
    ScopeWord{Word::ScopeNotice, TextScope::Notice},
};

std::optional<TextScope> scopeOf(const WordSet& words) {
    const auto* const found = std::find_if(kScopes.begin(), kScopes.end(),
                                           [&](const ScopeWord& one) { return words.has(one.word); });
    return found == kScopes.end() ? std::nullopt : std::optional{found->scope};
}

/// "stop surveys", "umfrage stopp", "start again with surveys".
std::optional<InboundMeaning> readScoped(const WordSet& verb, const WordSet& object) {
    const auto scope = scopeOf(object);
    if (!scope) {
        return std::nullopt;
    }
    const bool part = *scope == TextScope::Survey || *scope == TextScope::Notice;
    if (verb.has(Word::Stop) || (part && verb.has(Word::Cancel))) {
        return InboundMeaning{.kind = InboundKind::OptOut, .scope = *scope, .rule = "opt_out.scope"};
    }
    if (verb.has(Word::Start)) {
        return InboundMeaning{.kind = InboundKind::OptIn, .scope = *scope, .rule = "opt_in.scope"};
    }
    return std::nullopt;
}

std::optional<InboundMeaning> readLongOptOut(const CustomerText& text) {
    return readTwoPhrases(text.core(), [&](auto left, auto right) -> std::optional<InboundMeaning> {
        const auto first = text.meaningOf(left);
        if (first.has(Word::Stop) && isNumbers(right)) {
            return InboundMeaning{.kind = InboundKind::OptOut, .rule = "opt_out.number"};
        }
        const auto second = text.meaningOf(right);
        if (first.has(Word::Stop) && second.has(Word::Stop)) {
            return InboundMeaning{.kind = InboundKind::OptOut, .rule = "opt_out.word"};
        }
        auto meaning = readScoped(first, second);
        return meaning ? meaning : readScoped(second, first);
    });
}

bool mentionsStopWithoutSpaces(const CustomerText& text, std::u32string_view word) {
    constexpr std::size_t kLongest = 6;
    for (std::size_t at = 0; at + 1 < word.size(); ++at) {
        for (std::size_t length = 2; length <= std::min(kLongest, word.size() - at); ++length) {
            if (text.meaningOf(word.substr(at, length)).has(Word::Stop)) {
                return true;
            }
        }
    }
    return false;
}

}  // namespace

std::optional<InboundMeaning> readOptOut(const CustomerText& text, const InboundContext& context) {
    const auto words = text.wholeMeaning(
        {Word::Stop, Word::StopAlone, Word::StopSurvey, Word::Start, Word::Help, Word::Cancel});
    if (words.has(Word::Stop) || words.has(Word::StopAlone)) {
        return InboundMeaning{.kind = InboundKind::OptOut, .rule = "opt_out.word"};
    }
    if (words.has(Word::StopSurvey)) {
        return InboundMeaning{
            .kind = InboundKind::OptOut, .scope = TextScope::Survey, .rule = "opt_out.surveys"};
    }
    if (words.has(Word::Start)) {
        return InboundMeaning{.kind = InboundKind::OptIn, .rule = "opt_in.word"};
    }
    if (words.has(Word::Help)) {
        return InboundMeaning{.kind = InboundKind::Help, .rule = "help.word"};
    }
    if (words.has(Word::Cancel)) {
        return context.activeVisit ? InboundMeaning{.kind = InboundKind::AskCancel, .rule = "ask_cancel.word"}
                                   : InboundMeaning{.kind = InboundKind::OptOut, .rule = "opt_out.cancel"};
    }
    return readLongOptOut(text);
}

bool mentionsStop(const CustomerText& text) {
    return std::any_of(text.tokens().begin(), text.tokens().end(), [&](const TextToken& token) {
        if (token.kind == TextToken::Kind::Word && isSpaceless(token.text.front())) {
            return mentionsStopWithoutSpaces(text, token.text);
        }
        return text.meaningOf(token.text).has(Word::Stop);
    });
}

}  // namespace turnbell
