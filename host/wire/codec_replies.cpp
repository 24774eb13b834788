#include "host/wire/answer_to.h"
#include "host/wire/codec.h"
#include "host/wire/json_value.h"
#include "host/wire/reply_fields.h"

#include <algorithm>

namespace turnbell::wire {
namespace {

using ResultReader = Result<Reply> (*)(const Json& result);

template <typename Shape>
Result<Reply> readResult(const Json& result) {
    Shape reply;
    if (const auto mismatch = ValueReader{UnknownKeys::Ignore}.read(result, reply)) {
        return fail(ErrorCode::Protocol, "The service gave an answer that makes no sense: " +
                                             mismatch->within("result").sentence());
    }
    return Reply{std::move(reply)};
}

struct Method {
    std::string_view name;
    ResultReader readAnswer;
};

template <typename... Kinds>
constexpr auto methodsOf(std::type_identity<std::variant<Kinds...>> /*commands*/) {
    return std::array{Method{Kinds::kMethod, &readResult<AnswerTo<Kinds>>}...};
}

constexpr auto kMethods = methodsOf(std::type_identity<Command>{});

}  // namespace

std::string encodeReply(const Reply& reply) {
    return toText(std::visit([](const auto& one) { return ValueWriter::write(one); }, reply));
}

Result<Reply> decodeReply(std::string_view method, std::string_view result) {
    const auto* found = std::find_if(kMethods.begin(), kMethods.end(),
                                     [&](const Method& known) { return known.name == method; });
    if (found == kMethods.end()) {
        return fail(ErrorCode::Invalid, "There is no method '" + std::string{method} + "'.");
    }
    const auto json = parseObject(result);
    TURNBELL_TRY(json);
    return found->readAnswer(*json);
}

}  // namespace turnbell::wire
