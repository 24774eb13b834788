#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace turnbell {

/// Somebody in a replay. Times are seconds.
struct ReplayTicket {
    static constexpr double kNone = std::numeric_limits<double>::infinity();

    std::int64_t id = 0;
    int queue = -1;
    int service = 0;   ///< as the replay counts services
    int customer = 0;  ///< as PatienceModel does
    int priority = 0;
    double due = kNone;      ///< of an appointment
    double arrived = 0;      ///< is here since
    double queued = 0;       ///< waits since, as the rules count: not less for having been away
    std::int64_t place = 0;  ///< arrival order; lower first
};

/// Those of one queue and priority who wait, in the order in which they arrived.
struct ReplayLine {
    int queue = -1;
    int priority = 0;
    std::vector<int> members = {};  ///< in the replay's list of tickets; those before `head` are called
    std::size_t head = 0;

    bool any() const { return head < members.size(); }
    int first() const { return members[head]; }
};

/// Who is called next: the rule that a replay follows, behind one function.
class CallingOrder {
public:
    virtual ~CallingOrder() = default;

    /// Goes back to the state at the moment that is asked about: each run begins with it.
    virtual void begin() {}

    /// Whom `desk` calls at `now` of `lines` (of its queues alone) and of `appointments`, those of them who
    /// have one and wait; -1: nobody. Indices into `tickets`.
    virtual int next(int desk, std::span<const ReplayLine* const> lines, std::span<const int> appointments,
                     std::span<const ReplayTicket> tickets, double now) = 0;

    /// Whether one who comes later, of this priority, may be called before one who waits.
    virtual bool mayOvertake(int priority, bool due, int waitingPriority) const = 0;
};

/// Appointments from their time on (from arrival if that is later) by that moment, then higher priority, then
/// arrival. Before it is due, an appointment is ranked as if it had no due: by its own priority, then
/// arrival.
class PlainOrder : public CallingOrder {
public:
    int next(int desk, std::span<const ReplayLine* const> lines, std::span<const int> appointments,
             std::span<const ReplayTicket> tickets, double now) override;
    bool mayOvertake(int priority, bool due, int waitingPriority) const override;
};

}  // namespace turnbell
