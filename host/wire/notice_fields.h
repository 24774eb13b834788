#pragma once

#include "host/wire/fields.h"
#include "host/wire/notice.h"

/// Of notices.
namespace turnbell::wire {

template <>
inline constexpr std::array kValues<NoticeAudience> = kNoticeAudiences;

template <>
inline constexpr std::array kValues<NoticeState>{NoticeState::Sending, NoticeState::Sent,
                                                 NoticeState::Stopped};

template <>
inline constexpr std::array kValues<NoticeFate> = kNoticeFates;

template <>
inline constexpr std::array kValues<NoticeCall> = kNoticeCalls;

template <typename Notice>
constexpr auto noticeParams() {
    return std::tuple{
        required("to", &Notice::to),     optional("which", &Notice::which), optional("date", &Notice::date),
        required("text", &Notice::text), optional("ask", &Notice::ask),     optional("now", &Notice::now),
        optional("wait", &Notice::wait),
    };
}

template <>
inline constexpr auto kFields<NoticeSend> = noticeParams<NoticeSend>();

template <>
inline constexpr auto kFields<NoticePreviewQuery> = noticeParams<NoticePreviewQuery>();

template <>
inline constexpr std::tuple kFields<NoticeStop>{required("id", &NoticeStop::id)};

template <>
inline constexpr std::tuple kFields<NoticeListQuery>{optional("before", &NoticeListQuery::before)};

template <>
inline constexpr std::tuple kFields<NoticeShowQuery>{required("id", &NoticeShowQuery::id)};

template <>
inline constexpr std::tuple kFields<NoticeCalled>{
    required("id", &NoticeCalled::id),
    required("person", &NoticeCalled::person),
    optional("outcome", &NoticeCalled::outcome),
};

template <>
inline constexpr std::tuple kFields<NoticeReason>{
    required("code", &NoticeReason::code),
    required("why", &NoticeReason::why),
    required("people", &NoticeReason::people),
};

template <>
inline constexpr std::tuple kFields<NoticePreview>{
    required("people", &NoticePreview::people),
    required("gets", &NoticePreview::gets),
    required("left_out", &NoticePreview::leftOut),
    required("text", &NoticePreview::text),
    required("language", &NoticePreview::language),
    required("alphabet", &NoticePreview::alphabet),
    required("sms_least", &NoticePreview::smsLeast),
    required("sms_most", &NoticePreview::smsMost),
    required("sms", &NoticePreview::sms),
    required("begins_at", &NoticePreview::beginsAt),
    required("ends_at", &NoticePreview::endsAt),
    required("quiet", &NoticePreview::quiet),
    required("a_minute", &NoticePreview::aMinute),
    required("wait", &NoticePreview::wait),
};

template <>
inline constexpr std::tuple kFields<NoticeCounts>{
    required("waiting", &NoticeCounts::waiting),         required("sent", &NoticeCounts::sent),
    required("delivered", &NoticeCounts::delivered),     required("confirmed", &NoticeCounts::confirmed),
    required("declined", &NoticeCounts::declined),       required("wrote", &NoticeCounts::wrote),
    required("silent", &NoticeCounts::silent),           required("not_sent", &NoticeCounts::notSent),
    required("undelivered", &NoticeCounts::undelivered), required("to_call", &NoticeCounts::toCall),
};

template <>
inline constexpr std::tuple kFields<NoticePerson>{
    required("id", &NoticePerson::id),
    required("phone", &NoticePerson::phone),
    required("first_name", &NoticePerson::firstName),
    required("ticket", &NoticePerson::ticket),
    required("service", &NoticePerson::service),
    required("state", &NoticePerson::state),
    required("code", &NoticePerson::code),
    required("why", &NoticePerson::why),
    required("at", &NoticePerson::at),
    required("to_call", &NoticePerson::toCall),
    required("called", &NoticePerson::called),
    required("called_by", &NoticePerson::calledBy),
    required("called_at", &NoticePerson::calledAt),
    required("message", &NoticePerson::message),
    required("conversation", &NoticePerson::conversation),
};

template <>
inline constexpr std::tuple kFields<NoticeRow>{
    required("id", &NoticeRow::id),
    required("state", &NoticeRow::state),
    required("to", &NoticeRow::to),
    required("which", &NoticeRow::which),
    required("date", &NoticeRow::date),
    required("text", &NoticeRow::text),
    required("ask", &NoticeRow::ask),
    required("now", &NoticeRow::now),
    required("by", &NoticeRow::by),
    required("created_at", &NoticeRow::createdAt),
    required("begins_at", &NoticeRow::beginsAt),
    required("ends_at", &NoticeRow::endsAt),
    required("stopped_by", &NoticeRow::stoppedBy),
    required("wait", &NoticeRow::wait),
    required("people", &NoticeRow::people),
    required("counts", &NoticeRow::counts),
    required("persons", &NoticeRow::persons),
};

template <>
inline constexpr std::tuple kFields<NoticeList>{
    required("notices", &NoticeList::notices),
    required("more", &NoticeList::more),
};

}  // namespace turnbell::wire
