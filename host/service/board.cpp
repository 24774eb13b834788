#include "host/service/board.h"

#include "host/core/civil_time.h"
#include "host/core/text_budget.h"
#include "host/service/consent.h"
#include "host/service/credits.h"
#include "host/service/modem_health.h"
#include "host/service/own_number.h"
#include "host/service/rows.h"
#include "host/service/sims.h"
#include "host/service/text_limits.h"
#include "host/service/waiting_line.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <span>

namespace turnbell {
namespace {

using wire::Topic;

constexpr std::size_t kNextShown = 8;
constexpr int kMissedShown = 20;
constexpr int kMostMessages = 100;  // of a page, and of the topic: it is sent after every change
constexpr std::chrono::hours kToday{24};

}  // namespace

Board::Board(BranchState& state, Conversations& conversations, Pads& pads, Notices& notices)
    : state_{state}, conversations_{conversations}, pads_{pads}, notices_{notices} {
}

wire::Snapshot Board::snapshot(Topic topic, const Actor& actor, Moment now) {
    switch (topic) {
    case Topic::Board: return board(now);
    case Topic::Services: return services(now);
    case Topic::Queue: return queue(actor, now);
    case Topic::Conversations: return conversations_.recent(actor, now);
    case Topic::Messages: return messagesOf({.since = now.utc - kToday, .most = kMostMessages}, actor, now);
    case Topic::Pads: return pads_.list();
    case Topic::Notices: return notices_.recent(now);
    case Topic::Health: break;
    }
    return status(actor, now);
}

wire::Board Board::board(Moment now) {
    const auto& catalog = state_.catalog;
    wire::Board board;
    board.branch = catalog.branch.name;
    board.location = catalog.branch.location;
    board.timeZone = catalog.branch.timeZone;
    board.languages = catalog.branch.languages;
    for (const auto& row : state_.visits.called()) {
        const auto* desk = catalog.desk(row.step.desk);
        board.called.push_back({row.visit.ticket, row.step.desk,
                                desk == nullptr ? LocalizedText{} : desk->name,
                                row.step.lastCalled ? toIso8601(row.step.lastCalled->utc) : std::string{},
                                row.step.calls, row.step.state == StepState::Serving});
    }
    for (const auto& row : inOrder(state_.visits.live(), now)) {
        if (row.step.state == StepState::Waiting) {
            board.waiting += 1;
            if (board.next.size() < kNextShown) {
                board.next.push_back(row.visit.ticket);
            }
        }
    }
    return board;
}

/// Those who wait change places among themselves.
std::vector<db::VisitStepRow> Board::inOrder(std::vector<db::VisitStepRow> live, Moment now) const {
    std::map<StepId, int> order;
    for (const auto step : WaitingLine{state_, now}.inOrder()) {
        order.emplace(step, static_cast<int>(order.size()));
    }
    std::vector<std::size_t> places;
    std::vector<db::VisitStepRow> waiting;
    for (std::size_t i = 0; i < live.size(); ++i) {
        if (live[i].step.state == StepState::Waiting) {
            places.push_back(i);
            waiting.push_back(std::move(live[i]));
        }
    }
    std::ranges::sort(waiting, {}, [&](const db::VisitStepRow& row) { return order[row.step.id]; });
    for (std::size_t i = 0; i < places.size(); ++i) {
        live[places[i]] = std::move(waiting[i]);
    }
    return live;
}

std::vector<wire::ServiceOffer> Board::offers(const std::vector<db::VisitStepRow>& live) const {
    std::vector<wire::ServiceOffer> offers;
    for (const auto& service : state_.catalog.services) {
        const auto waiting = std::count_if(live.begin(), live.end(), [&](const db::VisitStepRow& row) {
            return row.step.state == StepState::Waiting && row.step.service == service.code;
        });
        auto& offer = offers.emplace_back();
        offer.code = service.code;
        offer.name = service.name;
        offer.waiting = static_cast<int>(waiting);
        offer.group = service.group;
        offer.wait = waitFor(service.code);
        offer.targetWait = service.targetWait;
        offer.targetTransaction = service.targetTransaction;
        if (service.approachBy == ApproachBy::Time && service.approachLead > milliseconds{0}) {
            offer.lead = service.approachLead;
        }
    }
    return offers;
}

wire::Services Board::services(Moment now) {
    const auto& branch = state_.catalog.branch;
    wire::Services services{branch.name,        branch.location,  branch.country,
                            branch.timeZone,    branch.languages, offers(state_.visits.live()),
                            state_.modemReady()};
    services.groups = state_.catalog.serviceGroups;
    const auto opening = state_.catalog.openingHours().nextOpening(now.utc);
    services.open = opening == now.utc;
    if (opening && !services.open) {
        const auto day = civilDay(*opening, branch.timeZone);
        services.opensDate = civilDate(day);
        services.opensTime = civilClock(*opening, branch.timeZone);
        services.opensInDays = static_cast<int>((day - civilDay(now.utc, branch.timeZone)).count());
    }
    offerJoining(state_, services, now);
    return services;
}

wire::QueueView Board::queue(const Actor& actor, Moment now) {
    const auto live = inOrder(state_.visits.live(), now);
    wire::QueueView view;
    for (const auto& row : live) {
        view.tickets.push_back(rowOf(row, actor));
    }
    const auto states = state_.visits.deskStates();
    for (const auto& desk : state_.catalog.desks) {
        const auto found = std::ranges::find(states, desk.code, &db::DeskStateRow::desk);
        auto out = deskRow(desk, found == states.end() ? db::DeskStateRow{} : *found);
        out.queues = state_.catalog.profileOf(desk).queues;
        if (const auto there = state_.visits.atDesk(desk.code)) {
            out.ticket = there->visit.ticket;
        }
        view.desks.push_back(std::move(out));
    }
    view.services = offers(live);
    for (auto& offer : view.services) {
        offer.outcomes = state_.catalog.service(offer.code)->outcomes;
    }
    const auto today = state_.serviceDay(now);
    for (const auto& row : state_.visits.coming(today, today)) {
        view.expected.push_back(rowOf(row, actor));
    }
    for (const auto& row : state_.visits.missed(today, now.utc - kToday, kMissedShown)) {
        view.missed.push_back(rowOf(row, actor));
    }
    return view;
}

wire::TicketRow Board::rowOf(const db::VisitStepRow& row, const Actor& actor) const {
    auto out = ticketRow(row, actor.fullNumbers);
    out.wait = state_.waitOf(row.step);
    out.noTexts = Consent{state_}.noTexts(row.visit);
    if (!row.visit.phone.empty() &&
        (row.step.state == StepState::Waiting || row.step.state == StepState::Called)) {
        const auto here = state_.visits.textedHere(row.visit.id);
        out.hereAt = here ? toIso8601(*here) : std::string{};
    }
    return out;
}

wire::MaybeWait Board::waitFor(const std::string& service) const {
    const auto found = state_.serviceWaits.find(service);
    return found == state_.serviceWaits.end() ? std::nullopt : std::optional{found->second};
}

/// A text that nothing but its SIM keeps waiting says so.
wire::MessageRow Board::rowOf(const db::MessageRow& message, const Sims& sims, const Actor& actor) {
    auto row = messageRow(state_, message, actor.fullNumbers);
    if (message.state == MessageState::Ready && message.why.empty()) {
        row.why = sims.waitingWhy(message.to);
    }
    return row;
}

wire::TicketList Board::tickets(const Actor& actor, Moment now) {
    wire::TicketList list;
    for (const auto& row : state_.visits.ofDay(state_.serviceDay(now))) {
        list.tickets.push_back(rowOf(row, actor));
    }
    return list;
}

Result<wire::TicketDetail> Board::ticket(const std::string& ticket, const Actor& actor, Moment now) {
    const auto row = state_.visits.byTicket(ticket, state_.serviceDay(now));
    if (!row) {
        return fail(ErrorCode::NotFound, "there is no ticket " + ticket + " today", "ticket_unknown");
    }
    wire::TicketDetail detail;
    detail.ticket = rowOf(*row, actor);
    for (const auto& event : state_.visits.events(row->visit.id)) {
        detail.events.push_back(eventRow(event));
    }
    const Sims sims{state_, now};
    for (const auto& message : state_.messages.ofVisit(row->visit.id)) {
        detail.messages.push_back(rowOf(message, sims, actor));
    }
    return detail;
}

Result<wire::MessageList> Board::messages(const wire::MessageListQuery& query, const Actor& actor,
                                          Moment now) {
    const auto& zone = state_.catalog.branch.timeZone;
    db::MessageStore::Page page{.since = civilMoment(civilDay(now.utc, zone), {}, zone).first,
                                .most = query.limit.value_or(kMostMessages),
                                .state = messageState(query.state)};
    if (!query.state.empty() && !page.state) {
        return fail(ErrorCode::Invalid, "there is no message state '" + query.state + "'", "state_unknown");
    }
    if (page.most < 1 || page.most > kMostMessages) {
        return fail(ErrorCode::Invalid,
                    "a page has 1 to " + std::to_string(kMostMessages) + " texts: ask for fewer at once",
                    "limit_range");
    }
    if (query.before) {
        page.before = state_.messages.message(MessageId{*query.before});
        if (!page.before) {
            return fail(ErrorCode::NotFound, "there is no text " + std::to_string(*query.before),
                        "message_unknown");
        }
    }
    return messagesOf(page, actor, now);
}

wire::MessageList Board::messagesOf(db::MessageStore::Page page, const Actor& actor, Moment now) {
    const auto limit = static_cast<std::size_t>(page.most);
    page.most += 1;
    const auto found = state_.messages.latest(page);
    wire::MessageList list;
    list.more = found.size() > limit;
    const Sims sims{state_, now};
    for (const auto& message : std::span{found}.subspan(list.more ? 1 : 0)) {
        list.messages.push_back(rowOf(message, sims, actor));
    }
    return list;
}

wire::Status Board::status(const Actor& actor, Moment now) {
    wire::Status status;
    status.version = TURNBELL_VERSION;
    status.clock = toString(state_.clockLevel);
    status.modems = state_.modems;
    const Sims sims{state_, now};
    for (auto& modem : status.modems) {
        showCredit(state_, modem);
        const auto number = ownNumber(state_, modem);
        modem.number = number ? shown(*number, actor.fullNumbers) : std::string{};
        if (const auto why = sims.closedWhy(modem.iccid); !why.empty()) {
            modem.note += (modem.note.empty() ? "" : "; ") + why;
        }
    }
    const auto live = state_.visits.live();
    for (const auto& offer : offers(live)) {
        status.services.push_back({offer.code, offer.waiting, offer.wait});
    }
    for (const auto& row : live) {
        status.waiting += row.step.state == StepState::Waiting ? 1 : 0;
        status.called += row.step.state == StepState::Called ? 1 : 0;
        status.serving += row.step.state == StepState::Serving ? 1 : 0;
    }
    const auto counts = state_.messages.counts(now.boot, now.utc - kToday);
    status.messagesWaiting = counts.ready;
    status.messagesInDoubt = counts.inDoubt;
    status.messagesUnknown = counts.unknown;
    status.messagesRepeated = counts.repeated;
    status.conversationsWaiting = state_.conversations.waitingForUs();
    status.alarms = alarms(counts, now);
    status.smsNumber = smsNumber(state_, now);
    return status;
}

namespace {

/// Of a SIM that gets every text refused.
std::string sentenceOn(Cause cause) {
    switch (cause) {
    case Cause::Credit:
        return "The operator refuses every text: check the SIM's credit and contract. Texts wait.";
    case Cause::Sim: return "The SIM card does not work: check it and its PIN. Texts wait.";
    case Cause::ServiceCentre:
        return "The operator's SMS centre refuses every text: check its number with the operator. Texts "
               "wait.";
    case Cause::Network: return "The network refuses every text for the moment. Texts wait.";
    case Cause::Storage: return "The modem's message memory is full or broken. Texts wait.";
    case Cause::Recipient:
        return "Several numbers in a row were refused: check whether this SIM may send texts. Texts wait.";
    case Cause::Encoding:
    case Cause::Modem:
    case Cause::Config: break;
    }
    return "The modem refuses every text: restart it, or look at its settings. Texts wait.";
}

}  // namespace

std::vector<wire::Alarm> Board::alarms(const db::MessageStore::Counts& counts, Moment now) {
    std::vector<wire::Alarm> alarms;
    if (state_.diskFull) {
        alarms.push_back({"disk_full", "The disk is full: changes are refused. Make room on it."});
    }
    if (!state_.modemConnected()) {
        alarms.push_back(
            {"modem_absent", "No modem is connected: texts wait. Check its cable; call customers by voice."});
    } else if (!state_.modemReady()) {
        alarms.push_back({"modem_not_ready", "No modem is ready: texts wait. Call customers by voice."});
    }
    std::ranges::move(modemAlarms(state_), std::back_inserter(alarms));
    std::ranges::move(clockAlarms(state_), std::back_inserter(alarms));
    std::ranges::move(pads_.alarms(now), std::back_inserter(alarms));
    for (const auto& spared : state_.breaker.open()) {
        alarms.push_back({std::string{"texts_refused_"} + toString(spared.cause), sentenceOn(spared.cause)});
    }
    if (const auto spent = TextLimits{state_}.budgetSpent(now).value_or(0); spent >= kBudgetLow) {
        alarms.push_back(
            {"text_budget",
             std::to_string(spent) +
                 " % of today's text budget is spent: surveys and notices stop, then welcomes; calls "
                 "to known numbers go on. See [limits] in the catalog.",
             std::to_string(spent)});
    }
    if (counts.unknown > 0) {
        alarms.push_back({"messages_unknown", std::to_string(counts.unknown) +
                                                  " text(s) may not have arrived; see the message list."});
    }
    if (const int unreadable = state_.inbound.quarantined(); unreadable > 0) {
        alarms.push_back({"inbound_unreadable", std::to_string(unreadable) +
                                                    " incoming message(s) could not be read and are kept."});
    }
    return alarms;
}

}  // namespace turnbell
