#include "host/core/inbound/answer_reader.h"

#include "host/core/inbound/number_reader.h"
#include "host/core/inbound/opt_out_reader.h"

#include <algorithm>

namespace turnbell {
namespace {

std::optional<InboundMeaning> yesNo(const WordSet& words, bool comment, const char* rule) {
    if (words.has(Word::Yes) == words.has(Word::No)) {
        return std::nullopt;
    }
    return InboundMeaning{.kind = InboundKind::YesNo,
                          .value = words.has(Word::Yes) ? 1 : 0,
                          .answersQuestion = true,
                          .hasComment = comment,
                          .rule = rule};
}

/// The words before the first punctuation, if something is behind it.
std::optional<InboundMeaning> readLeadingYesNo(const CustomerText& text) {
    const auto& tokens = text.tokens();
    const auto mark = std::find_if(tokens.begin(), tokens.end(),
                                   [](const TextToken& one) { return one.isMark(U",.!;:-"); });
    if (mark == tokens.end()) {
        return std::nullopt;
    }
    return yesNo(text.meaningOf(plainWords({tokens.begin(), mark})), true, "yes_no.comment");
}

std::optional<InboundMeaning> readYesNoAnswer(const CustomerText& text) {
    auto whole = yesNo(text.wholeMeaning({Word::Yes, Word::No}), false, "yes_no.word");
    return whole ? whole : readLeadingYesNo(text);
}

InboundMeaning ownWords() {
    return {.kind = InboundKind::Conversation, .answersQuestion = true, .rule = "conversation.answer"};
}

}  // namespace

std::optional<InboundMeaning> readAnswer(const CustomerText& text, const InboundContext& context) {
    if (!context.question || mentionsStop(text)) {
        return std::nullopt;
    }
    switch (context.question->kind) {
    case QuestionKind::Rating:
    case QuestionKind::Nps: return readNumber(text, *context.question);
    case QuestionKind::YesNo: return readYesNoAnswer(text);
    case QuestionKind::Open: return ownWords();
    }
    return std::nullopt;
}

}  // namespace turnbell
