#pragma once

#include "db/branch_log_store.h"
#include "host/core/wait/branch_event.h"
#include "host/core/wait/branch_tracker.h"
#include "host/service/branch_numbers.h"

#include <optional>

/// What the lines of the branch's log mean for waiting. The caller adds the time, and the queues of a desk.
namespace turnbell {

/// A step is a ticket here: its number is the step's. `known`: the ticket as the estimator has it; nothing:
/// it has not begun. Nothing: the line says nothing about waiting.
std::optional<BranchEvent> eventOf(const db::LoggedMove& move, const TrackedTicket* known,
                                   BranchNumbers& numbers);
std::optional<BranchEvent> eventOf(const db::LoggedDesk& change, BranchNumbers& numbers);

}  // namespace turnbell
