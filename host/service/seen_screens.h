#pragma once

#include "host/base/clock.h"
#include "host/pads/pad_screen.h"

#include <cstdint>
#include <map>
#include <string>

namespace turnbell {

/// What the displays of pads say of their desks, and since when. What a key does depends on what is at the
/// desk; a press that was made before anybody can have seen that was meant for what was there before: the
/// second half of a double press, or one a moment after the desk's window did the same.
class SeenScreens {
public:
    /// A new picture is seen and answered by a finger no sooner: people take 200 to 300 ms for that.
    static constexpr milliseconds kSeenAfter{250};

    /// This pad shows this from now on.
    void shows(std::uint32_t pad, const PadScreen& screen, BootTime now);

    /// Whether one who pressed this pad at `pressed` can have seen that the desk is as `actual` says. Yes, if
    /// nothing is known of its display: this run of the service has changed nothing behind its back.
    bool canHaveSeen(std::uint32_t pad, const PadScreen& actual, BootTime pressed) const;

    void forget(std::uint32_t pad) { pictures_.erase(pad); }

private:
    /// The part of a screen that decides what keys do.
    struct Picture {
        explicit Picture(const PadScreen& screen) : mode{screen.mode}, ticket{screen.ticket} {}

        pad::DeskMode mode;
        std::string ticket;
        BootTime since{BootTime::min()};  ///< that of the first one is not known

        bool isOf(const PadScreen& screen) const { return mode == screen.mode && ticket == screen.ticket; }
    };

    std::map<std::uint32_t, Picture> pictures_;
};

}  // namespace turnbell
