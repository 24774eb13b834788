#include "firmware/pad/touch.h"

namespace pad {
namespace {

constexpr bool hasHoldMeaning(Key key) {
    return key == Key::Right;
}

}  // namespace

bool Touch::change(Key key, Time now, PressQueue& queue) {
    bool taken = true;
    if (pending_) {
        taken = queue.push(key_, Action::Pressed, now);
    }
    key_ = key;
    since_ = now;
    pending_ = hasHoldMeaning(key);
    if (key != Key::None && !pending_) {
        taken = queue.push(key, Action::Pressed, now) && taken;
    }
    return taken;
}

bool Touch::step(Time now, PressQueue& queue) {
    if (!pending_ || now - since_ < kHoldTime) {
        return true;
    }
    pending_ = false;
    return queue.push(key_, Action::Held, now);
}

}  // namespace pad
