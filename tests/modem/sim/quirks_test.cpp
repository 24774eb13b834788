#include "modem/sim/quirks.h"

#include <gtest/gtest.h>

namespace turnbell::sim {
namespace {

TEST(Quirks, AreFoundByTheirNames) {
    Quirks quirks;
    quirks.*(findQuirk("index-zero")->on) = true;

    EXPECT_TRUE(quirks.indexZero);
    EXPECT_EQ(findQuirk("politeness"), nullptr);
}

TEST(Quirks, HaveOneSwitchEach) {
    for (const QuirkEntry& one : quirkEntries()) {
        Quirks quirks;
        quirks.*(one.on) = true;
        for (const QuirkEntry& other : quirkEntries()) {
            EXPECT_EQ(quirks.*(other.on), one.name == other.name) << one.name << ' ' << other.name;
        }
    }
}

}  // namespace
}  // namespace turnbell::sim
