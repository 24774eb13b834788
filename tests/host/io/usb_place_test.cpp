#include "host/io/usb_place.h"

#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace turnbell::io {
namespace {

namespace fs = std::filesystem;

/// A /sys of our own with one stick on socket 1-1.4.
class UsbPlaceTest : public testing::Test {
protected:
    UsbPlaceTest() {
        write("devices/usb1/1-1.4/idVendor", "12d1");
        write("devices/usb1/1-1.4/idProduct", "1506");
        write("devices/usb1/1-1.4/serial", "0123456789");
        write("devices/usb1/1-1.4/1-1.4:1.0/bInterfaceNumber", "0c");
        write("devices/usb1/1-1.4/1-1.4:1.0/bInterfaceClass", "ff");
        write("devices/usb1/1-1.4/1-1.4:1.0/bInterfaceSubClass", "02");
        write("devices/usb1/1-1.4/1-1.4:1.0/bInterfaceProtocol", "02");
    }

    void write(const fs::path& file, const std::string& text) const {
        fs::create_directories((folder_.path() / file).parent_path());
        std::ofstream{folder_.path() / file} << text << '\n';
    }

    /// `device`: where the port's own device is.
    void addPort(const std::string& name, const fs::path& device) const {
        fs::create_directories(folder_.path() / device);
        fs::create_directories(folder_.path() / "class" / name);
        fs::create_directory_symlink(folder_.path() / device, folder_.path() / "class" / name / "device");
    }

    UsbPlace place(const std::string& name) const {
        return usbPlaceOf((folder_.path() / "class").string(), name);
    }

    test::TempFolder folder_;
};

TEST_F(UsbPlaceTest, IsFoundAboveAPortOfASerialDriver) {
    addPort("ttyUSB0", "devices/usb1/1-1.4/1-1.4:1.0/ttyUSB0");

    const auto found = place("ttyUSB0");

    EXPECT_EQ(found.path, "1-1.4");
    EXPECT_EQ(found.interface, 12);
    EXPECT_EQ(found.interfaceType, "ff/02/02");
    EXPECT_EQ(found.vendor, 0x12d1);
    EXPECT_EQ(found.product, 0x1506);
    EXPECT_EQ(found.serial, "0123456789");
}

TEST_F(UsbPlaceTest, IsFoundAtAPortOfAModemDriver) {
    addPort("ttyACM0", "devices/usb1/1-1.4/1-1.4:1.0");

    EXPECT_EQ(place("ttyACM0").interface, 12);
}

TEST_F(UsbPlaceTest, IsNoneForAPortOfTheBoard) {
    addPort("ttyS0", "devices/pnp0/00:05");

    EXPECT_EQ(place("ttyS0").path, "");
    EXPECT_EQ(place("ttyS0").vendor, -1);
    EXPECT_EQ(place("no-such-port").vendor, -1);
}

TEST_F(UsbPlaceTest, IsFoundThroughALink) {
    addPort("ttyUSB0", "devices/usb1/1-1.4/1-1.4:1.0/ttyUSB0");
    write("dev/ttyUSB0", "");
    fs::create_symlink(folder_.path() / "dev/ttyUSB0", folder_.path() / "dev/modem");
    const auto ports = (folder_.path() / "class").string();

    EXPECT_EQ(usbPlaceOfDevice((folder_.path() / "dev/modem").string(), ports).path, "1-1.4");
    EXPECT_EQ(usbPlaceOfDevice("/dev/ttyUSB0", ports).path, "1-1.4");
    EXPECT_EQ(usbPlaceOfDevice("/no/such/port", ports).path, "");
}

TEST_F(UsbPlaceTest, AreListedForAllDevices) {
    const auto devices = listUsbDevices((folder_.path() / "devices/usb1").string());

    ASSERT_EQ(devices.size(), 1U);
    EXPECT_EQ(devices[0].path, "1-1.4");
    EXPECT_EQ(devices[0].vendor, 0x12d1);
    EXPECT_EQ(devices[0].product, 0x1506);
    EXPECT_TRUE(listUsbDevices("/no/such/folder").empty());
}

}  // namespace
}  // namespace turnbell::io
