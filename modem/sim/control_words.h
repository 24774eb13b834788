#pragma once

#include "host/base/clock.h"

#include <optional>
#include <string_view>

namespace turnbell::sim {

/// Reads a control line word by word.
class ControlWords {
public:
    explicit ControlWords(std::string_view line) : rest_(line) {}

    /// The next word; "" at the end.
    std::string_view next();

    /// Everything that is left, without the blanks around it.
    std::string_view rest() const;

    /// The next word as a number from `least` to `most`; nothing if it is none or is missing.
    std::optional<int> number(int least, int most);

    /// The next word as seconds, "22" or "0.5", a week at most; nothing if it is none or is missing.
    std::optional<milliseconds> duration();

private:
    std::string_view rest_;
};

}  // namespace turnbell::sim
