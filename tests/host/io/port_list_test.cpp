#include "host/io/byte_line.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

namespace turnbell::io {
namespace {

TEST(PortList, NamesOnlyPortsThatTheSystemHas) {
    for (const auto& port : listPorts()) {
        EXPECT_TRUE(std::filesystem::exists(port.path)) << port.path;
        EXPECT_EQ(port.usbVendor < 0, port.usbProduct < 0) << port.path;
    }
}

TEST(PortList, NamesUsbPortsFirst) {
    const auto ports = listPorts();

    EXPECT_TRUE(std::ranges::is_partitioned(ports, [](const auto& port) { return port.usbVendor >= 0; }));
}

TEST(PortList, FindsEverySerialPortOfTheKernel) {
    const auto ports = listPorts();
    const bool hasFirstPort = std::filesystem::exists("/sys/class/tty/ttyUSB0/device");

    EXPECT_EQ(std::ranges::count(ports, "/dev/ttyUSB0", &PortInfo::path), hasFirstPort ? 1 : 0);
}

}  // namespace
}  // namespace turnbell::io
