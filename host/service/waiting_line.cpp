#include "host/service/waiting_line.h"

#include <algorithm>
#include <iterator>

namespace turnbell {

WaitingLine::WaitingLine(BranchState& state, Moment now) : catalog_{state.catalog}, now_{now} {
    std::ranges::transform(catalog_.queues, std::back_inserter(queues_), &Queue::code);
    for (const auto& row : state.visits.waiting()) {
        if (!row.onlyDesk.empty()) {
            onlyDesks_[row.step] = row.onlyDesk;
        }
        const auto queue = std::ranges::find(queues_, row.queue) - queues_.begin();
        auto& one = waiting_.emplace_back(Waiter{.step = row.step,
                                                 .queue = static_cast<int>(queue),
                                                 .priority = row.priority,
                                                 .place = row.place,
                                                 .since = row.queued.boot.time_since_epoch()});
        if (row.notBefore) {
            one.notBefore = row.notBefore->time_since_epoch();
        }
        if (row.due) {
            one.due = this->now() + (*row.due - now.utc);
        }
    }
    alignWaiting(waiting_);
    for (const auto& row : state.visits.remote(state.serviceDay(now))) {
        const auto queue = std::ranges::find(queues_, row.step.queue) - queues_.begin();
        remote_.push_back({.step = row.step.id,
                           .queue = static_cast<int>(queue),
                           .priority = row.step.priority,
                           .place = row.step.place,
                           .since = row.step.queued.value_or(now).boot.time_since_epoch()});
    }
}

std::vector<Waiter> WaitingLine::of(const Desk& desk) const {
    const auto profile = catalog_.profileOf(desk);
    std::vector<Waiter> served;
    std::ranges::copy_if(waiting_, std::back_inserter(served), [&](const Waiter& one) {
        const auto queue = static_cast<std::size_t>(one.queue);
        const auto only = onlyDesks_.find(one.step);
        return queue < queues_.size() && profile.serves(queues_[queue]) &&
               (only == onlyDesks_.end() || only->second == desk.code);
    });
    return served;
}

CallingRule WaitingLine::ruleOf(const WorkProfile& profile) const {
    return CallingRule{profile.rules, queues_};
}

WorkProfile WaitingLine::profileFor(int queue) const {
    for (const auto& desk : catalog_.desks) {
        auto profile = catalog_.profileOf(desk);
        if (profile.serves(queues_.at(static_cast<std::size_t>(queue)))) {
            return profile;
        }
    }
    return {};
}

std::map<StepId, int> WaitingLine::ahead() const {
    std::map<StepId, int> ahead;
    for (int queue = 0; queue < static_cast<int>(queues_.size()); ++queue) {
        std::vector<Waiter> line;
        for (const auto& some : {waiting_, remote_}) {
            std::ranges::copy_if(some, std::back_inserter(line),
                                 [&](const Waiter& one) { return one.queue == queue; });
        }
        const auto rule = ruleOf(profileFor(queue));
        std::ranges::sort(line, [&](const Waiter& a, const Waiter& b) { return rule.isBefore(a, b, now()); });
        for (std::size_t i = 0; i < line.size(); ++i) {
            ahead[line[i].step] = static_cast<int>(i);
        }
    }
    return ahead;
}

std::vector<StepId> WaitingLine::inOrder() const {
    std::vector<CallingRule> rules;
    for (int queue = 0; queue < static_cast<int>(queues_.size()); ++queue) {
        rules.push_back(ruleOf(profileFor(queue)));
    }
    auto line = waiting_;
    std::ranges::sort(line, {}, [&](const Waiter& one) {
        const auto queue = static_cast<std::size_t>(one.queue);
        const auto level = queue < rules.size() ? rules[queue].effectivePriority(one, now()) : one.priority;
        return callingRank(one, level, now());
    });
    std::vector<StepId> steps;
    std::ranges::transform(line, std::back_inserter(steps), &Waiter::step);
    return steps;
}

int WaitingLine::aheadOf(StepId step) const {
    const auto all = ahead();
    const auto found = all.find(step);
    return found == all.end() ? 0 : found->second;
}

}  // namespace turnbell
