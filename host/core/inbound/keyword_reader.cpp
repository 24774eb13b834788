#include "host/core/inbound/keyword_reader.h"

#include "host/core/inbound/minutes_reader.h"

#include <algorithm>
#include <array>

namespace turnbell {
namespace {

struct KeywordWord {
    Word word;
    InboundKeyword keyword;
    bool needsVisit;
};

constexpr std::array kKeywords{
    KeywordWord{Word::Here, InboundKeyword::Here, true},
    KeywordWord{Word::Late, InboundKeyword::Late, true},
    KeywordWord{Word::MoreTime, InboundKeyword::MoreTime, true},
    KeywordWord{Word::Leave, InboundKeyword::Leave, true},
    KeywordWord{Word::LeaveVisit, InboundKeyword::Leave, true},
    KeywordWord{Word::Status, InboundKeyword::Status, false},
    KeywordWord{Word::Info, InboundKeyword::Info, false},
    KeywordWord{Word::Join, InboundKeyword::Join, false},
};

InboundMeaning keyword(InboundKeyword keyword, std::string rule) {
    return {.kind = InboundKind::Keyword, .keyword = keyword, .rule = std::move(rule)};
}

const CodeWord* codeWord(std::u32string_view phrase, const InboundContext& context) {
    const auto found =
        std::find_if(context.codeWords.begin(), context.codeWords.end(), [&](const CodeWord& code) {
            const auto word = plainText(code.word);
            return !word.empty() && word == phrase && !(context.question && isNumbers(word));
        });
    return found == context.codeWords.end() ? nullptr : &*found;
}

std::optional<InboundMeaning> readCodeWord(const CustomerText& text, const InboundContext& context) {
    const auto* found = codeWord(text.core(), context);
    const auto inTwo = [&](auto left, auto right) -> std::optional<const CodeWord*> {
        const auto* code = text.meaningOf(left).has(Word::Join)    ? codeWord(right, context)
                           : text.meaningOf(right).has(Word::Join) ? codeWord(left, context)
                                                                   : nullptr;
        return code != nullptr ? std::optional{code} : std::nullopt;
    };
    if (found == nullptr) {
        found = readTwoPhrases(text.core(), inTwo).value_or(nullptr);
    }
    if (found == nullptr) {
        return std::nullopt;
    }
    auto meaning = keyword(InboundKeyword::Join, "keyword.code_word");
    meaning.service = found->service;
    meaning.language = found->language;
    return meaning;
}

}  // namespace

std::optional<InboundMeaning> readKeyword(const CustomerText& text, const InboundContext& context) {
    if (auto code = readCodeWord(text, context)) {
        return code;
    }
    const auto words =
        text.wholeMeaning({Word::Here, Word::Late, Word::MoreTime, Word::Leave, Word::LeaveVisit, Word::Back,
                           Word::Undo, Word::Status, Word::Info, Word::Join});
    const bool back = words.has(Word::Back) || (words.has(Word::Here) && !context.activeVisit);
    if (context.mayRejoin && back) {
        return keyword(InboundKeyword::Back, "keyword.word");
    }
    if (context.mayUndo && words.has(Word::Undo)) {
        return keyword(InboundKeyword::Undo, "keyword.word");
    }
    // Without a visit today, "waiting time" is an answer to what could be better.
    const bool asksForWords = context.question && context.question->kind == QuestionKind::Open;
    const bool visitFirst = context.activeVisit && !(context.question && context.visitIsLater);
    const auto* const found = std::find_if(kKeywords.begin(), kKeywords.end(), [&](const KeywordWord& one) {
        const bool aboutVisit = visitFirst || (context.activeVisit && one.word == Word::LeaveVisit);
        return words.has(one.word) && (aboutVisit || (!one.needsVisit && !asksForWords));
    });
    if (found != kKeywords.end()) {
        auto meaning = keyword(found->keyword, "keyword.word");
        meaning.namesVisit = words.has(Word::LeaveVisit);
        return meaning;
    }
    return visitFirst ? readMinutes(text) : std::nullopt;
}

}  // namespace turnbell
