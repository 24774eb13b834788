#pragma once

#include "host/base/clock.h"
#include "host/base/result.h"
#include "host/base/strong_id.h"
#include "modem/at/final_result.h"
#include "modem/at/trace.h"
#include "modem/at/trouble.h"
#include "modem/sms/message.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace turnbell::at {

/// How far the way to a usable modem has been gone.
enum class ModemState {
    Absent,     ///< no port
    Probing,    ///< a port, and no answer to AT yet
    SettingUp,  ///< it answers; echo, errors, PDU mode, store, notifications are being set
    SimMissing,
    SimLocked,  ///< PIN or PUK wanted
    Searching,  ///< SIM ready, not registered
    Denied,     ///< the network refuses this SIM, or takes emergency calls alone
    Roaming,    ///< registered in a foreign network, where no text may be sent
    Ready,      ///< registered: texts can go
    Mute,       ///< it stopped answering; it is being brought back
};

/// "absent", "probing", "setting_up", "sim_missing", "sim_locked", "searching", "denied", "roaming", "ready",
/// "mute".
const char* toString(ModemState state);

/// What is known about the modem. Empty and -1: not known.
struct ModemStatus {
    ModemState state = ModemState::Absent;
    std::string manufacturer;
    std::string model;
    std::string dialect;   ///< by whose manual it is spoken to: "huawei", "generic", ... (dialects.cpp)
    std::string revision;  ///< of the firmware
    std::string imei;
    std::string imsi;
    std::string iccid;      ///< of the SIM
    std::string ownNumber;  ///< that it says it has: "+995555123456", or digits as dialled in its country
    std::string operatorName;
    std::string operatorCode;  ///< country and network: "28201"
    std::string technology;    ///< "gsm", "umts", "lte", "nr"
    bool roaming = false;      ///< registered in a foreign network
    int signalPercent = -1;
    int storeUsed = -1;
    int storeTotal = -1;
    std::string recovering;  ///< the rung of the recovery ladder, "resync" to "alarm"; empty: none
    bool slow = false;       ///< a part has been on air for more than 15 s
    Trouble trouble = Trouble::None;
    std::string detail;  ///< of the trouble

    bool operator==(const ModemStatus&) const = default;
};

/// One part to send. `tag` comes back in arm() and settled().
struct Submission {
    PartId tag;
    std::string pdu;    ///< hexadecimal, with service centre
    int length = 0;     ///< octets without it
    bool more = false;  ///< another waits: hold the link to the network (AT+CMMS)
};

/// What modem and SIM know of the last submission.
struct ReferenceReading {
    std::optional<int> lastReference = {};  ///< TP-MR in EF_SMSS; nothing: it cannot be read
    bool keptPower = false;                 ///< the mark of an earlier set-up is still there
    bool afterSetUp = false;                ///< read at the end of a set-up, else in the middle of service
};

/// What the mediator did with it.
struct ReadingTaken {
    bool committed = false;              ///< no: it is read again in a second, and nothing is sent before
    bool counts = false;                 ///< this modem's EF_SMSS is proven to follow what it sends
    std::optional<BootTime> again = {};  ///< another reading would say more at that time
};

/// What became of a submission. Exactly one comes for each that submit() took.
struct SubmitOutcome {
    enum class Kind {
        Accepted,  ///< +CMGS: <reference> and OK
        NotSent,   ///< certainly not sent: no prompt, or not armed; send it again as soon as you like
        Refused,   ///< the network or the modem said no, with `result`
        InDoubt,   ///< Ctrl-Z was typed and no answer says what happened
    };

    Kind kind = Kind::InDoubt;
    int reference = -1;                      ///< TP-MR of an accepted part
    std::optional<FinalResult> result = {};  ///< what was said at the end; nothing: silence
    std::string why = {};  ///< a few words for the attempt's row: "silent for 180 s", "modem vanished"
};

/// A stored message that the modem listed.
struct StoredPdu {
    std::string store;  ///< "SM", "ME", "SR"; empty: it came directly (+CMT), and there is no copy
    int index = 0;      ///< -1: no copy
    Bytes pdu;          ///< with service centre; if the modem has no PDU there, the characters it has instead
                        ///< (of what came directly, behind those that announced them)
};

/// What came of asking the operator a USSD code.
struct UssdAnswer {
    enum class Kind {
        Said,     ///< `text`
        Refused,  ///< the modem or the network does not do that
        Silent,   ///< nobody answered
        Cut,      ///< a text had to go, or the modem went away: ask again
    };

    Kind kind = Kind::Silent;
    std::string text = {};  ///< the operator's words; never to be logged
    std::string why = {};   ///< a few words of ours where there are none of the operator's
};

/// A SIM that wants its PIN.
struct LockedSim {
    std::string imei;              ///< of the modem that it is in; empty: not known
    std::string iccid;             ///< empty: the modem does not read it before the PIN
    std::optional<int> triesLeft;  ///< wrong PINs that it still takes; nothing: the modem does not say
};

/// Whether a PIN may be typed.
enum class PinVerdict {
    Type,
    Failed,  ///< this SIM did not take this very PIN before
    Risky,   ///< it did not take another one, and nobody knows how many more it takes
};

/// A GSM modem behind a byte stream: set-up, sending, receiving through its store, and coming back after
/// trouble. Sans-I/O: it is told of bytes and time, and tells its Mediator. Every call may call the Mediator;
/// the Mediator must not call back into the modem from within.
class GsmModem {
public:
    /// What the modem needs from the rest.
    class Mediator {
    public:
        virtual ~Mediator() = default;

        /// Bytes for the port.
        virtual void write(std::span<const std::uint8_t> bytes) = 0;

        /// The PDU is typed, Ctrl-Z is not: commit that this part may now go on air. No: ESC is typed instead
        /// and the submission ends as NotSent.
        virtual bool arm(PartId tag) = 0;

        /// The end of a submission.
        virtual void settled(PartId tag, const SubmitOutcome& outcome) = 0;

        /// The answer of the last part in doubt came after all.
        virtual void answeredLate(PartId tag, int reference) = 0;

        /// Commit what is known of the last submission: after each set-up before anything is sent, and after
        /// a submission whose end leaves it open.
        virtual ReadingTaken referenceRead(const ReferenceReading& reading) = 0;

        /// Commit an incoming PDU. Yes: it is kept, the modem's copy may be deleted. No: it stays and is
        /// offered again at the next sweep.
        virtual bool keep(const StoredPdu& stored) = 0;

        /// A status report that came directly (+CDS), not through a store; or characters, as in StoredPdu.
        /// Yes or no as for keep().
        virtual bool keepReport(std::span<const std::uint8_t> pdu) = 0;

        /// Somebody called, from this number, and is hung up on.
        virtual void missedCall(const std::string& number) = 0;
        /// Says whether this PIN may be typed, and commits first that it is: whatever happens now, the same
        /// one is not typed again before pinAccepted().
        virtual PinVerdict mayTypePin(const LockedSim& sim, const std::string& pin) = 0;

        /// The SIM took it: it may be typed at every start.
        virtual void pinAccepted(const LockedSim& sim) = 0;

        /// The network told its time, through the modem's clock or a notification.
        virtual void networkTime(UtcTime utc) = 0;

        /// What came of askUssd(); once for each.
        virtual void ussdAnswered(const UssdAnswer& answer) = 0;

        /// status() changed.
        virtual void statusChanged() = 0;

        /// The port should be closed and opened again: the modem does not answer.
        virtual void reopen() = 0;

        /// The modem should lose its power for a moment: nothing else helps. False: nothing here can do that.
        /// The port will vanish and come back, and closed() and opened() are called as ever.
        virtual bool powerCycle() = 0;
    };

    /// What is known of a SIM card beforehand.
    struct Card {
        std::string iccid = {};          ///< empty: of every card that has no entry of its own
        std::string pin = {};            ///< empty: none is typed
        std::string serviceCentre = {};  ///< "+995599000000", for a card that has none; empty: not known
        bool roaming = false;            ///< texts may be sent in a foreign network
    };

    struct Options {
        std::vector<Card> cards = {};
        seconds submitPatience{180};  ///< from Ctrl-Z until InDoubt; 3GPP TS 24.011 10 and field notes
        seconds sweepEvery{60};       ///< how often a modem that has nothing to do is asked how it is

        /// A technician named this port, or a search heard a modem on it: what never answers or is never set
        /// up on it is a modem that hangs, and is brought back by whatever does it. Otherwise such a port is
        /// only opened again.
        bool named = false;

        const Card& cardFor(const std::string& iccid) const;
    };

    GsmModem(Mediator& mediator, Options options);
    ~GsmModem();
    GsmModem(const GsmModem&) = delete;
    GsmModem& operator=(const GsmModem&) = delete;

    /// The port is open. The first byte typed is ESC: the modem may still be in a prompt of an earlier life.
    void opened(BootTime now);

    /// The port is gone. A part on air becomes InDoubt.
    void closed(BootTime now);

    /// Bytes from the port, in pieces of any size.
    void receive(std::span<const std::uint8_t> bytes, BootTime now);

    /// Lets time pass: call when nextDeadline() has come, or at any other moment.
    void tick(BootTime now);

    /// When tick() has something to do; nothing: only bytes can change anything.
    std::optional<BootTime> nextDeadline() const;

    /// True if submit() would take a part now: Ready, every store swept once since then, and nothing being
    /// submitted.
    bool canSubmit() const;

    /// Starts sending one part. Refused unless canSubmit().
    Result<void> submit(const Submission& submission, BootTime now);

    /// Reads what is known of the last submission, beyond what it reads by itself: referenceRead() comes.
    void readReference(BootTime now);

    /// Asks the operator a code such as "*100#"; only when canSubmit(). While asksUssd(), it is another wish
    /// for the same code: `atOnce` then hurries it. It is typed while nothing else is to be done, together
    /// with what is asked once a minute, or `atOnce`. A text does not wait for the operator.
    void askUssd(const std::string& code, bool atOnce, BootTime now);

    /// True until ussdAnswered().
    bool asksUssd() const;

    /// Starts the modem anew in its dialect's way and waits until it is there again; only when canSubmit().
    void restart(BootTime now);

    const ModemStatus& status() const;

    /// TP-MR of the last submission that this SIM made, as far as the modem said; nothing: not known.
    std::optional<int> lastReference() const;

    /// The last lines on the port, in either direction, masked.
    const Trace& trace() const;

private:
    class Engine;
    std::unique_ptr<Engine> engine_;
};

}  // namespace turnbell::at
