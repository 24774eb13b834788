#include "host/service/outbox.h"

#include "host/base/log.h"
#include "host/service/refusal.h"
#include "host/service/report_match.h"
#include "host/service/sims.h"
#include "modem/sms/pdu.h"
#include "modem/sms/repetition.h"

#include <algorithm>

namespace turnbell {
namespace {

using wire::Topic;

constexpr int kMostSubmissions = 2;  // one repetition, and never a third copy
constexpr int kMostRefusals = 6;
constexpr milliseconds kNotSentPause{1'000};  // the modem was not ready for it: ask again, without a storm
constexpr std::chrono::hours kReportPatience{1};  // beyond the validity that the centre was given
constexpr auto kOptedOut = "this number opted out";

bool isConfirmation(MessageKind kind) {
    return kind == MessageKind::Stop || kind == MessageKind::Start;
}

bool isCall(MessageKind kind) {
    return kind == MessageKind::Turn || kind == MessageKind::Recall;
}

/// True if "the service centre has it already" speaks of the first copy: only a repetition that went out with
/// the first one's reference asked that. Otherwise it may speak of another text with the same reference.
bool provesFirstCopy(const db::PartRow& part) {
    return part.submissions > 1 && part.reference >= 0;
}

}  // namespace

Outbox::Outbox(BranchState& state) : state_{state} {
}

std::optional<MessageId> Outbox::enqueue(const TextOrder& order, Moment now) {
    const auto& policy = policyOf(order.kind);
    db::MessageRow message;
    message.idemKey = order.idemKey;
    message.kind = order.kind;
    message.to = order.to;
    message.text = order.text;
    message.visit = order.visit;
    message.step = order.step;
    message.conversation = order.conversation;
    message.change = order.change;
    message.created = now;
    message.notBefore = now + order.delay;
    message.expires =
        message.notBefore + (isCall(order.kind) ? state_.catalog.branch.noShowAfter : policy.queueExpiry);
    message.priority = policy.priority;
    const bool blocked = !mayText(message);
    if (blocked) {
        message.state = MessageState::Blocked;
        message.why = kOptedOut;
        message.settled = now.utc;
    } else if (order.delay <= milliseconds{0}) {
        message.state = MessageState::Ready;
    }
    const auto id = state_.messages.insert(message);
    if (!id) {
        return std::nullopt;
    }
    message.id = *id;
    log::outbox().info("text.queued id={} kind={} to={} blocked={}", id->value, toString(order.kind),
                       order.to, blocked);
    if (message.state == MessageState::Ready) {
        addParts(message, now);
    }
    if (message.kind == MessageKind::Approach) {
        hastenWelcome(message);
    }
    state_.changes({Topic::Messages, Topic::Health});
    return id;
}

void Outbox::hastenWelcome(const db::MessageRow& approach) {
    for (auto& welcome : state_.messages.unsentOfVisit(approach.visit)) {
        if (welcome.kind == MessageKind::Welcome) {
            welcome.priority = approach.priority;
            welcome.expires = std::min(welcome.expires, approach.expires,
                                       [](const auto& a, const auto& b) { return a.boot < b.boot; });
            state_.messages.update(welcome);
        }
    }
}

void Outbox::makeReady(db::MessageRow& message, Moment now) {
    message.state = MessageState::Ready;
    state_.messages.update(message);
    addParts(message, now);
}

Result<sms::Encoded> Outbox::encoded(const db::MessageRow& message) {
    const auto& policy = policyOf(message.kind);
    sms::SubmitOptions options;
    options.statusReport = policy.statusReport;
    options.validity = policy.validity;
    options.concatReference = static_cast<std::uint8_t>(state_.messages.nextConcatReference(message.to));
    return sms::encode(message.to.e164(), message.text, options);
}

void Outbox::addParts(db::MessageRow& message, Moment now) {
    const auto text = encoded(message);
    if (!text) {
        end(message, MessageState::Failed, text.error().message, now);
        return;
    }
    int sequence = 0;
    for (const auto& piece : text->parts) {
        db::PartRow part;
        part.message = message.id;
        part.sequence = ++sequence;
        part.total = static_cast<int>(text->parts.size());
        part.pdu = piece.pdu;
        part.length = piece.length;
        part.retryAt = now;
        state_.messages.insert(part);
    }
}

bool Outbox::mayRepeat(const db::MessageRow& message, Moment now) {
    const auto parts = state_.messages.parts(message.id);
    const bool spent =
        std::ranges::any_of(parts, [](const auto& part) { return part.submissions >= kMostSubmissions; });
    return !spent && policyOf(message.kind).doubt == DoubtPolicy::AtLeastOnce &&
           message.expires.boot > now.boot && mayText(message) && stillUseful(message);
}

void Outbox::sendAnew(const db::MessageRow& message, const std::string& why, Moment now) {
    const auto text = encoded(message);
    if (!text) {
        return;  // it could be encoded once
    }
    state_.messages.takenFrom(message.id);
    auto parts = state_.messages.parts(message.id);
    for (std::size_t i = 0; i < parts.size() && i < text->parts.size(); ++i) {
        parts[i].pdu = text->parts[i].pdu;
        parts[i].length = text->parts[i].length;
        parts[i].reference = -1;
        parts[i].retryAt = now;
        setPart(parts[i], MessageState::Ready, why, now);
    }
}

void Outbox::cancel(std::span<const db::MessageRow> messages, const std::string& why, Moment now) {
    for (auto message : messages) {
        for (auto& part : state_.messages.parts(message.id)) {
            part.state = MessageState::Cancelled;
            state_.messages.update(part);
        }
        end(message, MessageState::Cancelled, why, now);
        log::outbox().info("text.cancelled id={} kind={}", message.id.value, toString(message.kind));
    }
}

void Outbox::end(db::MessageRow& message, MessageState state, const std::string& why, Moment now) {
    message.state = state;
    message.why = why;
    message.settled = now.utc;
    state_.messages.update(message);
    state_.changes({Topic::Messages, Topic::Health});
}

void Outbox::cancelKind(const db::VisitStepRow& row, MessageKind kind, const std::string& why, Moment now) {
    auto unsent = state_.messages.unsentOfVisit(row.visit.id);
    std::erase_if(unsent,
                  [&](const auto& message) { return message.kind != kind || message.step != row.step.id; });
    cancel(unsent, why, now);
}

void Outbox::blockUnsent(const PhoneNumber& number, Moment now) {
    for (auto message : state_.messages.unsentTo(number)) {
        cancel({&message, 1}, kOptedOut, now);
        end(message, MessageState::Blocked, kOptedOut, now);
    }
    // What is left of texts that went out in part, and repetitions.
    for (auto& due : state_.messages.inState(MessageState::Ready)) {
        if (due.message.to == number && !isConfirmation(due.message.kind)) {
            block(due.part, now);
        }
    }
}

void Outbox::block(db::PartRow& part, Moment now) {
    const bool mayBeThere = part.submissions > 0;
    setPart(part, mayBeThere ? MessageState::Unknown : MessageState::Blocked, kOptedOut, now);
}

std::optional<OutboxJob> Outbox::next(const ModemIdentity& modem, Moment now, std::span<const PartId> typed) {
    const Sims sims{state_, now};
    const auto due = state_.messages.nextReady(now.boot, sims.choiceOf(modem, typed));
    if (!due || !state_.breaker.mayTry(modem.sim(), isCall(due->message.kind), now.boot)) {
        return std::nullopt;
    }
    return OutboxJob{due->part.id, due->part.pdu, due->part.length};
}

bool Outbox::arm(PartId id, const Arming& arming, Moment now) {
    auto part = state_.messages.part(id);
    if (!part || part->state != MessageState::Ready) {
        return false;
    }
    const auto message = state_.messages.message(part->message);
    if (!message || message->expires.boot <= now.boot || !mayText(*message)) {
        return false;
    }
    state_.messages.givenTo(part->message, arming.modem.sim());
    part->submissions += 1;
    part->armed = now;
    part->armedBootId = state_.bootId;
    setPart(*part, MessageState::Armed, "on air", now);
    db::AttemptRow attempt;
    attempt.part = id;
    attempt.at = now;
    attempt.bootId = state_.bootId;
    attempt.imei = arming.modem.imei;
    attempt.iccid = arming.modem.iccid;
    attempt.referenceBefore = arming.referenceBefore;
    attempt.outcome = "armed";
    state_.messages.insert(attempt);
    return true;
}

MessageId Outbox::settle(PartId id, const SubmissionEnd& end, Moment now) {
    auto part = state_.messages.part(id);
    if (!part) {
        return {};
    }
    log::outbox().info("part.settled id={} end={} reference={} code={}", id.value, static_cast<int>(end.kind),
                       end.reference, end.answer.number);
    if (part->state != MessageState::Armed && part->state != MessageState::Ready) {
        return part->message;  // its status report overtook the modem's answer
    }
    switch (end.kind) {
    case SubmissionEnd::Kind::Accepted:
        part->reference = end.reference;
        finishAttempt(id, "accepted", end.reference, 0, "+CMGS");
        state_.breaker.accepted(end.modem.sim(), now.boot);
        setPart(*part, MessageState::Accepted, "the network took it", now);
        state_.messages.talked(part->message);
        break;
    case SubmissionEnd::Kind::NotSent:
        part->retryAt = now + kNotSentPause;
        if (part->state == MessageState::Ready) {
            state_.messages.update(*part);
        }
        break;
    case SubmissionEnd::Kind::Refused: refuse(*part, end, now); break;
    case SubmissionEnd::Kind::InDoubt:
        part->reference = end.reference;  // of a +CMGS that no OK followed, or none
        finishAttempt(id, "in_doubt", end.reference, 0, end.why);
        state_.breaker.refused(end.modem.sim(), part->message, adviceOn(end.answer), now.boot);
        setPart(*part, MessageState::InDoubt, end.why, now);
        break;
    }
    return part->message;
}

void Outbox::refuse(db::PartRow& part, const SubmissionEnd& end, Moment now) {
    const auto words = refusalWords(end.answer);
    const bool onAir = part.state == MessageState::Armed;  // else it came before Ctrl-Z: no attempt
    const bool duplicate = onAir && isDuplicate(end.answer);
    if (onAir) {
        finishAttempt(part.id, "refused", -1, end.answer.number, words);
        part.submissions -= duplicate ? 0 : 1;
    }
    part.refusals += 1;
    if (duplicate) {
        setPart(part, provesFirstCopy(part) ? MessageState::Accepted : MessageState::InDoubt, words, now);
        return;
    }
    const auto advice = adviceOn(end.answer);
    state_.breaker.refused(end.modem.sim(), part.message, advice, now.boot);
    if (isHopeless(part, advice, end.modem.sim())) {
        setPart(part, MessageState::Failed, words, now);
    } else {
        retryLater(part, advice.action, words, now);
    }
}

bool Outbox::isHopeless(const db::PartRow& part, const Advice& advice, const std::string& sim) {
    if (advice.action == Action::GiveUp) {
        return advice.cause == Cause::Encoding || !state_.breaker.isOpen(sim);  // else it may be our SIM
    }
    // Others went since it was refused before: the trouble is with this text, not with the SIM.
    const auto before = part.retryAt.boot - refusalPause(advice.action, part.refusals - 1, part.id.value);
    return advice.action == Action::Retry && part.refusals >= kMostRefusals &&
           state_.breaker.acceptedSince(sim, before);
}

void Outbox::retryLater(db::PartRow& part, Action action, const std::string& why, Moment now) {
    const auto message = state_.messages.message(part.message);
    if (message && !mayText(*message)) {
        block(part, now);
        return;
    }
    part.retryAt = now + refusalPause(action, part.refusals, part.id.value);
    setPart(part, MessageState::Ready, why, now);
}

void Outbox::finishAttempt(PartId part, const std::string& outcome, int reference, int code,
                           const std::string& evidence) {
    auto attempt = state_.messages.lastAttempt(part);
    if (!attempt) {
        return;
    }
    attempt->outcome = outcome;
    attempt->reference = reference;
    attempt->code = code;
    attempt->evidence = evidence;
    state_.messages.update(*attempt);
}

void Outbox::setPart(db::PartRow& part, MessageState state, const std::string& why, Moment now) {
    part.state = state;
    state_.messages.update(part);
    auto message = state_.messages.message(part.message);
    if (!message) {
        return;
    }
    std::vector<MessageState> states;
    for (const auto& each : state_.messages.parts(part.message)) {
        states.push_back(each.state);
    }
    message->state = combined(states);
    message->why = why;
    message->settled = isFinal(message->state) ? std::optional{now.utc} : std::nullopt;
    message->personAsked =
        message->state == MessageState::Unknown && policyOf(message->kind).doubt == DoubtPolicy::AskPerson;
    state_.messages.update(*message);
    state_.changes({Topic::Messages, Topic::Health});
    if (message->conversation) {
        state_.changes({Topic::Conversations});
    }
}

std::optional<MessageId> Outbox::report(const sms::StatusReport& report, Moment now) {
    const auto candidates = state_.messages.reportCandidates(report.to);
    const auto match = matchReport(report, candidates);
    if (match.kind == ReportMatch::Kind::Wait) {
        return std::nullopt;
    }
    if (match.kind == ReportMatch::Kind::Nobody) {
        log::outbox().info("report.unmatched to={} reference={}", maskedAddress(report.to), report.reference);
        return MessageId{};
    }
    auto part = match.part->part;
    const auto state = report.delivered()     ? MessageState::Delivered
                       : report.stillTrying() ? MessageState::Accepted
                                              : MessageState::Undelivered;
    if (part.state == MessageState::Delivered || (report.stillTrying() && isFinal(part.state))) {
        return part.message;  // it says nothing new
    }
    part.reference = report.reference;
    const auto words = "status report " + std::to_string(report.status);
    finishAttempt(part.id, "accepted", report.reference, 0, words);
    setPart(part, state, words, now);
    return part.message;
}

void Outbox::doubtArmed(Moment now) {
    for (auto& due : state_.messages.inState(MessageState::Armed)) {
        finishAttempt(due.part.id, "in_doubt", -1, 0, "the service stopped while it was on air");
        setPart(due.part, MessageState::InDoubt, "the service stopped while it was on air", now);
        log::outbox().warn("part.in_doubt id={} after=restart", due.part.id.value);
    }
}

void Outbox::distrustUnsent(Moment now) {
    constexpr auto kWhy = "from a restored backup: it may have been sent since";
    for (const auto state : {MessageState::Ready, MessageState::InDoubt, MessageState::Armed}) {
        for (auto& due : state_.messages.inState(state)) {
            setPart(due.part, MessageState::Unknown, kWhy, now);
        }
    }
    cancel(state_.messages.planned(), kWhy, now);
}

std::vector<MessageId> Outbox::tick(Moment now) {
    std::vector<MessageId> changed;
    for (auto& message : state_.messages.plannedDue(now.boot)) {
        makeReady(message, now);
        state_.changes({Topic::Messages, Topic::Health});
        changed.push_back(message.id);
    }
    for (const auto& message : state_.messages.tooLate(now.boot)) {
        expire(message, now);
        changed.push_back(message.id);
    }
    for (auto& due : state_.messages.partsTooLate(now.boot)) {
        const bool away = Sims{state_, now}.awaySince(due.message.sim).has_value();
        setPart(due.part, MessageState::Expired,
                away ? "the SIM card that began it was away until it was too late"
                     : "a part of it could not be sent in time",
                now);
        changed.push_back(due.message.id);
    }
    for (const auto& due : state_.messages.inState(MessageState::InDoubt)) {
        if (windowEnd(due) <= now.boot) {
            decide(due, now);
            changed.push_back(due.message.id);
        }
    }
    return changed;
}

void Outbox::endReports(Moment now) {
    for (auto& due : state_.messages.inState(MessageState::Accepted)) {
        const auto patience = policyOf(due.message.kind).validity + kReportPatience;
        if (due.part.armed && now.utc - due.part.armed->utc > patience) {
            setPart(due.part, MessageState::NoReport, "accepted; no status report came", now);
        }
    }
}

void Outbox::expire(db::MessageRow message, Moment now) {
    for (auto& part : state_.messages.parts(message.id)) {
        part.state = MessageState::Expired;
        state_.messages.update(part);
    }
    const auto why = message.why.empty() ? "it could not be sent in time" : message.why + "; too late now";
    end(message, MessageState::Expired, why, now);
    log::outbox().warn("text.expired id={} kind={}", message.id.value, toString(message.kind));
}

void Outbox::decide(db::DuePart due, Moment now) {
    const auto doubt = policyOf(due.message.kind).doubt;
    const bool again = doubt == DoubtPolicy::AtLeastOnce && due.part.submissions < kMostSubmissions &&
                       due.message.expires.boot > now.boot && mayText(due.message) &&
                       stillUseful(due.message);
    if (!again) {
        setPart(due.part, MessageState::Unknown, due.message.why + "; no evidence came", now);
        log::outbox().warn("part.unknown id={} kind={}", due.part.id.value, toString(due.message.kind));
        return;
    }
    if (due.part.reference >= 0) {  // a mark with an invented one could be taken for another text's copy
        due.part.pdu = sms::asRepetition(due.part.pdu, static_cast<std::uint8_t>(due.part.reference));
    }
    due.part.retryAt = now;
    setPart(due.part, MessageState::Ready, due.message.why + "; sent once more", now);
    log::outbox().warn("part.repeated id={} kind={}", due.part.id.value, toString(due.message.kind));
}

bool Outbox::mayText(const db::MessageRow& message) {
    return isConfirmation(message.kind) || !state_.ledger.optedOut(message.to);
}

bool Outbox::stillUseful(const db::MessageRow& message) {
    const auto step = state_.visits.step(message.step);
    if (isCall(message.kind)) {
        return step && step->step.state == StepState::Called;
    }
    return !step || !isEnded(step->step.state);
}

BootTime Outbox::windowEnd(const db::DuePart& due) {
    // The store moves the arming to the boot clock of this run: a restart and a reboot do not lengthen the
    // window.
    return due.part.armed ? due.part.armed->boot + policyOf(due.message.kind).evidence : BootTime{};
}

std::optional<BootTime> Outbox::nextDeadline(Moment now) {
    auto deadline = state_.messages.nextDeadline(now.boot);
    const auto consider = [&](BootTime time) { deadline = std::min(deadline.value_or(time), time); };
    if (const auto trial = state_.breaker.nextTrial(now.boot)) {
        consider(*trial);
    }
    for (const auto& due : state_.messages.inState(MessageState::InDoubt)) {
        consider(windowEnd(due));
    }
    if (const auto opening = Sims{state_, now}.nextOpening()) {
        consider(*opening);
    }
    return deadline;
}

}  // namespace turnbell
