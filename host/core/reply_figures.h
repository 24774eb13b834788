#pragma once

#include "host/base/hex.h"
#include "host/core/time_figures.h"

#include <cstdint>
#include <optional>
#include <span>

namespace turnbell {

/// How fast customers were answered.
struct ReplyFigures {
    TimeFigures time;       ///< from the text that began to wait to the answer, in opening hours
    std::int64_t late = 0;  ///< of them, later than the branch's target of that day

    void add(const ReplyFigures& other);

    bool operator==(const ReplyFigures&) const = default;
};

/// As they are stored.
Bytes encode(const ReplyFigures& figures);

/// Nothing: these bytes are not what encode() writes.
std::optional<ReplyFigures> decodeReplyFigures(std::span<const std::uint8_t> bytes);

}  // namespace turnbell
