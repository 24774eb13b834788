#include "host/service/approach.h"

namespace turnbell {

WaitingPlace placeOf(const db::StepRow& step) {
    return {step.id, step.queue, step.priority, step.place};
}

ApproachWatch::ApproachWatch(BranchState& state) : state_{state}, before_{ahead(state.visits.live())} {
}

std::map<StepId, int> ApproachWatch::ahead(const std::vector<db::VisitStepRow>& live) {
    // The live steps come in calling order: how many of a queue were seen is how many are ahead.
    std::map<std::string, int> seen;
    std::map<StepId, int> result;
    for (const auto& row : live) {
        if (row.step.state == StepState::Waiting) {
            result[row.step.id] = seen[row.step.queue]++;
        }
    }
    return result;
}

void ApproachWatch::tell(Change& change, Texts& texts) {
    const auto live = state_.visits.live();
    const auto after = ahead(live);
    for (auto row : live) {
        const auto now = after.find(row.step.id);
        const auto was = before_.find(row.step.id);
        if (now == after.end() || was == before_.end() || now->second >= was->second ||
            row.step.approachSent) {
            continue;
        }
        const auto* service = state_.catalog.service(row.step.service);
        if (service == nullptr || service->approachAhead <= 0 || now->second > service->approachAhead) {
            continue;
        }
        change.approached(row);
        const auto key = "approach/step " + std::to_string(row.step.id.value) + "/change " +
                         std::to_string(change.number());
        texts.send(MessageKind::Approach, row, key,
                   {.desk = {}, .ahead = now->second, .change = change.number()}, change.now());
    }
}

}  // namespace turnbell
