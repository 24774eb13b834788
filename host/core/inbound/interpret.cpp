#include "host/core/inbound/interpret.h"

#include "host/core/inbound/answer_reader.h"
#include "host/core/inbound/choice_reader.h"
#include "host/core/inbound/keyword_reader.h"
#include "host/core/inbound/opt_out_reader.h"

#include <algorithm>
#include <array>

namespace turnbell {
namespace {

using Reader = std::optional<InboundMeaning> (*)(const CustomerText&, const InboundContext&);

constexpr std::array<Reader, 5> kOrder{readOptOut, readChoice, readYesNo, readKeyword, readAnswer};

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

/// The language of other words for STOP, START and CANCEL. Those themselves, which Turnbell's texts name in
/// every language, are of none.
std::string languageOfStop(const CustomerText& text, const InboundContext& context) {
    const WordSet words{Word::Stop, Word::StopAlone, Word::Start, Word::Cancel};
    if (text.isWritten("en", words) || text.isWritten(context.language, words)) {
        return context.language;
    }
    const auto found = std::find_if(context.languages.begin(), context.languages.end(),
                                    [&](const auto& language) { return text.isWritten(language, words); });
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
    meaning.mentionsStop = meaning.kind != InboundKind::OptOut && mentionsStop(read);
    return meaning;
}

}  // namespace turnbell
