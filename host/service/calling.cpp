#include "host/service/calling.h"

#include "host/core/civil_time.h"
#include "host/core/ratio_round.h"

#include <algorithm>

namespace turnbell {
namespace {

int minutesOf(milliseconds time) {
    return static_cast<int>(std::chrono::floor<std::chrono::minutes>(time).count());
}

/// When the wait of this one began; that of the rules may be of somebody behind it (alignWaiting).
milliseconds cameAt(BranchState& state, const Waiter& one) {
    const auto row = state.visits.step(one.step);
    return row && row->step.queued ? row->step.queued->boot.time_since_epoch() : one.since;
}

}  // namespace

/// A question to the rules of one desk.
struct Calling::Asked {
    Asked(BranchState& state, const Desk& desk, const WaitingLine& line)
        : profile{state.catalog.profileOf(desk)},
          rule{line.ruleOf(profile)},
          waiting{line.of(desk)},
          counted{state.ratios.count(profile)},
          now{line.now()},
          utc{line.utc()} {}

    std::optional<NextCall> next() const { return rule.next(waiting, counted, now); }

    WorkProfile profile;
    CallingRule rule;
    std::vector<Waiter> waiting;
    RatioCount counted;
    milliseconds now;
    UtcTime utc;
};

std::optional<Calling::Choice> Calling::next(const Desk& desk, Moment now) {
    const Asked asked{state_, desk, WaitingLine{state_, now}};
    const auto next = asked.next();
    if (!next) {
        return std::nullopt;
    }
    return Choice{asked.waiting[next->index].step, next->reason};
}

void Calling::called(const Desk& desk, StepId step, const Change& change) {
    const auto profile = state_.catalog.profileOf(desk);
    if (!profile.rules.ratio) {
        return;
    }
    const auto waiting = WaitingLine{state_, change.now()}.of(desk);
    const auto called = std::ranges::find(waiting, step, &Waiter::step);
    if (called != waiting.end() && bothKindsWait(waiting)) {
        state_.ratios.add(profile, isPriority(*called), change.number(), change.now());
    }
}

Result<wire::WhyNext> Calling::why(const wire::WhyQuery& query, Moment now) {
    const auto* const desk = state_.catalog.desk(query.desk);
    if (desk == nullptr) {
        return fail(ErrorCode::NotFound, "there is no desk '" + query.desk + "'", "desk_unknown");
    }
    const Asked asked{state_, *desk, WaitingLine{state_, now}};
    const auto next = asked.next();
    if (!next) {
        return fail(ErrorCode::Refused, "nobody is waiting for desk " + query.desk, "nobody_waiting");
    }
    wire::WhyNext answer{.desk = query.desk, .why = wordsOf(asked, *next), .sentence = {}, .ticket = {}};
    answer.sentence = sentenceOf(answer.why);
    answer.ticket = answer.why.ticket;
    if (!query.ticket.empty()) {
        const auto row = state_.visits.byTicket(query.ticket, state_.serviceDay(now));
        if (!row) {
            return fail(ErrorCode::NotFound, "there is no ticket " + query.ticket + " today",
                        "ticket_unknown");
        }
        const auto before = callsBefore(asked, row->step.id);
        TURNBELL_TRY(before);
        answer.ticket = query.ticket;
        answer.before = *before;
        const auto& one = *std::ranges::find(asked.waiting, row->step.id, &Waiter::step);
        if (const auto until = untilOf(asked, one); !until.empty() && until != answer.why.until) {
            answer.sentence += " " + query.ticket + " asked for more time, until " + until + ".";
        }
    }
    return answer;
}

std::optional<CallWhy> Calling::whyNext(const Desk& desk, const WaitingLine& line) {
    const Asked asked{state_, desk, line};
    const auto next = asked.next();
    return next ? std::optional{wordsOf(asked, *next)} : std::nullopt;
}

CallWhy Calling::wordsOf(const Asked& asked, const NextCall& next) const {
    const auto& rules = asked.profile.rules;
    const auto& one = asked.waiting[next.index];
    CallWhy why{.reason = next.reason,
                .ticket = ticketOf(one.step),
                .waitedMinutes = waitedMinutes(one, asked.now),
                .priority = one.priority,
                .level = asked.rule.effectivePriority(one, asked.now),
                .ageingMinutes = minutesOf(rules.ageing.value_or(milliseconds{0})),
                .ratio = rules.ratio,
                .counted = asked.counted};
    if (one.due) {
        why.due = civilClock(asked.utc + (*one.due - asked.now), state_.catalog.branch.timeZone);
    }
    why.until = untilOf(asked, one);
    if (next.other) {
        const auto& other = asked.waiting[*next.other];
        why.other = ticketOf(other.step);
        why.otherWaitedMinutes = waitedMinutes(other, asked.now);
        if (why.reason == CallReason::Arrival) {
            why.reason = reasonOfPlace(asked, one, other);
        }
        why.otherPriority = other.priority;
        if (why.reason == CallReason::MoreTime) {
            why.until = untilOf(asked, other);
        }
        why.otherLevel = asked.rule.effectivePriority(other, asked.now);
    }
    if (next.reason == CallReason::Condition) {
        why.queue = rules.conditions[next.condition].queue;
        why.longerThanMinutes = minutesOf(rules.conditions[next.condition].longerThan);
    }
    return why;
}

/// Why it stands before the other.
CallReason Calling::reasonOfPlace(const Asked& asked, const Waiter& one, const Waiter& other) const {
    if (cameAt(state_, one) <= cameAt(state_, other)) {
        return CallReason::Arrival;
    }
    if (isDeferred(other, asked.now)) {
        return CallReason::MoreTime;
    }
    const auto row = state_.visits.step(one.step);
    const auto placed = row ? state_.visits.placedBy(row->visit.id, one.step) : std::nullopt;
    return placed && placed->event == StepEvent::Rejoin ? CallReason::Rejoined : CallReason::Placed;
}

std::string Calling::untilOf(const Asked& asked, const Waiter& one) const {
    return isDeferred(one, asked.now)
               ? civilClock(asked.utc + (*one.notBefore - asked.now), state_.catalog.branch.timeZone)
               : std::string{};
}

int Calling::waitedMinutes(const Waiter& one, milliseconds now) const {
    return minutesOf(now - cameAt(state_, one));
}

Result<int> Calling::callsBefore(const Asked& asked, StepId step) const {
    auto waiting = asked.waiting;
    if (std::ranges::find(waiting, step, &Waiter::step) == waiting.end()) {
        return fail(ErrorCode::Refused,
                    "this desk cannot call that ticket: it does not wait in one of its queues",
                    "not_waiting_here");
    }
    int before = 0;
    auto counted = asked.counted;
    for (auto next = asked.next(); waiting[next->index].step != step; ++before) {
        counted = next->counted;
        waiting.erase(waiting.begin() + static_cast<std::ptrdiff_t>(next->index));
        next = asked.rule.next(waiting, counted, asked.now);
    }
    return before;
}

std::string Calling::ticketOf(StepId step) const {
    const auto row = state_.visits.step(step);
    return row ? row->visit.ticket : std::string{};
}

}  // namespace turnbell
