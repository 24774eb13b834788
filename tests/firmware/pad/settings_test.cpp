#include "firmware/pad/settings.h"

#include "tests/firmware/pad/fake_board.h"

#include <gtest/gtest.h>

namespace pad {
namespace {

constexpr std::uint16_t kBase = 64;
constexpr KeyLevels kOtherLevels = {{0, 512, 683, 768, 819}};

PowerPolicy policyOf(std::uint8_t minutes, std::uint8_t seconds, std::uint8_t times) {
    PowerPolicy policy;
    policy.silentMinutes = minutes;
    policy.offSeconds = seconds;
    policy.timesADay = times;
    return policy;
}

class SettingsTest : public testing::Test {
protected:
    void write(Settings& settings) {
        for (int i = 0; i < 400; ++i) {
            ++board_.now;
            settings.step(board_);
        }
    }
    Settings loaded() {
        Settings settings{kBase};
        settings.start(board_);
        return settings;
    }
    static void expectFactory(const Settings& settings) {
        EXPECT_EQ(settings.id(), 0U);
        EXPECT_TRUE(settings.levels() == kFactoryLevels);
        EXPECT_EQ(settings.policy().silentMinutes, 0);
        EXPECT_EQ(settings.policy().offSeconds, 10);
        EXPECT_EQ(settings.policy().timesADay, 4);
    }

    FakeBoard board_;
};

TEST_F(SettingsTest, BeginWithTheFactorysValues) {
    expectFactory(loaded());
}

TEST_F(SettingsTest, ComeBackAfterARestart) {
    auto settings = loaded();
    settings.setId(0xFEDCBA98);
    settings.setLevels(kOtherLevels);
    settings.setPolicy(policyOf(5, 20, 3));
    EXPECT_FALSE(settings.saved());
    write(settings);
    EXPECT_TRUE(settings.saved());
    board_.powerCycle();

    const auto again = loaded();

    EXPECT_EQ(again.id(), 0xFEDCBA98U);
    EXPECT_TRUE(again.levels() == kOtherLevels);
    EXPECT_EQ(again.policy().silentMinutes, 5);
    EXPECT_EQ(again.policy().offSeconds, 20);
    EXPECT_EQ(again.policy().timesADay, 3);
}

TEST_F(SettingsTest, ThatAreTheSameAreNotWritten) {
    auto settings = loaded();
    settings.setId(7);
    write(settings);
    const int writes = board_.writes;

    settings.setId(7);
    settings.setPolicy(settings.policy());
    settings.setLevels(settings.levels());

    EXPECT_TRUE(settings.saved());
    write(settings);
    EXPECT_EQ(board_.writes, writes);
}

TEST_F(SettingsTest, ATornFirstWriteLeavesTheFactorysValues) {
    for (int cut = 1; cut <= 15; ++cut) {
        board_ = FakeBoard{};
        auto settings = loaded();
        settings.setId(0x01020304);
        settings.setLevels(kOtherLevels);
        board_.writesUntilCut = cut;
        write(settings);
        board_.powerCycle();

        EXPECT_FALSE(settings.saved()) << cut;
        expectFactory(loaded());
    }
}

TEST_F(SettingsTest, ATornLaterWriteLeavesWhatWasThere) {
    auto settings = loaded();
    settings.setId(42);
    write(settings);

    settings.setId(43);
    board_.writesUntilCut = 3;
    write(settings);
    board_.powerCycle();

    EXPECT_EQ(loaded().id(), 42U);
}

TEST_F(SettingsTest, AMemoryThatMakesNoSenseIsTheFactorysValues) {
    auto settings = loaded();
    settings.setId(42);
    write(settings);
    for (std::uint16_t slot = 0; slot < Settings::kSlots; ++slot) {
        board_.spoil(static_cast<std::uint16_t>(kBase + slot * (Settings::kSize + Journal::kOverhead) + 5));
    }

    expectFactory(loaded());
}

}  // namespace
}  // namespace pad
