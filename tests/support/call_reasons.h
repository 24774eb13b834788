#pragma once

#include "host/core/call_why.h"

namespace turnbell {

/// A007 goes before P002 for this reason; with a number in every field, whatever the reason needs of them.
inline CallWhy because(CallReason reason) {
    return {.reason = reason,
            .ticket = "A007",
            .other = "P002",
            .waitedMinutes = 23,
            .otherWaitedMinutes = 4,
            .priority = 2,
            .otherPriority = 1,
            .level = 3,
            .otherLevel = 2,
            .ageingMinutes = 10,
            .ratio = Ratio{.normal = 2, .priority = 1},
            .counted = {.normal = 1, .priority = 1},
            .queue = "A",
            .longerThanMinutes = 20,
            .due = "10:30"};
}

}  // namespace turnbell
