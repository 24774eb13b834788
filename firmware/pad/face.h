#pragma once

#include "firmware/pad/display.h"

namespace pad {

/// What the pad shows, and for how long: the host's state, notices, refused presses, prompts.
class Face {
public:
    static constexpr Time kRemarkTime = 3 * kSecond;  ///< of a notice, or a refused press

    /// Another link, or none: the state is unknown, though the last ticket stays to be seen.
    void forget();
    /// A state came, perhaps the same one again. A notice goes with the mode and ticket that it was said
    /// about.
    void tell(const State& state, Time now);
    /// A press was refused.
    void refuse(Time now);

    /// What the rest of the pad has to say.
    struct Surroundings {
        uint32_t id;
        bool identifying;
        Prompt prompt;
        Key asked;
    };
    /// Writes at most one glyph or cell. A board without a display is always up to date.
    void step(Board& board, const Surroundings& around, Time now);

    /// The version of the state that can be read on the display; 0: none of this link's.
    uint16_t shown() const { return shown_; }
    /// Whether that is the last that came.
    bool isUpToDate() const { return shown_ == state_.version; }

private:
    View view(const Surroundings& around, Time now) const;

    Display display_;
    State state_;
    Time noticeAt_ = 0;
    Time refusedAt_ = 0;
    Time drawnAt_ = 0;
    uint16_t shown_ = 0;
    Notice notice_ = Notice::None;
    bool told_ = false;
    bool refused_ = false;
    bool stale_ = true;
};

}  // namespace pad
