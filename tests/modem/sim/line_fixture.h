#pragma once

#include "modem/sim/sim_modem.h"
#include "modem/sms/pdu.h"
#include "tests/support/manual_clock.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace turnbell::sim {

/// A host's seat at a simulated modem under a clock that moves when told. The echo is off.
class LineFixture : public testing::Test {
protected:
    explicit LineFixture(const SimOptions& options = {}) : modem(options) { type("ATE0\r"); }

    /// Types, and answers what the modem says to it at this moment.
    std::string type(std::string_view text) {
        modem.receive(asBytes(text), clock.now().boot);
        return heard();
    }

    /// A command line, and what the modem says to it at this moment.
    std::string ask(const std::string& command) { return type(command + "\r"); }

    std::string heard() {
        const auto output = modem.takeOutput();
        return std::string(asText(output));
    }

    /// Lets time pass, stopping at every deadline, and answers what the modem said meanwhile.
    std::string pass(milliseconds time) {
        const auto end = clock.now().boot + time;
        for (auto next = modem.nextDeadline(); next && *next <= end; next = modem.nextDeadline()) {
            clock.advanceTo(*next);
            modem.tick(clock.now().boot);
        }
        clock.advanceTo(end);
        modem.tick(clock.now().boot);
        return heard();
    }

    /// A control line that must be taken.
    std::string control(const std::string& line) {
        const auto answer = modem.control(line, clock.now().boot);
        EXPECT_TRUE(answer) << line << ": " << (answer ? "" : answer.error().message);
        return answer.value_or("");
    }

    static sms::SubmitPart part(const std::string& text, const sms::SubmitOptions& options = {},
                                const std::string& to = "+995555123456") {
        return sms::encode(to, text, options).value().parts.front();
    }

    /// AT+CMGS with prompt, PDU and Ctrl-Z; answers what comes after Ctrl-Z.
    std::string send(const sms::SubmitPart& part) {
        EXPECT_EQ(ask("AT+CMGS=" + std::to_string(part.length)), "\r\n> ");
        return type(part.pdu + "\x1A");
    }

    std::string send(const std::string& text) { return send(part(text)); }

    ManualClock clock;
    SimModem modem;
};

inline const std::string kOk = "\r\nOK\r\n";

}  // namespace turnbell::sim
