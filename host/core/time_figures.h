#pragma once

#include "host/base/clock.h"

#include <cstdint>
#include <vector>

namespace turnbell {

/// Many durations in little room: how many, their sum, their sum of squares, and how many fell into each of
/// some 150 classes that grow by 9 % (eight of them double). Whole numbers alone, so figures of parts add up
/// to those of the whole exactly, and what was added can be taken away again.
class TimeFigures {
public:
    /// Below zero counts as zero.
    void add(milliseconds time);

    void add(const TimeFigures& other);

    /// Takes away what was added before.
    void subtract(const TimeFigures& other);

    std::int64_t count() const { return count_; }
    milliseconds sum() const { return sum_; }

    /// 0 where there is none.
    milliseconds mean() const;
    milliseconds deviation() const;  ///< standard deviation, to 0.1 s

    /// `share` (0 to 1) of the durations are shorter: 0.5 is the median. Right to a class's width; 0 where
    /// there is none.
    milliseconds quantile(double share) const;

    bool operator==(const TimeFigures&) const = default;

    /// How it is stored.
    struct Stored {
        std::int64_t count = 0;
        std::int64_t sumMs = 0;
        std::int64_t squares = 0;                ///< of tenths of a second
        std::vector<std::int64_t> classes = {};  ///< how many in each; without the empty ones at the end

        bool operator==(const Stored&) const = default;
    };
    Stored stored() const { return {count_, sum_.count(), squares_, classes_}; }
    explicit TimeFigures(Stored stored);
    TimeFigures() = default;

private:
    void combine(const TimeFigures& other, std::int64_t sign);

    std::int64_t count_ = 0;
    milliseconds sum_{0};
    std::int64_t squares_ = 0;
    std::vector<std::int64_t> classes_;
};

}  // namespace turnbell
