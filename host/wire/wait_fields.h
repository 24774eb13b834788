#pragma once

#include "host/wire/fields.h"
#include "host/wire/wait.h"

#include <tuple>

namespace turnbell::wire {

template <>
inline constexpr std::tuple kFields<Wait>{
    required("from", &Wait::from), required("to", &Wait::to),   required("p20", &Wait::p20),
    required("p50", &Wait::p50),   required("p90", &Wait::p90),
};

}  // namespace turnbell::wire
