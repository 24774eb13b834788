#pragma once

#include "db/database.h"
#include "host/base/strong_id.h"
#include "host/core/desk_state.h"
#include "host/core/visit_step.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace turnbell::db {

/// One event of a step, with what waiting depends on: as the step is now, but for `notBefore`.
struct LoggedMove {
    std::int64_t id = 0;
    StepId step;
    StepEvent event = StepEvent::CheckIn;
    std::string desk;
    std::int64_t run = 0;  ///< of the machine
    UtcTime at = {};       ///< on the line of that run
    bool undone = false;
    std::string service;
    std::string queue;
    std::string onlyDesk;  ///< who alone may call it; empty: any desk of its queue
    int priority = 0;
    std::int64_t place = 0;                 ///< arrival order
    std::optional<UtcTime> due = {};        ///< the time of the appointment
    std::optional<UtcTime> notBefore = {};  ///< of MoreTime: passed over until then, as was told then
    bool saidHere = false;                  ///< of Correct: the customer is here, and passed over no more
};

/// One change of a desk's state.
struct LoggedDesk {
    std::int64_t id = 0;
    std::string desk;
    DeskState from = DeskState::Closed;
    DeskState to = DeskState::Closed;
    std::int64_t run = 0;
    UtcTime at = {};
};

/// How far a log was read.
struct LogPlace {
    std::int64_t move = 0;  ///< the last number that was read
    std::int64_t desk = 0;

    bool operator==(const LogPlace&) const = default;
};

/// The branch's history in the order in which it was written, some lines at a time. Times are on the line of
/// their run (STEADY_UTC).
class BranchLogStore {
public:
    explicit BranchLogStore(Database& database);

    /// Before the first line of the first service day that is not before this one ("2026-11-22"), which
    /// begins at `midnight`. O(visits of that day).
    LogPlace before(const std::string& serviceDay, UtcTime midnight);

    /// Behind the last lines that were written before this time. O(log n).
    LogPlace since(UtcTime time);

    /// The next lines, in order. What a step that an undo has taken away was is empty.
    std::vector<LoggedMove> moves(std::int64_t after, int atMost);
    std::vector<LoggedDesk> desks(std::int64_t after, int atMost);

    /// Behind the last lines. O(log n).
    LogPlace end();

private:
    Database& db_;
};

}  // namespace turnbell::db
