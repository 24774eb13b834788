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

/// Today once more, as if the profile had had these rules.
struct DryRunQuery {
    static constexpr auto kMethod = "dry_run";
    std::string profile;  ///< code; empty: desks without one
    CallingRules rules;
};

/// One ticket of a dry run. Times are ISO 8601 UTC; "": never called.
struct DryRunRow {
    std::string ticket;
    int priority = 0;
    std::string arrivedAt;
    std::string calledAt;   ///< really
    std::string desk;       ///< really
    std::string today;      ///< by the rules as they are
    std::string todayDesk;  ///< where
    std::string changed;    ///< by the rules that are asked about
    std::string changedDesk;
};

/// Mean waits in seconds; of those who are called in all three.
struct DryRunMean {
    bool priority = false;
    int tickets = 0;
    int real = 0;
    int today = 0;
    int changed = 0;
};

/// Answer to dry_run.
struct DryRun {
    std::vector<DryRunRow> tickets;  ///< in order of arrival
    std::vector<DryRunMean> means;   ///< of normal customers, then of priority ones
};

}  // namespace turnbell::wire
