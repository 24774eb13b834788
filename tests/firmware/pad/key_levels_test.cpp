#include "firmware/pad/key_levels.h"

#include <gtest/gtest.h>

#include <ostream>

namespace pad {
namespace {

/// Of another maker (field/firmware.md section 7).
constexpr KeyLevels kOtherLevels = {{0, 512, 683, 768, 819}};

struct Row {
    KeyLevels levels;
    std::uint16_t level;
    Key key;

    friend std::ostream& operator<<(std::ostream& out, const Row& row) { return out << row.level; }
};

class KeyLevelsTest : public testing::TestWithParam<Row> {};

TEST_P(KeyLevelsTest, AreTheNearestKeys) {
    EXPECT_EQ(keyAt(GetParam().levels, GetParam().level), GetParam().key);
}

INSTANTIATE_TEST_SUITE_P(
    Factory, KeyLevelsTest,
    testing::Values(Row{kFactoryLevels, 0, Key::Right}, Row{kFactoryLevels, 71, Key::Right},
                    Row{kFactoryLevels, 73, Key::Up}, Row{kFactoryLevels, 144, Key::Up},
                    Row{kFactoryLevels, 236, Key::Up}, Row{kFactoryLevels, 237, Key::Down},
                    Row{kFactoryLevels, 416, Key::Down}, Row{kFactoryLevels, 417, Key::Left},
                    Row{kFactoryLevels, 622, Key::Left}, Row{kFactoryLevels, 623, Key::Select},
                    Row{kFactoryLevels, 881, Key::Select}, Row{kFactoryLevels, 882, Key::None},
                    Row{kFactoryLevels, 1023, Key::None}));

INSTANTIATE_TEST_SUITE_P(Other, KeyLevelsTest,
                         testing::Values(Row{kOtherLevels, 5, Key::Right}, Row{kOtherLevels, 500, Key::Up},
                                         Row{kOtherLevels, 700, Key::Down}, Row{kOtherLevels, 760, Key::Left},
                                         Row{kOtherLevels, 820, Key::Select},
                                         Row{kOtherLevels, 930, Key::None}));

TEST(KeyLevels, OfTheFactoryMisreadAnotherMakersShield) {  // which is why there is a calibration
    EXPECT_NE(keyAt(kFactoryLevels, kOtherLevels.of[1]), Key::Up);
}

TEST(KeyLevels, LieApartTheSameEitherWay) {
    EXPECT_EQ(apart(10, 1000), 990);
    EXPECT_EQ(apart(1000, 10), 990);
    EXPECT_EQ(apart(7, 7), 0);
}

}  // namespace
}  // namespace pad
