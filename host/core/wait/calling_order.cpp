#include "host/core/wait/calling_order.h"

#include <algorithm>
#include <tuple>

namespace turnbell {

namespace {

bool isBefore(const ReplayTicket& a, const ReplayTicket& b) {
    return std::tuple{-a.priority, a.place} < std::tuple{-b.priority, b.place};
}

/// Between two appointments: whoever has gone first for longer.
bool isDueBefore(const ReplayTicket& a, const ReplayTicket& b) {
    const auto rank = [](const ReplayTicket& one) {
        return std::tuple{std::max(one.due, one.arrived), -one.priority, one.place};
    };
    return rank(a) < rank(b);
}

}  // namespace

int PlainOrder::next(int /*desk*/, std::span<const ReplayLine* const> lines,
                     std::span<const int> appointments, std::span<const ReplayTicket> tickets, double now) {
    const auto at = [&](int index) -> const ReplayTicket& {
        return tickets[static_cast<std::size_t>(index)];
    };
    int best = -1;
    for (const auto one : appointments) {
        if (at(one).due <= now && (best < 0 || isDueBefore(at(one), at(best)))) {
            best = one;
        }
    }
    if (best >= 0) {
        return best;
    }
    for (const auto* line : lines) {
        if (line->any() && (best < 0 || isBefore(at(line->first()), at(best)))) {
            best = line->first();
        }
    }
    return best;
}

bool PlainOrder::mayOvertake(int priority, bool due, int waitingPriority) const {
    return due || priority > waitingPriority;
}

}  // namespace turnbell
