#include "modem/sim/command_table.h"

#include <gtest/gtest.h>

namespace turnbell::sim {
namespace {

Answer run(Device& device, std::string_view line) {
    return execute(device, parseLine(line).front(), BootTime{});
}

TEST(CommandTable, AnswersErrorToAnUnknownCommand) {
    Device device{SimOptions{}};

    EXPECT_EQ(run(device, "AT+FROBNICATE").final, Answer::Final::Error);
    EXPECT_EQ(run(device, "ATB").final, Answer::Final::Error);
}

TEST(CommandTable, FindsACommandOfEachSubject) {
    Device device{SimOptions{}};

    for (const auto* line : {"AT+CGMI", "AT+CIMI", "AT+CSQ", "AT+CMGL=4", "AT+CNMI?"}) {
        EXPECT_EQ(run(device, line).final, Answer::Final::Ok) << line;
    }
}

TEST(CommandTable, SaysWhatIsWrongWithTheSim) {
    Device device{SimOptions{.pin = "1234"}};

    EXPECT_EQ(run(device, "AT+CIMI").code, cme::kPinWanted);
    EXPECT_EQ(run(device, "AT+CMGL=4").code, cms::kPinWanted);
    EXPECT_EQ(run(device, "AT+CGMI").final, Answer::Final::Ok);

    for (int i = 0; i < 3; ++i) {
        device.card.enterPin("0000");
    }
    EXPECT_EQ(run(device, "AT+CIMI").code, cme::kPukWanted);
    EXPECT_EQ(run(device, "AT+CMGL=4").code, cms::kPukWanted);

    device.card.insert(false);
    EXPECT_EQ(run(device, "AT+CIMI").code, cme::kSimMissing);
    EXPECT_EQ(run(device, "AT+CMGL=4").code, cms::kSimMissing);
}

}  // namespace
}  // namespace turnbell::sim
