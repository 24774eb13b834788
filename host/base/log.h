#pragma once

#include "host/base/phone_number.h"

#include <spdlog/fmt/fmt.h>
#include <spdlog/spdlog.h>

#include <string_view>

/// One logger per module. A line is a dotted event name, then key=value: `sms.sent id=42 mr=17`.
/// error = a person must act; warn = degraded, we retry; info = state changes; debug = decisions; trace =
/// bytes. Texts are never logged above trace, numbers print masked by their type.
namespace turnbell::log {

/// Sends all loggers to stderr at `level` ("trace" ... "error"). Call once, first thing in main().
/// Without it (tests) loggers write nothing.
void start(std::string_view level);

/// Writes what is still queued. Call last thing in main().
void stop();

spdlog::logger& queue();
spdlog::logger& outbox();
spdlog::logger& inbox();
spdlog::logger& modem();
spdlog::logger& pads();
spdlog::logger& db();
spdlog::logger& ipc();
spdlog::logger& daemon();
spdlog::logger& ui();

}  // namespace turnbell::log

template <>
struct fmt::formatter<turnbell::PhoneNumber> : fmt::formatter<std::string> {
    template <typename Context>
    auto format(const turnbell::PhoneNumber& number, Context& context) const {
        return fmt::formatter<std::string>::format(number.masked(), context);
    }
};
