#include "ui/desk/visit_lists.h"

#include "ui/desk/branch_times.h"
#include "ui/words/message_why.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <string_view>
#include <tuple>

namespace turnbell::ui {
namespace {

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

/// When the turn of a ticket comes; of who asked for more time, until when others go first.
QString turnOf(const wire::TicketRow& ticket, const Viewpoint& viewpoint) {
    const auto until = utcFrom(ticket.notBeforeAt);
    return until && viewpoint.now < *until
               ? words::deferredUntil(clockTime(ticket.notBeforeAt, viewpoint.zone))
               : words::shortWait(ticket.wait, viewpoint.language);
}

/// With what staff must know before they wait for an answer to a text, and that somebody says to be here.
QString nameOf(const wire::TicketRow& ticket, const Viewpoint& viewpoint) {
    QStringList said{text(ticket.firstName), words::noTextsForStaff(ticket.noTexts),
                     textedHere(ticket, viewpoint)};
    said.removeAll(QString{});
    return said.join(QStringLiteral(" · "));
}

VisitRow visitRow(const wire::QueueView& view, const wire::TicketRow& ticket, const Viewpoint& viewpoint) {
    const int minutes = minutesSince(ticket.arrivedAt, viewpoint.now);
    const auto* const service = findService(view, ticket.service);
    const bool waits = ticket.state == "waiting";
    return {.ticket = text(ticket.ticket),
            .name = nameOf(ticket, viewpoint),
            .service = serviceName(view, ticket.service, viewpoint),
            .waited = words::waited(minutes),
            .turn = turnOf(ticket, viewpoint),
            .language = text(ticket.language).toUpper(),
            .hasPhone = !ticket.phone.empty() && ticket.noTexts.empty(),
            .reminded = ticket.reminded,
            .missed = waits && service != nullptr ? missedTarget(service->targetWait, minutes) : QString{}};
}

bool serves(const wire::DeskRow* desk, const std::string& queue) {
    return desk == nullptr || desk->queues.empty() ||
           std::ranges::find(desk->queues, queue) != desk->queues.end();
}

}  // namespace

Viewpoint viewpointOf(const wire::Board& board, const std::string& language, UtcTime now) {
    return {.language = language,
            .fallback = board.languages.empty() ? "en" : board.languages.front(),
            .zone = board.timeZone.empty() ? "UTC" : board.timeZone,
            .now = now};
}

const wire::DeskRow* findDesk(const wire::QueueView& view, const std::string& code) {
    const auto found = std::ranges::find(view.desks, code, &wire::DeskRow::code);
    return found == view.desks.end() ? nullptr : &*found;
}

const wire::TicketRow* findTicket(const wire::QueueView& view, const std::string& ticket) {
    for (const auto* const rows : {&view.tickets, &view.expected, &view.missed}) {
        const auto found = std::ranges::find(*rows, ticket, &wire::TicketRow::ticket);
        if (found != rows->end()) {
            return &*found;
        }
    }
    return nullptr;
}

const wire::TicketRow* currentVisit(const wire::QueueView& view, const std::string& desk) {
    const auto found = std::ranges::find_if(view.tickets, [&](const wire::TicketRow& ticket) {
        return ticket.desk == desk && (ticket.state == "called" || ticket.state == "serving");
    });
    return desk.empty() || found == view.tickets.end() ? nullptr : &*found;
}

std::vector<VisitRow> waitingRows(const wire::QueueView& view, const std::string& desk,
                                  const Viewpoint& viewpoint) {
    const auto* mine = findDesk(view, desk);
    std::vector<VisitRow> rows;
    for (const auto& ticket : view.tickets) {
        if (ticket.state == "waiting" && serves(mine, ticket.queue)) {
            rows.push_back(visitRow(view, ticket, viewpoint));
        }
    }
    return rows;
}

std::vector<VisitRow> parkedRows(const wire::QueueView& view, const Viewpoint& viewpoint) {
    std::vector<VisitRow> rows;
    for (const auto& ticket : view.tickets) {
        if (ticket.state == "parked") {
            rows.push_back(visitRow(view, ticket, viewpoint));
        }
    }
    return rows;
}

std::vector<VisitRow> expectedRows(const wire::QueueView& view, const Viewpoint& viewpoint) {
    std::vector<VisitRow> rows;
    for (const auto& ticket : view.expected) {
        auto& row = rows.emplace_back(visitRow(view, ticket, viewpoint));
        row.waited = words::expectedAt(clockTime(ticket.dueAt, viewpoint.zone));
    }
    return rows;
}

std::vector<VisitRow> missedRows(const wire::QueueView& view, const Viewpoint& viewpoint) {
    std::vector<VisitRow> rows;
    for (const auto& ticket : view.missed) {
        auto& row = rows.emplace_back(visitRow(view, ticket, viewpoint));
        row.waited = words::calledAt(clockTime(ticket.lastCalledAt, viewpoint.zone));
    }
    return rows;
}

std::vector<DeskRow> deskRows(const wire::QueueView& view, const Viewpoint& viewpoint) {
    std::vector<DeskRow> rows;
    for (const auto& desk : view.desks) {
        rows.push_back({.code = text(desk.code),
                        .name = text(desk.name.in(viewpoint.language, viewpoint.fallback)),
                        .condition = words::deskState(desk.state),
                        .ticket = text(desk.ticket)});
    }
    return rows;
}

std::vector<ServiceRow> serviceRows(const wire::QueueView& view, const Viewpoint& viewpoint) {
    std::vector<ServiceRow> rows;
    for (const auto& service : view.services) {
        rows.push_back({.code = text(service.code),
                        .name = text(service.name.in(viewpoint.language, viewpoint.fallback)),
                        .waiting = service.waiting});
    }
    return rows;
}

QString missedTarget(const std::optional<milliseconds>& target, int minutes) {
    if (!target || std::chrono::minutes{minutes} <= *target) {
        return {};
    }
    const auto whole = std::chrono::round<std::chrono::minutes>(*target).count();
    return QCoreApplication::translate("VisitLists", "target %1").arg(words::waited(static_cast<int>(whole)));
}

QString textedHere(const wire::TicketRow& ticket, const Viewpoint& viewpoint) {
    return ticket.hereAt.empty() ? QString{} : words::textedHere(clockTime(ticket.hereAt, viewpoint.zone));
}

const wire::ServiceOffer* findService(const wire::QueueView& view, const std::string& code) {
    const auto found = std::ranges::find(view.services, code, &wire::ServiceOffer::code);
    return found == view.services.end() ? nullptr : &*found;
}

QString serviceName(const wire::QueueView& view, const std::string& code, const Viewpoint& viewpoint) {
    const auto* const service = findService(view, code);
    return text(service == nullptr ? code : service->name.in(viewpoint.language, viewpoint.fallback));
}

QString deskName(const wire::QueueView& view, const std::string& code, const Viewpoint& viewpoint) {
    const auto* const desk = findDesk(view, code);
    return text(desk == nullptr ? code : desk->name.in(viewpoint.language, viewpoint.fallback));
}

bool needsPerson(std::string_view state) {
    constexpr std::array<std::string_view, 4> kNeeding{"undelivered", "failed", "in_doubt", "unknown"};
    return std::ranges::find(kNeeding, state) != kNeeding.end();
}

std::vector<wire::MessageRow> textsOf(const wire::MessageList& list, std::int64_t visit) {
    std::vector<wire::MessageRow> texts;
    std::ranges::copy_if(list.messages, std::back_inserter(texts),
                         [&](const wire::MessageRow& text) { return visit != 0 && text.visit == visit; });
    return texts;
}

std::vector<MessageRow> messageRows(std::vector<wire::MessageRow> texts, const std::string& zone) {
    std::ranges::sort(texts, std::greater{}, [](const wire::MessageRow& text) {
        return std::tuple{needsPerson(text.state), text.createdAt, text.id};
    });
    std::vector<MessageRow> rows;
    for (const auto& message : texts) {
        rows.push_back({.message = message.id,
                        .about = text(message.ticket.empty() ? message.to : message.ticket),
                        .kind = words::messageKind(message.kind),
                        .condition = words::messageState(message.state),
                        .why = words::messageWhy(message.why),
                        .at = clockTime(message.createdAt, zone),
                        .trouble = needsPerson(message.state)});
    }
    return rows;
}

}  // namespace turnbell::ui
