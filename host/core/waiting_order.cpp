#include "host/core/waiting_order.h"

#include <algorithm>
#include <tuple>

namespace turnbell {

bool isBefore(const WaitingPlace& a, const WaitingPlace& b) {
    // The step decides between equals, so that the order never depends on the order of rows.
    return std::tuple{-std::int64_t{a.priority}, a.place, a.step} <
           std::tuple{-std::int64_t{b.priority}, b.place, b.step};
}

std::optional<WaitingPlace> nextOf(std::span<const WaitingPlace> waiting) {
    const auto next = std::min_element(waiting.begin(), waiting.end(), isBefore);
    return next == waiting.end() ? std::nullopt : std::optional{*next};
}

int aheadOf(const WaitingPlace& one, std::span<const WaitingPlace> waiting) {
    return static_cast<int>(std::count_if(waiting.begin(), waiting.end(), [&](const WaitingPlace& other) {
        return other.queue == one.queue && isBefore(other, one);
    }));
}

}  // namespace turnbell
