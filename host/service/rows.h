#pragma once

#include "host/service/branch_state.h"

/// Stored rows as clients see them. `full`: admin.sock sees whole numbers, everybody else masked ones.
namespace turnbell {

wire::TicketRow ticketRow(const db::VisitStepRow& row, bool full);
wire::MessageRow messageRow(BranchState& state, const db::MessageRow& message, bool full);
/// A desk of the catalog in its state, without its visit.
wire::DeskRow deskRow(const Desk& desk, const db::DeskStateRow& state);

wire::EventRow eventRow(const db::EventRow& event);

/// The answer about a visit that a command moved or changed.
wire::StepChanged stepChanged(const db::VisitStepRow& row);

}  // namespace turnbell
