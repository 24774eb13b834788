#include "tests/modem/at/transcript.h"

#include "modem/at/dialect.h"
#include "tests/modem/at/modem_bench.h"

#include <gtest/gtest.h>

#include <functional>
#include <map>
#include <set>
#include <tuple>

namespace turnbell::at {
namespace {

using Kind = TranscriptLine::Kind;
using Lines = std::vector<TranscriptLine>;
using Complaints = std::vector<std::string>;

/// The driver, at a modem that answers what a transcript says.
class Player {
public:
    Player(const Transcript& transcript, std::size_t chunk)
        : bench_(chunk, {.cards = {{.pin = transcript.pin}}}), transcript_(transcript) {}

    /// What went otherwise than the transcript has it; empty: nothing.
    Complaints play() {
        auto line = transcript_.lines.begin();
        while (line != transcript_.lines.end()) {
            const auto end = std::find_if(line + 1, transcript_.lines.end(), [](const TranscriptLine& other) {
                return other.kind == Kind::Section;
            });
            playSection(line->text, {line + 1, end});
            line = end;
        }
        return complaints_;
    }

private:
    using Answers = std::map<std::string, std::vector<std::string>>;

    /// Commands of a section with their answers; what is said outside of them is spoken_.
    void load(const std::string& section, const Lines& lines) {
        Answers answers;
        std::string* answer = nullptr;
        spoken_.clear();
        typed_.clear();
        for (auto line = lines.begin(); line != lines.end(); ++line) {
            const bool followed = line + 1 != lines.end() && (line + 1)->kind == Kind::Modem;
            if (line->kind == Kind::Host || line->kind == Kind::Pdu) {
                answer = &expect(*line, answers);
            } else if (isAnswer(*line, section, followed)) {
                answer->append(line->text == ">" ? "\r\n> " : "\r\n" + line->text + "\r\n");
            } else if (line->kind == Kind::Unasked) {
                spoken_.push_back(line->text);
            }
        }
        for (auto& [command, texts] : answers) {
            bench_.modem.answer(command, std::move(texts));
        }
    }

    /// Where the answer to this typed line is written.
    std::string& expect(const TranscriptLine& line, Answers& answers) {
        const bool pdu = line.kind == Kind::Pdu;
        ++typed_[pdu ? line.text + "<1A>" : line.text];
        return answers[pdu ? "\x1A" : line.text].emplace_back();
    }

    /// While the driver starts it does not wait for what is said behind an answer.
    static bool isAnswer(const TranscriptLine& line, const std::string& section, bool followed) {
        const bool inside = followed || section == "start";
        return line.kind == Kind::Modem || (line.kind == Kind::Unasked && inside);
    }

    void playSection(const std::string& name, const Lines& lines) {
        load(name, lines);
        std::map<std::string, int> before;
        for (const auto& [command, times] : typed_) {
            before[command] = bench_.modem.count(command);
        }
        act(name);
        for (const auto& [command, times] : typed_) {
            if (bench_.modem.count(command) < before[command] + times) {
                complain(name, "the driver did not type " + command);
            }
        }
        for (const TranscriptLine& line : lines) {
            if (line.kind == Kind::Expected && !isTrue(line.text)) {
                complain(name, "not true: " + line.text);
            }
        }
    }

    void complain(const std::string& section, const std::string& what) {
        complaints_.push_back(section + ": " + what);
    }

    void act(const std::string& section) {
        if (section == "start") {
            bench_.start();
        } else if (section == "send" || section == "refused") {
            if (!bench_.submit()) {
                complain(section, "the driver takes no text");
            }
        } else {
            for (const std::string& text : spoken_) {
                bench_.say("\r\n");
                bench_.say(text);
                bench_.say("\r\n");
            }
        }
        bench_.run(seconds{2});
    }

    bool isTrue(const std::string& fact) const {
        const auto& status = bench_.gsm.status();
        const std::string what = fact.substr(0, fact.find(' '));
        const std::string value = fact.substr(fact.find(' ') + 1);
        const std::map<std::string, std::function<std::string()>> facts{
            {"dialect", [&] { return status.dialect; }},
            {"iccid", [&] { return status.iccid; }},
            {"number", [&] { return status.ownNumber; }},
            {"state", [&] { return std::string{toString(status.state)}; }},
            {"sent", [&] { return sent(); }},
            {"refused", [&] { return refused(); }},
            {"texts", [&] { return std::to_string(bench_.mediator.offered.size()); }},
            {"tries", [&] { return tries(); }},
            {"reports", [&] { return std::to_string(bench_.mediator.reports.size()); }},
        };
        const auto found = facts.find(what);
        return found != facts.end() && found->second() == value;
    }

    std::string tries() const {
        const auto& typed = bench_.mediator.typedPins;
        return typed.empty() ? "no" : std::to_string(typed.back().first.triesLeft.value_or(-1));
    }

    std::string sent() const {
        const auto& outcomes = bench_.mediator.outcomes;
        const bool accepted =
            !outcomes.empty() && outcomes.back().second.kind == SubmitOutcome::Kind::Accepted;
        return accepted ? std::to_string(outcomes.back().second.reference) : "no";
    }

    std::string refused() const {
        const auto& outcomes = bench_.mediator.outcomes;
        const bool refused = !outcomes.empty() && outcomes.back().second.kind == SubmitOutcome::Kind::Refused;
        return refused ? std::to_string(outcomes.back().second.result.value().code) : "no";
    }

    ModemBench bench_;
    const Transcript& transcript_;
    std::vector<std::string> spoken_;
    std::map<std::string, int> typed_;  ///< and how often
    Complaints complaints_;
};

Complaints complaintsOf(const Transcript& transcript, std::size_t chunk = 64) {
    return Player{transcript, chunk}.play();
}

/// A transcript with every line of `from` changed.
Transcript changed(Transcript transcript, std::string_view from, const std::string& to) {
    for (TranscriptLine& line : transcript.lines) {
        if (line.kind == Kind::Modem || line.kind == Kind::Unasked) {
            line.text = line.text.starts_with(from) ? to : line.text;
        }
    }
    return transcript;
}

bool isLocked(const std::string& name) {
    return name.ends_with("_locked");
}

std::vector<std::string> namesOf(bool locked) {
    auto names = transcriptNames();
    std::erase_if(names, [locked](const std::string& name) { return isLocked(name) != locked; });
    return names;
}

class AnyTranscriptTest : public testing::TestWithParam<std::string> {
protected:
    Transcript transcript = transcriptNamed(GetParam());
};

TEST_P(AnyTranscriptTest, IsOfTheDialectThatItIsNamedAfterAndNamesItsSources) {
    EXPECT_EQ(transcript.dialect, GetParam().substr(0, GetParam().find('_')));
    EXPECT_EQ(transcript.pin.empty(), !isLocked(GetParam()));
    EXPECT_EQ(transcript.faults, Complaints{});
}

TEST_P(AnyTranscriptTest, IsWhatTheDriverMakesOfSuchAModem) {
    for (const std::size_t chunk : {1U, 2U, 7U, 64U}) {
        EXPECT_EQ(complaintsOf(transcript, chunk), Complaints{}) << "in pieces of " << chunk;
    }
}

INSTANTIATE_TEST_SUITE_P(Dialects, AnyTranscriptTest, testing::ValuesIn(transcriptNames()),
                         [](const auto& one) { return one.param; });

/// Of a modem whose SIM is open: it sends and receives.
class OpenTranscriptTest : public AnyTranscriptTest {};

TEST_P(OpenTranscriptTest, FailsWhenTheModemDoesNotSayThatATextWasSent) {
    EXPECT_NE(complaintsOf(changed(transcript, "+CMGS:", "+CNUM: 1")), Complaints{});
    EXPECT_NE(complaintsOf(changed(transcript, "+CMGS: 1", "+CMGS: 2")), Complaints{});
}

TEST_P(OpenTranscriptTest, FailsWhenATextOrAReportIsNotAnnounced) {
    EXPECT_NE(complaintsOf(changed(transcript, "+CMTI:", "+CIEV: 1")), Complaints{});
    EXPECT_NE(complaintsOf(changed(transcript, "+CDS:", "+CIEV: 1")), Complaints{});
    EXPECT_NE(complaintsOf(changed(transcript, "+CMGR: ", "+CSCA: ")), Complaints{});
}

TEST_P(OpenTranscriptTest, FailsWhenAnotherMakerAnswers) {
    const std::string other = GetParam() == "generic" ? "huawei" : "Nobody";
    Transcript mutated = transcript;
    mutated.lines.insert(mutated.lines.begin() + 1,
                         {{Kind::Host, "AT+CGMI"}, {Kind::Modem, other}, {Kind::Modem, "OK"}});
    for (std::size_t i = 4; i + 1 < mutated.lines.size(); ++i) {
        mutated.lines[i + 1].text = mutated.lines[i].text == "AT+CGMI" ? other : mutated.lines[i + 1].text;
    }

    EXPECT_NE(complaintsOf(mutated), Complaints{});
}

INSTANTIATE_TEST_SUITE_P(Dialects, OpenTranscriptTest, testing::ValuesIn(namesOf(false)),
                         [](const auto& one) { return one.param; });

class LockedTranscriptTest : public AnyTranscriptTest {};

TEST_P(LockedTranscriptTest, FailsWhenThePinIsNotTaken) {
    EXPECT_NE(complaintsOf(changed(transcript, "+CPIN: READY", "+CPIN: SIM PUK")), Complaints{});
}

TEST_P(LockedTranscriptTest, FailsWhenOneTryIsLeft) {
    const std::string prefix{findDialect(transcript.dialect)->pinTries.query.prefix};
    Transcript last = transcript;
    for (TranscriptLine& line : last.lines) {
        if (line.kind == Kind::Modem && line.text.starts_with(prefix)) {
            std::replace(line.text.begin(), line.text.end(), '3', '1');
        }
    }

    EXPECT_NE(complaintsOf(last), Complaints{});
}

INSTANTIATE_TEST_SUITE_P(Dialects, LockedTranscriptTest, testing::ValuesIn(namesOf(true)),
                         [](const auto& one) { return one.param; });

TEST(Transcripts, AreThereForEveryDialect) {
    const auto names = transcriptNames();
    for (const Dialect& dialect : dialects()) {
        for (const std::string& name : {std::string{dialect.name}, std::string{dialect.name} + "_locked"}) {
            EXPECT_TRUE(std::find(names.begin(), names.end(), name) != names.end()) << name;
        }
    }
    EXPECT_EQ(names.size(), 2 * dialects().size());
}

TEST(Transcripts, AreRefusedWithoutASource) {
    const auto transcript = readTranscript("dialect huawei\n[start]\n> AT+CGMI\n< huawei\n");

    EXPECT_EQ(transcript.faults, Complaints{"4: no source"});
}

TEST(Transcripts, NeedANewSourceInANewSection) {
    const auto transcript = readTranscript("[start]\nsource field/modem.md 2\n> AT\n< OK\n[send]\n~ RDY\n");

    EXPECT_EQ(transcript.faults, Complaints{"6: no source"});
}

TEST(Transcripts, AreRefusedWithALineThatIsNone) {
    EXPECT_EQ(readTranscript("AT+CGMI\n").faults, Complaints{"1: not a line of a transcript"});
    EXPECT_EQ(readTranscript(">AT\n").faults, Complaints{"1: not a line of a transcript"});
}

}  // namespace
}  // namespace turnbell::at
