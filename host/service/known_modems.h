#pragma once

#include "host/service/branch_state.h"

#include <span>

namespace turnbell {

/// Remembers every modem by its IMEI, and notes on the rows what a person should know: that a modem is new
/// here, which one it took the place of, or that only the name of its port has changed. The notes last as
/// long as this run. The caller holds the transaction.
void meet(BranchState& state, std::span<wire::ModemRow> modems, Moment now);

}  // namespace turnbell
