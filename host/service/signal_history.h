#pragma once

#include "host/base/clock.h"
#include "host/wire/reply.h"

#include <deque>
#include <optional>
#include <vector>

namespace turnbell {

/// Operator, technology and signal of every modem over the last day, a sample each five minutes. In memory:
/// it answers "since when?", and a restart loses nothing that matters.
class SignalHistory {
public:
    /// Takes a sample if the last one is old enough.
    void look(const std::vector<wire::ModemRow>& modems, Moment now);

    /// Oldest first; of all modems, each by its number from 1.
    const std::deque<wire::SignalSample>& samples() const { return samples_; }

private:
    std::deque<wire::SignalSample> samples_;
    std::deque<BootTime> times_;  ///< of the samples, one each
    std::optional<BootTime> lookedAt_;
};

}  // namespace turnbell
