#pragma once

#include <optional>
#include <string_view>
#include <type_traits>

namespace turnbell {

/// The enumerator that toString() calls `word`, for the readers beside each toString(). The enumerators must
/// count up from 0 to `last`.
template <typename Enum>
std::optional<Enum> enumOfWord(std::string_view word, Enum last) {
    using Number = std::underlying_type_t<Enum>;
    for (Number i = 0; i <= static_cast<Number>(last); ++i) {
        if (word == toString(static_cast<Enum>(i))) {
            return static_cast<Enum>(i);
        }
    }
    return std::nullopt;
}

}  // namespace turnbell
