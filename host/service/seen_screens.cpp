#include "host/service/seen_screens.h"

namespace turnbell {

void SeenScreens::shows(std::uint32_t pad, const PadScreen& screen, BootTime now) {
    const auto [place, isNew] = pictures_.try_emplace(pad, screen);
    if (!isNew && !place->second.isOf(screen)) {
        place->second = Picture{screen};
        place->second.since = now;
    }
}

bool SeenScreens::canHaveSeen(std::uint32_t pad, const PadScreen& actual, BootTime pressed) const {
    const auto found = pictures_.find(pad);
    if (found == pictures_.end()) {
        return true;
    }
    const auto& shown = found->second;
    const bool justNow = shown.since != BootTime::min() && pressed < shown.since + kSeenAfter;
    return shown.isOf(actual) && !justNow;
}

}  // namespace turnbell
