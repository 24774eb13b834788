#pragma once

#include <cstddef>
#include <deque>
#include <optional>
#include <span>
#include <vector>

namespace turnbell {

/// What one desk did on one day: seconds of that day.
struct DeskDay {
    struct Pause {
        double from = 0;
        double length = 0;
        double until = 0;  ///< it does not end before
    };
    /// Between two shifts of its roster.
    struct Gap {
        double from = 0;
        double to = 0;
    };

    int desk = -1;
    std::optional<double> rosterFrom = {};
    std::optional<double> rosterTo = {};
    std::vector<Gap> gaps = {};         ///< in order
    std::optional<double> opened = {};  ///< nothing: never seen
    std::optional<double> closed =
        {};                          ///< when it was to close: while it served, the roster's end or between
    std::vector<Pause> pauses = {};  ///< when they were to begin

    /// Its roster has this shift as well; shifts that overlap are one.
    void addShift(double from, double to);
    /// The gap that this second is in.
    const Gap* gapAt(double second) const;
};

/// What is known of a desk now, to find past days that went like this one.
struct DeskNow {
    int desk = -1;
    double now = 0;  ///< second of the day
    std::optional<double> rosterFrom = {};
    std::optional<double> rosterTo = {};
    bool opened = false;
    double awayUntil = 0;  ///< one that has not opened is known to have been away until then
    std::optional<double> awaitedSince = {};  ///< one that nobody has ever seen: customers wait for it
    std::optional<double> pausedSince = {};
    std::optional<double> closedSince = {};
    bool hadLongPause = false;
    std::vector<DeskDay::Pause> gaps = {};  ///< of today's roster, from now on
};

/// The rest of today as it went on one past day that had gone like this one.
struct DeskPlan {
    double ready = 0;   ///< it opens, or comes back
    double closes = 0;  ///< it takes nobody from then on
    std::span<const DeskDay::Pause> ofThatDay = {};
    bool guessed = false;                       ///< when it opens is known of few days, or of none
    std::vector<DeskDay::Pause> withGaps = {};  ///< those and the gaps of today's roster; empty: it has none

    /// From then on, in order; of the DeskDays that made the plan, unless that is told more.
    std::span<const DeskDay::Pause> pauses() const {
        return withGaps.empty() ? ofThatDay : std::span{withGaps};
    }
};

/// Breaks, lunch, late starts, absences and ends of shifts, by analogy: what happens to a desk today is what
/// happened on some past day, its own days first. No law is assumed: lunch once a day, a coffee at ten or
/// somebody who always leaves early need no model of their own.
///
/// Only when a desk opens is guessed until 12 of its days are known, the less the more there are: on a day
/// like one of those, but some minutes sooner or later. A desk that nobody has ever seen opens by a law that
/// knows nothing but how long customers have waited for it.
class DeskDays {
public:
    static constexpr double kNever = 1e12;
    static constexpr double kLongPause = 20 * 60;

    void add(DeskDay day);
    bool empty() const { return days_.empty(); }

    /// Equally probable plans; by the roster alone where nothing is known. Never empty.
    std::vector<DeskPlan> plans(const DeskNow& desk, std::size_t atMost) const;

private:
    std::size_t daysOf(const DeskNow& desk) const;

    std::deque<DeskDay> days_;
};

}  // namespace turnbell
