#include "tools/bench/eta/crowd.h"

#include "tools/bench/eta/estimate.h"
#include "tools/bench/eta/generator.h"
#include "tools/bench/figures.h"

#include <algorithm>
#include <numeric>

namespace turnbell::bench::eta {
namespace {

using Kind = BranchEvent::Kind;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr int kRefreshes = 21;
constexpr std::uint32_t kRunsASlice = 8;

Scenario scenarioWith(int desks) {
    auto scenario = *scenarioOf("C");
    const auto laws = scenario.desks;
    scenario.walkIns *= static_cast<double>(desks) / static_cast<double>(laws.size());
    scenario.desks.clear();
    for (std::size_t i = 0; static_cast<int>(i) < desks; ++i) {
        scenario.desks.push_back(laws[i % laws.size()]);
    }
    return scenario;
}

/// Every desk opens and serves; so many wait.
std::vector<BranchEvent> crowdedMorning(const Scenario& scenario, int waiting, milliseconds midnight,
                                        std::int64_t ticket) {
    std::vector<BranchEvent> events;
    const auto at = [&](int minute) { return midnight + minutes{11 * 60 + minute}; };
    const int desks = static_cast<int>(scenario.desks.size());
    const auto services = [&](int desk) { return scenario.desks[static_cast<std::size_t>(desk)].services; };
    events.reserve(3 * scenario.desks.size() + static_cast<std::size_t>(waiting));
    for (int desk = 0; desk < desks; ++desk) {
        events.push_back({.kind = Kind::DeskOpen, .at = at(0), .desk = desk, .queues = services(desk)});
    }
    for (int desk = 0; desk < desks; ++desk) {
        events.push_back(
            {.kind = Kind::Issue, .at = at(1), .ticket = ticket + desk, .queue = services(desk).front()});
        events.push_back({.kind = Kind::Call, .at = at(1), .ticket = ticket + desk, .desk = desk});
    }
    for (int i = 0; i < waiting; ++i) {
        events.push_back({.kind = Kind::Issue,
                          .at = at(2) + seconds{5 * i},
                          .ticket = ticket + desks + i,
                          .queue = i % 3});
    }
    return events;
}

/// The slices of one refresh: the start, some runs at a time, and reading off what they say.
std::vector<Microseconds> refreshInSlices(Estimate& estimate) {
    std::vector<Microseconds> slices;
    Stopwatch watch{CLOCK_PROCESS_CPUTIME_ID};
    const auto sliceEnds = [&] {
        slices.push_back(watch.elapsed());
        watch = Stopwatch{CLOCK_PROCESS_CPUTIME_ID};
    };
    auto replay = estimate.replay();
    sliceEnds();
    for (bool done = false; !done;) {
        done = replay.step(kRunsASlice);
        sliceEnds();
    }
    const auto forecasts = estimate.read(replay);
    sliceEnds();
    return slices;
}

}  // namespace

CrowdCost measureCrowd(int waiting, int desks, int days) {
    const auto scenario = scenarioWith(desks);
    const auto log = generate(scenario, days, 1);
    Estimate estimate;
    for (const auto& event : log.events) {
        estimate.observe(event);
    }
    const milliseconds midnight{minutes{days * 24 * 60}};
    const std::int64_t first = log.names.tickets.size();
    const auto morning = crowdedMorning(scenario, waiting, midnight, first);
    for (const auto& event : morning) {
        estimate.observe(event);
    }
    Samples refreshes;
    Samples longest;
    for (int i = 0; i < kRefreshes; ++i) {  // one goes, one comes
        const auto now = morning.back().at + seconds{i + 1};
        estimate.observe({.kind = Kind::Leave, .at = now, .ticket = first + desks + i});
        estimate.observe(
            {.kind = Kind::Issue, .at = now, .ticket = first + desks + waiting + i, .queue = i % 3});
        const auto slices = refreshInSlices(estimate);
        refreshes.add(std::accumulate(slices.begin(), slices.end(), Microseconds{}));
        longest.add(*std::max_element(slices.begin(), slices.end()));
    }
    return {.waiting = waiting,
            .desks = desks,
            .refresh = Microseconds{refreshes.median()},
            .longestSlice = Microseconds{longest.percentile(1)}};
}

}  // namespace turnbell::bench::eta
