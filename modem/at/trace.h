#pragma once

#include "host/base/clock.h"
#include "modem/at/trace_mask.h"

#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace turnbell::at {

/// One line of a trace.
struct TraceLine {
    enum class Side {
        Host,   ///< typed
        Modem,  ///< said
        Port,   ///< "opened" or "closed"
    };

    std::int64_t number = 0;  ///< from 1 on, without gaps
    BootTime at;
    Side side = Side::Modem;
    std::string text;  ///< masked; "{esc}", "{ctrl-z}" and "{prompt}" for what ends no line

    bool operator==(const TraceLine&) const = default;
};

/// The last lines between host and modem, masked when they are written: nothing that TraceMask takes out is
/// ever kept. Bounded: 10,000 lines of at most 250 bytes.
class Trace {
public:
    static constexpr std::size_t kMost = 10'000;

    /// Bytes for the port; a call holds whole lines, as the driver types them.
    void typed(std::span<const std::uint8_t> bytes, BootTime now);

    /// Bytes from the port, in pieces of any size. A line has the time of its end.
    void heard(std::span<const std::uint8_t> bytes, BootTime now);

    void opened(BootTime now);
    void closed(BootTime now);

    /// At most `most` of the lines with a number above `number`, oldest first.
    std::vector<TraceLine> after(std::int64_t number, std::size_t most) const;

private:
    void endTyped(BootTime now);
    void endHeard(BootTime now);
    void add(TraceLine::Side side, std::string text, BootTime now);

    std::deque<TraceLine> lines_;
    std::int64_t last_ = 0;
    TraceMask mask_;
    std::string typed_;
    std::string heard_;
};

}  // namespace turnbell::at
