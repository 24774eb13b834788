#include "tools/bench/eta/wait_history.h"

namespace turnbell::bench::eta {
namespace {

constexpr std::size_t kRecent = 30;  // NextMe: the last 30 guests within four hours
constexpr std::chrono::hours kRecently{4};

}  // namespace

void RunningMean::add(double value) {
    sum_ += value;
    count_ += 1;
}

void WaitHistory::called(std::chrono::milliseconds at, double wait) {
    all_.add(wait);
    last_ = wait;
    recent_.push_back({at, wait});
    if (recent_.size() > kRecent) {
        recent_.pop_front();
    }
}

double WaitHistory::recentMean(std::chrono::milliseconds now) const {
    RunningMean recent;
    for (const auto& wait : recent_) {
        if (wait.at > now - kRecently) {
            recent.add(wait.minutes);
        }
    }
    return recent.valueOr(mean());
}

}  // namespace turnbell::bench::eta
