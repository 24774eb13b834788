#include "host/core/wait/presence_model.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

constexpr double kMinute = 60;

TEST(PresenceModel, DoesNotMatterWhereEverybodyIsThere) {
    PresenceModel model;
    for (int i = 0; i < 1000; ++i) {
        model.tested(i % 40 * kMinute, true);
    }
    EXPECT_FALSE(model.matters());
}

TEST(PresenceModel, LearnsHowManyAreAwayAndWhenTheyCome) {
    PresenceModel model;

    for (int i = 0; i < 2000; ++i) {
        const bool away = i % 10 < 3;
        model.tested(kMinute, !away);
        if (away) {
            const auto comes = (10 + i / 10 % 30) * kMinute;  // 10 to 40 min
            model.cameBetween(kMinute, comes, true);
        }
    }

    EXPECT_TRUE(model.matters());
    EXPECT_NEAR(model.shareAway(), 0.3, 0.03);
    EXPECT_NEAR(model.stillAway(25 * kMinute), 0.5, 0.12);
    EXPECT_NEAR(model.draw(0, 0.5) / kMinute, 25, 4);
}

TEST(PresenceModel, DrawsWhatIsStillToCome) {
    PresenceModel model;
    for (const double age : {0.0, 300.0, 3000.0, 30'000.0}) {
        for (const double u : {0.01, 0.5, 0.99}) {
            EXPECT_GE(model.draw(age, u), age);
        }
    }
}

TEST(PresenceModel, LetsThoseStayAwayWhoNeverCame) {
    PresenceModel model;
    for (int i = 0; i < 300; ++i) {
        model.cameBetween(0, 3 * 3600, false);
    }
    EXPECT_GT(model.stillAway(2 * 3600), 0.8);
}

}  // namespace
}  // namespace turnbell
