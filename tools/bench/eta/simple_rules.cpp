#include "tools/bench/eta/simple_rules.h"

#include <array>

namespace turnbell::bench::eta {
namespace {

double globalMean(const BranchView& branch, std::int64_t /*ticket*/, int queue) {
    return branch.history(queue).mean();
}

double recentMean(const BranchView& branch, std::int64_t /*ticket*/, int queue) {
    return branch.history(queue).recentMean(branch.now());
}

double lastToEnterService(const BranchView& branch, std::int64_t /*ticket*/, int queue) {
    return branch.history(queue).last();
}

double headOfLine(const BranchView& branch, std::int64_t ticket, int queue) {
    return branch.longestWait(ticket, queue);
}

double aheadTimesMean(const BranchView& branch, std::int64_t ticket, int queue) {
    return branch.ahead(ticket, queue) * branch.meanService(queue);
}

double aheadByDesks(const BranchView& branch, std::int64_t ticket, int queue) {
    return aheadTimesMean(branch, ticket, queue) / branch.openDesks(queue);
}

double queueLength(const BranchView& branch, std::int64_t ticket, int queue) {
    if (branch.hasIdleDesk(branch.waiter(ticket)->queue)) {
        return 0;
    }
    return (branch.ahead(ticket, queue) + 1) * branch.meanService(queue) / branch.openDesks(queue);
}

}  // namespace

std::span<const SimpleRule> simpleRules() {
    static constexpr std::array kRules{
        SimpleRule{"mean", "the mean of all waits (OpenMRS)", globalMean},
        SimpleRule{"last_30", "the mean of the last 30 within four hours (NextMe)", recentMean},
        SimpleRule{"les", "the wait of who was called last (Ibrahim and Whitt)", lastToEnterService},
        SimpleRule{"hol", "the wait so far of the head of the line (Ibrahim and Whitt)", headOfLine},
        SimpleRule{"ahead", "people ahead x mean transaction (NOWAITN)", aheadTimesMean},
        SimpleRule{"ahead_desks", "the same / open desks (Waitwhile Classic, ZMS)", aheadByDesks},
        SimpleRule{"queue_length", "(queue + 1) x mean / open desks, 0 where one is idle (Ibrahim and Whitt)",
                   queueLength},
    };
    return kRules;
}

}  // namespace turnbell::bench::eta
