#include "host/core/inbound/opt_out_reader.h"

#include "host/core/inbound/characters.h"
#include "host/core/inbound/visit_namer.h"

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

/// "Stop A005", "STOP - Bo": a ticket or a name beside STOP means no more than a number does.
std::optional<InboundMeaning> readNamedOptOut(const CustomerText& text, const InboundContext& context) {
    const auto named = namedVisits(text, context.visits);
    if (!named || named->rest.empty()) {
        return std::nullopt;
    }
    const CustomerText rest{named->rest, text.language()};
    return rest.wholeMeaning({Word::Stop}).has(Word::Stop)
               ? std::optional{InboundMeaning{.kind = InboundKind::OptOut, .rule = "opt_out.visit"}}
               : std::nullopt;
}

/// What the phrases within the word of a script without spaces mean, of two characters and more.
WordSet meaningWithin(const CustomerText& text, std::u32string_view word, std::size_t longest) {
    WordSet all;
    for (std::size_t at = 0; at + 1 < word.size(); ++at) {
        for (std::size_t length = 2; length <= std::min(longest, word.size() - at); ++length) {
            all.add(text.meaningOf(word.substr(at, length)));
        }
    }
    return all;
}

WordSet meaningOf(const CustomerText& text, const TextToken& token) {
    constexpr std::size_t kLongest = 6;
    if (token.kind == TextToken::Kind::Word && isSpaceless(token.text.front())) {
        return meaningWithin(text, token.text, kLongest);
    }
    return text.meaningOf(token.text);
}

/// "no more surveys" within a longer text: a phrase of words in a row, without a mark between them, or one
/// within a word of a script without spaces.
bool hasStopSurveyAt(const CustomerText& text, TextTokens::const_iterator first) {
    constexpr std::size_t kLongest = 13;      // characters
    constexpr std::ptrdiff_t kMostWords = 6;  // words
    if (first->kind != TextToken::Kind::Word) {
        return false;
    }
    if (isSpaceless(first->text.front())) {
        return meaningWithin(text, first->text, kLongest).has(Word::StopSurvey);
    }
    TextTokens words;
    for (auto token = first; token != text.tokens().end() && token->kind == TextToken::Kind::Word &&
                             static_cast<std::ptrdiff_t>(words.size()) < kMostWords;
         ++token) {
        words.push_back(*token);
        if (text.meaningOf(plainWords(words)).has(Word::StopSurvey)) {
            return true;
        }
    }
    return false;
}

}  // namespace

std::optional<InboundMeaning> readOptOut(const CustomerText& text, const InboundContext& context) {
    const auto words = text.wholeMeaning({Word::Stop, Word::StopAlone, Word::StopSurvey, Word::StopAsking,
                                          Word::Start, Word::Help, Word::Cancel});
    if (words.has(Word::Stop) || words.has(Word::StopAlone)) {
        return InboundMeaning{.kind = InboundKind::OptOut, .rule = "opt_out.word"};
    }
    const bool surveyAsks = context.question && !context.pendingYesNo;
    if (words.has(Word::StopSurvey) || (words.has(Word::StopAsking) && surveyAsks)) {
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
    auto meaning = readLongOptOut(text);
    return meaning ? meaning : readNamedOptOut(text, context);
}

bool mentionsStop(const CustomerText& text) {
    const auto& tokens = text.tokens();
    WordSet said;  // "stop", or the name of what is stopped
    for (const auto& token : tokens) {
        said.add(meaningOf(text, token));
    }
    if (said.has(Word::Stop) || text.wholeMeaning({Word::StopAsking}).has(Word::StopAsking)) {
        return true;
    }
    if (!said.has(Word::ScopeSurvey)) {
        return false;
    }
    for (auto token = tokens.begin(); token != tokens.end(); ++token) {
        if (hasStopSurveyAt(text, token)) {
            return true;
        }
    }
    return false;
}

}  // namespace turnbell
