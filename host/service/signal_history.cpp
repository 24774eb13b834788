#include "host/service/signal_history.h"

namespace turnbell {
namespace {

constexpr std::chrono::minutes kEvery{5};
constexpr std::chrono::hours kKept{24};

}  // namespace

void SignalHistory::look(const std::vector<wire::ModemRow>& modems, Moment now) {
    if (modems.empty() || (lookedAt_ && now.boot - *lookedAt_ < kEvery)) {
        return;
    }
    lookedAt_ = now.boot;
    int number = 0;
    for (const auto& modem : modems) {
        samples_.push_back({.at = toIso8601(now.utc),
                            .modem = ++number,
                            .state = modem.state,
                            .operatorName = modem.operatorName,
                            .technology = modem.technology,
                            .signalPercent = modem.signalPercent});
        times_.push_back(now.boot);
    }
    while (!times_.empty() && now.boot - times_.front() > kKept) {
        times_.pop_front();
        samples_.pop_front();
    }
}

}  // namespace turnbell
