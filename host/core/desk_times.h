#pragma once

#include "host/core/desk_state.h"
#include "host/core/visit_times.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

/// What the history of desks says about their times.
namespace turnbell {

/// A desk became something else.
struct DeskChange {
    std::string desk = {};
    DeskState to = DeskState::Closed;
    std::string actor = {};
    Party party = Party::Staff;
    NotedMoment when = {};
};

/// What a desk was for a while, and who had it.
struct DeskSpan {
    std::string desk = {};
    DeskState state = DeskState::Closed;
    std::string staff = {};  ///< empty: nobody has signed in there since it was opened
    TimeSpan time = {};

    bool operator==(const DeskSpan&) const = default;
};

/// The changes of one day, in order. What a desk was when they end counts until `now`; without it, it counts
/// for nothing: nobody was there to end it, as at a desk that was left open over night.
std::vector<DeskSpan> deskSpans(std::span<const DeskChange> changes, std::optional<UtcTime> now);

/// The wrap-ups of a day.
class WrapUps {
public:
    explicit WrapUps(std::span<const DeskSpan> spans);

    /// How long the one took that began at this desk when a visit ended; nothing: there was none. Of several
    /// within a second, as after an end that was taken back, the one that began nearest to it.
    std::optional<milliseconds> after(const std::string& desk, UtcTime ended) const;

private:
    std::map<std::string, std::vector<TimeSpan>> byDesk_;  ///< in order
};

/// The times in which at least one of these was.
std::vector<TimeSpan> unionOf(std::vector<TimeSpan> spans);

/// How much of a time lies in these, which are in order and apart.
milliseconds overlap(const TimeSpan& time, std::span<const TimeSpan> spans);

}  // namespace turnbell
