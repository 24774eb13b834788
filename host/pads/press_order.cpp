#include "host/pads/press_order.h"

namespace turnbell {
namespace {

constexpr std::uint16_t kHalf = 0x8000;  // of the numbers: what is farther ahead lies behind

}  // namespace

PressOrder::PressOrder(const pad::Events& events, std::optional<std::uint16_t> next)
    : events_{events}, next_{next.value_or(events.first)} {
}

// A frame that is older than what is committed, or begins behind it, has its `done` far outside of the count.
const pad::Press* PressOrder::press() const {
    return done() < events_.count ? &events_.presses[done()] : nullptr;
}

bool PressOrder::acknowledges() const {
    return done() > 0 && done() <= events_.count;
}

bool PressOrder::missing() const {
    return done() > kHalf;
}

}  // namespace turnbell
