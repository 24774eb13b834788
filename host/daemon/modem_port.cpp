#include "host/daemon/modem_port.h"

#include "host/base/log.h"

#include <utility>

namespace turnbell {
namespace {

constexpr int kInvalidPdu = 304;  // 3GPP TS 27.005 3.2.5
constexpr milliseconds kShortestWait{250};
constexpr milliseconds kLongestWait{10'000};
constexpr milliseconds kConnectPatience{10'000};

FinalAnswer answerOf(const std::optional<at::FinalResult>& result) {
    using From = at::FinalResult::Kind;
    using To = FinalAnswer::Kind;
    if (!result) {
        return {To::Silence};
    }
    switch (result->kind) {
    case From::Ok: return {To::Ok};
    case From::Error: return {To::Error};
    case From::NoCarrier: return {To::NoCarrier};
    case From::CmsError: return cms(result->code);
    case From::CmeError: break;
    }
    return cme(result->code);
}

SubmissionEnd endOf(const at::SubmitOutcome& outcome, ModemIdentity modem) {
    using From = at::SubmitOutcome::Kind;
    using To = SubmissionEnd::Kind;
    const auto kind = [&] {
        switch (outcome.kind) {
        case From::Accepted: return To::Accepted;
        case From::NotSent: return To::NotSent;
        case From::Refused: return To::Refused;
        case From::InDoubt: break;
        }
        return To::InDoubt;
    }();
    return {kind, outcome.reference, answerOf(outcome.result), outcome.why, std::move(modem)};
}

Error noConnection(const std::string& port) {
    return {ErrorCode::Timeout, "No connection to " + port + ": check the serial server and its address.",
            "no_connection"};
}

bool isGone(const Error& why) {
    return why.code == ErrorCode::NotFound || why.reason == "port_gone";
}

void keepEarliest(std::optional<BootTime>& earliest, const std::optional<BootTime>& other) {
    if (other && (!earliest || *other < *earliest)) {
        earliest = other;
    }
}

}  // namespace

ModemPort::ModemPort(Mediator& mediator, const Clock& clock, Options options)
    : mediator_(mediator),
      clock_(clock),
      cyclePower_(std::move(options.cyclePower)),
      reopening_(kShortestWait, kLongestWait),
      resending_(kShortestWait, kLongestWait),
      modem_(*this, std::move(options.modem)),
      port_(std::move(options.url)),
      roaming_(options.roaming),
      retryAt_(now()) {
}

ModemPort::~ModemPort() = default;

void ModemPort::tick() {
    if (resumeAt_ && now() >= *resumeAt_) {
        resumeAt_.reset();
    }
    if (!line_) {
        modem_.tick(now());
        if (now() >= retryAt_ && !away_) {
            open();
        }
        return;
    }
    if (patienceEnds_ && now() >= *patienceEnds_) {
        lose(noConnection(port_));
        return;
    }
    if (connected_) {
        modem_.tick(now());
        afterModem();
    }
}

std::optional<BootTime> ModemPort::nextDeadline() const {
    if (!line_) {
        auto next = modem_.nextDeadline();
        keepEarliest(next, away_ ? std::nullopt : std::optional{retryAt_});
        return next;
    }
    auto earliest = patienceEnds_;
    keepEarliest(earliest, resumeAt_);
    if (connected_) {
        keepEarliest(earliest, modem_.nextDeadline());
    }
    return earliest;
}

void ModemPort::moveTo(const std::string& url, CyclePower cyclePower) {
    port_ = url;
    cyclePower_ = std::move(cyclePower);
    away_ = false;
    reopening_.reset();
    retryAt_ = now();
    tick();
}

void ModemPort::pump() {
    if (!modem_.canSubmit() || resumeAt_ || takeTask()) {
        return;
    }
    const auto job = mediator_.nextSubmission(identity());
    if (!job) {
        askForCredit();
        return;
    }
    submitting_ = job->part;
    if (const auto taken = modem_.submit({job->part, job->pdu, job->length, job->more}, now()); !taken) {
        // The PDU is broken: no repetition will mend it, and it must not stand in the way of the others.
        log::modem().error("submission.refused part={} why=\"{}\"", job->part.value, taken.error().message);
        submitting_.reset();
        mediator_.settled(job->part, {.kind = SubmissionEnd::Kind::Refused,
                                      .answer = cms(kInvalidPdu),
                                      .why = taken.error().message,
                                      .modem = identity()});
    }
    afterModem();
}

wire::ModemRow ModemPort::row() const {
    const auto& status = modem_.status();
    const bool ofModem = status.trouble != at::Trouble::None;
    return {.port = port_,
            .state = at::toString(status.state),
            .manufacturer = status.manufacturer,
            .model = status.model,
            .dialect = status.dialect,
            .imei = status.imei,
            .iccid = status.iccid,
            .number = status.ownNumber,
            .usbPath = place_.path,
            .usbSerial = place_.serial,
            .operatorName = status.operatorName,
            .operatorCode = status.operatorCode,
            .technology = status.technology,
            .roaming = status.roaming,
            .signalPercent = status.signalPercent,
            .recovering = status.recovering,
            .slow = status.slow,
            .trouble = ofModem ? at::toString(status.trouble) : trouble_.reason,
            .troubleDetail = ofModem ? status.detail : port_,
            .troubleText = ofModem ? at::sentence(status.trouble, status.detail) : trouble_.message};
}

ModemIdentity ModemPort::identity() const {
    const auto& status = modem_.status();
    return {.imei = status.imei, .revision = status.revision, .iccid = status.iccid};
}

// --- What the modem driver needs

void ModemPort::write(std::span<const std::uint8_t> bytes) {
    if (!line_) {
        return;
    }
    if (const auto written = line_->write(bytes); !written) {
        failure_ = written.error();
    }
}

bool ModemPort::arm(PartId tag) {
    return mediator_.arm(tag, {identity(), modem_.lastReference()});
}

void ModemPort::settled(PartId tag, const at::SubmitOutcome& outcome) {
    submitting_.reset();
    if (outcome.kind == at::SubmitOutcome::Kind::NotSent) {
        // A part that cannot be armed (full disk) is due again at once: do not type it over and over.
        resumeAt_ = now() + resending_.next();
    } else {
        resending_.reset();
    }
    mediator_.settled(tag, endOf(outcome, identity()));
}

/// True: the modem is busy with it now.
bool ModemPort::takeTask() {
    switch (mediator_.modemTask(identity())) {
    case ModemTask::None: return false;
    case ModemTask::ReadReference: modem_.readReference(now()); break;
    case ModemTask::Restart: modem_.restart(now()); break;
    }
    afterModem();
    return true;
}

void ModemPort::askForCredit() {
    if (const auto question = mediator_.nextCreditQuestion(identity())) {
        modem_.askUssd(question->code, question->atOnce, now());
        afterModem();
    }
}

void ModemPort::ussdAnswered(const at::UssdAnswer& answer) {
    using From = at::UssdAnswer::Kind;
    const auto kind = answer.kind == From::Said  ? CreditAnswer::Kind::Said
                      : answer.kind == From::Cut ? CreditAnswer::Kind::Cut
                                                 : CreditAnswer::Kind::None;
    mediator_.creditAnswered(identity(), {kind, answer.text, answer.why});
}

void ModemPort::answeredLate(PartId tag, int reference) {
    mediator_.answeredLate(tag, reference);
}

at::ReadingTaken ModemPort::referenceRead(const at::ReferenceReading& reading) {
    const auto taken =
        mediator_.referenceRead(identity(), {reading.lastReference, reading.keptPower, reading.afterSetUp});
    return {taken.committed, taken.counts, taken.again};
}

bool ModemPort::keep(const at::StoredPdu& stored) {
    return mediator_.keep(stored.pdu, identity());
}

bool ModemPort::keepReport(std::span<const std::uint8_t> pdu) {
    return mediator_.keep(pdu, identity());
}

at::PinVerdict ModemPort::mayTypePin(const at::LockedSim& sim, const std::string& pin) {
    switch (mediator_.mayTypePin({.imei = sim.imei, .iccid = sim.iccid}, sim.triesLeft, pin)) {
    case SimPinVerdict::Type: return at::PinVerdict::Type;
    case SimPinVerdict::Failed: return at::PinVerdict::Failed;
    case SimPinVerdict::Risky: break;
    }
    return at::PinVerdict::Risky;
}

void ModemPort::pinAccepted(const at::LockedSim& sim) {
    mediator_.pinAccepted({.imei = sim.imei, .iccid = sim.iccid});
}

void ModemPort::networkTime(UtcTime utc) {
    mediator_.networkTime(utc);
}

void ModemPort::statusChanged() {
    mediator_.statusChanged();
}

void ModemPort::reopen() {
    if (!line_) {
        retryAt_ = now();
        return;
    }
    failure_ = Error{ErrorCode::Timeout,
                     "The modem on " + port_ + " does not answer: it is being opened again.", "reopening"};
}

bool ModemPort::powerCycle() {
    if (!cyclePower_ || !cyclePower_()) {
        return false;
    }
    log::modem().warn("port.power_cycle port={}", port_);
    if (line_) {
        failure_ =
            Error{ErrorCode::Timeout, "The power of the modem on " + port_ + " is being switched off and on.",
                  "power_cycle"};
    }
    return true;
}

// --- The line

void ModemPort::onReadable() {
    if (!connected_) {
        onWritable();  // a refused connection is readable too
        return;
    }
    const auto bytes = line_->read();
    if (bytes) {
        modem_.receive(*bytes, now());
    } else {
        failure_ = bytes.error();
    }
    afterModem();
    mediator_.turnEnded();
}

void ModemPort::onWritable() {
    if (const auto flushed = line_->flush(); !flushed) {
        failure_ = flushed.error();
    } else if (!connected_ && !line_->pending()) {
        connected();
    }
    afterModem();
    mediator_.turnEnded();
}

void ModemPort::open() {
    auto line = io::openLine(port_);
    if (!line) {
        refused(line.error());
        return;
    }
    place_ = io::usbPlaceOfDevice(port_);
    line_ = std::make_unique<WatchedLine>(
        std::move(*line), [this] { onReadable(); }, [this] { onWritable(); });
    patienceEnds_ = now() + kConnectPatience;
    if (!line_->pending()) {
        connected();
    }
    afterModem();
}

void ModemPort::refused(const Error& why) {
    if (trouble_.message != why.message) {
        trouble_ = why;
        log::modem().warn("port.refused port={} why=\"{}\"", port_, trouble_.message);
    }
    away_ = roaming_ && isGone(why);
    retryAt_ = now() + reopening_.next();
    mediator_.statusChanged();
}

void ModemPort::connected() {
    log::modem().info("port.opened port={}", port_);
    connected_ = true;
    patienceEnds_.reset();
    modem_.opened(now());
}

void ModemPort::lose(Error why) {
    away_ = roaming_ && isGone(why);
    if (trouble_.message != why.message) {
        trouble_ = std::move(why);
        log::modem().warn("port.lost port={} why=\"{}\"", port_, trouble_.message);
    }
    line_.reset();
    patienceEnds_.reset();
    failure_.reset();
    if (std::exchange(connected_, false)) {
        modem_.closed(now());
    }
    retryAt_ = now() + reopening_.next();
    mediator_.statusChanged();
}

void ModemPort::afterModem() {
    if (failure_) {
        lose(*std::exchange(failure_, {}));
        return;
    }
    if (!connected_ || unanswered()) {
        return;
    }
    trouble_ = {};
    if (modem_.status().state == at::ModemState::Ready) {
        reopening_.reset();
    }
}

bool ModemPort::unanswered() const {
    const auto state = modem_.status().state;
    return state == at::ModemState::Absent || state == at::ModemState::Probing ||
           state == at::ModemState::Mute;
}

}  // namespace turnbell
