#include "host/daemon/arguments.h"

#include "tests/host/daemon/written_file.h"

#include <gmock/gmock.h>

namespace turnbell {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

using Arguments = std::vector<std::string>;

EarlyEnd endOf(const Arguments& arguments) {
    const auto config = configFromArguments(arguments);
    return config ? EarlyEnd{-1, "it would run"} : config.error();
}

TEST(Arguments, NeedOnlyTheTwoFolders) {
    const auto config = configFromArguments({"--data", "/d", "--socket-dir", "/s"});

    ASSERT_TRUE(config) << config.error().message;
    EXPECT_EQ(config->dataDir, "/d");
    EXPECT_EQ(config->socketDir, "/s");
    EXPECT_THAT(config->modems, ElementsAre("auto"));
    EXPECT_THAT(config->pads, ElementsAre("auto"));
}

TEST(Arguments, TakeSeveralModems) {
    const auto config = configFromArguments({"--data", "/d", "--modem", "/dev/ttyUSB0", "--socket-dir", "/s",
                                             "--modem", "tcp://127.0.0.1:7000", "--pad", "none"});

    ASSERT_TRUE(config) << config.error().message;
    EXPECT_THAT(config->modems, ElementsAre("/dev/ttyUSB0", "tcp://127.0.0.1:7000"));
}

TEST(Arguments, OverrideTheFile) {
    const test::TempFolder folder;
    const auto file = writeFile(folder, "turnbell.toml", R"(
data_dir = "/file/data"
socket_dir = "/file/sockets"
log_level = "debug"
[devices]
modem = ["none"]
)");

    const auto config = configFromArguments({"--config", file, "--data", "/d", "--modem", "auto"});

    ASSERT_TRUE(config) << config.error().message;
    EXPECT_EQ(config->dataDir, "/d");
    EXPECT_EQ(config->socketDir, "/file/sockets");
    EXPECT_EQ(config->logLevel, "debug");
    EXPECT_THAT(config->modems, ElementsAre("auto"));
}

TEST(Arguments, MakeFoldersAbsolute) {
    const auto here = std::filesystem::current_path();

    const auto config = configFromArguments({"--data", "data", "--socket-dir", "./run/a/.."});

    ASSERT_TRUE(config) << config.error().message;
    EXPECT_EQ(config->dataDir, here / "data");
    EXPECT_EQ(std::filesystem::path{config->socketDir}.parent_path(), here / "run");
}

TEST(Arguments, EndWithOneForAFileThatIsWrong) {
    const test::TempFolder folder;
    const auto file = writeFile(folder, "turnbell.toml", "\nwrong = 1\n");

    const auto end = endOf({"--config", file, "--data", "/d", "--socket-dir", "/s"});

    EXPECT_EQ(end.exitCode, 1);
    EXPECT_THAT(end.message, HasSubstr("turnbell.toml:2: unknown key"));
}

TEST(Arguments, EndWithTwoForWrongUsage) {
    EXPECT_EQ(endOf({}).exitCode, 2);
    EXPECT_THAT(endOf({}).message, HasSubstr("--data DIR --socket-dir DIR"));
    EXPECT_EQ(endOf({"--data", "/d"}).exitCode, 2);
    EXPECT_EQ(endOf({"--data", "/d", "--socket-dir", "/s", "--turbo"}).exitCode, 2);
    EXPECT_EQ(endOf({"--data", "/d", "--socket-dir", "/s", "--log-level", "loud"}).exitCode, 2);
    EXPECT_EQ(endOf({"--data", "/d", "--socket-dir", "/s", "extra"}).exitCode, 2);
}

TEST(Arguments, SayWhatIsWrongWithADevice) {
    const auto modem = endOf({"--data", "/d", "--socket-dir", "/s", "--modem", "COM1"});
    const auto pad = endOf({"--data", "/d", "--socket-dir", "/s", "--pad", "COM1"});

    EXPECT_EQ(modem.exitCode, 2);
    EXPECT_THAT(modem.message, HasSubstr("names no modem"));
    EXPECT_EQ(pad.exitCode, 2);
    EXPECT_THAT(pad.message, HasSubstr("names no pad"));
}

TEST(Arguments, RefuseAPortForAModemAndAPad) {
    const auto both = endOf({"--data", "/d", "--socket-dir", "/s", "--modem", "/dev/ttyUSB0", "--pad", "none",
                             "--pad", "/dev/ttyUSB0"});

    EXPECT_EQ(both.exitCode, 2);
    EXPECT_THAT(both.message, HasSubstr("/dev/ttyUSB0 cannot be a modem and a pad"));
    EXPECT_TRUE(configFromArguments(
        {"--data", "/d", "--socket-dir", "/s", "--modem", "none", "--pad", "none", "--pad", "/dev/ttyUSB0"}));
}

TEST(Arguments, EndWithZeroForHelpAndVersion) {
    EXPECT_EQ(endOf({"--version"}).exitCode, 0);
    EXPECT_THAT(endOf({"--version"}).message, HasSubstr("turnbelld "));
    EXPECT_EQ(endOf({"--help"}).exitCode, 0);
    EXPECT_THAT(endOf({"--help"}).message, HasSubstr("--socket-dir"));
}

}  // namespace
}  // namespace turnbell
