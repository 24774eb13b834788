#pragma once

#include "host/core/language.h"
#include "host/wire/command.h"
#include "host/wire/reply.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

/// What subscribers are sent: the whole of a topic, at once and after every change.
namespace turnbell::wire {

/// One called ticket in the waiting room. No number, no surname, no service.
struct CalledTicket {
    std::string ticket;
    std::string desk;
    LocalizedText deskName;
    std::string calledAt;
    int calls = 1;         ///< a recall counts up: the display flashes again
    bool serving = false;  ///< the customer has arrived
};

/// Topic `board`.
struct Board {
    std::string branch;
    std::string location;
    std::string timeZone;
    std::vector<std::string> languages;
    std::vector<CalledTicket> called;  ///< newest call first
    std::vector<std::string> next;     ///< tickets in the order they will be called, at most 8
    int waiting = 0;
};

struct ServiceOffer {
    std::string code;
    LocalizedText name;
    int waiting = 0;
    std::string group = {};                              ///< code; empty: none
    std::optional<milliseconds> targetWait = {};         ///< what the branch wants to keep below
    std::optional<milliseconds> targetTransaction = {};  ///< the same, from the arrival at the desk on
    MaybeWait wait = {};                                 ///< of who comes now
    std::optional<milliseconds> lead =
        {};  ///< customers may choose another one; nothing: they are told by position, and not asked
    std::vector<std::string> outcomes = {};  ///< of which a finish names one; a kiosk is told none
};

/// Topic `services`: what a kiosk needs.
struct Services {
    std::string branch;
    std::string location;
    std::string country;
    std::string timeZone;
    std::vector<std::string> languages;
    std::vector<ServiceOffer> services;
    bool texts = false;  ///< a modem is ready: texts will go out
    std::vector<ServiceGroup> groups = {};
    bool open = true;              ///< false: customers cannot check in
    std::string opensDate = {};    ///< "2026-11-23" by the branch's clock, while it is closed; empty: never
    std::string opensTime = {};    ///< "09:00"
    int opensInDays = 0;           ///< 0: later today
    std::string joinNumber = {};   ///< where to text to join the line; empty: nobody can now
    LocalizedText joinWords = {};  ///< what to text, in each language of the branch
};

struct DeskRow {
    std::string code;
    LocalizedText name;
    std::vector<std::string> queues;
    std::string state;        ///< "closed", "open", "paused"
    std::string doing = {};   ///< "closed", "idle", "calling", "serving", "wrap_up", "paused"
    std::string reason = {};  ///< of a pause, the one to come included
    std::string later = {};  ///< what it becomes once its visit has ended: "closed", "paused"; empty: nothing
    std::string since = {};  ///< when `doing` began; "": never
    std::string ticket;      ///< of the visit that it has called or is serving
};

/// Topic `queue`: the live steps (waiting, called, serving, parked), waiting ones in calling order.
struct QueueView {
    std::vector<TicketRow> tickets;
    std::vector<DeskRow> desks;
    std::vector<ServiceOffer> services;
    std::vector<TicketRow> expected =
        {};                              ///< of today and not here yet (booked, expected, remote), by `dueAt`
    std::vector<TicketRow> missed = {};  ///< today's no-shows, newest first, at most 20
};

/// Topics `conversations` (with entries), `messages`, `health`, `pads` and `notices` use the reply structs.
using Snapshot =
    std::variant<Board, Services, QueueView, ConversationList, MessageList, Status, PadList, NoticeList>;

Topic topicOf(const Snapshot& snapshot);

}  // namespace turnbell::wire
