#include "firmware/pad/key_levels.h"

namespace pad {

bool operator==(const KeyLevels& left, const KeyLevels& right) {
    bool same = true;
    for (uint8_t i = 0; i < kKeys; ++i) {
        same = same && left.of[i] == right.of[i];
    }
    return same;
}

Key keyAt(const KeyLevels& levels, uint16_t level) {
    Key nearest = Key::None;
    uint16_t distance = apart(level, kIdleLevel);
    for (uint8_t i = 0; i < kKeys; ++i) {
        if (apart(level, levels.of[i]) < distance) {
            distance = apart(level, levels.of[i]);
            nearest = static_cast<Key>(i + 1);
        }
    }
    return nearest;
}

}  // namespace pad
