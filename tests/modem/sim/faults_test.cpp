#include "modem/sim/faults.h"

#include <gtest/gtest.h>

namespace turnbell::sim {
namespace {

constexpr BootTime kNow{milliseconds{1000}};

TEST(Faults, HappenAsOftenAsOrdered) {
    Faults faults;
    faults.order(Faults::Kind::Refuse, 38, 2);

    EXPECT_EQ(faults.take(Faults::Kind::Refuse), 38);
    EXPECT_EQ(faults.take(Faults::Kind::Slow), std::nullopt);
    EXPECT_EQ(faults.take(Faults::Kind::Refuse), 38);
    EXPECT_EQ(faults.take(Faults::Kind::Refuse), std::nullopt);
}

TEST(Faults, LastUntilClearedWithoutACount) {
    Faults faults;
    faults.order(Faults::Kind::Garbage, 0, Faults::kAlways);
    faults.mute(kNow);
    faults.orderNotice("RING");
    for (int i = 0; i < 100; ++i) {
        ASSERT_TRUE(faults.take(Faults::Kind::Garbage));
    }

    faults.clear();

    EXPECT_FALSE(faults.take(Faults::Kind::Garbage));
    EXPECT_FALSE(faults.takeNotice());
    EXPECT_FALSE(faults.muteEnd());
}

TEST(Faults, SilenceEndsAtItsMoment) {
    Faults faults;
    faults.mute(kNow);

    EXPECT_TRUE(faults.muted(kNow - milliseconds{1}));
    EXPECT_FALSE(faults.muted(kNow));

    faults.endMute(kNow - milliseconds{1});
    EXPECT_EQ(faults.muteEnd(), kNow);
    faults.endMute(kNow);
    EXPECT_EQ(faults.muteEnd(), std::nullopt);
}

TEST(Faults, SayANoticeOnce) {
    Faults faults;
    faults.orderNotice("RING");

    EXPECT_EQ(faults.takeNotice(), "RING");
    EXPECT_EQ(faults.takeNotice(), std::nullopt);
}

}  // namespace
}  // namespace turnbell::sim
