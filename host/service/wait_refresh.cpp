#include "host/service/wait_refresh.h"

#include "host/core/segment.h"

#include <algorithm>
#include <limits>

namespace turnbell {
namespace {

constexpr std::size_t kCallsOfASlice = 8000;
constexpr std::uint32_t kRunsForComers = 64;

/// No step's number; the same each time, so that the luck of who comes now is.
constexpr std::int64_t kNobody = std::numeric_limits<std::int64_t>::max();

}  // namespace

std::uint32_t runsOfASlice(std::size_t waiting, std::size_t desks) {
    const auto runs = kCallsOfASlice / (waiting + desks + 1);
    return static_cast<std::uint32_t>(std::clamp<std::size_t>(runs, 1, WaitEstimator::kRuns));
}

WaitRefresh::WaitRefresh(BranchState& state, WaitFeed& feed, Moment now)
    : state_{state}, feed_{feed}, at_{now}, now_{feed.timeOf(now.utc)}, order_{feed.order()} {
    replay_.emplace(feed_.estimator().replay(order_, now_));
}

std::uint32_t WaitRefresh::slice() const {
    return runsOfASlice(replay_->waiting(), state_.catalog.desks.size());
}

bool WaitRefresh::step() {
    return waitingIsDone_ ? stepServices() : stepWaiting();
}

bool WaitRefresh::stepWaiting() {
    if (!replay_->step(slice())) {
        return false;
    }
    for (std::size_t i = 0; i < replay_->waiting(); ++i) {
        forecasts_[StepId{replay_->tickets()[i].id}] = feed_.estimator().forecast(*replay_, i);
    }
    waitingIsDone_ = true;
    replay_.reset();
    return false;
}

bool WaitRefresh::stepServices() {
    if (nextService_ >= state_.catalog.services.size()) {
        return true;
    }
    if (!replay_) {
        beginService();
        return false;
    }
    if (!replay_->step(slice())) {
        return false;
    }
    const auto last = replay_->waiting() - 1;  // who comes now is behind everybody
    ofServices_[comer_.service] = comer_.estimator->forecast(*replay_, last);
    replay_.reset();
    nextService_ += 1;
    return false;
}

void WaitRefresh::beginService() {
    const auto& service = state_.catalog.services.at(nextService_);
    const auto segment = segmentOf(state_.catalog, {.service = service.code});
    auto arrival = feed_.arrival(service.code, segment.queue, segment.priority);
    arrival.at = now_;
    arrival.ticket = kNobody;
    arrival.place = kNobody;
    comer_ = {service.code, std::make_unique<WaitEstimator>(feed_.estimator())};
    feed_.beginDay(*comer_.estimator, at_);
    std::ignore = comer_.estimator->apply(arrival);
    replay_.emplace(comer_.estimator->replay(order_, now_, kRunsForComers));
}

}  // namespace turnbell
