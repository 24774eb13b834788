#include "host/core/wait/branch_time.h"
#include "host/core/wait/branch_tracker.h"

#include <algorithm>
#include <cmath>

namespace turnbell {

namespace {

using Kind = BranchEvent::Kind;
using Mode = TrackedDesk::Mode;

constexpr double kAway = 3 * 60;     // a desk that lets people wait so long was not there
constexpr double kSettled = 2 * 60;  // a desk that is free for so long is ready

}  // namespace

bool TrackedDesk::calls(int queue) const {
    return std::find(queues.begin(), queues.end(), queue) != queues.end();
}

void BranchTracker::deskEvent(const BranchEvent& event) {
    if (event.kind == Kind::Roster) {
        roster(event);
        return;
    }
    auto& desk = desks_[event.desk];
    desk.today.desk = event.desk;
    switch (event.kind) {
    case Kind::DeskKnown:
        desk.expected = true;
        if (!desk.queuesTold) {
            desk.queues = event.queues;
        }
        break;
    case Kind::DeskOpen:
        if (!event.queues.empty()) {
            desk.queues = event.queues;
            desk.queuesTold = true;
        }
        open(desk, true);
        break;
    case Kind::DeskClose: close(desk); break;
    case Kind::DeskPause: pause(desk); break;
    default: resume(desk); break;
    }
}

void BranchTracker::roster(const BranchEvent& event) {
    const auto from = secondsOf(event.from);
    if (dayOf(from) > dayOf(now_)) {
        laterRosters_.push_back(event);
        return;
    }
    auto& desk = desks_[event.desk];
    desk.today.desk = event.desk;
    const DeskShift shift{ofDay(from), ofDay(secondsOf(event.to)), event.queues};
    desk.today.addShift(shift.from, shift.to);
    desk.expected = true;
    const auto after = std::find_if(desk.shifts.begin(), desk.shifts.end(),
                                    [&](const DeskShift& other) { return other.from > shift.from; });
    desk.shifts.insert(after, shift);
    changeShifts();
}

/// Each desk calls from the queues of its shift: the last that has begun, or else the first.
void BranchTracker::changeShifts() {
    for (auto& [number, desk] : desks_) {
        if (desk.queuesTold || desk.shifts.empty()) {
            continue;
        }
        const auto* now = &desk.shifts.front();
        for (const auto& shift : desk.shifts) {
            now = shift.from <= ofDay(now_) ? &shift : now;
        }
        if (desk.queues != now->queues) {
            desk.queues = now->queues;
        }
    }
}

void BranchTracker::open(TrackedDesk& desk, bool told) {
    auto& day = desk.today;
    if (desk.mode == Mode::Paused) {
        resume(desk);
    }
    if (day.closed && desk.mode == Mode::Away) {
        day.pauses.push_back({*day.closed, ofDay(now_) - *day.closed});
        day.closed.reset();
    }
    desk.mode = Mode::Open;
    desk.everOpened = true;
    desk.closing = desk.pausing = false;
    if (day.opened) {
        desk.freeSince = now_;
        return;
    }
    const auto waiting = callableSince(desk);
    const auto from = day.rosterFrom.value_or(ofDay(now_));
    // One that is only seen when it calls may have sat there since its roster's beginning.
    day.opened = told || (waiting && now_ - *waiting > kAtOnce) ? ofDay(now_) : std::min(from, ofDay(now_));
    desk.openWasTold = told;
    models_.opensTold.add(told ? 1 : 0, 200);
    desk.freeSince = told ? now_ : *day.opened + midnight();
}

/// When a desk that stops after it served was to stop: at its roster's end if that lies in the transaction,
/// else somewhere in it.
double BranchTracker::intended(const TrackedDesk& desk) const {
    if (desk.serving) {
        return ofDay(now_);
    }
    if (desk.lastCall < 0 || now_ - desk.freeSince > kAtOnce) {
        return ofDay(now_);
    }
    const auto begin = ofDay(desk.lastCall);
    const auto to = desk.today.rosterTo.value_or(-1);
    return to >= begin && to <= ofDay(now_) ? to : (begin + ofDay(now_)) / 2;
}

void BranchTracker::close(TrackedDesk& desk) {
    if (desk.mode == Mode::Away) {
        return;
    }
    if (desk.mode == Mode::Paused) {
        desk.today.closed = ofDay(desk.pausedSince);
    } else if (!desk.closing) {
        desk.today.closed = intended(desk);
    }
    desk.closing = desk.serving.has_value();
    desk.mode = desk.closing ? desk.mode : Mode::Away;
    desk.queuesTold = false;
    if (desk.pausing) {  // it goes home instead
        desk.pausing = false;
        std::erase_if(desk.today.pauses, [](const DeskDay::Pause& pause) { return pause.length < 0; });
    }
}

void BranchTracker::pause(TrackedDesk& desk) {
    if (desk.mode == Mode::Paused || desk.pausing) {
        return;
    }
    if (desk.mode == Mode::Away) {
        open(desk, true);
    }
    const auto begins = intended(desk);
    if (desk.serving) {
        desk.pausing = true;
    } else {
        desk.mode = Mode::Paused;
        desk.pausedSince = now_;
    }
    desk.today.pauses.push_back({begins, -1});
}

void BranchTracker::resume(TrackedDesk& desk) {
    auto& pauses = desk.today.pauses;
    const bool open = !pauses.empty() && pauses.back().length < 0;
    if (desk.pausing) {
        desk.pausing = false;  // it came to nothing
        if (open) {
            pauses.pop_back();
        }
        return;
    }
    if (desk.mode == Mode::Paused && open) {
        pauses.back().length = now_ - desk.pausedSince;
    }
    if (!desk.today.opened) {
        desk.today.opened = ofDay(now_);
    }
    desk.mode = Mode::Open;
    desk.everOpened = true;
    desk.freeSince = now_;
}

/// A rostered desk that nobody has seen lets somebody wait: it is not there.
void BranchTracker::noteWhoIsMissing() {
    for (auto& [number, desk] : desks_) {
        if (desk.mode != Mode::Away || !desk.today.rosterFrom || desk.today.opened) {
            continue;
        }
        const auto waiting = callableSince(desk);
        if (waiting && std::max(*waiting, *desk.today.rosterFrom + midnight()) < now_ - 2 * kAtOnce) {
            desk.awayUntil = now_;
        }
    }
    if (models_.presence.matters()) {
        for (auto& [number, desk] : desks_) {
            noteUncalled(desk);
        }
    }
}

/// Where customers are often not there, whom an idle desk does not call is one of them; elsewhere it is the
/// desk that is not there.
void BranchTracker::noteUncalled(const TrackedDesk& desk) {
    if (desk.mode != Mode::Open || desk.serving) {
        return;
    }
    const auto patience = kAtOnce + 2 * models_.gapAfterService.quantile(0.95);
    for (const auto id : waiting_) {
        auto& ticket = tickets_.at(id);
        if (desk.calls(ticket.queue) && now_ - std::max(ticket.callableFrom(), desk.freeSince) > patience) {
            notePassed(ticket);
        }
    }
}

std::optional<double> BranchTracker::callableSince(const TrackedDesk& desk) const {
    std::optional<double> since;
    const bool missing = models_.presence.matters();
    for (const auto id : waiting_) {
        const auto& ticket = tickets_.at(id);
        const bool there = ticket.callableFrom() <= now_ && (!missing || !ticket.passedLast);
        if (there && desk.calls(ticket.queue) && (!since || ticket.callableFrom() < *since)) {
            since = ticket.callableFrom();
        }
    }
    return since;
}

bool BranchTracker::isUnseen(const TrackedDesk& desk) const {
    return openings_ == Openings::AreTold && desk.expected && !desk.everOpened;
}

bool BranchTracker::hasSeenDesk(int queue) const {
    return std::any_of(desks_.begin(), desks_.end(), [&](const auto& entry) {
        return entry.second.everOpened && entry.second.calls(queue);
    });
}

bool BranchTracker::hasIdleDesk(int queue) const {
    return std::any_of(desks_.begin(), desks_.end(), [&](const auto& entry) {
        const auto& desk = entry.second;
        return desk.mode == Mode::Open && !desk.serving && desk.calls(queue);
    });
}

/// How long the desk let somebody wait whom it could have called.
void BranchTracker::noteGap(TrackedDesk& desk) {
    const auto waiting = callableSince(desk);
    if (!waiting) {
        return;
    }
    const auto since = std::max(desk.freeSince, *waiting);
    if (noteRosterGap(desk, ofDay(since))) {
        return;
    }
    const auto gap = now_ - since;
    if (gap > kAway) {
        desk.today.pauses.push_back({ofDay(since), gap});  // it did not say so, but was not there
    } else if (*waiting <= desk.freeSince) {
        models_.gapAfterService.add(std::max(gap, 0.0));
    } else if (*waiting - desk.freeSince > kSettled) {
        models_.gapWhenIdle.add(gap);
    }
}

/// Whether the roster says why a desk that could call from `since` on did not call before now.
bool BranchTracker::noteRosterGap(const TrackedDesk& desk, double since) {
    const auto& gaps = desk.today.gaps;
    const auto now = ofDay(now_);
    const auto touched = std::find_if(gaps.begin(), gaps.end(), [&](const DeskDay::Gap& gap) {
        return gap.from + kSettled < now && since < gap.to;
    });
    if (touched == gaps.end()) {
        return false;
    }
    const bool kept = now + kSettled > touched->to;
    models_.gapsKept.add(kept ? 1 : 0, 100);
    const auto late = ofDay(desk.freeSince) - touched->from;
    if (kept && late > kSettled && since <= ofDay(desk.freeSince)) {
        const bool onTime = std::abs(now - touched->to) < std::abs(now - touched->to - late);
        models_.gapsEndOnTime.add(onTime ? 1 : 0, 100);
    }
    return kept;
}

void BranchTracker::free(TrackedDesk& desk) {
    desk.serving.reset();
    desk.freeSince = now_;
    if (desk.closing) {
        desk.closing = false;
        desk.mode = Mode::Away;
    } else if (desk.pausing) {
        desk.pausing = false;
        desk.mode = Mode::Paused;
        desk.pausedSince = now_;
    }
}

}  // namespace turnbell
