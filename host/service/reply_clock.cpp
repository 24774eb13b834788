#include "host/service/reply_clock.h"

#include <algorithm>
#include <utility>

namespace turnbell {
namespace {

constexpr int kMostChanges = 200;  // openings and closings that are looked at: a hundred days of two

}  // namespace

const char* toString(ReplyAge age) {
    switch (age) {
    case ReplyAge::Fresh: return "fresh";
    case ReplyAge::Warning: return "warning";
    case ReplyAge::Overdue: return "overdue";
    }
    return "unknown";
}

ReplyClock::ReplyClock(OpeningHours hours, milliseconds target) : hours_{std::move(hours)}, target_{target} {
}

milliseconds ReplyClock::ran(UtcTime since, UtcTime now) const {
    milliseconds open{0};
    for (int changes = 0; since < now && changes < kMostChanges; ++changes) {
        const auto end = std::min(hours_.nextChange(since).value_or(now), now);
        open += hours_.isOpen(since) ? end - since : milliseconds{0};
        since = end;
    }
    return open;
}

ReplyAge ReplyClock::age(UtcTime since, UtcTime now) const {
    const auto open = ran(since, now);
    if (open >= target_) {
        return ReplyAge::Overdue;
    }
    return open >= target_ / 2 ? ReplyAge::Warning : ReplyAge::Fresh;
}

std::optional<UtcTime> ReplyClock::reaches(UtcTime since, milliseconds wanted) const {
    for (int changes = 0; changes < kMostChanges; ++changes) {
        const auto end = hours_.nextChange(since);
        if (hours_.isOpen(since)) {
            if (!end || *end - since >= wanted) {
                return since + wanted;
            }
            wanted -= *end - since;
        }
        if (!end) {
            return std::nullopt;
        }
        since = *end;
    }
    return std::nullopt;
}

std::optional<UtcTime> ReplyClock::nextChange(UtcTime since, UtcTime now) const {
    for (const auto wanted : {target_ / 2, target_}) {
        if (const auto at = reaches(since, wanted); at && *at > now) {
            return at;
        }
    }
    return std::nullopt;
}

}  // namespace turnbell
