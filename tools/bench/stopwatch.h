#pragma once

#include <chrono>
#include <ctime>

namespace turnbell::bench {

/// A duration as figures show it.
using Microseconds = std::chrono::duration<double, std::micro>;

/// Runs from its making, on a clock finer than the service's own: CLOCK_MONOTONIC, or
/// CLOCK_PROCESS_CPUTIME_ID for the processor time of this process.
class Stopwatch {
public:
    explicit Stopwatch(clockid_t clock = CLOCK_MONOTONIC) : clock_{clock}, started_{read()} {}

    Microseconds elapsed() const { return read() - started_; }

private:
    Microseconds read() const {
        timespec time{};
        ::clock_gettime(clock_, &time);
        return std::chrono::seconds{time.tv_sec} + std::chrono::nanoseconds{time.tv_nsec};
    }

    clockid_t clock_;
    Microseconds started_;
};

/// How long something took, by the clock and of the processor.
struct TimeTaken {
    Microseconds wall{};
    Microseconds processor{};
};

template <typename Work>
TimeTaken timeTaken(const Work& work) {
    const Stopwatch processor{CLOCK_PROCESS_CPUTIME_ID};
    const Stopwatch wall;
    work();
    return {wall.elapsed(), processor.elapsed()};
}

}  // namespace turnbell::bench
