#include "firmware/pad/keypad.h"

namespace pad {

bool Keypad::step(Board& board, Settings& settings, PressQueue& queue, Time now) {
    if (now - sampledAt_ < kSamplePeriod) {
        return true;
    }
    sampledAt_ = now;
    level_ = board.keyLevel();
    const bool changed = debounce_.sample(keyAt(settings.levels(), level_));
    if (calibration_.running()) {
        if (calibration_.sample(level_, now)) {
            settings.setLevels(calibration_.levels());
        }
        return true;
    }
    const bool taken = !changed || touch_.change(debounce_.key(), now, queue);
    return touch_.step(now, queue) && taken;
}

void Keypad::calibrate(Time now) {
    touch_.forget();
    calibration_.start(now);
}

}  // namespace pad
