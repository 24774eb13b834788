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

#include <optional>
#include <string>
#include <variant>
#include <vector>

/// What clients ask. One struct per command; PROTOCOL.md shows each as JSON, `kMethod` is its JSON-RPC
/// method.
namespace turnbell::wire {

/// Which socket a client opened: the socket's file permissions decide who may.
enum class Role { Kiosk, Desk, Display, Admin };

const char* toString(Role role);
std::optional<Role> roleFrom(std::string_view word);

/// What a client can watch. The words in JSON are those of toString().
enum class Topic { Board, Services, Queue, Conversations, Messages, Health, Pads, Notices };

const char* toString(Topic topic);
std::optional<Topic> topicFrom(std::string_view word);

// --- Every client
// -------------------------------------------------------------------------------------------

struct Hello {
    static constexpr auto kMethod = "hello";
    int protocol = 1;
    std::string client;  ///< "turnbell-ui kiosk 0.1"
};

struct Subscribe {
    static constexpr auto kMethod = "subscribe";
    std::vector<Topic> topics;
};

struct StatusQuery {
    static constexpr auto kMethod = "status";
};

// --- Kiosk
// --------------------------------------------------------------------------------------------------

struct CheckIn {
    static constexpr auto kMethod = "check_in";
    std::string service = {};
    std::string phone = {};  ///< as typed; empty: none
    std::string firstName = {};
    std::string lastName = {};
    std::string language = {};  ///< empty: the branch's first
    bool consentVisit = false;
    bool consentSurvey = false;
    std::optional<int> priority = {};  ///< staff alone; nothing: that of the service
    std::string due = {};              ///< staff alone: "10:30", of an appointment today; empty: none
    std::optional<milliseconds> lead =
        {};  ///< so long before the turn the customer wants to be told; nothing: as the service has it
    std::optional<bool> consentNotice = {};  ///< nothing: no
    std::string consentWords = {};           ///< version of the words that were agreed to; empty: none
};

// --- Staff: who they are
// --------------------------------------------------------------------------------------

struct SignIn {
    static constexpr auto kMethod = "sign_in";
    std::string pin;
};

struct SignOut {
    static constexpr auto kMethod = "sign_out";
};

// --- Staff: the queue
// -----------------------------------------------------------------------------------------

struct DeskOpen {
    static constexpr auto kMethod = "desk_open";
    std::string desk;
};

struct DeskPause {
    static constexpr auto kMethod = "desk_pause";
    std::string desk;
    std::string reason = {};  ///< "lunch"; empty: none
};

struct DeskClose {
    static constexpr auto kMethod = "desk_close";
    std::string desk;
};

struct CallNext {
    static constexpr auto kMethod = "call_next";
    std::string desk;
    std::string outcome = {};  ///< of the visit that this finishes; empty: none
};

struct CallTicket {
    static constexpr auto kMethod = "call";
    std::string ticket;
    std::string desk;
    std::string reason = {};   ///< for not taking the next one; empty: none
    std::string outcome = {};  ///< of the visit that this finishes; empty: none
};

struct Recall {
    static constexpr auto kMethod = "recall";
    std::string desk;
};

struct Confirm {
    static constexpr auto kMethod = "confirm";
    std::string desk;
};

struct Finish {
    static constexpr auto kMethod = "finish";
    std::string desk;
    std::string outcome = {};  ///< empty: none
};

struct NoShow {
    static constexpr auto kMethod = "no_show";
    std::string desk;
};

struct Park {
    static constexpr auto kMethod = "park";
    std::string desk;
    std::string reason = {};
    milliseconds remind{0};  ///< staff are reminded after this; 0: never
};

/// A parked ticket goes on at a desk, or back into the line.
struct Resume {
    static constexpr auto kMethod = "resume";
    std::string ticket;
    std::string desk = {};  ///< empty: into the line
};

/// A waiting or called ticket goes back in the line, as far as the branch gives more time.
struct MoreTime {
    static constexpr auto kMethod = "more_time";
    std::string ticket;
};

/// A no-show of today comes first in the line.
struct Rejoin {
    static constexpr auto kMethod = "rejoin";
    std::string ticket;
};

/// The customer has gone.
struct Leave {
    static constexpr auto kMethod = "leave";
    std::string ticket;
};

/// The branch takes the visit back, and tells the customer.
struct Cancel {
    static constexpr auto kMethod = "cancel";
    std::string ticket;
    std::string reason;
    std::string date = {};  ///< of a booking: the day it is for; empty: today
};

/// Takes back the last change at a desk, or of a ticket: one of them is named.
struct Undo {
    static constexpr auto kMethod = "undo";
    std::string desk = {};
    std::string ticket = {};
};

/// Ends the day now: who waits is told, who is being served is done, desks close.
struct EndDay {
    static constexpr auto kMethod = "end_day";
};

enum class TransferPlace { First, Last, Arrival };

const char* toString(TransferPlace place);

/// What is at a desk, or a ticket: one of them is named.
struct Transfer {
    static constexpr auto kMethod = "transfer";
    std::string desk;
    std::string service;
    TransferPlace place = TransferPlace::Arrival;
    std::string ticket = {};
    std::string toDesk = {};  ///< who alone may call it then; empty: any desk of the queue
};

/// Empty strings leave a field as it is; "-" takes the number or a name away.
struct VisitChange {
    static constexpr auto kMethod = "visit_change";
    std::string ticket;
    std::string phone;
    std::string firstName;
    std::string lastName;
    std::string language;
    std::string service = {};
    std::string outcome = {};  ///< of a visit that is done
};

// --- Staff: desk pads. `pad` is an id as pad_list shows it: "202374881".
// ------------------------------------------------------------------------------------------------------------

struct PadListQuery {
    static constexpr auto kMethod = "pad_list";
};

/// The next press within 30 s, on a pad that serves no other desk that is not closed, makes it one of this
/// desk, and does nothing else.
struct PadChoose {
    static constexpr auto kMethod = "pad_choose";
    std::string desk;
};

/// No press is waited for any more.
struct PadChooseCancel {
    static constexpr auto kMethod = "pad_choose_cancel";
};

/// An empty desk: it serves none.
struct PadAssign {
    static constexpr auto kMethod = "pad_assign";
    std::string pad;
    std::string desk;
};

struct PadRename {
    static constexpr auto kMethod = "pad_rename";
    std::string pad;
    std::string name;  ///< empty: it has none
};

/// One that is gone for good.
struct PadForget {
    static constexpr auto kMethod = "pad_forget";
    std::string pad;
};

/// Its display flashes.
struct PadIdentify {
    static constexpr auto kMethod = "pad_identify";
    std::string pad;
};

/// Its display asks for each key in turn.
struct PadCalibrate {
    static constexpr auto kMethod = "pad_calibrate";
    std::string pad;
    bool factory = false;  ///< back to the factory's levels instead
};

// --- Staff: lists and texts
// -----------------------------------------------------------------------------------

struct TicketListQuery {
    static constexpr auto kMethod = "ticket_list";
};

struct TicketShowQuery {
    static constexpr auto kMethod = "ticket_show";
    std::string ticket;
};

struct MessageListQuery {
    static constexpr auto kMethod = "message_list";
    std::string state = {};                   ///< empty: all
    std::optional<int> limit = {};            ///< the newest so many, up to 100, which nothing stands for
    std::optional<std::int64_t> before = {};  ///< only those before this one: the next page
};

/// To a number that has a visit today or an open conversation; a ticket number of today names it too.
struct MessageSend {
    static constexpr auto kMethod = "message_send";
    std::string to;
    std::string text;
};

/// Days as "2026-11-22", both included. Empty: today; an empty `from` is `to`.
struct StatisticsQuery {
    static constexpr auto kMethod = "statistics";
    std::string from;
    std::string to;
    StatisticsBy by = StatisticsBy::Service;
};

// --- Administration
// -------------------------------------------------------------------------------------------

struct CatalogImport {
    static constexpr auto kMethod = "catalog_import";
    Catalog catalog;
};

/// Entries that take the place of those with their codes, or are added (host/core/catalog_change.h).
struct CatalogPut {
    static constexpr auto kMethod = "catalog_put";
    Catalog entries;
};

struct CatalogRemove {
    static constexpr auto kMethod = "catalog_remove";
    std::string table;  ///< "queue", ... as in a catalog file
    std::string code;
};

struct CatalogExport {
    static constexpr auto kMethod = "catalog_export";
};

/// A path on the service's machine.
struct Backup {
    static constexpr auto kMethod = "backup";
    std::string file;
};

struct Restore {
    static constexpr auto kMethod = "restore";
    std::string file;
};

/// The last lines on a modem's port, masked.
struct ModemTraceQuery {
    static constexpr auto kMethod = "modem_trace";
    int modem = 1;           ///< as `status` lists them, from 1
    std::int64_t after = 0;  ///< number of the last line that is known; 0: from the oldest
};

/// Finds out which evidence about sent texts is real with a modem: sends up to three texts to `to`, and
/// starts the modem anew.
struct ModemProbe {
    static constexpr auto kMethod = "modem_probe";
    std::string to;
    int modem = 1;  ///< as `status` lists them, from 1
};

/// How far the probe is.
struct ModemProbeQuery {
    static constexpr auto kMethod = "modem_probe_status";
};

/// How the modems were received over the last day.
struct ModemSignalQuery {
    static constexpr auto kMethod = "modem_signal";
};

/// Asks the operator now what is left on the SIM card of a modem.
struct ModemCredit {
    static constexpr auto kMethod = "modem_credit";
    int modem = 1;  ///< as `status` lists them, from 1
};

/// What is known of it.
struct ModemCreditQuery {
    static constexpr auto kMethod = "modem_credit_status";
    int modem = 1;
};

/// The SIM cards that are in the modems belong there.
struct ModemAcceptSim {
    static constexpr auto kMethod = "modem_accept_sim";
};

using Command = std::variant<
    Hello, Subscribe, StatusQuery, CheckIn, SignIn, SignOut, DeskOpen, DeskPause, DeskClose, CallNext,
    CallTicket, Recall, Confirm, Finish, NoShow, Park, Undo, Transfer, VisitChange, Resume, MoreTime, Rejoin,
    Leave, Cancel, EndDay, TicketListQuery, TicketShowQuery, MessageListQuery, MessageSend,
    ConversationListQuery, ConversationShowQuery, ConversationReply, ConversationClose, SurveyResultsQuery,
    StatisticsQuery, CatalogImport, CatalogPut, CatalogRemove, CatalogExport, Backup, Restore,
    ModemTraceQuery, ModemProbe, ModemProbeQuery, ModemSignalQuery, ModemAcceptSim, ModemCredit,
    ModemCreditQuery, PadListQuery, PadChoose, PadChooseCancel, PadAssign, PadRename, PadForget, PadIdentify,
    PadCalibrate, WhyQuery, DryRunQuery, Book, ConfirmBooking, ChangeBooking, BookingListQuery, Join, Arrive,
    TemplateListQuery, TemplatePreviewQuery, TemplatePut, TemplateRemove, Erase, ExportQuery,
    ConversationNote, ConversationAssign, ConversationRelease, ConversationStart, ConversationSuggestQuery,
    NoticePreviewQuery, NoticeSend, NoticeStop, NoticeListQuery, NoticeShowQuery, NoticeCalled>;

/// "check_in" of a CheckIn.
const char* methodOf(const Command& command);

/// True for a command that changes something: it carries a request id and is answered once for each.
bool changesSomething(const Command& command);

}  // namespace turnbell::wire
