#pragma once

#include "host/base/clock.h"
#include "host/base/hex.h"
#include "host/base/result.h"
#include "modem/sms/message.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace turnbell::sim {

/// What a simulated modem starts with. Everything else is changed by control lines.
struct SimOptions {
    /// One instant of the network's own clock. It runs with the boot clock and never jumps, whatever the
    /// host's calendar does: time stamps of texts and reports, and +CCLK, come from it.
    Moment networkTime{UtcTime{milliseconds{1'795'338'000'000}}, BootTime{milliseconds{3'600'000}}};

    milliseconds air{0};   ///< from Ctrl-Z to +CMGS
    std::string pin = {};  ///< the SIM asks for it at every power-on; empty: it does not
    int credit = 1000;     ///< parts that can be paid for

    /// Whose modem it is, one of SimModem::dialects(); anything else is "generic".
    std::string dialect = "generic";

    std::string imei = "490154203237518";
    std::string iccid = "8999501000000000178";  ///< of the SIM

    /// What the SIM says its number is, international with '+', else national; empty: it does not know.
    std::string number = "+995500000017";
};

/// A submission that the simulated network took, in the order it came.
struct ReceivedText {
    BootTime at;         ///< the moment of Ctrl-Z: from then on nothing that the host does stops it
    UtcTime utc;         ///< the same on the network's clock
    int reference = 0;   ///< TP-MR that was given
    sms::Submit submit;  ///< decoded; `reference` in it is the one given
    std::string pdu;     ///< as typed
};

/// What happened between modem and network, for a log.
struct NetworkEvent {
    enum class Kind {
        Accepted,  ///< a submission, at Ctrl-Z
        Refused,   ///< a submission, with +CMS `code`
        Incoming,  ///< a text for the modem entered the network
        Arrived,   ///< a text or report reached the modem: stored, or typed to the host
    };

    Kind kind = Kind::Accepted;
    UtcTime at;
    std::string number = {};      ///< the other end: a number, or a sender's name
    sms::UserData userData = {};  ///< of this part alone; empty for a report
    int reference = -1;           ///< TP-MR; -1: none
    bool rejectDuplicates = false;
    int code = 0;
};

/// "accepted", "refused", "incoming", "arrived".
const char* toString(NetworkEvent::Kind kind);

/// The other end of the AT line: a GSM modem with SIM, message store, network and credit. It keeps what a
/// real one keeps over a restart of the host (reference counter, EF_SMSS, stored messages, credit, a prompt
/// that waits for its PDU), and misbehaves on command. Sans-I/O and deterministic: bytes and time in, bytes
/// out. README.md in this folder lists commands, control lines and what is not simulated.
class SimModem {
public:
    explicit SimModem(const SimOptions& options = {});
    ~SimModem();
    SimModem(const SimModem&) = delete;
    SimModem& operator=(const SimModem&) = delete;

    /// Bytes that the host typed. What comes while a command runs waits until it is answered; what comes
    /// while the modem is mute or away is lost.
    void receive(std::span<const std::uint8_t> bytes, BootTime now);

    /// Lets time pass: delayed answers, reports, texts that wait in the network.
    void tick(BootTime now);
    std::optional<BootTime> nextDeadline() const;

    /// The host let go of the line: a prompt and what is on air stay, as they do on a USB modem.
    void lineClosed(BootTime now);

    /// What the modem says since the last call.
    Bytes takeOutput();

    /// One control line ("text +995… Hello", "fault slow 22", "credit 3", "vanish", ...); help() lists them.
    /// The answer is one line without "ok", possibly empty, or what is wrong with the command.
    Result<std::string> control(std::string_view line, BootTime now);

    /// The control lines with their meaning, one a line.
    static std::string help();

    /// Makers whose modems it can be ("huawei", ..., "generic"), as the driver names them.
    static std::vector<std::string> dialects();

    /// False between "vanish" and "return": the line is unplugged, and whoever carries bytes must cut it.
    bool present() const;

    /// Where a submission is held up ("cmgs", "pdu", "ctrl-z"); "": nowhere.
    std::string heldAt() const;

    /// Everything that the network accepted, oldest first.
    const std::vector<ReceivedText>& received() const;

    /// What happened since the last call.
    std::vector<NetworkEvent> takeEvents();

private:
    class Engine;
    std::unique_ptr<Engine> engine_;
};

}  // namespace turnbell::sim
