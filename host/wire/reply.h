#pragma once

#include "host/core/catalog.h"
#include "host/core/day_figures.h"
#include "host/wire/booking.h"
#include "host/wire/calling.h"
#include "host/wire/conversation.h"
#include "host/wire/notice.h"
#include "host/wire/privacy.h"
#include "host/wire/survey_results.h"
#include "host/wire/template.h"
#include "host/wire/wait.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// What the service answers. One struct per shape of answer; PROTOCOL.md shows each as JSON.
/// Times are ISO 8601 UTC texts; "" is "never". Phone numbers are full on admin.sock and masked elsewhere:
/// the service has done that before a value comes here.
namespace turnbell::wire {

/// Answer to whatever has nothing to tell; answer_to.h lists which command is answered with what.
struct Done {};

/// Answer to hello.
struct Welcome {
    int protocol = 1;
    std::string branch;
    std::vector<std::string> languages;
};

/// Answer to restore: which words of people that the backup does not know were carried over from the database
/// that it replaced, as numbers of people.
struct Restored {
    int stops = 0;             ///< texted STOP since
    int starts = 0;            ///< texted START since
    int erased = 0;            ///< were erased on request since, and are again
    std::string missing = {};  ///< "other_database", "unreadable"; empty: nothing is missing
    std::string why = {};      ///< English: what is not known and what that means
};

struct CheckedIn {
    std::string ticket;
    std::int64_t visit = 0;
    int ahead = 0;
    bool texts = false;  ///< a welcome text is on its way; false: "please watch the display"
    MaybeWait wait = {};
    std::string noTexts =
        {};  ///< code of why it gets no texts: "opted_out", "limit_kiosk", ...; empty: it does
    std::string warning = {};  ///< English: why, or which limit staff went over; empty: nothing to say
};

/// Answer to sign_in.
struct SignedIn {
    std::string name;
    std::string role;
};

/// Answer to every command about one visit: what it is now.
struct StepChanged {
    std::string ticket;
    std::string desk;
    std::int64_t visit = 0;
    std::string state;
    std::string service;
    std::string firstName;
};

/// Answer to end_day.
struct DayEnded {
    int expired = 0;  ///< that waited, were called or parked
    int served = 0;   ///< that nobody had finished
    int told = 0;     ///< of the expired, by a text
};

/// One visit of today, in any state.
struct TicketRow {
    std::string ticket;
    std::int64_t visit = 0;
    std::string state;
    std::string service;
    std::string queue;
    std::string desk;
    std::string firstName;
    std::string lastName;
    std::string phone;
    std::string language;
    int priority = 0;
    int calls = 0;
    std::string arrivedAt;  ///< "": not here yet
    std::string firstCalledAt;
    std::string lastCalledAt;
    std::string servingAt;
    std::string endedAt;
    int deferrals = 0;          ///< how often more time was given
    std::string remindAt = {};  ///< when a parked one is to be thought of
    bool reminded = false;      ///< that time has come
    bool accurate = true;       ///< false: its end is not when it was really over
    std::string outcome = {};
    std::string onlyDesk = {};              ///< who alone may call it; empty: any desk of its queue
    MaybeWait wait = {};                    ///< of one that waits
    std::optional<milliseconds> lead = {};  ///< chosen by the customer, as in CheckIn
    std::string dueAt = {};                 ///< the time of the appointment; "": none
    std::string noTexts = {};               ///< as in CheckedIn; empty too where it has no number
    std::string notBeforeAt = {};  ///< of one that waits and asked for more time: until then others go first
    std::string hereAt = {};       ///< of one that waits or is called: when the customer texted to be here
};

struct TicketList {
    std::vector<TicketRow> tickets;
};

struct EventRow {
    std::string at;
    std::string event;
    std::string actor;
    std::string desk;
    std::string reason = {};  ///< of a person, or what was chosen; empty: none
};

/// An outgoing text. `why` says in a few words what a state rests on.
struct MessageRow {
    std::int64_t id = 0;
    std::string to;
    std::string kind;
    std::string state;
    std::string text;
    std::string ticket;
    std::int64_t visit = 0;  ///< 0: none; tickets come again every day, visits do not
    int parts = 0;
    int submissions = 0;  ///< of all parts together; more than `parts` means a repetition
    std::string why;
    std::string createdAt;
    std::string dueAt;
    std::string expiresAt;
    std::string settledAt;
};

struct MessageList {
    std::vector<MessageRow> messages = {};  ///< oldest first
    bool more = false;                      ///< there are earlier ones: ask for those before the first
};

struct TicketDetail {
    TicketRow ticket;
    std::vector<EventRow> events;
    std::vector<MessageRow> messages;
};

/// Durations, in seconds; all 0 where there is none.
struct TimesRow {
    std::int64_t n = 0;
    double mean = 0;
    double median = 0;
    double p90 = 0;
};

/// What became of ranges that were announced, of customers who were called.
struct PromisesRow {
    std::string kind;  ///< "check_in", "approach", "courtesy"
    std::int64_t n = 0;
    std::int64_t kept = 0;    ///< called within the range
    std::int64_t inTime = 0;  ///< called not after its upper end
    double meanOverrun = 0;   ///< of the others, in seconds beyond the upper end
};

/// One row of statistics; times that add up are in seconds.
struct StatisticsRow {
    std::string key;     ///< code of the service or desk, name of the member of staff, "09", "2026-11-22"
    LocalizedText name;  ///< of a service or desk that is in the catalog
    std::int64_t tickets = 0;
    std::int64_t served = 0;
    std::int64_t noShows = 0;
    std::int64_t left = 0;
    std::int64_t cancelled = 0;
    std::int64_t expired = 0;
    std::int64_t transferred = 0;
    std::int64_t inaccurate = 0;  ///< served, but finished too late to be believed: not in `transaction`
    std::int64_t targetSet = 0;   ///< called, of a service with a target for waiting
    std::int64_t targetMet = 0;   ///< of them: called first within it
    std::int64_t transactionTargetSet = 0;  ///< in `transaction`, of a service with a target for it
    std::int64_t transactionTargetMet = 0;  ///< of them: no longer than it
    TimesRow waitFirst;
    TimesRow waitLast;
    TimesRow walk;
    TimesRow transaction;
    TimesRow wrapUp;
    TimesRow parked;
    TimesRow inBranch;
    double open = 0;
    double idle = 0;
    double idleBesideWaiters = 0;
    double paused = 0;
    std::vector<PromisesRow> promises;
};

/// How fast customers were answered: from the text that began to wait to the answer, in opening hours.
struct RepliesRow {
    TimesRow time;
    std::int64_t late = 0;  ///< of them, later than the branch's target
};

struct Statistics {
    std::string from;
    std::string to;
    StatisticsBy by = StatisticsBy::Service;
    bool complete = true;  ///< false: some of these days are still being added up
    StatisticsRow total;
    std::vector<StatisticsRow> rows;
    RepliesRow replies = {};
};

struct ModemRow {
    std::string port = {};
    std::string state = {};
    std::string manufacturer = {};
    std::string model = {};
    std::string dialect =
        {};  ///< by whose manual it is spoken to: "huawei", ..., "generic"; empty: not known yet
    std::string imei = {};
    std::string iccid = {};      ///< of the SIM
    std::string number = {};     ///< that the SIM says it has; masked but on admin.sock; empty: not known
    std::string usbPath = {};    ///< the socket, such as "1-1.4"; empty: on no USB
    std::string usbSerial = {};  ///< of the stick; empty: it has none
    std::string operatorName = {};
    std::string operatorCode = {};  ///< country and network: "28201"
    std::string technology = {};    ///< "gsm", "umts", "lte", "nr"
    bool roaming = false;           ///< in a foreign network
    int signalPercent = -1;
    std::string recovering =
        {};  ///< what is being done to a modem that hangs, "resync" to "alarm"; empty: it does not
    bool slow = false;
    std::string trouble = {};        ///< code of what wants a person (modem/at/trouble.h, host/io's reasons)
    std::string troubleDetail = {};  ///< what stands in its words and is in no language: a port, a number
    std::string troubleText = {};    ///< English; windows have their own words by code
    std::string creditState = {};    ///< of the SIM, as CreditReport::state; empty: nobody asks for it
    std::string credit = {};         ///< "12.50", when it was known last; empty: never
    std::string creditAt = {};       ///< and when that was
    std::string note = {};  ///< English: a new modem here, a SIM whose budget is spent; empty: nothing
};

/// One look at a modem.
struct SignalSample {
    std::string at;
    int modem = 1;  ///< as `status` lists them
    std::string state;
    std::string operatorName;
    std::string technology;
    int signalPercent = -1;
};

/// Answer to modem_signal.
struct SignalList {
    std::vector<SignalSample> samples;  ///< oldest first
};

/// Something a person must know or do.
struct Alarm {
    std::string code;         ///< "modem_absent", "disk_full", ..., and every ModemRow::trouble
    std::string text;         ///< English; windows have their own words by code
    std::string detail = {};  ///< what stands in those words and is in no language
};

/// Of one service: how long who comes now would wait.
struct ServiceWait {
    std::string service;
    int waiting = 0;
    MaybeWait wait = {};
};

/// Answer to status, and the topic `health`.
struct Status {
    std::string version;
    std::string clock = {};  ///< how far the calendar time is trusted: "network", "machine", "floor"
    std::vector<ModemRow> modems;
    int waiting = 0;
    int called = 0;
    int serving = 0;
    int messagesWaiting = 0;  ///< ready and due
    int messagesInDoubt = 0;
    int messagesUnknown = 0;   ///< today
    int messagesRepeated = 0;  ///< today: submitted a second time after doubt
    int conversationsWaiting = 0;
    std::vector<Alarm> alarms;
    std::vector<ServiceWait> services = {};
    std::string smsNumber = {};  ///< where customers text to, as it stands on posters; empty: not known
};

struct CatalogReply {
    Catalog catalog;
};

/// One line on a modem's port. Numbers, texts and PINs were masked when it was written.
struct TraceRow {
    std::int64_t number = 0;  ///< from 1 on; a gap at the beginning: older lines are forgotten
    std::int64_t at = 0;      ///< milliseconds since the machine started
    std::string side;         ///< ">" typed, "<" said, "-" the port
    std::string text;
};

/// Answer to modem_trace: at most 500 lines; ask again behind the last one for more.
struct ModemTrace {
    std::vector<TraceRow> lines;
};

/// What a probe found out about one thing.
struct ProbeFinding {
    std::string name;    ///< "steps_by_one", "file_follows", ... (db/evidence_store.h)
    std::string result;  ///< "yes", "no", "unknown"
};

/// Answer to modem_probe and modem_probe_status.
struct ProbeReport {
    std::string state;  ///< "none", "running", "done", "failed"
    std::string step;   ///< "first_text", "second_text", "repetition", "restart", "reports", or the state
    std::string why;    ///< it failed
    std::string imei;
    std::string revision;  ///< of the firmware
    std::string iccid;     ///< of the SIM
    std::string network;
    std::vector<ProbeFinding> findings;
    std::int64_t reportAfterMs = -1;  ///< of the slowest status report; -1: none came
};

/// A desk pad that was linked here, or a port where one should be.
struct PadRow {
    std::string id;    ///< empty: a port on which no pad has answered
    int number = 0;    ///< for people, from 1 on
    std::string name;  ///< empty: it has none
    std::string desk;  ///< empty: it serves none
    bool linked = false;
    std::string port;   ///< empty: it is on none
    std::string board;  ///< "atmega328p"
    std::string firmware;
    std::vector<std::string> capabilities;  ///< "display", "keypad", "modem_relay", "lamp", "chime"
    int boot = 0;                           ///< counts its starts
    std::string cause;            ///< of the last one: "power", "button", "brown_out", "watchdog", "unknown"
    std::string key;              ///< that is down now: "right", "up", "down", "left", "select"; empty: none
    int level = 0;                ///< of its keys' input, 0 to 1023
    int queued = 0;               ///< presses that it has and that are not committed
    int pressesRefused = 0;       ///< by itself since its start: too many waited
    std::int64_t framesGood = 0;  ///< from the board, since the service started
    std::int64_t framesBad = 0;
    int boardFramesBad = 0;  ///< that reached the board damaged, since its start
    int links = 0;           ///< how often it was linked since the service started
    bool calibrating = false;
    bool calibrated = false;  ///< false: its keys have the factory's levels
    bool modemOff = false;    ///< its relay takes a modem's power away now
    bool powerSpent = false;  ///< it has switched the modem as often as a day allows
    std::string lastPressAt;
    std::string lastKey;  ///< "select", "right held"
    std::string lastDid;  ///< the command that it was; empty: nothing
    std::string lastTicket;
    std::string
        lastRefused;  ///< the reason why it did nothing, "too_late", "nobody_waiting", ...; empty: it did
    std::string firstSeenAt;
    std::string lastSeenAt;
    std::string trouble;      ///< code of what wants a person; empty: nothing
    std::string troubleText;  ///< English; windows have their own words by code
};

/// What became of the last pad_choose.
struct PadChoice {
    std::string state;  ///< "none", "waiting", "assigned", "timeout", "cancelled"
    std::string desk;
    std::string until;  ///< while it waits
    std::string pad;    ///< that was assigned
};

/// Answer to pad_list, and the topic `pads`.
struct PadList {
    std::vector<PadRow> pads;
    PadChoice choice;
};

/// Answer to modem_credit and modem_credit_status.
struct CreditReport {
    std::string state;      ///< "unasked", "asking", "known", "unfit" (see `why`), "failed"
    std::string iccid;      ///< of the SIM
    std::string network;    ///< "28201"
    std::string credit;     ///< "12.50", when it was known last; empty: never
    std::string creditAt;   ///< and when that was
    std::string askedAt;    ///< empty: never
    std::string threshold;  ///< "2.00": it is low below that; empty: it is never
    bool low = false;
    std::string why;     ///< English: of "unfit" and "failed", what is wrong and what to do
    std::string answer;  ///< the operator's words to the last modem_credit, long numbers masked
};

using Reply =
    std::variant<Done, Welcome, Restored, CheckedIn, SignedIn, StepChanged, DayEnded, TicketList,
                 TicketDetail, MessageList, MessageRow, ConversationList, ConversationRow, SurveyResults,
                 Status, CatalogReply, ModemTrace, ProbeReport, SignalList, CreditReport, PadList, WhyNext,
                 DryRun, Statistics, Booked, TemplateList, TemplatePreview, Erased, PersonalData,
                 SuggestionList, NoticePreview, NoticeRow, NoticeList>;

}  // namespace turnbell::wire
