#include "modem/at/trace_text.h"
#include "tests/tools/turnbellctl/fake_service.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <sstream>

namespace turnbell::ctl {
namespace {

/// A service with a trace of five lines, told two at a time. After `looks` answers without a line it ends.
FakeService::Behaviour fiveLines(int looks) {
    return [looks](const wire::Command& command) mutable -> FakeService::Reaction {
        const auto& query = std::get<wire::ModemTraceQuery>(command);
        if (query.modem != 1) {
            return Error{ErrorCode::NotFound, "There is no modem 2: status lists 1.", "modem_unknown"};
        }
        wire::ModemTrace page;
        for (auto number = query.after + 1; number <= std::min<std::int64_t>(query.after + 2, 5); ++number) {
            page.lines.push_back({number, 1'000'000 + number, "<", "OK"});
        }
        if (page.lines.empty() && --looks < 0) {
            return FakeService::HangUp{};
        }
        return wire::Reply{page};
    };
}

TEST(ModemTrace, PrintsWhatTheSimulatorReplays) {
    FakeService service;

    const auto ended = service.run({"modem", "trace"}, fiveLines(1));

    ASSERT_EQ(ended.code, 0) << ended.err;
    const auto lines = at::parseTrace(ended.out);
    ASSERT_TRUE(lines) << lines.error().message;
    ASSERT_EQ(lines->size(), 5U);
    EXPECT_EQ(lines->back(),
              (at::TraceLine{5, BootTime{milliseconds{1'000'005}}, at::TraceLine::Side::Modem, "OK"}));
}

TEST(ModemTrace, PrintsOneArrayForScripts) {
    FakeService service;

    const auto ended = service.run({"--json", "modem", "trace"}, fiveLines(1));

    const auto rows = nlohmann::json::parse(ended.out);
    ASSERT_EQ(rows.size(), 5U);
    EXPECT_EQ(rows[4], (nlohmann::json{{"number", 5}, {"at", 1'000'005}, {"side", "<"}, {"text", "OK"}}));
}

TEST(ModemTrace, FollowsUntilTheServiceEnds) {
    FakeService service;

    const auto ended = service.run({"--json", "modem", "trace", "--follow"}, fiveLines(3));

    EXPECT_EQ(ended.code, 1);
    std::istringstream out{ended.out};
    std::string line;
    for (int number = 1; number <= 5; ++number) {
        ASSERT_TRUE(std::getline(out, line));
        EXPECT_EQ(nlohmann::json::parse(line)["number"], number);
    }
    EXPECT_EQ(service.requests().size(), 7U) << "three pages with lines, three without, and the last";
}

TEST(ModemTrace, SaysWhichModemThereIsNot) {
    FakeService service;

    const auto ended = service.run({"modem", "trace", "--modem", "2"}, fiveLines(1));

    EXPECT_EQ(ended.code, 1);
    EXPECT_NE(ended.err.find("no modem 2"), std::string::npos);
    EXPECT_EQ(service.run({"modem", "trace", "--modem", "0"}, fiveLines(1)).code, 2);
}

}  // namespace
}  // namespace turnbell::ctl
