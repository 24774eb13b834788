#include "host/service/breaker.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

using std::chrono::minutes;

const std::string kSim = "8999501000000000178";
const BootTime kStart{std::chrono::hours{1}};
const Advice kNoCredit = adviceOn(cms(50));

struct OpenBreaker : Breaker {
    OpenBreaker() {
        for (int message = 1; message <= 3; ++message) {
            refused(kSim, MessageId{message}, kNoCredit, kStart);
        }
    }
};

TEST(Breaker, OpensAfterThreeDifferentTextsInARow) {
    Breaker breaker;

    for (int i = 0; i < 5; ++i) {
        breaker.refused(kSim, MessageId{1}, kNoCredit, kStart);
    }
    breaker.refused(kSim, MessageId{2}, kNoCredit, kStart);
    EXPECT_FALSE(breaker.isOpen(kSim)) << "two texts";

    breaker.refused(kSim, MessageId{3}, kNoCredit, kStart);

    EXPECT_TRUE(breaker.isOpen(kSim));
    EXPECT_FALSE(breaker.isOpen("another"));
    ASSERT_EQ(breaker.open().size(), 1U);
    EXPECT_EQ(breaker.open().front().cause, Cause::Credit);
}

TEST(Breaker, CountsAnewForAnotherCauseAndAfterAnAcceptance) {
    Breaker breaker;
    breaker.refused(kSim, MessageId{1}, kNoCredit, kStart);
    breaker.refused(kSim, MessageId{2}, kNoCredit, kStart);
    breaker.refused(kSim, MessageId{3}, adviceOn(cms(42)), kStart);
    EXPECT_FALSE(breaker.isOpen(kSim)) << "another cause";

    breaker.refused(kSim, MessageId{4}, adviceOn(cms(42)), kStart);
    breaker.accepted(kSim, kStart);
    breaker.refused(kSim, MessageId{5}, adviceOn(cms(42)), kStart);

    EXPECT_FALSE(breaker.isOpen(kSim)) << "one went in between";
}

TEST(Breaker, OpensAtOnceForASimThatOnlyAPersonCanMend) {
    Breaker breaker;

    breaker.refused(kSim, MessageId{1}, adviceOn(cms(310)), kStart);

    EXPECT_TRUE(breaker.isOpen(kSim));
}

TEST(Breaker, IsNotOpenedByTextsThatAreBadlyEncoded) {
    Breaker breaker;

    for (int message = 1; message <= 9; ++message) {
        breaker.refused(kSim, MessageId{message}, adviceOn(cms(304)), kStart);
    }

    EXPECT_FALSE(breaker.isOpen(kSim));
}

TEST(Breaker, AllowsOneTrialAtATimeAtDoublingIntervals) {
    OpenBreaker breaker;
    auto now = kStart;

    for (const milliseconds interval :
         {seconds{30}, seconds{60}, seconds{120}, seconds{240}, seconds{480}, seconds{900}, seconds{900}}) {
        EXPECT_FALSE(breaker.mayTry(kSim, false, now + interval - milliseconds{1})) << interval.count();
        now += interval;
        EXPECT_TRUE(breaker.mayTry(kSim, false, now)) << interval.count();
        breaker.refused(kSim, MessageId{9}, kNoCredit, now);
        EXPECT_FALSE(breaker.mayTry(kSim, false, now));
    }
}

TEST(Breaker, LetsACallTryEarlierAndDoesNotCountItAsTheTrial) {
    OpenBreaker breaker;
    auto now = kStart + seconds{30};
    breaker.refused(kSim, MessageId{9}, kNoCredit, now);
    now += seconds{30};
    EXPECT_FALSE(breaker.mayTry(kSim, false, now)) << "a minute is wanted";
    ASSERT_TRUE(breaker.mayTry(kSim, true, now));

    breaker.refused(kSim, MessageId{10}, kNoCredit, now);

    EXPECT_FALSE(breaker.mayTry(kSim, true, now + seconds{29}));
    EXPECT_TRUE(breaker.mayTry(kSim, false, now + seconds{30})) << "its own trial comes when it would have";
}

TEST(Breaker, SaysWhenTheNextTrialIs) {
    OpenBreaker breaker;
    EXPECT_EQ(breaker.nextTrial(kStart), kStart + seconds{30});
    breaker.refused(kSim, MessageId{9}, kNoCredit, kStart + seconds{30});

    EXPECT_EQ(breaker.nextTrial(kStart + seconds{30}), kStart + seconds{60}) << "for a call";
    EXPECT_EQ(breaker.nextTrial(kStart + seconds{60}), kStart + seconds{90}) << "for all";
    EXPECT_EQ(breaker.nextTrial(kStart + seconds{90}), std::nullopt);
}

TEST(Breaker, ClosesWithTheFirstAcceptance) {
    OpenBreaker breaker;

    breaker.accepted(kSim, kStart + minutes{1});

    EXPECT_TRUE(breaker.mayTry(kSim, false, kStart + minutes{1}));
    EXPECT_TRUE(breaker.open().empty());
    EXPECT_TRUE(breaker.acceptedSince(kSim, kStart + minutes{1}));
    EXPECT_FALSE(breaker.acceptedSince(kSim, kStart + minutes{2}));
}

}  // namespace
}  // namespace turnbell
