#include "modem/at/trace.h"

#include "modem/at/trace_text.h"
#include "modem/sim/sim_modem.h"
#include "modem/sms/pdu.h"
#include "tests/modem/at/modem_bench.h"

#include <gtest/gtest.h>

#include <string>

namespace turnbell::at {
namespace {

constexpr std::size_t kAll = Trace::kMost;

std::string textOf(const Trace& trace) {
    std::string text;
    for (const auto& line : trace.after(0, kAll)) {
        text += toText(line) + "\n";
    }
    return text;
}

class TraceTest : public testing::Test {
protected:
    void typed(std::string_view text) { trace.typed(asBytes(text), now); }
    void heard(std::string_view text, std::size_t chunk = 64) {
        for (; !text.empty(); text.remove_prefix(std::min(chunk, text.size()))) {
            trace.heard(asBytes(text.substr(0, chunk)), now);
        }
    }

    Trace trace;
    BootTime now{seconds{1'000}};
};

TEST_F(TraceTest, KeepsBothDirectionsWithTheirTimes) {
    trace.opened(now);
    typed("\x1B\r");
    typed("AT+CMGS=17\r");
    now += milliseconds{5};
    heard("\r\n> ");
    typed("0001000B919599553214650000045041E110");
    typed("\x1A");
    heard("\r\n+CMGS: 7\r\n\r\nOK\r\n");
    trace.closed(now);

    EXPECT_EQ(textOf(trace),
              "1 1000.000 - opened\n"
              "2 1000.000 > {esc}\n"
              "3 1000.000 > AT+CMGS=17\n"
              "4 1000.005 < {prompt}\n"
              "5 1000.005 > {pdu 18 00/01 DBC4}\n"
              "6 1000.005 > {ctrl-z}\n"
              "7 1000.005 < +CMGS: 7\n"
              "8 1000.005 < OK\n"
              "9 1000.005 - closed\n");
}

TEST_F(TraceTest, IsTheSameHoweverThePortCutsTheBytes) {
    heard("\r\n+CREG: 1,1\r\n\r\nOK\r\n> ", 1);

    EXPECT_EQ(textOf(trace), "1 1000.000 < +CREG: 1,1\n2 1000.000 < OK\n3 1000.000 < {prompt}\n");
}

TEST_F(TraceTest, KeepsTheLastTenThousandLines) {
    constexpr std::int64_t kLines = 10'050;
    for (std::int64_t i = 0; i < kLines; ++i) {
        heard("+CREG: 1\r\n");
    }

    const auto lines = trace.after(0, kAll + 1);

    ASSERT_EQ(lines.size(), kAll);
    EXPECT_EQ(lines.front().number, 51);
    EXPECT_EQ(lines.back().number, kLines);
}

TEST_F(TraceTest, AnswersInPages) {
    for (int i = 0; i < 10; ++i) {
        heard("OK\r\n");
    }

    EXPECT_EQ(trace.after(4, 3).front().number, 5);
    EXPECT_EQ(trace.after(4, 3).size(), 3U);
    EXPECT_EQ(trace.after(8, 3).size(), 2U);
    EXPECT_TRUE(trace.after(10, 3).empty());
}

TEST_F(TraceTest, ForgetsTheRestOfALineWithoutAnEnd) {
    for (int i = 0; i < 10'000; ++i) {
        heard("+COPS: \"");
    }
    heard("\r\n");

    ASSERT_EQ(trace.after(0, kAll).size(), 1U);
    EXPECT_LE(trace.after(0, kAll).front().text.size(), 250U);
}

/// A driver on the simulated modem through everything in which customers show: texts out and in, reports, a
/// balance, calls, noise, a locked SIM.
class TracedModem : public testing::Test {
protected:
    TracedModem() {
        mediator.onWrite = [this](std::span<const std::uint8_t> bytes) { modem.receive(bytes, now); };
    }

    void run(seconds time) {
        for (const auto end = now + time; now < end; now += milliseconds{100}) {
            modem.tick(now);
            carry();
            gsm.tick(now);
            carry();
        }
    }

    void carry() {
        for (Bytes bytes = modem.takeOutput(); !bytes.empty(); bytes = modem.takeOutput()) {
            gsm.receive(bytes, now);
        }
    }

    void control(std::string_view line) {
        const auto answer = modem.control(line, now);
        ASSERT_TRUE(answer) << answer.error().message;
    }

    void send(const std::string& number, const std::string& text) {
        const auto encoded = sms::encode(number, text, {.statusReport = true});
        ASSERT_TRUE(encoded);
        for (const auto& part : encoded->parts) {
            ASSERT_TRUE(gsm.submit({PartId{1}, part.pdu, part.length}, now));
            run(seconds{3});
        }
    }

    sim::SimModem modem{{.pin = "4711"}};
    RecordingMediator mediator;
    GsmModem gsm{mediator, {.cards = {{.pin = "4711"}}}};
    BootTime now{seconds{1'000}};
};

TEST_F(TracedModem, HasNoNumberNoTextAndNoPinInItsTrace) {
    gsm.opened(now);
    run(seconds{5});
    send("+995555123456", "Nino, it is your turn");
    control("text +995555987654 I forgot my ID card");
    control("text Magticom Winter sale");
    control("fault urc +CUSD: 0,\"Balance of 555123456 is 5.00\",15");
    send("+995555123456", "გამარჯობა");
    control("fault garbage 2");
    control("fault urc +CLIP: \"+995555123456\",145");
    run(seconds{90});

    const auto text = textOf(gsm.trace());

    ASSERT_EQ(gsm.status().state, ModemState::Ready);
    ASSERT_GE(mediator.offered.size(), 2U);
    ASSERT_NE(text.find("+CLIP"), std::string::npos);
    for (const auto& secret :
         {"4711", "5123456", "5987654", "5551234", "214365", "896745", "Nino", "turn", "ID card", "Winter",
          "Magticom", "Balance", "8999501", "49015420", "28201900"}) {
        EXPECT_EQ(text.find(secret), std::string::npos) << secret << "\n" << text;
    }
    for (const auto& incoming : mediator.offered) {
        const auto hex = toHex(incoming.pdu);
        for (std::size_t i = 0; i + 8 <= hex.size(); ++i) {
            EXPECT_EQ(text.find(hex.substr(i, 8)), std::string::npos) << "8 digits of a PDU";
        }
    }
}

}  // namespace
}  // namespace turnbell::at
