#include "firmware/pad/retry.h"

#include <gtest/gtest.h>

#include <vector>

namespace pad {
namespace {

std::vector<Time> sendings(Retry& retry, Time from, Time duration) {
    std::vector<Time> times;
    for (Time passed = 0; passed < duration; ++passed) {
        if (retry.due(from + passed)) {
            retry.sent(from + passed);
            times.push_back(passed);
        }
    }
    return times;
}

TEST(Retry, DoublesFrom50To800Milliseconds) {
    Retry retry;

    EXPECT_EQ(sendings(retry, 1000, 4000), (std::vector<Time>{0, 50, 150, 350, 750, 1550, 2350, 3150, 3950}));
}

TEST(Retry, GoesOnAcrossTheWrapOfTime) {
    Retry retry;

    EXPECT_EQ(sendings(retry, 0xFFFFFF80, 400), (std::vector<Time>{0, 50, 150, 350}));
}

TEST(Retry, BeginsAnew) {
    Retry retry;
    sendings(retry, 0, 3000);

    retry.restart();

    EXPECT_EQ(sendings(retry, 3000, 100), (std::vector<Time>{0, 50}));
}

}  // namespace
}  // namespace pad
