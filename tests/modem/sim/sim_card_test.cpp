#include "modem/sim/sim_card.h"

#include <gtest/gtest.h>

namespace turnbell::sim {
namespace {

TEST(SimCard, IsReadyWithoutAPin) {
    EXPECT_TRUE(SimCard("").ready());
    EXPECT_EQ(SimCard("1234").state(), SimCard::State::PinWanted);
}

TEST(SimCard, AsksForItsPinAfterEachPowerCut) {
    SimCard card("1234");
    EXPECT_TRUE(card.enterPin("1234"));
    EXPECT_TRUE(card.ready());

    card.powerOn();

    EXPECT_EQ(card.state(), SimCard::State::PinWanted);
}

TEST(SimCard, ForgivesTwoWrongPinsInARow) {
    SimCard card("1234");
    card.enterPin("0");
    card.enterPin("0");
    EXPECT_EQ(card.triesLeft(), 1);

    EXPECT_TRUE(card.enterPin("1234"));

    EXPECT_EQ(card.triesLeft(), 3);
}

TEST(SimCard, StaysBlockedOverAPowerCutUntilItsPukIsTyped) {
    SimCard card("1234");
    for (int i = 0; i < 3; ++i) {
        EXPECT_FALSE(card.enterPin("0"));
    }
    card.powerOn();
    EXPECT_EQ(card.state(), SimCard::State::PukWanted);

    EXPECT_FALSE(card.enterPuk("87654321", "1111"));
    EXPECT_TRUE(card.enterPuk(SimCard::kPuk, "1111"));
    EXPECT_TRUE(card.ready());

    card.powerOn();
    EXPECT_TRUE(card.enterPin("1111"));
}

TEST(SimCard, KeepsTheLastReferenceInItsFile) {
    SimCard card("");
    card.setLastReference(0xAB);
    card.powerOn();

    EXPECT_EQ(card.file(0x6F43), "ABFF");
    EXPECT_EQ(card.file(0x2FE2), "989905010000000071F8");
    EXPECT_EQ(card.file(0x1234), std::nullopt);
}

TEST(SimCard, IsMissingWhenTakenOut) {
    SimCard card("");
    card.insert(false);

    EXPECT_EQ(card.state(), SimCard::State::Missing);
}

}  // namespace
}  // namespace turnbell::sim
