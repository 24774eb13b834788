#pragma once

#include "host/base/clock.h"
#include "host/base/strong_id.h"
#include "host/core/visit_step.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

/// What the history of a visit says about its times. Times are derived from events and from nothing else, so
/// a definition can change without losing what happened.
namespace turnbell {

/// A moment as it is kept with an event. Boot times of two runs of the machine cannot be compared.
struct NotedMoment {
    Moment at = {};
    std::int64_t run = 0;  ///< counts the runs of the machine
};

/// Puts moments of a history on one line of time: two of one run lie as far apart as the boot clock says,
/// however the calendar was set between them; two of different runs as far as the calendar says. Of each run
/// the calendar of its last moment counts: a clock is set to be right.
class SteadyTime {
public:
    explicit SteadyTime(std::span<const NotedMoment> history);

    /// One of the history, or another one of the same run; of another run: its calendar time.
    UtcTime of(const NotedMoment& moment) const;

private:
    std::map<std::int64_t, UtcTime> starts_;  ///< of each run, by its calendar
};

/// One event of a step.
struct StepNote {
    StepEvent event = StepEvent::CheckIn;
    NotedMoment when = {};
    std::string actor = {};
    Party party = Party::Staff;
    std::string desk = {};  ///< at which it happened; of a Resume: empty, it went back into the line
    bool undone = false;
    std::optional<UtcTime> until =
        {};  ///< of MoreTime: whom it lets pass, as was told then; nothing: by place
};

/// One stay in one queue: its events in the order in which they happened.
struct StepHistory {
    StepId step = {};
    std::string service = {};
    std::string queue = {};
    StepState state = StepState::Waiting;  ///< it is in now
    bool accurate = true;                  ///< false: it was marked as finished too late
    std::string outcome = {};              ///< that was named at the finish; empty: none
    std::vector<StepNote> events = {};
};

enum class StepEnd { None, Served, Transferred, NoShow, Left, Cancelled, Expired };

/// From one moment to another.
struct TimeSpan {
    UtcTime from;
    UtcTime to;

    milliseconds length() const { return to - from; }
    bool operator==(const TimeSpan&) const = default;
};

/// What one stay in a queue took. Nothing: it did not come to that. What was taken back did not happen.
struct StepTimes {
    StepId step = {};
    std::string service = {};
    std::string queue = {};
    std::string desk = {};     ///< that had it last
    std::string staff = {};    ///< the last member of staff who acted there
    std::string outcome = {};  ///< that was named at the finish; empty: none
    StepEnd end = StepEnd::None;
    bool firstOfVisit = false;
    bool accurate = true;  ///< false: too late a finish, or the end of the day; its transaction says nothing

    bool closedByDay = false;  ///< the end of the day ended it while it was served

    UtcTime began = {};  ///< joined the queue, from afar or in the branch
    std::optional<UtcTime> firstCall = {};

    /// From the arrival in the queue to the first call: what the customer felt.
    std::optional<milliseconds> waitFirst = {};

    /// To the last call (a recall is one), without what was spent parked or being served before.
    std::optional<milliseconds> waitLast = {};

    std::optional<milliseconds> walk = {};         ///< from the last call to the confirmation
    std::optional<milliseconds> transaction = {};  ///< being served, parked times left out
    std::optional<milliseconds> parked = {};       ///< all times together
    std::optional<UtcTime> ended = {};

    std::vector<TimeSpan> waiting = {};  ///< when it could have been called; the last one may go on
    bool waits = false;                  ///< the last one of them does
};

/// A visit with all its steps.
struct VisitTimes {
    std::vector<StepTimes> steps = {};  ///< those that have begun, in order

    /// From the arrival in the branch to the end of the last step; nothing: it is not over, or nobody came.
    std::optional<milliseconds> inBranch = {};
};

/// The line of time on which visitTimes() measures.
SteadyTime steadyTime(std::span<const StepHistory> steps);

/// Where nobody confirmed, the transaction runs from the last call to the finish. A step that the end of the
/// day closed while it was served is not accurate. A booking, or a step that was taken back as a whole, has
/// not begun.
VisitTimes visitTimes(std::span<const StepHistory> steps);

}  // namespace turnbell
