#pragma once

#include "host/core/call_why.h"
#include "host/core/calling_rule.h"

#include <string>
#include <vector>

/// Asking who is next and why, and what other rules would have done.
namespace turnbell::wire {

struct WhyQuery {
    static constexpr auto kMethod = "why";
    std::string desk;
    std::string ticket;  ///< empty: whoever is next
};

/// Answer to why.
struct WhyNext {
    std::string desk;
    CallWhy why;           ///< of whoever is next
    std::string sentence;  ///< the same in English
    std::string ticket;    ///< that was asked for, or else is next
    int before = 0;        ///< how many this desk alone would call before that one; 0: it is next
};

}  // namespace turnbell::wire
