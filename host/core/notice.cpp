#include "host/core/notice.h"

#include "host/core/enum_word.h"

namespace turnbell {

const char* toString(NoticeAudience audience) {
    switch (audience) {
    case NoticeAudience::Ticket: return "ticket";
    case NoticeAudience::Service: return "service";
    case NoticeAudience::All: return "all";
    }
    return "unknown";
}

std::optional<NoticeAudience> noticeAudience(std::string_view word) {
    return enumOfWord(word, NoticeAudience::All);
}

const char* toString(NoticeState state) {
    switch (state) {
    case NoticeState::Sending: return "sending";
    case NoticeState::Sent: return "sent";
    case NoticeState::Stopped: return "stopped";
    }
    return "unknown";
}

std::optional<NoticeState> noticeState(std::string_view word) {
    return enumOfWord(word, NoticeState::Stopped);
}

const char* toString(NoticeFate fate) {
    switch (fate) {
    case NoticeFate::Waiting: return "waiting";
    case NoticeFate::Sent: return "sent";
    case NoticeFate::Delivered: return "delivered";
    case NoticeFate::Confirmed: return "confirmed";
    case NoticeFate::Declined: return "declined";
    case NoticeFate::Wrote: return "wrote";
    case NoticeFate::Silent: return "silent";
    case NoticeFate::NotSent: return "not_sent";
    case NoticeFate::Undelivered: return "undelivered";
    }
    return "unknown";
}

std::optional<NoticeFate> noticeFate(std::string_view word) {
    return enumOfWord(word, NoticeFate::Undelivered);
}

const char* toString(NoticeCall call) {
    switch (call) {
    case NoticeCall::Confirmed: return "confirmed";
    case NoticeCall::Declined: return "declined";
    case NoticeCall::NotReached: return "not_reached";
    }
    return "unknown";
}

std::optional<NoticeCall> noticeCall(std::string_view word) {
    return enumOfWord(word, NoticeCall::NotReached);
}

}  // namespace turnbell
