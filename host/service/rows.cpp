#include "host/service/rows.h"

namespace turnbell {
namespace {

std::string timeOf(const std::optional<Moment>& moment) {
    return moment ? toIso8601(moment->utc) : std::string{};
}

}  // namespace

wire::TicketRow ticketRow(const db::VisitStepRow& row, bool full) {
    wire::TicketRow out;
    out.ticket = row.visit.ticket;
    out.visit = row.visit.id.value;
    out.state = toString(row.step.state);
    out.service = row.step.service;
    out.queue = row.step.queue;
    out.desk = row.step.desk;
    out.firstName = row.visit.firstName;
    out.lastName = row.visit.lastName;
    out.phone = shown(row.visit.phone, full);
    out.language = row.visit.language;
    out.priority = row.step.priority;
    out.calls = row.step.calls;
    out.arrivedAt = isComing(row.step.state) ? std::string{} : toIso8601(row.visit.created.utc);
    out.firstCalledAt = timeOf(row.step.firstCalled);
    out.lastCalledAt = timeOf(row.step.lastCalled);
    out.servingAt = timeOf(row.step.serving);
    out.endedAt = timeOf(row.step.ended);
    out.deferrals = row.step.deferrals;
    out.remindAt = timeOf(row.step.remind);
    out.reminded = row.step.reminded;
    out.accurate = row.step.accurate;
    out.outcome = row.step.outcome;
    out.onlyDesk = row.step.onlyDesk;
    out.lead = row.visit.lead;
    out.notBeforeAt = row.step.state == StepState::Waiting ? timeOf(row.step.notBefore) : std::string{};
    out.dueAt = row.visit.due ? toIso8601(*row.visit.due) : std::string{};
    return out;
}

wire::MessageRow messageRow(BranchState& state, const db::MessageRow& message, bool full) {
    wire::MessageRow out;
    out.id = message.id.value;
    out.to = shown(message.to, full);
    out.kind = toString(message.kind);
    out.state = toString(message.state);
    out.text = message.text;
    out.visit = message.visit.value;
    if (const auto visit = state.visits.visit(message.visit)) {
        out.ticket = visit->ticket;
    }
    for (const auto& part : state.messages.parts(message.id)) {
        out.parts += 1;
        out.submissions += part.submissions;
    }
    out.why = message.why;
    out.createdAt = toIso8601(message.created.utc);
    out.dueAt = toIso8601(message.notBefore.utc);
    out.expiresAt = toIso8601(message.expires.utc);
    out.settledAt = message.settled ? toIso8601(*message.settled) : std::string{};
    return out;
}

wire::EventRow eventRow(const db::EventRow& event) {
    return {toIso8601(event.at.utc), toString(event.event), event.actor, event.desk, event.reason};
}

wire::DeskRow deskRow(const Desk& desk, const db::DeskStateRow& state) {
    wire::DeskRow out;
    out.code = desk.code;
    out.name = desk.name;
    out.queues = desk.queues;
    out.state = opennessOf(state.state);
    out.doing = toString(state.state);
    out.reason = state.reason;
    out.later = state.later ? toString(*state.later) : "";
    out.since = state.since.utc == UtcTime{} ? "" : toIso8601(state.since.utc);
    return out;
}

wire::StepChanged stepChanged(const db::VisitStepRow& row) {
    return {row.visit.ticket,         row.step.desk,    row.visit.id.value,
            toString(row.step.state), row.step.service, row.visit.firstName};
}

}  // namespace turnbell
