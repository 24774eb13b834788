#include "host/service/check_in.h"

#include "host/core/civil_time.h"
#include "host/core/person_name.h"
#include "host/core/phone_rules.h"
#include "host/service/admission.h"
#include "host/service/rows.h"
#include "host/service/waiting_line.h"

#include <algorithm>
#include <cstdlib>

namespace turnbell {

using wire::Topic;

CheckIns::CheckIns(BranchState& state, Outbox& outbox, Texts& texts, Surveys& surveys, VisitCommands& visits)
    : state_{state}, outbox_{outbox}, texts_{texts}, surveys_{surveys}, visits_{visits} {
}

Result<PhoneNumber> CheckIns::mobile(const std::string& text) const {
    if (text.empty()) {
        return PhoneNumber{};
    }
    const auto& branch = state_.catalog.branch;
    const auto& allowed = branch.textCountries.empty() ? std::vector{branch.country} : branch.textCountries;
    return parseMobile(text, branch.country, allowed);
}

Result<std::string> CheckIns::language(const std::string& code) const {
    const auto& known = state_.catalog.branch.languages;
    if (code.empty()) {
        return known.front();
    }
    if (std::find(known.begin(), known.end(), code) == known.end()) {
        return fail(ErrorCode::Invalid, "this branch does not speak '" + code + "'", "language_unknown");
    }
    return code;
}

Result<db::VisitRow> CheckIns::visitOf(const wire::CheckIn& command, Moment now) const {
    const auto phone = mobile(command.phone);
    TURNBELL_TRY(phone);
    const auto first = cleanName(command.firstName);
    TURNBELL_TRY(first);
    const auto last = cleanName(command.lastName);
    TURNBELL_TRY(last);
    const auto spoken = language(command.language);
    TURNBELL_TRY(spoken);
    db::VisitRow visit;
    visit.serviceDay = state_.serviceDay(now);
    visit.phone = *phone;
    visit.firstName = *first;
    visit.lastName = *last;
    visit.language = *spoken;
    visit.consentVisit = command.consentVisit && !phone->empty();
    visit.consentSurvey = command.consentSurvey && !phone->empty();
    visit.created = now;
    if (std::abs(command.priority.value_or(0)) > kMostPriority) {
        return fail(ErrorCode::Invalid, "a priority from -100 to 100 is expected", "priority");
    }
    visit.priority = command.priority;
    const auto due = dueAt(command.due, now);
    TURNBELL_TRY(due);
    visit.due = *due;
    if (command.lead.value_or(milliseconds{0}) > kLongestLead) {
        return fail(ErrorCode::Invalid, "a lead time up to two hours is expected", "lead_range");
    }
    visit.lead = command.lead;
    return visit;
}

Result<std::optional<UtcTime>> CheckIns::dueAt(const std::string& clock, Moment now) const {
    if (clock.empty()) {
        return std::nullopt;
    }
    const auto time = clockTime(clock);
    if (!time) {
        return fail(ErrorCode::Invalid,
                    "'" + clock + "' is no time of today: a time such as 09:30 is expected", "due");
    }
    const auto& zone = state_.catalog.branch.timeZone;
    return civilMoment(civilDay(now.utc, zone), *time, zone).first;
}

Result<wire::CheckedIn> CheckIns::checkIn(const wire::CheckIn& command, const Actor& actor, Moment now) {
    const auto* service = state_.catalog.service(command.service);
    if (service == nullptr) {
        return fail(ErrorCode::NotFound, "there is no service '" + command.service + "'", "service_unknown");
    }
    Admission admission{state_};
    TURNBELL_TRY(admission.isOpen(actor, now));
    auto visit = visitOf(command, now);
    TURNBELL_TRY(visit);
    const auto segment = admission.segment(service->code, *visit);
    auto ticket = admission.takeNumber(*state_.catalog.queue(segment.queue), visit->serviceDay);
    TURNBELL_TRY(ticket);
    db::VisitStepRow row;
    row.visit = *visit;
    row.visit.ticket = *std::move(ticket);
    row.visit.id = state_.visits.insert(row.visit);
    row.step.service = service->code;
    row.step.queue = segment.queue;
    row.step.priority = segment.priority;
    row.step.place = state_.visits.nextPlace();
    Change change{state_, actor, {}, now};
    change.start(row, StepEvent::CheckIn);
    if (!row.visit.phone.empty()) {
        surveys_.newVisit(row.visit.phone);
    }

    const int ahead = WaitingLine(state_, now).aheadOf(row.step.id);
    const auto welcome =
        texts_.send(MessageKind::Welcome, row, "welcome/visit " + std::to_string(row.visit.id.value),
                    {.desk = {}, .ahead = ahead, .change = change.number()}, now);
    const auto message = welcome ? state_.messages.message(*welcome) : std::nullopt;
    const bool texts = message && message->state == MessageState::Ready && state_.modemReady();
    return wire::CheckedIn{row.visit.ticket, row.visit.id.value, ahead, texts};
}

Result<wire::StepChanged> CheckIns::change(const wire::VisitChange& command, const Actor& actor, Moment now) {
    auto row = state_.visits.byTicket(command.ticket, state_.serviceDay(now));
    if (!row) {
        return fail(ErrorCode::NotFound, "there is no ticket " + command.ticket + " today", "ticket_unknown");
    }
    const auto phone = mobile(command.phone);
    TURNBELL_TRY(phone);
    const auto first = cleanName(command.firstName);
    TURNBELL_TRY(first);
    const auto last = cleanName(command.lastName);
    TURNBELL_TRY(last);
    if (!command.language.empty()) {
        const auto spoken = language(command.language);
        TURNBELL_TRY(spoken);
        row->visit.language = *spoken;
    }
    row->visit.firstName = first->empty() ? row->visit.firstName : *first;
    row->visit.lastName = last->empty() ? row->visit.lastName : *last;
    const bool moves = !phone->empty() && *phone != row->visit.phone;
    if (moves) {
        row->visit.phone = *phone;
        row->visit.consentVisit = true;  // asked for at the desk
    }
    state_.visits.update(row->visit);
    if (moves) {
        movePhone(*row, *phone, now);
    }
    state_.changes({Topic::Queue, Topic::Messages});
    if (!command.service.empty() && command.service != row->step.service) {
        return changeService(*std::move(row), command.service, actor, now);
    }
    return stepChanged(*row);
}

Result<wire::StepChanged> CheckIns::changeService(db::VisitStepRow row, const std::string& code,
                                                  const Actor& actor, Moment now) {
    if (row.step.state == StepState::Waiting) {
        return visits_.transfer(std::move(row), {.service = code}, actor, now);
    }
    if (state_.catalog.service(code) == nullptr) {
        return fail(ErrorCode::NotFound, "there is no service '" + code + "'", "service_unknown");
    }
    row.step.service = code;
    state_.visits.update(row.step);
    state_.changes({Topic::Board, Topic::Services});
    return stepChanged(row);
}

void CheckIns::movePhone(const db::VisitStepRow& visit, const PhoneNumber& phone, Moment now) {
    auto unsent = state_.messages.unsentOfVisit(visit.visit.id);
    // What staff wrote in a conversation was meant for who is at its number.
    std::erase_if(unsent, [](const db::MessageRow& message) { return bool{message.conversation}; });
    outbox_.cancel(unsent, "the customer's number was changed", now);
    for (const auto& message : unsent) {
        TextOrder order;
        order.idemKey = message.idemKey + "/to " + phone.e164();
        order.kind = message.kind;
        order.to = phone;
        order.text = message.text;
        order.visit = message.visit;
        order.step = message.step;
        order.change = message.change;
        order.delay = std::max(milliseconds{0}, message.notBefore.boot - now.boot);
        const auto moved = outbox_.enqueue(order, now);
        if (moved && message.kind == MessageKind::Survey) {
            surveys_.moved(message.visit, *moved, phone);
        }
    }
    if (visit.step.state == StepState::Waiting && state_.messages.ofVisit(visit.visit.id).empty()) {
        const int ahead = WaitingLine(state_, now).aheadOf(visit.step.id);
        texts_.send(MessageKind::Welcome, visit, "welcome/visit " + std::to_string(visit.visit.id.value),
                    {.desk = {}, .ahead = ahead}, now);
    }
}

}  // namespace turnbell
