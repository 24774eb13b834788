#pragma once

#include "host/base/clock.h"
#include "tests/host/pads/dice.h"

#include <array>
#include <cstdint>
#include <deque>
#include <span>
#include <vector>

namespace turnbell {

/// How often a wire does what; all in a million bytes.
struct WireFaults {
    int bytes = 0;    ///< a byte is changed, lost, doubled, or another one or a zero is put before it
    int replays = 0;  ///< what was said a while ago is said again
    int garbage = 0;  ///< up to 80 bytes of noise, as of a wrong baud rate
};

/// One direction of a serial line at 115,200 baud, in virtual time.
class FaultyWire {
public:
    FaultyWire(WireFaults faults, std::uint64_t seed) : faults_{faults}, dice_{seed} {}

    /// What is said from now on.
    void send(std::span<const std::uint8_t> bytes);

    /// What arrives within the next millisecond.
    std::vector<std::uint8_t> pass();

    std::size_t waiting() const { return line_.size(); }

    /// What is on its way is lost.
    void clear() { line_.clear(); }

    /// From now on it does nothing wrong.
    void mend() { faults_ = {}; }

private:
    void spoil(std::uint8_t byte);
    void replay();
    void makeNoise();

    static constexpr std::size_t kRemembered = 4'096;

    WireFaults faults_;
    Dice dice_;
    std::deque<std::uint8_t> line_;
    std::array<std::uint8_t, kRemembered> past_{};  ///< what was said, as a ring
    std::size_t said_ = 0;
    int tenths_ = 0;  ///< of bytes that the line has time for
};

}  // namespace turnbell
