#pragma once

#include "host/base/result.h"
#include "host/wire/command.h"
#include "host/wire/reply.h"
#include "host/wire/snapshot.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

/// JSON-RPC 2.0, one object a line, UTF-8, no line break inside. The lines here carry none at their end.
/// PROTOCOL.md shows every message. Nothing here throws, whatever the bytes are.
namespace turnbell::wire {

inline constexpr int kProtocol = 1;

/// The longest line that the service accepts, in bytes.
inline constexpr std::size_t kLongestLine = std::size_t{256} * 1024;

/// The longest line that a client accepts: the lists of a busy day are not paged.
inline constexpr std::size_t kLongestAnswer = std::size_t{64} * 1024 * 1024;

/// What a client sent.
struct Request {
    std::int64_t id = 0;
    std::string requestId;  ///< of a command that changes something: made by the client, at most 64 bytes
    Command command;
};

/// A line that is no request: what is wrong, and the id if one could be read. Protocol: it is no JSON-RPC
/// request at all, the client is broken. Invalid: the method or its params are wrong.
struct BadRequest {
    std::optional<std::int64_t> id;
    Error error;
};

// --- The service's side

/// Strict: refuses unknown methods, unknown, missing and mistyped params, texts with NUL characters, and a
/// change without a request id.
tl::expected<Request, BadRequest> decodeRequest(std::string_view line);

/// `result` is what encodeReply() made, so that a stored first answer can be sent again as it was.
std::string encodeResult(std::int64_t id, std::string_view result);

/// AnswerTo<Command> (host/wire/answer_to.h) says which reply a client expects. Invalid UTF-8 becomes U+FFFD,
/// and so does NUL.
std::string encodeReply(const Reply& reply);
std::string encodeError(std::optional<std::int64_t> id, const Error& error);
std::string encodeSnapshot(const Snapshot& snapshot);

// --- The client's side

/// `requestId` may be empty for a command that changes nothing.
std::string encodeRequest(std::int64_t id, const Command& command, const std::string& requestId);

/// What the service sent: the answer to a request, still to be read with decodeReply(), a refusal, or a
/// snapshot.
struct Answer {
    std::int64_t id = 0;         ///< 0: the service could not read the request's
    Result<std::string> result;  ///< the JSON text of the result
};

using ServerMessage = std::variant<Answer, Snapshot>;

/// Overlooks keys that it does not know: a newer service may say more.
Result<ServerMessage> decodeServerMessage(std::string_view line);

/// The result object of an answer to `method`, as encodeReply() made it.
Result<Reply> decodeReply(std::string_view method, std::string_view result);

}  // namespace turnbell::wire
