#include "modem/at/set_up.h"

#include "host/base/log.h"
#include "modem/at/at_replies.h"
#include "modem/at/reference_reader.h"
#include "modem/at/store_choice.h"

#include <algorithm>
#include <utility>

namespace turnbell::at {
namespace {

using namespace std::chrono_literals;

constexpr milliseconds kDrain = 300ms;
constexpr milliseconds kPause = 1s;
constexpr milliseconds kSimPause = 5s;
constexpr milliseconds kStepPatience = 10s;
constexpr milliseconds kBootTalk = 30s;

bool contains(const std::vector<std::string>& list, const std::string& item) {
    return std::find(list.begin(), list.end(), item) != list.end();
}

}  // namespace

const std::vector<SetUp::Step>& SetUp::steps() {
    constexpr auto kText = Command::Answer::Text;
    static const std::vector<Step> kSteps{
        {"ATE0", "", 2s, &SetUp::goOn},
        {"AT+CMEE=1", "", 2s, &SetUp::goOn},
        {"AT+CGMI", "+CGMI:", 3s, &SetUp::takeManufacturer, kText},
        {"AT+CGMM", "+CGMM:", 3s, &SetUp::takeModel, kText},
        {"AT+CGMR", "+CGMR:", 3s, &SetUp::takeRevision, kText},
        {.judge = &SetUp::judgeCorrection, .make = &SetUp::correction},
        {"AT+CGSN", "+CGSN:", 3s, &SetUp::takeImei, kText},
        {.judge = &SetUp::judgeRadio, .make = &SetUp::radioQuestion},  // without it some see no SIM
        {.judge = &SetUp::judgeSim, .make = &SetUp::simQuestion},
        {.judge = &SetUp::goOn, .make = &SetUp::markRemoval},
        {"AT+CIMI", "+CIMI:", 5s, &SetUp::takeImsi, kText},
        {.judge = &SetUp::takeIccid, .make = &SetUp::cardQuestion},
        {"AT+CREG=1", "", 3s, &SetUp::goOn},  // first the form that all know
        {"AT+CREG=2", "", 3s, &SetUp::goOn},
        {"AT+CGREG=2", "", 3s, &SetUp::goOn},
        {"AT+CEREG=2", "", 3s, &SetUp::goOn},
        {"AT+CTZU=1", "", 3s, &SetUp::goOn},  // the network sets the modem's clock
        {"AT+CTZR=2", "", 3s, &SetUp::goOn},
        {"AT+COPS=3,0", "", 3s, &SetUp::goOn},
        {"AT+CMGF=0", "", 5s, &SetUp::insist},  // refused until the message part of a SIM800 is ready
        {.judge = &SetUp::judgeCentre, .make = &SetUp::centreQuestion},
        {"AT+CSMS=0", "+CSMS:", 5s, &SetUp::goOn},
        {"AT+CLIP=1", "", 5s, &SetUp::goOn},
        {"AT+CSMS?", "+CSMS:", 5s, &SetUp::takeService},
        {"AT+CPMS=?", "+CPMS:", 5s, &SetUp::chooseStore},
        {.judge = &SetUp::judgeStore, .make = &SetUp::storeChoice},
        {.judge = &SetUp::judgeNotifications, .make = &SetUp::notificationChoice},
        {"AT+CNUM", "+CNUM:", 5s, &SetUp::takeOwnNumber},  // last: it is in the phone book, which starts late
    };
    return kSteps;
}

void SetUp::begin(Reason reason) {
    stage_ = Stage::Draining;
    answers_ = false;
    simWasOff_ = reason == Reason::SimLost;
    centreMissing_ = false;
    sim_.begin();
    bootTalkUntil_ = reason == Reason::ModemStarted ? session_.now + kBootTalk : session_.now;
    // Never Ctrl-Z: a prompt of an earlier life may hold half a text. What it answers is of no interest.
    session_.channel.reset();
    session_.channel.type("\x1B\r");
    resumeAt_ = session_.now + kDrain;
}

ModemState SetUp::state() const {
    return answers_ ? sim_.state() : ModemState::Probing;
}

bool SetUp::waitsForSim() const {
    return state() == ModemState::SimMissing || state() == ModemState::SimLocked;
}

bool SetUp::expectsBootTalk() const {
    return session_.now < bootTalkUntil_;
}

bool SetUp::proceed() {
    switch (stage_) {
    case Stage::Draining:
        if (session_.now >= resumeAt_) {
            stage_ = Stage::Probing;
            session_.channel.synchronise(session_.now);
            return true;
        }
        return false;
    case Stage::Probing:
        answers_ = true;
        stage_ = Stage::Steps;
        step_ = 0;
        beginStep();
        runStep();
        return true;
    case Stage::Pausing:
        if (session_.now < resumeAt_) {
            return false;
        }
        stage_ = Stage::Steps;
        [[fallthrough]];
    case Stage::Steps: runStep(); return true;
    case Stage::Done:
    case Stage::Failed: return false;
    }
    return false;
}

std::optional<BootTime> SetUp::nextDeadline() const {
    const bool waits = stage_ == Stage::Draining || stage_ == Stage::Pausing;
    return waits ? std::optional{resumeAt_} : std::nullopt;
}

void SetUp::runStep() {
    const Step& step = steps().at(step_);
    Command command = commandOf(step);
    if (command.text.empty()) {
        follow(Verdict::Next);
        return;
    }
    session_.run(std::move(command),
                 [this, &step](const Reply& reply) { follow((this->*step.judge)(reply)); });
}

void SetUp::follow(Verdict verdict) {
    switch (verdict) {
    case Verdict::AgainAtOnce: return;
    case Verdict::Again: pause(kPause); return;
    case Verdict::Failed: stage_ = Stage::Failed; return;
    case Verdict::Next: break;
    }
    beginStep();
    if (++step_ == steps().size()) {
        stage_ = Stage::Done;
    }
}

void SetUp::beginStep() {
    stepBegan_ = session_.now;
    instead_.clear();
    simStep_ = SimStep::State;
    choice_ = 0;
    tries_ = 0;
}

Command SetUp::commandOf(const Step& step) const {
    if (step.make != nullptr) {
        return (this->*step.make)();
    }
    return {.text = step.command, .prefix = step.prefix, .timeout = step.timeout, .answer = step.answer};
}

Command SetUp::correction() const {
    const auto corrections = session_.dialect->corrections;
    return {.text = std::string{choice_ < corrections.size() ? corrections[choice_].command : ""},
            .timeout = 2s};
}

Command SetUp::simQuestion() const {
    const Query& tries = session_.dialect->pinTries.query;
    switch (simStep_) {
    case SimStep::State: break;
    case SimStep::Card: return cardQuestion();
    case SimStep::Tries:
        return {.text = std::string{tries.command}, .prefix = std::string{tries.prefix}, .timeout = 5s};
    case SimStep::Pin: return {.text = sim_.pinCommand(), .timeout = 15s};
    }
    return {.text = "AT+CPIN?",
            .prefix = "+CPIN:",
            .timeout = 15s,
            .lineEnds = session_.dialect->pinStateStandsAlone};
}

Command SetUp::radioQuestion() const {
    const bool asking = instead_.empty();
    return {.text = asking ? "AT+CFUN?" : instead_,
            .prefix = "+CFUN:",
            .timeout = asking ? 10s : session_.dialect->radioPatience};
}

Command SetUp::markRemoval() const {
    return {.text = std::string{simWasOff_ ? kTakeMarkAway : ""}, .timeout = 2s};
}

Command SetUp::cardQuestion() const {
    const Query& query = session_.dialect->cardNumber[choice_];
    return {.text = std::string{query.command},
            .prefix = std::string{query.prefix},
            .timeout = 5s,
            .answer = Command::Answer::Text};
}

Command SetUp::centreQuestion() const {
    return {.text = instead_.empty() ? "AT+CSCA?" : instead_, .prefix = "+CSCA:", .timeout = 10s};
}

Command SetUp::storeChoice() const {
    return {.text = candidates_.empty() ? std::string{} : candidates_[choice_],
            .prefix = "+CPMS:",
            .timeout = 5s};
}

Command SetUp::notificationChoice() const {
    return {.text = std::string{session_.dialect->notifications[choice_]}, .timeout = 5s};
}

void SetUp::pause(milliseconds time) {
    stage_ = Stage::Pausing;
    resumeAt_ = session_.now + time;
}

bool SetUp::outOfPatience() const {
    return session_.now - stepBegan_ >= kStepPatience;
}

SetUp::Verdict SetUp::goOn(const Reply& /*reply*/) {
    return Verdict::Next;
}

SetUp::Verdict SetUp::insist(const Reply& reply) {
    if (reply.ok()) {
        return Verdict::Next;
    }
    return outOfPatience() ? Verdict::Failed : Verdict::Again;
}

SetUp::Verdict SetUp::takeManufacturer(const Reply& reply) {
    session_.status.manufacturer = plainText(reply.line());
    return Verdict::Next;
}

SetUp::Verdict SetUp::takeModel(const Reply& reply) {
    session_.status.model = plainText(reply.line());
    session_.dialect = &dialectOf(session_.status.manufacturer, session_.status.model);
    session_.status.dialect = session_.dialect->name;
    return Verdict::Next;
}

SetUp::Verdict SetUp::takeRevision(const Reply& reply) {
    session_.status.revision = plainText(reply.line());
    return Verdict::Next;
}

/// Nothing that a modem says here stops it: an old one may not know the command, a busy one says no at first.
SetUp::Verdict SetUp::judgeCorrection(const Reply& reply) {
    const auto& correction = session_.dialect->corrections[choice_];
    if (!reply.ok() && ++tries_ < correction.tries) {
        return Verdict::AgainAtOnce;
    }
    if (!reply.ok()) {
        log::modem().warn("modem.no_correction command={}", correction.command);
    }
    ++choice_;
    tries_ = 0;
    return Verdict::AgainAtOnce;
}

SetUp::Verdict SetUp::takeIccid(const Reply& reply) {
    session_.status.iccid = cardNumberOf(reply).value_or("");
    const bool last = ++choice_ == session_.dialect->cardNumber.size();
    return last || !session_.status.iccid.empty() ? Verdict::Next : Verdict::AgainAtOnce;
}

SetUp::Verdict SetUp::takeService(const Reply& reply) {
    session_.acknowledges = reply.ok() && fields(reply.line()).front() == "1";
    return Verdict::Next;
}

SetUp::Verdict SetUp::takeImei(const Reply& reply) {
    session_.status.imei = identity(reply.line()).value_or("");
    return Verdict::Next;
}

SetUp::Verdict SetUp::takeImsi(const Reply& reply) {
    session_.status.imsi = identity(reply.line()).value_or("");
    return Verdict::Next;
}

SimGate::Next SetUp::askSim(const Reply& reply) {
    switch (simStep_) {
    case SimStep::State: break;
    case SimStep::Card:
        if (takeIccid(reply) == Verdict::AgainAtOnce) {
            return SimGate::Next::AskCard;
        }
        choice_ = 0;
        return sim_.takeCard(session_.status.imei, session_.status.iccid);
    case SimStep::Tries: return sim_.takeTries(pinTriesLeft(session_.dialect->pinTries, reply));
    case SimStep::Pin: return sim_.judgePin(reply);
    }
    return sim_.judge(reply, session_.now - stepBegan_);
}

SetUp::Verdict SetUp::judgeSim(const Reply& reply) {
    const auto next = askSim(reply);
    simStep_ = SimStep::State;
    simWasOff_ = simWasOff_ || next != SimGate::Next::GoOn;
    switch (next) {
    case SimGate::Next::GoOn: return Verdict::Next;
    case SimGate::Next::AskCard: simStep_ = SimStep::Card; return Verdict::AgainAtOnce;
    case SimGate::Next::AskTries: simStep_ = SimStep::Tries; return Verdict::AgainAtOnce;
    case SimGate::Next::TypePin:
        simStep_ = SimStep::Pin;
        bootTalkUntil_ = session_.now + kBootTalk;
        return Verdict::AgainAtOnce;
    case SimGate::Next::AskSoon: return Verdict::Again;
    case SimGate::Next::AskLater: pause(kSimPause); return Verdict::AgainAtOnce;
    case SimGate::Next::AskAgain: break;
    }
    stepBegan_ = session_.now;
    return Verdict::AgainAtOnce;
}

SetUp::Verdict SetUp::judgeRadio(const Reply& reply) {
    if (!instead_.empty() || functionality(reply.line()).value_or(1) == 1) {
        return Verdict::Next;
    }
    instead_ = "AT+CFUN=1";
    simWasOff_ = true;
    bootTalkUntil_ = session_.now + kBootTalk;
    return Verdict::AgainAtOnce;
}

/// A modem that does not answer the question may have one all the same.
SetUp::Verdict SetUp::judgeCentre(const Reply& reply) {
    if (!instead_.empty()) {
        centreMissing_ = !reply.ok();
        return Verdict::Next;
    }
    const std::string& ours = session_.options.cardFor(session_.status.iccid).serviceCentre;
    centreMissing_ = !reply.lines.empty() && serviceCentre(reply.line()).empty();
    if (!centreMissing_ || ours.empty()) {
        return Verdict::Next;
    }
    instead_ = "AT+CSCA=\"" + ours + "\"";
    return Verdict::AgainAtOnce;
}

SetUp::Verdict SetUp::chooseStore(const Reply& reply) {
    const auto lists = storeLists(reply.line());
    candidates_ = storeCommands(lists, session_.dialect->stores);
    stores_.clear();
    for (const std::string store : {"ME", "SM", "SR"}) {
        if (!lists.empty() && contains(lists.front(), store)) {
            stores_.push_back(store);
        }
    }
    return candidates_.empty() ? insist(Reply{}) : Verdict::Next;
}

SetUp::Verdict SetUp::judgeStore(const Reply& reply) {
    if (reply.ok()) {
        const std::string& typed = candidates_[choice_];
        const std::string chosen = fields(":" + typed.substr(typed.find('=') + 1)).front();
        std::erase(stores_, chosen);
        stores_.insert(stores_.begin(), chosen);
        if (const auto use = storeUse(reply.line())) {
            session_.status.storeUsed = use->used;
            session_.status.storeTotal = use->total;
        }
        return Verdict::Next;
    }
    choice_ = (choice_ + 1) % candidates_.size();
    return choice_ > 0 ? Verdict::AgainAtOnce : insist(reply);
}

SetUp::Verdict SetUp::judgeNotifications(const Reply& reply) {
    session_.notifications = reply.ok() ? session_.dialect->notifications[choice_] : std::string_view{};
    if (reply.ok()) {
        return Verdict::Next;
    }
    if (++choice_ < session_.dialect->notifications.size()) {
        return Verdict::AgainAtOnce;
    }
    log::modem().warn("modem.no_notifications");  // the sweep finds what comes in
    return Verdict::Next;
}

/// Many a SIM does not know its number, and says nothing or no. One that has several: an international one.
SetUp::Verdict SetUp::takeOwnNumber(const Reply& reply) {
    auto& own = session_.status.ownNumber;
    own.clear();
    for (const auto& line : reply.lines) {
        const auto one = ownNumber(line.line);
        own = own.empty() || (one.starts_with('+') && !own.starts_with('+')) ? one : own;
    }
    return Verdict::Next;
}

}  // namespace turnbell::at
