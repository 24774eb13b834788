#include "tools/bench/eta/wait_history.h"

#include <gtest/gtest.h>

namespace turnbell::bench::eta {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

TEST(WaitHistory, HasTheMeanOfAllAndTheLastOfToday) {
    WaitHistory history;
    EXPECT_EQ(history.mean(), 0);
    history.called(hours{9}, 4);
    history.called(hours{10}, 8);
    EXPECT_EQ(history.mean(), 6);
    EXPECT_EQ(history.last(), 8);

    history.newDay();

    EXPECT_EQ(history.last(), 0);
    EXPECT_EQ(history.mean(), 6);
}

TEST(WaitHistory, TheRecentMeanForgetsAfterFourHours) {
    WaitHistory history;
    history.called(hours{8}, 10);
    history.called(hours{11}, 20);
    EXPECT_EQ(history.recentMean(hours{11}), 15);
    EXPECT_EQ(history.recentMean(hours{12}), 20);
    EXPECT_EQ(history.recentMean(hours{24}), 15);
}

TEST(WaitHistory, TheRecentMeanIsOfThirtyAtMost) {
    WaitHistory history;
    history.called(minutes{0}, 1000);
    for (int i = 1; i <= 30; ++i) {
        history.called(minutes{i}, 3);
    }
    EXPECT_EQ(history.recentMean(minutes{31}), 3);
}

}  // namespace
}  // namespace turnbell::bench::eta
