#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace turnbell {

/// The id of a desk pad as people, JSON and the pad's own display write it: "202375905".
std::string padIdText(std::uint32_t id);

/// Nothing: that is no number from 1 to 4,294,967,295.
std::optional<std::uint32_t> padIdFrom(std::string_view text);

}  // namespace turnbell
