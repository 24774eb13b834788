#include "host/daemon/backoff.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

TEST(Backoff, DoublesUpToTheLongestWait) {
    Backoff backoff{milliseconds{250}, milliseconds{1500}};

    EXPECT_EQ(backoff.next(), milliseconds{250});
    EXPECT_EQ(backoff.next(), milliseconds{500});
    EXPECT_EQ(backoff.next(), milliseconds{1000});
    EXPECT_EQ(backoff.next(), milliseconds{1500});
    EXPECT_EQ(backoff.next(), milliseconds{1500});
}

TEST(Backoff, BeginsAgainAfterASuccess) {
    Backoff backoff{milliseconds{250}, milliseconds{1500}};
    backoff.next();
    backoff.next();

    backoff.reset();

    EXPECT_EQ(backoff.next(), milliseconds{250});
}

}  // namespace
}  // namespace turnbell
