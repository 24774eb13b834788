#pragma once

#include "firmware/pad/calibration.h"
#include "firmware/pad/debounce.h"
#include "firmware/pad/press_queue.h"
#include "firmware/pad/settings.h"
#include "firmware/pad/touch.h"

namespace pad {

/// From the level of the keys' input to presses in the queue, or, while it is calibrated, to new levels.
class Keypad {
public:
    void start(Time now) { sampledAt_ = now; }

    /// Takes a sample if it is time for one. False: a press has found the queue full.
    bool step(Board& board, Settings& settings, PressQueue& queue, Time now);

    /// From now on touches are no presses, until every key is learnt or nobody touches any.
    void calibrate(Time now);
    /// Nobody is asked any more, and nothing is learnt.
    void stopCalibration() { calibration_.stop(); }
    const Calibration& calibration() const { return calibration_; }

    /// The key that is down, and what the input measured last.
    Key key() const { return debounce_.key(); }
    uint16_t level() const { return level_; }

private:
    Debounce debounce_;
    Touch touch_;
    Calibration calibration_;
    Time sampledAt_ = 0;
    uint16_t level_ = kIdleLevel;
};

}  // namespace pad
