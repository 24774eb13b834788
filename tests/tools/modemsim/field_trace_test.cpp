#include "modem/at/trace_text.h"
#include "modem/sms/pdu.h"
#include "tests/modem/at/modem_bench.h"
#include "tools/modemsim/replay.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

/// Bug reports: every file in traces/ is what `turnbellctl modem trace` printed somewhere, with a remark of
/// how texts ended there, and how they must end: "# ends accepted refused:38 in_doubt".
namespace turnbell::modemsim {
namespace {

std::vector<std::string> fieldTraces() {
    std::vector<std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator{TURNBELL_FIELD_TRACES}) {
        files.push_back(entry.path().string());
    }
    return files;
}

/// The words behind "# ends ".
std::vector<std::string> endsIn(const std::string& file) {
    constexpr std::string_view kRemark = "# ends ";
    std::ifstream stream{file};
    std::vector<std::string> ends;
    for (std::string line; std::getline(stream, line);) {
        if (line.starts_with(kRemark)) {
            std::istringstream words{line.substr(kRemark.size())};
            for (std::string word; words >> word;) {
                ends.push_back(word);
            }
        }
    }
    return ends;
}

std::string wordOf(const at::SubmitOutcome& outcome) {
    switch (outcome.kind) {
    case at::SubmitOutcome::Kind::Accepted: return "accepted";
    case at::SubmitOutcome::Kind::NotSent: return "not_sent";
    case at::SubmitOutcome::Kind::Refused:
        return "refused:" + std::to_string(outcome.result ? outcome.result->code : -1);
    case at::SubmitOutcome::Kind::InDoubt: break;
    }
    return "in_doubt";
}

class FieldTrace : public testing::TestWithParam<std::string> {
protected:
    /// A fresh driver, which is given a text whenever the host of the trace typed one.
    void play(ReplayedModem& modem) {
        mediator.onWrite = [&](std::span<const std::uint8_t> bytes) { modem.receive(bytes, now); };
        gsm.opened(now);
        constexpr milliseconds kStep{10};
        for (const auto end = now + std::chrono::minutes{30}; now < end && !modem.ended(); now += kStep) {
            modem.tick(now);
            const auto said = modem.takeOutput();
            gsm.receive(said, now);
            gsm.tick(now);
            if (modem.awaited().starts_with("AT+CMGS=") && gsm.canSubmit()) {
                submit();
            }
        }
    }

    void submit() {
        const auto part = sms::encode("+995599123456", "Your turn", {.statusReport = true})->parts.front();
        ASSERT_TRUE(gsm.submit({PartId{1}, part.pdu, part.length}, now));
    }

    BootTime now{seconds{500}};
    at::RecordingMediator mediator;
    at::GsmModem gsm{mediator, {}};
};

TEST_P(FieldTrace, EndsAsItMust) {
    auto trace = readTrace(GetParam());
    ASSERT_TRUE(trace) << trace.error().message;
    ReplayedModem modem{std::move(*trace)};

    play(modem);

    std::vector<std::string> ends;
    for (const auto& [part, outcome] : mediator.outcomes) {
        ends.push_back(wordOf(outcome));
    }
    EXPECT_TRUE(modem.ended()) << "stands before " << modem.awaited();
    EXPECT_EQ(ends, endsIn(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(Files, FieldTrace, testing::ValuesIn(fieldTraces()),
                         [](const auto& file) { return std::filesystem::path{file.param}.stem().string(); });

}  // namespace
}  // namespace turnbell::modemsim
