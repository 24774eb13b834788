#include "host/core/dry_run.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <numeric>
#include <set>

namespace turnbell {
namespace {

/// For tickets that were never called: the median of their queue, or of all.
void fillBusy(std::vector<DayTicket>& tickets) {
    constexpr int kAll = -1;
    std::map<int, std::vector<milliseconds>> known;
    for (const auto& ticket : tickets) {
        if (ticket.busy > milliseconds{0}) {
            known[ticket.waiter.queue].push_back(ticket.busy);
            known[kAll].push_back(ticket.busy);
        }
    }
    std::map<int, milliseconds> median;
    for (auto& [queue, times] : known) {
        const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
        std::ranges::nth_element(times, middle);
        median[queue] = *middle;
    }
    for (auto& ticket : tickets) {
        if (ticket.busy <= milliseconds{0}) {
            const auto own = median.find(ticket.waiter.queue);
            ticket.busy = own == median.end() ? median[kAll] : own->second;
        }
    }
}

class Day {
public:
    Day(const std::vector<DayTicket>& tickets, const std::vector<DayDesk>& desks)
        : tickets_{tickets},
          desks_{desks},
          free_(desks.size(), milliseconds::min()),
          coming_(tickets.size()) {
        std::iota(coming_.begin(), coming_.end(), std::size_t{0});
        std::ranges::sort(coming_, std::greater<>{}, [&](std::size_t i) { return tickets_[i].waiter.since; });
        for (const auto& ticket : tickets_) {
            moments_.insert(ticket.waiter.since);
            if (ticket.waiter.notBefore) {
                moments_.insert(*ticket.waiter.notBefore);
            }
        }
        for (const auto& desk : desks_) {
            for (const auto& span : desk.open) {
                moments_.insert(span.from);
            }
        }
    }

    std::vector<DryCall> play() {
        while (!moments_.empty()) {
            const auto now = moments_.extract(moments_.begin()).value();
            update(now);
            for (std::size_t desk = 0; desk < desks_.size(); ++desk) {
                if (isFree(desk, now)) {
                    call(desk, now);
                }
            }
        }
        return std::move(calls_);
    }

private:
    /// Who has come by now waits; who has left does not.
    void update(milliseconds now) {
        for (; !coming_.empty() && tickets_[coming_.back()].waiter.since <= now; coming_.pop_back()) {
            waiting_.push_back(tickets_[coming_.back()].waiter);
            ticketOf_[waiting_.back().step] = coming_.back();
        }
        std::erase_if(waiting_, [&](const Waiter& one) {
            const auto& left = tickets_[ticketOf_[one.step]].left;
            return left && *left <= now;
        });
        alignWaiting(waiting_);
    }

    bool isFree(std::size_t desk, milliseconds now) const {
        return free_[desk] <= now && std::ranges::any_of(desks_[desk].open, [&](const DayDesk::Span& span) {
                   return span.from <= now && now < span.to;
               });
    }

    void call(std::size_t number, milliseconds now) {
        const auto& desk = desks_[number];
        std::vector<Waiter> line;
        std::ranges::copy_if(waiting_, std::back_inserter(line), [&](const Waiter& one) {
            const auto& only = tickets_[ticketOf_[one.step]].onlyDesk;
            return only.value_or(number) == number &&
                   (desk.queues.empty() || std::ranges::find(desk.queues, one.queue) != desk.queues.end());
        });
        auto& counted = counted_[desk.profile];
        const auto next = desk.rule->next(line, counted, now);
        if (!next) {
            return;
        }
        counted = next->counted;
        const auto step = line[next->index].step;
        const auto ticket = ticketOf_[step];
        std::erase_if(waiting_, [&](const Waiter& one) { return one.step == step; });
        calls_.push_back({ticket, number, now});
        free_[number] = now + tickets_[ticket].busy;
        moments_.insert(free_[number]);
    }

    const std::vector<DayTicket>& tickets_;
    const std::vector<DayDesk>& desks_;
    std::vector<milliseconds> free_;
    std::vector<std::size_t> coming_;  ///< the next one last
    std::vector<Waiter> waiting_;
    std::map<StepId, std::size_t> ticketOf_;
    std::set<milliseconds> moments_;  ///< at which a desk may be able to call
    std::map<int, RatioCount> counted_;
    std::vector<DryCall> calls_;
};

}  // namespace

std::vector<DryCall> dryRun(std::vector<DayTicket> tickets, const std::vector<DayDesk>& desks) {
    fillBusy(tickets);
    return Day{tickets, desks}.play();
}

}  // namespace turnbell
