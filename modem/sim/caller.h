#pragma once

#include "host/base/clock.h"

#include <optional>
#include <string>
#include <vector>

namespace turnbell::sim {

/// Somebody who calls the modem's number: it rings until one side ends it.
class Caller {
public:
    /// `number` is empty for somebody who withholds it. Gives up at `until`.
    void call(std::string number, BootTime now, BootTime until);

    /// What the host did. False if nobody calls.
    bool reject();
    bool answer();

    /// What the modem says of it up to now. `showNumber`: AT+CLIP=1.
    std::vector<std::string> advance(bool showNumber, BootTime now);
    std::optional<BootTime> nextDeadline() const;

    int answered() const { return answered_; }
    int rejected() const { return rejected_; }
    int givenUp() const { return givenUp_; }

private:
    bool calling() const { return ringAt_.has_value(); }

    std::string number_;
    std::optional<BootTime> ringAt_;
    BootTime until_{};
    int answered_ = 0;
    int rejected_ = 0;
    int givenUp_ = 0;
};

}  // namespace turnbell::sim
