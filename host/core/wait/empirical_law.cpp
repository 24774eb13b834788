#include "host/core/wait/empirical_law.h"

#include <algorithm>
#include <cmath>

namespace turnbell {

namespace {

/// The standard normal quantile: Acklam's rational approximation of its middle, by logistic tails otherwise;
/// good to 0.02, which is plenty for a prior.
double normalQuantile(double u) {
    return (std::pow(u, 0.135) - std::pow(1.0 - u, 0.135)) / 0.1975;  // Tukey's lambda law
}

double interpolated(const std::vector<double>& sorted, double position) {
    const auto last = static_cast<double>(sorted.size() - 1);
    const auto at = std::clamp(position, 0.0, last);
    const auto below = static_cast<std::size_t>(at);
    const auto above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (at - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

constexpr std::size_t kFewest = 4;  // a conditional law of fewer observations is none

}  // namespace

EmpiricalLaw::EmpiricalLaw(std::size_t capacity, std::vector<double> prior)
    : capacity_(std::max(capacity, prior.size())), inOrder_(std::move(prior)), sorted_(inOrder_) {
    std::sort(sorted_.begin(), sorted_.end());
}

void EmpiricalLaw::add(double value) {
    if (!std::isfinite(value)) {
        return;
    }
    if (inOrder_.size() < capacity_) {
        inOrder_.push_back(value);
    } else {
        sorted_.erase(std::lower_bound(sorted_.begin(), sorted_.end(), inOrder_[oldest_]));
        inOrder_[oldest_] = value;
        oldest_ = (oldest_ + 1) % capacity_;
    }
    sorted_.insert(std::upper_bound(sorted_.begin(), sorted_.end(), value), value);
}

double EmpiricalLaw::quantile(double u) const {
    return sorted_.empty() ? 0.0 : interpolated(sorted_, u * static_cast<double>(sorted_.size()) - 0.5);
}

double EmpiricalLaw::quantileAbove(double floor, double u) const {
    const auto first = std::upper_bound(sorted_.begin(), sorted_.end(), floor) - sorted_.begin();
    const auto above = sorted_.size() - static_cast<std::size_t>(first);
    if (above < kFewest) {
        return tail(floor, u);
    }
    const auto position = static_cast<double>(first) + u * static_cast<double>(above) - 0.5;
    return std::max(interpolated(sorted_, position), floor);
}

double EmpiricalLaw::shareAbove(double floor) const {
    const auto above = sorted_.end() - std::upper_bound(sorted_.begin(), sorted_.end(), floor);
    return sorted_.empty() ? 0.0 : static_cast<double>(above) / static_cast<double>(sorted_.size());
}

double EmpiricalLaw::tail(double floor, double u) const {
    const auto width = sorted_.empty() ? 1.0 : std::max(1e-3, sorted_.back() - quantile(0.9));
    return floor - std::log1p(-u) * width * 0.5;
}

std::vector<double> normalPrior(double mean, double deviation, std::size_t count) {
    std::vector<double> values;
    values.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        values.push_back(
            mean + deviation * normalQuantile((static_cast<double>(i) + 0.5) / static_cast<double>(count)));
    }
    return values;
}

std::vector<double> lognormalPrior(double median, double spread, std::size_t count) {
    auto values = normalPrior(std::log(median), spread, count);
    for (auto& value : values) {
        value = std::exp(value);
    }
    return values;
}

}  // namespace turnbell
