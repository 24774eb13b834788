#include "host/service/corrections.h"

#include "host/core/person_name.h"
#include "host/service/admission.h"
#include "host/service/approach.h"
#include "host/service/consent.h"
#include "host/service/outcomes.h"
#include "host/service/rows.h"
#include "host/service/step_needs.h"
#include "host/service/waiting_line.h"

#include <algorithm>
#include <utility>

namespace turnbell {

using wire::Topic;

namespace {

constexpr auto kNone = "-";

bool isRemoved(const std::string& given) {
    return given == kNone;
}

/// What a name becomes: "-" takes it away, what is empty leaves it.
Result<std::string> nameAfter(const std::string& given, const std::string& before) {
    if (isRemoved(given)) {
        return std::string{};
    }
    const auto name = cleanName(given);
    TURNBELL_TRY(name);
    return name->empty() ? before : *name;
}

/// Ended for good: a no-show may come back to the line.
bool isOver(StepState state) {
    return isEnded(state) && state != StepState::NoShow;
}

bool isApproach(const db::MessageRow& text) {
    return text.kind == MessageKind::Approach;
}

bool isWelcome(const db::MessageRow& text) {
    return text.kind == MessageKind::Welcome;
}

/// "It is your turn", or the same again.
bool isCall(const db::MessageRow& text) {
    return text.kind == MessageKind::Turn || text.kind == MessageKind::Recall;
}

/// What of a visit was corrected, in words that tell nothing of the customer: "phone, name".
std::string differences(const db::VisitRow& before, const db::VisitRow& after) {
    std::string what;
    const auto note = [&](const char* word, bool differs) {
        what += differs ? (what.empty() ? "" : ", ") + std::string{word} : "";
    };
    note("phone", before.phone != after.phone);
    note("name", before.firstName != after.firstName || before.lastName != after.lastName);
    note("language", before.language != after.language);
    return what;
}

/// What of a step was: "service A to B", or where only that differs "queue A to B", "priority 0 to 5".
std::string differences(const db::StepRow& before, const db::StepRow& after) {
    if (before.service != after.service) {
        return "service " + before.service + " to " + after.service;
    }
    if (before.queue != after.queue) {
        return "queue " + before.queue + " to " + after.queue;
    }
    if (before.priority != after.priority) {
        return "priority " + std::to_string(before.priority) + " to " + std::to_string(after.priority);
    }
    return {};
}

}  // namespace

Corrections::Corrections(BranchState& state, Outbox& outbox, Texts& texts, Surveys& surveys,
                         CheckIns& checkIns)
    : state_{state}, outbox_{outbox}, texts_{texts}, surveys_{surveys}, checkIns_{checkIns} {
}

Result<wire::StepChanged> Corrections::change(const wire::VisitChange& command, const Actor& actor,
                                              Moment now) {
    auto row = state_.visits.byTicket(command.ticket, state_.serviceDay(now));
    if (!row) {
        return fail(ErrorCode::NotFound, "there is no ticket " + command.ticket + " today", "ticket_unknown");
    }
    if (isBooked(row->step.state) && !command.service.empty() && command.service != row->step.service) {
        return fail(ErrorCode::Refused,
                    row->visit.ticket + " is a booking: change the booking, which needs a free time",
                    "booking");
    }
    TURNBELL_TRY(correct(*row, command, actor, now));
    TURNBELL_TRY(correctOutcome(*row, command.outcome, actor, now));
    return stepChanged(*row);
}

Result<void> Corrections::correctOutcome(db::VisitStepRow& row, const std::string& given, const Actor& actor,
                                         Moment now) {
    const auto outcome = isRemoved(given) ? std::string{} : given;
    if (given.empty() || outcome == row.step.outcome) {
        return {};
    }
    if (row.step.state != StepState::Done) {
        return fail(ErrorCode::Refused,
                    row.visit.ticket + " is '" + toString(row.step.state) +
                        "': what came of a visit is said at its finish, or after it",
                    "step_state");
    }
    if (!outcome.empty()) {
        TURNBELL_TRY(outcomeFits(state_.catalog, row.step.service, outcome));
    }
    row.step.outcome = outcome;
    Change change{state_, actor, {}, now};
    return change.apply(row, StepEvent::Correct, {.reason = "outcome"});
}

Result<void> Corrections::correct(db::VisitStepRow& row, const wire::VisitChange& command, const Actor& actor,
                                  Moment now) {
    const auto after = corrected(row.visit, command, actor);
    TURNBELL_TRY(after);
    const auto before = row;
    // The customer first: queue and texts go by who it really is.
    const auto number = correctCustomer(row, *after, actor, now);
    TURNBELL_TRY(number);
    const auto& service = command.service.empty() ? before.step.service : command.service;
    const bool isSpokenAnew = before.visit.language != row.visit.language && !isOver(row.step.state);
    std::optional<std::int64_t> moved;
    if (service != before.step.service || isSpokenAnew) {
        const auto assigned = assignAnew(row, service, actor, now);
        TURNBELL_TRY(assigned);
        moved = *assigned;
    }
    if (*number && greet(**number, row, now)) {
        return {};  // the welcome says how the line is
    }
    if (moved && row.step.state == StepState::Waiting && before.step.service != service) {
        tellOfLine(row, *moved, now);
    }
    return {};
}

Result<std::optional<Corrections::NewNumber>> Corrections::correctCustomer(db::VisitStepRow& row,
                                                                           const db::VisitRow& after,
                                                                           const Actor& actor, Moment now) {
    const auto before = std::exchange(row.visit, after);
    const auto what = differences(before, row.visit);
    if (what.empty()) {
        return std::nullopt;
    }
    state_.visits.update(row.visit);
    Change change{state_, actor, {}, now};
    TURNBELL_TRY(change.apply(row, StepEvent::Correct, {.reason = what}));
    if (before.phone != row.visit.phone && !row.visit.phone.empty()) {
        TextLimits{state_}.typedByStaff(row.visit.phone, now);
        Consent{state_}.agreed(row.visit, placeOf(actor), {}, now);
    }
    state_.changes({Topic::Messages, Topic::Conversations, Topic::Notices});
    if (before.phone == row.visit.phone) {
        return std::nullopt;
    }
    return NewNumber{change.number(), leaveNumber(before.phone, row, now)};
}

Result<db::VisitRow> Corrections::corrected(db::VisitRow visit, const wire::VisitChange& command,
                                            const Actor& actor) const {
    const bool removed = isRemoved(command.phone);
    const auto phone = checkIns_.mobile(removed ? std::string{} : command.phone, actor);
    TURNBELL_TRY(phone);
    const auto first = nameAfter(command.firstName, visit.firstName);
    TURNBELL_TRY(first);
    const auto last = nameAfter(command.lastName, visit.lastName);
    TURNBELL_TRY(last);
    if (!command.language.empty()) {
        const auto spoken = checkIns_.language(command.language);
        TURNBELL_TRY(spoken);
        visit.language = *spoken;
    }
    visit.namedByStaff = visit.namedByStaff || *first != visit.firstName || *last != visit.lastName;
    visit.firstName = *first;
    visit.lastName = *last;
    if (removed) {
        visit.phone = {};
        visit.consentVisit = visit.consentSurvey = visit.consentNotice = false;
    } else if (!phone->empty() && *phone != visit.phone) {
        visit.phone = *phone;
        visit.consentVisit = true;  // asked for at the desk
        visit.held.clear();
    }
    return visit;
}

Result<std::optional<std::int64_t>> Corrections::assignAnew(db::VisitStepRow& row, const std::string& service,
                                                            const Actor& actor, Moment now) {
    const auto before = row.step;
    TURNBELL_TRY(checkIns_.assign(row, service));
    if (isOver(row.step.state)) {  // the record says where it was
        row.step.queue = before.queue;
        row.step.priority = before.priority;
    }
    const auto what = differences(before, row.step);
    if (what.empty()) {
        return std::nullopt;
    }
    const bool isElsewhere = before.queue != row.step.queue;
    if (isElsewhere) {
        TURNBELL_TRY(servedAt(row));
        row.step.approachSent = false;  // in another line it comes near anew
    }
    Change change{state_, actor, {}, now};
    ApproachWatch line{state_, now};
    TURNBELL_TRY(change.apply(row, StepEvent::Correct, {.reason = what}));
    if (isElsewhere) {
        outbox_.cancelKind(row, MessageKind::Approach, "the visit waits in another queue", now);
    }
    line.tell(change, texts_);
    return std::optional{change.number()};
}

void Corrections::tellOfLine(const db::VisitStepRow& row, std::int64_t change, Moment now) {
    const int ahead = WaitingLine(state_, now).aheadOf(row.step.id);
    if (ahead > state_.catalog.service(row.step.service)->approachAhead) {
        texts_.tell(TextPurpose::Transferred, row, change, now, ahead);
    }
}

Result<void> Corrections::servedAt(const db::VisitStepRow& row) const {
    if (canBeCalled(row.step, state_.catalog)) {
        return {};
    }
    const auto& only = row.step.onlyDesk;
    return fail(ErrorCode::Refused,
                only.empty() ? "no desk serves queue " + row.step.queue + ", which is that of service " +
                                   row.step.service + ": choose another service"
                             : "desk " + only + ", which alone may call " + row.visit.ticket +
                                   ", does not serve queue " + row.step.queue + ": transfer it instead",
                "queue_unserved");
}

std::vector<db::MessageRow> Corrections::leaveNumber(const PhoneNumber& from, db::VisitStepRow& row,
                                                     Moment now) {
    const auto& to = row.visit.phone;
    surveys_.numberChanged(row.visit.id, to, now);
    auto unsent = state_.messages.unsentOfVisit(row.visit.id);
    // What staff wrote in a conversation was meant for who is at its number.
    std::erase_if(unsent, [](const db::MessageRow& message) { return bool{message.conversation}; });
    const auto* const why = to.empty() ? kNumberRemoved : kNumberChanged;
    outbox_.cancel(unsent, why, now);
    outbox_.leaveFormerNumber(row.visit.id, why, now);
    if (!to.empty()) {
        std::erase_if(unsent, [&](const db::MessageRow& text) {  // it was right once, and knows
            return isCall(text) && isCalled(row, text.change);
        });
        moveTexts(unsent, to, now);
    } else if (std::ranges::any_of(unsent, isApproach)) {
        row.step.approachSent = false;  // nobody has been told
        state_.visits.update(row.step);
    }
    surveys_.textsWithdrawn(now);
    if (auto conversation = state_.conversations.byAddress(from.e164());
        conversation && conversation->visit == row.visit.id) {
        conversation->visit = {};
        state_.conversations.update(*conversation);
    }
    return unsent;
}

void Corrections::moveTexts(const std::vector<db::MessageRow>& unsent, const PhoneNumber& to, Moment now) {
    for (const auto& message : unsent) {
        TextOrder order;
        order.idemKey = message.idemKey + "/to " + to.e164();
        order.kind = message.kind;
        order.to = to;
        order.text = message.text;
        order.visit = message.visit;
        order.step = message.step;
        order.change = message.change;
        order.urgent = message.urgent;
        order.delay = std::max(milliseconds{0}, message.notBefore.boot - now.boot);
        if (message.kind == MessageKind::Notice) {  // that of an appointment lasts until it is due
            order.useful = message.expires.boot - (now.boot + order.delay);
        }
        const auto moved = outbox_.enqueue(order, now);
        if (moved && message.kind == MessageKind::Survey) {
            surveys_.moved(message.id, *moved, to);
        }
        if (moved && message.kind == MessageKind::Notice) {
            state_.notices.moved(message.id, *moved, to);
        }
    }
}

bool Corrections::isWelcomed(const NewNumber& number, const db::VisitRow& visit) {
    const auto texts = state_.messages.ofVisit(visit.id);
    return std::ranges::any_of(number.moved, isWelcome) ||
           std::ranges::any_of(texts, [&](const db::MessageRow& text) {
               return isWelcome(text) && text.to == visit.phone &&
                      (isOut(text.state) || !isFinal(text.state));
           });
}

bool Corrections::isCalled(const db::VisitStepRow& row, std::int64_t call) {
    const auto texts = state_.messages.ofVisit(row.visit.id);
    return std::ranges::any_of(texts, [&](const db::MessageRow& text) {
        return isCall(text) && text.change >= call && text.step == row.step.id &&
               text.to == row.visit.phone && (isOut(text.state) || !isFinal(text.state));
    });
}

void Corrections::callToDesk(const db::VisitStepRow& row, Moment now) {
    std::int64_t call = 0;
    for (const auto& event : state_.visits.events(row.visit.id)) {
        if (event.step == row.step.id && event.event == StepEvent::Call && !event.undone) {
            call = std::max(call, event.change);
        }
    }
    if (!isCalled(row, call)) {  // of the call's own change: an undo of it withdraws this text too
        texts_.send(TextPurpose::Turn, row,
                    "turn/step " + std::to_string(row.step.id.value) + "/change " + std::to_string(call) +
                        "/to " + row.visit.phone.e164(),
                    {.desk = row.step.desk, .change = call}, now);
    }
}

bool Corrections::greet(const NewNumber& number, const db::VisitStepRow& row, Moment now) {
    if (isBooked(row.step.state)) {
        if (number.moved.empty()) {
            texts_.tell(TextPurpose::Booked, row, number.change, now);
        }
        return false;
    }
    if (row.step.state == StepState::Called) {
        callToDesk(row, now);
        return false;
    }
    const bool isRemote = row.step.state == StepState::Remote;
    if ((row.step.state != StepState::Waiting && !isRemote) || isWelcomed(number, row.visit)) {
        return false;
    }
    const int ahead = WaitingLine(state_, now).aheadOf(row.step.id);
    const auto key =
        "welcome/visit " + std::to_string(row.visit.id.value) + "/change " + std::to_string(number.change);
    return texts_
        .send(isRemote ? TextPurpose::Joined : TextPurpose::Welcome, row, key,
              {.desk = {}, .ahead = ahead, .wait = state_.waitOf(row.step)}, now)
        .has_value();
}

}  // namespace turnbell
