#include "host/service/approach.h"

#include "host/service/wait_news.h"
#include "host/service/waiting_line.h"

#include <algorithm>
#include <iterator>

namespace turnbell {

ApproachWatch::ApproachWatch(BranchState& state, Moment now)
    : state_{state}, before_{WaitingLine{state, now}.ahead()} {
}

void ApproachWatch::tell(Change& change, Texts& texts) {
    const auto after = WaitingLine{state_, change.now()}.ahead();
    auto rows = state_.visits.live();
    std::ranges::move(state_.visits.remote(state_.serviceDay(change.now())), std::back_inserter(rows));
    for (auto& row : rows) {
        const auto now = after.find(row.step.id);
        const auto was = before_.find(row.step.id);
        if (now == after.end() || was == before_.end() || now->second >= was->second ||
            row.step.approachSent) {
            continue;
        }
        const auto* service = state_.catalog.service(row.step.service);
        const bool near = service != nullptr && now->second <= service->approachAhead;
        if (near && service->approachAhead > 0 && !leadOf(state_.catalog, row)) {
            tellApproach(state_, texts, change, row, now->second);
        }
    }
}

}  // namespace turnbell
