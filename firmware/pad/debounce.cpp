#include "firmware/pad/debounce.h"

namespace pad {

bool Debounce::sample(Key key) {
    if (key == stable_) {
        seen_ = 0;
        return false;
    }
    if (key != candidate_) {
        candidate_ = key;
        seen_ = 0;
    }
    if (++seen_ < kStableSamples) {
        return false;
    }
    stable_ = key;
    seen_ = 0;
    return true;
}

}  // namespace pad
