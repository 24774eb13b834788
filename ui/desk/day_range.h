#pragma once

#include <string>

namespace turnbell::ui {

/// Which days a table is of.
enum class DayChoice { Today, Yesterday, Week, Month, Own };

/// Days as "2026-11-22", both included.
struct DayRange {
    std::string from;
    std::string to;

    bool operator==(const DayRange&) const = default;
};

/// The days of a choice, seen from `today`; the last 7 and 30 include it. Own ones are `own` as it is.
DayRange daysOf(DayChoice choice, const std::string& today, const DayRange& own);

/// So many days later, or earlier; what is no day stays as it is.
std::string shifted(const std::string& day, int days);

}  // namespace turnbell::ui
