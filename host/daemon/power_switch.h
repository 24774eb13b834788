#pragma once

#include "host/base/result.h"

#include <QProcess>
#include <QTimer>

#include <cstdint>
#include <optional>
#include <string>

namespace turnbell {

/// A port of a USB hub that can be switched off and on.
struct HubPort {
    std::string hub;   ///< as uhubctl names it: "1-1"
    std::string port;  ///< "2"

    bool operator==(const HubPort&) const = default;

    /// What is plugged into it, as /sys names it: "1-1.2", of the hub in the machine itself ("1") "1-2".
    std::string usbPath() const;
};

/// Reads "uhubctl:1-1:2".
Result<HubPort> hubPort(const std::string& text);

/// Reads "pad:202374881": the desk pad whose relay the modem's power goes through. Nothing: it is something
/// else.
std::optional<std::uint32_t> padOf(const std::string& power);

/// Takes the power of a USB port away for five seconds, with the program uhubctl, which must be installed and
/// be allowed to (its own udev rule, or root). Not every hub can; `uhubctl` without arguments lists those
/// that do.
class PowerSwitch {
public:
    /// `program` is a path, or a name that is looked for where programs are.
    explicit PowerSwitch(HubPort place, std::string program = "uhubctl");

    /// Begins; the port's devices vanish and come back some seconds later. False: the program is not
    /// installed, or is still at work.
    bool cycle();

    bool busy() const { return process_.state() != QProcess::NotRunning; }

private:
    void ended(int exitCode, QProcess::ExitStatus status);

    HubPort place_;
    std::string program_;
    QProcess process_;
    QTimer patience_;
};

}  // namespace turnbell
