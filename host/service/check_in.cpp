#include "host/service/check_in.h"

#include "host/core/civil_time.h"
#include "host/core/person_name.h"
#include "host/core/phone_rules.h"
#include "host/service/admission.h"
#include "host/service/consent.h"
#include "host/service/rows.h"
#include "host/service/step_guards.h"
#include "host/service/waiting_line.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace turnbell {

CheckIns::CheckIns(BranchState& state, Outbox& outbox, Texts& texts, Surveys& surveys, WaitTimes& waits)
    : state_{state}, outbox_{outbox}, texts_{texts}, surveys_{surveys}, waits_{waits} {
}

Result<PhoneNumber> CheckIns::mobile(const std::string& text, const Actor& actor) const {
    if (text.empty()) {
        return PhoneNumber{};
    }
    const auto& branch = state_.catalog.branch;
    const auto& allowed = branch.textCountries.empty() ? std::vector{branch.country} : branch.textCountries;
    auto phone = parseMobile(text, branch.country, allowed);
    const bool abroad = !phone && phone.error().reason == "phone_country";
    const auto known = abroad && !actor.isCustomer() ? parseSender(text, branch.country)
                                                     : Result<PhoneNumber>{PhoneNumber{}};
    if (known && !known->empty()) {
        return parseMobile(text, branch.country, std::vector{countryOf(*known)});
    }
    return phone;
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

Result<db::VisitRow> CheckIns::visitOf(const wire::CheckIn& command, const Actor& actor, Moment now) const {
    const auto phone = mobile(command.phone, actor);
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
    visit.consentNotice = command.consentNotice.value_or(false) && !phone->empty();
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
    TURNBELL_TRY(Admission{state_}.isOpenFor(actor, now));
    const auto visit = visitOf(command, actor, now);
    TURNBELL_TRY(visit);
    if (auto coming = comingAs(*visit, command.service)) {
        coming->visit.consentVisit = coming->visit.consentVisit || visit->consentVisit;
        coming->visit.consentSurvey = coming->visit.consentSurvey || visit->consentSurvey;
        coming->visit.consentNotice = coming->visit.consentNotice || visit->consentNotice;
        Consent{state_}.agreed(coming->visit, placeOf(actor), command.consentWords, now);
        return arrive(*std::move(coming), actor, now);
    }
    const auto begun = begin(*visit, command.service, StepEvent::CheckIn, actor, now, command.consentWords);
    TURNBELL_TRY(begun);
    return welcomed(*begun, now);
}

/// A number may be a family's: whoever gives another first name is another one.
std::optional<db::VisitStepRow> CheckIns::comingAs(const db::VisitRow& visit, const std::string& service) {
    for (auto& row : state_.visits.comingByPhone(visit.phone, visit.serviceDay)) {
        const bool samePerson =
            visit.firstName.empty() || row.visit.firstName.empty() || visit.firstName == row.visit.firstName;
        if (samePerson && row.step.service == service) {
            return std::move(row);
        }
    }
    return std::nullopt;
}

Result<void> CheckIns::assign(db::VisitStepRow& row, const std::string& service) const {
    if (state_.catalog.service(service) == nullptr) {
        return fail(ErrorCode::NotFound, "there is no service '" + service + "'", "service_unknown");
    }
    const auto segment = Admission{state_}.segment(service, row.visit);
    row.step.service = service;
    row.step.queue = segment.queue;
    row.step.priority = segment.priority;
    return {};
}

std::string CheckIns::whenOf(const db::VisitStepRow& row) const {
    const auto& zone = state_.catalog.branch.timeZone;
    return row.visit.due ? civilDate(*row.visit.due, zone) + " " + civilClock(*row.visit.due, zone) : "";
}

Result<CheckIns::Begun> CheckIns::begin(db::VisitRow visit, const std::string& service, StepEvent event,
                                        const Actor& actor, Moment now, const std::string& words) {
    const auto first = transition(std::nullopt, event, actor.party);
    TURNBELL_TRY(first);
    const auto limit = limited(visit, actor, now);
    TURNBELL_TRY(limit);
    db::VisitStepRow row;
    row.visit = std::move(visit);
    row.step.state = first->to;
    TURNBELL_TRY(assign(row, service));
    TURNBELL_TRY(holds(first->guard, state_, row, now));
    auto ticket =
        Admission{state_}.takeNumber(*state_.catalog.queue(row.step.queue), row.visit.serviceDay, now);
    TURNBELL_TRY(ticket);
    row.visit.ticket = *std::move(ticket);
    row.visit.id = state_.visits.insert(row.visit);
    row.step.place = state_.visits.nextPlace();
    Change change{state_, actor, {}, now};
    const auto over = *limit ? "over " + (*limit)->code : std::string{};
    change.start(row, event, event == StepEvent::Book ? whenOf(row) : over);
    Consent{state_}.agreed(row.visit, placeOf(actor), words, now);
    return Begun{std::move(row), change.number(), *limit ? (*limit)->sentence : std::string{}};
}

/// Limits bind customers; staff are told which one they went over, and the event keeps it.
Result<std::optional<TextLimits::Verdict>> CheckIns::limited(db::VisitRow& visit, const Actor& actor,
                                                             Moment now) const {
    auto limit = TextLimits{state_}.atStart(visit, actor, now);
    if (actor.isCustomer()) {
        if (limit && limit->refuses) {
            return fail(ErrorCode::Refused, limit->sentence, limit->code);
        }
        visit.held = limit ? limit->code : std::string{};
        return limit;
    }
    visit.namedByStaff = !visit.firstName.empty() || !visit.lastName.empty();
    if (!visit.phone.empty()) {
        TextLimits{state_}.typedByStaff(visit.phone, now);
    }
    return limit;
}

wire::CheckedIn CheckIns::welcomed(const Begun& begun, Moment now) {
    const auto& visit = begun.row.visit;
    if (!visit.phone.empty()) {
        surveys_.newVisit(visit.phone, now);
    }
    const int ahead = WaitingLine(state_, now).aheadOf(begun.row.step.id);
    const auto wait = waits_.atCheckIn(begun.row, now);
    const auto welcome =
        texts_.send(begun.row.step.state == StepState::Remote ? TextPurpose::Joined : TextPurpose::Welcome,
                    begun.row, "welcome/visit " + std::to_string(visit.id.value),
                    {.desk = {}, .ahead = ahead, .change = begun.change, .wait = wait}, now);
    const auto message = welcome ? state_.messages.message(*welcome) : std::nullopt;
    const bool texts = message && message->state == MessageState::Ready && state_.modemReady();
    auto answer = wire::CheckedIn{visit.ticket, visit.id.value, ahead, texts, wait};
    tellTexts(answer, visit, begun.warning);
    if (message && message->state == MessageState::Blocked && answer.noTexts.empty()) {
        const bool isCalled = TextLimits{state_}.isKnown(visit.phone);  // whom limits do not keep from that
        answer.warning = message->why + (isCalled ? ": only the call to the desk is texted"
                                                  : ": no text comes, please watch the display");
    }
    return answer;
}

void CheckIns::tellTexts(wire::CheckedIn& answer, const db::VisitRow& visit,
                         const std::string& warning) const {
    answer.noTexts = Consent{state_}.noTexts(visit);
    answer.warning = answer.noTexts == "opted_out"
                         ? "this number asked for no texts (STOP): please watch the display, or text START"
                         : warning;
}

Result<wire::CheckedIn> CheckIns::arrive(db::VisitStepRow row, const Actor& actor, Moment now) {
    TURNBELL_TRY(Admission{state_}.isOpenFor(actor, now));
    const bool joined = row.step.state == StepState::Remote;
    Change change{state_, actor, {}, now};
    if (row.step.state == StepState::Booked) {
        TURNBELL_TRY(change.apply(row, StepEvent::ConfirmBooking));  // coming says so
    }
    if (!joined) {
        row.step.place = state_.visits.nextPlace();
    }
    TURNBELL_TRY(change.apply(row, StepEvent::CheckIn));
    outbox_.cancelKind(row, MessageKind::Notice, "the customer is here", now);
    const auto held = state_.visits.byTicket(row.visit.ticket, row.visit.serviceDay);
    if (held && held->visit.id != row.visit.id) {  // by somebody of the night before
        auto ticket =
            Admission{state_}.takeNumber(*state_.catalog.queue(row.step.queue), row.visit.serviceDay, now);
        TURNBELL_TRY(ticket);
        row.visit.ticket = *std::move(ticket);
    }
    row.visit.created = now;
    state_.visits.update(row.visit);
    if (joined) {
        const bool texts = !row.visit.phone.empty() && row.visit.consentVisit && state_.modemReady();
        auto answer =
            wire::CheckedIn{row.visit.ticket, row.visit.id.value,
                            WaitingLine(state_, now).aheadOf(row.step.id), texts, waits_.atCheckIn(row, now)};
        tellTexts(answer, row.visit, {});
        return answer;
    }
    return welcomed({std::move(row), change.number()}, now);
}

}  // namespace turnbell
