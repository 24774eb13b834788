#include "host/core/inbound/interpret.h"

#include "host/core/inbound/answer_reader.h"
#include "host/core/inbound/choice_reader.h"
#include "host/core/inbound/keyword_reader.h"
#include "host/core/inbound/opt_out_reader.h"
#include "host/core/inbound/visit_namer.h"

#include <algorithm>
#include <array>

namespace turnbell {
namespace {

using Reader = std::optional<InboundMeaning> (*)(const CustomerText&, const InboundContext&);

constexpr std::array<Reader, 7> kOrder{readOptOut,     readChoice, readYesNo,       readKeyword,
                                       readNamedVisit, readAnswer, readLapsedChoice};

InboundMeaning firstMeaning(const CustomerText& text, const InboundContext& context) {
    for (const auto& read : kOrder) {
        if (auto meaning = read(text, context)) {
            return *std::move(meaning);
        }
    }
    return {.kind = InboundKind::Conversation, .rule = "conversation.other"};
}

/// The visit's language, or else the first of the branch's, that has the word.
std::string languageOf(const CustomerText& text, const InboundContext& context) {
    const WordSet words{Word::Help, Word::Here,   Word::Late, Word::MoreTime, Word::Leave, Word::LeaveVisit,
                        Word::Back, Word::Status, Word::Info, Word::Join,     Word::Undo};
    if (context.language.empty() || !text.isWritten(context.language, words)) {
        for (const auto& language : context.languages) {
            if (text.isWritten(language, words)) {
                return language;
            }
        }
    }
    return context.language;
}

/// Whether the words of this language say STOP, START or CANCEL, alone or with which texts: "umfrage stopp".
bool saysStopIn(const CustomerText& text, std::string_view language) {
    const WordSet words{Word::Stop,       Word::StopAlone, Word::StopSurvey,
                        Word::StopAsking, Word::Start,     Word::Cancel};
    const WordSet scopes{Word::ScopeAll, Word::ScopeVisit, Word::ScopeSurvey, Word::ScopeNotice};
    const auto inTwo = [&](auto left, auto right) {
        const bool says = (knowsPhrase(left, language, words) && knowsPhrase(right, language, scopes)) ||
                          (knowsPhrase(left, language, scopes) && knowsPhrase(right, language, words));
        return says ? std::optional{true} : std::nullopt;
    };
    return text.isWritten(language, words) || readTwoPhrases(text.core(), inTwo).has_value();
}

/// The language of other words for STOP, START and CANCEL. Those themselves, which Turnbell's texts name in
/// every language, are of none.
std::string languageOfStop(const CustomerText& text, const InboundContext& context) {
    if (saysStopIn(text, "en") || saysStopIn(text, context.language)) {
        return context.language;
    }
    const auto found = std::find_if(context.languages.begin(), context.languages.end(),
                                    [&](const auto& language) { return saysStopIn(text, language); });
    return found == context.languages.end() ? context.language : *found;
}

}  // namespace

InboundMeaning interpret(std::string_view text, const InboundContext& context) {
    const CustomerText read{text, context.language};
    if (read.tokens().empty()) {
        return {.kind = InboundKind::Empty, .rule = "empty.blank"};
    }
    auto meaning = firstMeaning(read, context);
    const bool ofWords = meaning.kind == InboundKind::Keyword || meaning.kind == InboundKind::Help;
    if (ofWords && meaning.language.empty()) {
        meaning.language = languageOf(read, context);
    }
    if (meaning.kind == InboundKind::OptOut || meaning.kind == InboundKind::OptIn ||
        meaning.kind == InboundKind::AskCancel) {
        meaning.language = languageOfStop(read, context);
    }
    // readAnswer() takes no number beside a "stop".
    const bool number = meaning.kind == InboundKind::Rating ||
                        (meaning.kind == InboundKind::Reask && context.choices.empty());
    meaning.mentionsStop = meaning.kind != InboundKind::OptOut && !number && mentionsStop(read);
    return meaning;
}

}  // namespace turnbell
