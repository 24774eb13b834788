#pragma once

#include <chrono>
#include <deque>
#include <optional>

namespace turnbell::bench::eta {

/// A mean of all values so far.
class RunningMean {
public:
    void add(double value);
    /// `otherwise` as long as there is no value.
    double valueOr(double otherwise) const { return count_ > 0 ? sum_ / count_ : otherwise; }

private:
    double sum_ = 0;
    double count_ = 0;
};

/// Past waits of a branch or of a queue, in minutes, as far as simple rules look back.
class WaitHistory {
public:
    void called(std::chrono::milliseconds at, double wait);
    void newDay() { last_.reset(); }

    double mean() const { return all_.valueOr(0); }
    /// Of the last 30 within four hours; where there are none: of all.
    double recentMean(std::chrono::milliseconds now) const;
    /// Of who was called last today; nobody: 0.
    double last() const { return last_.value_or(0); }

private:
    struct Wait {
        std::chrono::milliseconds at;
        double minutes;
    };

    RunningMean all_;
    std::deque<Wait> recent_;
    std::optional<double> last_;
};

}  // namespace turnbell::bench::eta
