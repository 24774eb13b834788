#pragma once

#include "host/core/daily_span.h"

#include <optional>
#include <string>
#include <vector>

namespace turnbell {

/// What a SIM card may be used for. A technician sets it.
struct SimRule {
    std::string name;                    ///< for people; empty: none
    std::string iccid;                   ///< of the card; empty: every card that no other rule names
    std::vector<std::string> prefixes;   ///< "+99555": the numbers that it texts
    std::vector<std::string> countries;  ///< "GE": and those of these countries; both empty: all numbers
    int textsPerHour = 0;                ///< submissions in any 60 minutes; 0: no limit
    int textsPerDay = 0;                 ///< in any 24 hours; 0: no limit
    std::optional<DailySpan> quiet;      ///< it begins no text at this time of the branch's day

    bool operator==(const SimRule&) const = default;
};

}  // namespace turnbell
