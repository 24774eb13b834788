#pragma once

#include "host/core/day_figures.h"
#include "host/core/day_hours.h"
#include "host/core/desk_times.h"
#include "host/service/branch_state.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace turnbell {

/// Reads one service day, some visits at a time, and says what it comes to.
class DayReading {
public:
    DayReading(BranchState& state, std::string day);

    const std::string& day() const { return day_; }

    /// Reads so many of the visits that are still to be read.
    void read(std::size_t visits);

    /// Everything has been read, as it was when it was begun or, after a refresh, is now.
    bool whole() const { return next_ == visits_.size(); }

    /// So many events came, or more, since the last time.
    bool isBehind(std::int64_t events) const { return state_.history.lastEvent() - lastEvent_ >= events; }

    /// Reads again what has changed since the last time. For a day that goes on.
    void refresh();

    /// Reads what the desks did on a day that is over, a turn before its figures are asked for. Of a day that
    /// goes on figures() reads it each time.
    void readDesks();
    bool hasDesks() const { return desks_.has_value(); }

    /// What was read so far. `now`: of a day that goes on, and what still lasts counts until then.
    DayFigures figures(std::optional<UtcTime> now) const;

private:
    using QueueWaits = std::map<std::string, std::vector<TimeSpan>>;

    struct ReadVisit {
        VisitTimes times;
        std::map<StepId, std::vector<Promise>> promises;
    };

    void readOne(VisitId visit);
    void readAgain(const std::vector<VisitId>& visits);
    std::vector<DeskSpan> deskSpansUntil(std::optional<UtcTime> now) const;
    void countVisit(DayFigures& day, const ReadVisit& visit, const WrapUps& wrapUps) const;
    void countDesks(DayFigures& day, std::span<const DeskSpan> desks, std::optional<UtcTime> now) const;

    /// When somebody waited in each queue, and whom a desk may call.
    QueueWaits waits(std::optional<UtcTime> now) const;
    std::vector<TimeSpan> waitingFor(const std::string& desk, const QueueWaits& waits) const;

    BranchState& state_;
    std::string day_;
    DayHours hours_;
    std::vector<VisitId> visits_;  ///< to be read
    std::size_t next_ = 0;
    std::int64_t lastEvent_ = 0;
    std::map<VisitId, ReadVisit> read_;
    std::optional<std::vector<DeskSpan>> desks_;
};

}  // namespace turnbell
