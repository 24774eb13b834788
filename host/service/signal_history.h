#pragma once

#include "host/base/clock.h"
#include "host/wire/reply.h"

#include <deque>
#include <optional>
#include <vector>

namespace turnbell {

/// Operator, technology and signal of every modem over the last day: a sample each five minutes, and one when
/// a modem's state, operator or technology has changed. In memory: it answers "since when?", and a restart
/// loses nothing that matters. A modem that changes all the time leaves the last 4,000 samples.
class SignalHistory {
public:
    /// Takes a sample of every modem if the last one is old enough, and of one that has changed.
    void look(const std::vector<wire::ModemRow>& modems, Moment now);

    /// Oldest first; of all modems, each by its number from 1.
    const std::deque<wire::SignalSample>& samples() const { return samples_; }

private:
    void take(std::size_t index, const wire::ModemRow& modem, Moment now);
    void forget(Moment now);

    std::vector<wire::SignalSample> last_;  ///< of each modem
    std::deque<wire::SignalSample> samples_;
    std::deque<BootTime> times_;  ///< of the samples, one each
    std::optional<BootTime> lookedAt_;
};

}  // namespace turnbell
