#include "modem/at/gsm_modem.h"

#include "host/base/log.h"
#include "modem/at/engine.h"

#include <algorithm>
#include <utility>

namespace turnbell::at {
namespace {

/// 3GPP TS 27.005 3.2.5.
constexpr FinalResult kMemoryFull{FinalResult::Kind::CmsError, 322};

/// What may be logged of a line that nobody asked for: "+CRING", never what stands behind it.
std::string_view nameOf(std::string_view line) {
    const auto colon = line.find(':');
    const bool named = line.starts_with('+') || line.starts_with('^');
    return named && colon <= 16 ? line.substr(0, colon) : "other";
}

}  // namespace

const char* toString(ModemState state) {
    switch (state) {
    case ModemState::Absent: return "absent";
    case ModemState::Probing: return "probing";
    case ModemState::SettingUp: return "setting_up";
    case ModemState::SimMissing: return "sim_missing";
    case ModemState::SimLocked: return "sim_locked";
    case ModemState::Searching: return "searching";
    case ModemState::Denied: return "denied";
    case ModemState::Roaming: return "roaming";
    case ModemState::Ready: return "ready";
    case ModemState::Mute: return "mute";
    }
    return "";
}

std::optional<BootTime> GsmModem::Engine::nextDeadline() const {
    std::optional<BootTime> next = recovery_.nextDeadline();
    const auto consider = [&next](std::optional<BootTime> other) {
        next = next && other ? std::min(*next, *other) : (next ? next : other);
    };
    if (line_ != Line::Open) {
        return next;
    }
    consider(sender_.nextDeadline());
    if (!channel_.free()) {
        consider(channel_.nextDeadline());
    } else if (recovery_.busy()) {
        return next;
    } else if (restartOver_) {
        consider(restartOver_);
    } else if (!inService_) {
        consider(setUp_.nextDeadline());
    } else {
        consider(receiver_.nextDeadline());
        consider(reader_.nextDeadline());
        consider(watcher_.nextDeadline());
        consider(ussd_.nextDeadline());
        consider(health_.nextDeadline(session_.now));
    }
    return next;
}

Result<void> GsmModem::Engine::submit(const Submission& submission, BootTime now) {
    session_.now = now;
    if (!canSubmit()) {
        return fail(ErrorCode::Busy, "The modem is not ready for another text: wait until it is.");
    }
    if (!isSubmittable(submission)) {
        return fail(ErrorCode::Invalid,
                    "The PDU is not hexadecimal or does not have the length given: encode it again.");
    }
    sender_.take(submission);
    endTurn();
    return {};
}

void GsmModem::Engine::restart(BootTime now) {
    session_.now = now;
    if (!canSubmit() || !channel_.free()) {
        return;
    }
    const auto& reset = session_.dialect->reset;
    restartOver_ = now + reset.quiet;
    session_.run({.text = std::string{reset.command}}, [](const Reply& /*reply*/) {});
    endTurn();
}

void GsmModem::Engine::askUssd(const std::string& code, bool atOnce, BootTime now) {
    session_.now = now;
    if (canSubmit() && ussd_.idle()) {
        ussd_.ask(code, atOnce);
    } else if (atOnce) {
        ussd_.hurry();
    }
    endTurn();
}

/// What the modem says when it starts comes first, as a rule; one that says nothing is set up all the same.
bool GsmModem::Engine::restarting() {
    if (restartOver_ && session_.now >= *restartOver_) {
        startOver(SetUp::Reason::ModemStarted, "modem was started anew");
    }
    return restartOver_.has_value();
}

void GsmModem::Engine::unsolicited(const AtLine& line) {
    const BootSign sign = session_.dialect->bootSign(line.line);
    if (sign == BootSign::Boot || (sign == BootSign::Progress && !setUp_.expectsBootTalk())) {
        startOver(SetUp::Reason::ModemStarted, "modem started again");
        return;
    }
    if (receiver_.take(line) || watcher_.take(line) || calls_.take(line) || sender_.take(line) ||
        ussd_.take(line)) {
        return;
    }
    if (!session_.dialect->isNoise(line.line)) {
        log::modem().debug("modem.unsolicited name={}", nameOf(line.line));
    }
}

void GsmModem::Engine::startOver(SetUp::Reason reason, const char* why) {
    if (reason == SetUp::Reason::ModemStarted) {
        recovery_.started();
        if (!recovery_.active()) {
            health_.started(session_.now);
        }
    }
    inService_ = false;
    sentLast_ = false;
    restartOver_.reset();
    session_.lastReference.reset();  // the next modem or SIM may be another
    setUp_.begin(reason);
    sender_.cut(why);
    ussd_.cut(why);
}

void GsmModem::Engine::silent() {
    const auto counters = channel_.counters();
    log::modem().warn("modem.mute timeouts={} surplus_results={} surplus_lines={} overlong_lines={}",
                      counters.timeouts, counters.surplusResults, counters.surplusLines,
                      counters.overlongLines);
    if (trusted()) {
        recovery_.unanswered();
        cutOff();
    } else {
        leavePort();
    }
}

/// Whatever is on this port may be no modem that is ours: nothing strong is done to it.
void GsmModem::Engine::leavePort() {
    line_ = Line::Mute;
    channel_.reset();
    session_.mediator.reopen();
}

/// What was under way gets no answer any more.
void GsmModem::Engine::cutOff() {
    if (recovery_.active()) {
        inService_ = false;
        sentLast_ = false;
        sender_.cut("modem does not answer");
        ussd_.cut("the modem does not answer");
    }
}

void GsmModem::Engine::suffer(Fault fault) {
    recovery_.begin(fault);
    cutOff();
}

/// Only while the channel is free: what a timeout left behind has been found to answer.
void GsmModem::Engine::lookAtHealth() {
    if (const auto ending = std::exchange(session_.ending, std::nullopt)) {
        health_.ended(*ending);
        if (ending->outcome.result == kMemoryFull) {
            receiver_.makeRoom();
        }
        if (ending->outcome.kind == SubmitOutcome::Kind::Accepted) {
            recovery_.passed();
        }
    }
    const auto& registration = watcher_.registration();
    health_.observe({registration.registered(), registration.denied() || registration.emergencyOnly(),
                     session_.status.signalPercent},
                    session_.now);
    if (const auto fault = health_.takeFault(session_.now)) {
        suffer(*fault);
    }
}

bool GsmModem::Engine::startNext() {
    if (recovery_.busy() && recovery_.proceed()) {
        return true;
    }
    if (recovery_.busy() || restarting()) {
        return false;
    }
    return setUp_.done() ? serve() : setUpFurther();
}

bool GsmModem::Engine::setUpFurther() {
    inService_ = false;
    const bool started = setUp_.proceed();
    if (setUp_.failed() && !trusted()) {
        leavePort();
        return false;
    }
    if (setUp_.failed()) {
        recovery_.refused();
        cutOff();
        return true;
    }
    if (setUp_.waitsForSim()) {
        recovery_.answered();
    }
    return started;
}

bool GsmModem::Engine::serve() {
    if (!inService_) {
        inService_ = true;
        served_ = true;
        recovery_.answered();
        health_.begin(session_.now);
        calls_.begin();
        session_.inServiceSince = session_.now;
        watcher_.begin();
        receiver_.begin(setUp_.stores());
        reader_.begin(ReferenceReader::Reason::SetUp);
    }
    if (watcher_.registration().registered()) {
        recovery_.registered();
    }
    lookAtHealth();
    if (recovery_.busy()) {
        return true;
    }
    if (watcher_.simLost()) {
        startOver(SetUp::Reason::SimLost, "SIM gone");
        return false;
    }
    // Receiving goes between two submissions, so that a long queue cannot starve it.
    return startNextOf(std::exchange(sentLast_, false) && receiver_.due());
}

bool GsmModem::Engine::startNextOf(bool receivingFirst) {
    if (calls_.due()) {
        calls_.work();  // while it rings, some modems send nothing
        return true;
    }
    if (sender_.lostTrack()) {
        reader_.lostTrack();
    }
    if (reader_.due()) {
        reader_.work();
        return true;
    }
    if (sender_.waiting()) {
        ussd_.yield();
    }
    if (ussd_.closing()) {
        ussd_.work();  // as long as a session is open, some networks take no text
        return true;
    }
    const bool lookingForNetwork = !watcher_.registration().registered() && watcher_.due();
    if (sender_.waiting() && !receivingFirst && !lookingForNetwork) {
        sentLast_ = true;
        sender_.start();
        return true;
    }
    if (receiver_.due() && !lookingForNetwork) {
        receiver_.work();
        return true;
    }
    if (watcher_.due()) {
        watcher_.work();
        return true;
    }
    return askFurther();
}

/// Nothing else is to be done.
bool GsmModem::Engine::askFurther() {
    if (!ussd_.due()) {
        return false;
    }
    if (state() != ModemState::Ready) {
        ussd_.cut("the modem is not ready");
        return false;
    }
    ussd_.work();
    return true;
}

void GsmModem::Engine::endTurn() {
    while (line_ == Line::Open && channel_.free() && startNext()) {
    }
    publish();
}

void GsmModem::Engine::publish() {
    auto complaint = this->complaint();
    session_.status.state = state();
    session_.status.trouble = complaint.trouble;
    session_.status.detail = std::move(complaint.detail);
    session_.status.recovering = recovery_.rung();
    if (session_.status == published_) {
        return;
    }
    if (session_.status.state != published_.state) {
        log::modem().info("modem.state state={}", toString(session_.status.state));
    }
    if (session_.status.trouble != published_.trouble && session_.status.trouble != Trouble::None) {
        log::modem().error("modem.trouble why={} detail=\"{}\"", toString(session_.status.trouble),
                           session_.status.detail);
    }
    published_ = session_.status;
    session_.mediator.statusChanged();
}

ModemState GsmModem::Engine::state() const {
    if (line_ != Line::Open) {
        return line_ == Line::Closed ? ModemState::Absent : ModemState::Mute;
    }
    if (recovery_.active()) {
        return ModemState::Mute;
    }
    if (!inService_) {
        return setUp_.done() ? ModemState::Searching : setUp_.state();
    }
    const auto& registration = watcher_.registration();
    if (registration.registered()) {
        return registration.roaming() && !mayRoam() ? ModemState::Roaming : ModemState::Ready;
    }
    const bool refused = registration.denied() || registration.emergencyOnly();
    return refused ? ModemState::Denied : ModemState::Searching;
}

bool GsmModem::Engine::mayRoam() const {
    return options_.cardFor(session_.status.iccid).roaming;
}

Complaint GsmModem::Engine::complaint() const {
    if (const auto fault = recovery_.alarm()) {
        return {alarmOf(*fault)};
    }
    if (health_.restless(session_.now)) {
        return {Trouble::PowerSupply};
    }
    switch (state()) {
    case ModemState::Roaming: return {Trouble::Roaming};
    case ModemState::Denied:
        return {watcher_.registration().emergencyOnly() ? Trouble::EmergencyOnly : Trouble::Denied};
    case ModemState::SimMissing:
    case ModemState::SimLocked: return {setUp_.trouble()};
    case ModemState::Searching:
        return inService_ && watcher_.withoutNetwork() ? Complaint{Trouble::NoNetwork} : Complaint{};
    default: break;
    }
    if (setUp_.centreMissing()) {
        return {Trouble::CentreMissing};
    }
    return sender_.stuck() ? Complaint{Trouble::OnAir} : receiver_.complaint();
}

GsmModem::GsmModem(Mediator& mediator, Options options)
    : engine_(std::make_unique<Engine>(mediator, std::move(options))) {
}

GsmModem::~GsmModem() = default;

void GsmModem::opened(BootTime now) {
    engine_->opened(now);
}

void GsmModem::closed(BootTime now) {
    engine_->closed(now);
}

void GsmModem::receive(std::span<const std::uint8_t> bytes, BootTime now) {
    engine_->receive(bytes, now);
}

void GsmModem::tick(BootTime now) {
    engine_->tick(now);
}

std::optional<BootTime> GsmModem::nextDeadline() const {
    return engine_->nextDeadline();
}

bool GsmModem::canSubmit() const {
    return engine_->canSubmit();
}

Result<void> GsmModem::submit(const Submission& submission, BootTime now) {
    return engine_->submit(submission, now);
}

void GsmModem::readReference(BootTime now) {
    engine_->readReference(now);
}

void GsmModem::restart(BootTime now) {
    engine_->restart(now);
}

void GsmModem::askUssd(const std::string& code, bool atOnce, BootTime now) {
    engine_->askUssd(code, atOnce, now);
}

bool GsmModem::asksUssd() const {
    return engine_->asksUssd();
}

const ModemStatus& GsmModem::status() const {
    return engine_->status();
}

std::optional<int> GsmModem::lastReference() const {
    return engine_->lastReference();
}

const Trace& GsmModem::trace() const {
    return engine_->trace();
}

}  // namespace turnbell::at
