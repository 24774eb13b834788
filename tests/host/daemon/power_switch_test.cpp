#include "host/daemon/power_switch.h"

#include "tests/host/daemon/event_loop.h"
#include "tests/host/daemon/written_file.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace turnbell {
namespace {

class PowerSwitchTest : public testing::Test {
protected:
    static void SetUpTestSuite() { needApplication(); }

    /// A program in the place of uhubctl that notes what it was called with.
    std::string program(const std::string& rest = "") {
        const auto path =
            writeFile(folder_, "uhubctl",
                      "#!/bin/sh\necho \"$@\" > " + (folder_.path() / "called").string() + "\n" + rest);
        std::filesystem::permissions(path, std::filesystem::perms::owner_all);
        return path;
    }

    std::string called() {
        std::ifstream file{folder_.path() / "called"};
        std::string line;
        std::getline(file, line);
        return line;
    }

    test::TempFolder folder_;
};

TEST_F(PowerSwitchTest, AsksForHubAndPort) {
    PowerSwitch power{{"1-1.4", "2"}, program()};

    EXPECT_TRUE(power.cycle());
    EXPECT_FALSE(power.cycle()) << "once at a time";
    while (power.busy()) {
        spin();
    }

    EXPECT_EQ(called(), "-l 1-1.4 -p 2 -a cycle -d 5");
    EXPECT_TRUE(power.cycle());
    while (power.busy()) {
        spin();
    }
}

TEST_F(PowerSwitchTest, CannotWithoutTheProgram) {
    PowerSwitch power{{"1-1", "2"}, (folder_.path() / "missing").string()};

    EXPECT_FALSE(power.cycle());
}

TEST(HubPort, SaysWhereOnTheUsbItsDeviceIs) {
    EXPECT_EQ((HubPort{"1-1.4", "2"}.usbPath()), "1-1.4.2");
    EXPECT_EQ((HubPort{"2", "3"}.usbPath()), "2-3") << "in the machine itself";
}

TEST(HubPort, IsReadFromText) {
    EXPECT_EQ(hubPort("uhubctl:1-1.4:12"), (HubPort{"1-1.4", "12"}));
    for (const auto* wrong : {"", "uhubctl", "uhubctl:", "uhubctl:1-1", "uhubctl:1-1:", "uhubctl::2",
                              "relay:1-1:2", "uhubctl:1-1:2;reboot", "uhubctl:-a off:2"}) {
        EXPECT_FALSE(hubPort(wrong)) << wrong;
    }
}

}  // namespace
}  // namespace turnbell
