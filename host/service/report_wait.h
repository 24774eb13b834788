#pragma once

#include "host/service/part_book.h"

#include <optional>

namespace turnbell {

/// Ends the wait for status reports that are not coming: every ten minutes it looks through the parts that a
/// network accepted, some at a time, because one that reports nothing leaves days of them.
class ReportWait {
public:
    /// So many parts are looked at in one tick.
    static constexpr int kOfASlice = 200;

    explicit ReportWait(BranchState& state) : state_{state}, book_{state} {}

    void tick(Moment now);
    BootTime nextDeadline() const { return next_; }

private:
    BranchState& state_;
    PartBook book_;
    PartId seen_{};  ///< the last part that was looked at
    BootTime next_{};
};

}  // namespace turnbell
