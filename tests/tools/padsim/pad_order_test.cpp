#include "tools/padsim/pad_order.h"

#include <gtest/gtest.h>

namespace turnbell::padsim {
namespace {

using Kind = PadOrder::Kind;

TEST(PadOrder, PressesAKey) {
    EXPECT_EQ(parseOrder("press next"), (PadOrder{Kind::Press, pad::Key::Select, milliseconds{120}}));
    EXPECT_EQ(parseOrder("  press  up  300 "), (PadOrder{Kind::Press, pad::Key::Up, milliseconds{300}}));
    EXPECT_EQ(parseOrder("hold right"), (PadOrder{Kind::Press, pad::Key::Right, milliseconds{1'200}}));
}

TEST(PadOrder, UnplugsForSeconds) {
    EXPECT_EQ(parseOrder("unplug 2.5"), (PadOrder{Kind::Unplug, pad::Key::None, milliseconds{2'500}}));
}

TEST(PadOrder, KnowsWordsAlone) {
    for (const auto& [word, kind] : {std::pair{"reset", Kind::Reset},
                                     {"power", Kind::PowerCut},
                                     {"hang", Kind::Hang},
                                     {"lcd", Kind::Lcd},
                                     {"help", Kind::Help},
                                     {"quit", Kind::Quit}}) {
        EXPECT_EQ(parseOrder(word), (PadOrder{.kind = kind})) << word;
    }
}

TEST(PadOrder, RefusesWhatItDoesNotUnderstand) {
    for (const auto* line :
         {"", "  ", "presss next", "press", "press key", "press next soon", "press next 120 120",
          "press next -1", "hold right 5", "unplug", "unplug 9999", "unplug nan", "reset now"}) {
        EXPECT_FALSE(parseOrder(line)) << line;
    }
}

TEST(PadOrder, HelpsWithEveryOrder) {
    for (const auto* word : {"press", "hold", "unplug", "reset", "power", "hang", "lcd", "help", "quit"}) {
        EXPECT_NE(orderHelp().find(word), std::string::npos) << word;
    }
}

TEST(TimedPress, IsAKeyAndAMoment) {
    const auto press = parseTimedPress("next@1.5s");

    ASSERT_TRUE(press);
    EXPECT_EQ(press->key, pad::Key::Select);
    EXPECT_EQ(press->at, milliseconds{1'500});
}

TEST(TimedPress, IsNothingElse) {
    for (const auto* text :
         {"", "next", "next@", "next@s", "next@1.5", "@1s", "key@1s", "next@-1s", "next@1e9s"}) {
        EXPECT_FALSE(parseTimedPress(text)) << text;
    }
}

}  // namespace
}  // namespace turnbell::padsim
