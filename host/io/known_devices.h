#pragma once

#include "host/io/byte_line.h"

#include <span>
#include <string>

namespace turnbell::io {

/// What a USB device is, as far as its ids tell.
enum class DeviceKind {
    Modem,        ///< its ports may be asked whether they take AT commands
    Adapter,      ///< a bare serial adapter: nobody knows what is behind it
    Pad,          ///< boards that desk pads are made of
    Foreign,      ///< known to be neither
    CdRom,        ///< a modem stick that shows its driver disc, and has no port yet
    NetworkCard,  ///< a modem stick that is a network card with a web page, and has no port
};

/// One row of the table; the most exact row that fits a device holds.
struct KnownDevice {
    int vendor;
    int product;  ///< -1: all of this vendor
    DeviceKind kind;
    int atInterface;  ///< number of the interface that takes AT commands and tells of texts; -1: not known
    const char* name;
};

std::span<const KnownDevice> knownDevices();

/// Nothing (null): these ids are in no row.
const KnownDevice* knownDevice(int vendor, int product);

/// How much a port may be disturbed. No byte, and not even an open (that alone restarts an Arduino), goes
/// - to a port of a device that is known to be something else: never, also if somebody names it;
/// - to a port of which nothing is known (a bare adapter, a port of the board, unknown ids): only if somebody
///   names it;
/// - to the ports of a modem's, or a pad's, ids: `auto` may ask them.
enum class Touch { Never, IfNamed, Freely };

Touch touchOf(int vendor, int product, LineUse use = LineUse::Modem);

/// True if the maker says that this is the port of the device that takes AT commands and tells of texts.
bool isCommandPort(const PortInfo& port);

/// "Huawei modem stick (12d1:1506)", "USB device 1234:5678", "serial port"
std::string deviceName(int vendor, int product);

/// What a person must do about a modem stick that has no port: empty: nothing, it is none.
std::string missingPortAdvice(int vendor, int product);

}  // namespace turnbell::io
