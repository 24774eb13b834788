#include "tests/ui/fake_service.h"

#include <algorithm>

/// What the pages of the desk window ask.
namespace turnbell::ui {

/// Days must be ten characters: what else is wrong with them, the real service knows.
Result<wire::Reply> FakeService::report(const wire::StatisticsQuery& query) const {
    constexpr std::size_t kDayLength = 10;
    if (query.from.size() != kDayLength || query.to.size() != kDayLength) {
        return fail(ErrorCode::Invalid, "no day", "date_unknown");
    }
    const auto found = statistics.find(query.by);
    auto report = found == statistics.end() ? wire::Statistics{} : found->second;
    report.from = query.from;
    report.to = query.to;
    report.by = query.by;
    return report;
}

Result<wire::Reply> FakeService::changePad(const std::string& id,
                                           const std::function<void(wire::PadRow&)>& change) {
    const auto found = std::ranges::find(pads.pads, id, &wire::PadRow::id);
    if (found == pads.pads.end()) {
        return fail(ErrorCode::NotFound, "no such pad", "pad_unknown");
    }
    change(*found);
    return wire::Done{};
}

}  // namespace turnbell::ui
