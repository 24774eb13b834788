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
namespace turnbell::wire {

inline constexpr int kProtocol = 1;

/// The longest line that either side accepts, in bytes.
inline constexpr std::size_t kLongestLine = 256 * 1024;

/// What a client sent.
struct Request {
    std::int64_t id = 0;
    std::string
        requestId;  ///< of a command that changes something: made by the client, at most 64 characters
    Command command;
};

/// A line that is no request: what is wrong, and the id if one could be read.
struct BadRequest {
    std::optional<std::int64_t> id;
    Error error;
};

// --- The service's side
// ---------------------------------------------------------------------------------------

tl::expected<Request, BadRequest> decodeRequest(std::string_view line);

/// `result` is what encodeReply() made, so that a stored first answer can be sent again as it was.
std::string encodeResult(std::int64_t id, std::string_view result);
std::string encodeReply(const Reply& reply);
std::string encodeError(std::optional<std::int64_t> id, const Error& error);
std::string encodeSnapshot(const Snapshot& snapshot);

// --- The client's side
// ----------------------------------------------------------------------------------------

/// `requestId` may be empty for a command that changes nothing.
std::string encodeRequest(std::int64_t id, const Command& command, const std::string& requestId);

/// What the service sent: the answer to a request, still to be read with decodeReply(), a refusal, or a
/// snapshot.
struct Answer {
    std::int64_t id = 0;
    Result<std::string> result;  ///< the JSON text of the result
};

using ServerMessage = std::variant<Answer, Snapshot>;

Result<ServerMessage> decodeServerMessage(std::string_view line);

/// The result object of an answer to `method`, as encodeReply() made it.
Result<Reply> decodeReply(std::string_view method, std::string_view result);

}  // namespace turnbell::wire
