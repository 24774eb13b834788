#pragma once

#include "modem/at/at_channel.h"
#include "modem/at/gsm_modem.h"

#include <optional>
#include <string>

namespace turnbell::at {

/// What the answers to AT+CPIN mean, and whether our PIN may be typed. Before it is, the mediator commits
/// that it will be: a PIN that the SIM refused, or did not answer for, is never typed again, because the
/// third refusal blocks the card.
class SimGate {
public:
    /// What set-up does next.
    enum class Next {
        GoOn,
        AskCard,   ///< the ICCID, if the card tells it before its PIN: takeCard()
        AskTries,  ///< how many wrong PINs it still takes: takeTries()
        TypePin,   ///< pinCommand()
        AskAgain,  ///< AT+CPIN? at once
        AskSoon,   ///< the SIM is busy
        AskLater,  ///< a person must do something first
    };

    SimGate(GsmModem::Mediator& mediator, const GsmModem::Options& options)
        : mediator_(mediator), options_(options) {}

    /// The modem starts anew.
    void begin();

    /// The answer to AT+CPIN?, which was first asked `waited` ago.
    Next judge(const Reply& reply, milliseconds waited);

    /// Whose PIN it is about: empty texts are not known.
    Next takeCard(std::string imei, std::string iccid);

    /// Nothing: the modem does not say.
    Next takeTries(std::optional<int> left);

    std::string pinCommand() const { return "AT+CPIN=\"" + pin_ + "\""; }

    /// The answer to pinCommand().
    Next judgePin(const Reply& reply);

    /// SettingUp while there is hope, else SimMissing or SimLocked with its trouble().
    ModemState state() const { return state_; }
    Trouble trouble() const { return trouble_; }

private:
    Next wantPin();
    Next wait(ModemState state, Trouble trouble);

    GsmModem::Mediator& mediator_;
    const GsmModem::Options& options_;
    LockedSim sim_;
    std::string pin_;
    bool typed_ = false;  ///< and the modem has not said since that the SIM is ready
    ModemState state_ = ModemState::SettingUp;
    Trouble trouble_ = Trouble::None;
};

}  // namespace turnbell::at
