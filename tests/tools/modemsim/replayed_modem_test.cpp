#include "tools/modemsim/replayed_modem.h"

#include "host/base/hex.h"
#include "modem/at/trace_text.h"
#include "modem/sms/pdu.h"
#include "tests/modem/at/modem_bench.h"

#include <gtest/gtest.h>

#include <string>

namespace turnbell::modemsim {
namespace {

std::vector<at::TraceLine> traceOf(std::string_view lines) {
    auto trace = at::parseTrace(std::string{at::traceHeading()} + "\n" + std::string{lines});
    EXPECT_TRUE(trace) << trace.error().message;
    return std::move(*trace);
}

const std::string kConversation =
    "1 10.000 - opened\n"
    "2 10.000 > {esc}\n"
    "3 10.000 > AT+CSQ\n"
    "4 10.250 < +CSQ: 18,99\n"
    "5 10.250 < OK\n"
    "6 12.000 < RING\n"
    "7 15.000 > AT+CMGS=24\n"
    "8 15.010 < {prompt}\n"
    "9 15.010 > {pdu 25 00/01 4711}\n"
    "10 15.010 > {ctrl-z}\n"
    "11 18.000 < +CMGS: 7\n"
    "12 18.000 < OK\n";

class ReplayedModemTest : public testing::Test {
protected:
    std::string typed(std::string_view text) {
        modem.receive(asBytes(text), now);
        return said();
    }

    std::string said() {
        modem.tick(now);
        const auto output = modem.takeOutput();
        return std::string{asText(output)};
    }

    std::vector<std::string> deviations() { return modem.takeDeviations(); }

    ReplayedModem modem{traceOf(kConversation)};
    BootTime now{seconds{500}};
};

TEST_F(ReplayedModemTest, SaysWhatWasSaidAtItsTime) {
    EXPECT_EQ(typed("\x1B\rAT+CSQ\r"), "");
    now += milliseconds{249};
    EXPECT_EQ(said(), "");
    now += milliseconds{1};
    EXPECT_EQ(said(), "\r\n+CSQ: 18,99\r\n\r\nOK\r\n");
    EXPECT_EQ(modem.nextDeadline(), now + milliseconds{1750});
    now += milliseconds{1750};
    EXPECT_EQ(said(), "\r\nRING\r\n");
    EXPECT_TRUE(deviations().empty());
}

TEST_F(ReplayedModemTest, TakesAnyTextOfTheSameKindAndTellsTheDifference) {
    typed("\x1B\rAT+CSQ\r");
    now += seconds{60};
    EXPECT_EQ(typed("AT+CMGS=30\r"), "\r\n+CSQ: 18,99\r\n\r\nOK\r\n\r\nRING\r\n");
    now += milliseconds{10};
    EXPECT_EQ(said(), "\r\n> ");
    typed("0001000B919599553214650000045041E110\x1A");
    now += seconds{3};
    EXPECT_EQ(said(), "\r\n+CMGS: 7\r\n\r\nOK\r\n");
    EXPECT_TRUE(modem.ended());
    const auto told = deviations();
    ASSERT_EQ(told.size(), 2U);
    EXPECT_EQ(told[0], "line 7 has AT+CMGS=24, the host typed AT+CMGS=30");
    EXPECT_TRUE(told[1].starts_with("line 9 has {pdu 25 ")) << told[1];
}

TEST_F(ReplayedModemTest, SpeaksEarlierToAHostThatIsFaster) {
    typed("\x1B\rAT+CSQ\r");
    now += milliseconds{100};

    EXPECT_EQ(typed("AT+CMGS=24\r"), "\r\n+CSQ: 18,99\r\n\r\nOK\r\n\r\nRING\r\n");
    EXPECT_TRUE(deviations().empty());
}

TEST_F(ReplayedModemTest, GoesOnBehindWhatTheHostLeftOut) {
    typed("\x1B\r");
    typed("AT+CMGS=24\r");
    now += milliseconds{10};

    EXPECT_EQ(said(), "\r\n> ");
    EXPECT_EQ(deviations(),
              std::vector<std::string>{"line 3 has AT+CSQ, the host typed AT+CMGS=24 of line 7"});
}

TEST_F(ReplayedModemTest, HasAPlainModemAnswerWhatTheTraceDoesNotHave) {
    EXPECT_NE(typed("\x1B\rAT+CREG?\r").find("+CREG: 0,1"), std::string::npos);
    EXPECT_EQ(deviations(), std::vector<std::string>{"line 3 has AT+CSQ, the host typed AT+CREG?"});

    typed("AT+CSQ\r");
    now += milliseconds{250};
    EXPECT_EQ(said(), "\r\n+CSQ: 18,99\r\n\r\nOK\r\n");
}

TEST(Replay, DoesNotLeaveATextOutForAQuestionThatComesEarlier) {
    ReplayedModem modem{
        traceOf("1 10.000 > AT\n"
                "2 10.000 > AT+CMGS=24\n"
                "3 10.000 < {prompt}\n"
                "4 10.000 > {pdu 25 00/01 4711}\n"
                "5 10.000 > {ctrl-z}\n"
                "6 10.000 < +CMGS: 7\n"
                "7 10.000 > AT+CSQ\n"
                "8 10.000 < +CSQ: 18,99\n")};
    const BootTime now{seconds{500}};

    modem.receive(asBytes("AT\rAT+CSQ\rAT+CMGS=24\r"), now);
    modem.tick(now);

    EXPECT_EQ(modem.played(), 3U);
    EXPECT_EQ(modem.takeDeviations(),
              std::vector<std::string>{"line 2 has AT+CMGS=24, the host typed AT+CSQ"});
}

TEST_F(ReplayedModemTest, IsAwayWhileThePortWasClosed) {
    ReplayedModem leaving{
        traceOf("1 1.000 - opened\n2 2.000 - closed\n3 5.000 - opened\n4 5.000 > AT\n5 5.000 < OK\n")};
    leaving.tick(now);
    EXPECT_TRUE(leaving.present());
    leaving.tick(now + seconds{1});
    EXPECT_FALSE(leaving.present());
    leaving.receive(asBytes("AT\r"), now + seconds{2});
    EXPECT_FALSE(leaving.ended());
    leaving.tick(now + seconds{4});
    EXPECT_TRUE(leaving.present());
    leaving.receive(asBytes("AT\r"), now + seconds{4});
    leaving.tick(now + seconds{4});
    EXPECT_TRUE(leaving.ended());
}

// --- A whole driver, and a bug report that becomes a test

/// A driver on a modem of either kind, under one clock.
template <typename Modem>
class Driven {
public:
    template <typename... Arguments>
    explicit Driven(BootTime start, Arguments&&... arguments)
        : modem{std::forward<Arguments>(arguments)...}, now{start} {
        mediator.onWrite = [this](std::span<const std::uint8_t> bytes) { modem.receive(bytes, now); };
        gsm.opened(now);
    }

    void run(milliseconds time) {
        constexpr milliseconds kStep{10};
        for (const auto end = now + time; now < end; now += kStep) {
            modem.tick(now);
            const auto said = modem.takeOutput();
            gsm.receive(said, now);
            gsm.tick(now);
        }
    }

    void send(const std::string& text, int tag) {
        const auto part = sms::encode("+995599123456", text, {.statusReport = true})->parts.front();
        ASSERT_TRUE(gsm.submit({PartId{tag}, part.pdu, part.length}, now));
    }

    Modem modem;
    BootTime now;
    at::RecordingMediator mediator;
    at::GsmModem gsm{mediator, {}};
};

/// What the host of a modem did: a text that went, one that was refused, one that was never answered.
template <typename Modem>
void act(Driven<Modem>& host, const std::function<void(std::string_view)>& control) {
    host.run(seconds{2});
    host.send("Your turn", 1);
    host.run(seconds{5});
    control("fault refuse 38 1");
    host.send("Refused", 2);
    host.run(seconds{5});
    control("text +995599123456 On my way");
    host.run(seconds{5});
    control("fault no-answer 1");
    host.send("In doubt", 3);
    host.run(seconds{200});
}

TEST(Replay, GivesAFreshDriverTheSameOutcome) {
    Driven<sim::SimModem> field{BootTime{seconds{1'000}}};
    act(field, [&](std::string_view line) { ASSERT_TRUE(field.modem.control(line, field.now)); });
    ASSERT_EQ(field.mediator.outcomes.size(), 3U);

    Driven<ReplayedModem> test{BootTime{seconds{77}}, field.gsm.trace().after(0, at::Trace::kMost)};
    act(test, [](std::string_view) {});

    const auto deviations = test.modem.takeDeviations();
    EXPECT_TRUE(deviations.empty()) << deviations.front();
    ASSERT_EQ(test.mediator.outcomes.size(), 3U);
    for (std::size_t i = 0; i < 3; ++i) {
        const auto& was = field.mediator.outcomes[i].second;
        const auto& is = test.mediator.outcomes[i].second;
        EXPECT_EQ(is.kind, was.kind);
        EXPECT_EQ(is.reference, was.reference);
        EXPECT_EQ(is.result, was.result);
        EXPECT_EQ(is.why, was.why);
    }
    EXPECT_EQ(test.mediator.outcomes[0].second.kind, at::SubmitOutcome::Kind::Accepted);
    ASSERT_TRUE(test.mediator.outcomes[1].second.result);
    EXPECT_EQ(test.mediator.outcomes[1].second.result->code, 38);
    EXPECT_EQ(test.mediator.outcomes[2].second.kind, at::SubmitOutcome::Kind::InDoubt);
    ASSERT_GE(field.mediator.offered.size(), 1U);
    ASSERT_EQ(test.mediator.offered.size(), field.mediator.offered.size());
    EXPECT_EQ(test.mediator.offered[0].pdu.size(), field.mediator.offered[0].pdu.size());
    EXPECT_EQ(test.gsm.status().state, field.gsm.status().state);
}

}  // namespace
}  // namespace turnbell::modemsim
