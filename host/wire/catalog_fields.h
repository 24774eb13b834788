#pragma once

#include "host/core/catalog.h"
#include "host/wire/fields.h"

#include <array>

/// The catalog as JSON: everything but codes and names may be left out. Durations are milliseconds.
namespace turnbell::wire {

template <>
inline constexpr std::array kValues<StaffRole>{StaffRole::Agent, StaffRole::Supervisor, StaffRole::Admin};

template <>
inline constexpr auto kValues<MessageKind> = kMessageKinds;

template <>
inline constexpr std::tuple kFields<Branch>{
    required("name", &Branch::name),
    optional("location", &Branch::location),
    optional("country", &Branch::country),
    optional("text_countries", &Branch::textCountries),
    optional("time_zone", &Branch::timeZone),
    optional("languages", &Branch::languages),
    optional("thank_you", &Branch::thankYou),
    optional("missed_call_joins", &Branch::missedCallJoins),
    optional("no_show_after", &Branch::noShowAfter),
};

template <>
inline constexpr std::tuple kFields<Queue>{
    required("code", &Queue::code),
    optional("prefix", &Queue::prefix),
    optional("first", &Queue::first),
    optional("last", &Queue::last),
};

template <>
inline constexpr std::tuple kFields<Service>{
    required("code", &Service::code),
    required("name", &Service::name),
    optional("queue", &Service::queue),
    optional("survey_delay", &Service::surveyDelay),
    optional("approach_ahead", &Service::approachAhead),
    optional("priority", &Service::priority),
};

template <>
inline constexpr std::tuple kFields<Desk>{
    required("code", &Desk::code),
    required("name", &Desk::name),
    optional("queues", &Desk::queues),
};

template <>
inline constexpr std::tuple kFields<Staff>{
    required("name", &Staff::name),
    optional("pin", &Staff::pin),
    optional("pin_hash", &Staff::pinHash),
    optional("role", &Staff::role),
};

template <>
inline constexpr std::tuple kFields<TemplateText>{
    required("kind", &TemplateText::kind),
    optional("language", &TemplateText::language),
    optional("service", &TemplateText::service),
    required("text", &TemplateText::text),
};

template <>
inline constexpr std::tuple kFields<Catalog>{
    required("branch", &Catalog::branch),     optional("queues", &Catalog::queues),
    optional("services", &Catalog::services), optional("desks", &Catalog::desks),
    optional("staff", &Catalog::staff),       optional("templates", &Catalog::templates),
};

}  // namespace turnbell::wire
