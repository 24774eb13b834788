#pragma once

#include "host/core/calling_rule.h"

#include <optional>
#include <string>
#include <string_view>

namespace turnbell {

/// Reads "2:1", normal to priority customers; nothing: it is not of this form. Whether it starves somebody is
/// for validate() to say.
std::optional<Ratio> ratio(std::string_view word);

std::string toString(const Ratio& ratio);

}  // namespace turnbell
