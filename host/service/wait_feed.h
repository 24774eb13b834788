#pragma once

#include "db/branch_log_store.h"
#include "host/core/wait/branch_clock.h"
#include "host/core/wait/rule_order.h"
#include "host/core/wait/wait_estimator.h"
#include "host/service/branch_numbers.h"
#include "host/service/branch_state.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace turnbell {

/// Tells the estimator of waits what happens at the branch: from the database's own log, first what lies
/// back, then each change. It reads what is committed, and what the open transaction has written; if that is
/// rolled back, goBack() must follow.
class WaitFeed {
public:
    explicit WaitFeed(BranchState& state);

    /// Forgets everything, and begins with the log of the last service days.
    void begin(Moment now);

    /// The same with the log of today: it is read soon, and all else is as it usually is.
    void beginToday(Moment now);

    /// Reads so many lines of what is new. True: there was no more. After an undo, a change of the catalog,
    /// or when the clock was set, it goes back to the beginning of the day.
    bool read(int lines);

    /// Whether read() has more to do. O(log n).
    bool isBehind();

    /// The next read() begins with the beginning of the day.
    void goBack() { again_ = true; }

    WaitEstimator& estimator() { return told_.estimator; }

    /// Counts up with whatever the estimator was told.
    std::uint64_t version() const { return version_; }

    /// On the clock of BranchEvent::at; never before what was told last.
    milliseconds timeOf(UtcTime time) const;

    /// Tells a copy of the estimator which desks are expected today, if nothing has happened today that told
    /// its original.
    void beginDay(WaitEstimator& copy, Moment now);

    /// What a customer who comes now, for this service and into this queue, would be for the estimator.
    BranchEvent arrival(const std::string& service, const std::string& queue, int priority);

    /// By the catalog and the ratios as they are.
    RuleOrder order();

private:
    /// What desks call, and when the branch is open: told to the estimator with each day.
    struct Layout {
        std::string zone;
        std::map<std::string, std::vector<std::string>> queuesOfDesks;
        std::vector<Hours> hours;
        std::vector<ClosedDay> closedDays;

        bool operator==(const Layout&) const = default;
    };
    struct Told {
        WaitEstimator estimator;
        BranchClock clock;
        db::LogPlace place;
    };

    void beginAt(db::LogPlace place);
    void tellDayAgain();
    static Layout layoutOf(const Catalog& catalog);
    void tell(const db::LoggedMove& move);
    bool waitsElsewhere(const TrackedTicket& known, const db::LoggedMove& move);
    void tell(const db::LoggedDesk& change);
    void tell(BranchEvent event, UtcTime at);
    void tellDesks(WaitEstimator& estimator, const BranchClock& clock, UtcTime at);
    bool isNewDay(milliseconds time) const;
    std::vector<int> queuesOf(const std::string& desk);

    BranchState& state_;
    BranchNumbers numbers_;
    Layout layout_;
    std::optional<UtcTime> machineStarted_;  ///< by the calendar by which the day was told
    Told told_;
    std::optional<Told> morning_;  ///< as the day began on which the last line was written
    std::int64_t settled_ = 0;     ///< what was undone by this line is marked so
    bool again_ = false;
    std::uint64_t version_ = 0;
    std::optional<WaitCalibration> calibration_;  ///< put aside while the day is told again
};

}  // namespace turnbell
