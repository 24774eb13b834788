#include "host/service/reply_clock.h"

#include <algorithm>
#include <utility>

namespace turnbell {
namespace {

constexpr int kMostChanges = 200;  // openings and closings that are looked at: a hundred days of two
constexpr std::chrono::days kFarthest{100};

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

UtcTime ReplyClock::overdueBefore(UtcTime now) const {
    milliseconds back = std::max(target_, milliseconds{1});
    while (back < kFarthest && ran(now - back, now) < target_) {
        back *= 2;
    }
    return now - back;
}

std::optional<UtcTime> ReplyClock::nextChange(std::span<const UtcTime> owed, UtcTime now) const {
    std::optional<UtcTime> next;
    for (const auto wanted : {target_ / 2, target_}) {
        // Who has waited longer gets there sooner: the first who is not there yet is the next to be.
        const auto there = [&](UtcTime since) {
            const auto at = reaches(since, wanted);
            return at && *at <= now;
        };
        const auto first = std::ranges::partition_point(owed, there);
        const auto at = first == owed.end() ? std::nullopt : reaches(*first, wanted);
        next = at && next ? std::min(at, next) : at ? at : next;
    }
    return next;
}

}  // namespace turnbell
