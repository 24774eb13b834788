#include "host/core/pad_id.h"

#include <charconv>

namespace turnbell {

std::string padIdText(std::uint32_t id) {
    return std::to_string(id);
}

std::optional<std::uint32_t> padIdFrom(std::string_view text) {
    std::uint32_t id = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
    const bool whole = error == std::errc{} && end == text.data() + text.size();
    return whole && id != 0 ? std::optional{id} : std::nullopt;
}

}  // namespace turnbell
