#include "host/core/pad_id.h"

#include <charconv>

namespace turnbell {
namespace {

constexpr std::size_t kDigits = 8;
constexpr int kHex = 16;

}  // namespace

std::string padIdText(std::uint32_t id) {
    std::string text(kDigits, '0');
    for (auto digit = text.rbegin(); digit != text.rend(); ++digit, id /= kHex) {
        *digit = "0123456789abcdef"[id % kHex];
    }
    return text;
}

std::optional<std::uint32_t> padIdFrom(std::string_view text) {
    std::uint32_t id = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id, kHex);
    const bool whole = error == std::errc{} && end == text.data() + text.size();
    return whole && text.size() == kDigits && id != 0 ? std::optional{id} : std::nullopt;
}

}  // namespace turnbell
