#include "host/core/wait/rule_order.h"

#include <cmath>

namespace turnbell {

namespace {

milliseconds inMilliseconds(double seconds) {
    return milliseconds{std::llround(seconds * 1000)};
}

Waiter waiterOf(const ReplayTicket& ticket) {
    const bool booked = ticket.due < ReplayTicket::kNone;
    return {.step = StepId{ticket.id},
            .queue = ticket.queue,
            .priority = ticket.priority,
            .place = ticket.place,
            .since = inMilliseconds(ticket.queued),
            .due = booked ? std::optional{inMilliseconds(ticket.due)} : std::nullopt};
}

}  // namespace

int RuleOrder::addProfile(const CallingRules& rules, std::span<const std::string> queues,
                          RatioCount counted) {
    profiles_.push_back({CallingRule{rules, queues}, counted, counted});
    anyoneMayOvertake_ = anyoneMayOvertake_ || rules.ratio || !rules.conditions.empty();
    return static_cast<int>(profiles_.size()) - 1;
}

void RuleOrder::setDesk(int desk, int profile) {
    profileOfDesk_[desk] = profile;
}

void RuleOrder::begin() {
    for (auto& profile : profiles_) {
        profile.counted = profile.atFirst;
    }
}

int RuleOrder::next(int desk, std::span<const ReplayLine* const> lines, std::span<const int> appointments,
                    std::span<const ReplayTicket> tickets, double now) {
    const auto found = profileOfDesk_.find(desk);
    if (found == profileOfDesk_.end()) {
        return plain_.next(desk, lines, appointments, tickets, now);
    }
    waiting_.clear();
    indices_.clear();
    const auto add = [&](int index) {
        waiting_.push_back(waiterOf(tickets[static_cast<std::size_t>(index)]));
        indices_.push_back(index);
    };
    // The first of each line stands for all behind, but for appointments whose time has come.
    for (const auto* line : lines) {
        if (line->any()) {
            add(line->first());
        }
    }
    for (const auto index : appointments) {
        if (tickets[static_cast<std::size_t>(index)].due <= now) {
            add(index);
        }
    }
    auto& profile = profiles_[static_cast<std::size_t>(found->second)];
    const auto next = profile.rule.next(waiting_, profile.counted, inMilliseconds(now));
    if (!next) {
        return -1;
    }
    profile.counted = next->counted;
    return indices_[next->index];
}

bool RuleOrder::mayOvertake(int priority, bool due, int waitingPriority) const {
    return anyoneMayOvertake_ || due || priority > waitingPriority;
}

}  // namespace turnbell
