#pragma once

#include "firmware/pad/calibration.h"
#include "firmware/pad/debounce.h"
#include "firmware/pad/display.h"
#include "firmware/pad/link.h"
#include "firmware/pad/modem_power.h"
#include "firmware/pad/press_queue.h"
#include "firmware/pad/retry.h"
#include "firmware/pad/settings.h"
#include "firmware/pad/signals.h"
#include "firmware/pad/touch.h"

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
    void touched(bool taken, Time now);
    void refresh(Time now);
    View view(Time now) const;

    void transmit(Time now);
    HelloAck greeting() const;
    uint8_t statusFlags() const;
    void sendEvents(Time now);

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

    Debounce debounce_;
    Touch touch_;
    PressQueue queue_;
    Calibration calibration_;
    Time sampledAt_ = 0;
    uint16_t level_ = kIdleLevel;

    Signals signals_;
    Display display_;
    State state_;
    bool hasState_ = false;  // on this link
    uint16_t shown_ = 0;
    bool stale_ = true;  // the display may want something else
    Time refreshedAt_ = 0;
    Time noticeAt_ = 0;
    Time refusedAt_ = 0;
    Notice notice_ = Notice::None;
    bool refused_ = false;

    Time startedAt_ = 0;
};

}  // namespace pad
