#include "modem/at/trace_text.h"

#include <gtest/gtest.h>

namespace turnbell::at {
namespace {

TEST(TraceText, ReadsWhatItWrote) {
    const std::vector<TraceLine> lines{
        {1, BootTime{milliseconds{1'000'000}}, TraceLine::Side::Port, "opened"},
        {2, BootTime{milliseconds{1'000'000}}, TraceLine::Side::Host, "AT+CMEE?"},
        {3, BootTime{milliseconds{1'000'004}}, TraceLine::Side::Modem, "+COPS: 0,0,\"Magti, GE\",7"}};
    std::string file{traceHeading()};
    for (const auto& line : lines) {
        file += "\n" + toText(line);
    }

    EXPECT_EQ(toText(lines[2]), "3 1000.004 < +COPS: 0,0,\"Magti, GE\",7");
    const auto read = parseTrace(file + "\n\n# the end\n");
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(*read, lines);
}

TEST(TraceText, RefusesAFileOfAnotherKind) {
    const auto read = parseTrace("1 1000.000 < OK\n");

    ASSERT_FALSE(read);
    EXPECT_NE(read.error().message.find("first line"), std::string::npos);
}

TEST(TraceText, NamesTheLineThatMakesNoSense) {
    for (const std::string_view line :
         {"x 1.000 < OK", "1 1.0 < OK", "1 1.000 = OK", "1 1.000 <", "1", "1 -1.000 < OK"}) {
        const auto read =
            parseTrace(std::string{traceHeading()} + "\n1 1.000 < OK\n" + std::string{line} + "\n");
        ASSERT_FALSE(read) << line;
        EXPECT_NE(read.error().message.find("Line 3"), std::string::npos) << read.error().message;
    }
}

}  // namespace
}  // namespace turnbell::at
