#include "modem/sim/device.h"

#include <gtest/gtest.h>

namespace turnbell::sim {
namespace {

constexpr BootTime kNow{milliseconds{1000}};

TEST(Device, KnowsItsMemoriesByName) {
    Device device{SimOptions{}};

    EXPECT_EQ(device.store("SM"), &device.simStore);
    EXPECT_EQ(device.store("ME"), &device.phoneStore);
    EXPECT_EQ(device.store("SR"), &device.reportStore);
    EXPECT_EQ(device.store("MT"), &device.phoneStore);
    EXPECT_EQ(device.store("BM"), nullptr);
}

TEST(Device, KeepsNoticesInTheOrderOfTheirTimes) {
    Device device{SimOptions{}};
    device.notify("late", kNow + seconds{1});
    device.notify("first", kNow);
    device.notify("second", kNow);

    ASSERT_EQ(device.notices.size(), 3U);
    EXPECT_EQ(device.notices[0].text, "first");
    EXPECT_EQ(device.notices[1].text, "second");
    EXPECT_EQ(device.notices[2].text, "late");
}

TEST(Device, ForgetsSettingsAndKeepsTheRestOverARestart) {
    Device device{SimOptions{.pin = "1234", .credit = 7}};
    device.card.enterPin("1234");
    device.card.setLastReference(5);
    device.settings.echo = false;
    device.simStore.add(Stat::Unread, {0x00, 0x04});
    device.awaited = AwaitedPdu{};

    device.restart(kNow);

    EXPECT_TRUE(device.settings.echo);
    EXPECT_FALSE(device.awaited);
    EXPECT_FALSE(device.inService());
    EXPECT_EQ(device.card.lastReference(), 5);
    EXPECT_EQ(device.simStore.used(), 1);
    EXPECT_EQ(device.network.credit, 7);
    ASSERT_EQ(device.notices.size(), 2U);
    EXPECT_EQ(device.notices[1].text, "+CPIN: SIM PIN");
}

}  // namespace
}  // namespace turnbell::sim
