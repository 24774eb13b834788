#include "host/core/wait/replay_desk.h"

#include "host/core/wait/branch_time.h"

#include <algorithm>
#include <cmath>

namespace turnbell {

namespace {

using Mode = TrackedDesk::Mode;

constexpr std::size_t kPlans = 64;
constexpr double kShortGap = 3 * 60;  // a desk that lets people wait for longer is not there

/// The i-th of numbers that fill (0, 1) evenly in an order of their own (golden ratio).
double shuffled(std::uint32_t i) {
    const auto turned = (i + 0.5) * 0.6180339887498949;
    return std::clamp(turned - std::floor(turned), 1e-6, 1 - 1e-6);
}

/// One desk at one moment. Times are seconds of the day but for those of the tracker.
class DeskSetUp {
public:
    DeskSetUp(const BranchTracker& tracker, int number, double now, std::uint32_t runs)
        : tracker_(tracker),
          models_(tracker.models()),
          number_(number),
          desk_(tracker.desks().at(number)),
          at_(now),
          now_(ofDay(now)),
          runs_(runs) {}

    ReplayDesk build() {
        replayed_.number = number_;
        replayed_.queues = queues();
        replayed_.pauses = desk_.pausing;
        replayed_.idleUntil = now_;
        auto now = deskNow();
        if (desk_.serving) {
            fillResidual();
        } else if (desk_.mode == Mode::Open && !inGap()) {
            const auto waiting = tracker_.callableSince(desk_);
            const auto idle = waiting ? now_ - idleSince(*waiting) : 0.0;
            if (idle > kShortGap) {
                now.pausedSince = now_ - idle;
            } else {
                fillIdle(waiting, idle);
            }
        }
        replayed_.plans = models_.deskDays.plans(now, kPlans);
        replayed_.guessed = replayed_.plans.front().guessed;
        if (desk_.closing) {
            for (auto& plan : replayed_.plans) {
                plan.closes = now_;
            }
        }
        return std::move(replayed_);
    }

private:
    double ofDay(double time) const { return time - tracker_.midnight(); }

    /// Nobody counts on a desk that nobody has ever seen where there are others.
    std::vector<int> queues() const {
        auto queues = desk_.queues;
        if (tracker_.isUnseen(desk_)) {
            std::erase_if(queues, [&](int queue) { return tracker_.hasSeenDesk(queue); });
        }
        return queues;
    }

    bool keeps(const DeskDay::Gap& gap) const {
        const auto lastCall = ofDay(desk_.lastCall);
        return models_.gapsKept.shrunk(1, 1) > 0.5 && !(lastCall > gap.from + kShortGap && lastCall < gap.to);
    }

    bool inGap() const {
        const auto* gap = desk_.today.gapAt(now_);
        return gap != nullptr && keeps(*gap);
    }

    /// Since when it could have called whoever has been there since `waiting`.
    double idleSince(double waiting) const {
        auto since = ofDay(std::max(waiting, desk_.freeSince));
        for (const auto& gap : desk_.today.gaps) {
            since = gap.to <= now_ && keeps(gap) ? std::max(since, gap.to) : since;
        }
        return since;
    }

    std::vector<DeskDay::Pause> gapsToCome() const {
        std::vector<DeskDay::Pause> gaps;
        const bool endOnTime = models_.gapsEndOnTime.shrunk(1, 1) > 0.5;
        for (const auto& gap : desk_.today.gaps) {
            if (gap.to > now_ && keeps(gap)) {
                // one that is on its way is as long as it was to be only for who is still busy
                const bool asLong = !endOnTime && (gap.from > now_ || desk_.serving);
                gaps.push_back({gap.from, asLong ? gap.to - gap.from : 0.0, gap.to});
            }
        }
        return gaps;
    }

    DeskNow deskNow() const {
        const auto& today = desk_.today;
        DeskNow now{.desk = number_,
                    .now = now_,
                    .rosterFrom = today.rosterFrom,
                    .rosterTo = today.rosterTo,
                    .opened = today.opened.has_value(),
                    .awayUntil = std::max(ofDay(desk_.awayUntil), 0.0),
                    .gaps = gapsToCome()};
        const bool openIsTold =
            tracker_.openings() == Openings::AreTold || models_.opensTold.shrunk(0.5) > 0.5;
        if (!now.opened && (openIsTold || !today.rosterFrom)) {
            now.awayUntil = now_;
        }
        if (tracker_.isUnseen(desk_)) {
            auto awaited = desk_;
            awaited.queues = replayed_.queues;
            now.awaitedSince = ofDay(tracker_.callableSince(awaited).value_or(at_));
        }
        if (desk_.mode == Mode::Paused) {
            now.pausedSince = ofDay(desk_.pausedSince);
        } else if (desk_.pausing) {
            now.pausedSince = now_;
        } else if (desk_.mode == Mode::Away && now.opened && !inGap()) {
            now.closedSince = today.closed.value_or(now_);
        }
        for (const auto& pause : today.pauses) {
            now.hadLongPause = now.hadLongPause || pause.length > DeskDays::kLongPause;
        }
        return now;
    }

    /// Free, and nobody knows why it has not called yet.
    void fillIdle(std::optional<double> waiting, double idle) {
        if (idle < kAtOnce) {
            fillReadiness();
        } else {
            fillGap(*waiting > desk_.freeSince ? models_.gapWhenIdle : models_.gapAfterService, idle);
        }
    }

    void fillGap(const EmpiricalLaw& gaps, double age) {
        for (std::uint32_t i = 0; i < runs_; ++i) {
            replayed_.freeAt.push_back(now_ + gaps.quantileAbove(age - 1e-3, (i + 0.5) / runs_) - age);
        }
    }

    /// Nobody waited until now: a desk that has just become free may not be ready yet.
    void fillReadiness() {
        for (std::uint32_t i = 0; i < runs_; ++i) {
            const auto ready = ofDay(desk_.freeSince) + models_.gapAfterService.quantile((i + 0.5) / runs_);
            const auto noticed = now_ + models_.gapWhenIdle.quantile((i + 0.5) / runs_);
            replayed_.freeAt.push_back(std::max(noticed, ready));
        }
    }

    /// When the one who is at the desk will be gone: served, or found to be absent.
    void fillResidual() {
        const auto& ticket = tracker_.tickets().at(*desk_.serving);
        const auto age = std::max(0.0, at_ - ticket.calledAt);
        const auto hour = static_cast<int>(ofDay(ticket.calledAt) / 3600);
        const auto scale = models_.durations.scale(ticket.service, ticket.desk, hour);
        const auto missing = models_.patience.absent(ticket.customer(), ticket.waited);
        const auto shortLeft = missing * models_.noShowTime.shareAbove(age);
        const auto longLeft = (1 - missing) * models_.durations.shareAbove(ticket.service, scale, age);
        const auto absent = shortLeft + longLeft > 0 ? shortLeft / (shortLeft + longLeft) : 0.0;
        for (std::uint32_t i = 0; i < runs_; ++i) {
            const auto u = (i + 0.5) / runs_;
            const auto total = u < absent ? models_.noShowTime.quantileAbove(age, u / absent)
                                          : models_.durations.drawAbove(ticket.service, scale, age,
                                                                        (u - absent) / (1 - absent));
            replayed_.freeAt.push_back(ofDay(ticket.calledAt) + total +
                                       models_.gapAfterService.quantile(shuffled(i)));
        }
    }

    const BranchTracker& tracker_;
    const LearnedModels& models_;
    int number_;
    const TrackedDesk& desk_;
    double at_;
    double now_;
    std::uint32_t runs_;
    ReplayDesk replayed_;
};

}  // namespace

ReplayDesk replayDesk(const BranchTracker& tracker, int number, double now, std::uint32_t runs) {
    return DeskSetUp(tracker, number, now, runs).build();
}

}  // namespace turnbell
