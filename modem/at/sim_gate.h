#pragma once

#include "modem/at/at_channel.h"
#include "modem/at/gsm_modem.h"

#include <string>
#include <utility>

namespace turnbell::at {

/// What the answers to AT+CPIN mean, and whether our PIN may be typed. It outlives openings of the port: a
/// PIN that the SIM refused is never typed again, because the third refusal blocks the card.
class SimGate {
public:
    /// What set-up does next.
    enum class Next {
        GoOn,
        TypePin,   ///< pinCommand()
        AskAgain,  ///< AT+CPIN? at once
        AskSoon,   ///< the SIM is busy
        AskLater,  ///< a person must do something first
    };

    explicit SimGate(std::string pin) : pin_(std::move(pin)) {}

    /// The modem starts anew; what is known about the PIN stays.
    void begin();

    /// The answer to AT+CPIN?, which was first asked `waited` ago.
    Next judge(const Reply& reply, milliseconds waited);

    std::string pinCommand() const { return "AT+CPIN=\"" + pin_ + "\""; }

    /// The answer to pinCommand().
    Next judgePin(const Reply& reply);

    /// SettingUp while there is hope, else SimMissing or SimLocked with its trouble().
    ModemState state() const { return state_; }
    Trouble trouble() const { return trouble_; }

private:
    enum class PinState { Untried, Typed, Accepted, Refused };

    Next wantPin();
    Next wait(ModemState state, Trouble trouble);

    std::string pin_;
    PinState pinState_ = PinState::Untried;
    ModemState state_ = ModemState::SettingUp;
    Trouble trouble_ = Trouble::None;
};

}  // namespace turnbell::at
