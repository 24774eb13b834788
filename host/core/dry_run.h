#pragma once

#include "host/core/calling_rule.h"

#include <optional>
#include <vector>

/// Today once more, under other rules: the same arrivals, services and desks, and who would have been called
/// when.
namespace turnbell {

/// A ticket of the day. Times are of any one clock.
struct DayTicket {
    Waiter waiter;                             ///< `since`: when it began to wait
    std::optional<milliseconds> left = {};     ///< when it went without being called
    std::optional<milliseconds> called = {};   ///< when it really was
    std::optional<std::size_t> onlyDesk = {};  ///< who alone may call it
    milliseconds busy{};  ///< how long desks have it, all times together; 0: nobody knows
};

/// When a desk took customers, and by which rule.
struct DayDesk {
    struct Span {
        milliseconds from{};
        milliseconds to{};
    };

    const CallingRule* rule = nullptr;
    int profile = 0;          ///< desks of one profile share the count of its ratio
    std::vector<int> queues;  ///< empty: all
    std::vector<Span> open;   ///< in order, apart
};

struct DryCall {
    std::size_t ticket = 0;  ///< in what was given
    std::size_t desk = 0;
    milliseconds at{};
};

/// Calls in order of time. A desk calls as soon as it is free, takes as long for a ticket as the real one
/// kept desks busy (nobody knows: the median of its queue), and calls nobody after its hours. Who left is
/// not called after that.
std::vector<DryCall> dryRun(std::vector<DayTicket> tickets, const std::vector<DayDesk>& desks);

}  // namespace turnbell
