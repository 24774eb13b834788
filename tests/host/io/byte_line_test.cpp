#include "host/io/byte_line.h"

#include "tests/host/io/loopback.h"

#include <gtest/gtest.h>

namespace turnbell::io {
namespace {

class WrongUrl : public testing::TestWithParam<const char*> {};

TEST_P(WrongUrl, IsRefusedWithItsNameInTheSentence) {
    const auto line = openLine(GetParam());

    ASSERT_FALSE(line);
    EXPECT_EQ(line.error().code, ErrorCode::Invalid);
    EXPECT_NE(line.error().message.find(GetParam()), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(OpenLine, WrongUrl,
                         testing::Values("", "modem", "ttyUSB0", "tcp://", "tcp://:1", "tcp://127.0.0.1",
                                         "tcp://127.0.0.1:", "tcp://127.0.0.1:0", "tcp://127.0.0.1:65536",
                                         "tcp://127.0.0.1:12x", "tcp://127.0.0.1:-1", "udp://127.0.0.1:1",
                                         "auto", "none"));

TEST(OpenLine, OpensAnAddressWithAPort) {
    LoopbackServer server;

    const auto line = openLine(server.url());
    server.acceptOne();

    ASSERT_TRUE(line);
    EXPECT_TRUE(becomesWritable((*line)->descriptor()));
    EXPECT_TRUE((*line)->flush());
}

TEST(OpenLine, UnderstandsAnIpv6AddressInBrackets) {
    const auto line = openLine("tcp://[::1]:9");

    EXPECT_TRUE(line || line.error().code == ErrorCode::Io);
}

TEST(OpenLine, TakesAPathForASerialPort) {
    const auto line = openLine("/dev/turnbell-no-such-port");

    ASSERT_FALSE(line);
    EXPECT_EQ(line.error().code, ErrorCode::NotFound);
}

}  // namespace
}  // namespace turnbell::io
