#pragma once

#include "host/base/result.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace turnbell::wire {

/// Bytes in, whole lines out. Both sides of a socket use one.
class LineFramer {
public:
    explicit LineFramer(std::size_t longest);

    /// The lines that are complete now, without '\n' or "\r\n"; empty ones are dropped. Refused once a line
    /// is longer than allowed or holds a NUL byte: the connection is of no more use.
    Result<std::vector<std::string>> feed(std::span<const std::uint8_t> bytes);

private:
    std::size_t longest_;
    std::string rest_;
    bool broken_ = false;
};

}  // namespace turnbell::wire
