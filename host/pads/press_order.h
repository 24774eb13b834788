#pragma once

#include "firmware/protocol/messages.h"

#include <cstdint>
#include <optional>

namespace turnbell {

/// Which presses of one EVENTS are new, by numbers modulo 65,536.
class PressOrder {
public:
    /// `next`: the number of the next press to commit. Nothing is known of this pad and boot: the oldest that
    /// the board still has is the next one, whoever committed those before it.
    PressOrder(const pad::Events& events, std::optional<std::uint16_t> next);

    /// The press to commit now; null: none is left, or the next one is missing.
    const pad::Press* press() const;

    /// Its number, and once everything is committed that of the press that is next.
    std::uint16_t number() const { return next_; }

    /// It is committed.
    void committed() { ++next_; }

    /// True if the board has presses that need not come again.
    bool acknowledges() const;

    /// True if the next press is older than all that the board has.
    bool missing() const;

private:
    std::uint16_t done() const { return static_cast<std::uint16_t>(next_ - events_.first); }

    const pad::Events& events_;
    std::uint16_t next_;
};

}  // namespace turnbell
