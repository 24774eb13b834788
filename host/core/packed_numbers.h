#pragma once

#include "host/base/hex.h"
#include "host/core/time_figures.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace turnbell {

/// Whole numbers that are not negative, of as few bytes as they need: seven bits a byte, the lowest first.
class NumberWriter {
public:
    void number(std::int64_t value);

    void text(std::string_view value);

    /// The sums, then how far the next class that holds something is, and what it holds; 0 ends the list.
    void times(const TimeFigures& figures);

    Bytes bytes() && { return std::move(bytes_); }

private:
    Bytes bytes_;
};

/// Reads what NumberWriter has written; false: these bytes are something else.
class NumberReader {
public:
    explicit NumberReader(std::span<const std::uint8_t> bytes) : rest_{bytes} {}

    bool number(std::int64_t& value);
    bool text(std::string& value);
    bool times(TimeFigures& figures);

    bool atEnd() const { return rest_.empty(); }

private:
    std::span<const std::uint8_t> rest_;
};

}  // namespace turnbell
