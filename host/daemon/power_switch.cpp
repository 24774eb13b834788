#include "host/daemon/power_switch.h"

#include "host/base/log.h"
#include "host/core/pad_id.h"

#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace turnbell {
namespace {

constexpr std::chrono::seconds kPatience{20};
constexpr const char* kSecondsOff = "5";

bool consistsOf(const std::string& text, std::string_view characters) {
    return !text.empty() && text.find_first_not_of(characters) == std::string::npos;
}

/// Where programs for administrators are, too: a service may not have them in its PATH.
QString find(const std::string& program) {
    const auto name = QString::fromStdString(program);
    const auto found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, {"/usr/sbin", "/usr/local/sbin"}) : found;
}

}  // namespace

std::string HubPort::usbPath() const {
    const bool inMachine = hub.find('-') == std::string::npos;
    return hub + (inMachine ? "-" : ".") + port;
}

Result<HubPort> hubPort(const std::string& text) {
    constexpr std::string_view kKind = "uhubctl:";
    const auto colon = text.rfind(':');
    if (text.starts_with(kKind) && colon >= kKind.size()) {
        HubPort place{text.substr(kKind.size(), colon - kKind.size()), text.substr(colon + 1)};
        if (consistsOf(place.hub, "0123456789-.") && consistsOf(place.port, "0123456789")) {
            return place;
        }
    }
    return fail(ErrorCode::Invalid,
                "\"" + text +
                    "\" is no power switch: write hub and port as uhubctl lists them, such as "
                    "\"uhubctl:1-1:2\", or the id of a pad with a relay, such as \"pad:202374881\"");
}

std::optional<std::uint32_t> padOf(const std::string& power) {
    constexpr std::string_view kKind = "pad:";
    return power.starts_with(kKind) ? padIdFrom(std::string_view{power}.substr(kKind.size())) : std::nullopt;
}

PowerSwitch::PowerSwitch(HubPort place, std::string program)
    : place_(std::move(place)), program_(std::move(program)) {
    patience_.setSingleShot(true);
    QObject::connect(&patience_, &QTimer::timeout, &process_, [this]() noexcept { process_.kill(); });
    QObject::connect(&process_, &QProcess::finished, &process_,
                     [this](int exitCode, QProcess::ExitStatus status) noexcept { ended(exitCode, status); });
}

bool PowerSwitch::cycle() {
    const auto program = find(program_);
    if (busy() || program.isEmpty()) {
        log::modem().warn("power.unavailable program={} busy={}", program_, busy());
        return false;
    }
    process_.start(program, {"-l", QString::fromStdString(place_.hub), "-p",
                             QString::fromStdString(place_.port), "-a", "cycle", "-d", kSecondsOff});
    patience_.start(kPatience);
    log::modem().warn("power.cycle hub={} port={}", place_.hub, place_.port);
    return true;
}

void PowerSwitch::ended(int exitCode, QProcess::ExitStatus status) {
    patience_.stop();
    if (status != QProcess::NormalExit || exitCode != 0) {
        log::modem().error("power.failed hub={} port={} exit={}", place_.hub, place_.port, exitCode);
    }
}

}  // namespace turnbell
