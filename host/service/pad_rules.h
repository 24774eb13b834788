#pragma once

#include "host/base/clock.h"

namespace turnbell {

/// How a branch takes presses of its desk pads.
struct PadRules {
    milliseconds oldestPress{5'000};  ///< one that is older when it arrives does nothing
};

}  // namespace turnbell
