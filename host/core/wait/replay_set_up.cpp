#include "host/core/wait/replay_set_up.h"

#include "host/core/wait/branch_time.h"
#include "host/core/wait/replay_desk.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace turnbell {

namespace {

using Status = TrackedTicket::Status;

constexpr double kLookAhead = 4 * 3600;
constexpr std::size_t kMostStreams = 24;  // of those that come most; each is played in every run

/// Builds one ReplayStart; services get small numbers as they come.
class SetUp {
public:
    SetUp(const BranchTracker& tracker, const CallingOrder& order, double now, std::uint32_t runs,
          std::uint64_t seed)
        : tracker_(tracker), models_(tracker.models()), order_(order), at_(now), runs_(runs) {
        start_.now = now - tracker.midnight();
        start_.seed = seed;
        start_.models = &models_;
    }

    ReplayStart build() {
        addWaiting();
        addBooked();
        for (const auto& [number, desk] : tracker_.desks()) {
            if (!desk.queues.empty()) {  // who went home may come back; who was not here today may come
                addDesk(number, desk);
            }
        }
        addStreams();
        addLaws();
        return std::move(start_);
    }

private:
    double ofDay(double time) const { return time - tracker_.midnight(); }

    /// A later shift that has other queues is a desk of its own.
    void addDesk(int number, const TrackedDesk& desk) {
        auto replayed = replayDesk(tracker_, number, at_, runs_);
        if (replayed.queues.empty()) {
            return;
        }
        for (const auto& shift : desk.shifts) {
            if (desk.queuesTold || shift.from <= start_.now || shift.queues == desk.queues) {
                continue;
            }
            for (auto& plan : replayed.plans) {
                plan.closes = std::min(plan.closes, shift.from);
            }
            start_.desks.push_back({.number = number,
                                    .queues = shift.queues,
                                    .plans = {{shift.from, shift.to, {}}},
                                    .idleUntil = shift.from});
        }
        start_.desks.push_back(std::move(replayed));
    }

    int serviceNumber(int service) {
        const auto found = std::find(services_.begin(), services_.end(), service);
        if (found == services_.end()) {
            services_.push_back(service);
            return static_cast<int>(services_.size()) - 1;
        }
        return static_cast<int>(found - services_.begin());
    }

    void add(const TrackedTicket& ticket) {
        start_.tickets.push_back({.id = ticket.id,
                                  .queue = ticket.queue,
                                  .service = serviceNumber(ticket.service),
                                  .customer = static_cast<int>(ticket.customer()),
                                  .priority = ticket.priority,
                                  .due = ticket.due ? ofDay(*ticket.due) : ReplayTicket::kNone,
                                  .arrived = ofDay(ticket.arrived),
                                  .queued = ofDay(ticket.issued),
                                  .place = ticket.place});
    }

    template <typename Draw>
    void addComer(Draw draw) {
        ReplayComer comer{static_cast<int>(start_.tickets.size()) - 1, {}};
        comer.times.reserve(runs_);
        for (std::uint32_t i = 0; i < runs_; ++i) {
            comer.times.push_back(draw((i + 0.5) / runs_));
        }
        start_.comers.push_back(std::move(comer));
    }

    void addWaiting() {
        std::vector<const TrackedTicket*> waiting;
        for (const auto& [id, ticket] : tracker_.tickets()) {
            if (ticket.status == Status::Waiting || ticket.status == Status::OnTheWay) {
                waiting.push_back(&ticket);
            }
        }
        std::sort(waiting.begin(), waiting.end(),
                  [](const auto* a, const auto* b) { return a->place < b->place; });
        for (const auto* ticket : waiting) {
            add(*ticket);
            addTravel(*ticket);
        }
        start_.waiting = start_.tickets.size();
    }

    /// Of those who wait some may not be there yet.
    void addTravel(const TrackedTicket& ticket) {
        const auto age = at_ - ticket.issued;
        const auto issued = ofDay(ticket.issued);
        if (ticket.notBefore && *ticket.notBefore > at_) {
            addComer([&](double) { return ofDay(*ticket.notBefore); });  // and not before, whoever is idle
        } else if (ticket.status == Status::OnTheWay) {
            addComer([&](double u) { return issued + models_.travel.draw(age, u); });
        } else if (models_.presence.matters() && ticket.arrived == ticket.issued) {
            const auto& presence = models_.presence;
            const auto since = ticket.passedLast ? *ticket.passedLast - ticket.issued : age;
            const auto away = ticket.passedLast ? 1.0 : presence.shareAway() * presence.stillAway(age);
            addComer([&](double u) {
                return u < away ? std::max(start_.now, issued + presence.draw(since, u / away)) : start_.now;
            });
        }
    }

    void addBooked() {
        for (const auto& [id, ticket] : tracker_.tickets()) {
            if (ticket.status != Status::Booked || !ticket.due || std::abs(*ticket.due - at_) > kLookAhead) {
                continue;
            }
            add(ticket);
            const auto due = *ticket.due;
            addComer([&](double u) { return ofDay(due + models_.appointments.draw(due, at_, u)); });
        }
    }

    void addStreams() {
        auto lowest = std::numeric_limits<int>::max();
        for (std::size_t i = 0; i < start_.waiting; ++i) {
            lowest = std::min(lowest, start_.tickets[i].priority);
        }
        const auto factor = models_.arrivals.todaysFactor(start_.now);
        std::vector<std::pair<double, ArrivalModel::Kind>> kinds;
        for (const auto& [kind, rates] : models_.arrivals.kinds()) {
            if (order_.mayOvertake(kind.priority, kind.due, lowest)) {
                kinds.emplace_back(-std::accumulate(rates.mean.begin(), rates.mean.end(), 0.0), kind);
            }
        }
        std::sort(kinds.begin(), kinds.end());
        for (std::size_t i = 0; i < std::min(kinds.size(), kMostStreams); ++i) {
            start_.streams.push_back({kinds[i].second, serviceNumber(kinds[i].second.queue), factor});
        }
    }

    void addLaws() {
        for (const auto service : services_) {
            start_.remainders.emplace_back(
                [&](double u) { return models_.durations.drawScaled(service, 1, u); });
            for (const auto& desk : start_.desks) {
                for (int hour = 0; hour < ReplayStart::kHours; ++hour) {
                    start_.scales.push_back(models_.durations.scale(
                        service, desk.number, static_cast<int>(start_.now / 3600) + hour));
                }
            }
        }
        start_.noShowTime = QuantileTable([&](double u) { return models_.noShowTime.quantile(u); });
        start_.gapAfterService = QuantileTable([&](double u) { return models_.gapAfterService.quantile(u); });
        start_.gapWhenIdle = QuantileTable([&](double u) { return models_.gapWhenIdle.quantile(u); });
    }

    const BranchTracker& tracker_;
    const LearnedModels& models_;
    const CallingOrder& order_;
    double at_;
    std::uint32_t runs_;
    std::vector<int> services_;
    ReplayStart start_;
};

}  // namespace

ReplayStart replayStart(const BranchTracker& tracker, const CallingOrder& order, double now,
                        std::uint32_t runs, std::uint64_t seed) {
    return SetUp(tracker, order, now, runs, seed).build();
}

}  // namespace turnbell
