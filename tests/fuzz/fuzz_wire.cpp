#include "host/base/hex.h"
#include "host/wire/codec.h"
#include "host/wire/line_framer.h"

#include <cstdint>
#include <cstdlib>
#include <span>

namespace turnbell::wire {
namespace {

void require(bool held) {
    if (!held) {
        std::abort();
    }
}

/// What was read must be written and read again without change.
void tryAsRequest(const std::string& line) {
    if (const auto request = decodeRequest(line)) {
        const auto written = encodeRequest(request->id, request->command, request->requestId);
        const auto again = decodeRequest(written);
        require(again && encodeRequest(again->id, again->command, again->requestId) == written);
    } else {
        require(!encodeError(request.error().id, request.error().error).empty());
    }
}

void tryAsReply(const std::string& result) {
    for (const char* method : {"hello", "status", "check_in", "call_next", "ticket_show", "message_list",
                               "conversation_show", "survey_results", "catalog_export"}) {
        if (const auto reply = decodeReply(method, result)) {
            const auto written = encodeReply(*reply);
            const auto again = decodeReply(method, written);
            require(again && encodeReply(*again) == written);
        }
    }
}

void tryAsServerMessage(const std::string& line) {
    const auto message = decodeServerMessage(line);
    if (!message) {
        return;
    }
    if (const auto* snapshot = std::get_if<Snapshot>(&*message)) {
        const auto written = encodeSnapshot(*snapshot);
        const auto again = decodeServerMessage(written);
        require(again && encodeSnapshot(std::get<Snapshot>(*again)) == written);
    } else if (const auto& answer = std::get<Answer>(*message); answer.result) {
        tryAsReply(*answer.result);
    }
}

}  // namespace
}  // namespace turnbell::wire

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace turnbell::wire;
    constexpr std::size_t kChunk = 61;
    LineFramer framer{kLongestLine};
    const std::span bytes{data, size};
    for (std::size_t at = 0; at < size; at += kChunk) {
        const auto lines = framer.feed(bytes.subspan(at, std::min(kChunk, size - at)));
        if (!lines) {
            break;
        }
        for (const auto& line : *lines) {
            tryAsRequest(line);
            tryAsServerMessage(line);
            tryAsReply(line);
        }
    }
    return 0;
}
