#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

#include <functional>

namespace turnbell {

/// The one application of a test program: event loops need it.
inline void needApplication() {
    static int count = 1;
    static char name[] = "test";
    static char* arguments[] = {name, nullptr};
    static const QCoreApplication application{count, arguments};
}

/// Runs the event loop until `done` says so. False: it did not within 10 s.
inline bool spinUntil(const std::function<bool()>& done) {
    const QDeadlineTimer patience{10'000};
    QTimer tick;  // wakes the loop when nothing else does
    tick.start(20);
    while (!done() && !patience.hasExpired()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return done();
}

/// Runs the event loop until all that is waiting in it has been dealt with.
inline void spin() {
    for (int turn = 0; turn < 20; ++turn) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

}  // namespace turnbell
