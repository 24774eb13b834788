#pragma once

#include <string>
#include <string_view>

namespace turnbell::at {

/// What is wrong with a modem, its SIM or its network and wants a person. Programs and screens go by the code
/// (windows have their own words for it: ui/words); `detail` is what stands in those words and is in no
/// language: a place in a store, a number. Codes about ports are the reasons of host/io's errors.
enum class Trouble {
    None,

    // The SIM
    SimMissing,
    PinWanted,   ///< none is configured
    PinRefused,  ///< the configured one was wrong, and is not typed again
    PinLastTry,  ///< a wrong PIN would block the card: none is typed
    PukWanted,
    OtherLock,      ///< the modem wants another code than the SIM's PIN
    CentreMissing,  ///< neither the SIM nor turnbell.toml has a service centre

    // The network
    Denied,         ///< it refuses this SIM
    EmergencyOnly,  ///< it takes emergency calls alone
    Roaming,        ///< a foreign network, and turnbell.toml does not allow its cost
    NoNetwork,      ///< none for minutes

    // Sending
    OnAir,  ///< a text has been on air for more than 90 s

    // The modem
    Hung,         ///< it answers nothing, and nothing that the program can do helps
    RadioDead,    ///< it answers, and no text passes or no network is found, whatever is done
    RefusesAll,   ///< it answers, and refuses what a modem must do
    ModemGone,    ///< its port vanished and does not come back
    PowerSupply,  ///< it starts again and again

    // Message stores
    StoreStuck,    ///< a message cannot be deleted; detail: "SM 1"
    StoreForeign,  ///< it fills with what is no incoming text; detail: "SM 2/4"
    StoreFull,     ///< it is filled to 80 % or more, or said that it is full; detail: "SM 24/30"
};

constexpr Trouble kLastTrouble = Trouble::StoreFull;

/// "sim_missing", "pin_refused", ...; empty: none.
const char* toString(Trouble trouble);

/// One English sentence: what is wrong and what to do. Empty: nothing is.
std::string sentence(Trouble trouble, std::string_view detail);

/// A trouble with its detail.
struct Complaint {
    Trouble trouble = Trouble::None;
    std::string detail = {};

    explicit operator bool() const { return trouble != Trouble::None; }
    bool operator==(const Complaint&) const = default;
};

}  // namespace turnbell::at
