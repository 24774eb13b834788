#pragma once

#include "host/core/wait/wait_replay.h"
#include "host/service/change.h"
#include "host/service/texts.h"

#include <map>

namespace turnbell {

/// How long before the turn this customer is to be told: as chosen, or as the service has it. Nothing: by
/// position, or not at all.
std::optional<milliseconds> leadOf(const Catalog& catalog, const db::VisitStepRow& row);

/// Sends the approach text of a step that waits, and notes that it was called for and what it announced.
void tellApproach(BranchState& state, Texts& texts, Change& change, db::VisitStepRow row, int ahead);

/// What customers are told because their wait is expected to be another one: the approach text once the turn
/// may come within their lead time, and one text with an excuse where the promise of the check-in will be
/// broken badly. Each once a step; both only after the first minute, whose news was the welcome.
class WaitNews {
public:
    WaitNews(BranchState& state, Texts& texts) : state_{state}, texts_{texts} {}

    /// In a transaction, with `state.waits` up to date. Nothing is told to who will hardly be called today.
    void tell(const std::map<StepId, WaitForecast>& forecasts, Moment now);

private:
    void tellToCome(const db::VisitStepRow& row, const WaitForecast& forecast, int ahead, Moment now);
    void excuse(const db::VisitStepRow& row, const WaitForecast& forecast, Moment now);
    std::optional<db::PromiseRow> brokenPromise(const db::VisitStepRow& row, const WaitForecast& forecast,
                                                Moment now);

    BranchState& state_;
    Texts& texts_;
};

}  // namespace turnbell
