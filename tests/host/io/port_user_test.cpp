#include "host/io/port_user.h"

#include "host/io/descriptor.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>

#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <sys/wait.h>

namespace turnbell::io {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

/// A /proc of our own.
class PortUserTest : public testing::Test {
protected:
    void addProcess(int number, const std::string& program, const std::string& opened = "/dev/null") const {
        const auto process = folder_.path() / std::to_string(number);
        fs::create_directories(process / "fd");
        std::ofstream{process / "comm"} << program << '\n';
        fs::create_symlink(opened, process / "fd" / "7");
    }

    std::string processes() const { return folder_.path().string(); }

    test::TempFolder folder_;
};

TEST_F(PortUserTest, IsWhoHasThePortOpen) {
    addProcess(10, "minicom", "/dev/ttyUSB0");
    addProcess(11, "bash");
    fs::create_directories(folder_.path() / "self/fd");

    const auto users = usersOf("/dev/ttyUSB0", processes());

    ASSERT_EQ(users.size(), 1U);
    EXPECT_EQ(users[0].program, "minicom");
    EXPECT_EQ(users[0].process, 10);
    EXPECT_EQ(inUse("/dev/ttyUSB0", users),
              "minicom (process 10) uses /dev/ttyUSB0: stop it, or name another port.");
}

TEST_F(PortUserTest, IsFoundAmongRealProcesses) {
    const auto file = folder_.path() / "port";
    std::ofstream{file} << "x";
    const pid_t child = fork();
    if (child == 0) {
        const int opened = open(file.c_str(), O_RDONLY);
        pause();
        _exit(opened);
    }
    std::vector<PortUser> users;
    for (int i = 0; i < 1'000'000 && users.empty(); ++i) {
        users = usersOf(file.string());
    }
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);

    ASSERT_EQ(users.size(), 1U);
    EXPECT_EQ(users[0].process, child);
}

TEST_F(PortUserTest, IsToldHowToKeepModemManagerOff) {
    addProcess(10, "minicom", "/dev/ttyUSB0");
    addProcess(123, "ModemManager", "/dev/ttyUSB0");

    const auto why = inUse("/dev/ttyUSB0", usersOf("/dev/ttyUSB0", processes()));

    EXPECT_THAT(why, HasSubstr("ModemManager (process 123) uses /dev/ttyUSB0: "));
    EXPECT_THAT(why, HasSubstr("tools/udev/60-turnbell-modem.rules"));
}

TEST_F(PortUserTest, IsGuessedIfItTakesPortsAndIsHidden) {
    addProcess(5, "bash");
    addProcess(6, "ModemManager");
    addProcess(7, "brltty");

    const auto takers = portTakers(processes());

    ASSERT_EQ(takers.size(), 2U);
    EXPECT_THAT(takenAway(takers), HasSubstr("brltty (process 7) may have taken it away"));
    EXPECT_THAT(takenAway(takers), HasSubstr("tools/udev/85-brltty.rules"));
    EXPECT_EQ(takenAway({{"ModemManager", 6}}), "");
}

TEST_F(PortUserTest, AreAllNamedIfThereAreSeveral) {
    EXPECT_EQ(inUse("/dev/ttyUSB0", {{"minicom", 10}, {"cat", 11}}),
              "minicom (process 10), cat (process 11) use /dev/ttyUSB0: stop them, or name another port.");
}

TEST_F(PortUserTest, MayBeUnknown) {
    EXPECT_EQ(inUse("/dev/ttyUSB0", {}),
              "/dev/ttyUSB0 is in use by another program: stop that program, or name another port.");
}

}  // namespace
}  // namespace turnbell::io
