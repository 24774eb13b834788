#include "host/core/inbound/number_reader.h"

#include <algorithm>

namespace turnbell {

std::optional<InboundMeaning> readNumber(const CustomerText& text, const OpenQuestion& question) {
    const auto& tokens = text.tokens();
    const bool alone = std::all_of(tokens.begin() + 1, tokens.end(),
                                   [](const TextToken& one) { return one.kind == TextToken::Kind::Mark; });
    const int value = tokens.front().value;
    if (tokens.front().kind != TextToken::Kind::Number || !alone || value < question.lowest ||
        value > question.highest) {
        return std::nullopt;
    }
    return InboundMeaning{
        .kind = InboundKind::Rating, .value = value, .answersQuestion = true, .rule = "rating.alone"};
}

}  // namespace turnbell
