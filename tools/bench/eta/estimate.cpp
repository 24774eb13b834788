#include "tools/bench/eta/estimate.h"

#include <algorithm>
#include <stdexcept>

namespace turnbell::bench::eta {
namespace {

Forecast inMinutes(const WaitForecast& seconds) {
    return {seconds.p20 / 60, seconds.p50 / 60, seconds.p90 / 60};
}

}  // namespace

void Estimate::observe(const BranchEvent& event) {
    now_ = event.at;
    if (const auto applied = estimator_.apply(event); !applied) {
        throw std::logic_error("the estimate refuses an event of the generator: " + applied.error().message);
    }
}

WaitReplay Estimate::replay() {
    return estimator_.replay(order_, now_);
}

WaitReplay Estimate::played() {
    auto replay = this->replay();
    replay.step(WaitEstimator::kRuns);
    return replay;
}

Forecast Estimate::forecast(std::int64_t ticket) {
    const auto replay = played();
    const auto tickets = replay.tickets();
    const auto found = std::find_if(tickets.begin(), tickets.end(),
                                    [&](const ReplayTicket& each) { return each.id == ticket; });
    if (found == tickets.end()) {
        throw std::logic_error("the estimate does not know a ticket that was just issued");
    }
    const auto place = static_cast<std::size_t>(found - tickets.begin());
    const auto forecast = inMinutes(estimator_.forecast(replay, place));
    estimator_.promise(replay, place);
    return forecast;
}

std::vector<std::pair<std::int64_t, Forecast>> Estimate::refresh() {
    return read(played());
}

std::vector<std::pair<std::int64_t, Forecast>> Estimate::read(const WaitReplay& replay) const {
    std::vector<std::pair<std::int64_t, Forecast>> all;
    for (std::size_t i = 0; i < replay.waiting(); ++i) {
        all.emplace_back(replay.tickets()[i].id, inMinutes(estimator_.forecast(replay, i)));
    }
    return all;
}

}  // namespace turnbell::bench::eta
