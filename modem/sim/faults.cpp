#include "modem/sim/faults.h"

#include <utility>

namespace turnbell::sim {

void Faults::order(Kind kind, int value, int count) {
    orders_.at(static_cast<std::size_t>(kind)) = {value, count};
}

std::optional<int> Faults::take(Kind kind) {
    auto& order = orders_.at(static_cast<std::size_t>(kind));
    if (order.count == 0) {
        return std::nullopt;
    }
    if (order.count != kAlways) {
        --order.count;
    }
    return order.value;
}

void Faults::endMute(BootTime now) {
    if (!muted(now)) {
        muteUntil_.reset();
    }
}

std::optional<std::string> Faults::takeNotice() {
    return std::exchange(notice_, std::nullopt);
}

}  // namespace turnbell::sim
