#pragma once

#include <string>
#include <vector>

namespace turnbell::io {

/// Where on the USB a port is, as /sys tells. Empty and -1: it is on none.
struct UsbPlace {
    std::string path;           ///< of the device: "1-1.4"; the same socket keeps it
    int interface = -1;         ///< bInterfaceNumber
    std::string interfaceType;  ///< class, subclass and protocol of the interface: "ff/01/02"
    int vendor = -1;
    int product = -1;
    std::string serial;
};

/// Of the port "ttyUSB0". `ports`: /sys/class/tty, or a test's own.
UsbPlace usbPlaceOf(const std::string& ports, const std::string& port);

/// Of a port by its path, which may be a link.
UsbPlace usbPlaceOfDevice(const std::string& path, const std::string& ports = "/sys/class/tty");

/// A USB device.
struct UsbDevice {
    std::string path;
    int vendor = -1;
    int product = -1;
};

/// All USB devices. `devices`: /sys/bus/usb/devices, or a test's own.
std::vector<UsbDevice> listUsbDevices(const std::string& devices = "/sys/bus/usb/devices");

}  // namespace turnbell::io
