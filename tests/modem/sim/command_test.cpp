#include "modem/sim/command.h"

#include <gtest/gtest.h>

namespace turnbell::sim {
namespace {

std::vector<std::string> namesIn(std::string_view line) {
    std::vector<std::string> names;
    for (const auto& command : parseLine(line)) {
        names.push_back(command.name);
    }
    return names;
}

using Names = std::vector<std::string>;

TEST(Command, IsCutOutOfALineWithSeveral) {
    EXPECT_EQ(namesIn("AT"), Names{""});
    EXPECT_EQ(namesIn("ATE0V1"), (Names{"E", "V"}));
    EXPECT_EQ(namesIn("at&fe0+cmgf=0;+CSQ"), (Names{"&F", "E", "+CMGF", "+CSQ"}));
    EXPECT_EQ(namesIn("AT^CURC=0"), Names{"^CURC"});
}

TEST(Command, IsFoundBehindWhatWasTypedBefore) {
    EXPECT_EQ(namesIn("0011AT+CSQ"), Names{"+CSQ"});
    EXPECT_TRUE(parseLine("hello").empty());
    EXPECT_TRUE(parseLine("").empty());
}

TEST(Command, KnowsWhatIsAskedOfIt) {
    EXPECT_EQ(parseLine("AT+CPMS?").front().kind, Command::Kind::Read);
    EXPECT_EQ(parseLine("AT+CPMS=?").front().kind, Command::Kind::Test);
    EXPECT_EQ(parseLine("AT+CPMS").front().kind, Command::Kind::Execute);
    EXPECT_EQ(parseLine("AT+CPMS=\"SM\"").front().kind, Command::Kind::Set);
    EXPECT_EQ(parseLine("ATE0").front().kind, Command::Kind::Set);
}

TEST(Command, TakesQuotesOffItsArgumentsAndKeepsOmittedOnes) {
    const auto command = parseLine("AT+CUSD=1,\"*100;1,2#\",").front();

    ASSERT_EQ(command.arguments.size(), 3U);
    EXPECT_EQ(command.text(1), "*100;1,2#");
    EXPECT_EQ(command.text(2), "");
    EXPECT_EQ(command.text(9), "");
}

TEST(Command, ReadsNumbersAndRefusesWhatIsNone) {
    const auto command = parseLine("AT+CNMI=2,,x,-1,\"7\"").front();

    EXPECT_EQ(command.number(0), 2);
    EXPECT_EQ(command.number(1, 5), 5);
    EXPECT_EQ(command.number(2, 5), -1);
    EXPECT_EQ(command.number(3, 5), -1);
    EXPECT_EQ(command.number(4), 7);
}

TEST(Command, SurvivesStrayMarks) {
    for (const auto* line : {"AT=", "AT&", "AT?", "AT;;", "AT\"", "AT+", "AT+=", "AT+CMGS=\"", "AT \x7F"}) {
        EXPECT_NO_THROW(parseLine(line)) << line;
    }
}

}  // namespace
}  // namespace turnbell::sim
