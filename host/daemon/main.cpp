#include "host/base/log.h"
#include "host/daemon/arguments.h"
#include "host/daemon/daemon.h"
#include "host/daemon/stop_signals.h"
#include "host/daemon/systemd_notifier.h"

#include <QCoreApplication>

#include <cstdlib>
#include <iostream>
#include <sys/stat.h>

namespace {

using namespace turnbell;

constexpr int kRefused = 1;

void forwardToLog(QtMsgType type, const QMessageLogContext& /*context*/, const QString& message) {
    const auto level = type == QtDebugMsg || type == QtInfoMsg ? spdlog::level::debug : spdlog::level::warn;
    log::daemon().log(level, "qt.message text=\"{}\"", message.toStdString());
}

int run(const Config& config, StopSignals& signals) {
    const SystemClock clock;
    const auto daemon = Daemon::start(config, clock);
    if (!daemon) {
        std::cerr << "turnbelld: " << daemon.error().message << '\n';
        return kRefused;
    }
    const SystemdNotifier systemd{std::getenv("NOTIFY_SOCKET"), std::getenv("WATCHDOG_USEC")};
    QTimer watchdog;
    QObject::connect(&watchdog, &QTimer::timeout, &watchdog, [&]() noexcept { systemd.say("WATCHDOG=1"); });
    if (systemd.watchdogInterval() > milliseconds{0}) {
        watchdog.start(systemd.watchdogInterval());
    }
    signals.watch([] { QCoreApplication::quit(); });
    systemd.say("READY=1");
    log::daemon().info("daemon.ready data={} sockets={}", config.dataDir, config.socketDir);
    const int code = QCoreApplication::exec();
    systemd.say("STOPPING=1");
    log::daemon().info("daemon.stopped");
    return code;
}

}  // namespace

int main(int argc, char* argv[]) {
    umask(S_IRWXG | S_IRWXO);  // what the service writes names customers
    StopSignals signals;       // first: the log's thread inherits that they are held back
    const auto config = configFromArguments({argv + 1, argv + argc});
    if (!config) {
        const auto& [code, message] = config.error();
        (code == 0 ? std::cout : std::cerr) << message << (message.ends_with('\n') ? "" : "\n");
        return code;
    }
    log::start(config->logLevel);
    const QCoreApplication application{argc, argv};
    qInstallMessageHandler(forwardToLog);
    const int code = run(*config, signals);
    qInstallMessageHandler(nullptr);
    log::stop();
    return code;
}
