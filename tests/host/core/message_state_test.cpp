#include "host/core/message_state.h"

#include <gtest/gtest.h>

#include <vector>

namespace turnbell {
namespace {

using enum MessageState;

// As combined() documents it.
const std::vector<MessageState> kShownFirst{Failed,   Unknown,  InDoubt,   Armed,   Undelivered,
                                            Expired,  Blocked,  Cancelled, Planned, Ready,
                                            Accepted, NoReport, Delivered};

TEST(MessageStateWord, IsReadBack) {
    for (const auto state : kShownFirst) {
        EXPECT_EQ(messageState(toString(state)), state);
    }
    EXPECT_STREQ(toString(InDoubt), "in_doubt");
    EXPECT_STREQ(toString(NoReport), "no_report");
    EXPECT_EQ(messageState("sent"), std::nullopt);
}

TEST(MessageStateTest, IsFinalWhenOnlyALateReportCanStillChangeIt) {
    for (const auto state : {Planned, Ready, Armed, Accepted, InDoubt}) {
        EXPECT_FALSE(isFinal(state)) << toString(state);
    }
    for (const auto state :
         {Delivered, Undelivered, NoReport, Expired, Cancelled, Blocked, Failed, Unknown}) {
        EXPECT_TRUE(isFinal(state)) << toString(state);
    }
}

TEST(CombinedState, IsThatOfTheOnlyPart) {
    for (const auto state : kShownFirst) {
        EXPECT_EQ(combined(std::vector{state}), state);
    }
}

TEST(CombinedState, IsTheOneAPersonMustKnowFirstInAnyOrderOfParts) {
    for (std::size_t first = 0; first < kShownFirst.size(); ++first) {
        for (std::size_t other = first; other < kShownFirst.size(); ++other) {
            const std::vector parts{kShownFirst[other], kShownFirst[first], kShownFirst[other]};
            EXPECT_EQ(combined(parts), kShownFirst[first]) << toString(kShownFirst[other]);
        }
    }
}

}  // namespace
}  // namespace turnbell
