#pragma once

#include "host/core/wait/branch_tracker.h"
#include "host/core/wait/calling_order.h"
#include "host/core/wait/desk_days.h"
#include "host/core/wait/draws.h"

#include <array>
#include <cstdint>
#include <utility>
#include <vector>

namespace turnbell {

/// One thing that chance decides, by a table of equally spaced quantiles: fast to draw from.
class QuantileTable {
public:
    static constexpr std::size_t kSize = 256;

    QuantileTable() = default;
    template <typename Quantile>
    explicit QuantileTable(Quantile quantile) {
        for (std::size_t i = 0; i < kSize; ++i) {
            values_[i] = static_cast<float>(quantile((static_cast<double>(i) + 0.5) / kSize));
        }
    }
    double at(double u) const { return values_[static_cast<std::size_t>(u * kSize) % kSize]; }

private:
    std::array<float, kSize> values_{};
};

/// A desk when a replay begins.
struct ReplayDesk {
    int number = -1;
    std::vector<int> queues = {};
    std::vector<DeskPlan> plans = {};  ///< equally probable
    std::vector<double> freeAt = {};   ///< equally probable, of who is there now; empty: nobody is
    double idleUntil = 0;              ///< where nobody is there: it does not call before
    bool guessed = false;              ///< so are its plans, for want of days: such desks open together
    bool pauses = false;               ///< once it is free: a plan's `ready` tells for how long
};

/// Somebody who may come: in each run at one of these times, or never.
struct ReplayComer {
    int ticket = -1;
    std::vector<double> times = {};  ///< equally probable; DeskDays::kNever for not at all
};

/// A kind of customer of whom nobody knows who may come.
struct ReplayStream {
    ArrivalModel::Kind kind = {};
    int service = 0;
    double factor = 1;
};

/// What a replay begins with: the branch as it is, and the laws of what may come as tables. Seconds since the
/// day's midnight.
struct ReplayStart {
    static constexpr int kHours = 4;

    double now = 0;
    std::uint64_t seed = 0;
    std::vector<ReplayDesk> desks = {};
    std::vector<ReplayTicket> tickets = {};  ///< first those who wait, then those who may come
    std::size_t waiting = 0;                 ///< how many wait
    std::vector<ReplayComer> comers = {};
    std::vector<ReplayStream> streams = {};

    std::vector<QuantileTable> remainders = {};  ///< by service: factors
    std::vector<double> scales = {};             ///< by service, desk and hour: seconds
    QuantileTable noShowTime = {};
    QuantileTable gapAfterService = {};
    QuantileTable gapWhenIdle = {};
    const LearnedModels* models = nullptr;  ///< patience and arrivals

    double scale(int service, std::size_t desk, double at) const;
};

}  // namespace turnbell
