#pragma once

#include "host/service/branch_state.h"

#include <vector>

namespace turnbell {

/// Everything that was said with one address, in order: what the customer wrote, what staff answered and
/// noted, texts that were sent by themselves, and texts that were understood without anybody (STOP, numbers
/// of a survey). `most`: the last so many. Outgoing ones with the state of their delivery.
std::vector<wire::ConversationEntry> threadOf(BranchState& state, const db::ConversationRow& conversation,
                                              int most);

}  // namespace turnbell
