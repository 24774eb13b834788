#pragma once

#include "host/wire/fields.h"
#include "host/wire/privacy.h"

/// Of what is stored on one number.
namespace turnbell::wire {

template <>
inline constexpr std::tuple kFields<Erase>{required("phone", &Erase::phone)};

template <>
inline constexpr std::tuple kFields<ExportQuery>{required("phone", &ExportQuery::phone)};

template <>
inline constexpr std::tuple kFields<Erased>{
    required("visits", &Erased::visits),
    required("messages", &Erased::messages),
    required("conversations", &Erased::conversations),
};

template <>
inline constexpr std::tuple kFields<PersonalField>{
    required("name", &PersonalField::name),
    required("value", &PersonalField::value),
};

template <>
inline constexpr std::tuple kFields<PersonalRecord>{
    required("kind", &PersonalRecord::kind),
    required("fields", &PersonalRecord::fields),
};

template <>
inline constexpr std::tuple kFields<PersonalData>{
    required("phone", &PersonalData::phone),
    required("records", &PersonalData::records),
};

}  // namespace turnbell::wire
