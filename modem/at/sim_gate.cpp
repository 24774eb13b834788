#include "modem/at/sim_gate.h"

#include "host/base/log.h"
#include "modem/at/at_replies.h"

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

void SimGate::begin() {
    state_ = ModemState::SettingUp;
    trouble_ = Trouble::None;
}

SimGate::Next SimGate::judge(const Reply& reply, milliseconds waited) {
    const auto need = simNeed(reply.line());
    if (need == SimNeed::Nothing) {
        pinState_ = pinState_ == PinState::Typed ? PinState::Accepted : pinState_;
        begin();
        return Next::GoOn;
    }
    if (need == SimNeed::Pin || reply.failedWith(kSimPinWanted)) {
        return wantPin();
    }
    if (need == SimNeed::Puk || reply.failedWith(kSimPukWanted)) {
        return wait(ModemState::SimLocked, Trouble::PukWanted);
    }
    if (need == SimNeed::Other) {
        return wait(ModemState::SimLocked, Trouble::OtherLock);
    }
    const bool missing =
        reply.failedWith(kSimAbsent) || reply.failedWith(kSimFailure) || reply.failedWith(kSimWrong);
    if (missing || waited >= kPatience) {
        return wait(ModemState::SimMissing, Trouble::SimMissing);
    }
    return Next::AskSoon;  // busy (14, 314, 515), or not started yet
}

SimGate::Next SimGate::judgePin(const Reply& reply) {
    if (!reply.ok()) {
        // No answer counts as a no.
        pinState_ = PinState::Refused;
        log::modem().warn("modem.pin_refused code={}", reply.result ? reply.result->code : -1);
    }
    return Next::AskAgain;
}

SimGate::Next SimGate::wantPin() {
    if (!isPin(pin_)) {
        return wait(ModemState::SimLocked, Trouble::PinWanted);
    }
    if (pinState_ == PinState::Refused || pinState_ == PinState::Typed) {
        return wait(ModemState::SimLocked,
                    Trouble::PinRefused);  // Typed: it said OK, or nothing, and still wants it
    }
    pinState_ = PinState::Typed;
    return Next::TypePin;
}

SimGate::Next SimGate::wait(ModemState state, Trouble trouble) {
    state_ = state;
    trouble_ = trouble;
    return Next::AskLater;
}

}  // namespace turnbell::at
