#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace turnbell {

using std::chrono::milliseconds;
using std::chrono::seconds;

/// Calendar time, in milliseconds. It may jump: use it to show and to store, never to measure.
using UtcTime = std::chrono::sys_time<milliseconds>;

struct BootClockTag {
    using rep = std::int64_t;
    using period = std::milli;
    using duration = milliseconds;
    using time_point = std::chrono::time_point<BootClockTag>;
    static constexpr bool is_steady = true;
};

/// Time since the machine started, standby included. It never jumps: every deadline and every wait uses it.
using BootTime = BootClockTag::time_point;

/// One instant on both clocks. Whatever decides something is given the moment it decides for.
struct Moment {
    UtcTime utc;
    BootTime boot;

    Moment operator+(milliseconds later) const { return {utc + later, boot + later}; }
};

/// The one door to time: SystemClock in programs, ManualClock in tests and simulations.
class Clock {
public:
    virtual ~Clock() = default;

    virtual Moment now() const = 0;

    /// Names this run of the machine: boot times of two different runs cannot be compared.
    virtual std::string bootId() const = 0;
};

class SystemClock final : public Clock {
public:
    Moment now() const override;
    std::string bootId() const override;
};

/// "2026-11-22T09:30:00.000Z", the form of every time in JSON, SQL text and logs.
std::string toIso8601(UtcTime time);

}  // namespace turnbell
