#include "tools/turnbellctl/interpret.h"

#include "host/core/inbound/interpret.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace turnbell::ctl {
namespace {

struct QuestionWord {
    const char* word;
    QuestionKind kind;
};

// A question's number is that of the survey's 1 to 5; what it asks for is then the usual rating.
constexpr std::array kQuestionWords{
    QuestionWord{"1", QuestionKind::Rating},  QuestionWord{"2", QuestionKind::Rating},
    QuestionWord{"3", QuestionKind::Rating},  QuestionWord{"4", QuestionKind::Rating},
    QuestionWord{"5", QuestionKind::Rating},  QuestionWord{"1-5", QuestionKind::Rating},
    QuestionWord{"0-10", QuestionKind::Nps},  QuestionWord{"yes-no", QuestionKind::YesNo},
    QuestionWord{"open", QuestionKind::Open},
};

InboundContext contextOf(const Interpret& asked) {
    auto context = asked.context;
    context.mayRejoin = context.activeVisit;
    const auto* const found =
        std::find_if(kQuestionWords.begin(), kQuestionWords.end(),
                     [&](const QuestionWord& one) { return one.word == asked.question; });
    if (found != kQuestionWords.end()) {
        context.question = openQuestion(found->kind);
    }
    return context;
}

void addValue(nlohmann::ordered_json& json, const InboundMeaning& meaning) {
    if (meaning.kind == InboundKind::YesNo) {
        json["value"] = meaning.value != 0;
    } else if (meaning.kind == InboundKind::Rating || meaning.value != 0) {
        json["value"] = meaning.value;
    }
}

nlohmann::ordered_json toJson(const InboundMeaning& meaning) {
    nlohmann::ordered_json json{{"kind", toString(meaning.kind)}};
    if (meaning.keyword) {
        json["keyword"] = toString(*meaning.keyword);
    }
    addValue(json, meaning);
    if (meaning.scope != TextScope::All) {
        json["scope"] = toString(meaning.scope);
    }
    if (meaning.hasComment) {
        json["comment"] = true;
    }
    if (meaning.mentionsStop) {
        json["mentions_stop"] = true;
    }
    json["rule"] = meaning.rule;
    return json;
}

}  // namespace

std::vector<std::string> questionWords() {
    std::vector<std::string> words;
    words.reserve(kQuestionWords.size());
    for (const auto& question : kQuestionWords) {
        words.emplace_back(question.word);
    }
    return words;
}

std::string meaningOf(const Interpret& question, bool json) {
    const auto meaning = toJson(interpret(question.text, contextOf(question)));
    if (json) {
        return meaning.dump() + '\n';
    }
    std::string out;
    for (const auto& [key, value] : meaning.items()) {
        out += key + ": " + (value.is_string() ? value.get<std::string>() : value.dump()) + '\n';
    }
    return out;
}

}  // namespace turnbell::ctl
