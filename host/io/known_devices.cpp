#include "host/io/known_devices.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace turnbell::io {
namespace {

constexpr int kAll = -1;
constexpr int kUnknown = -1;
constexpr int kHuawei = 0x12d1;

using enum DeviceKind;

std::string ids(int vendor, int product) {
    std::string text(sizeof("1234:5678") - 1, ' ');
    std::snprintf(text.data(), text.size() + 1, "%04x:%04x", static_cast<unsigned>(vendor) & 0xFFFFU,
                  static_cast<unsigned>(product) & 0xFFFFU);
    return text;
}

// Sources: "MM" the port hints of ModemManager 1.20.4 (Debian package modemmanager,
// lib/udev/rules.d/77-mm-*), "MS" usb-modeswitch-data 20191128 (Debian), whose target lists name the mode
// without and with ports, "KO" Linux drivers/usb/serial/option.c, "FM" field/modem.md 3 (rows 24 and 30)
// and 6.3, "BL" ModemManager's 77-mm-usb-device-blacklist.rules, "AR" the ids that Arduino's own rules name,
// "BR" reports of brltty taking these adapters for braille displays (koen.vervloesem.eu, "How to stop brltty
// ..."), "GP" gpsd's list, "UI" the list usb.ids.
constexpr std::array<KnownDevice, 71> kDevices{{
    // Sticks without a port.
    {kHuawei, 0x1446, CdRom, kUnknown, "Huawei modem stick"},         // MS
    {kHuawei, 0x1f01, CdRom, kUnknown, "Huawei modem stick"},         // MS, FM
    {kHuawei, 0x14fe, CdRom, kUnknown, "Huawei modem stick"},         // MS
    {kHuawei, 0x1505, CdRom, kUnknown, "Huawei modem stick"},         // MS
    {kHuawei, 0x1520, CdRom, kUnknown, "Huawei modem stick"},         // MS
    {kHuawei, 0x1521, CdRom, kUnknown, "Huawei modem stick"},         // MS
    {kHuawei, 0x1da1, CdRom, kUnknown, "Huawei modem stick"},         // MS
    {0x19d2, 0x2000, CdRom, kUnknown, "ZTE modem stick"},             // MS
    {0x19d2, 0x0083, CdRom, kUnknown, "ZTE modem stick"},             // MS
    {0x19d2, 0x1225, CdRom, kUnknown, "ZTE modem stick"},             // MS
    {0x1bbb, 0xf000, CdRom, kUnknown, "Alcatel modem stick"},         // MS
    {0x1e0e, 0xf000, CdRom, kUnknown, "SIMCom modem stick"},          // MS
    {0x05c6, 0x1000, CdRom, kUnknown, "Qualcomm modem stick"},        // MS
    {0x0af0, 0x6971, CdRom, kUnknown, "Option modem stick"},          // MS
    {kHuawei, 0x14db, NetworkCard, kUnknown, "Huawei HiLink stick"},  // MS, FM
    {kHuawei, 0x14dc, NetworkCard, kUnknown, "Huawei HiLink stick"},  // MS
    // Modems.
    {0x2c7c, kAll, Modem, 2, "Quectel modem"},           // MM: EC25, EG91, EG95, BG96, EG06, RM500
    {0x05c6, 0x9003, Modem, kUnknown, "Quectel UC20"},   // KO
    {0x05c6, 0x9090, Modem, kUnknown, "Quectel UC15"},   // KO
    {0x1e0e, 0x9001, Modem, 2, "SIMCom SIM7x00"},        // MM, FM
    {0x1e0e, 0x9205, Modem, 2, "SIMCom SIM70x0"},        // MM
    {0x1e0e, 0x9206, Modem, 2, "SIMCom SIM70x0"},        // MM
    {0x1e0e, 0x9100, Modem, 3, "SIMCom modem"},          // MM
    {0x1e0e, 0x9200, Modem, 3, "SIMCom modem"},          // MM
    {0x1e0e, 0xcefe, Modem, 2, "SIMCom modem"},          // MM
    {0x1e0e, kAll, Modem, kUnknown, "SIMCom modem"},     // MM: the vendor of all of these
    {0x19d2, 0x0002, Modem, 2, "ZTE modem stick"},       // MM
    {0x19d2, 0x0016, Modem, 2, "ZTE modem stick"},       // MM
    {0x19d2, 0x0031, Modem, 3, "ZTE modem stick"},       // MM
    {0x19d2, 0x0117, Modem, 2, "ZTE modem stick"},       // MM
    {0x19d2, 0x1515, Modem, 0, "ZTE modem stick"},       // MM
    {0x19d2, 0x2003, Modem, 3, "ZTE modem stick"},       // MM
    {0x19d2, kAll, Modem, 1, "ZTE modem stick"},         // FM
    {0x1199, 0x9071, Modem, 3, "Sierra MC74xx"},         // MM
    {0x1199, 0x9091, Modem, 3, "Sierra EM7565"},         // MM
    {0x1199, kAll, Modem, kUnknown, "Sierra modem"},     // MM
    {0x1e2d, 0x005b, Modem, 0, "Cinterion modem"},       // MM
    {0x1e2d, 0x005d, Modem, 0, "Cinterion modem"},       // MM
    {0x1e2d, 0x0061, Modem, 0, "Cinterion modem"},       // MM
    {0x1e2d, 0x0069, Modem, 0, "Cinterion modem"},       // MM
    {0x1e2d, 0x006f, Modem, 0, "Cinterion modem"},       // MM
    {0x1e2d, kAll, Modem, kUnknown, "Cinterion modem"},  // MM
    {0x1546, 0x1010, Modem, 6, "u-blox TOBY-L4"},        // MM
    {0x1546, 0x1102, Modem, 0, "u-blox LISA-U2"},        // MM
    {0x1546, 0x1107, Modem, 0, "u-blox TOBY-R2"},        // MM
    {0x1546, 0x110a, Modem, 0, "u-blox LARA-R2"},        // MM
    {0x1bc7, 0x1201, Modem, 4, "Telit LE910"},           // MM
    {0x1bc7, 0x1101, Modem, 1, "Telit ME910"},           // MM
    {0x1bc7, kAll, Modem, kUnknown, "Telit modem"},      // MM
    {0x2cb7, 0x0104, Modem, 1, "Fibocom NL668"},         // MM
    {0x2cb7, kAll, Modem, kUnknown, "Fibocom modem"},    // MM
    {0x1c9e, kAll, Modem, kUnknown, "Longcheer modem"},  // MM
    {kHuawei, kAll, Modem, kUnknown, "Huawei modem"},    // MM: by the protocol of the interface
    // Adapters.
    {0x0403, kAll, Adapter, kUnknown, "FTDI serial adapter"},            // BR
    {0x10c4, 0xea60, Adapter, kUnknown, "Silicon Labs serial adapter"},  // BR
    {0x1a86, kAll, Adapter, kUnknown, "WCH serial adapter"},             // BR
    {0x067b, kAll, Adapter, kUnknown, "Prolific serial adapter"},        // BL
    // What is no modem, and of these what a pad may be.
    {0x2341, kAll, Pad, kUnknown, "Arduino"},                      // AR
    {0x2a03, kAll, Pad, kUnknown, "Arduino"},                      // AR
    {0x1b4f, kAll, Foreign, kUnknown, "SparkFun board"},           // AR
    {0x051d, kAll, Foreign, kUnknown, "APC power supply"},         // BL
    {0x0463, kAll, Foreign, kUnknown, "Eaton power supply"},       // BL
    {0x0764, kAll, Foreign, kUnknown, "CyberPower power supply"},  // BL
    {0x09ae, kAll, Foreign, kUnknown, "Tripp Lite power supply"},  // BL
    {0x06da, kAll, Foreign, kUnknown, "Phoenixtec power supply"},  // BL
    {0x03f0, kAll, Foreign, kUnknown, "HP printer"},               // BL, for a power supply of HP
    {0x04b8, kAll, Foreign, kUnknown, "Epson printer"},            // UI: receipt printers
    {0x0519, kAll, Foreign, kUnknown, "Star printer"},             // UI: receipt printers
    {0x1546, 0x01a7, Foreign, kUnknown, "u-blox GPS receiver"},    // GP
    {0x1546, 0x01a8, Foreign, kUnknown, "u-blox GPS receiver"},    // GP
    {0x03eb, 0x6124, Foreign, kUnknown, "Atmel boot loader"},      // BL
}};

}  // namespace

std::span<const KnownDevice> knownDevices() {
    return kDevices;
}

const KnownDevice* knownDevice(int vendor, int product) {
    for (const int wanted : {product, kAll}) {
        const auto found = std::ranges::find_if(kDevices, [&](const KnownDevice& device) {
            return device.vendor == vendor && device.product == wanted;
        });
        if (vendor >= 0 && found != kDevices.end()) {
            return &*found;
        }
    }
    return nullptr;
}

Touch touchOf(int vendor, int product, LineUse use) {
    const auto* const device = knownDevice(vendor, product);
    if (device == nullptr || device->kind == Adapter) {
        return Touch::IfNamed;
    }
    if (device->kind == Foreign || (device->kind == Pad) != (use == LineUse::Pad)) {
        return Touch::Never;
    }
    return Touch::Freely;
}

bool isCommandPort(const PortInfo& port) {
    if (port.usbVendor ==
        kHuawei) {  // MM: it numbers them as it likes, and says by the protocol what they are
        return port.usbInterfaceType == "ff/01/02" || port.usbInterfaceType == "ff/02/02";
    }
    const auto* const device = knownDevice(port.usbVendor, port.usbProduct);
    return device != nullptr && device->atInterface >= 0 && device->atInterface == port.usbInterface;
}

std::string deviceName(int vendor, int product) {
    if (vendor < 0) {
        return "serial port";
    }
    const auto* const device = knownDevice(vendor, product);
    return device == nullptr ? "USB device " + ids(vendor, product)
                             : std::string{device->name} + " (" + ids(vendor, product) + ")";
}

std::string missingPortAdvice(int vendor, int product) {
    const auto* const device = knownDevice(vendor, product);
    if (device != nullptr && device->kind == CdRom) {
        return deviceName(vendor, product) +
               " shows itself as a disc drive: install usb-modeswitch (apt install usb-modeswitch) and plug "
               "it in again.";
    }
    if (device != nullptr && device->kind == NetworkCard) {
        return deviceName(vendor, product) +
               " is a network card without a port for texts: switch it to modem mode (\"stick\" firmware, "
               "see its maker), or use another modem.";
    }
    return {};
}

}  // namespace turnbell::io
