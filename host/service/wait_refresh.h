#pragma once

#include "host/service/wait_feed.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace turnbell {

/// How many runs of a replay take up to about two milliseconds, with so many waiting at so many desks.
std::uint32_t runsOfASlice(std::size_t waiting, std::size_t desks);

/// One look at how long everybody will wait, and whoever comes now: replays of the rest of the day, in slices
/// of some milliseconds. The feed must be told nothing until it is done.
class WaitRefresh {
public:
    WaitRefresh(BranchState& state, WaitFeed& feed, Moment now);

    /// True: it is done.
    bool step();

    const std::map<StepId, WaitForecast>& forecasts() const { return forecasts_; }
    const std::map<std::string, WaitForecast>& ofServices() const { return ofServices_; }

private:
    /// Somebody who comes now and is not there.
    struct Comer {
        std::string service;
        std::unique_ptr<WaitEstimator> estimator;
    };

    bool stepWaiting();
    bool stepServices();
    void beginService();
    std::uint32_t slice() const;

    BranchState& state_;
    WaitFeed& feed_;
    Moment at_;
    milliseconds now_;  ///< as the feed counts
    RuleOrder order_;
    std::optional<WaitReplay> replay_;
    bool waitingIsDone_ = false;
    std::size_t nextService_ = 0;
    Comer comer_;
    std::map<StepId, WaitForecast> forecasts_;
    std::map<std::string, WaitForecast> ofServices_;
};

}  // namespace turnbell
