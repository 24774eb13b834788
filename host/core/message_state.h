#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace turnbell {

/// Where a part of a text message is; field/reliability.md 2.3. A message has the state of its parts
/// together.
enum class MessageState {
    Planned,      ///< not due yet
    Ready,        ///< may be submitted
    Armed,        ///< recorded just before Ctrl-Z: from here on it may be on air
    Accepted,     ///< the network took it: +CMGS with a reference
    Delivered,    ///< a status report says so
    Undelivered,  ///< a status report says that it never will be
    NoReport,     ///< accepted, and no status report came in time
    Expired,      ///< too late to be of use; never submitted
    Cancelled,    ///< withdrawn before it was submitted
    Blocked,      ///< opted out, over a cap, or a number that may not be texted
    Failed,       ///< refused for good
    InDoubt,      ///< it may have been sent: evidence is awaited
    Unknown,      ///< it may have been sent, and no evidence came: counted and shown, never sent again
};

/// "planned", "ready", "in_doubt", "no_report", ...
const char* toString(MessageState state);
std::optional<MessageState> messageState(std::string_view word);

/// True if nothing will happen any more but a late status report.
bool isFinal(MessageState state);

/// True if the network has it, or may have: it may have been read, and may be answered.
bool isOut(MessageState state);

/// The state that a message of these parts shows: the one a person must know first. At least one part. First
/// what went wrong or is in the balance (Failed, Unknown, InDoubt, Armed), then what never arrives
/// (Undelivered, Expired, Blocked, Cancelled), then the least advanced (Planned, Ready, Accepted, NoReport,
/// Delivered). It may be final while a part is not: Failed, with a Ready part beside it.
MessageState combined(std::span<const MessageState> parts);

}  // namespace turnbell
