#pragma once

#include "host/base/hex.h"
#include "host/base/result.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace turnbell::io {

/// An open serial line, local or over TCP. Non-blocking; its descriptor goes into the caller's event loop.
class ByteLine {
public:
    virtual ~ByteLine() = default;

    /// For poll(): readable when read() has something or the other end is gone.
    virtual int descriptor() const = 0;

    /// What has come; empty: nothing yet. ErrorCode::Io: unplugged or closed, the line is of no more use.
    virtual Result<Bytes> read() = 0;

    /// Takes all of it; what the line cannot take at once is kept and written by flush().
    virtual Result<void> write(std::span<const std::uint8_t> bytes) = 0;

    /// True while something is kept or a connection is under way: wait for the descriptor to be writable,
    /// then call flush().
    virtual bool pending() const = 0;
    virtual Result<void> flush() = 0;
};

/// What a line is opened for: a port of a device that is known to be no such thing is refused.
enum class LineUse { Modem, Pad };

/// Opens "/dev/ttyUSB0" (links are followed) through libserialport at 115200 8N1 without flow control, locked
/// against a second user (lock file, flock, TIOCEXCL), or "tcp://host:port", where the host is a numeric
/// address or "localhost". A TCP connection is under way when this returns: the line is pending() until it
/// stands, and flush() says why not. Every error names the port, who has it if somebody does, and what to do;
/// NotFound and Io may pass, the others want a person. A port whose USB ids say that it is something
/// else is not opened (known_devices.h).
Result<std::unique_ptr<ByteLine>> openLine(const std::string& url, LineUse use = LineUse::Modem);

/// One serial port of this machine.
struct PortInfo {
    std::string path = {};  ///< "/dev/ttyUSB0"
    std::string description = {};
    int usbVendor = -1;  ///< -1: no USB device, or not known
    int usbProduct = -1;
    std::string usbSerial = {};
    std::string usbPath = {};           ///< of the device: "1-1.4"; ports of one device share it
    int usbInterface = -1;              ///< number of the port's interface
    std::string usbInterfaceType = {};  ///< class, subclass, protocol: "ff/01/02"
};

/// All serial ports, those on USB first: where `auto` looks for a modem. `ports`: /sys/class/tty, or a test's
/// own.
std::vector<PortInfo> listPorts(const std::string& ports = "/sys/class/tty");

}  // namespace turnbell::io
