#include "modem/at/health.h"

#include <gtest/gtest.h>

namespace turnbell::at {
namespace {

using namespace std::chrono_literals;
using Kind = SubmitOutcome::Kind;

class HealthTest : public testing::Test {
protected:
    HealthTest() {
        health.begin(now);
        health.observe({.registered = true, .signalPercent = 60}, now);
    }

    void refuse(int part, int code) {
        health.ended({PartId{part},
                      {.kind = Kind::Refused, .result = FinalResult{FinalResult::Kind::CmsError, code}},
                      true});
    }

    Health health;
    BootTime now{1h};
};

TEST_F(HealthTest, SuffersAfterFiveMinutesWithoutNetwork) {
    health.observe({.signalPercent = 60}, now);
    EXPECT_EQ(health.nextDeadline(now), now + 5min);
    EXPECT_EQ(health.takeFault(now + 4min), std::nullopt);

    EXPECT_EQ(health.takeFault(now + 5min), Fault::Radio);
    EXPECT_EQ(health.takeFault(now + 6min), std::nullopt) << "once in five minutes";
}

TEST_F(HealthTest, ForgetsAShortLoss) {
    health.observe({.signalPercent = 60}, now);
    health.observe({.registered = true, .signalPercent = 60}, now + 4min);
    health.observe({.signalPercent = 60}, now + 5min);

    EXPECT_EQ(health.takeFault(now + 9min), std::nullopt);
}

TEST_F(HealthTest, SuffersAfterFiveMinutesWithoutASignalThatWasThere) {
    health.observe({.registered = true, .signalPercent = -1}, now);

    EXPECT_EQ(health.takeFault(now + 5min), Fault::Radio);
}

TEST_F(HealthTest, DoesNotMissASignalThatNeverWas) {
    health.begin(now);
    health.observe({.registered = true, .signalPercent = -1}, now);

    EXPECT_EQ(health.takeFault(now + 1h), std::nullopt);
}

TEST_F(HealthTest, SuffersFromATextThatNobodyAnswers) {
    health.ended({PartId{1}, {.kind = Kind::InDoubt}, false});

    EXPECT_EQ(health.takeFault(now), Fault::Radio);
    EXPECT_EQ(health.takeFault(now), std::nullopt);
}

TEST_F(HealthTest, SuffersWhenFiveDifferentTextsAreRefusedByTheModem) {
    for (int part = 1; part <= 5; ++part) {
        EXPECT_EQ(health.takeFault(now), std::nullopt);
        refuse(part, 500);
        refuse(part, 500);
    }

    EXPECT_EQ(health.takeFault(now), Fault::Refusing);
}

TEST_F(HealthTest, DoesNotCountWhatTheNetworkRefusedOrWhatPassed) {
    for (int part = 1; part <= 20; ++part) {
        refuse(part, part % 5 == 0 ? 38 : 500);
    }
    EXPECT_EQ(health.takeFault(now), std::nullopt);

    for (int part = 21; part <= 24; ++part) {
        refuse(part, 300);
    }
    health.ended({PartId{25}, {.kind = Kind::Accepted}, true});
    refuse(26, 300);
    EXPECT_EQ(health.takeFault(now), std::nullopt);
}

TEST_F(HealthTest, SuffersWhenThereIsNoPromptFiveTimes) {
    for (int i = 0; i < 5; ++i) {
        health.ended({PartId{1}, {.kind = Kind::NotSent}, true});
    }

    EXPECT_EQ(health.takeFault(now), Fault::Refusing);
}

TEST_F(HealthTest, IsRestlessAfterThreeStartsInTenMinutes) {
    health.started(now);
    health.started(now + 1s);
    health.started(now + 1min);
    EXPECT_FALSE(health.restless(now + 1min)) << "it may say one start twice";

    health.started(now + 2min);
    EXPECT_TRUE(health.restless(now + 2min));
    EXPECT_EQ(health.nextDeadline(now + 2min), now + 10min);
    EXPECT_FALSE(health.restless(now + 10min));
}

}  // namespace
}  // namespace turnbell::at
