#include "host/io/serial_line.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace turnbell::io {
namespace {

TEST(SerialLine, SaysThatAMissingPortIsMissing) {
    const auto line = openSerialLine("/dev/turnbell-no-such-port");

    ASSERT_FALSE(line);
    EXPECT_EQ(line.error().code, ErrorCode::NotFound);
    EXPECT_EQ(line.error().message,
              "/dev/turnbell-no-such-port does not exist: plug the modem in, or correct the path.");
}

TEST(SerialLine, RefusesADeviceThatIsNoSerialPort) {
    const auto line = openSerialLine("/dev/null");

    ASSERT_FALSE(line);
    EXPECT_EQ(line.error().code, ErrorCode::Invalid);
}

TEST(SerialLine, RefusesAnOrdinaryFile) {
    const auto line = openSerialLine("/etc/hostname");

    ASSERT_FALSE(line);
    EXPECT_EQ(line.error().code, ErrorCode::Invalid);
}

TEST(SerialLine, FollowsALinkBeforeItJudges) {
    const auto link = std::filesystem::path{testing::TempDir()} / "turnbell-serial-link";
    std::filesystem::remove(link);
    std::filesystem::create_symlink("/dev/turnbell-no-such-port", link);

    const auto line = openSerialLine(link);
    std::filesystem::remove(link);

    ASSERT_FALSE(line);
    EXPECT_EQ(line.error().code, ErrorCode::NotFound);
    EXPECT_NE(line.error().message.find(link), std::string::npos);
}

}  // namespace
}  // namespace turnbell::io
