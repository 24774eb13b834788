#pragma once

#include "firmware/pad/face.h"
#include "firmware/pad/keypad.h"
#include "firmware/pad/link.h"
#include "firmware/pad/modem_power.h"
#include "firmware/pad/retry.h"
#include "firmware/pad/signals.h"

namespace pad {

constexpr uint8_t kFirmware[3] = {1, 0, 0};  // major, minor, patch

/// A desk pad: keys, display, lamp, chime and the modem's power on one side, the host on the other
/// (PROTOCOL.md). It knows nothing of queues: it brings presses to the host and shows what it is told.
class Pad {
public:
    /// The board outlives the pad.
    explicit Pad(Board& board);

    void start(Time now);

    /// To be called at least once a millisecond, and soon after a byte came. It never waits, and it alone
    /// feeds the watchdog.
    void step(Time now);

    /// How it is, as it tells the host.
    Status status(Time now) const;

private:
    void receive(Time now);
    void beginLink();
    void take(const Frame& frame, Time now);
    bool takeState(const Frame& frame, Time now);
    bool takeAck(const Frame& frame);
    bool takeCommand(const Frame& frame, Time now);
    bool takePolicy(const Frame& frame);
    void acknowledge(uint16_t next);
    Result perform(const Command& command, Time now);
    Result setId(uint32_t id);
    Result calibrate(uint32_t how, Time now);
    Result switchModemOff(uint32_t seconds, Time now);

    void readKeys(Time now);
    void refresh(Time now);

    void transmit(Time now);
    void sendEvents(Time now);
    HelloAck greeting() const;
    uint8_t statusFlags() const;

    bool has(uint16_t capability) const { return (board_.capabilities() & capability) != 0; }

    Board& board_;
    Journal boots_;  // has no bytes: its serial number counts the starts
    Settings settings_;
    ModemPower power_;

    Link link_;
    Retry eventRetry_;
    CommandResult result_;  // of the link's last command
    bool hasResult_ = false;
    bool owesResult_ = false;
    bool owesStatus_ = false;
    Time statusAt_ = 0;
    bool acknowledgedHere_ = false;  // on this link

    Keypad keypad_;
    PressQueue queue_;
    Signals signals_;
    Face face_;

    Time startedAt_ = 0;
};

}  // namespace pad
