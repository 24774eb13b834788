#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <optional>

namespace turnbell {

/// Who comes unannounced, by kind and half hour of the day: means over days that fade with a memory of 30
/// days. Today's factor (observed by now over expected by now, shrunk by 20 imagined arrivals) corrects them.
class ArrivalModel {
public:
    struct Kind {
        int queue = -1;
        int priority = 0;
        bool due = false;  ///< has an appointment that was not booked beforehand: goes first at once

        auto operator<=>(const Kind&) const = default;
    };
    static constexpr std::size_t kSlots = 48;

    void arrived(const Kind& kind, double secondOfDay);
    /// Only days on which somebody came count.
    void endDay();

    /// When the next one of this kind comes after `after` (second of the day): the time at which the expected
    /// number of arrivals since is `share` (-log u makes it a Poisson process); a very long time: not today.
    double next(const Kind& kind, double after, double share, double factor) const;
    double todaysFactor(double now) const;

    struct Rates {
        std::array<double, kSlots> mean{};
        std::array<double, kSlots> today{};
    };
    const std::map<Kind, Rates>& kinds() const { return kinds_; }

private:
    std::map<Kind, Rates> kinds_;
    double days_ = 0;
    bool any_ = false;
};

}  // namespace turnbell
