#pragma once

#include "firmware/protocol/messages.h"
#include "host/base/clock.h"

#include <array>
#include <cstdint>
#include <optional>

namespace turnbell {

/// What is known of a pad, for screens and logs. What the board told stays when the link is lost.
struct PadStatus {
    bool linked = false;

    /// It speaks this major version of the protocol, which is not ours: it needs another firmware. Else 0.
    std::uint8_t otherMajor = 0;

    std::uint32_t id = 0;  ///< 0: it has none yet
    std::uint16_t boot = 0;
    pad::BoardKind board = pad::BoardKind::Unknown;
    pad::ResetCause cause = pad::ResetCause::Unknown;  ///< of its last start
    std::uint16_t capabilities = 0;                    ///< pad::capability
    std::array<std::uint8_t, 3> firmware{};            ///< major, minor, patch
    std::uint8_t depth = 0;                            ///< presses that its queue holds

    milliseconds uptime{0};
    std::uint16_t refused = 0;      ///< presses that found its queue full, since its start; wraps
    std::uint8_t queued = 0;        ///< presses that wait there
    pad::Key key = pad::Key::None;  ///< that is down now
    std::uint16_t level = 0;        ///< of its keys' input now, 0 to 1023
    std::uint8_t flags = 0;         ///< pad::status

    /// Presses that are not committed here are gone from the board: another host took them, or an old backup
    /// was restored. Nothing more is taken until the board starts again.
    bool missing = false;

    std::uint64_t received = 0;       ///< good frames from the board, since this program started
    std::uint64_t damaged = 0;        ///< and damaged ones
    std::uint16_t boardReceived = 0;  ///< good frames that the board had, since its start; wraps
    std::uint16_t boardDamaged = 0;   ///< and damaged ones; wraps
    std::uint32_t links = 0;          ///< how often a link was made
    std::optional<BootTime> heard;    ///< when the last good frame came
};

}  // namespace turnbell
