#include "modem/at/sim_gate.h"

#include "host/base/log.h"
#include "modem/at/at_replies.h"

#include <algorithm>
#include <utility>

namespace turnbell::at {
namespace {

constexpr seconds kPatience{45};  // a SIM may be busy this long after power-up or a PIN

// 3GPP TS 27.007 9.2.1
constexpr int kSimAbsent = 10;
constexpr int kSimPinWanted = 11;
constexpr int kSimPukWanted = 12;
constexpr int kSimFailure = 13;
constexpr int kSimWrong = 15;

bool isPin(const std::string& text) {
    return text.size() >= 4 && text.size() <= 8 && number(text);
}

}  // namespace

const GsmModem::Card& GsmModem::Options::cardFor(const std::string& iccid) const {
    static const Card kNone;
    const auto entry = [this](const std::string& name) {
        return std::find_if(cards.begin(), cards.end(), [&](const Card& card) { return card.iccid == name; });
    };
    const auto own = entry(iccid);
    const auto found = own == cards.end() ? entry({}) : own;
    return found == cards.end() ? kNone : *found;
}

void SimGate::begin() {
    state_ = ModemState::SettingUp;
    trouble_ = Trouble::None;
}

SimGate::Next SimGate::judge(const Reply& reply, milliseconds waited) {
    const auto need = simNeed(reply.line());
    if (need == SimNeed::Nothing) {
        if (std::exchange(typed_, false)) {
            mediator_.pinAccepted(sim_);
        }
        begin();
        return Next::GoOn;
    }
    if (need == SimNeed::Pin || reply.failedWith(kSimPinWanted)) {
        return wantPin();
    }
    typed_ = false;
    if (need == SimNeed::Puk || reply.failedWith(kSimPukWanted)) {
        return wait(ModemState::SimLocked, Trouble::PukWanted);
    }
    if (need == SimNeed::Other) {
        return wait(ModemState::SimLocked, Trouble::OtherLock);
    }
    const bool missing = need == SimNeed::Card || reply.failedWith(kSimAbsent) ||
                         reply.failedWith(kSimFailure) || reply.failedWith(kSimWrong);
    if (missing || waited >= kPatience) {
        return wait(ModemState::SimMissing, Trouble::SimMissing);
    }
    return Next::AskSoon;  // busy (14, 314, 515), or not started yet
}

SimGate::Next SimGate::wantPin() {
    if (std::exchange(typed_, false)) {
        return wait(ModemState::SimLocked,
                    Trouble::PinRefused);  // it said OK, or nothing, and still wants it
    }
    return Next::AskCard;
}

SimGate::Next SimGate::takeCard(std::string imei, std::string iccid) {
    pin_ = options_.cardFor(iccid).pin;
    sim_ = {std::move(imei), std::move(iccid), {}};
    return isPin(pin_) ? Next::AskTries : wait(ModemState::SimLocked, Trouble::PinWanted);
}

SimGate::Next SimGate::takeTries(std::optional<int> left) {
    sim_.triesLeft = left;
    if (left && *left <= 1) {
        return wait(ModemState::SimLocked, Trouble::PinLastTry);
    }
    switch (mediator_.mayTypePin(sim_, pin_)) {
    case PinVerdict::Failed: return wait(ModemState::SimLocked, Trouble::PinRefused);
    case PinVerdict::Risky: return wait(ModemState::SimLocked, Trouble::PinLastTry);
    case PinVerdict::Type: break;
    }
    typed_ = true;
    return Next::TypePin;
}

SimGate::Next SimGate::judgePin(const Reply& reply) {
    if (!reply.ok()) {
        log::modem().warn("modem.pin_refused code={}", reply.result ? reply.result->code : -1);
    }
    return Next::AskAgain;
}

SimGate::Next SimGate::wait(ModemState state, Trouble trouble) {
    state_ = state;
    trouble_ = trouble;
    return Next::AskLater;
}

}  // namespace turnbell::at
