#pragma once

#include "firmware/protocol/messages.h"
#include "tools/bench/stopwatch.h"
#include "tools/padsim/avr_pad.h"
#include "tools/padsim/finger.h"
#include "tools/simline/pty_end.h"

#include <memory>
#include <optional>
#include <string>

namespace turnbell::bench {

/// The emulated pad in real time on a pseudo terminal, and what its host answers.
class ServedPad {
public:
    /// `link` is what the host opens.
    static Result<std::unique_ptr<ServedPad>> plugIn(const std::string& image, const std::string& link);

    /// Until the host has linked, and said what to show.
    Result<void> serveUntilLinked();

    /// Presses a key, and waits for the acknowledgement of that: how long it took from the first contact on.
    Result<Microseconds> press(pad::Key key);

    void serveFor(milliseconds time);

private:
    ServedPad(std::unique_ptr<padsim::AvrPad> pad, const std::string& link)
        : pad_{std::move(pad)}, finger_{*pad_}, end_{link} {}

    template <class Condition>
    Result<void> serveUntil(Condition condition);
    void turn();
    void hear(const pad::Frame& frame);

    std::unique_ptr<padsim::AvrPad> pad_;
    padsim::Finger finger_;
    simline::PtyEnd end_;
    Stopwatch since_;
    Microseconds reached_{};
    pad::Decoder decoder_;
    bool linked_ = false;
    std::uint16_t acknowledged_ = 0;
};

}  // namespace turnbell::bench
