#include "host/core/calling_rule.h"

#include "host/core/enum_word.h"
#include "host/core/ratio_round.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace turnbell {

namespace {

constexpr int kNoQueue = -1;

}  // namespace

/// The first two of some, by isBefore().
struct CallingRule::Best {
    static constexpr auto kNobody = std::numeric_limits<std::size_t>::max();

    std::size_t first = kNobody;
    std::size_t second = kNobody;

    bool any() const { return first != kNobody; }
    std::optional<std::size_t> other() const {
        return second == kNobody ? std::nullopt : std::optional{second};
    }
};

const char* toString(CallReason reason) {
    switch (reason) {
    case CallReason::Alone: return "alone";
    case CallReason::Appointment: return "appointment";
    case CallReason::Condition: return "condition";
    case CallReason::RatioNormal: return "ratio_normal";
    case CallReason::RatioPriority: return "ratio_priority";
    case CallReason::Priority: return "priority";
    case CallReason::Ageing: return "ageing";
    case CallReason::Arrival: return "arrival";
    case CallReason::Placed: return "placed";
    }
    return "unknown";
}

std::optional<CallReason> callReason(std::string_view word) {
    return enumOfWord(word, CallReason::Placed);
}

bool isPriority(const Waiter& one) {
    return one.priority > 0;
}

bool isDue(const Waiter& one, milliseconds now) {
    return one.due && *one.due <= now;
}

CallingRank callingRank(const Waiter& one, int level, milliseconds now) {
    const bool due = isDue(one, now);
    return {!due, due ? std::max(*one.due, one.since) : milliseconds{0}, -std::int64_t{level}, one.place,
            one.step};
}

void alignWaiting(std::span<Waiter> waiting) {
    std::ranges::sort(waiting, {}, [](const Waiter& one) {
        return std::tuple{one.queue, one.priority, one.place, one.step};
    });
    for (std::size_t i = waiting.size(); i-- > 1;) {
        auto& ahead = waiting[i - 1];
        const auto& behind = waiting[i];
        if (ahead.queue == behind.queue && ahead.priority == behind.priority) {
            ahead.since = std::min(ahead.since, behind.since);
        }
    }
}

CallingRule::CallingRule(const CallingRules& rules, std::span<const std::string> queues)
    : ratio_{rules.ratio}, ageing_{rules.ageing.value_or(milliseconds{0})} {
    for (const auto& condition : rules.conditions) {
        const auto found = std::find(queues.begin(), queues.end(), condition.queue);
        conditions_.push_back({found == queues.end() ? kNoQueue : static_cast<int>(found - queues.begin()),
                               condition.longerThan});
    }
}

int CallingRule::effectivePriority(const Waiter& one, milliseconds now) const {
    const auto waited = std::max(now - one.since, milliseconds{0});  // a clock was set back
    return ageing_ > milliseconds{0} ? one.priority + static_cast<int>(waited / ageing_) : one.priority;
}

bool CallingRule::isBefore(const Waiter& a, const Waiter& b, milliseconds now) const {
    const auto rank = [&](const Waiter& one) { return callingRank(one, effectivePriority(one, now), now); };
    return rank(a) < rank(b);
}

int CallingRule::aheadOf(const Waiter& one, std::span<const Waiter> waiting, milliseconds now) const {
    return static_cast<int>(std::count_if(waiting.begin(), waiting.end(), [&](const Waiter& other) {
        return other.queue == one.queue && isBefore(other, one, now);
    }));
}

template <typename Takes>
CallingRule::Best CallingRule::bestOf(std::span<const Waiter> waiting, milliseconds now, Takes takes) const {
    Best best;
    for (std::size_t i = 0; i < waiting.size(); ++i) {
        if (!takes(waiting[i])) {
            continue;
        }
        if (!best.any() || isBefore(waiting[i], waiting[best.first], now)) {
            best.second = std::exchange(best.first, i);
        } else if (!best.other() || isBefore(waiting[i], waiting[best.second], now)) {
            best.second = i;
        }
    }
    return best;
}

std::optional<NextCall> CallingRule::next(std::span<const Waiter> waiting, RatioCount counted,
                                          milliseconds now) const {
    const auto all = bestOf(waiting, now, [](const Waiter&) { return true; });
    if (!all.any()) {
        return std::nullopt;
    }
    const bool bothWait = bothKindsWait(waiting);
    NextCall next{.index = all.first, .other = all.other()};
    if (!all.other()) {
        next.reason = CallReason::Alone;
    } else if (isDue(waiting[all.first], now)) {
        next.reason = CallReason::Appointment;
    } else if (const auto byWait = byCondition(waiting, now)) {
        next = *byWait;
    } else if (ratio_ && bothWait) {
        const bool priority = counted.priority < ratio_->priority;
        const auto best =
            bestOf(waiting, now, [&](const Waiter& one) { return isPriority(one) == priority; });
        const auto rest =
            bestOf(waiting, now, [&](const Waiter& one) { return isPriority(one) != priority; });
        next = {.index = best.first,
                .reason = priority ? CallReason::RatioPriority : CallReason::RatioNormal,
                .other = rest.first};
    } else {
        next = byPriority(waiting, all, now);
    }
    next.counted = bothWait ? after(counted, isPriority(waiting[next.index])) : counted;
    return next;
}

std::optional<NextCall> CallingRule::byCondition(std::span<const Waiter> waiting, milliseconds now) const {
    for (std::size_t i = 0; i < conditions_.size(); ++i) {
        const auto& condition = conditions_[i];
        const auto inQueue = [&](const Waiter& one) { return one.queue == condition.queue; };
        const bool isTrue = std::any_of(waiting.begin(), waiting.end(), [&](const Waiter& one) {
            return inQueue(one) && now - one.since > condition.longerThan;
        });
        if (!isTrue) {
            continue;
        }
        const auto best = bestOf(waiting, now, inQueue);
        const auto rest = bestOf(waiting, now, [&](const Waiter& one) { return !inQueue(one); });
        if (ageing_ > milliseconds{0} && rest.any() &&
            effectivePriority(waiting[rest.first], now) >
                effectivePriority(waiting[best.first], now) + kConditionLevels) {
            continue;
        }
        return NextCall{.index = best.first,
                        .reason = CallReason::Condition,
                        .other = rest.any() ? std::optional{rest.first} : best.other(),
                        .condition = i};
    }
    return std::nullopt;
}

NextCall CallingRule::byPriority(std::span<const Waiter> waiting, const Best& best, milliseconds now) const {
    NextCall next{.index = best.first, .reason = CallReason::Arrival, .other = best.other()};
    const auto& first = waiting[best.first];
    const auto& second = waiting[best.second];
    if (effectivePriority(first, now) > effectivePriority(second, now)) {
        next.reason = first.priority > second.priority ? CallReason::Priority : CallReason::Ageing;
    } else if (first.priority < second.priority) {
        next.reason = CallReason::Ageing;
    }
    return next;
}

RatioCount CallingRule::after(RatioCount counted, bool priority) const {
    return ratio_ ? countedOn(counted, priority, *ratio_) : counted;
}

}  // namespace turnbell
