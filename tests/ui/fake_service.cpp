#include "tests/ui/fake_service.h"

#include "host/base/hex.h"
#include "host/base/phone_number.h"
#include "tests/ui/fake_conversations.h"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <utility>

namespace turnbell::ui {
namespace {

tl::unexpected<Error> refused(std::string reason) {
    return fail(ErrorCode::Refused, "the fake service refuses this", std::move(reason));
}

wire::StepChanged changeOf(const wire::TicketRow& ticket) {
    return {.ticket = ticket.ticket,
            .desk = ticket.desk,
            .visit = ticket.visit,
            .state = ticket.state,
            .service = ticket.service,
            .firstName = ticket.firstName};
}

wire::ServiceOffer offer(std::string code, std::string english, std::string georgian, std::string german) {
    return {.code = std::move(code),
            .name = {{{"en", std::move(english)}, {"ka", std::move(georgian)}, {"de", std::move(german)}}}};
}

wire::DeskRow desk(const std::string& number) {
    return {.code = number,
            .name = {{{"en", "Desk " + number}, {"ka", "მაგიდა " + number}, {"de", "Schalter " + number}}},
            .queues = {},
            .state = "closed",
            .ticket = {}};
}

}  // namespace

void furnish(FakeService& service) {
    service.services = {
        offer("A", "General questions", "ზოგადი კითხვები", "Allgemeine Fragen"),
        offer("B", "Blood test", "სისხლის ანალიზი", "Blutabnahme"),
        offer("C", "Certificates and documents", "ცნობები და დოკუმენტები", "Bescheinigungen und Dokumente")};
    service.queue.services = service.services;
    service.queue.desks = {desk("1"), desk("2"), desk("3")};
    service.status.modems = {{.port = "/dev/ttyUSB0",
                              .state = "ready",
                              .manufacturer = {},
                              .model = {},
                              .dialect = {},
                              .imei = {},
                              .operatorName = "Magti",
                              .signalPercent = 72,
                              .slow = false,
                              .trouble = {}}};
}

FakeService::FakeService(QString socket, const Clock& clock) : name_(std::move(socket)), clock_(clock) {
    connect(&server_, &QLocalServer::newConnection, this, &FakeService::accept);
    listen();
}

FakeService::~FakeService() {
    stop();
}

void FakeService::listen() {
    QLocalServer::removeServer(name_);
    server_.listen(name_);
}

void FakeService::stop() {
    server_.close();
    for (const auto& client : std::exchange(clients_, {})) {
        client->socket->disconnect(this);
        client->socket->abort();
        client->socket->deleteLater();
    }
}

void FakeService::publish() {
    for (const auto& client : clients_) {
        sendTopics(*client);
    }
}

void FakeService::sendRaw(const std::string& line) {
    for (const auto& client : clients_) {
        send(*client, line);
    }
}

void FakeService::accept() {
    while (auto* socket = server_.nextPendingConnection()) {
        clients_.push_back(std::make_unique<Client>());
        auto* client = clients_.back().get();
        client->socket = socket;
        connect(socket, &QLocalSocket::readyRead, this, [this, client] { read(*client); });
        connect(socket, &QLocalSocket::disconnected, this, [this, client] {
            client->socket->deleteLater();
            std::erase_if(clients_, [&](const auto& one) { return one.get() == client; });
        });
    }
}

void FakeService::read(Client& client) {
    const auto bytes = client.socket->readAll();
    const auto lines =
        client.framer.feed(asBytes({bytes.constData(), static_cast<std::size_t>(bytes.size())}));
    for (const auto& line : lines.value()) {
        const auto request = wire::decodeRequest(line);
        if (!request) {
            send(client, wire::encodeError(request.error().id, request.error().error));
            continue;
        }
        requests.push_back(*request);
        if (!silent) {
            answer(client, *request);
        }
    }
}

void FakeService::answer(Client& client, const wire::Request& request) {
    if (const auto* subscribe = std::get_if<wire::Subscribe>(&request.command)) {
        client.topics = subscribe->topics;
        send(client, wire::encodeResult(request.id, wire::encodeReply(wire::Done{})));
        sendTopics(client);
        return;
    }
    if (const auto known = answers_.find(request.requestId);
        !request.requestId.empty() && known != answers_.end()) {
        send(client, wire::encodeResult(request.id, known->second));
        return;
    }
    const auto reply = execute(request.command);
    if (!reply) {
        send(client, wire::encodeError(request.id, reply.error()));
        return;
    }
    const auto result = wire::encodeReply(*reply);
    answers_[request.requestId] = result;
    send(client, wire::encodeResult(request.id, result));
    publish();
}

/// What each command does.
struct FakeService::Visitor {
    FakeService& service;

    Result<wire::Reply> operator()(const wire::Hello&) const {
        return wire::Welcome{
            .protocol = wire::kProtocol, .branch = service.board().branch, .languages = service.languages};
    }
    Result<wire::Reply> operator()(const wire::CheckIn& command) const { return service.checkIn(command); }
    Result<wire::Reply> operator()(const wire::SignIn& command) const {
        if (command.pin != kPin) {
            return fail(ErrorCode::NotAllowed, "wrong PIN", "pin_wrong");
        }
        return wire::SignedIn{.name = "Nino", .role = service.role};
    }
    Result<wire::Reply> operator()(const wire::SignOut&) const { return wire::Done{}; }
    Result<wire::Reply> operator()(const wire::DeskOpen& command) const {
        return service.setDesk(command.desk, "open");
    }
    Result<wire::Reply> operator()(const wire::DeskPause& command) const {
        return service.setDesk(command.desk, "paused");
    }
    Result<wire::Reply> operator()(const wire::CallNext& command) const {
        return service.callNext(command.desk);
    }
    Result<wire::Reply> operator()(const wire::CallTicket& command) const {
        const auto found = std::ranges::find(service.queue.tickets, command.ticket, &wire::TicketRow::ticket);
        return found == service.queue.tickets.end() ? refused("ticket_unknown")
                                                    : service.call(*found, command.desk);
    }
    Result<wire::Reply> operator()(const wire::Recall& command) const {
        auto* ticket = service.at(command.desk);
        return ticket == nullptr ? refused("desk_idle") : service.call(*ticket, command.desk);
    }
    Result<wire::Reply> operator()(const wire::Confirm& command) const {
        return service.move(command.desk, "called", "serving");
    }
    Result<wire::Reply> operator()(const wire::Finish& command) const {
        return service.move(command.desk, "serving", "done");
    }
    Result<wire::Reply> operator()(const wire::NoShow& command) const {
        return service.move(command.desk, "called", "no_show");
    }
    Result<wire::Reply> operator()(const wire::Park& command) const {
        return service.move(command.desk, "serving", "parked");
    }
    Result<wire::Reply> operator()(const wire::MoreTime& command) const {
        return service.become(command.ticket, "waiting");
    }
    Result<wire::Reply> operator()(const wire::Arrive& command) const {
        const auto come = service.moveIn(service.queue.expected, command.ticket);
        TURNBELL_TRY(come);
        return wire::CheckedIn{.ticket = command.ticket};
    }
    Result<wire::Reply> operator()(const wire::Rejoin& command) const {
        return service.moveIn(service.queue.missed, command.ticket);
    }
    Result<wire::Reply> operator()(const wire::Leave& command) const {
        return service.become(command.ticket, "left");
    }
    Result<wire::Reply> operator()(const wire::Cancel& command) const {
        return service.become(command.ticket, "cancelled");
    }
    Result<wire::Reply> operator()(const wire::Transfer& command) const { return service.transfer(command); }
    Result<wire::Reply> operator()(const wire::VisitChange& command) const {
        const auto found = std::ranges::find(service.queue.tickets, command.ticket, &wire::TicketRow::ticket);
        return found == service.queue.tickets.end() ? refused("ticket_unknown")
                                                    : Result<wire::Reply>{changeOf(*found)};
    }
    Result<wire::Reply> operator()(const wire::MessageListQuery& query) const {
        if (query.before) {
            return service.earlier;
        }
        auto latest = service.messages;
        latest.more = !service.earlier.messages.empty();
        return latest;
    }
    Result<wire::Reply> operator()(const wire::WhyQuery& command) const {
        if (!service.why) {
            return refused("nobody_waiting");
        }
        return wire::WhyNext{.desk = command.desk,
                             .why = *service.why,
                             .sentence = {},
                             .ticket = service.why->ticket,
                             .before = 0};
    }
    Result<wire::Reply> operator()(const wire::StatisticsQuery& query) const { return service.report(query); }
    Result<wire::Reply> operator()(const wire::PadListQuery&) const { return service.pads; }
    Result<wire::Reply> operator()(const wire::PadChoose& command) const {
        service.pads.choice = {.state = "waiting",
                               .desk = command.desk,
                               .until = toIso8601(service.clock_.now().utc + seconds{30}),
                               .pad = {}};
        return wire::Done{};
    }
    Result<wire::Reply> operator()(const wire::PadChooseCancel&) const {
        service.pads.choice.state = "cancelled";
        return wire::Done{};
    }
    Result<wire::Reply> operator()(const wire::PadAssign& command) const {
        return service.changePad(command.pad, [&](auto& pad) { pad.desk = command.desk; });
    }
    Result<wire::Reply> operator()(const wire::PadRename& command) const {
        return service.changePad(command.pad, [&](auto& pad) { pad.name = command.name; });
    }
    Result<wire::Reply> operator()(const wire::PadForget& command) const {
        std::erase_if(service.pads.pads, [&](const auto& pad) { return pad.id == command.pad; });
        return wire::Done{};
    }
    Result<wire::Reply> operator()(const wire::PadCalibrate& command) const {
        return service.changePad(command.pad, [&](auto& pad) { pad.calibrating = !command.factory; });
    }
    Result<wire::Reply> operator()(const auto&) const { return wire::Done{}; }
};

Result<wire::Reply> FakeService::execute(const wire::Command& command) {
    if (wire::changesSomething(command) && !refusals.empty()) {
        const auto error = refusals.front();
        refusals.erase(refusals.begin());
        return tl::make_unexpected(error);
    }
    if (elsewhere) {
        if (auto reply = elsewhere(command)) {
            return *std::move(reply);
        }
    }
    FakeConversations talk{conversations, otherConversations, queue, suggestions, now()};
    if (auto said = talk.execute(command)) {
        return *said;
    }
    return std::visit(Visitor{*this}, command);
}

void FakeService::send(Client& client, const std::string& line) {
    client.socket->write((line + '\n').c_str());
}

void FakeService::sendTopics(Client& client) {
    for (const auto topic : client.topics) {
        send(client, wire::encodeSnapshot(snapshot(topic)));
    }
}

wire::Snapshot FakeService::snapshot(wire::Topic topic) const {
    switch (topic) {
    case wire::Topic::Board: return board();
    case wire::Topic::Queue: return queue;
    case wire::Topic::Conversations: return conversations;
    case wire::Topic::Messages: return messages;
    case wire::Topic::Health: return status;
    case wire::Topic::Pads: return pads;
    case wire::Topic::Notices: return notices;
    case wire::Topic::Services: break;
    }
    return wire::Services{.branch = "Old Town Clinic",
                          .location = "12 Rustaveli Ave",
                          .country = country,
                          .timeZone = "Asia/Tbilisi",
                          .languages = languages,
                          .services = services,
                          .texts = texts,
                          .groups = groups,
                          .open = opening.open,
                          .opensDate = opening.date,
                          .opensTime = opening.time,
                          .opensInDays = opening.inDays,
                          .joinNumber = joinNumber,
                          .joinWords = joinWords};
}

wire::Board FakeService::board() const {
    wire::Board board{.branch = "Old Town Clinic",
                      .location = "12 Rustaveli Ave",
                      .timeZone = "Asia/Tbilisi",
                      .languages = languages,
                      .called = {},
                      .next = {},
                      .waiting = 0};
    for (const auto& ticket : queue.tickets) {
        if (ticket.state == "waiting") {
            board.next.push_back(ticket.ticket);
            ++board.waiting;
        } else if (ticket.state == "called" || ticket.state == "serving") {
            const auto desk = std::ranges::find(queue.desks, ticket.desk, &wire::DeskRow::code);
            board.called.push_back({.ticket = ticket.ticket,
                                    .desk = ticket.desk,
                                    .deskName = desk->name,
                                    .calledAt = ticket.lastCalledAt,
                                    .calls = ticket.calls,
                                    .serving = ticket.state == "serving"});
        }
    }
    std::ranges::stable_sort(board.called, std::greater{}, &wire::CalledTicket::calledAt);
    constexpr std::size_t kMost = 8;
    board.next.resize(std::min(board.next.size(), kMost));
    return board;
}

Result<wire::Reply> FakeService::checkIn(const wire::CheckIn& command) {
    wire::TicketRow row;
    row.ticket = fmt::format("{}{:03}", command.service, ++lastTicket_);
    row.visit = lastTicket_;
    row.state = "waiting";
    row.service = command.service;
    row.queue = command.service;
    row.phone = command.phone.empty() ? "" : maskedAddress("+995" + command.phone);
    row.firstName = command.firstName;
    row.language = command.language;
    row.arrivedAt = now();
    const auto ahead = std::ranges::count(queue.tickets, "waiting", &wire::TicketRow::state);
    queue.tickets.push_back(row);
    return wire::CheckedIn{.ticket = row.ticket,
                           .visit = row.visit,
                           .ahead = static_cast<int>(ahead),
                           .texts = texts && command.consentVisit,
                           .wait = wait};
}

Result<wire::Reply> FakeService::callNext(const std::string& desk) {
    if (auto* ticket = at(desk); ticket != nullptr) {
        if (ticket->state == "called") {
            return refused("desk_busy");
        }
        ticket->state = "done";
    }
    const auto next = std::ranges::find(queue.tickets, "waiting", &wire::TicketRow::state);
    return next == queue.tickets.end() ? refused("nobody_waiting") : call(*next, desk);
}

Result<wire::Reply> FakeService::call(wire::TicketRow& ticket, const std::string& desk) {
    ticket.state = "called";
    ticket.desk = desk;
    ticket.lastCalledAt = now();
    ++ticket.calls;
    deskOf(desk)->state = "open";
    deskOf(desk)->ticket = ticket.ticket;
    return changeOf(ticket);
}

Result<wire::Reply> FakeService::move(const std::string& desk, const std::string& from,
                                      const std::string& to) {
    auto* ticket = at(desk);
    if (ticket == nullptr || ticket->state != from) {
        return refused("desk_idle");
    }
    ticket->state = to;
    ticket->servingAt = to == "serving" ? now() : ticket->servingAt;
    return changeOf(*ticket);
}

Result<wire::Reply> FakeService::moveIn(std::vector<wire::TicketRow>& from, const std::string& ticket) {
    const auto found = std::ranges::find(from, ticket, &wire::TicketRow::ticket);
    if (found == from.end()) {
        return refused("not_expected");
    }
    found->state = "waiting";
    const auto row = *found;
    from.erase(found);
    queue.tickets.push_back(row);
    return changeOf(row);
}

Result<wire::Reply> FakeService::become(const std::string& ticket, const std::string& state) {
    const auto found = std::ranges::find(queue.tickets, ticket, &wire::TicketRow::ticket);
    if (found == queue.tickets.end()) {
        return refused("ticket_unknown");
    }
    found->state = state;
    return changeOf(*found);
}

Result<wire::Reply> FakeService::transfer(const wire::Transfer& command) {
    const auto named = std::ranges::find(queue.tickets, command.ticket, &wire::TicketRow::ticket);
    auto* ticket = named == queue.tickets.end() ? at(command.desk) : &*named;
    if (ticket == nullptr) {
        return refused("desk_idle");
    }
    ticket->state = "waiting";
    ticket->service = command.service;
    ticket->queue = command.service;
    ticket->desk.clear();
    return changeOf(*ticket);
}

Result<wire::Reply> FakeService::setDesk(const std::string& desk, const std::string& state) {
    deskOf(desk)->state = state;
    return wire::Done{};
}

wire::TicketRow* FakeService::at(const std::string& desk) {
    const auto found = std::ranges::find_if(queue.tickets, [&](const wire::TicketRow& ticket) {
        return ticket.desk == desk && (ticket.state == "called" || ticket.state == "serving");
    });
    return found == queue.tickets.end() ? nullptr : &*found;
}

wire::DeskRow* FakeService::deskOf(const std::string& code) {
    const auto found = std::ranges::find(queue.desks, code, &wire::DeskRow::code);
    return found == queue.desks.end() ? &queue.desks.front() : &*found;
}

std::string FakeService::now() const {
    return toIso8601(clock_.now().utc);
}

}  // namespace turnbell::ui
