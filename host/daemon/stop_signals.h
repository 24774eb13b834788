#pragma once

#include "host/io/descriptor.h"

#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace turnbell {

/// SIGTERM and SIGINT as events of the event loop. Create it before any thread: threads inherit that the two
/// signals are held back.
class StopSignals {
public:
    StopSignals();

    /// Calls `stop` in the event loop when one of the signals comes. Needs a QCoreApplication.
    void watch(std::function<void()> stop);

private:
    io::Descriptor signals_;
    std::unique_ptr<QSocketNotifier> notifier_;
};

}  // namespace turnbell
