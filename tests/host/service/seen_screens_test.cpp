#include "host/service/seen_screens.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

constexpr BootTime kStart{seconds{100}};
constexpr std::uint32_t kPad = 17;

const PadScreen kFree{.mode = pad::DeskMode::Free};
const PadScreen kCalled{.mode = pad::DeskMode::Called, .ticket = "A001"};

TEST(SeenScreens, LetAPressThroughThatWasMadeOnWhatIsTrue) {
    SeenScreens seen;
    EXPECT_TRUE(seen.canHaveSeen(kPad, kCalled, kStart)) << "nothing is known";

    seen.shows(kPad, kCalled, kStart);

    EXPECT_TRUE(seen.canHaveSeen(kPad, kCalled, kStart - seconds{3})) << "it showed that before this run";
}

TEST(SeenScreens, HoldAPressBackThatWasMadeBeforeTheChangeCouldBeSeen) {
    SeenScreens seen;
    seen.shows(kPad, kFree, kStart);
    seen.shows(kPad, kCalled, kStart + seconds{9});

    EXPECT_FALSE(seen.canHaveSeen(kPad, kCalled, kStart + seconds{8})) << "it was brought late";
    EXPECT_FALSE(seen.canHaveSeen(kPad, kCalled, kStart + seconds{9} + milliseconds{249}));
    EXPECT_TRUE(seen.canHaveSeen(kPad, kCalled, kStart + seconds{9} + milliseconds{250}));
}

TEST(SeenScreens, HoldAPressBackWhileTheDisplaySaysSomethingElse) {
    SeenScreens seen;
    seen.shows(kPad, kFree, kStart);

    EXPECT_FALSE(seen.canHaveSeen(kPad, kCalled, kStart + seconds{9}));
}

TEST(SeenScreens, MindOnlyWhatDecidesWhatKeysDo) {
    SeenScreens seen;
    seen.shows(kPad, kFree, kStart);
    auto more = kFree;
    more.waiting = 3;
    more.unanswered = true;

    seen.shows(kPad, more, kStart + seconds{9});

    EXPECT_TRUE(seen.canHaveSeen(kPad, more, kStart + seconds{9}));
}

TEST(SeenScreens, ForgetAPad) {
    SeenScreens seen;
    seen.shows(kPad, kFree, kStart);

    seen.forget(kPad);

    EXPECT_TRUE(seen.canHaveSeen(kPad, kCalled, kStart));
}

}  // namespace
}  // namespace turnbell
