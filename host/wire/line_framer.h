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
    /// is longer than allowed or holds a NUL byte, and from then on always: the connection is of no more use.
    Result<std::vector<std::string>> feed(std::span<const std::uint8_t> bytes);

private:
    tl::unexpected<Error> refuse(std::string message);

    std::size_t longest_;
    std::string rest_;
    std::optional<Error> refusal_;
};

}  // namespace turnbell::wire
