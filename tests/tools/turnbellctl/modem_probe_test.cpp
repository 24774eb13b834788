#include "tools/turnbellctl/modem_probe.h"

#include "tests/tools/turnbellctl/fake_service.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace turnbell::ctl {
namespace {

/// A probe that goes through two steps and ends with `state`.
FakeService::Behaviour probeEndingAs(const std::string& state) {
    return [state, looks = 0](const wire::Command& command) mutable -> FakeService::Reaction {
        wire::ProbeReport report;
        report.state = "running";
        report.step = "first_text";
        report.findings = {{"steps_by_one", "yes"}, {"duplicate_refused", "unknown"}};
        if (std::holds_alternative<wire::ModemProbe>(command)) {
            EXPECT_EQ(std::get<wire::ModemProbe>(command).to, "+995555123456");
            return wire::Reply{report};
        }
        if (!std::holds_alternative<wire::ModemProbeQuery>(command)) {
            return Error{ErrorCode::Protocol, "a probe is expected", "wrong"};
        }
        if (++looks > 1) {
            report.state = report.step = state;
            report.why = state == "failed" ? "the test text did not go" : "";
        }
        return wire::Reply{report};
    };
}

const std::vector<std::string> kProbe{"modem", "probe", "--to", "+995555123456"};

TEST(ModemProbe, TellsEachStepAndThenTheFindings) {
    FakeService service;

    const auto ended = service.run(kProbe, probeEndingAs("done"));

    ASSERT_EQ(ended.code, 0) << ended.err;
    EXPECT_EQ(ended.err, "first_text\n");
    EXPECT_NE(ended.out.find("steps_by_one"), std::string::npos) << ended.out;
    EXPECT_NE(ended.out.find("unknown"), std::string::npos) << ended.out;
}

TEST(ModemProbe, PrintsAnObjectForScripts) {
    FakeService service;
    auto words = kProbe;
    words.insert(words.begin(), "--json");

    const auto ended = service.run(words, probeEndingAs("done"));

    const auto report = nlohmann::json::parse(ended.out);
    EXPECT_EQ(report["findings"][0]["name"], "steps_by_one");
    EXPECT_EQ(report["findings"][0]["result"], "yes");
}

TEST(ModemProbe, SaysWhyItFailed) {
    FakeService service;

    const auto ended = service.run(kProbe, probeEndingAs("failed"));

    EXPECT_EQ(ended.code, 1);
    EXPECT_NE(ended.err.find("the test text did not go"), std::string::npos);
}

TEST(ModemProbe, WantsANumber) {
    FakeService service;

    EXPECT_EQ(service.run({"modem", "probe"}, probeEndingAs("done")).code, 2);
}

}  // namespace
}  // namespace turnbell::ctl
