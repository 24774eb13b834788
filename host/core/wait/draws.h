#pragma once

#include <cstdint>

namespace turnbell {

/// The same 64 bits for the same two numbers; different ones otherwise (Steele et al., "Fast splittable
/// pseudorandom number generators", OOPSLA 2014, the finalizer of SplitMix64).
constexpr std::uint64_t mixed(std::uint64_t seed, std::uint64_t key) {
    std::uint64_t z = seed * 0x9E3779B97F4A7C15U + key + 0x632BE59BD9B4E019U;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31U);
}

/// The uniform numbers of one thing that chance decides, one a run. They depend on the key alone (common
/// random numbers: the same ticket has the same luck in run 7 of every refresh, so that answers do not
/// flicker), and over all runs each of `runs` equal strata is met exactly once (Latin hypercube sampling,
/// McKay et al., Technometrics 21, 1979: sums vary less than with independent numbers).
class Draws {
public:
    Draws() = default;
    /// `runs` is a power of two.
    Draws(std::uint64_t key, std::uint32_t runs);

    /// In (0, 1).
    double at(std::uint32_t run) const;

private:
    std::uint32_t mask_ = 0;
    std::uint32_t factors_[2] = {1, 1};
    std::uint32_t offsets_[2] = {0, 0};
    double width_ = 1.0;
};

inline Draws::Draws(std::uint64_t key, std::uint32_t runs) : mask_(runs - 1), width_(1.0 / runs) {
    const auto bits = mixed(key, 0x7157);
    // Odd factors and shifted xors are permutations of 0 .. runs-1.
    factors_[0] = static_cast<std::uint32_t>(bits) | 1U;
    offsets_[0] = static_cast<std::uint32_t>(bits >> 16U);
    factors_[1] = static_cast<std::uint32_t>(bits >> 32U) | 1U;
    offsets_[1] = static_cast<std::uint32_t>(bits >> 40U);
}

inline double Draws::at(std::uint32_t run) const {
    auto x = (run * factors_[0] + offsets_[0]) & mask_;
    x ^= x >> 4U;
    x = (x * factors_[1] + offsets_[1]) & mask_;
    x ^= x >> 3U;
    x = (x * factors_[0] + offsets_[1]) & mask_;
    return (x + 0.5) * width_;
}

}  // namespace turnbell
