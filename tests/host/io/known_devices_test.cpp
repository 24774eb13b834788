#include "host/io/known_devices.h"

#include <gmock/gmock.h>

#include <fstream>
#include <set>
#include <sstream>

namespace turnbell::io {
namespace {

using testing::HasSubstr;

PortInfo port(int vendor, int product, int interface, const std::string& type = {}) {
    PortInfo info;
    info.usbVendor = vendor;
    info.usbProduct = product;
    info.usbInterface = interface;
    info.usbInterfaceType = type;
    return info;
}

TEST(KnownDevices, LetOnlyTheIdsOfAModemBeAskedFreely) {
    EXPECT_EQ(touchOf(0x2c7c, 0x0125), Touch::Freely);   // Quectel EC25
    EXPECT_EQ(touchOf(0x12d1, 0x1506), Touch::Freely);   // Huawei
    EXPECT_EQ(touchOf(0x0403, 0x6001), Touch::IfNamed);  // FTDI: anything may be behind it
    EXPECT_EQ(touchOf(0x1234, 0x5678), Touch::IfNamed);
    EXPECT_EQ(touchOf(-1, -1), Touch::IfNamed);        // a port of the board
    EXPECT_EQ(touchOf(0x2341, 0x0043), Touch::Never);  // Arduino: our own desk pads may be ones
    EXPECT_EQ(touchOf(0x051d, 0x0002), Touch::Never);  // a power supply
}

TEST(KnownDevices, GiveNoPortToBothAModemAndAPad) {
    EXPECT_EQ(touchOf(0x2341, 0x0043, LineUse::Pad), Touch::Freely);
    EXPECT_EQ(touchOf(0x2a03, 0x0043, LineUse::Pad), Touch::Freely);
    EXPECT_EQ(touchOf(0x1a86, 0x7523, LineUse::Pad), Touch::IfNamed);  // a clone's bridge, or anything else
    EXPECT_EQ(touchOf(0x2c7c, 0x0125, LineUse::Pad), Touch::Never);
    EXPECT_EQ(touchOf(0x051d, 0x0002, LineUse::Pad), Touch::Never);
    for (const auto& device : knownDevices()) {
        const bool modems = touchOf(device.vendor, device.product) == Touch::Freely;
        const bool pads = touchOf(device.vendor, device.product, LineUse::Pad) == Touch::Freely;
        EXPECT_FALSE(modems && pads) << device.name;
    }
}

TEST(KnownDevices, TellAGpsReceiverFromAModemOfTheSameMaker) {
    EXPECT_EQ(touchOf(0x1546, 0x01a8), Touch::Never);
    EXPECT_EQ(touchOf(0x1546, 0x1102), Touch::Freely);
    EXPECT_EQ(touchOf(0x1546, 0x9999), Touch::IfNamed);
}

TEST(KnownDevices, KnowWhichPortOfADeviceTakesCommands) {
    EXPECT_TRUE(isCommandPort(port(0x2c7c, 0x0125, 2)));
    EXPECT_FALSE(isCommandPort(port(0x2c7c, 0x0125, 0)));
    EXPECT_TRUE(isCommandPort(port(0x12d1, 0x1506, 5, "ff/02/02")));
    EXPECT_FALSE(isCommandPort(port(0x12d1, 0x1506, 2, "ff/02/01")));
    EXPECT_FALSE(isCommandPort(port(0x1bc7, 0x9999, -1)));
    EXPECT_FALSE(isCommandPort(port(-1, -1, -1)));
}

TEST(KnownDevices, SayWhatToDoAboutAStickWithoutAPort) {
    EXPECT_THAT(missingPortAdvice(0x12d1, 0x1446), HasSubstr("install usb-modeswitch"));
    EXPECT_THAT(missingPortAdvice(0x12d1, 0x14dc), HasSubstr("switch it to modem mode"));
    EXPECT_EQ(missingPortAdvice(0x2c7c, 0x0125), "");
    EXPECT_EQ(missingPortAdvice(0x1234, 0x5678), "");
}

TEST(KnownDevices, HaveNames) {
    EXPECT_EQ(deviceName(0x2c7c, 0x0125), "Quectel modem (2c7c:0125)");
    EXPECT_EQ(deviceName(0x1234, 0xabcd), "USB device 1234:abcd");
    EXPECT_EQ(deviceName(-1, -1), "serial port");
}

TEST(KnownDevices, HaveOneRowForEachId) {
    std::set<std::pair<int, int>> seen;
    for (const auto& device : knownDevices()) {
        EXPECT_TRUE(seen.emplace(device.vendor, device.product).second) << device.name;
    }
}

TEST(KnownDevices, AreTheOnesThatTheUdevRulesKeepFromModemManager) {
    std::ifstream file{TURNBELL_UDEV_RULES};
    std::stringstream rules;
    rules << file.rdbuf();
    for (const auto& device : knownDevices()) {
        std::array<char, 8> id{};
        std::snprintf(id.data(), id.size(), "%04x", static_cast<unsigned>(device.vendor));
        if (device.kind == DeviceKind::Modem) {
            EXPECT_THAT(rules.str(), HasSubstr("ATTR{idVendor}==\"" + std::string{id.data()} + '"'));
        }
    }
}

}  // namespace
}  // namespace turnbell::io
