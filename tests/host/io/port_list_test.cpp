#include "host/io/byte_line.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace turnbell::io {
namespace {

namespace fs = std::filesystem;

/// A /sys of our own, laid out as the kernel does it. Runs under LD_PRELOAD=libserial_shim.so.
class PortList : public testing::Test {
protected:
    PortList() {
        fs::create_directories(class_);
        ::setenv("TURNBELL_SYS_CLASS_TTY", class_.c_str(), 1);
    }
    ~PortList() override { ::unsetenv("TURNBELL_SYS_CLASS_TTY"); }

    /// `bus`: the folders from /sys/devices to the device of the port.
    void addPort(const std::string& name, const fs::path& bus) const {
        const auto device = fs::path{"devices"} / bus;
        fs::create_directories(folder_.path() / device / "tty" / name);
        fs::create_directory_symlink("../..", folder_.path() / device / "tty" / name / "device");
        fs::create_directory_symlink("../.." / device / "tty" / name, class_ / name);
    }

    void addUsbPort(const std::string& name, const std::string& plug, const std::string& vendor,
                    const std::string& product) const {
        const auto device = fs::path{"usb1"} / plug;
        addPort(name, device / (plug + ":1.0") / name);
        const auto write = [&](const char* file, const std::string& text) {
            std::ofstream{folder_.path() / "devices" / device / file} << text << '\n';
        };
        write("busnum", "1");
        write("devnum", "7");
        write("idVendor", vendor);
        write("idProduct", product);
        write("product", "EC25");
        write("serial", "0123456789");
    }

    static std::vector<std::string> paths() {
        std::vector<std::string> found;
        for (const auto& port : listPorts()) {
            found.push_back(port.path);
        }
        return found;
    }

private:
    test::TempFolder folder_;
    fs::path class_ = folder_.path() / "class" / "tty";
};

TEST_F(PortList, IsEmptyWithoutPorts) {
    EXPECT_EQ(paths(), std::vector<std::string>{});
}

TEST_F(PortList, NamesUsbPortsFirst) {
    addPort("ttyAMA0", "pnp0/00:05");
    addUsbPort("ttyUSB3", "1-1", "2c7c", "0125");
    addPort("ttyS4", "pnp0/00:06");
    addUsbPort("ttyACM0", "1-2", "12d1", "1506");

    EXPECT_EQ(paths(),
              (std::vector<std::string>{"/dev/ttyACM0", "/dev/ttyUSB3", "/dev/ttyAMA0", "/dev/ttyS4"}));
}

TEST_F(PortList, LeavesOutWhatIsNoPort) {
    addPort("tty3", "virtual");

    EXPECT_EQ(paths(), std::vector<std::string>{});
}

TEST_F(PortList, SaysWhichUsbDeviceAPortBelongsTo) {
    addUsbPort("ttyUSB3", "1-1", "2c7c", "0125");

    const auto ports = listPorts();

    ASSERT_EQ(ports.size(), 1U);
    EXPECT_EQ(ports[0].usbVendor, 0x2c7c);
    EXPECT_EQ(ports[0].usbProduct, 0x0125);
    EXPECT_EQ(ports[0].usbSerial, "0123456789");
    EXPECT_NE(ports[0].description.find("EC25"), std::string::npos) << ports[0].description;
}

TEST_F(PortList, KnowsNoUsbDeviceOfABuiltInPort) {
    addPort("ttyS4", "pnp0/00:06");

    const auto ports = listPorts();

    ASSERT_EQ(ports.size(), 1U);
    EXPECT_EQ(ports[0].usbVendor, -1);
    EXPECT_EQ(ports[0].usbProduct, -1);
    EXPECT_EQ(ports[0].usbSerial, "");
}

}  // namespace
}  // namespace turnbell::io
