#pragma once

#include "modem/at/session.h"

#include <optional>
#include <string>

namespace turnbell::at {

/// Whoever calls the modem is hung up on, and his number told once a call. Each call of work() types one
/// command.
class Calls {
public:
    explicit Calls(Session& session) : session_(session) {}

    /// Nobody calls: set-up is done.
    void begin();

    /// True if it made something of an unsolicited line.
    bool take(const AtLine& line);

    /// True if a caller is to be hung up on now.
    bool due() const { return rejecting_ && session_.now < ringsUntil_; }

    /// Does it; only when the channel is free.
    void work();

private:
    void rang();

    Session& session_;
    BootTime ringsUntil_{};  ///< he is taken to be there until then
    bool rejecting_ = false;
    bool told_ = false;  ///< of this caller
    bool withoutHangUp_ = false;
};

}  // namespace turnbell::at
