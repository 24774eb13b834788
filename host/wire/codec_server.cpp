#include "host/wire/codec.h"
#include "host/wire/json_value.h"
#include "host/wire/snapshot_fields.h"

#include <array>

namespace turnbell::wire {
namespace {

struct ErrorDetail {
    std::string code;
    std::string reason;
    std::string path;
    int column = 0;
};

struct ErrorObject {
    int code = 0;
    std::string message;
    ErrorDetail data;
};

}  // namespace

template <>
inline constexpr std::tuple kFields<ErrorDetail>{
    required("code", &ErrorDetail::code),
    required("reason", &ErrorDetail::reason),
    optional("path", &ErrorDetail::path),
    optional("column", &ErrorDetail::column),
};

template <>
inline constexpr std::tuple kFields<ErrorObject>{
    required("code", &ErrorObject::code),
    required("message", &ErrorObject::message),
    required("data", &ErrorObject::data),
};

namespace {

struct ErrorNumber {
    ErrorCode code;
    int number;
};

/// JSON-RPC 2.0 section 5.1: -32000 to -32099 are a server's own.
constexpr std::array kErrorNumbers{
    ErrorNumber{ErrorCode::Invalid, -32001},  ErrorNumber{ErrorCode::Refused, -32002},
    ErrorNumber{ErrorCode::NotFound, -32003}, ErrorNumber{ErrorCode::NotAllowed, -32004},
    ErrorNumber{ErrorCode::Busy, -32005},     ErrorNumber{ErrorCode::Timeout, -32006},
    ErrorNumber{ErrorCode::Io, -32007},       ErrorNumber{ErrorCode::Protocol, -32008},
    ErrorNumber{ErrorCode::Storage, -32009},
};

int numberOf(ErrorCode code) {
    for (const auto& known : kErrorNumbers) {
        if (known.code == code) {
            return known.number;
        }
    }
    return -32000;
}

ErrorCode errorCodeFrom(std::string_view word) {
    for (const auto& known : kErrorNumbers) {
        if (word == toString(known.code)) {
            return known.code;
        }
    }
    return ErrorCode::Protocol;
}

tl::unexpected<Error> senseless(const std::string& what) {
    return fail(ErrorCode::Protocol, "The service sent a message that makes no sense: " + what);
}

OrderedJson envelope() {
    auto object = OrderedJson::object();
    object["jsonrpc"] = "2.0";
    return object;
}

Result<Error> readError(const Json& json) {
    ErrorObject error;
    if (const auto mismatch = ValueReader{UnknownKeys::Ignore}.read(json, error)) {
        return senseless(mismatch->within("error").sentence());
    }
    return Error{errorCodeFrom(error.data.code), std::move(error.message), std::move(error.data.reason),
                 std::move(error.data.path), error.data.column};
}

Result<ServerMessage> readAnswer(const Json& message) {
    Answer answer;
    const auto& id = message["id"];
    const auto error = message.find("error");
    if (error == message.end()) {
        if (ValueReader::read(id, answer.id)) {
            return senseless("an answer has the id of its request.");
        }
        answer.result = toText(message["result"]);
        return answer;
    }
    if (!id.is_null() && ValueReader::read(id, answer.id)) {
        return senseless("a refusal has the id of its request or null.");
    }
    auto refusal = readError(*error);
    TURNBELL_TRY(refusal);
    answer.result = tl::make_unexpected(std::move(*refusal));
    return answer;
}

template <typename View>
Result<ServerMessage> readView(const Json& params, Topic topic) {
    View view;
    const std::string key = toString(topic);
    const auto found = params.find(key);
    if (found == params.end()) {
        return senseless("params." + key + " is missing.");
    }
    if (const auto mismatch = ValueReader{UnknownKeys::Ignore}.read(*found, view)) {
        return senseless(mismatch->within("params." + key).sentence());
    }
    return Snapshot{std::move(view)};
}

Result<ServerMessage> readSnapshot(const Json& message) {
    const auto params = message.find("params");
    if (message.value("method", Json{}) != "snapshot" || params == message.end() || !params->is_object()) {
        return senseless("it is no answer, no refusal and no snapshot.");
    }
    const auto topic = params->find("topic");
    const auto known = topic != params->end() && topic->is_string()
                           ? topicFrom(topic->get_ref<const std::string&>())
                           : std::nullopt;
    if (!known) {
        return senseless("params.topic is none of the topics.");
    }
    switch (*known) {
    case Topic::Board: return readView<Board>(*params, *known);
    case Topic::Services: return readView<Services>(*params, *known);
    case Topic::Queue: return readView<QueueView>(*params, *known);
    case Topic::Conversations: return readView<ConversationList>(*params, *known);
    case Topic::Messages: return readView<MessageList>(*params, *known);
    case Topic::Health: return readView<Status>(*params, *known);
    case Topic::Pads: return readView<PadList>(*params, *known);
    case Topic::Notices: return readView<NoticeList>(*params, *known);
    }
    return senseless("params.topic is none of the topics.");
}

}  // namespace

std::string encodeResult(std::int64_t id, std::string_view result) {
    // Spliced, not parsed: a stored first answer goes out again byte for byte.
    std::string line = R"({"jsonrpc":"2.0","id":)" + std::to_string(id) + R"(,"result":)";
    line += result;
    line += '}';
    return line;
}

std::string encodeError(std::optional<std::int64_t> id, const Error& error) {
    auto message = envelope();
    message["id"] = id ? OrderedJson(*id) : OrderedJson(nullptr);
    message["error"] = ValueWriter::write(ErrorObject{
        numberOf(error.code), error.message, {toString(error.code), error.reason, error.path, error.column}});
    return toText(message);
}

std::string encodeSnapshot(const Snapshot& snapshot) {
    const char* topic = toString(topicOf(snapshot));
    auto message = envelope();
    message["method"] = "snapshot";
    auto& params = message["params"];
    params["topic"] = topic;
    params[topic] = std::visit([](const auto& view) { return ValueWriter::write(view); }, snapshot);
    return toText(message);
}

Result<ServerMessage> decodeServerMessage(std::string_view line) {
    auto message = parseObject(line);
    TURNBELL_TRY(message);
    if (message->value("jsonrpc", Json{}) != "2.0") {
        return senseless(R"(it does not say "jsonrpc":"2.0".)");
    }
    const bool answer =
        message->contains("id") && (message->contains("result") != message->contains("error"));
    return answer ? readAnswer(*message) : readSnapshot(*message);
}

}  // namespace turnbell::wire
