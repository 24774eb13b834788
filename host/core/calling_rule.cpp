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
    case CallReason::Rejoined: return "rejoined";
    case CallReason::MoreTime: return "more_time";
    }
    return "unknown";
}

std::optional<CallReason> callReason(std::string_view word) {
    return enumOfWord(word, CallReason::MoreTime);
}

bool isPriority(const Waiter& one) {
    return one.priority > 0;
}

bool isDue(const Waiter& one, milliseconds now) {
    return one.due && *one.due <= now;
}

bool isDeferred(const Waiter& one, milliseconds now) {
    return one.notBefore && now < *one.notBefore;
}

CallingRank callingRank(const Waiter& one, int level, milliseconds now) {
    const bool due = isDue(one, now);
    return {isDeferred(one, now), !due,      due ? std::max(*one.due, one.since) : milliseconds{0},
            -std::int64_t{level}, one.place, one.step};
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
    const auto present = [&](const Waiter& one) { return !isDeferred(one, now); };
    auto next = choose(waiting, counted, now, present);
    if (next) {
        letPass(*next, waiting, now);
    } else {
        next = choose(waiting, counted, now, [](const Waiter&) { return true; });
    }
    if (next) {
        next->counted = bothKindsWait(waiting) ? after(counted, isPriority(waiting[next->index])) : counted;
    }
    return next;
}

template <typename Takes>
std::optional<NextCall> CallingRule::choose(std::span<const Waiter> waiting, RatioCount counted,
                                            milliseconds now, Takes takes) const {
    const auto all = bestOf(waiting, now, takes);
    if (!all.any()) {
        return std::nullopt;
    }
    if (!all.other()) {
        return NextCall{.index = all.first, .reason = CallReason::Alone};
    }
    if (isDue(waiting[all.first], now)) {
        return NextCall{.index = all.first, .reason = CallReason::Appointment, .other = all.other()};
    }
    if (const auto byWait = byCondition(waiting, now, takes)) {
        return byWait;
    }
    const auto bestOfKind = [&](bool priority) {
        return bestOf(waiting, now,
                      [&](const Waiter& one) { return takes(one) && isPriority(one) == priority; });
    };
    const auto normal = bestOfKind(false);
    const auto urgent = bestOfKind(true);
    if (!ratio_ || !normal.any() || !urgent.any()) {
        return byPriority(waiting, all, now);
    }
    const bool priority = counted.priority < ratio_->priority;
    return NextCall{.index = (priority ? urgent : normal).first,
                    .reason = priority ? CallReason::RatioPriority : CallReason::RatioNormal,
                    .other = (priority ? normal : urgent).first};
}

/// Who asked for more time and would be before `next` is why it is next; else it is one more who waits.
void CallingRule::letPass(NextCall& next, std::span<const Waiter> waiting, milliseconds now) const {
    const auto deferred = bestOf(waiting, now, [&](const Waiter& one) { return isDeferred(one, now); });
    const bool byOrder = next.reason != CallReason::Condition && next.reason != CallReason::RatioNormal &&
                         next.reason != CallReason::RatioPriority;
    if (!deferred.any() || !byOrder) {
        return;
    }
    auto other = waiting[deferred.first];
    other.notBefore.reset();
    if (isBefore(other, waiting[next.index], now)) {
        next.reason = CallReason::MoreTime;
        next.other = deferred.first;
    } else if (next.reason == CallReason::Alone) {
        next = isDue(waiting[next.index], now)
                   ? NextCall{.index = next.index, .reason = CallReason::Appointment, .other = deferred.first}
                   : byPriority(waiting, {.first = next.index, .second = deferred.first}, now);
    }
}

template <typename Takes>
std::optional<NextCall> CallingRule::byCondition(std::span<const Waiter> waiting, milliseconds now,
                                                 Takes takes) const {
    for (std::size_t i = 0; i < conditions_.size(); ++i) {
        const auto& condition = conditions_[i];
        const auto inQueue = [&](const Waiter& one) { return takes(one) && one.queue == condition.queue; };
        const bool isTrue = std::any_of(waiting.begin(), waiting.end(), [&](const Waiter& one) {
            return inQueue(one) && now - one.since > condition.longerThan;
        });
        if (!isTrue) {
            continue;
        }
        const auto best = bestOf(waiting, now, inQueue);
        const auto rest =
            bestOf(waiting, now, [&](const Waiter& one) { return takes(one) && !inQueue(one); });
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
