#include "tools/turnbellctl/interpret.h"

#include <nlohmann/json.hpp>

namespace turnbell::ctl {
namespace {

nlohmann::ordered_json toJson(const InboundMeaning& meaning) {
    nlohmann::ordered_json json{{"kind", toString(meaning.kind)}};
    if (meaning.kind == InboundKind::Rating) {
        json["value"] = meaning.value;
    }
    if (meaning.kind == InboundKind::YesNo) {
        json["value"] = meaning.value != 0;
    }
    if (meaning.kind == InboundKind::Keyword) {
        json["keyword"] = meaning.keyword;
    }
    json["rule"] = meaning.rule;
    return json;
}

}  // namespace

std::string meaningOf(const Interpret& question, bool json) {
    const auto meaning = toJson(interpret(question.text, question.context));
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
