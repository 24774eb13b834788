#pragma once

#include <cstdint>

namespace turnbell {

/// Random numbers that are the same for the same seed on every machine (SplitMix64, Steele et al. 2014).
class Dice {
public:
    explicit Dice(std::uint64_t seed) : state_{seed} {}

    std::uint64_t next() {
        state_ += 0x9E3779B97F4A7C15U;
        auto mixed = state_;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
        return mixed ^ (mixed >> 31U);
    }

    /// 0 to `count` - 1.
    int below(int count) { return static_cast<int>(next() % static_cast<std::uint64_t>(count)); }
    int between(int least, int most) { return least + below(most - least + 1); }
    std::uint8_t byte() { return static_cast<std::uint8_t>(next() >> 56U); }

    /// True so many times in a million.
    bool chance(int inAMillion) { return below(1'000'000) < inAMillion; }

private:
    std::uint64_t state_;
};

/// FNV-1a of everything that went over a line, to compare runs.
class Fingerprint {
public:
    void add(std::uint64_t value) {
        for (unsigned bit = 0; bit < 64; bit += 8) {
            hash_ = (hash_ ^ ((value >> bit) & 0xFFU)) * 0x100000001B3U;
        }
    }
    std::uint64_t value() const { return hash_; }

private:
    std::uint64_t hash_ = 0xCBF29CE484222325U;
};

}  // namespace turnbell
