#include "modem/at/trouble.h"

#include <algorithm>
#include <array>

namespace turnbell::at {
namespace {

struct Entry {
    Trouble trouble;
    const char* code;
    std::string_view sentence;  ///< with the detail at "{}"
};

constexpr std::array kEntries{
    Entry{Trouble::None, "", ""},
    Entry{Trouble::SimMissing, "sim_missing",
          "The modem finds no working SIM card: put one in, or take it out and put it back."},
    Entry{Trouble::PinWanted, "pin_wanted",
          "The SIM card wants its PIN: write it into turnbell.toml, 4 to 8 digits, and start the service "
          "again."},
    Entry{Trouble::PinRefused, "pin_refused",
          "The SIM card refused the PIN of turnbell.toml: correct it and start the service again; the third "
          "wrong one blocks the card. If it is right, type 'turnbellctl modem accept-sim' to try it again."},
    Entry{Trouble::PinLastTry, "pin_last_try",
          "The SIM card takes one more PIN and no PIN is typed: unlock it in a telephone."},
    Entry{Trouble::PukWanted, "puk_wanted",
          "The SIM card is blocked and wants its PUK: unblock it in a telephone."},
    Entry{Trouble::OtherLock, "other_lock",
          "The modem wants another code than the SIM's PIN: unlock it in a telephone."},
    Entry{Trouble::CentreMissing, "centre_missing",
          "The SIM card has no service centre for texts: write the operator's into turnbell.toml and start "
          "the service again."},
    Entry{Trouble::Denied, "network_denied",
          "The network refuses this SIM card: ask the operator whether it is active."},
    Entry{Trouble::EmergencyOnly, "emergency_only",
          "The network takes emergency calls alone: ask the operator whether the SIM card is active."},
    Entry{Trouble::Roaming, "roaming",
          "The modem is in a foreign network and sends nothing: allow roaming in turnbell.toml, or move it."},
    Entry{Trouble::NoNetwork, "no_network",
          "The modem finds no network: check its antenna, or move it to a window."},
    Entry{Trouble::OnAir, "on_air",
          "A text has been on air for more than 90 seconds: call customers by voice."},
    Entry{Trouble::Hung, "modem_hung",
          "The modem hangs and nothing brings it back: pull its plug, wait ten seconds, and plug it in "
          "again."},
    Entry{Trouble::RadioDead, "radio_dead",
          "No text passes, although the modem answers: check its antenna, or move it to a window."},
    Entry{Trouble::RefusesAll, "modem_refuses",
          "The modem refuses what every modem must do: pull its plug, wait ten seconds, and plug it in "
          "again; replace it if this stays."},
    Entry{Trouble::ModemGone, "modem_gone", "The modem is gone: plug it in."},
    Entry{Trouble::PowerSupply, "power_supply",
          "The modem starts again and again: give it a better cable or power supply."},
    Entry{Trouble::StoreStuck, "store_stuck",
          "The modem does not delete message {} of its store, which may fill up: delete it in a telephone."},
    Entry{Trouble::StoreForeign, "store_foreign",
          "The modem's store fills up with what is no incoming text ({}): delete it in a telephone."},
    Entry{Trouble::StoreFull, "store_full",
          "The modem's message store is nearly full ({}): texts to the branch may be lost until it is "
          "emptied."},
};

const Entry& entryOf(Trouble trouble) {
    return *std::find_if(kEntries.begin(), kEntries.end(),
                         [trouble](const Entry& entry) { return entry.trouble == trouble; });
}

}  // namespace

const char* toString(Trouble trouble) {
    return entryOf(trouble).code;
}

std::string sentence(Trouble trouble, std::string_view detail) {
    const std::string_view words = entryOf(trouble).sentence;
    const auto place = words.find("{}");
    if (place == std::string_view::npos) {
        return std::string{words};
    }
    return std::string{words.substr(0, place)}.append(detail).append(words.substr(place + 2));
}

}  // namespace turnbell::at
