#include "modem/at/set_up.h"

#include "host/base/log.h"
#include "modem/at/at_replies.h"
#include "modem/at/store_choice.h"

#include <algorithm>
#include <array>
#include <utility>

namespace turnbell::at {
namespace {

using namespace std::chrono_literals;

constexpr milliseconds kDrain = 300ms;
constexpr milliseconds kPause = 1s;
constexpr milliseconds kSimPause = 5s;
constexpr milliseconds kStepPatience = 10s;
constexpr milliseconds kBootTalk = 30s;

/// From what we want (stored, announced, reports directly) to what every modem can: none of it announced,
/// found by the sweep. 3GPP TS 27.005 3.4.1; some modems list modes that they then refuse.
constexpr std::array<const char*, 5> kNotifications{
    "AT+CNMI=2,1,0,1,0", "AT+CNMI=2,1,0,2,0", "AT+CNMI=1,1,0,1,0", "AT+CNMI=1,1,0,2,0", "AT+CNMI=2,1,0,0,0",
};

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
        {"AT+CGSN", "+CGSN:", 3s, &SetUp::takeImei, kText},
        {"AT+CPIN?", "+CPIN:", 15s, &SetUp::judgeSim},
        {"AT+CFUN?", "+CFUN:", 10s, &SetUp::judgeRadio},
        {"AT+CIMI", "+CIMI:", 5s, &SetUp::takeImsi, kText},
        {"AT+CCID", "+CCID:", 5s, &SetUp::takeIccid, kText},
        {"AT+CREG=1", "", 3s, &SetUp::goOn},
        {"AT+CEREG=1", "", 3s, &SetUp::goOn},
        {"AT+COPS=3,0", "", 3s, &SetUp::goOn},
        {"AT+CMGF=0", "", 5s, &SetUp::insist},  // refused until the message part of a SIM800 is ready
        {"AT+CSMS=0", "+CSMS:", 5s, &SetUp::goOn},
        {"AT+CPMS=?", "+CPMS:", 5s, &SetUp::chooseStore},
        {"", "+CPMS:", 5s, &SetUp::judgeStore},
        {kNotifications.front(), "", 5s, &SetUp::judgeNotifications},
    };
    return kSteps;
}

void SetUp::begin(Reason reason) {
    stage_ = Stage::Draining;
    answers_ = false;
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
        stepBegan_ = session_.now;
        instead_.clear();
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
    session_.run({.text = instead_.empty() ? step.command : instead_,
                  .prefix = step.prefix,
                  .timeout = step.timeout,
                  .answer = step.answer},
                 [this, &step](const Reply& reply) { follow((this->*step.judge)(reply)); });
}

void SetUp::follow(Verdict verdict) {
    switch (verdict) {
    case Verdict::AgainAtOnce: return;
    case Verdict::Again: pause(kPause); return;
    case Verdict::Failed: stage_ = Stage::Failed; return;
    case Verdict::Next: break;
    }
    stepBegan_ = session_.now;
    if (++step_ == steps().size()) {
        stage_ = Stage::Done;
    }
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
    return Verdict::Next;
}

SetUp::Verdict SetUp::takeRevision(const Reply& reply) {
    session_.status.revision = plainText(reply.line());
    return Verdict::Next;
}

SetUp::Verdict SetUp::takeIccid(const Reply& reply) {
    session_.status.iccid = cardNumber(plainText(reply.line())).value_or("");
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

SetUp::Verdict SetUp::judgeSim(const Reply& reply) {
    const bool pinTyped = !std::exchange(instead_, {}).empty();
    switch (pinTyped ? sim_.judgePin(reply) : sim_.judge(reply, session_.now - stepBegan_)) {
    case SimGate::Next::GoOn: return Verdict::Next;
    case SimGate::Next::AskSoon: return Verdict::Again;
    case SimGate::Next::AskLater: pause(kSimPause); return Verdict::AgainAtOnce;
    case SimGate::Next::TypePin:
        instead_ = sim_.pinCommand();
        bootTalkUntil_ = session_.now + kBootTalk;
        return Verdict::AgainAtOnce;
    case SimGate::Next::AskAgain: break;
    }
    stepBegan_ = session_.now;
    return Verdict::AgainAtOnce;
}

SetUp::Verdict SetUp::judgeRadio(const Reply& reply) {
    if (!std::exchange(instead_, {}).empty() || functionality(reply.line()).value_or(1) == 1) {
        return Verdict::Next;
    }
    instead_ = "AT+CFUN=1";
    bootTalkUntil_ = session_.now + kBootTalk;
    return Verdict::AgainAtOnce;
}

SetUp::Verdict SetUp::chooseStore(const Reply& reply) {
    const auto lists = storeLists(reply.line());
    candidates_ = storeCommands(lists);
    candidate_ = 0;
    stores_.clear();
    for (const std::string store : {"ME", "SM", "SR"}) {
        if (!lists.empty() && contains(lists.front(), store)) {
            stores_.push_back(store);
        }
    }
    if (candidates_.empty()) {
        return insist(Reply{});
    }
    instead_ = candidates_.front();
    return Verdict::Next;
}

SetUp::Verdict SetUp::judgeStore(const Reply& reply) {
    if (reply.ok()) {
        const std::string chosen = fields(":" + instead_.substr(instead_.find('=') + 1)).front();
        std::erase(stores_, chosen);
        stores_.insert(stores_.begin(), chosen);
        if (const auto use = storeUse(reply.line())) {
            session_.status.storeUsed = use->used;
            session_.status.storeTotal = use->total;
        }
        instead_.clear();
        return Verdict::Next;
    }
    candidate_ = (candidate_ + 1) % candidates_.size();
    instead_ = candidates_.at(candidate_);
    return candidate_ > 0 ? Verdict::AgainAtOnce : insist(reply);
}

SetUp::Verdict SetUp::judgeNotifications(const Reply& reply) {
    const auto* const tried = std::find(kNotifications.begin(), kNotifications.end(), instead_);
    const auto* const next = tried == kNotifications.end() ? kNotifications.begin() + 1 : tried + 1;
    if (reply.ok() || next == kNotifications.end()) {
        if (!reply.ok()) {
            log::modem().warn("modem.no_notifications");  // the sweep finds what comes in
        }
        instead_.clear();
        return Verdict::Next;
    }
    instead_ = *next;
    return Verdict::AgainAtOnce;
}

}  // namespace turnbell::at
