#include "tools/bench/eta/generator.h"

#include <algorithm>
#include <fstream>

namespace turnbell::bench::eta {

GeneratedLog generate(const Scenario& scenario, int days, std::uint64_t seed, Words words) {
    GeneratedLog log;
    for (const auto& service : scenario.services) {
        log.names.queues.numberOf('"' + std::string{service.queue} + '"');
    }
    for (std::size_t desk = 1; desk <= scenario.desks.size(); ++desk) {
        log.names.desks.numberOf('"' + std::to_string(desk) + '"');
    }
    Chance plans{seed};
    Chance events{seed +
                  0x9E3779B97F4A7C15U};  // of its own, so that a day's customers do not depend on the last
    for (int day = 0; day < days; ++day) {
        const auto plan = DayPlan::draw(scenario, static_cast<double>(day) / days, plans);
        BranchDay{scenario, day, words, events, log}.play(plan);
    }
    std::stable_sort(log.events.begin(), log.events.end(),
                     [](const BranchEvent& a, const BranchEvent& b) { return a.at < b.at; });
    return log;
}

Result<void> writeLog(const GeneratedLog& log, const std::filesystem::path& path) {
    std::ofstream file{path};
    for (const auto& event : log.events) {
        file << asLine(event, log.names) << '\n';
    }
    if (!file.flush()) {
        return fail(ErrorCode::Io, path.string() + " could not be written: is the disk full?");
    }
    return {};
}

}  // namespace turnbell::bench::eta
