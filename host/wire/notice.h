#pragma once

#include "host/base/clock.h"
#include "host/core/notice.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What staff tell one customer or many: "we close at 15:00", with or without an answer by yes or no.
namespace turnbell::wire {

/// To whom, and what. An agent may tell one visit, supervisors and admins many.
struct NoticeSend {
    static constexpr auto kMethod = "notice_send";
    NoticeAudience to = NoticeAudience::Ticket;
    std::string which = {};  ///< the ticket, or the service's code; empty: all
    std::string date = {};   ///< "2026-11-25" where the branch is, today or later; empty: today
    std::string text = {};   ///< as the customer is to read it; the branch's words go around it
    bool ask = false;        ///< a yes or no is asked for
    bool now = false;        ///< it cannot wait for the end of the quiet hours
    std::optional<milliseconds> wait = {};  ///< so long for an answer; nothing: as the branch has it
};

/// The same, without doing it.
struct NoticePreviewQuery {
    static constexpr auto kMethod = "notice_preview";
    NoticeAudience to = NoticeAudience::Ticket;
    std::string which = {};
    std::string date = {};
    std::string text = {};
    bool ask = false;
    bool now = false;
    std::optional<milliseconds> wait = {};
};

/// What has not gone out yet does not. Supervisors and admins; an agent that of one ticket.
struct NoticeStop {
    static constexpr auto kMethod = "notice_stop";
    std::int64_t id = 0;
};

/// The newest 50, without the people.
struct NoticeListQuery {
    static constexpr auto kMethod = "notice_list";
    std::optional<std::int64_t> before = {};  ///< only those before this one: the next page
};

struct NoticeShowQuery {
    static constexpr auto kMethod = "notice_show";
    std::int64_t id = 0;
};

/// Staff called somebody of a notice by voice. The last mark counts.
struct NoticeCalled {
    static constexpr auto kMethod = "notice_called";
    std::int64_t id = 0;
    std::int64_t person = 0;
    std::optional<NoticeCall> outcome = {};  ///< nothing: takes the mark back
};

/// So many people do not get a notice, for the same reason.
struct NoticeReason {
    std::string code;  ///< "no_phone", "opted_out", "no_consent", "limit", "same_number"
    std::string why;   ///< English
    int people = 0;
};

/// Answer to notice_preview.
struct NoticePreview {
    int people = 0;  ///< of the audience
    int gets = 0;    ///< who would be texted now
    std::vector<NoticeReason> leftOut;
    std::string text;      ///< as the first of them would read it; nobody would: as anybody would
    std::string language;  ///< of it
    std::string alphabet;  ///< of it: "gsm7", "ucs2"
    int smsLeast = 0;      ///< SMS of the shortest text
    int smsMost = 0;       ///< of the longest
    int sms = 0;           ///< in all
    std::string beginsAt;  ///< when the first would go
    std::string endsAt;    ///< when the last would; the same where nobody would
    bool quiet = false;    ///< it would begin later for the quiet hours; `now` goes round them
    int aMinute = 0;       ///< so many texts
    milliseconds wait{0};  ///< for an answer
};

/// How many of its people a notice is with, by their fate.
struct NoticeCounts {
    int waiting = 0;
    int sent = 0;
    int delivered = 0;
    int confirmed = 0;
    int declined = 0;
    int wrote = 0;  ///< in own words
    int silent = 0;
    int notSent = 0;
    int undelivered = 0;
    int toCall = 0;  ///< of all of them
};

/// One customer of a notice.
struct NoticePerson {
    std::int64_t id = 0;
    std::string phone;  ///< full where it is to be called by a supervisor; empty: none
    std::string firstName;
    std::string ticket;
    std::string service;  ///< code
    NoticeFate state = NoticeFate::Waiting;
    std::string code;     ///< as in NoticeReason, or "stopped", ... as in PROTOCOL.md; empty: nothing to say
    std::string why;      ///< English
    std::string at;       ///< of that state
    bool toCall = false;  ///< is in the call list
    std::string called;   ///< "confirmed", "declined", "not_reached"; empty: nobody called
    std::string calledBy;
    std::string calledAt;
    std::int64_t message = 0;       ///< 0: none
    std::int64_t conversation = 0;  ///< 0: none
};

/// A notice; `persons` is empty in lists and answers to changes.
struct NoticeRow {
    std::int64_t id = 0;
    NoticeState state = NoticeState::Sending;
    NoticeAudience to = NoticeAudience::Ticket;
    std::string which;
    std::string date;
    std::string text;
    bool ask = false;
    bool now = false;
    std::string by;  ///< who sent it
    std::string createdAt;
    std::string beginsAt;  ///< when the first text goes, or went
    std::string endsAt;    ///< when the last probably goes, or did; of a stopped one: when that was
    std::string stoppedBy;
    milliseconds wait{0};  ///< for an answer
    int people = 0;
    NoticeCounts counts;
    std::vector<NoticePerson> persons;  ///< the call list first
};

/// Answer to notice_list, and topic `notices`.
struct NoticeList {
    std::vector<NoticeRow> notices;  ///< newest first
    bool more = false;               ///< there are older ones
};

}  // namespace turnbell::wire
