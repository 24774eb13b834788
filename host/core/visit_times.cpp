#include "host/core/visit_times.h"

#include <algorithm>
#include <utility>

namespace turnbell {
namespace {

/// One step's events, one after the other.
class Stay {
public:
    Stay(const StepHistory& history, const SteadyTime& time) {
        times_.step = history.step;
        times_.service = history.service;
        times_.queue = history.queue;
        times_.outcome = history.outcome;
        times_.accurate = history.accurate;
        for (const auto& note : history.events) {
            if (!note.undone) {
                now_ = time.of(note.when);
                take(note);
            }
        }
        leaveWaitingOpen();
    }

    bool began() const { return where_ != Where::Nowhere; }

    /// When somebody stood in the branch for it; nothing: nobody came.
    std::optional<UtcTime> arrived() const { return arrived_; }

    StepTimes times() && { return std::move(times_); }

private:
    enum class Where { Nowhere, Afar, Waiting, Called, Serving, Parked, Ended };

    void take(const StepNote& note) {
        if (!note.desk.empty()) {
            times_.desk = note.desk;
            times_.staff = note.party == Party::Staff ? note.actor : times_.staff;
        }
        switch (note.event) {
        case StepEvent::JoinRemote: begin(Where::Afar); break;
        case StepEvent::CheckIn: arrive(); break;
        case StepEvent::Call: call(); break;
        case StepEvent::Recall: recall(); break;
        case StepEvent::Confirm: confirm(); break;
        case StepEvent::Park: go(Where::Parked); break;
        case StepEvent::Resume: go(note.desk.empty() ? Where::Waiting : Where::Serving); break;
        case StepEvent::MoreTime: go(Where::Waiting); break;
        case StepEvent::Rejoin: rejoin(); break;
        case StepEvent::NoShow: finish(StepEnd::NoShow); break;
        case StepEvent::Leave: finish(StepEnd::Left); break;
        case StepEvent::Cancel: finish(StepEnd::Cancelled); break;
        case StepEvent::Finish: served(); break;
        case StepEvent::Transfer: transfer(); break;
        case StepEvent::EndOfDay: endOfDay(); break;
        case StepEvent::Book:
        case StepEvent::ConfirmBooking:
        case StepEvent::ChangeBooking:
        case StepEvent::Approach:
        case StepEvent::Correct:
        case StepEvent::Undo: break;
        }
    }

    void begin(Where where) {
        times_.began = began() ? times_.began : now_;
        go(where);
    }

    void arrive() {
        arrived_ = arrived_.value_or(now_);
        begin(Where::Waiting);
    }

    /// Zero where the calendar went back while the machine was off.
    milliseconds since(UtcTime then) const { return std::max(now_ - then, milliseconds{0}); }

    void call() {
        go(Where::Called);
        times_.firstCall = times_.firstCall.value_or(now_);
        times_.waitFirst = times_.waitFirst.value_or(since(arrived_.value_or(now_)));
        recall();
    }

    void recall() {
        lastCall_ = now_;
        times_.waitLast = std::max(since(arrived_.value_or(now_)) - parked_ - serving_, milliseconds{0});
    }

    void confirm() {
        times_.walk = since(lastCall_);
        go(Where::Serving);
    }

    void served() {
        if (where_ == Where::Called && serving_ == milliseconds{0}) {
            serving_ = since(lastCall_);
            wasServed_ = true;
        }
        finish(StepEnd::Served);
    }

    void transfer() {
        if (began()) {
            finish(StepEnd::Transferred);
        } else {
            arrive();
        }
    }

    /// The no-show did not end it after all.
    void rejoin() {
        times_.end = StepEnd::None;
        times_.ended.reset();
        go(Where::Waiting);
    }

    void endOfDay() {
        if (where_ == Where::Serving) {
            times_.accurate = false;
            times_.closedByDay = true;
            finish(StepEnd::Served);
        } else {
            finish(StepEnd::Expired);
        }
    }

    void finish(StepEnd end) {
        if (!began()) {
            return;  // a booking that nobody came for
        }
        go(Where::Ended);
        times_.end = end;
        times_.ended = now_;
        if (wasServed_ && (end == StepEnd::Served || end == StepEnd::Transferred)) {
            times_.transaction = serving_;
        }
        if (wasParked_) {
            times_.parked = parked_;
        }
    }

    /// Leaves one place for another, and adds up what was spent there.
    void go(Where next) {
        const auto spent = since(since_);
        if (where_ == Where::Serving) {
            serving_ += spent;
        } else if (where_ == Where::Parked) {
            parked_ += spent;
        } else if (where_ == Where::Waiting) {
            times_.waiting.push_back({since_, since_ + spent});
        }
        wasServed_ = wasServed_ || next == Where::Serving;
        wasParked_ = wasParked_ || next == Where::Parked;
        where_ = next;
        since_ = now_;
    }

    void leaveWaitingOpen() {
        if (where_ == Where::Waiting) {
            times_.waiting.push_back({since_, since_});
            times_.waits = true;
        }
    }

    StepTimes times_;
    UtcTime now_;
    UtcTime since_;
    UtcTime lastCall_;
    std::optional<UtcTime> arrived_;
    Where where_ = Where::Nowhere;
    milliseconds serving_{0};
    milliseconds parked_{0};
    bool wasServed_ = false;
    bool wasParked_ = false;
};

}  // namespace

SteadyTime::SteadyTime(std::span<const NotedMoment> history) {
    std::map<std::int64_t, BootTime> last;
    for (const auto& [at, run] : history) {
        const auto [known, isFirst] = last.try_emplace(run, at.boot);
        if (isFirst || at.boot >= known->second) {
            known->second = at.boot;
            starts_[run] = at.utc - at.boot.time_since_epoch();
        }
    }
}

UtcTime SteadyTime::of(const NotedMoment& moment) const {
    const auto start = starts_.find(moment.run);
    return start == starts_.end() ? moment.at.utc : start->second + moment.at.boot.time_since_epoch();
}

SteadyTime steadyTime(std::span<const StepHistory> steps) {
    std::vector<NotedMoment> moments;
    for (const auto& step : steps) {
        for (const auto& note : step.events) {
            moments.push_back(note.when);
        }
    }
    return SteadyTime{moments};
}

VisitTimes visitTimes(std::span<const StepHistory> steps) {
    const auto time = steadyTime(steps);
    VisitTimes visit;
    std::optional<UtcTime> arrived;
    for (const auto& step : steps) {
        Stay stay{step, time};
        if (!stay.began()) {
            continue;
        }
        arrived = arrived ? arrived : stay.arrived();
        visit.steps.push_back(std::move(stay).times());
    }
    if (visit.steps.empty()) {
        return visit;
    }
    visit.steps.front().firstOfVisit = true;
    const auto& ended = visit.steps.back().ended;
    if (arrived && ended) {
        visit.inBranch = std::max(*ended - *arrived, milliseconds{0});
    }
    return visit;
}

}  // namespace turnbell
