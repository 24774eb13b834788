#pragma once

#include "host/core/wait/announced_range.h"
#include "host/service/wait_news.h"
#include "host/service/wait_refresh.h"

#include <memory>
#include <optional>

namespace turnbell {

/// How long everybody who waits will wait: at once by today's log and what is usual, soon by what is learned
/// from the branch's log of 60 days; estimated anew after each change, once a minute while somebody is there,
/// now and then else, kept in BranchState::waits for whoever shows it, and told to customers. All of it in
/// slices of some milliseconds, one a tick.
class WaitTimes {
public:
    WaitTimes(BranchState& state, Texts& texts);

    /// For one whose step has just begun, in the transaction in which it did: what is announced, and kept as
    /// a promise. Nothing: nobody can say, as while today's log is still being read.
    wire::MaybeWait atCheckIn(const db::VisitStepRow& row, Moment now) { return estimate(row, now, true); }

    /// The same for one who waits already, in a transaction that has moved it: nothing is promised.
    wire::MaybeWait afterMove(const db::VisitStepRow& row, Moment now) { return estimate(row, now, false); }

    /// Does one slice. False: there was nothing to do.
    bool tick(Moment now);

    /// When tick() has more to do; nothing: it has only with the next change.
    std::optional<BootTime> nextDeadline(Moment now);

    /// Keeps what was learned about the estimates themselves. In a transaction, now and then.
    void keep();

    void transactionEnded(bool committed);

    /// Another database has taken the place of the one that was read.
    void restored();

private:
    wire::MaybeWait estimate(const db::VisitStepRow& row, Moment now, bool promises);
    void begin(Moment now);
    void learn();
    bool isDue(Moment now);
    bool somethingGoesOn();
    std::optional<BootTime> nextRefresh(Moment now);
    void finish(Moment now);
    static wire::Wait waitOf(const WaitForecast& forecast, const std::optional<wire::Wait>& before);

    BranchState& state_;
    std::unique_ptr<WaitFeed> feed_;
    std::unique_ptr<WaitFeed> learning_;  ///< reads the days that lie back, then takes the place of `feed_`
    WaitNews news_;
    std::optional<WaitRefresh> refresh_;
    bool begun_ = false;
    bool readAhead_ = false;       ///< the feed was told what is not committed yet
    std::uint64_t refreshed_ = 0;  ///< the feed's version then
    std::optional<BootTime> nextRefresh_ = {};
};

}  // namespace turnbell
