#pragma once

#include "host/base/clock.h"
#include "host/base/hex.h"
#include "host/base/result.h"
#include "modem/sms/message.h"

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace turnbell::sim {

/// A submission that the simulated network took, in the order it came.
struct ReceivedText {
    BootTime at;
    int reference = 0;   ///< TP-MR that was given
    sms::Submit submit;  ///< decoded
    std::string pdu;     ///< as typed
};

/// The other end of the AT line: a GSM modem with SIM, message store, network and credit. It keeps what a
/// real one keeps over a restart of the host (reference counter, EF_SMSS, stored messages, credit), and
/// misbehaves on command. Sans-I/O and deterministic: bytes and time in, bytes out.
class SimModem {
public:
    SimModem();
    ~SimModem();
    SimModem(const SimModem&) = delete;
    SimModem& operator=(const SimModem&) = delete;

    /// Bytes that the host typed.
    void receive(std::span<const std::uint8_t> bytes, BootTime now);

    /// Lets time pass: delayed answers, reports, signal.
    void tick(BootTime now);
    std::optional<BootTime> nextDeadline() const;

    /// What the modem says since the last call.
    Bytes takeOutput();

    /// One control line ("text +995… Hello", "fault slow 22", "credit 3", "vanish", ...); help() lists them.
    /// The answer is one line, or what is wrong with the command.
    Result<std::string> control(std::string_view line, BootTime now);
    static std::string help();

    /// False between "vanish" and "return": the line is unplugged, and whoever carries bytes must cut it.
    bool present() const;

    /// Everything that the network accepted, oldest first.
    const std::vector<ReceivedText>& received() const;

private:
    class Engine;
    std::unique_ptr<Engine> engine_;
};

}  // namespace turnbell::sim
