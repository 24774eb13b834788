#include "host/io/tcp_line.h"

#include "tests/host/io/loopback.h"

#include <gtest/gtest.h>

#include <netinet/in.h>
#include <netinet/tcp.h>

namespace turnbell::io {
namespace {

class TcpLineTest : public testing::Test {
protected:
    std::unique_ptr<ByteLine> connected() {
        auto line = openTcpLine("127.0.0.1", server_.port());
        server_.acceptOne();
        EXPECT_TRUE(becomesWritable((*line)->descriptor()));
        EXPECT_TRUE((*line)->flush());
        return std::move(*line);
    }

    /// Writes until the socket takes no more; what was written.
    static std::string fillUp(ByteLine& line) {
        std::string sent;
        while (!line.pending() && sent.size() < 100'000'000) {
            const std::string block(10'000, static_cast<char>('a' + sent.size() % 23));
            EXPECT_TRUE(line.write(asBytes(block)));
            sent += block;
        }
        return sent;
    }

    LoopbackServer server_;
};

TEST_F(TcpLineTest, IsPendingUntilTheConnectionStands) {
    const auto line = openTcpLine("127.0.0.1", server_.port());

    ASSERT_TRUE(line);
    EXPECT_TRUE((*line)->pending());
    server_.acceptOne();
    EXPECT_TRUE(becomesWritable((*line)->descriptor()));
    EXPECT_TRUE((*line)->flush());
    EXPECT_FALSE((*line)->pending());
}

TEST_F(TcpLineTest, CarriesBytesBothWays) {
    const auto line = connected();

    ASSERT_TRUE(line->write(asBytes("AT\r")));
    EXPECT_EQ(server_.hear(), "AT\r");
    server_.say("OK\r\n");
    EXPECT_EQ(nextWords(*line), "OK\r\n");
}

TEST_F(TcpLineTest, SendsWhatWasWrittenWhileConnecting) {
    const auto line = openTcpLine("localhost", server_.port());

    ASSERT_TRUE(line);
    ASSERT_TRUE((*line)->write(asBytes("AT\r")));
    server_.acceptOne();
    EXPECT_TRUE(becomesWritable((*line)->descriptor()));
    EXPECT_TRUE((*line)->flush());
    EXPECT_EQ(server_.hear(), "AT\r");
}

TEST_F(TcpLineTest, AnswersNothingWhileNothingHasCome) {
    const auto line = connected();

    const auto bytes = line->read();

    ASSERT_TRUE(bytes);
    EXPECT_TRUE(bytes->empty());
}

TEST_F(TcpLineTest, KeepsWhatTheSocketDoesNotTakeAndLosesNothing) {
    const auto line = connected();
    const auto sent = fillUp(*line);
    ASSERT_TRUE(line->pending());

    std::string heard;
    while (line->pending()) {
        heard += server_.hear();
        ASSERT_TRUE(line->flush());
    }
    heard += server_.hear(sent.size() - heard.size());

    EXPECT_TRUE(heard == sent);
}

TEST_F(TcpLineTest, ReportsAClosedConnectionAfterTheLastBytes) {
    const auto line = connected();
    server_.say("bye");
    server_.hangUp();

    EXPECT_EQ(nextWords(*line), "bye");
    ASSERT_TRUE(becomesReadable(line->descriptor()));
    const auto end = line->read();

    ASSERT_FALSE(end);
    EXPECT_EQ(end.error().code, ErrorCode::Io);
    EXPECT_NE(end.error().message.find("127.0.0.1"), std::string::npos);
}

TEST_F(TcpLineTest, GivesUpAServerThatTakesNothingAsSoonAsOneThatSaysNothing) {
    const auto line = connected();
    int limit = 0;
    socklen_t size = sizeof(limit);

    getsockopt(line->descriptor(), IPPROTO_TCP, TCP_USER_TIMEOUT, &limit, &size);

    EXPECT_EQ(limit, 25'000) << "milliseconds";
}

TEST_F(TcpLineTest, ReportsARefusedConnectionWhenItIsFlushed) {
    server_.stopListening();
    const auto line = openTcpLine("127.0.0.1", server_.port());

    ASSERT_TRUE(line);
    ASSERT_TRUE(becomesWritable((*line)->descriptor()));
    const auto refused = (*line)->flush();

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Io);
}

TEST_F(TcpLineTest, TakesNoNameThatWouldHaveToBeLookedUp) {
    const auto line = openTcpLine("modem.example.org", server_.port());

    ASSERT_FALSE(line);
    EXPECT_EQ(line.error().code, ErrorCode::Invalid);
}

}  // namespace
}  // namespace turnbell::io
