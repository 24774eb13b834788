#include "host/service/pad_watch.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>
#include <utility>

namespace turnbell {
namespace {

/// What a pad's trouble is to the staff at its desk.
struct Warning {
    std::string_view trouble;  ///< of its sighting; empty: it is not linked
    const char* code;
    const char* before;  ///< the sentence as far as the desk's code,
    const char* behind;  ///< and from there
};

constexpr std::array kWarnings{
    Warning{"", "pad_gone", "The pad of desk ", " is not connected: check its cable, or give it no desk."},
    Warning{"id_twice", "pad_id_twice", "The pad of desk ",
            " does nothing, because another one has its id: unplug one of them."},
    Warning{"presses_missing", "pad_presses_missing", "Presses of the pad of desk ",
            " are lost: unplug it and plug it in again."},
};

/// Null: it is well.
const Warning* warningOf(const PadSighting* pad) {
    const bool linked = pad != nullptr && pad->status.linked;
    if (linked && pad->trouble.empty()) {
        return nullptr;
    }
    const std::string_view trouble{linked ? pad->trouble : std::string_view{}};
    const auto* const found = std::ranges::find(kWarnings, trouble, &Warning::trouble);
    return found == kWarnings.end() ? nullptr : found;
}

}  // namespace

const PadSighting* sightingOf(const BranchState& state, std::int64_t pad) {
    const PadSighting* found = nullptr;
    for (const auto& each : state.pads) {
        const bool isIt = each.status.id == pad && each.status.links > 0;
        if (isIt && (found == nullptr || (each.status.linked && !found->status.linked))) {
            found = &each;
        }
    }
    return found;
}

void PadWatch::look(Moment now) {
    auto before = std::exchange(unwellSince_, {});
    for (const auto& pad : state_.knownPads.all()) {
        if (warningOf(sightingOf(state_, pad.id)) != nullptr) {
            const auto known = before.find(pad.id);
            unwellSince_[pad.id] = known == before.end() ? now.boot : known->second;
        }
    }
    tick(now);
}

std::vector<wire::Alarm> PadWatch::alarms(Moment now) {
    std::vector<wire::Alarm> alarms;
    if (unwellSince_.empty()) {
        return alarms;
    }
    for (const auto& pad : state_.knownPads.all()) {
        const auto unwell = unwellSince_.find(pad.id);
        const auto* const warning = warningOf(sightingOf(state_, pad.id));
        if (unwell == unwellSince_.end() || now.boot < unwell->second + kGrace || warning == nullptr ||
            state_.catalog.desk(pad.desk) == nullptr) {
            continue;
        }
        alarms.push_back({warning->code, warning->before + pad.desk + warning->behind, pad.desk});
    }
    return alarms;
}

void PadWatch::tick(Moment now) {
    std::vector<std::string> current;
    std::ranges::transform(alarms(now), std::back_inserter(current), &wire::Alarm::text);
    if (std::exchange(told_, current) != current) {
        state_.changes({wire::Topic::Health});
    }
}

std::optional<BootTime> PadWatch::nextDeadline(Moment now) const {
    std::optional<BootTime> next;
    for (const auto& [pad, since] : unwellSince_) {
        if (const auto due = since + kGrace; due > now.boot) {
            next = std::min(next.value_or(due), due);
        }
    }
    return next;
}

}  // namespace turnbell
