#pragma once

#include "modem/sim/caller.h"
#include "modem/sim/faults.h"
#include "modem/sim/hang.h"
#include "modem/sim/hold.h"
#include "modem/sim/message_store.h"
#include "modem/sim/network.h"
#include "modem/sim/personality.h"
#include "modem/sim/quirks.h"
#include "modem/sim/sim_card.h"
#include "modem/sim/sim_modem.h"

#include <array>
#include <deque>
#include <optional>
#include <string>
#include <vector>

namespace turnbell::sim {

/// What the host sets and a power cut forgets.
struct Settings {
    /// AT+CNMI, 3GPP TS 27.005 3.4.1.
    struct Indications {
        int mode = 0;
        int deliver = 0;
        int broadcast = 0;
        int report = 0;
        int buffer = 0;
    };

    bool echo = true;
    int errorForm = 0;                                      ///< AT+CMEE
    std::array<int, 2> flowControl{2, 2};                   ///< AT+IFC
    int function = 1;                                       ///< AT+CFUN
    Indications indications;                                ///< AT+CNMI
    std::array<std::string, 3> memories{"SM", "SM", "SM"};  ///< AT+CPMS
    std::array<int, 3> registrationNotices{};               ///< AT+CREG, +CGREG, +CEREG
    int operatorFormat = 0;                                 ///< AT+COPS=3
    int messageService = 0;                                 ///< AT+CSMS; 1: +CDS and +CMT want AT+CNMA
    int keepLink = 0;                                       ///< AT+CMMS
    int showCaller = 0;                                     ///< AT+CLIP
    int timeZoneNotices = 0;                                ///< AT+CTZU
    int carrierWait = 50;                                   ///< ATS7
    int timeReports = 0;                                    ///< AT+CTZR
    std::string characterSet = "GSM";                       ///< AT+CSCS
};

/// Where this modem, its SIM or its network does not keep what the standard says about sent texts, so that
/// what seems to be evidence is none.
struct Lies {
    bool counter = false;          ///< every text gets reference 0
    bool fileMissing = false;      ///< there is no EF_SMSS
    bool fileVolatile = false;     ///< EF_SMSS is 0 again when power was away
    bool ownReference = false;     ///< a repetition gets the next reference, whatever was typed
    bool mark = false;             ///< S7 outlives a power cut
    bool reports = false;          ///< no status report ever comes
    std::optional<int> file = {};  ///< what EF_SMSS says for ever
};

/// What the PDU that is being typed is for.
struct AwaitedPdu {
    bool store = false;  ///< AT+CMGW, else AT+CMGS
    int length = 0;      ///< octets without service centre, as announced
    Stat stat = Stat::Unsent;
};

/// A message typed to the host that AT+CNMA has not confirmed.
struct Unacknowledged {
    WaitingMessage message;
    BootTime until;  ///< then the network hears that it was not taken
};

/// A line that the modem says of itself, at its time.
struct Notice {
    BootTime due;
    std::string text;
};

/// What the modem says unasked, in turn. A maker's is on after every start, until the host turns it off.
struct Chatter {
    milliseconds every{0};  ///< 0: it says nothing
    bool quiet = false;     ///< the host wants none
    std::size_t line = 0;   ///< which one comes next
    std::optional<BootTime> nextAt = {};

    bool on() const { return every > milliseconds{0} && !quiet; }
};

/// Everything that one simulated modem is made of. The commands, the control lines and the delivery of
/// messages work on it; nobody else sees it.
struct Device {
    explicit Device(const SimOptions& options);

    bool present = true;
    bool restarted = false;          ///< power was away since the line was last looked at
    const Personality* personality;  ///< never null
    std::string imei;
    Quirks quirks;
    Lies lies;
    Chatter chatter;
    BootTime startedAt{};   ///< its start is over, and everything is ready
    bool fullSaid = false;  ///< that the store is full was said, and nothing has changed since
    Settings settings;
    SimCard card;
    Network network;
    Faults faults;
    Caller caller;
    Hang hang;
    Hold hold;
    MessageStore simStore;
    MessageStore phoneStore;
    MessageStore reportStore{20};
    std::string serviceCentre = "+995599000000";
    std::optional<AwaitedPdu> awaited;
    std::deque<Unacknowledged> unacknowledged;
    std::deque<Notice> notices;  ///< unsolicited result codes, in the order of their times
    std::vector<ReceivedText> received;
    std::vector<NetworkEvent> events;
    std::uint8_t nextConcatReference = 1;

    /// The memory that "SM", "ME" or "SR" names ("MT" is ME here); null for any other name.
    MessageStore* store(std::string_view name);

    /// An unsolicited result code, spoken as soon as the line is free and its time has come.
    void notify(std::string text, BootTime due);

    /// Says the chatter whose time has come.
    void talk(BootTime now);

    /// Registered, with a SIM that is unlocked and the radio on.
    bool inService() const { return present && card.ready() && settings.function == 1 && network.serves(); }

    /// Phase 2+: +CMT and +CDS want AT+CNMA (3GPP TS 27.005 3.4.4).
    bool wantsAcknowledgements() const { return settings.messageService == 1 || quirks.phaseTwoPlus; }

    /// What was not acknowledged goes back to the network, which sends it again.
    void giveBack();

    /// Power goes and comes: settings are lost, the SIM asks for its PIN; stores, counter and credit stay.
    void restart(BootTime now);
};

}  // namespace turnbell::sim
