#include "host/service/report_match.h"

#include <algorithm>
#include <vector>

namespace turnbell {
namespace {

/// How far the centre's clock and ours may be apart for the time to say anything.
constexpr std::chrono::minutes kSlack{60};

/// Two parts in doubt are told apart if one of them is nearer by this: the centre's whole seconds, and the
/// time on air of a slow network (3GPP TS 24.011 10.1, TR1M).
constexpr seconds kClearly{10};

struct Candidate {
    const db::DuePart* part;
    milliseconds distance;  ///< between arming and what the centre says
};

/// Those that `wanted` accepts, nearest in time first.
template <typename Wanted>
std::vector<Candidate> nearestFirst(std::span<const db::DuePart> parts, UtcTime taken, Wanted wanted) {
    std::vector<Candidate> found;
    for (const db::DuePart& due : parts) {
        if (due.part.armed && wanted(due.part)) {
            found.push_back({&due, std::chrono::abs(taken - due.part.armed->utc)});
        }
    }
    std::ranges::sort(found, {}, &Candidate::distance);
    return found;
}

}  // namespace

ReportMatch matchReport(const sms::StatusReport& report, std::span<const db::DuePart> candidates) {
    const auto taken = report.timestamp.utc;
    const auto bearers = nearestFirst(candidates, taken, [&](const db::PartRow& part) {
        return part.reference == report.reference && part.state != MessageState::Armed;
    });
    if (!bearers.empty() && bearers.front().distance <= kSlack) {
        return {ReportMatch::Kind::Part, bearers.front().part};
    }
    const auto onAir = std::ranges::any_of(
        candidates, [](const auto& due) { return due.part.state == MessageState::Armed; });
    if (onAir) {
        return {ReportMatch::Kind::Wait};
    }
    const auto doubtful =
        nearestFirst(candidates, taken, [](const db::PartRow& part) { return part.reference < 0; });
    if (!doubtful.empty() && doubtful.front().distance <= kSlack) {
        const bool clear = doubtful.size() == 1 || doubtful[1].distance - doubtful[0].distance >= kClearly;
        return clear ? ReportMatch{ReportMatch::Kind::Part, doubtful.front().part} : ReportMatch{};
    }
    // Clocks that are far apart: the reference alone is left.
    return bearers.empty() ? ReportMatch{} : ReportMatch{ReportMatch::Kind::Part, bearers.front().part};
}

}  // namespace turnbell
