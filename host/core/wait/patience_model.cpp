#include "host/core/wait/patience_model.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace turnbell {

namespace {

constexpr double kMinute = 60;
/// Where the bins begin, in minutes.
constexpr std::array<double, 14> kEdges{0, 1, 4, 8, 12, 17, 23, 30, 40, 50, 65, 85, 110, 150};
constexpr double kImagined = 20;
constexpr double kImaginedHours = 40;  // at a hazard of next to nothing
constexpr double kPriorScale = 120 * kMinute;

double middle(std::size_t bin) {
    const auto end = bin + 1 < kEdges.size() ? kEdges[bin + 1] : kEdges[bin] * 1.4;
    return (kEdges[bin] + end) / 2 * kMinute;
}

/// Makes `share` rise, with these weights: pool adjacent violators.
void makeRise(std::array<double, 14>& share, const std::array<double, 14>& weight) {
    std::array<double, 14> sums{};
    std::array<double, 14> weights{};
    std::array<std::size_t, 14> sizes{};
    std::size_t blocks = 0;
    for (std::size_t i = 0; i < share.size(); ++i) {
        sums[blocks] = share[i] * weight[i];
        weights[blocks] = weight[i];
        sizes[blocks] = 1;
        while (blocks > 0 && sums[blocks - 1] / weights[blocks - 1] > sums[blocks] / weights[blocks]) {
            sums[blocks - 1] += sums[blocks];
            weights[blocks - 1] += weights[blocks];
            sizes[blocks - 1] += sizes[blocks];
            --blocks;
        }
        ++blocks;
    }
    std::size_t at = 0;
    for (std::size_t block = 0; block < blocks; ++block) {
        for (std::size_t i = 0; i < sizes[block]; ++i) {
            share[at++] = sums[block] / weights[block];
        }
    }
}

}  // namespace

std::size_t PatienceModel::bin(double wait) {
    const auto after = std::upper_bound(kEdges.begin(), kEdges.end(), wait / kMinute);
    return after == kEdges.begin() ? 0 : static_cast<std::size_t>(after - kEdges.begin()) - 1;
}

PatienceModel::Curve PatienceModel::priorCurve() {
    Curve curve;
    for (std::size_t i = 0; i < kBins; ++i) {
        curve.at[i] = middle(i);
        curve.share[i] = 0.02 + 0.98 * (1 - std::exp(-std::pow(curve.at[i] / kPriorScale, 1.3)));
    }
    return curve;
}

std::array<PatienceModel::Curve, PatienceModel::kCustomers> PatienceModel::priorCurves() {
    return {priorCurve(), priorCurve(), priorCurve()};
}

PatienceModel::Curve PatienceModel::fitted(const Share& share, const Curve* pool) const {
    const auto prior = priorCurve();
    Curve curve;
    std::array<double, kBins> weight{};
    for (std::size_t i = 0; i < kBins; ++i) {
        // The pool is a better guess than the prior, and counts for as many.
        const auto guess = pool == nullptr ? prior.share[i] : pool->share[i];
        weight[i] = share.called[i] + kImagined;
        curve.share[i] = (share.absent[i] + kImagined * guess) / weight[i];
        curve.at[i] = (share.waits[i] + kImagined * middle(i)) / weight[i];
    }
    makeRise(curve.share, weight);
    return curve;
}

void PatienceModel::called(Customer customer, double waited, bool present) {
    const auto i = bin(waited);
    const auto kind = static_cast<std::size_t>(customer);
    for (auto* share : {&shares_[kind], &all_}) {
        share->called[i] += 1;
        share->absent[i] += present ? 0 : 1;
        share->waits[i] += waited;
    }
    const auto pool = fitted(all_, nullptr);
    for (std::size_t k = 0; k < kCustomers; ++k) {
        curves_[k] = fitted(shares_[k], &pool);
    }
}

double PatienceModel::absent(Customer customer, double wait) const {
    const auto& curve = curves_[static_cast<std::size_t>(customer)];
    const auto after = std::upper_bound(curve.at.begin(), curve.at.end(), wait);
    if (after == curve.at.begin()) {
        return curve.share.front();
    }
    if (after == curve.at.end()) {
        return curve.share.back();
    }
    const auto i = static_cast<std::size_t>(after - curve.at.begin());
    const auto part = (wait - curve.at[i - 1]) / (curve.at[i] - curve.at[i - 1]);
    return curve.share[i - 1] + part * (curve.share[i] - curve.share[i - 1]);
}

void PatienceModel::ended(double waited, bool left) {
    const auto last = bin(waited);
    for (std::size_t i = 0; i <= last; ++i) {
        const auto end = i == last ? waited : kEdges[i + 1] * kMinute;
        exposed_[i] += std::max(0.0, end - kEdges[i] * kMinute);
    }
    left_[last] += left ? 1 : 0;
    anyLeft_ = anyLeft_ || left;
    double sum = 0;
    for (std::size_t i = 0; i < kBins; ++i) {
        hazards_[i] = sum;
        const auto width = (i + 1 < kBins ? kEdges[i + 1] - kEdges[i] : 60) * kMinute;
        sum += width * left_[i] / (exposed_[i] + kImaginedHours * 60 * kMinute / static_cast<double>(kBins));
    }
}

double PatienceModel::leaving(double wait) const {
    if (!anyLeft_) {
        return 0;
    }
    const auto i = bin(wait);
    const auto width = (i + 1 < kBins ? kEdges[i + 1] - kEdges[i] : 60) * kMinute;
    const auto hazard = left_[i] / (exposed_[i] + kImaginedHours * 60 * kMinute / static_cast<double>(kBins));
    return hazards_[i] + hazard * std::min(wait - kEdges[i] * kMinute, 4 * width);
}

}  // namespace turnbell
