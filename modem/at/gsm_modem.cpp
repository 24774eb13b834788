#include "modem/at/gsm_modem.h"

#include "host/base/log.h"
#include "modem/at/at_channel.h"
#include "modem/at/at_replies.h"
#include "modem/at/calls.h"
#include "modem/at/health.h"
#include "modem/at/receiver.h"
#include "modem/at/recovery.h"
#include "modem/at/reference_reader.h"
#include "modem/at/sender.h"
#include "modem/at/session.h"
#include "modem/at/set_up.h"
#include "modem/at/watcher.h"

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
    case ModemState::Ready: return "ready";
    case ModemState::Mute: return "mute";
    }
    return "";
}

/// Decides whose turn it is: one command at a time for set-up, sending, receiving and watching.
class GsmModem::Engine final : private AtChannel::Listener {
public:
    Engine(Mediator& mediator, Options options)
        : options_(std::move(options)), session_{mediator, channel_, options_} {}

    void opened(BootTime now) {
        session_.now = now;
        trace_.opened(now);
        session_.status = {};
        session_.dialect = &genericDialect();
        line_ = Line::Open;
        served_ = served_ && recovery_.active();
        recovery_.lineOpened();
        startOver(SetUp::Reason::PortOpened, "port opened again");
        endTurn();
    }

    void closed(BootTime now) {
        session_.now = now;
        line_ = Line::Closed;
        trace_.closed(now);
        channel_.reset();
        sender_.cut("modem vanished");
        recovery_.lineClosed();
        if (std::exchange(inService_, false)) {
            recovery_.begin(Fault::Gone);
        }
        endTurn();
    }

    void receive(std::span<const std::uint8_t> bytes, BootTime now) {
        session_.now = now;
        if (line_ == Line::Open) {
            trace_.heard(bytes, now);
            channel_.receive(bytes, now);
        }
        endTurn();
    }

    void tick(BootTime now) {
        session_.now = now;
        if (line_ == Line::Open) {
            channel_.tick(now);
            sender_.tick();
        }
        recovery_.tick();
        endTurn();
    }

    std::optional<BootTime> nextDeadline() const;

    /// Not before what the modem kept has been read: a report in there may settle the very part that would go
    /// out once more.
    bool canSubmit() const {
        return state() == ModemState::Ready && !restartOver_ && receiver_.drained() && reader_.settled() &&
               sender_.idle();
    }

    Result<void> submit(const Submission& submission, BootTime now);

    void readReference(BootTime now) {
        session_.now = now;
        reader_.begin(ReferenceReader::Reason::Wanted);
        endTurn();
    }

    void restart(BootTime now);

    const ModemStatus& status() const { return session_.status; }
    std::optional<int> lastReference() const { return session_.lastReference; }
    const Trace& trace() const { return trace_; }

private:
    enum class Line { Closed, Open, Mute };

    void write(std::span<const std::uint8_t> bytes) override {
        trace_.typed(bytes, session_.now);
        session_.mediator.write(bytes);
    }
    void prompted() override { sender_.prompted(); }
    void unsolicited(const AtLine& line) override;
    void silent() override;

    void startOver(SetUp::Reason reason, const char* why);
    void suffer(Fault fault);
    void cutOff();
    void leavePort();
    bool trusted() const { return served_ || options_.named; }
    void lookAtHealth();
    bool restarting();
    bool startNext();
    bool setUpFurther();
    bool serve();
    bool startNextOf(bool receivingFirst);
    void endTurn();
    void publish();
    ModemState state() const;
    Complaint complaint() const;

    Options options_;
    Trace trace_;
    AtChannel channel_{*this};
    Session session_;
    SetUp setUp_{session_};
    Sender sender_{session_};
    Receiver receiver_{session_};
    Calls calls_{session_};
    ReferenceReader reader_{session_};
    Watcher watcher_{session_};
    Recovery recovery_{session_, setUp_};
    Health health_;
    Line line_ = Line::Closed;
    bool served_ = false;                  ///< on this port: it is our modem
    bool inService_ = false;               ///< set-up is done, and the others have begun
    bool sentLast_ = false;                ///< the last command was a submission
    std::optional<BootTime> restartOver_;  ///< it was told to start anew, and may be deaf so long
    ModemStatus published_;
};

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
    if (receiver_.take(line) || watcher_.take(line) || calls_.take(line) || sender_.take(line)) {
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
    setUp_.begin(reason);
    sender_.cut(why);
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
    health_.observe({watcher_.registered(), watcher_.denied(), session_.status.signalPercent}, session_.now);
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
        watcher_.begin();
        receiver_.begin(setUp_.stores());
        reader_.begin(ReferenceReader::Reason::SetUp);
    }
    if (watcher_.registered()) {
        recovery_.registered();
    }
    lookAtHealth();
    if (recovery_.busy()) {
        return true;
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
    const bool lookingForNetwork = !watcher_.registered() && watcher_.due();
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
    return false;
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
    if (watcher_.registered()) {
        return ModemState::Ready;
    }
    return watcher_.denied() ? ModemState::Denied : ModemState::Searching;
}

Complaint GsmModem::Engine::complaint() const {
    if (const auto fault = recovery_.alarm()) {
        return {alarmOf(*fault)};
    }
    if (health_.restless(session_.now)) {
        return {Trouble::PowerSupply};
    }
    switch (state()) {
    case ModemState::Denied: return {Trouble::Denied};
    case ModemState::SimMissing:
    case ModemState::SimLocked: return {setUp_.trouble()};
    default: return sender_.stuck() ? Complaint{Trouble::OnAir} : receiver_.complaint();
    }
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
