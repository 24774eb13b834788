#pragma once

#include "host/base/clock.h"

#include <string>

namespace turnbell {

/// What keeps the branch from being used to text strangers, and its texts from costing more than they may;
/// field/queue.md 7. 0 everywhere: no limit. A number is *verified* once it has written to the branch; one
/// that staff typed counts as known. These bind the kiosk and remote check-in; staff are warned.
struct Limits {
    int openTickets = 1;   ///< that one number may hold at the same time
    int ticketsADay = 3;   ///< for one number
    int textsAnHour = 3;   ///< to one number, until it has written or its visit is served; calls always go
    int newAtKiosk = 20;   ///< unknown numbers within ten minutes, at all kiosks of the branch together
    int newInBranch = 90;  ///< unknown numbers within an hour, remote check-ins included
    int neighbours = 3;    ///< unknown numbers within an hour that differ in their last two digits alone
    int textsADay =
        2'000;  ///< SMS that may be submitted on one day; see core/text_budget.h for what stops first
    int answersAnHour = 10;  ///< that one number gets by itself, whatever it writes

    bool operator==(const Limits&) const = default;
};

/// When what can wait is not sent: "20:00" to "08:00" by the branch's clock, over midnight too.
struct QuietHours {
    std::string from;  ///< empty, as `to`: none
    std::string to;

    bool operator==(const QuietHours&) const = default;
};

}  // namespace turnbell
