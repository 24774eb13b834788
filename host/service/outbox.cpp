#include "host/service/outbox.h"

#include "host/base/log.h"
#include "host/service/quiet_texts.h"
#include "host/service/refusal.h"
#include "host/service/report_match.h"
#include "host/service/sims.h"
#include "host/service/text_limits.h"
#include "modem/sms/pdu.h"

#include <algorithm>
#include <array>

namespace turnbell {
namespace {

using wire::Topic;

constexpr int kMostRefusals = 6;
constexpr milliseconds kNotSentPause{1'000};  // the modem was not ready for it: ask again, without a storm

/// True if "the service centre has it already" speaks of the first copy: only a repetition that went out with
/// the first one's reference asked that. Otherwise it may speak of another text with the same reference.
bool provesFirstCopy(const db::PartRow& part) {
    return part.submissions > 1 && part.reference >= 0;
}

}  // namespace

Outbox::Outbox(BranchState& state) : state_{state}, book_{state}, doubt_{state, book_} {
}

db::MessageRow Outbox::rowOf(const TextOrder& order, Moment now) {
    const auto& policy = policyOf(order.kind);
    db::MessageRow message;
    message.idemKey = order.idemKey;
    message.kind = order.kind;
    message.to = order.to;
    message.text =
        state_.inLetters(order.text, order.language.empty() ? book_.languageOf(order.visit) : order.language);
    message.visit = order.visit;
    message.step = order.step;
    message.conversation = order.conversation;
    message.change = order.change;
    message.created = now;
    message.notBefore = now + order.delay;
    message.expires =
        message.notBefore +
        order.useful.value_or(isCall(order.kind) ? state_.catalog.branch.noShowAfter : policy.queueExpiry);
    message.priority = policy.priority;
    message.automatic = order.automatic;
    message.urgent = order.urgent;
    return message;
}

TextOutlook Outbox::outlook(const TextOrder& order, Moment now) {
    auto message = rowOf(order, now);
    const auto refused = refusal(message, now);
    QuietTexts{state_}.putOff(message, now);
    return {refused, message.notBefore.utc, message.text};
}

std::optional<MessageId> Outbox::enqueue(const TextOrder& order, Moment now) {
    auto message = rowOf(order, now);
    const auto refused = refusal(message, now);
    if (refused) {
        message.state = MessageState::Blocked;
        message.why = *refused;
        message.settled = now.utc;
    } else if (!QuietTexts{state_}.putOff(message, now) && order.delay <= milliseconds{0}) {
        message.state = MessageState::Ready;
    }
    const auto id = state_.messages.insert(message);
    if (!id) {
        return std::nullopt;
    }
    message.id = *id;
    log::outbox().info("text.queued id={} kind={} to={} blocked={}", id->value, toString(order.kind),
                       order.to, refused.has_value());
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

std::optional<std::string> Outbox::refusal(const db::MessageRow& message, Moment now) {
    const auto unwanted = book_.refusal(message);
    return unwanted ? unwanted : TextLimits{state_}.refusal(message, now);
}

void Outbox::makeReady(db::MessageRow& message, Moment now) {
    if (const auto refused = refusal(message, now)) {
        book_.end(message, MessageState::Blocked, *refused, now);
        return;
    }
    if (QuietTexts{state_}.putOff(message, now)) {
        state_.messages.update(message);
        return;
    }
    message.why.clear();
    message.state = MessageState::Ready;
    state_.messages.update(message);
    addParts(message, now);
}

void Outbox::addParts(db::MessageRow& message, Moment now) {
    const auto text = book_.encoded(message);
    if (!text) {
        book_.end(message, MessageState::Failed, text.error().message, now);
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
    TextLimits{state_}.spend(sequence, now);
}

bool Outbox::mayRepeat(const db::MessageRow& message, Moment now) {
    const auto parts = state_.messages.parts(message.id);
    return std::ranges::all_of(parts, [&](const auto& part) { return doubt_.mayRepeat(part, message, now); });
}

void Outbox::sendAnew(const db::MessageRow& message, const std::string& why, Moment now) {
    const auto text = book_.encoded(message);
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
        book_.set(parts[i], MessageState::Ready, why, now);
    }
}

void Outbox::cancel(std::span<const db::MessageRow> messages, const std::string& why, Moment now) {
    for (auto message : messages) {
        for (auto& part : state_.messages.parts(message.id)) {
            part.state = MessageState::Cancelled;
            state_.messages.update(part);
        }
        book_.end(message, MessageState::Cancelled, why, now);
        log::outbox().info("text.cancelled id={} kind={}", message.id.value, toString(message.kind));
    }
}

void Outbox::cancelKind(const db::VisitStepRow& row, MessageKind kind, const std::string& why, Moment now) {
    auto unsent = state_.messages.unsentOfVisit(row.visit.id);
    std::erase_if(unsent,
                  [&](const auto& message) { return message.kind != kind || message.step != row.step.id; });
    cancel(unsent, why, now);
}

void Outbox::blockUnsent(const PhoneNumber& number, Moment now) {
    for (auto message : state_.messages.unsentTo(number)) {
        if (const auto refused = book_.refusal(message)) {
            cancel({&message, 1}, *refused, now);
            book_.end(message, MessageState::Blocked, *refused, now);
        }
    }
    // What is left of texts that went out in part, and repetitions.
    for (auto& due : state_.messages.inState(MessageState::Ready)) {
        const auto refused = due.message.to == number ? book_.refusal(due.message) : std::nullopt;
        if (refused) {
            book_.block(due.part, *refused, now);
        }
    }
}

void Outbox::leaveFormerNumber(VisitId visit, const std::string& why, Moment now) {
    for (const auto& message : state_.messages.ofVisit(visit)) {
        if (!book_.isForFormerNumber(message)) {
            continue;
        }
        for (auto& part : state_.messages.parts(message.id)) {
            if (part.state == MessageState::Ready) {
                book_.withdraw(part, why, now);
            }
        }
    }
}

std::optional<OutboxJob> Outbox::next(const ModemIdentity& modem, Moment now, std::span<const PartId> typed) {
    auto repetition = doubt_.repetition(modem, now);
    if (repetition.holds) {
        return state_.breaker.mayTry(modem.sim(), true, now.boot) ? repetition.job : std::nullopt;
    }
    const Sims sims{state_, now};
    const auto mayGo = sims.choiceOf(modem, typed);
    std::optional<PartId> first;  // passed by, so that one walk finds the one after it as well
    const auto second = state_.messages.nextReady(now.boot, [&](const db::ReadyPart& ready) {
        const bool may = mayGo(ready);
        const bool isFirst = may && !first;
        first = isFirst ? ready.part : first;
        return may && !isFirst;
    });
    const auto part = first ? state_.messages.part(*first) : std::nullopt;
    const auto message = part ? state_.messages.message(part->message) : std::nullopt;
    if (!message || !state_.breaker.mayTry(modem.sim(), isCall(message->kind), now.boot)) {
        return std::nullopt;
    }
    return OutboxJob{part->id, part->pdu, part->length, part->sequence < part->total || second};
}

bool Outbox::arm(PartId id, const Arming& arming, Moment now) {
    auto part = state_.messages.part(id);
    const auto repetition = doubt_.repetition(arming.modem, now);
    const bool repeats = repetition.job && repetition.job->part == id;
    if (!part || (part->state != MessageState::Ready && !repeats)) {
        return false;
    }
    const auto message = state_.messages.message(part->message);
    if (!message || message->expires.boot <= now.boot || book_.refusal(*message) ||
        book_.isForFormerNumber(*message) ||
        (!repeats && part->submissions == 0 && QuietTexts{state_}.holds(*message, now))) {
        return false;
    }
    if (part->submissions > 0) {
        TextLimits{state_}.spend(1, now);
    }
    state_.messages.givenTo(part->message, arming.modem.sim());
    part->reference = repeats ? repetition.reference : part->reference;
    const bool ownReference = part->submissions > 0 && part->reference >= 0;
    const bool countKnown = !doubt_.followsRepetition(arming.modem);
    part->submissions += 1;
    part->armed = now;
    part->armedBootId = state_.bootId;
    book_.set(*part, MessageState::Armed, "on air", now);
    db::AttemptRow attempt;
    attempt.part = id;
    attempt.at = now;
    attempt.bootId = state_.bootId;
    attempt.imei = arming.modem.imei;
    attempt.iccid = arming.modem.iccid;
    if (!ownReference && countKnown) {  // a repetition that brings its own does not make the SIM count on
        attempt.referenceBefore = arming.referenceBefore;
    }
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
    if (part->state == MessageState::InDoubt) {
        repetitionNotTyped(*part, end, now);
        return part->message;
    }
    if (part->state != MessageState::Armed && part->state != MessageState::Ready) {
        return part->message;  // its status report overtook the modem's answer
    }
    switch (end.kind) {
    case SubmissionEnd::Kind::Accepted:
        part->reference = end.reference;
        book_.finishAttempt(id, "accepted", end.reference, 0, "+CMGS");
        state_.breaker.accepted(end.modem.sim(), now.boot);
        doubt_.accepted(end.modem, id, end.reference, now);
        book_.set(*part, MessageState::Accepted, "the network took it", now);
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
        if (end.reference >= 0) {
            part->reference = end.reference;  // of a +CMGS that no OK followed
        }
        book_.finishAttempt(id, "in_doubt", end.reference, 0, end.why);
        state_.breaker.refused(end.modem.sim(), part->message, adviceOn(end.answer), now.boot);
        book_.set(*part, MessageState::InDoubt, end.why, now);
        break;
    }
    return part->message;
}

/// The modem did not even ask for the PDU: nothing has changed but the time of the next try.
void Outbox::repetitionNotTyped(db::PartRow& part, const SubmissionEnd& end, Moment now) {
    auto pause = kNotSentPause;
    if (end.kind == SubmissionEnd::Kind::Refused) {
        const auto advice = adviceOn(end.answer);
        state_.breaker.refused(end.modem.sim(), part.message, advice, now.boot);
        part.refusals += 1;
        pause = refusalPause(advice.action, part.refusals, part.id.value);
    }
    part.retryAt = now + pause;
    state_.messages.update(part);
}

void Outbox::refuse(db::PartRow& part, const SubmissionEnd& end, Moment now) {
    const auto words = refusalWords(end.answer);
    const bool onAir = part.state == MessageState::Armed;  // else it came before Ctrl-Z: no attempt
    const bool duplicate = onAir && isDuplicate(end.answer);
    if (onAir) {
        book_.finishAttempt(part.id, "refused", -1, end.answer.number, words);
        part.submissions -= duplicate ? 0 : 1;
    }
    part.refusals += 1;
    if (duplicate) {
        book_.set(part, provesFirstCopy(part) ? MessageState::Accepted : MessageState::InDoubt, words, now);
        return;
    }
    const auto advice = adviceOn(end.answer);
    state_.breaker.refused(end.modem.sim(), part.message, advice, now.boot);
    const bool repeated = onAir && part.submissions > 0;
    if (repeated && advice.action != Action::GiveUp) {
        doubt_.repetitionRefused(part, words, now);
    } else if (isHopeless(part, advice, end.modem.sim())) {
        book_.set(part, MessageState::Failed, words, now);
    } else {
        retryLater(part, advice.action, words, now);
    }
}

bool Outbox::isHopeless(const db::PartRow& part, const Advice& advice, const std::string& sim) const {
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
    if (message && book_.isForFormerNumber(*message)) {
        book_.withdraw(part, kNumberChanged, now);
        return;
    }
    const auto refused = message ? book_.refusal(*message) : std::nullopt;
    if (refused) {
        book_.block(part, *refused, now);
        return;
    }
    part.retryAt = now + refusalPause(action, part.refusals, part.id.value);
    book_.set(part, MessageState::Ready, why, now);
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
    book_.finishAttempt(part.id, "accepted", report.reference, 0, words);
    book_.set(part, state, words, now);
    return part.message;
}

std::optional<MessageId> Outbox::answeredLate(PartId id, int reference, Moment now) {
    auto part = state_.messages.part(id);
    const auto attempt = state_.messages.lastAttempt(id);
    constexpr std::array kOpen{MessageState::InDoubt, MessageState::Unknown, MessageState::Ready};
    const bool open = part && std::ranges::count(kOpen, part->state) > 0;
    if (!open || !attempt || attempt->outcome != "in_doubt") {
        return std::nullopt;
    }
    part->reference = reference;
    book_.finishAttempt(id, "accepted", reference, 0, "+CMGS came late");
    book_.set(*part, MessageState::Accepted, "the network took it; the modem said so late", now);
    state_.breaker.accepted(ModemIdentity{attempt->imei, {}, attempt->iccid}.sim(), now.boot);
    return part->message;
}

void Outbox::distrustUnsent(Moment now) {
    constexpr auto kWhy = "from a restored backup: it may have been sent since";
    for (const auto state : {MessageState::Ready, MessageState::InDoubt, MessageState::Armed}) {
        for (auto& due : state_.messages.inState(state)) {
            book_.set(due.part, MessageState::Unknown, kWhy, now);
        }
    }
    cancel(state_.messages.planned(), kWhy, now);
}

/// While nobody knows the time, delayed surveys wait.
bool Outbox::maySurvey(Moment now) {
    return state_.clockLevel != ClockTrust::Level::Floor && surveyPace_.mayGo(now.boot);
}

std::vector<MessageId> Outbox::tick(Moment now) {
    std::vector<MessageId> changed;
    QuietTexts{state_}.putOffReady(now);
    for (auto& message : state_.messages.plannedDue(now.boot)) {
        if (message.kind == MessageKind::Survey && !maySurvey(now)) {
            continue;
        }
        makeReady(message, now);
        state_.changes({Topic::Messages, Topic::Health});
        changed.push_back(message.id);
    }
    for (const auto& message : state_.messages.tooLate(now.boot)) {
        book_.expire(message, now);
        changed.push_back(message.id);
    }
    for (auto& due : state_.messages.partsTooLate(now.boot)) {
        // When it was too late already as this run began, its SIM has not been missed: nothing could go.
        const bool away = due.message.expires.boot > state_.started &&
                          Sims{state_, now}.awaySince(due.message.sim).has_value();
        book_.set(due.part, MessageState::Expired,
                  away ? "the SIM card that began it was away until it was too late"
                       : "a part of it could not be sent in time",
                  now);
        changed.push_back(due.message.id);
    }
    for (const auto& due : state_.messages.inState(MessageState::InDoubt)) {
        if (Doubt::windowEnd(due) <= now.boot) {
            doubt_.decide(due, now);
            changed.push_back(due.message.id);
        }
    }
    return changed;
}

std::optional<BootTime> Outbox::nextDeadline(Moment now) {
    auto deadline = state_.messages.nextDeadline(now.boot);
    const auto consider = [&](BootTime time) { deadline = std::min(deadline.value_or(time), time); };
    if (const auto trial = state_.breaker.nextTrial(now.boot)) {
        consider(*trial);
    }
    for (const auto& due : state_.messages.inState(MessageState::InDoubt)) {
        consider(Doubt::windowEnd(due));
        if (due.part.retryAt.boot > now.boot) {
            consider(due.part.retryAt.boot);
        }
    }
    if (const auto release = doubt_.nextRelease(now)) {
        consider(*release);
    }
    if (const auto release = surveyPace_.nextRelease()) {
        consider(*release);
    }
    if (const auto opening = Sims{state_, now}.nextOpening()) {
        consider(*opening);
    }
    return deadline;
}

}  // namespace turnbell
