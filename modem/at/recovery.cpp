#include "modem/at/recovery.h"

#include "host/base/log.h"
#include "modem/at/reference_reader.h"

#include <algorithm>
#include <array>

namespace turnbell::at {
namespace {

using namespace std::chrono_literals;

constexpr milliseconds kAlarmAfter = 90s;
constexpr milliseconds kLowAgainAfter = 10min;
constexpr milliseconds kRegisterPatience = 30s;
constexpr milliseconds kPlugPatience = 30s;  // a modem that starts again takes its port with it
constexpr milliseconds kLookEvery = 1min;
constexpr int kLooks = 15;
constexpr milliseconds kMostOnRung = 2min;

/// For a modem that did not even answer the command: it may have obeyed, but a rung that waits for it as long
/// as for one that said OK would use up the 90 s.
constexpr milliseconds kQuietUnanswered = 15s;

constexpr unsigned bit(Fault fault) {
    return 1U << static_cast<unsigned>(fault);
}
constexpr unsigned kSilent = bit(Fault::Silent);
constexpr unsigned kRadio = bit(Fault::Radio);
constexpr unsigned kRefusing = bit(Fault::Refusing);
constexpr unsigned kGone = bit(Fault::Gone);

enum class Act { Synchronise, Type, Restart, Reopen, PowerCycle, Alarm };

/// A command of a rung. An empty text is the dialect's way to start again.
struct Remedy {
    std::string_view text;
    milliseconds timeout{0};
    bool mustAnswer = false;  ///< if it does not, the rung has failed
};

struct Rung {
    const char* name;
    Act act;
    milliseconds patience;  ///< for the modem to answer once it is done; then no new try is begun
    unsigned helps;         ///< against which faults
    std::array<Remedy, 3> remedies = {};
};

constexpr std::array kLadder{
    Rung{"resync", Act::Synchronise, 0s, kSilent},
    Rung{"defaults", Act::Type, 4s, kSilent | kRefusing, {{{"ATZ", 2s}}}},
    Rung{"radio",
         Act::Type,
         4s,
         kSilent | kRadio | kRefusing,
         {{{kTakeMarkAway, 1s}, {"AT+CFUN=0", 10s, true}, {"AT+CFUN=1", 10s}}}},
    Rung{"restart", Act::Restart, 4s, kSilent | kRadio | kRefusing, {{{"", 3s}}}},
    Rung{"reopen", Act::Reopen, 4s, kSilent | kGone},
    Rung{"power_cycle", Act::PowerCycle, 35s, kSilent | kRadio | kRefusing | kGone},
    Rung{"alarm", Act::Alarm, 0s, kSilent | kRadio | kRefusing | kGone},
};
constexpr std::size_t kReopen = 4;

/// The modem talks with us, whatever else it does not do.
bool answers(Fault fault) {
    return fault == Fault::Radio || fault == Fault::Refusing;
}

bool needsLine(Act act) {
    return act == Act::Synchronise || act == Act::Type || act == Act::Restart;
}

}  // namespace

const char* toString(Fault fault) {
    switch (fault) {
    case Fault::Silent: return "silent";
    case Fault::Radio: return "radio";
    case Fault::Refusing: return "refusing";
    case Fault::Gone: return "gone";
    }
    return "";
}

Trouble alarmOf(Fault fault) {
    switch (fault) {
    case Fault::Silent: return Trouble::Hung;
    case Fault::Radio: return Trouble::RadioDead;
    case Fault::Refusing: return Trouble::RefusesAll;
    case Fault::Gone: break;
    }
    return Trouble::ModemGone;
}

void Recovery::begin(Fault fault) {
    if (active()) {
        return;
    }
    log::modem().warn("modem.hung fault={}", toString(fault));
    fault_ = fault;
    since_ = session_.now;
    const bool lately = helped_ && session_.now - wellSince_ < kLowAgainAfter;
    stand(lately ? *helped_ + 1 : 0);
}

bool Recovery::busy() const {
    return active() && stage_ != Stage::SettingUp && stage_ != Stage::Registering;
}

const char* Recovery::rung() const {
    return active() ? kLadder.at(rung_).name : "";
}

bool Recovery::helps(std::size_t rung) const {
    const Rung& candidate = kLadder.at(rung);
    return (candidate.helps & bit(fault_)) != 0 && (lineOpen_ || !needsLine(candidate.act));
}

/// On this rung, or the first above it that can help. The alarm can always be given.
void Recovery::stand(std::size_t rung) {
    rung_ = std::min(rung, kLadder.size() - 1);
    while (!helps(rung_)) {
        ++rung_;
    }
    rungSince_ = session_.now;
    command_ = 0;
    stage_ = Stage::Starting;
    session_.channel.reset();
    if (!needsLine(kLadder.at(rung_).act)) {
        start();
    }
}

void Recovery::climb() {
    log::modem().warn("modem.recovery rung={} took={}ms helped=false", kLadder.at(rung_).name,
                      (session_.now - rungSince_).count());
    stand(rung_ + 1);
}

bool Recovery::proceed() {
    switch (stage_) {
    case Stage::Starting: return start();
    case Stage::Synchronising: succeed(); return false;
    case Stage::Typing: return type();
    case Stage::Quiet:
    case Stage::Resting:
        if (session_.now >= until_) {
            setUp();
        }
        return false;
    default: return false;
    }
}

bool Recovery::start() {
    switch (kLadder.at(rung_).act) {
    case Act::Synchronise:
        stage_ = Stage::Synchronising;
        session_.channel.synchronise(session_.now);
        return true;
    case Act::Type:
    case Act::Restart: return type();
    case Act::Reopen:
        await(fault_ == Fault::Gone ? kPlugPatience : kLadder.at(rung_).patience);
        session_.mediator.reopen();
        return false;
    case Act::PowerCycle:
        await(kLadder.at(rung_).patience);
        if (!session_.mediator.powerCycle()) {
            climb();
        }
        return false;
    case Act::Alarm: rest(); return false;
    }
    return false;
}

bool Recovery::type() {
    const Rung& rung = kLadder.at(rung_);
    const Remedy& remedy = rung.remedies.at(command_);
    stage_ = Stage::Typing;
    const std::string_view text = rung.act == Act::Restart ? session_.dialect->reset.command : remedy.text;
    session_.run({.text = std::string{text}, .timeout = remedy.timeout, .desperate = true},
                 [this](const Reply& reply) { typed(reply); });
    return true;
}

void Recovery::typed(const Reply& reply) {
    const Rung& rung = kLadder.at(rung_);
    if (rung.act == Act::Restart && reply.result) {
        reply.ok() ? quiet(session_.dialect->reset.quiet) : climb();
        return;
    }
    if (rung.act == Act::Restart) {
        quiet(std::min(kQuietUnanswered, session_.dialect->reset.quiet));
        return;
    }
    if (rung.remedies.at(command_).mustAnswer && !reply.result) {
        climb();
        return;
    }
    if (++command_ == rung.remedies.size() || rung.remedies.at(command_).text.empty()) {
        setUp();
    }
}

/// What it says when it is up ends this earlier: set-up begins anew.
void Recovery::quiet(milliseconds time) {
    stage_ = Stage::Quiet;
    until_ = session_.now + time;
}

void Recovery::await(milliseconds time) {
    stage_ = Stage::Awaiting;
    until_ = session_.now + time;
}

void Recovery::setUp() {
    if (stage_ != Stage::SettingUp) {
        until_ = session_.now + kLadder.at(rung_).patience;
    }
    stage_ = Stage::SettingUp;
    if (lineOpen_) {
        setUp_.begin(SetUp::Reason::ModemStarted);
    }
}

void Recovery::rest() {
    alarm_ = fault_;
    if (answers(fault_) && !setUp_.failed()) {
        // It stays in service, and the next text shows whether it passes.
        wellSince_ = helped_ == rung_ ? wellSince_ : session_.now;
        helped_ = rung_;
        stage_ = Stage::Off;
        return;
    }
    stage_ = Stage::Resting;
    until_ = session_.now + kLookEvery;
}

void Recovery::unanswered() {
    if (stage_ == Stage::SettingUp && session_.now < until_) {
        setUp();
    } else if (active() && kLadder.at(rung_).act == Act::Alarm) {
        rest();
    } else if (active()) {
        climb();
    } else {
        begin(Fault::Silent);
    }
}

void Recovery::answered() {
    if (stage_ != Stage::SettingUp) {
        return;
    }
    if (fault_ != Fault::Radio) {
        succeed();
        return;
    }
    stage_ = Stage::Registering;
    until_ = session_.now + kRegisterPatience;
}

void Recovery::registered() {
    if (stage_ == Stage::Registering) {
        succeed();
    }
}

void Recovery::started() {
    if (active() && lineOpen_) {
        stage_ = Stage::SettingUp;
        until_ = session_.now + kLadder.at(rung_).patience;
    }
}

void Recovery::refused() {
    if (active()) {
        climb();
    } else {
        begin(Fault::Refusing);
    }
}

void Recovery::succeed() {
    log::modem().info("modem.recovery rung={} took={}ms helped=true total={}ms", kLadder.at(rung_).name,
                      (session_.now - rungSince_).count(), (session_.now - since_).count());
    stage_ = Stage::Off;
    helped_ = rung_;
    wellSince_ = session_.now;
    looks_ = 0;
    alarm_.reset();
}

void Recovery::lineClosed() {
    lineOpen_ = false;
    if (stage_ == Stage::Off || stage_ == Stage::Awaiting || stage_ == Stage::Resting) {
        return;
    }
    await(kPlugPatience);
}

void Recovery::lineOpened() {
    lineOpen_ = true;
    if (active()) {
        stage_ = Stage::SettingUp;
        until_ = session_.now + kLadder.at(rung_).patience;
    }
}

void Recovery::tick() {
    if (active() && session_.now - since_ >= kAlarmAfter) {
        alarm_ = fault_;
    }
    if (!active() && alarm_ && session_.now - wellSince_ >= kLowAgainAfter) {
        alarm_.reset();
    }
    if (!active()) {
        return;
    }
    if (stage_ != Stage::Resting && session_.now - rungSince_ >= kMostOnRung) {
        climb();
        return;
    }
    if (session_.now < until_) {
        return;
    }
    if (stage_ == Stage::Awaiting || stage_ == Stage::Registering) {
        climb();
    } else if (stage_ == Stage::Resting && ++looks_ >= kLooks) {
        looks_ = 0;
        stand(kReopen);
    } else if (stage_ == Stage::Resting && !lineOpen_) {
        rest();
    }
}

std::optional<BootTime> Recovery::nextDeadline() const {
    std::optional<BootTime> next;
    if (!active()) {
        return alarm_ ? std::optional{wellSince_ + kLowAgainAfter} : next;
    }
    if (stage_ != Stage::Starting && stage_ != Stage::Synchronising && stage_ != Stage::Typing &&
        stage_ != Stage::SettingUp) {
        next = until_;
    }
    if (stage_ != Stage::Resting) {
        const auto most = rungSince_ + kMostOnRung;
        next = next ? std::min(*next, most) : most;
    }
    if (!alarm_) {
        next = next ? std::min(*next, since_ + kAlarmAfter) : since_ + kAlarmAfter;
    }
    return next;
}

}  // namespace turnbell::at
