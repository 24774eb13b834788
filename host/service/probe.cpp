#include "host/service/probe.h"

#include "host/base/log.h"
#include "host/core/phone_rules.h"
#include "host/service/consent.h"
#include "modem/sms/repetition.h"

#include <algorithm>

namespace turnbell {
namespace {

constexpr milliseconds kSendPatience{5 * 60'000};  // 180 s on air, and a modem that is busy before
constexpr milliseconds kRestartPatience{4 * 60'000};
constexpr milliseconds kReportPatience{60'000};
constexpr auto kFirstCopyTaken = "the network took its first copy";

bool wasTaken(MessageState state) {
    return state == MessageState::Accepted || state == MessageState::Delivered ||
           state == MessageState::Undelivered;
}

std::string asWord(const std::optional<bool>& finding) {
    if (!finding) {
        return "unknown";
    }
    return *finding ? "yes" : "no";
}

}  // namespace

Result<wire::ProbeReport> Probe::start(const wire::ModemProbe& wish, const std::string& requestId,
                                       Moment now) {
    if (running()) {
        return turnbell::fail(ErrorCode::Refused, "a probe is going on: wait for its end", "probe_running");
    }
    const auto place = static_cast<std::size_t>(wish.modem) - 1;
    if (wish.modem < 1 || place >= state_.modems.size() || state_.modems[place].state != "ready") {
        return turnbell::fail(ErrorCode::Refused, "there is no such modem that is ready: see status",
                              "modem_not_ready");
    }
    const auto& branch = state_.catalog.branch;
    const auto allowed = branch.textCountries.empty() ? std::vector{branch.country} : branch.textCountries;
    const auto to = parseMobile(wish.to, branch.country, allowed);
    TURNBELL_TRY(to);
    const auto& modem = state_.modems[place];
    to_ = *to;
    requestId_ = requestId;
    why_.clear();
    texts_ = {};
    found_ = {
        .imei = modem.imei, .revision = {}, .iccid = modem.iccid, .network = modem.operatorName, .at = {}};
    marked_ = false;
    lastFile_.reset();
    restartAsked_ = false;
    go(Step::First, now);
    Consent{state_}.agreed(to_, ConsentScope::Notice, now);
    if (!enqueue(texts_[0], now)) {
        fail("the test text could not be queued: did this number opt out?", now);
    }
    return report();
}

void Probe::go(Step step, Moment now) {
    step_ = step;
    const auto patience = step == Step::Reports   ? kReportPatience
                          : step == Step::Restart ? kRestartPatience
                                                  : kSendPatience;
    patienceEnds_ = now.boot + patience;
}

void Probe::fail(const std::string& why, Moment now) {
    step_ = Step::Failed;
    why_ = why;
    log::outbox().warn("probe.failed why=\"{}\"", why);
    for (const auto& text : texts_) {
        withdraw(text, now);
    }
}

/// Else the outbox would go on trying to send it.
void Probe::withdraw(const Text& text, Moment now) {
    auto part = state_.messages.part(text.part);
    const bool waits = part && part->state == MessageState::Ready;
    const auto message = waits ? state_.messages.message(text.message) : std::nullopt;
    if (message && part->submissions == 0) {
        outbox_.cancel({&*message, 1}, "the probe of the modem has failed", now);
    } else if (message) {
        PartBook{state_}.set(*part, MessageState::Accepted, kFirstCopyTaken, now);
    }
}

bool Probe::enqueue(Text& text, Moment now) {
    const bool first = &text == texts_.data();
    TextOrder order;
    order.idemKey = "probe/" + requestId_ + (first ? "/1" : "/2");
    order.kind = MessageKind::Notice;
    order.to = to_;
    order.text = first ? "Turnbell: test text 1 of 2." : "Turnbell: test text 2 of 2. It may come twice.";
    const auto message = outbox_.enqueue(order, now);
    const auto parts = message ? state_.messages.parts(*message) : std::vector<db::PartRow>{};
    if (parts.empty()) {
        return false;
    }
    text.message = *message;
    text.part = parts.front().id;
    state_.messages.givenTo(text.message, ModemIdentity{found_.imei, {}, found_.iccid}.sim());
    return true;
}

bool Probe::claims(const ModemIdentity& modem) const {
    return running() && step_ != Step::Reports && modem.imei == found_.imei;
}

std::vector<PartId> Probe::parts() const {
    return running() ? std::vector{texts_[0].part, texts_[1].part} : std::vector<PartId>{};
}

std::optional<OutboxJob> Probe::next(const ModemIdentity& modem, Moment now) {
    const bool sends = step_ == Step::First || step_ == Step::Second || step_ == Step::Repeat;
    if (!sends || !claims(modem)) {
        return std::nullopt;
    }
    const auto part = state_.messages.part(current().part);
    if (!part || part->state != MessageState::Ready || part->retryAt.boot > now.boot) {
        return std::nullopt;
    }
    return OutboxJob{part->id, part->pdu, part->length};
}

ModemTask Probe::task(const ModemIdentity& modem) {
    if (!claims(modem)) {
        return ModemTask::None;
    }
    found_.revision = modem.revision;
    found_.iccid = modem.iccid;
    switch (step_) {
    case Step::AfterFirst:
    case Step::AfterSecond:
    case Step::AfterRepeat: return ModemTask::ReadReference;
    case Step::Restart: restartAsked_ = true; return ModemTask::Restart;
    default: return ModemTask::None;
    }
}

void Probe::settled(PartId part, const SubmissionEnd& end, Moment now) {
    const bool sends = step_ == Step::First || step_ == Step::Second || step_ == Step::Repeat;
    if (!sends || part != current().part || end.kind == SubmissionEnd::Kind::NotSent) {
        return;
    }
    if (step_ == Step::Repeat) {
        judgeRepetition(end);
        auto repeated = state_.messages.part(part);
        if (repeated && !wasTaken(repeated->state)) {
            PartBook{state_}.set(*repeated, MessageState::Accepted, kFirstCopyTaken, now);
        }
        go(Step::AfterRepeat, now);
    } else if (end.kind == SubmissionEnd::Kind::Accepted) {
        current().reference = end.reference;
        current().accepted = now;
        go(step_ == Step::First ? Step::AfterFirst : Step::AfterSecond, now);
    } else {
        fail("the test text did not go: " + refusalWords(end.answer), now);
    }
}

/// 197 can only be the answer to a copy that came with the reference of its first one.
void Probe::judgeRepetition(const SubmissionEnd& end) {
    if (end.kind == SubmissionEnd::Kind::Accepted) {
        found_.ownReference = end.reference == texts_[1].reference;
        found_.duplicateRefused = false;
    } else if (isDuplicate(end.answer)) {
        found_.ownReference = true;
        found_.duplicateRefused = true;
    }
}

void Probe::referenceRead(const ModemIdentity& modem, const ReferenceReading& reading, Moment now) {
    if (!claims(modem)) {
        return;
    }
    switch (step_) {
    case Step::AfterFirst:
        current().file = reading.lastReference;
        go(Step::Second, now);
        if (!enqueue(texts_[1], now)) {
            fail("the second test text could not be queued", now);
        }
        return;
    case Step::AfterSecond:
        current().file = reading.lastReference;
        judgeCounts();
        go(Step::Repeat, now);
        repeat(now);
        return;
    case Step::AfterRepeat:
        lastFile_ = reading.lastReference;
        marked_ = reading.keptPower;
        go(Step::Restart, now);
        return;
    case Step::Restart:
        if (reading.afterSetUp && restartAsked_) {
            judgeRestart(reading);
            go(Step::Reports, now);
        }
        return;
    default: return;
    }
}

void Probe::judgeCounts() {
    const auto& [first, second] = texts_;
    found_.stepsByOne = second.reference == (first.reference + 1) % 256;
    // A count that never moves would seem to follow.
    found_.fileFollows = first.reference != second.reference && first.file == first.reference &&
                         second.file == second.reference;
}

void Probe::judgeRestart(const ReferenceReading& reading) {
    found_.fileSurvives = found_.fileFollows.value_or(false) && reading.lastReference == lastFile_;
    found_.markVolatile = marked_ && !reading.keptPower;
}

void Probe::repeat(Moment now) {
    auto part = state_.messages.part(texts_[1].part);
    if (!part) {
        fail("the second test text is gone", now);
        return;
    }
    look(now);  // its report may be there already
    part->pdu = sms::asRepetition(part->pdu, static_cast<std::uint8_t>(texts_[1].reference));
    part->retryAt = now;
    PartBook{state_}.set(*part, MessageState::Ready, "repeated to see what the centre makes of it", now);
}

void Probe::look(Moment now) {
    for (auto& text : texts_) {
        const auto part = text.accepted && !text.reported ? state_.messages.part(text.part) : std::nullopt;
        const bool reported =
            part && (part->state == MessageState::Delivered || part->state == MessageState::Undelivered);
        if (reported) {
            text.reported = now.boot - text.accepted->boot;
        }
    }
}

void Probe::tick(Moment now) {
    if (!running()) {
        return;
    }
    look(now);
    const bool allReported =
        std::ranges::all_of(texts_, [](const Text& text) { return text.reported.has_value(); });
    const bool late = now.boot >= patienceEnds_;
    if (step_ == Step::Reports && (allReported || late)) {
        finish(now);
    } else if (step_ == Step::Restart && late) {
        go(Step::Reports, now);  // it did not come back in time, or does not start anew: that stays unknown
    } else if (late) {
        fail("the modem did not answer in time", now);
    }
}

std::optional<BootTime> Probe::nextDeadline() const {
    return running() ? std::optional{patienceEnds_} : std::nullopt;
}

void Probe::finish(Moment now) {
    found_.reports = false;
    for (const auto& text : texts_) {
        if (text.reported) {
            found_.reports = true;
            found_.reportAfter = std::max(found_.reportAfter.value_or(milliseconds{0}), *text.reported);
        }
    }
    found_.at = now.utc;
    state_.evidence.save(found_);
    step_ = Step::Done;
    log::outbox().info("probe.done imei={} steps_by_one={} file_follows={} duplicate_refused={}", found_.imei,
                       asWord(found_.stepsByOne), asWord(found_.fileFollows),
                       asWord(found_.duplicateRefused));
}

wire::ProbeReport Probe::report() const {
    constexpr std::array kWords{"none",        "first_text", "first_text", "second_text",
                                "second_text", "repetition", "repetition", "restart",
                                "reports",     "done",       "failed"};
    wire::ProbeReport report{.state = running() ? "running" : kWords[static_cast<std::size_t>(step_)],
                             .step = kWords[static_cast<std::size_t>(step_)],
                             .why = why_,
                             .imei = found_.imei,
                             .revision = found_.revision,
                             .iccid = found_.iccid,
                             .network = found_.network,
                             .findings = {}};
    for (const auto& [name, finding] :
         {std::pair{"steps_by_one", found_.stepsByOne}, std::pair{"file_follows", found_.fileFollows},
          std::pair{"file_survives", found_.fileSurvives}, std::pair{"mark_volatile", found_.markVolatile},
          std::pair{"own_reference", found_.ownReference},
          std::pair{"duplicate_refused", found_.duplicateRefused}, std::pair{"reports", found_.reports}}) {
        report.findings.push_back({name, asWord(finding)});
    }
    if (found_.reportAfter) {
        report.reportAfterMs = found_.reportAfter->count();
    }
    return report;
}

}  // namespace turnbell
