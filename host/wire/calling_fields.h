#pragma once

#include "host/wire/calling.h"
#include "host/wire/catalog_fields.h"

#include <array>

/// Of who is next, and of dry runs.
namespace turnbell::wire {

template <>
inline constexpr std::array kValues<CallReason>{
    CallReason::Alone,         CallReason::Appointment, CallReason::Condition, CallReason::RatioNormal,
    CallReason::RatioPriority, CallReason::Priority,    CallReason::Ageing,    CallReason::Arrival,
    CallReason::Placed,        CallReason::Rejoined,    CallReason::MoreTime};

template <>
inline constexpr std::tuple kFields<RatioCount>{
    required("normal", &RatioCount::normal),
    required("priority", &RatioCount::priority),
};

template <>
inline constexpr std::tuple kFields<CallWhy>{
    required("reason", &CallWhy::reason),
    required("ticket", &CallWhy::ticket),
    required("other", &CallWhy::other),
    required("waited_minutes", &CallWhy::waitedMinutes),
    required("other_waited_minutes", &CallWhy::otherWaitedMinutes),
    required("priority", &CallWhy::priority),
    required("other_priority", &CallWhy::otherPriority),
    required("level", &CallWhy::level),
    required("other_level", &CallWhy::otherLevel),
    required("ageing_minutes", &CallWhy::ageingMinutes),
    required("ratio", &CallWhy::ratio),
    required("counted", &CallWhy::counted),
    required("queue", &CallWhy::queue),
    required("longer_than_minutes", &CallWhy::longerThanMinutes),
    required("due", &CallWhy::due),
    required("until", &CallWhy::until),
};

template <>
inline constexpr std::tuple kFields<WhyQuery>{
    required("desk", &WhyQuery::desk),
    optional("ticket", &WhyQuery::ticket),
};

template <>
inline constexpr std::tuple kFields<WhyNext>{
    required("desk", &WhyNext::desk),         required("why", &WhyNext::why),
    required("sentence", &WhyNext::sentence), required("ticket", &WhyNext::ticket),
    required("before", &WhyNext::before),
};

template <>
inline constexpr std::tuple kFields<DryRunQuery>{
    optional("profile", &DryRunQuery::profile),
    required("rules", &DryRunQuery::rules),
};

template <>
inline constexpr std::tuple kFields<DryRunRow>{
    required("ticket", &DryRunRow::ticket),
    required("priority", &DryRunRow::priority),
    required("arrived_at", &DryRunRow::arrivedAt),
    required("called_at", &DryRunRow::calledAt),
    required("desk", &DryRunRow::desk),
    required("today", &DryRunRow::today),
    required("today_desk", &DryRunRow::todayDesk),
    required("changed", &DryRunRow::changed),
    required("changed_desk", &DryRunRow::changedDesk),
};

template <>
inline constexpr std::tuple kFields<DryRunMean>{
    required("priority", &DryRunMean::priority), required("tickets", &DryRunMean::tickets),
    required("real", &DryRunMean::real),         required("today", &DryRunMean::today),
    required("changed", &DryRunMean::changed),
};

template <>
inline constexpr std::tuple kFields<DryRun>{
    required("tickets", &DryRun::tickets),
    required("means", &DryRun::means),
};

}  // namespace turnbell::wire
