#include "host/wire/codec.h"
#include "host/wire/command_fields.h"
#include "host/wire/json_value.h"

#include <algorithm>

namespace turnbell::wire {
namespace {

constexpr std::size_t kLongestRequestId = 64;
constexpr std::size_t kLongestMethodShown = 40;

using ParamsReader = Result<Command> (*)(const Json& params);

template <typename Kind>
Result<Command> readParams(const Json& params) {
    Kind command;
    if (const auto mismatch = ValueReader{UnknownKeys::Refuse}.read(params, command)) {
        return fail(ErrorCode::Invalid,
                    std::string{Kind::kMethod} + ": " + mismatch->within("params").sentence());
    }
    return Command{std::move(command)};
}

struct Method {
    std::string_view name;
    ParamsReader read;
};

template <typename... Kinds>
constexpr auto methodsOf(std::type_identity<std::variant<Kinds...>> /*commands*/) {
    return std::array{Method{Kinds::kMethod, &readParams<Kinds>}...};
}

constexpr auto kMethods = methodsOf(std::type_identity<Command>{});

/// The id is an int64 or the line is answered without one.
std::optional<std::int64_t> idOf(const Json& envelope) {
    std::int64_t id = 0;
    const auto found = envelope.find("id");
    if (found == envelope.end() || ValueReader::read(*found, id)) {
        return std::nullopt;
    }
    return id;
}

Result<const Method*> methodOfEnvelope(const Json& envelope) {
    for (const auto& [key, value] : envelope.items()) {
        if (key != "jsonrpc" && key != "id" && key != "method" && key != "params") {
            return fail(ErrorCode::Protocol,
                        "A request has jsonrpc, id, method and params, and nothing besides them.");
        }
    }
    if (envelope.value("jsonrpc", Json{}) != "2.0") {
        return fail(ErrorCode::Protocol, R"(A request says "jsonrpc":"2.0".)");
    }
    const auto method = envelope.find("method");
    if (method == envelope.end() || !method->is_string()) {
        return fail(ErrorCode::Protocol, "A request names its method as a text.");
    }
    const auto& name = method->get_ref<const std::string&>();
    const auto* found = std::find_if(kMethods.begin(), kMethods.end(),
                                     [&](const Method& known) { return known.name == name; });
    if (found == kMethods.end()) {
        return fail(ErrorCode::Invalid, "There is no method '" + name.substr(0, kLongestMethodShown) +
                                            "': PROTOCOL.md lists what there is.");
    }
    return found;
}

/// Takes the request id out of the params, so that the rest is the command's own.
Result<std::string> takeRequestId(Json& params) {
    std::string requestId;
    const auto found = params.find("request_id");
    if (found == params.end()) {
        return requestId;
    }
    if (const auto mismatch = ValueReader::read(*found, requestId)) {
        return fail(ErrorCode::Invalid, mismatch->within("params.request_id").sentence());
    }
    if (requestId.empty() || requestId.size() > kLongestRequestId) {
        return fail(ErrorCode::Invalid, "params.request_id must have 1 to 64 bytes.");
    }
    params.erase(found);
    return requestId;
}

Result<Request> readRequest(Json& envelope, std::optional<std::int64_t> id) {
    if (!id) {
        return fail(ErrorCode::Protocol, "A request has an id: a whole number of at most 64 bits.");
    }
    const auto method = methodOfEnvelope(envelope);
    TURNBELL_TRY(method);
    auto& params = envelope["params"];
    if (params.is_null()) {
        params = Json::object();
    }
    if (!params.is_object()) {
        return fail(ErrorCode::Protocol, "The params of a request are an object.");
    }
    auto requestId = takeRequestId(params);
    TURNBELL_TRY(requestId);
    auto command = (*method)->read(params);
    TURNBELL_TRY(command);
    if (requestId->empty() && changesSomething(*command)) {
        return fail(ErrorCode::Invalid, std::string{(*method)->name} +
                                            ": params.request_id is missing: make one for each change.");
    }
    return Request{*id, std::move(*requestId), std::move(*command)};
}

}  // namespace

tl::expected<Request, BadRequest> decodeRequest(std::string_view line) {
    auto envelope = parseObject(line);
    if (!envelope) {
        return tl::make_unexpected(BadRequest{std::nullopt, std::move(envelope.error())});
    }
    const auto id = idOf(*envelope);
    auto request = readRequest(*envelope, id);
    if (!request) {
        return tl::make_unexpected(BadRequest{id, std::move(request.error())});
    }
    return std::move(*request);
}

std::string encodeRequest(std::int64_t id, const Command& command, const std::string& requestId) {
    auto params = OrderedJson::object();
    if (!requestId.empty()) {
        params["request_id"] = requestId;
    }
    params.update(std::visit([](const auto& one) { return ValueWriter::write(one); }, command));
    auto envelope = OrderedJson::object();
    envelope["jsonrpc"] = "2.0";
    envelope["id"] = id;
    envelope["method"] = methodOf(command);
    envelope["params"] = std::move(params);
    return toText(envelope);
}

}  // namespace turnbell::wire
