#include "modem/sim/control.h"

#include <gtest/gtest.h>

namespace turnbell::sim {
namespace {

TEST(Control, FindsLinesOfOneAndOfTwoWords) {
    Device device{SimOptions{}};

    EXPECT_TRUE(control(device, "signal 5", BootTime{}));
    EXPECT_TRUE(control(device, "fault garbage 2", BootTime{}));
    EXPECT_EQ(device.network.signal, 5);
    EXPECT_TRUE(device.faults.take(Faults::Kind::Garbage));
}

TEST(Control, RefusesWhatItDoesNotKnowWithASentence) {
    Device device{SimOptions{}};

    for (const auto* line : {"", "fault", "fault nonsense", "slow 5"}) {
        const auto answer = control(device, line, BootTime{});
        ASSERT_FALSE(answer) << line;
        EXPECT_NE(answer.error().message.find("help"), std::string::npos);
    }
}

TEST(Control, ListsEveryLine) {
    const auto help = controlHelp();

    for (const auto* line : {"text FROM TEXT", "credit N [CMS]", "vanish", "fault urc LINE"}) {
        EXPECT_NE(help.find(line), std::string::npos) << line;
    }
}

}  // namespace
}  // namespace turnbell::sim
