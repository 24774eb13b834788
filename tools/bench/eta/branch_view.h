#pragma once

#include "host/core/wait/branch_event.h"
#include "tools/bench/eta/wait_history.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace turnbell::bench::eta {

double inMinutes(std::chrono::milliseconds time);

/// Who waits, which desks work and how long things took, by the events so far: all that a simple rule looks
/// at. A queue of `kBranch` means the whole branch.
class BranchView {
public:
    static constexpr int kBranch = -1;

    struct Waiter {
        int queue = 0;
        std::chrono::milliseconds since{};
    };

    void observe(const BranchEvent& event);

    std::chrono::milliseconds now() const { return now_; }
    const Waiter* waiter(std::int64_t ticket) const;
    const std::map<std::int64_t, Waiter>& waiters() const { return waiters_; }
    /// How many wait before a ticket, by arrival.
    int ahead(std::int64_t ticket, int queue) const;
    /// How long the one who waits longest does, but for `ticket`; 0: nobody.
    double longestWait(std::int64_t ticket, int queue) const;

    /// Desks that work now; never less than 1. A desk that is rostered counts until it has called nobody for
    /// 20 min: then nobody sits there.
    int openDesks(int queue) const;
    bool hasIdleDesk(int queue) const;

    const WaitHistory& history(int queue) const;
    /// Of a transaction, in minutes.
    double meanService(int queue) const;

private:
    struct Span {
        std::chrono::milliseconds from;
        std::chrono::milliseconds to;
    };
    struct DeskView {
        std::vector<int> queues = {};
        std::vector<Span> roster = {};  ///< of today
        bool open = false;              ///< by its lines
        bool paused = false;
        bool called = false;  ///< today
        std::optional<std::int64_t> serving = {};
    };
    struct Service {
        int desk = 0;
        int queue = 0;
        std::chrono::milliseconds since{};
    };

    void startDay();
    void observeDesk(const BranchEvent& event);
    void observeTicket(const BranchEvent& event);
    void call(const BranchEvent& event);
    void end(const BranchEvent& event);
    bool works(const DeskView& desk) const;
    static bool serves(const DeskView& desk, int queue);

    std::chrono::milliseconds now_{};
    std::map<std::int64_t, Waiter> waiters_;
    std::set<std::int64_t> calledBefore_;
    std::map<std::int64_t, Waiter> coming_;  ///< on the way, or parked
    std::map<std::int64_t, Service> services_;
    std::map<int, DeskView> desks_;
    std::map<int, WaitHistory> histories_;
    std::map<int, RunningMean> serviceMeans_;
};

}  // namespace turnbell::bench::eta
