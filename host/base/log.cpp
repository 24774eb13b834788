#include "host/base/log.h"

#include <spdlog/async.h>
#include <spdlog/sinks/null_sink.h>
#include <spdlog/sinks/stdout_sinks.h>

#include <array>
#include <memory>

namespace turnbell::log {
namespace {

constexpr std::array kNames{"queue", "outbox", "inbox", "modem", "pads", "db", "ipc", "daemon", "ui"};
constexpr std::size_t kQueuedLines = 8192;

spdlog::logger& named(const char* name) {
    if (const auto known = spdlog::get(name)) {
        return *known;
    }
    return *spdlog::null_logger_st(name);
}

}  // namespace

void start(std::string_view level) {
    spdlog::init_thread_pool(kQueuedLines, 1);
    const auto sink = std::make_shared<spdlog::sinks::stderr_sink_mt>();
    for (const auto* name : kNames) {
        spdlog::drop(name);
        auto logger = std::make_shared<spdlog::async_logger>(name, sink, spdlog::thread_pool(),
                                                             spdlog::async_overflow_policy::overrun_oldest);
        logger->set_pattern("%Y-%m-%dT%H:%M:%S.%e %l %n %v");
        logger->set_level(spdlog::level::from_str(std::string{level}));
        spdlog::register_logger(logger);
    }
}

void stop() {
    spdlog::shutdown();
}

spdlog::logger& queue() {
    return named("queue");
}
spdlog::logger& outbox() {
    return named("outbox");
}
spdlog::logger& inbox() {
    return named("inbox");
}
spdlog::logger& modem() {
    return named("modem");
}
spdlog::logger& pads() {
    return named("pads");
}
spdlog::logger& db() {
    return named("db");
}
spdlog::logger& ipc() {
    return named("ipc");
}
spdlog::logger& daemon() {
    return named("daemon");
}
spdlog::logger& ui() {
    return named("ui");
}

}  // namespace turnbell::log
