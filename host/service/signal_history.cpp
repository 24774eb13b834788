#include "host/service/signal_history.h"

namespace turnbell {
namespace {

constexpr std::chrono::minutes kEvery{5};
constexpr std::chrono::hours kKept{24};
constexpr std::size_t kMost = 4'000;

bool differs(const wire::ModemRow& modem, const wire::SignalSample& last) {
    return modem.state != last.state || modem.operatorName != last.operatorName ||
           modem.technology != last.technology;
}

}  // namespace

void SignalHistory::look(const std::vector<wire::ModemRow>& modems, Moment now) {
    if (modems.empty()) {
        return;
    }
    const bool old = !lookedAt_ || now.boot - *lookedAt_ >= kEvery;
    if (old) {
        lookedAt_ = now.boot;
    }
    last_.resize(modems.size());
    for (std::size_t i = 0; i < modems.size(); ++i) {
        if (old || differs(modems[i], last_[i])) {
            take(i, modems[i], now);
        }
    }
    forget(now);
}

void SignalHistory::take(std::size_t index, const wire::ModemRow& modem, Moment now) {
    auto& last = last_[index];
    last = {.at = toIso8601(now.utc),
            .modem = static_cast<int>(index) + 1,
            .state = modem.state,
            .operatorName = modem.operatorName,
            .technology = modem.technology,
            .signalPercent = modem.signalPercent};
    samples_.push_back(last);
    times_.push_back(now.boot);
}

void SignalHistory::forget(Moment now) {
    while (!times_.empty() && (now.boot - times_.front() > kKept || times_.size() > kMost)) {
        times_.pop_front();
        samples_.pop_front();
    }
}

}  // namespace turnbell
