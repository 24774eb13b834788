#pragma once

#include "host/core/segment.h"
#include "host/service/branch_state.h"

namespace turnbell {

/// Whether somebody may join now, into which queue, and with which number. The caller holds the transaction.
class Admission {
public:
    explicit Admission(BranchState& state) : state_{state} {}

    /// Refuses outside the opening hours.
    Result<void> isOpen(Moment now) const;

    /// The same for a customer; staff may always check somebody in.
    Result<void> isOpenFor(const Actor& actor, Moment now) const;

    /// By the segmentation rules; at check-in and at a transfer. The service must be one of the catalog.
    Segment segment(const std::string& service, const db::VisitRow& visit) const;

    /// The next number of the queue that nobody holds who is still here; nor one of a missed call who may
    /// come back by text, unless there is no other. Refuses when the queue has given out its tickets of this
    /// day, or when somebody holds each of its numbers.
    Result<std::string> takeNumber(const Queue& queue, const std::string& serviceDay, Moment now);

private:
    BranchState& state_;
};

}  // namespace turnbell
