#include "host/daemon/stop_signals.h"

#include <csignal>
#include <sys/signalfd.h>

namespace turnbell {
namespace {

sigset_t stopSet() {
    sigset_t set{};
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    return set;
}

}  // namespace

StopSignals::StopSignals() {
    const auto set = stopSet();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    signals_ = io::Descriptor{signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC)};
}

void StopSignals::watch(std::function<void()> stop) {
    notifier_ = std::make_unique<QSocketNotifier>(signals_.number(), QSocketNotifier::Read);
    QObject::connect(notifier_.get(), &QSocketNotifier::activated, notifier_.get(),
                     [this, stop = std::move(stop)]() noexcept {
                         signalfd_siginfo taken{};
                         while (read(signals_.number(), &taken, sizeof(taken)) > 0) {
                         }
                         stop();
                     });
}

}  // namespace turnbell
