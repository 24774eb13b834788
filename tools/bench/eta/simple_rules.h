#pragma once

#include "tools/bench/eta/branch_view.h"

#include <span>

namespace turnbell::bench::eta {

/// A rule that products and papers estimate waits by; `queue` is that of the ticket, or BranchView::kBranch
/// if the rule does not tell queues apart. Minutes from now until the call.
struct SimpleRule {
    const char* name;
    const char* source;
    double (*estimate)(const BranchView& branch, std::int64_t ticket, int queue);
};

std::span<const SimpleRule> simpleRules();

}  // namespace turnbell::bench::eta
