#pragma once

#include <cstdint>
#include <random>

namespace turnbell::bench::eta {

/// Random draws that are the same for the same seed with every standard library: only the engine is its own.
class Chance {
public:
    explicit Chance(std::uint64_t seed) : engine_{seed} {}

    /// In [0, 1).
    double uniform();
    double uniform(double from, double to) { return from + (to - from) * uniform(); }
    int below(int count) { return static_cast<int>(uniform() * count); }
    bool happens(double probability) { return uniform() < probability; }

    double exponential(double mean);
    double normal(double mean, double deviation);
    /// `variation` is the coefficient of variation: deviation / mean.
    double lognormal(double mean, double variation);
    double weibull(double shape, double scale);

private:
    std::mt19937_64 engine_;
};

}  // namespace turnbell::bench::eta
