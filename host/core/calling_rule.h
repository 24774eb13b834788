#pragma once

#include "host/base/clock.h"
#include "host/base/strong_id.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <tuple>
#include <vector>

/// Who is next at a desk, and why. The rules decide in this order; each leaves the choice to the next one
/// where it has nothing to say:
///   1. an appointment whose time has come, of several whose came first (its arrival if that was later);
///   before
///      its time it is ranked as if it had none: by its own priority, then arrival;
///   2. the first condition that is true ("call queue X once its longest wait exceeds N minutes"); with
///   ageing
///      it is worth kConditionLevels levels of priority and no more, so that nobody starves by it either;
///   3. the ratio between normal and priority customers, while both wait;
///   4. priority, to which ageing adds one level for each so long of waiting;
///   5. arrival.
/// Who asked for more time is passed over until that time, before any of these: everybody else goes first.
/// Where nobody else waits for the desk it is called all the same, as a desk that is idle does no good.
namespace turnbell {

/// Calls in a row, while normal customers (priority 0 or less) and priority ones both wait; priority begins.
/// Neither is 0: that would starve.
struct Ratio {
    int normal = 2;
    int priority = 1;

    bool operator==(const Ratio&) const = default;
};

/// "When the wait in `queue` exceeds this, call that queue."
struct WaitCondition {
    std::string queue = {};
    milliseconds longerThan{};

    bool operator==(const WaitCondition&) const = default;
};

/// What a work profile chooses. Nothing chosen: strict priority, then arrival.
struct CallingRules {
    std::optional<Ratio> ratio = {};

    /// Waiting so long counts like one level of priority more. So whoever arrives (highest - own priority +
    /// 1) times this later, or after that, is never called before, and kConditionLevels times later still if
    /// a condition helps: nobody starves.
    std::optional<milliseconds> ageing = {};
    std::vector<WaitCondition> conditions = {};  ///< the first true one decides

    bool autoCall =
        false;  ///< an open desk that has been idle for `autoCallAfter` is given the next customer
    milliseconds autoCallAfter{10'000};

    bool operator==(const CallingRules&) const = default;
};

/// What a true condition is worth where waiting counts as well.
constexpr int kConditionLevels = 5;

/// Somebody who waits, as the rules see them. Times are of any one clock.
struct Waiter {
    StepId step;
    int queue = 0;  ///< its number, as whoever made the rule counts queues
    int priority = 0;
    std::int64_t place = 0;                ///< arrival order within the branch; lower first
    milliseconds since{};                  ///< when the waiting began, aligned: see alignWaiting()
    std::optional<milliseconds> due = {};  ///< the time of an appointment; a later arrival goes first at once
    std::optional<milliseconds> notBefore = {};  ///< who asked for more time lets all others pass until then

    bool operator==(const Waiter&) const = default;
};

/// Calls of this round of the ratio: it begins anew once both have had theirs.
struct RatioCount {
    int normal = 0;
    int priority = 0;

    bool operator==(const RatioCount&) const = default;
};

enum class CallReason {
    Alone,
    Appointment,
    Condition,
    RatioNormal,
    RatioPriority,
    Priority,
    Ageing,
    Arrival,
    Placed,    ///< by place, but not the first to come: staff put it there, or others were let past
    Rejoined,  ///< the same: it missed its call, and came back to the head of the line
    MoreTime   ///< who would be next asked for more time
};

/// "alone", "ratio_normal", ... as on the wire.
const char* toString(CallReason reason);
std::optional<CallReason> callReason(std::string_view word);

struct NextCall {
    std::size_t index = 0;  ///< who, in what was given
    CallReason reason = CallReason::Alone;
    std::optional<std::size_t> other = {};  ///< who would be next but for that
    std::size_t condition = 0;              ///< which one was true, for CallReason::Condition
    RatioCount counted = {};                ///< after this call
};

/// The rules of one work profile, ready for use. Does not allocate when asked.
class CallingRule {
public:
    /// `queues`: the codes, in the order of Waiter::queue.
    CallingRule(const CallingRules& rules, std::span<const std::string> queues);

    /// Whom to call of `waiting`, which may be in any order; nothing: nobody waits. O(waiting). Of those of
    /// one queue and priority it is enough to give the appointments whose time has come, those who asked for
    /// more time, and the two lowest places of the others.
    std::optional<NextCall> next(std::span<const Waiter> waiting, RatioCount counted, milliseconds now) const;

    /// True if `a` is called before `b` where no condition and no ratio decides: by callingRank().
    bool isBefore(const Waiter& a, const Waiter& b, milliseconds now) const;

    /// The priority with what ageing adds to it.
    int effectivePriority(const Waiter& one, milliseconds now) const;

    /// How many of the same queue go before `one` by isBefore().
    int aheadOf(const Waiter& one, std::span<const Waiter> waiting, milliseconds now) const;

private:
    struct Condition {
        int queue;
        milliseconds longerThan;
    };
    struct Best;

    template <typename Takes>
    Best bestOf(std::span<const Waiter> waiting, milliseconds now, Takes takes) const;
    template <typename Takes>
    std::optional<NextCall> choose(std::span<const Waiter> waiting, RatioCount counted, milliseconds now,
                                   Takes takes) const;
    template <typename Takes>
    std::optional<NextCall> byCondition(std::span<const Waiter> waiting, milliseconds now, Takes takes) const;
    void letPass(NextCall& next, std::span<const Waiter> waiting, milliseconds now) const;
    NextCall byPriority(std::span<const Waiter> waiting, const Best& best, milliseconds now) const;
    RatioCount after(RatioCount counted, bool priority) const;

    std::optional<Ratio> ratio_;
    milliseconds ageing_{0};  ///< 0: none
    std::vector<Condition> conditions_;
};

/// Lets nobody have waited less than those of the same queue and priority who are behind: whom staff have put
/// first stays first whatever ageing says. Sorts by queue, priority and place.
void alignWaiting(std::span<Waiter> waiting);

bool isPriority(const Waiter& one);

/// Whether it is an appointment whose time has come.
bool isDue(const Waiter& one, milliseconds now);

/// Whether it asked for more time, which is not over.
bool isDeferred(const Waiter& one, milliseconds now);

/// What stands for a waiter in the order of calling; the lower one goes first. A strict order: the step
/// decides between equals, so that it never depends on the order of rows.
using CallingRank = std::tuple<bool, bool, milliseconds, std::int64_t, std::int64_t, StepId>;

/// `level`: the priority, with what ageing adds to it.
CallingRank callingRank(const Waiter& one, int level, milliseconds now);

}  // namespace turnbell
