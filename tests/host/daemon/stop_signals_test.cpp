#include "host/daemon/stop_signals.h"

#include "tests/host/daemon/event_loop.h"

#include <gtest/gtest.h>

#include <csignal>

namespace turnbell {
namespace {

class StopSignal : public testing::TestWithParam<int> {};

TEST_P(StopSignal, ArrivesInTheEventLoop) {
    needApplication();
    StopSignals signals;
    int stops = 0;
    signals.watch([&] { ++stops; });

    raise(GetParam());

    EXPECT_EQ(stops, 0);
    EXPECT_TRUE(spinUntil([&] { return stops == 1; }));
}

INSTANTIATE_TEST_SUITE_P(StopSignals, StopSignal, testing::Values(SIGTERM, SIGINT));

}  // namespace
}  // namespace turnbell
