#include "host/service/report_wait.h"

namespace turnbell {
namespace {

constexpr std::chrono::hours kPatience{1};  // beyond the validity that the centre was given
constexpr std::chrono::minutes kBetweenLooks{10};
constexpr milliseconds kBetweenSlices{5};

}  // namespace

void ReportWait::tick(Moment now) {
    if (now.boot < next_) {
        return;
    }
    auto accepted = state_.messages.accepted(seen_, kOfASlice);
    const bool more = accepted.size() == kOfASlice;
    // Before anything is written: what a full disk refuses is tried again with the next look, not at once.
    seen_ = more ? accepted.back().part.id : PartId{};
    next_ = now.boot + (more ? kBetweenSlices : kBetweenLooks);
    for (auto& due : accepted) {
        const auto patience = policyOf(due.message.kind).validity + kPatience;
        if (due.part.armed && now.utc - due.part.armed->utc > patience) {
            book_.set(due.part, MessageState::NoReport, "accepted; no status report came", now);
        }
    }
}

}  // namespace turnbell
