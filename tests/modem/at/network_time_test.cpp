#include "modem/at/network_time.h"

#include <gtest/gtest.h>

namespace turnbell::at {
namespace {

std::string told(std::string_view line) {
    const auto time = networkTime(line);
    return time ? toIso8601(*time) : "";
}

TEST(NetworkTime, IsUtcWhateverTheZone) {
    EXPECT_EQ(told("+CCLK: \"26/11/22,13:30:05+16\""), "2026-11-22T09:30:05.000Z");
    EXPECT_EQ(told("+CCLK: \"26/11/22,00:10:00-20\""), "2026-11-22T05:10:00.000Z");
    EXPECT_EQ(told("+CCLK: \"2026/11/22,13:30:05+16\""), "2026-11-22T09:30:05.000Z");
    EXPECT_EQ(told(R"(+CTZE: "+16",0,"2026/11/22,13:30:05")"), "2026-11-22T09:30:05.000Z");
    EXPECT_EQ(told("*PSUTTZ: 2026,11,22,9,30,5,\"+16\",0"), "2026-11-22T09:30:05.000Z");
}

TEST(NetworkTime, IsNothingBeforeTheNetworkHasToldIt) {
    for (const char* line : {"+CCLK: \"80/01/06,00:00:12+00\"", "+CCLK: \"04/01/01,00:00:12+00\"",
                             "+CCLK: \"70/01/01,00:00:12+00\"", "+CTZE: \"+16\",0"}) {
        EXPECT_EQ(told(line), "") << line;
    }
}

TEST(NetworkTime, IsNothingThatNoCalendarHas) {
    for (const char* line : {"+CCLK: \"26/02/30,13:30:05+16\"", "+CCLK: \"26/13/01,13:30:05+16\"",
                             "+CCLK: \"26/11/22,24:30:05+16\"", "+CCLK: \"26/11/22,13:30:05\"",
                             "+CCLK: ", "+CREG: 1", "+CCLK: \"99999999999/11/22,13:30:05+16\"", ""}) {
        EXPECT_EQ(told(line), "") << line;
    }
}

}  // namespace
}  // namespace turnbell::at
