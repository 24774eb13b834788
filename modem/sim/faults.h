#pragma once

#include "host/base/clock.h"

#include <array>
#include <optional>
#include <string>

namespace turnbell::sim {

/// The misbehaviour that was ordered and has not been used up.
class Faults {
public:
    enum class Kind {
        Slow,         ///< the answer to a submission takes `value` milliseconds
        Refuse,       ///< a submission ends with +CMS ERROR `value`; the reference counter moves
        NoReference,  ///< a submission is taken, and answered with OK alone
        NoAnswer,     ///< a submission is taken, and nothing is answered
        NotSent,      ///< a submission is dropped before the network sees it, and nothing is answered
        ReportLost,   ///< a status report is never sent
        Garbage,      ///< line noise before a reply
    };

    /// For ever, until clear().
    static constexpr int kAlways = -1;

    /// Orders a fault for the next `count` times.
    void order(Kind kind, int value, int count);

    /// The value of a fault that is due now, counting it down; nothing: behave.
    std::optional<int> take(Kind kind);

    /// A line that is spoken in the middle of the next reply.
    void orderNotice(std::string line) { notice_ = std::move(line); }
    std::optional<std::string> takeNotice();

    /// The modem neither hears nor speaks until then.
    void mute(BootTime until) { muteUntil_ = until; }
    bool muted(BootTime at) const { return muteUntil_ && at < *muteUntil_; }
    std::optional<BootTime> muteEnd() const { return muteUntil_; }

    /// Forgets a silence that is over.
    void endMute(BootTime now);

    /// Everything ordered is forgotten, silence too.
    void clear() { *this = {}; }

private:
    struct Order {
        int value = 0;
        int count = 0;
    };

    std::array<Order, 7> orders_{};
    std::optional<std::string> notice_;
    std::optional<BootTime> muteUntil_;
};

}  // namespace turnbell::sim
