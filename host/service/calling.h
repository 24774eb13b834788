#pragma once

#include "host/core/call_why.h"
#include "host/service/change.h"
#include "host/service/waiting_line.h"

#include <optional>
#include <string>

namespace turnbell {

/// Whom a desk calls next, by the rules of its work profile, and why.
class Calling {
public:
    explicit Calling(BranchState& state) : state_{state} {}

    struct Choice {
        StepId step;
        CallReason reason = CallReason::Alone;
    };

    /// Nothing: nobody waits whom this desk could call. O(waiting).
    std::optional<Choice> next(const Desk& desk, Moment now);

    /// Lets the ratio of the desk's profile count a call of `step`, by the rules or out of order: a normal or
    /// a priority customer is served either way. It counts while both wait for this desk, this one included;
    /// a call that the profile had no choice about does not: of a queue that the desk does not serve, or of a
    /// parked ticket, which its first call has counted. In the transaction of the call, before the step
    /// moves.
    void called(const Desk& desk, StepId step, const Change& change);

    /// Why the next one is next, and how many the desk would call before the one that is asked for. Refused:
    /// an unknown desk or ticket, a ticket that does not wait or whose queue the desk does not serve, nobody
    /// waits.
    Result<wire::WhyNext> why(const wire::WhyQuery& query, Moment now);

    /// The same for the staff screen; nothing: nobody waits for the desk.
    std::optional<CallWhy> whyNext(const Desk& desk, const WaitingLine& line);

private:
    struct Asked;

    CallWhy wordsOf(const Asked& asked, const NextCall& next) const;
    Result<int> callsBefore(const Asked& asked, StepId step) const;
    std::string untilOf(const Asked& asked, const Waiter& one) const;
    int waitedMinutes(const Waiter& one, milliseconds now) const;
    CallReason reasonOfPlace(const Asked& asked, const Waiter& one, const Waiter& other) const;
    std::string ticketOf(StepId step) const;

    BranchState& state_;
};

}  // namespace turnbell
