#include "host/pads/repeat.h"

#include <algorithm>

namespace turnbell {
namespace {

constexpr milliseconds kFirstWait{50};

}  // namespace

void Repeat::begin(BootTime now) {
    wait_ = kFirstWait;
    due_ = now + wait_;
}

void Repeat::again(BootTime now) {
    wait_ = std::min(2 * wait_, longest_);
    due_ = now + wait_;
}

}  // namespace turnbell
