#include "host/base/hex.h"
#include "host/base/utf8.h"
#include "host/core/inbound/interpret.h"
#include "host/core/person_name.h"
#include "host/core/phone_rules.h"
#include "host/core/text_template.h"

#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

namespace turnbell {
namespace {

constexpr std::size_t kMostCharacters = 500;
constexpr std::size_t kMostNameCharacters = 40;

void require(bool held) {
    if (!held) {
        std::abort();
    }
}

/// What holds whatever was written and asked.
void tryInContext(const std::string& text, const InboundContext& context) {
    const auto meant = interpret(text, context);
    require(!meant.rule.empty());
    require((meant.kind == InboundKind::Keyword) == meant.keyword.has_value());
    require(meant.kind != InboundKind::AskCancel || context.activeVisit);
    require(meant.kind != InboundKind::Choice ||
            (meant.value >= 1 && meant.value <= static_cast<int>(context.choices.size())));
    require(meant.kind != InboundKind::Rating ||
            (context.question && meant.value >= context.question->lowest &&
             meant.value <= context.question->highest));
    require(meant.kind != InboundKind::YesNo || context.pendingYesNo ||
            (context.question && context.question->kind == QuestionKind::YesNo));
    require(interpret("\r\n " + text + " \t", context).rule == meant.rule || !decodeUtf8(text));
}

/// In every language, and to every question.
void tryAsIncoming(const std::string& text) {
    for (const auto* language : {"en", "ka", "de", "ja", "zh", ""}) {
        tryInContext(text,
                     {.language = language, .activeVisit = true, .mayRejoin = true, .pendingYesNo = true});
        for (const auto question :
             {QuestionKind::Rating, QuestionKind::Nps, QuestionKind::YesNo, QuestionKind::Open}) {
            tryInContext(text, {.language = language, .question = openQuestion(question)});
        }
    }
    tryInContext(text, {.choices = {text, "B003"}, .codeWords = {{text, "B"}}});
    require(interpret(text, {}).kind != InboundKind::Rating);
}

/// What was cleaned is clean.
void tryAsTyped(const std::string& text) {
    if (const auto name = cleanName(text)) {
        require(decodeUtf8(*name).value().size() <= kMostNameCharacters);
        require(cleanName(*name) && *cleanName(*name) == *name);
    }
    if (const auto cleaned = cleanText(text, kMostCharacters)) {
        require(decodeUtf8(*cleaned).value().size() <= kMostCharacters);
        require(cleanText(*cleaned, kMostCharacters) && *cleanText(*cleaned, kMostCharacters) == *cleaned);
    }
    if (const auto number = parseMobile(text, "GE", {})) {
        const auto again = parseMobile(number->e164(), "DE", std::vector<std::string>{"GE"});
        const auto sender = parseSender(number->e164(), "DE");
        require(again && *again == *number && sender && *sender == *number);
    }
}

void tryAsTemplate(const std::string& text) {
    const auto parsed = TextTemplate::parse(text);
    if (!parsed) {
        const auto& message = parsed.error().message;
        require(message.starts_with("column ") || message.starts_with("line "));
        return;
    }
    // A value is put in once: nothing of it is read, and nothing is left out of it.
    const std::string mark = "{ticket}{{,";
    const auto rendered = parsed->render({mark, mark, mark, mark, mark, mark, mark, mark});
    require(text.find("{ticket}") == std::string::npos || text.find("{{") != std::string::npos ||
            rendered.find(mark) != std::string::npos);
    // What is left of an empty field is never more than the text around it; a capital may take a byte more.
    require(parsed->render({}).size() <= text.size() + 1);
}

}  // namespace
}  // namespace turnbell

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace turnbell;
    const std::string text{asText({data, size})};
    tryAsIncoming(text);
    tryAsTyped(text);
    tryAsTemplate(text);
    return 0;
}
