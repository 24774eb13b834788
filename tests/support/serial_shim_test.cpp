#include "host/io/byte_line.h"
#include "modem/sim/sim_modem.h"
#include "tests/support/manual_clock.h"
#include "tools/simline/pty_end.h"

#include <gtest/gtest.h>
#include <libserialport.h>

#include <poll.h>
#include <termios.h>

namespace turnbell {
namespace {

/// A simulated modem on a pseudo terminal, and the real way to it. Runs under LD_PRELOAD=libserial_shim.so.
class SerialShimTest : public testing::Test {
protected:
    SerialShimTest() : path(end.plugIn().value().substr(sizeof "pty " - 1)) {}

    /// Carries what the host typed to the modem, and its answer back.
    void serveModem() {
        const auto typed = end.read();
        modem.receive(asBytes(typed), clock.now().boot);
        const auto output = modem.takeOutput();
        end.write(asText(output));
    }

    simline::PtyEnd end{""};
    std::string path;
    ManualClock clock;
    sim::SimModem modem;
};

std::string readFrom(io::ByteLine& line) {
    pollfd state{.fd = line.descriptor(), .events = POLLIN, .revents = 0};
    poll(&state, 1, 1000);
    const auto bytes = line.read().value_or(Bytes{});
    return std::string(asText(bytes));
}

TEST_F(SerialShimTest, LetsLibserialportTalkToAModemOnAPseudoTerminal) {
    const auto line = io::openLine(path);
    ASSERT_TRUE(line) << line.error().message;

    ASSERT_TRUE((*line)->write(asBytes("AT\r")));
    serveModem();

    EXPECT_EQ(readFrom(**line), "AT\r\r\nOK\r\n");
}

TEST_F(SerialShimTest, AnswersForTheModemLines) {
    sp_port* port = nullptr;
    ASSERT_EQ(sp_get_port_by_name(path.c_str(), &port), SP_OK);
    ASSERT_EQ(sp_open(port, SP_MODE_READ_WRITE), SP_OK);
    sp_signal signals{};

    EXPECT_EQ(sp_set_dtr(port, SP_DTR_ON), SP_OK);
    EXPECT_EQ(sp_get_signals(port, &signals), SP_OK);
    EXPECT_NE(signals & SP_SIG_CTS, 0);

    sp_close(port);
    sp_free_port(port);
}

TEST_F(SerialShimTest, ShowsAModemThatVanishesAsUnplugged) {
    const auto line = io::openLine(path);
    ASSERT_TRUE(line) << line.error().message;

    end.unplug();

    const auto heard = (*line)->read();
    ASSERT_FALSE(heard);
    EXPECT_EQ(heard.error().code, ErrorCode::Io);
}

TEST_F(SerialShimTest, KeepsWhatTheTerminalHasNoRoomForUntilItHas) {
    const auto line = io::openLine(path);
    ASSERT_TRUE(line) << line.error().message;
    const int descriptor = (*line)->descriptor();
    ASSERT_EQ(tcflow(descriptor, TCOOFF), 0);

    ASSERT_TRUE((*line)->write(asBytes("AT\r")));
    EXPECT_TRUE((*line)->pending());
    ASSERT_EQ(tcflow(descriptor, TCOON), 0);
    ASSERT_TRUE((*line)->flush());
    serveModem();

    EXPECT_EQ(readFrom(**line), "AT\r\r\nOK\r\n");
}

TEST_F(SerialShimTest, GreetsTheNextHostWithNothingThatTheLastOneLeftUnread) {
    {
        const auto line = io::openLine(path);
        ASSERT_TRUE(line) << line.error().message;
        ASSERT_TRUE((*line)->write(asBytes("AT+CGSN\r")));
        serveModem();
    }

    serveModem();
    const auto line = io::openLine(path);
    ASSERT_TRUE(line) << line.error().message;
    ASSERT_TRUE((*line)->write(asBytes("AT\r")));
    serveModem();

    EXPECT_EQ(readFrom(**line), "AT\r\r\nOK\r\n");
}

}  // namespace
}  // namespace turnbell
