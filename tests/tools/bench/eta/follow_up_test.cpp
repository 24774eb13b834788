#include "tools/bench/eta/follow_up.h"

#include <gtest/gtest.h>

namespace turnbell::bench::eta {
namespace {

using std::chrono::minutes;

TEST(FollowUp, MeasuresTheTimeFromTheApproachTextToTheCallAgainstTheLead) {
    FollowUp followUp;
    followUp.refreshed(1, minutes{0}, {15, 20, 30});
    followUp.refreshed(1, minutes{6}, {9, 14, 20});
    followUp.refreshed(1, minutes{8}, {5, 10, 18});
    followUp.called(1, minutes{20});
    followUp.refreshed(2, minutes{0}, {11, 20, 30});
    followUp.refreshed(2, minutes{1}, {10, 20, 30});
    followUp.called(2, minutes{7});

    const auto promises = followUp.promises();

    EXPECT_EQ(promises.approachTexts, 2);
    EXPECT_DOUBLE_EQ(promises.leadError, 4);
    EXPECT_DOUBLE_EQ(promises.leadBias, 0);
    EXPECT_DOUBLE_EQ(promises.leadShort, 50);
}

TEST(FollowUp, WhoIsCalledWithoutAnApproachTextHadNoLead) {
    FollowUp followUp;
    followUp.refreshed(1, minutes{0}, {15, 20, 30});
    followUp.called(1, minutes{3});
    EXPECT_DOUBLE_EQ(followUp.promises().leadError, 10);
}

TEST(FollowUp, DoesNotJudgeTextsThatGoOutAtOnceAndTicketsThatLeave) {
    FollowUp followUp;
    followUp.refreshed(1, minutes{0}, {8, 12, 20});
    followUp.called(1, minutes{9});
    followUp.refreshed(2, minutes{0}, {15, 20, 30});
    followUp.left(2);
    followUp.called(2, minutes{9});
    EXPECT_EQ(followUp.promises().approachTexts, 0);
}

TEST(FollowUp, MeasuresHowFarTheExpectedCallMovesInFiveMinutes) {
    FollowUp followUp;
    followUp.refreshed(1, minutes{0}, {15, 20, 30});
    followUp.refreshed(1, minutes{4}, {1, 2, 3});      // too soon to be compared
    followUp.refreshed(1, minutes{10}, {10, 14, 20});  // expected at 24 instead of 20, after ten minutes
    followUp.refreshed(1, minutes{15}, {5, 9, 12});    // still at 24
    EXPECT_DOUBLE_EQ(followUp.promises().revision, 1);
}

}  // namespace
}  // namespace turnbell::bench::eta
