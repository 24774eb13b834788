#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace turnbell {

/// The id of a desk pad as people and JSON write it: eight hexadecimal digits, "0c0ffee1".
std::string padIdText(std::uint32_t id);

/// Nothing: these are not eight hexadecimal digits, or all are 0.
std::optional<std::uint32_t> padIdFrom(std::string_view text);

}  // namespace turnbell
