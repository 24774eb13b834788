#include "host/core/wait/presence_model.h"

#include <algorithm>
#include <cmath>

namespace turnbell {

namespace {

constexpr double kMinute = 60;
constexpr std::array<double, 10> kEdges{0, 5, 10, 15, 20, 27, 35, 45, 60, 90};  // minutes
constexpr double kNever = 1e12;
constexpr double kImagined = 20;                // tests of somebody who is there
constexpr double kImaginedRisk = 20 * kMinute;  // in each bin, with one who comes
constexpr double kFewest = 30;

double edge(std::size_t bin) {
    return bin < kEdges.size() ? kEdges[bin] * kMinute : kNever;
}

std::size_t binOf(double age) {
    const auto after = std::upper_bound(kEdges.begin(), kEdges.end(), age / kMinute);
    return after == kEdges.begin() ? 0 : static_cast<std::size_t>(after - kEdges.begin()) - 1;
}

}  // namespace

double PresenceModel::hazard(std::size_t bin) const {
    return (came_[bin] + 1) / (risk_[bin] + kImaginedRisk);
}

void PresenceModel::refit() {
    double sum = 0;
    for (std::size_t i = 0; i < kBins; ++i) {
        summed_[i] = sum;
        sum += i + 1 < kBins ? hazard(i) * (edge(i + 1) - edge(i)) : 0;
    }
}

void PresenceModel::tested(double age, bool there) {
    // A test at an age at which most have come says little about how many had to come.
    const auto fading = 1 - 1.0 / 3000;
    tests_ += 1;
    notThere_ = notThere_ * fading + (there ? 0 : 1);
    weights_ = weights_ * fading + stillAway(age);
}

void PresenceModel::cameBetween(double from, double to, bool came) {
    const auto at = std::max(from, to);
    for (std::size_t i = binOf(from); i < kBins && edge(i) < at; ++i) {
        risk_[i] += std::min(at, edge(i + 1)) - std::max(from, edge(i));
    }
    came_[binOf(at)] += came ? 1 : 0;
    refit();
}

double PresenceModel::shareAway() const {
    return std::min(0.95, notThere_ / (weights_ + kImagined));
}

bool PresenceModel::matters() const {
    return tests_ > kFewest && shareAway() > 0.04;
}

double PresenceModel::stillAway(double age) const {
    const auto bin = binOf(age);
    return std::exp(-summed_[bin] - hazard(bin) * std::max(0.0, age - edge(bin)));
}

double PresenceModel::draw(double age, double u) const {
    auto left = -std::log(u);
    for (auto bin = binOf(age); bin < kBins; ++bin) {
        const auto begin = std::max(age, edge(bin));
        const auto step = hazard(bin) * (edge(bin + 1) - begin);
        if (left < step) {
            return begin + left / hazard(bin);
        }
        left -= step;
    }
    return kNever;
}

}  // namespace turnbell
