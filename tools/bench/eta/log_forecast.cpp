#include "tools/bench/eta/log_forecast.h"

#include "host/core/wait/wait_estimator.h"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <istream>
#include <ostream>

namespace turnbell::bench::eta {
namespace {

using Kind = BranchEvent::Kind;

constexpr std::chrono::hours kDay{24};

void countFromItsMidnight(BranchEvent& event) {
    if (event.kind == Kind::Roster && event.at >= kDay && event.to <= kDay) {
        const auto midnight = event.at / kDay * std::chrono::milliseconds{kDay};
        event.from += midnight;
        event.to += midnight;
    }
}

class Forecasts {
public:
    explicit Forecasts(std::ostream& lines) : lines_{lines} {}

    Result<void> apply(const BranchEvent& event, const LogNames& names) {
        TURNBELL_TRY(estimator_.apply(event));
        if (event.kind == Kind::Issue) {
            write(event, names);
        }
        return {};
    }

private:
    void write(const BranchEvent& issue, const LogNames& names) {
        auto replay = estimator_.replay(order_, issue.at);
        replay.step(WaitEstimator::kRuns);
        const auto tickets = replay.tickets().first(replay.waiting());
        const auto found = std::find_if(tickets.begin(), tickets.end(),
                                        [&](const ReplayTicket& each) { return each.id == issue.ticket; });
        const auto place = static_cast<std::size_t>(found - tickets.begin());
        const auto forecast = estimator_.forecast(replay, place);
        estimator_.promise(replay, place);
        lines_ << fmt::format("{{\"ticket\":{},\"t\":{},\"p20\":{:.1f},\"p50\":{:.1f},\"p90\":{:.1f}}}\n",
                              names.tickets[static_cast<int>(issue.ticket)],
                              static_cast<double>(issue.at.count()) / 1000.0, forecast.p20, forecast.p50,
                              forecast.p90);
    }

    std::ostream& lines_;
    WaitEstimator estimator_;
    PlainOrder order_;
};

}  // namespace

Result<void> forecastLog(std::istream& log, std::ostream& forecasts, std::ostream& remarks) {
    LogReader reader;
    Forecasts all{forecasts};
    std::string line;
    for (int number = 1; std::getline(log, line); ++number) {
        auto event = reader.read(line);
        if (!event) {
            return tl::make_unexpected(event.error());
        }
        if (!*event) {
            continue;
        }
        countFromItsMidnight(**event);
        if (const auto applied = all.apply(**event, reader.names()); !applied) {
            remarks << fmt::format("Line {} is left out. {}\n", number, applied.error().message);
        }
    }
    return {};
}

}  // namespace turnbell::bench::eta
