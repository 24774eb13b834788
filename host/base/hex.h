#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace turnbell {

using Bytes = std::vector<std::uint8_t>;

/// Upper case, two digits a byte, as AT commands and PDUs are written.
std::string toHex(std::span<const std::uint8_t> bytes);

/// Takes upper and lower case. Nothing if the length is odd or a character is no hexadecimal digit.
std::optional<Bytes> fromHex(std::string_view text);

/// The bytes of a text, without copying it. The text must outlive the span.
std::span<const std::uint8_t> asBytes(std::string_view text);

/// The text that bytes hold, without copying them. The bytes must outlive the view.
std::string_view asText(std::span<const std::uint8_t> bytes);

}  // namespace turnbell
