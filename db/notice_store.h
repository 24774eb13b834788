#pragma once

#include "db/database.h"
#include "host/base/clock.h"
#include "host/base/phone_number.h"
#include "host/base/strong_id.h"
#include "host/core/message_state.h"
#include "host/core/notice.h"

#include <optional>
#include <string>
#include <vector>

namespace turnbell::db {

/// What staff tell one customer or many.
struct NoticeRow {
    NoticeId id;
    NoticeAudience audience = NoticeAudience::Ticket;
    std::string which;       ///< the ticket, or the service's code; empty: all
    std::string serviceDay;  ///< "2026-11-22" in the branch's zone
    std::string text;        ///< as staff wrote it; empty: erased
    bool asks = false;       ///< for a yes or no
    bool urgent = false;     ///< it cannot wait for the end of quiet hours
    milliseconds wait{0};    ///< for an answer
    std::string by;
    UtcTime created;
    std::optional<UtcTime> stopped = {};
    std::string stoppedBy = {};
};

/// Not sent before its customer's visit goes on again, with the code of why.
inline constexpr UtcTime kUntilBack = UtcTime::max();

/// Somebody whom it is for.
struct NoticePersonRow {
    NoticePersonId id;
    NoticeId notice;
    VisitId visit;
    StepId step;
    PhoneNumber phone;  ///< empty: none, or erased
    std::string ticket;
    std::string service;
    UtcTime created;
    UtcTime begins;  ///< not sent before; 1970: as soon as it is its turn; or kUntilBack
    std::optional<UtcTime> released = {};  ///< into the outbox, or to be sent by nobody
    std::string code = {};                 ///< why there is no text; empty: there is one, or will be
    std::string why = {};                  ///< the same in words
    MessageId message = {};
    std::optional<UtcTime> asked = {};     ///< the question was out
    std::optional<UtcTime> silent = {};    ///< an answer is waited for until then
    std::optional<bool> yes = {};          ///< answered by text
    std::optional<UtcTime> answered = {};  ///< when
    std::optional<NoticeCall> called = {};
    std::string calledBy = {};
    std::optional<UtcTime> calledAt = {};
};

/// What decides, at one moment, what became of a notice for somebody.
struct NoticeFacts {
    std::string code = {};                  ///< why there is no text
    std::optional<MessageState> text = {};  ///< where it is; nothing: there is none
    bool elsewhere = false;                 ///< it is for a number that is not the visit's any more
    bool reachable = false;                 ///< the visit has a number
    std::optional<bool> yes = {};           ///< answered by text
    std::optional<NoticeCall> called = {};
    bool calledLast = false;  ///< after that answer
    bool wrote = false;       ///< something else, and nobody of staff before that
    bool silent = false;      ///< the wait for an answer is over
    bool asked = false;       ///< the question was out
    bool stopped = false;     ///< since the notice was made, the visit's number has wanted no more of them
};

/// Somebody with what became of the text, and with how the visit stands.
struct NoticePersonText {
    NoticePersonRow person;
    NoticeFacts facts;
    std::string why = {};                 ///< the text is in that state
    std::optional<UtcTime> settled = {};  ///< since when, if that is its last one
    PhoneNumber phone = {};               ///< of the visit
    std::string firstName = {};
    ConversationId conversation = {};   ///< with that number; 0: none
    std::optional<UtcTime> wrote = {};  ///< when that was what `facts` says
    std::optional<UtcTime> stopped = {};
};

/// So many people of a notice with the same facts.
struct NoticeGroup {
    NoticeFacts facts;
    bool waits = false;  ///< not released yet
    int people = 0;
    UtcTime first;  ///< when the first one was released, or will be; not before it was made
    UtcTime last;
};

/// So many texts of a notice are not in the outbox yet.
struct NoticeRest {
    NoticeId notice;
    int texts = 0;
};

/// Notices and the people they are for.
class NoticeStore {
public:
    explicit NoticeStore(Database& database);

    NoticeId insert(const NoticeRow& notice);
    void update(const NoticeRow& notice);
    std::optional<NoticeRow> notice(NoticeId id);

    /// The newest so many, newest first; only those before one, unless that is 0.
    std::vector<NoticeRow> latest(NoticeId before, int most);

    NoticePersonId insert(const NoticePersonRow& person);
    void update(const NoticePersonRow& person);
    std::optional<NoticePersonRow> person(NoticePersonId id);

    /// In the order in which they are sent. O(people).
    std::vector<NoticePersonText> persons(NoticeId notice, UtcTime now);

    /// The same, counted by what decides their fate. O(people), and a third of the time.
    std::vector<NoticeGroup> groups(NoticeId notice, UtcTime now);

    /// Whom the next text is for, of all notices; nothing: nobody yet. O(log n).
    std::optional<NoticePersonRow> nextWaiting(UtcTime now);
    std::optional<UtcTime> nextBegin();

    /// Whose turn it is, or will be as soon as those before have had theirs; not who is waited for
    /// (kUntilBack). O(waiting).
    std::vector<NoticeRest> waiting(UtcTime now);

    /// Whose text waits until they are back (kUntilBack), of notices for this day or later, and whose visit
    /// is open again; if it was to be on another day, on the notice's. O(such that wait).
    std::vector<NoticePersonRow> back(const std::string& serviceDay);

    /// Those of notices for days before this one wait for that no longer, and get no text. O(such that wait).
    void forgetUntilBack(const std::string& serviceDay, UtcTime now);

    /// Who got no text for another visit of this number, waits for one: that other gets none there. O(notices
    /// to it).
    void waitAgain(NoticeId notice, const PhoneNumber& phone, const std::string& code);

    /// Those of a notice who wait get no text, for this reason. Answers how many.
    int settleWaiting(NoticeId notice, const std::string& code, const std::string& why, UtcTime now);

    /// The steps of those who are with us, in calling order, or who are to come on a day, by the time of
    /// their appointment; of a service, unless that is empty. O(such steps).
    std::vector<StepId> withUs(const std::string& service);
    std::vector<StepId> toCome(const std::string& serviceDay, const std::string& service);

    /// How many people a notice has already. O(people).
    int people(NoticeId notice);

    /// Whether this visit is one of them. O(notices to it).
    bool isFor(NoticeId notice, VisitId visit);

    /// Whether a text of this notice went to this number, or is on its way there. O(notices to it).
    bool isToldBy(NoticeId notice, const PhoneNumber& phone);

    /// Whom this text is for. O(log n).
    std::optional<NoticePersonRow> byMessage(MessageId message);

    /// Whom this number was asked for last, answered or not, of visits whose number it still is.
    /// O(notices to it).
    std::optional<NoticePersonRow> lastAsked(const PhoneNumber& phone);

    /// An unsent text goes to another number, as another text.
    void moved(MessageId former, MessageId message, const PhoneNumber& phone);

    /// When the first wait for an answer ends after that. O(log n).
    std::optional<UtcTime> nextSilence(UtcTime after);

private:
    Database& db_;
};

}  // namespace turnbell::db
