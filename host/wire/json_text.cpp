#include "host/wire/json_text.h"

#include <algorithm>

namespace turnbell::wire {
namespace {

constexpr auto kReplaceInvalid = Json::error_handler_t::replace;

/// Of a text that is JSON; of any other it means nothing.
int nestingOf(std::string_view text) {
    int depth = 0;
    int deepest = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted) {
            i += c == '\\' ? 1 : 0;
            quoted = c != '"';
        } else if (c == '"') {
            quoted = true;
        } else if (c == '{' || c == '[') {
            deepest = std::max(deepest, ++depth);
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return deepest;
}

}  // namespace

Result<Json> parseObject(std::string_view text) {
    auto value = Json::parse(text, nullptr, false);
    if (value.is_discarded()) {
        return fail(ErrorCode::Protocol, "The line is not JSON in UTF-8: send one JSON object a line.");
    }
    if (!value.is_object()) {
        return fail(ErrorCode::Protocol, "The line is no JSON object: send one object a line, no batches.");
    }
    if (nestingOf(text) > kDeepestNesting) {
        return fail(ErrorCode::Protocol, "The line is nested more than " + std::to_string(kDeepestNesting) +
                                             " levels deep: no message is.");
    }
    return value;
}

std::string toText(const Json& value) {
    return value.dump(-1, ' ', false, kReplaceInvalid);
}

std::string toText(const OrderedJson& value) {
    return value.dump(-1, ' ', false, OrderedJson::error_handler_t::replace);
}

}  // namespace turnbell::wire
