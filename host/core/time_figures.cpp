#include "host/core/time_figures.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace turnbell {
namespace {

constexpr double kClassesToDouble = 8;
constexpr double kMsOfSecond = 1000;
constexpr std::int64_t kTenth = 100;             // ms
constexpr milliseconds kLongest{1'000'000'000};  // 11 days: what is longer is no wait

/// The first class holds what is under a second.
std::size_t classOf(milliseconds time) {
    const double seconds = static_cast<double>(time.count()) / kMsOfSecond;
    return seconds < 1 ? 0 : 1 + static_cast<std::size_t>(kClassesToDouble * std::log2(seconds));
}

double lowerEnd(std::size_t index) {
    return index == 0 ? 0 : kMsOfSecond * std::exp2(static_cast<double>(index - 1) / kClassesToDouble);
}

milliseconds toMilliseconds(double value) {
    return milliseconds{std::llround(value)};
}

}  // namespace

TimeFigures::TimeFigures(Stored stored)
    : count_{stored.count},
      sum_{stored.sumMs},
      squares_{stored.squares},
      classes_{std::move(stored.classes)} {
}

void TimeFigures::add(milliseconds time) {
    time = std::clamp(time, milliseconds{0}, kLongest);
    const auto tenths = time.count() / kTenth;
    const auto index = classOf(time);
    ++count_;
    sum_ += time;
    squares_ += tenths * tenths;
    classes_.resize(std::max(classes_.size(), index + 1));
    ++classes_[index];
}

void TimeFigures::add(const TimeFigures& other) {
    combine(other, 1);
}

void TimeFigures::subtract(const TimeFigures& other) {
    combine(other, -1);
}

void TimeFigures::combine(const TimeFigures& other, std::int64_t sign) {
    count_ += sign * other.count_;
    sum_ += sign * other.sum_;
    squares_ += sign * other.squares_;
    classes_.resize(std::max(classes_.size(), other.classes_.size()));
    for (std::size_t i = 0; i < other.classes_.size(); ++i) {
        classes_[i] += sign * other.classes_[i];
    }
    while (!classes_.empty() && classes_.back() == 0) {
        classes_.pop_back();
    }
}

milliseconds TimeFigures::mean() const {
    return count_ == 0 ? milliseconds{0} : sum_ / count_;
}

milliseconds TimeFigures::deviation() const {
    if (count_ == 0) {
        return milliseconds{0};
    }
    const auto n = static_cast<double>(count_);
    const double mean = static_cast<double>(sum_.count()) / kTenth / n;
    const double variance = static_cast<double>(squares_) / n - mean * mean;
    return toMilliseconds(std::sqrt(std::max(variance, 0.0)) * kTenth);
}

milliseconds TimeFigures::quantile(double share) const {
    double left = share * static_cast<double>(count_);
    for (std::size_t i = 0; i < classes_.size(); ++i) {
        const auto here = static_cast<double>(classes_[i]);
        if (here > 0 && left <= here) {
            const double from = lowerEnd(i);
            return toMilliseconds(from + (lowerEnd(i + 1) - from) * left / here);
        }
        left -= here;
    }
    return milliseconds{0};
}

}  // namespace turnbell
