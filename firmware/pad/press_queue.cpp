#include "firmware/pad/press_queue.h"

namespace pad {
namespace {

constexpr Time kOldest = 65'535;

}  // namespace

bool PressQueue::push(Key key, Action action, Time now) {
    if (count_ == kMostPresses) {
        ++refused_;
        return false;
    }
    entries_[count_++] = {key, action, now};
    return true;
}

void PressQueue::age(Time now) {
    for (uint8_t i = 0; i < count_; ++i) {
        if (now - entries_[i].accepted > kOldest) {
            entries_[i].accepted = now - kOldest;
        }
    }
}

Events PressQueue::events(Time now) const {
    Events events;
    events.first = first_;
    events.count = count_;
    for (uint8_t i = 0; i < count_; ++i) {
        const Time age = now - entries_[i].accepted;
        events.presses[i] = {entries_[i].key, entries_[i].action,
                             static_cast<uint16_t>(age < kOldest ? age : kOldest)};
    }
    return events;
}

bool PressQueue::acknowledge(uint16_t next) {
    const auto dropped = static_cast<uint16_t>(next - first_);
    if (dropped == 0 || dropped > sent_) {
        return false;
    }
    first_ = next;
    count_ = static_cast<uint8_t>(count_ - dropped);
    sent_ = static_cast<uint8_t>(sent_ - dropped);
    for (uint8_t i = 0; i < count_; ++i) {
        entries_[i] = entries_[i + dropped];
    }
    return true;
}

}  // namespace pad
