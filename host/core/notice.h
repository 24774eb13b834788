#pragma once

#include <array>
#include <chrono>
#include <optional>
#include <string_view>

namespace turnbell {

/// Whom a notice of staff is for, of one day: open visits and bookings.
enum class NoticeAudience {
    Ticket,   ///< one visit
    Service,  ///< a service's queue
    All,
};

inline constexpr std::array kNoticeAudiences{NoticeAudience::Ticket, NoticeAudience::Service,
                                             NoticeAudience::All};

/// "ticket", "service", "all"
const char* toString(NoticeAudience audience);
std::optional<NoticeAudience> noticeAudience(std::string_view word);

/// How far a notice is.
enum class NoticeState {
    Sending,  ///< some are not sent yet
    Sent,     ///< each is sent, or will not be
    Stopped,  ///< staff stopped it: what had not gone out will not
};

/// "sending", "sent", "stopped"
const char* toString(NoticeState state);
std::optional<NoticeState> noticeState(std::string_view word);

/// What became of a notice for one person.
enum class NoticeFate {
    Waiting,      ///< its text has not gone out
    Sent,         ///< the network took it
    Delivered,    ///< a status report says so
    Confirmed,    ///< answered with yes, by text or when called
    Declined,     ///< the same with no
    Wrote,        ///< answered in own words, which a person has to read
    Silent,       ///< no answer in time
    NotSent,      ///< it never will be
    Undelivered,  ///< the network says that it never arrives
};

inline constexpr std::array kNoticeFates{
    NoticeFate::Waiting,   NoticeFate::Sent,     NoticeFate::Delivered,
    NoticeFate::Confirmed, NoticeFate::Declined, NoticeFate::Wrote,
    NoticeFate::Silent,    NoticeFate::NotSent,  NoticeFate::Undelivered};

/// "waiting", "sent", "delivered", "confirmed", "declined", "wrote", "silent", "not_sent", "undelivered"
const char* toString(NoticeFate fate);
std::optional<NoticeFate> noticeFate(std::string_view word);

/// An answer counts for so long after it was asked for.
inline constexpr std::chrono::days kNoticeAnswerCounts{7};

/// What came of calling somebody by voice.
enum class NoticeCall { Confirmed, Declined, NotReached };

inline constexpr std::array kNoticeCalls{NoticeCall::Confirmed, NoticeCall::Declined, NoticeCall::NotReached};

/// "confirmed", "declined", "not_reached"
const char* toString(NoticeCall call);
std::optional<NoticeCall> noticeCall(std::string_view word);

}  // namespace turnbell
