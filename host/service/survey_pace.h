#pragma once

#include "host/base/clock.h"

#include <optional>

namespace turnbell {

/// Lets planned surveys out a few a minute: a jump of the clock, or a long power cut, makes many due at once.
class SurveyPace {
public:
    /// True: one may go now, and is counted.
    bool mayGo(BootTime now);

    /// When one that was held back may go; nothing if none was.
    std::optional<BootTime> nextRelease() const;

private:
    BootTime minute_{};
    int asked_ = 0;  ///< within the minute that began then
};

}  // namespace turnbell
