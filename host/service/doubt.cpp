#include "host/service/doubt.h"

#include "host/base/log.h"
#include "modem/sms/repetition.h"

#include <algorithm>

namespace turnbell {
namespace {

constexpr int kMostSubmissions = 2;  // one repetition, and never a third copy

/// No modem goes on trying longer on its own (3GPP TS 24.011 10.1, TR1M).
constexpr milliseconds kStillTrying{45'000};

constexpr milliseconds kLongestHold{5'000};

int after(int reference, int steps = 1) {
    return (reference + steps) % 256;
}

}  // namespace

db::EvidenceRow Doubt::proven(const ModemIdentity& modem) {
    return state_.evidence.find(modem.imei, modem.revision, modem.iccid).value_or(db::EvidenceRow{});
}

std::optional<db::PartRow> Doubt::doubtOf(const db::AttemptRow& attempt) {
    auto part = state_.messages.part(attempt.part);
    const bool doubtful = attempt.outcome == "in_doubt" && part && part->state == MessageState::InDoubt;
    return doubtful ? part : std::nullopt;
}

Doubt::Verdict Doubt::referenceRead(const ModemIdentity& modem, const ReferenceReading& reading, Moment now) {
    const auto known = proven(modem);
    const bool marked = reading.keptPower && known.markVolatile.value_or(false);
    Verdict verdict;
    verdict.counts = known.fileFollows.value_or(false) &&
                     (marked || !reading.afterSetUp || known.fileSurvives.value_or(false));
    auto attempts = state_.messages.lastAttempts(modem.imei, modem.iccid, 1);
    const auto part = attempts.empty() ? std::nullopt : doubtOf(attempts.front());
    if (!part || !attempts.front().referenceBefore) {
        return verdict;
    }
    auto& attempt = attempts.front();
    const int before = *attempt.referenceBefore;
    const bool keptPower = marked && attempt.bootId == state_.bootId;
    if (verdict.counts && known.stepsByOne.value_or(false) && reading.lastReference == after(before)) {
        verdict.message = submitted(*part, after(before), "EF_SMSS has moved on");
    } else if (verdict.counts && keptPower && reading.lastReference == before) {
        standsStill(*part, verdict, now);
    } else if (reading.afterSetUp && !keptPower) {
        // With the power the count may have been lost: it proves nothing now.
        attempt.referenceBefore.reset();
        state_.messages.update(attempt);
    }
    return verdict;
}

/// The modem may still be at it: only later is it certain that nothing went.
void Doubt::standsStill(const db::PartRow& part, Verdict& verdict, Moment now) {
    const auto sure = part.armed->boot + kStillTrying;
    if (now.boot >= sure) {
        verdict.message = notSent(part, "EF_SMSS unchanged, power kept", now);
    } else {
        verdict.again = sure;
    }
}

std::optional<MessageId> Doubt::accepted(const ModemIdentity& modem, PartId part, int reference, Moment now) {
    const auto attempts = state_.messages.lastAttempts(modem.imei, modem.iccid, 2);
    if (attempts.size() < 2 || attempts[1].part == part || !attempts[1].referenceBefore ||
        !proven(modem).stepsByOne.value_or(false)) {
        return std::nullopt;
    }
    const auto doubtful = doubtOf(attempts[1]);
    const int before = *attempts[1].referenceBefore;
    if (doubtful && reference == after(before)) {
        return notSent(*doubtful, "the next text was given its reference", now);
    }
    if (doubtful && reference == after(before, 2)) {
        return submitted(*doubtful, after(before), "the next text's reference leaves one out");
    }
    return std::nullopt;
}

MessageId Doubt::notSent(db::PartRow part, const std::string& evidence, Moment now) {
    book_.finishAttempt(part.id, "not_sent", -1, 0, evidence);
    part.submissions -= 1;
    part.retryAt = now;
    log::outbox().info("part.not_sent id={} evidence=\"{}\"", part.id.value, evidence);
    const auto message = state_.messages.message(part.message);
    const auto refused = message ? book_.refusal(*message) : std::nullopt;
    if (refused) {
        book_.block(part, *refused, now);
    } else if (message && !book_.stillUseful(*message)) {
        // Its reader may have got the rest of it, or an earlier copy.
        state_.messages.update(part);
        const bool somethingWent = state_.messages.submissions(part.message) > 0;
        book_.set(part, somethingWent ? MessageState::Unknown : MessageState::Cancelled,
                  "certainly not sent, and of no use any more", now);
    } else {
        book_.set(part, MessageState::Ready, "certainly not sent: " + evidence, now);
    }
    return part.message;
}

MessageId Doubt::submitted(db::PartRow part, int reference, const std::string& evidence) {
    log::outbox().info("part.submitted id={} reference={} evidence=\"{}\"", part.id.value, reference,
                       evidence);
    part.reference = reference;
    state_.messages.update(part);
    book_.finishAttempt(part.id, "in_doubt", reference, 0, evidence);
    return part.message;
}

std::optional<int> Doubt::referenceOf(const db::PartRow& part, const db::AttemptRow& attempt,
                                      const db::EvidenceRow& known) {
    if (part.reference >= 0) {
        return part.reference;
    }
    const bool counted = attempt.referenceBefore && known.stepsByOne.value_or(false);
    return counted ? std::optional{after(*attempt.referenceBefore)} : std::nullopt;
}

bool Doubt::mayRepeat(const db::PartRow& part, const db::MessageRow& message, Moment now) {
    return policyOf(message.kind).doubt == DoubtPolicy::AtLeastOnce && part.submissions < kMostSubmissions &&
           message.expires.boot > now.boot && !book_.refusal(message) && book_.stillUseful(message);
}

Doubt::Repetition Doubt::repetition(const ModemIdentity& modem, Moment now) {
    const auto known = proven(modem);
    if (!known.ownReference.value_or(false) || !known.duplicateRefused.value_or(false)) {
        return {};
    }
    const auto attempts = state_.messages.lastAttempts(modem.imei, modem.iccid, 1);
    const auto part = attempts.empty() ? std::nullopt : doubtOf(attempts.front());
    const auto message = part ? state_.messages.message(part->message) : std::nullopt;
    const auto reference = part ? referenceOf(*part, attempts.front(), known) : std::nullopt;
    if (!message || !reference || !mayRepeat(*part, *message, now)) {
        return {};
    }
    auto& hold = holds_[modem.sim()];
    if (hold.attempt != attempts.front().id) {
        hold = {attempts.front().id, now.boot + kLongestHold};
    }
    if (now.boot >= hold.until) {
        return {};
    }
    if (part->retryAt.boot > now.boot) {
        return {.holds = true};
    }
    return {OutboxJob{part->id, sms::asRepetition(part->pdu, static_cast<std::uint8_t>(*reference)),
                      part->length},
            *reference, true};
}

void Doubt::afterRestart(Moment now) {
    for (auto& due : state_.messages.inState(MessageState::Armed)) {
        book_.finishAttempt(due.part.id, "in_doubt", -1, 0, "the service stopped while it was on air");
        book_.set(due.part, MessageState::InDoubt, "the service stopped while it was on air", now);
        log::outbox().warn("part.in_doubt id={} after=restart", due.part.id.value);
    }
}

void Doubt::repetitionRefused(db::PartRow& part, const std::string& why, Moment now) {
    part.reference = -1;  // what was typed; if the first copy had one that is sure, no harm is done
    book_.set(part, MessageState::InDoubt, why, now);
}

bool Doubt::followsRepetition(const ModemIdentity& modem) {
    const auto attempts = state_.messages.lastAttempts(modem.imei, modem.iccid, 1);
    const auto part = attempts.empty() ? std::nullopt : state_.messages.part(attempts.front().part);
    return part && part->submissions > 1;
}

std::optional<BootTime> Doubt::nextRelease(Moment now) const {
    std::optional<BootTime> next;
    for (const auto& [sim, hold] : holds_) {
        if (hold.until > now.boot) {
            next = std::min(next.value_or(hold.until), hold.until);
        }
    }
    return next;
}

void Doubt::decide(db::DuePart due, Moment now) {
    if (!mayRepeat(due.part, due.message, now)) {
        book_.set(due.part, MessageState::Unknown, due.message.why + "; no evidence came", now);
        log::outbox().warn("part.unknown id={} kind={}", due.part.id.value, toString(due.message.kind));
        return;
    }
    if (due.part.reference >= 0) {  // a mark with an invented one could be taken for another text's copy
        due.part.pdu = sms::asRepetition(due.part.pdu, static_cast<std::uint8_t>(due.part.reference));
    }
    due.part.retryAt = now;
    book_.set(due.part, MessageState::Ready, due.message.why + "; sent once more", now);
    log::outbox().warn("part.repeated id={} kind={}", due.part.id.value, toString(due.message.kind));
}

BootTime Doubt::windowEnd(const db::DuePart& due) {
    // The store moves the arming to the boot clock of this run: a restart and a reboot do not lengthen the
    // window.
    return due.part.armed ? due.part.armed->boot + policyOf(due.message.kind).evidence : BootTime{};
}

}  // namespace turnbell
