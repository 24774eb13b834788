#pragma once

#include "host/base/clock.h"
#include "host/daemon/backoff.h"
#include "host/daemon/watched_line.h"
#include "host/io/known_devices.h"
#include "host/io/usb_place.h"
#include "modem/at/port_probe.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace turnbell {

/// Looks for modems among the ports of this machine. Ports that may be asked freely (known_devices.h) are
/// asked all at once; of the ports of one device the one that can send texts is taken, the maker's own choice
/// before others, and the rest is closed. A device that does not answer is asked again, later and later. No
/// other port gets a byte, nor is it opened.
class ModemSearch {
public:
    struct Found {
        std::string port;
        std::string usbPath;  ///< of the device
        std::string imei;
    };

    class Mediator {
    public:
        virtual ~Mediator() = default;

        /// True if a port of this device belongs to a modem already.
        virtual bool holds(const std::string& usbPath) const = 0;

        /// A modem is on this port, which is closed again.
        virtual void found(const Found& modem) = 0;

        /// The search has dealt with what the event loop brought.
        virtual void turnEnded() = 0;
    };

    /// Where to look.
    struct Ports {
        std::function<std::vector<io::PortInfo>()> list = [] { return io::listPorts(); };
        std::function<std::vector<io::UsbDevice>()> devices = [] { return io::listUsbDevices(); };
    };

    /// Mediator and clock must outlive this. Nothing happens before the first tick().
    ModemSearch(Mediator& mediator, const Clock& clock, Ports ports);
    ~ModemSearch();
    ModemSearch(const ModemSearch&) = delete;
    ModemSearch& operator=(const ModemSearch&) = delete;

    /// Something was plugged in or pulled out: the next tick() looks.
    void look();

    void tick();
    std::optional<BootTime> nextDeadline() const;

    /// Why no modem is found, for people: the stick that has no port, the port that another program has, the
    /// ports that were left alone.
    const std::string& trouble() const { return trouble_; }

private:
    struct Asked;
    struct Device;

    BootTime now() const { return clock_.now().boot; }
    void lookAtPorts();
    void ask(Device& device);
    void judge(Device& device);
    std::string whyNone() const;
    std::string stickWithoutPort() const;
    std::string leftAlone() const;

    Mediator& mediator_;
    const Clock& clock_;
    Ports ports_;
    BootTime lookAt_;
    std::map<std::string, std::unique_ptr<Device>> devices_;  ///< that may be asked, by USB path
    std::vector<io::PortInfo> others_;                        ///< that are left alone
    std::string trouble_;
};

}  // namespace turnbell
