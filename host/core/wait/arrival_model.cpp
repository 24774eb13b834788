#include "host/core/wait/arrival_model.h"

#include <algorithm>

namespace turnbell {

namespace {

constexpr double kSlot = 1800;
constexpr double kMemory = 30;  // days
constexpr double kImagined = 20;
constexpr double kNever = 1e12;

std::size_t slotOf(double secondOfDay) {
    return static_cast<std::size_t>(std::clamp(secondOfDay / kSlot, 0.0, 47.0));
}

}  // namespace

void ArrivalModel::arrived(const Kind& kind, double secondOfDay) {
    kinds_[kind].today[slotOf(secondOfDay)] += 1;
    any_ = true;
}

void ArrivalModel::endDay() {
    if (!any_) {
        return;
    }
    days_ = std::min(days_ + 1, kMemory);
    for (auto& [kind, rates] : kinds_) {
        for (std::size_t i = 0; i < kSlots; ++i) {
            rates.mean[i] += (rates.today[i] - rates.mean[i]) / days_;
            rates.today[i] = 0;
        }
    }
    any_ = false;
}

double ArrivalModel::todaysFactor(double now) const {
    const auto slot = slotOf(now);
    double expected = kImagined;
    double seen = kImagined;
    for (const auto& [kind, rates] : kinds_) {
        for (std::size_t i = 0; i < slot; ++i) {
            expected += rates.mean[i];
            seen += rates.today[i];
        }
    }
    return seen / expected;
}

double ArrivalModel::next(const Kind& kind, double after, double share, double factor) const {
    const auto found = kinds_.find(kind);
    if (found == kinds_.end()) {
        return kNever;
    }
    for (auto slot = slotOf(after); slot < kSlots; ++slot) {
        const auto begin = std::max(after, static_cast<double>(slot) * kSlot);
        const auto rate = found->second.mean[slot] * factor / kSlot;
        const auto inSlot = rate * (static_cast<double>(slot + 1) * kSlot - begin);
        if (share < inSlot) {
            return begin + share / rate;
        }
        share -= inSlot;
    }
    return kNever;
}

}  // namespace turnbell
