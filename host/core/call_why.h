#pragma once

#include "host/core/calling_rule.h"

#include <optional>
#include <string>

namespace turnbell {

/// Why somebody is next, with the numbers that decided: what a screen words in its language, and sentenceOf()
/// in English. What a reason does not need is left as it is.
struct CallWhy {
    CallReason reason = CallReason::Alone;
    std::string ticket = {};  ///< who is next
    std::string other = {};   ///< who would be but for that; empty: nobody else waits
    int waitedMinutes = 0;
    int otherWaitedMinutes = 0;
    int priority = 0;
    int otherPriority = 0;
    int level = 0;  ///< priority with what ageing adds
    int otherLevel = 0;
    int ageingMinutes = 0;
    std::optional<Ratio> ratio = {};
    RatioCount counted = {};  ///< of this round, before this call
    std::string queue = {};   ///< of the condition
    int longerThanMinutes = 0;
    std::string due = {};    ///< "10:30" where the branch is
    std::string until = {};  ///< the same, of who asked for more time: `other` for MoreTime, else `ticket`

    bool operator==(const CallWhy&) const = default;
};

/// "P002 is next: priority 2 goes before priority 0 of A003, who has waited 12 min."
std::string sentenceOf(const CallWhy& why);

}  // namespace turnbell
