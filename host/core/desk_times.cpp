#include "host/core/desk_times.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace turnbell {
namespace {

/// The end of a visit and the wrap-up are one change; their times may be reckoned from different histories.
constexpr seconds kSameMoment{1};

SteadyTime timeOf(std::span<const DeskChange> changes) {
    std::vector<NotedMoment> moments;
    moments.reserve(changes.size());
    for (const auto& change : changes) {
        moments.push_back(change.when);
    }
    return SteadyTime{moments};
}

}  // namespace

std::vector<DeskSpan> deskSpans(std::span<const DeskChange> changes, std::optional<UtcTime> now) {
    const auto time = timeOf(changes);
    std::vector<DeskSpan> spans;
    std::map<std::string, DeskSpan> open;
    const auto close = [&](DeskSpan& span, UtcTime end) {
        span.time.to = std::max(end, span.time.from);
        spans.push_back(span);
    };
    for (const auto& change : changes) {
        const auto at = time.of(change.when);
        auto [found, isFirst] = open.try_emplace(change.desk);
        auto& span = found->second;
        if (!isFirst) {
            close(span, at);
        }
        if (change.party == Party::Staff) {
            span.staff = change.actor;
        }
        if (change.to == DeskState::Closed) {
            span.staff.clear();
        }
        span.desk = change.desk;
        span.state = change.to;
        span.time.from = at;
    }
    if (now) {
        for (auto& [desk, span] : open) {
            close(span, *now);
        }
    }
    return spans;
}

WrapUps::WrapUps(std::span<const DeskSpan> spans) {
    for (const auto& span : spans) {
        if (span.state == DeskState::WrapUp) {
            byDesk_[span.desk].push_back(span.time);
        }
    }
    for (auto& [desk, times] : byDesk_) {
        std::ranges::stable_sort(times, {}, &TimeSpan::from);
    }
}

std::optional<milliseconds> WrapUps::after(const std::string& desk, UtcTime ended) const {
    const auto times = byDesk_.find(desk);
    if (times == byDesk_.end()) {
        return std::nullopt;
    }
    const auto first = std::ranges::lower_bound(times->second, ended - kSameMoment, {}, &TimeSpan::from);
    const auto last = std::ranges::upper_bound(times->second, ended + kSameMoment, {}, &TimeSpan::from);
    if (first == last) {
        return std::nullopt;
    }
    // Backwards: of two that began at once the first was taken back.
    const auto nearest =
        std::ranges::min_element(std::make_reverse_iterator(last), std::make_reverse_iterator(first), {},
                                 [&](const TimeSpan& each) { return std::chrono::abs(each.from - ended); });
    return nearest->length();
}

std::vector<TimeSpan> unionOf(std::vector<TimeSpan> spans) {
    std::sort(spans.begin(), spans.end(),
              [](const TimeSpan& a, const TimeSpan& b) { return a.from < b.from; });
    std::vector<TimeSpan> merged;
    for (const auto& span : spans) {
        if (!merged.empty() && span.from <= merged.back().to) {
            merged.back().to = std::max(merged.back().to, span.to);
        } else {
            merged.push_back(span);
        }
    }
    return merged;
}

milliseconds overlap(const TimeSpan& time, std::span<const TimeSpan> spans) {
    auto span = std::lower_bound(spans.begin(), spans.end(), time.from,
                                 [](const TimeSpan& each, UtcTime from) { return each.to <= from; });
    milliseconds common{0};
    for (; span != spans.end() && span->from < time.to; ++span) {
        common += std::min(span->to, time.to) - std::max(span->from, time.from);
    }
    return common;
}

}  // namespace turnbell
