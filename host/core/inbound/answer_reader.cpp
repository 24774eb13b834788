#include "host/core/inbound/answer_reader.h"

#include "host/core/inbound/choice_reader.h"
#include "host/core/inbound/number_reader.h"
#include "host/core/inbound/opt_out_reader.h"

#include <algorithm>

namespace turnbell {
namespace {

InboundMeaning yesNo(bool yes, bool comment, const char* rule) {
    return {.kind = InboundKind::YesNo,
            .value = yes ? 1 : 0,
            .answersQuestion = true,
            .hasComment = comment,
            .rule = rule};
}

std::optional<InboundMeaning> readYesNoAnswer(const CustomerText& text) {
    if (const auto whole = yesOrNo(text)) {
        return yesNo(*whole, false, "yes_no.word");
    }
    const auto& tokens = text.tokens();
    const auto mark = std::find_if(tokens.begin(), tokens.end(),
                                   [](const TextToken& one) { return one.isMark(U",.!;:-"); });
    const auto words = text.meaningOf(plainWords({tokens.begin(), mark}));
    return mark == tokens.end() || words.has(Word::Yes) == words.has(Word::No)
               ? std::nullopt
               : std::optional{yesNo(words.has(Word::Yes), true, "yes_no.comment")};
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
