#include "tests/modem/at/transcript.h"

#include "modem/sim/sim_modem.h"

#include <gtest/gtest.h>

#include <deque>
#include <utility>

namespace turnbell::sim {
namespace {

using Kind = TranscriptLine::Kind;
using Complaints = std::vector<std::string>;

/// A host that types a transcript to the simulated modem, and compares.
class Typist {
public:
    explicit Typist(const Transcript& transcript)
        : transcript_(transcript), modem_({.pin = transcript.pin, .dialect = transcript.dialect}) {
        type("ATE0\r");
        heard_.clear();  // its own OK
    }

    Complaints type() {
        for (const TranscriptLine& line : transcript_.lines) {
            take(line);
        }
        expectSilence(0);
        return complaints_;
    }

private:
    void take(const TranscriptLine& line) {
        switch (line.kind) {
        case Kind::Section:
        case Kind::Expected: return;
        case Kind::Host:
            expectSilence(line.number);
            type(line.text + "\r");
            return;
        case Kind::Pdu: type(line.text + "\x1A"); return;
        case Kind::Simulator: control(line); return;
        case Kind::Modem:
        case Kind::Unasked: compare(line); return;
        }
    }

    void control(const TranscriptLine& line) {
        if (line.text.starts_with("wait ")) {
            pass(seconds{std::stoi(line.text.substr(5))});
            return;
        }
        if (!modem_.control(line.text, now_)) {
            complaints_.push_back(std::to_string(line.number) + ": the simulator refuses " + line.text);
        }
        hear();
    }

    /// An echo is no line of the modem's: it is on again after a restart.
    void type(const std::string& text) {
        modem_.receive(asBytes(text), now_);
        hear();
        if (!heard_.empty() && text == heard_.front() + "\r") {
            heard_.pop_front();
        }
    }

    void pass(milliseconds time) {
        const BootTime end = now_ + time;
        for (auto next = modem_.nextDeadline(); next && *next <= end; next = modem_.nextDeadline()) {
            now_ = *next;
            modem_.tick(now_);
            hear();
        }
        now_ = end;
    }

    /// Lines without their ends; a prompt is a line too.
    void hear() {
        const Bytes output = modem_.takeOutput();
        std::string line;
        for (const char c : std::string{asText(output)} + "\n") {
            if (c != '\r' && c != '\n') {
                line += c;
            } else if (!line.empty()) {
                heard_.push_back(line == "> " ? ">" : line);
                line.clear();
            }
        }
    }

    void compare(const TranscriptLine& line) {
        const std::string said = heard_.empty() ? "nothing" : heard_.front();
        if (said != line.text) {
            complaints_.push_back(std::to_string(line.number) + ": " + line.text + ", said " + said);
        }
        if (!heard_.empty()) {
            heard_.pop_front();
        }
    }

    void expectSilence(int number) {
        for (const std::string& line : std::exchange(heard_, {})) {
            complaints_.push_back(std::to_string(number) + ": also said " + line);
        }
    }

    const Transcript& transcript_;
    SimModem modem_;
    BootTime now_{seconds{1'000}};
    std::deque<std::string> heard_;
    Complaints complaints_;
};

class TranscriptOfSimTest : public testing::TestWithParam<std::string> {
protected:
    Transcript transcript = transcriptNamed(GetParam());
};

TEST_P(TranscriptOfSimTest, IsWhatTheSimulatorSays) {
    EXPECT_EQ(Typist{transcript}.type(), Complaints{});
}

TEST_P(TranscriptOfSimTest, FailsWhicheverLineIsChanged) {
    for (std::size_t i = 0; i < transcript.lines.size(); ++i) {
        const Kind kind = transcript.lines[i].kind;
        if (kind != Kind::Modem && kind != Kind::Unasked) {
            continue;
        }
        Transcript mutated = transcript;
        mutated.lines[i].text += "!";
        EXPECT_EQ(Typist{mutated}.type().size(), 1U) << "line " << transcript.lines[i].number;

        Transcript shorter = transcript;
        shorter.lines.erase(shorter.lines.begin() + static_cast<std::ptrdiff_t>(i));
        EXPECT_NE(Typist{shorter}.type(), Complaints{}) << "line " << transcript.lines[i].number;
    }
}

TEST_P(TranscriptOfSimTest, FailsInAnotherDialect) {
    Transcript other = transcript;
    other.dialect = transcript.dialect == "generic" ? "zte" : "generic";

    EXPECT_NE(Typist{other}.type(), Complaints{});
}

INSTANTIATE_TEST_SUITE_P(Dialects, TranscriptOfSimTest, testing::ValuesIn(transcriptNames()),
                         [](const auto& one) { return one.param; });

}  // namespace
}  // namespace turnbell::sim
