#include "host/core/message_state.h"

#include "host/core/enum_word.h"

#include <algorithm>
#include <array>

namespace turnbell {
namespace {

/// The order that combined() documents: what a person must know first comes first.
constexpr std::array kShownFirst{MessageState::Failed,   MessageState::Unknown,     MessageState::InDoubt,
                                 MessageState::Armed,    MessageState::Undelivered, MessageState::Expired,
                                 MessageState::Blocked,  MessageState::Cancelled,   MessageState::Planned,
                                 MessageState::Ready,    MessageState::Accepted,    MessageState::NoReport,
                                 MessageState::Delivered};

auto rank(MessageState state) {
    return std::find(kShownFirst.begin(), kShownFirst.end(), state);
}

}  // namespace

const char* toString(MessageState state) {
    switch (state) {
    case MessageState::Planned: return "planned";
    case MessageState::Ready: return "ready";
    case MessageState::Armed: return "armed";
    case MessageState::Accepted: return "accepted";
    case MessageState::Delivered: return "delivered";
    case MessageState::Undelivered: return "undelivered";
    case MessageState::NoReport: return "no_report";
    case MessageState::Expired: return "expired";
    case MessageState::Cancelled: return "cancelled";
    case MessageState::Blocked: return "blocked";
    case MessageState::Failed: return "failed";
    case MessageState::InDoubt: return "in_doubt";
    case MessageState::Unknown: return "unknown";
    }
    return "unknown";
}

std::optional<MessageState> messageState(std::string_view word) {
    return enumOfWord(word, MessageState::Unknown);
}

bool isFinal(MessageState state) {
    switch (state) {
    case MessageState::Planned:
    case MessageState::Ready:
    case MessageState::Armed:
    case MessageState::Accepted:
    case MessageState::InDoubt: return false;
    case MessageState::Delivered:
    case MessageState::Undelivered:
    case MessageState::NoReport:
    case MessageState::Expired:
    case MessageState::Cancelled:
    case MessageState::Blocked:
    case MessageState::Failed:
    case MessageState::Unknown: return true;
    }
    return true;
}

bool isOut(MessageState state) {
    switch (state) {
    case MessageState::Accepted:
    case MessageState::Delivered:
    case MessageState::Undelivered:
    case MessageState::NoReport:
    case MessageState::InDoubt:
    case MessageState::Unknown: return true;
    default: return false;
    }
}

MessageState combined(std::span<const MessageState> parts) {
    return *std::min_element(parts.begin(), parts.end(),
                             [](MessageState a, MessageState b) { return rank(a) < rank(b); });
}

}  // namespace turnbell
