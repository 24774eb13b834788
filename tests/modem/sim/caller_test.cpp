#include "modem/sim/caller.h"

#include <gtest/gtest.h>

namespace turnbell::sim {
namespace {

constexpr BootTime kNow{seconds{100}};
using Lines = std::vector<std::string>;

TEST(Caller, RingsEveryFiveSecondsUntilHeGivesUp) {
    Caller caller;
    caller.call("+995599123456", kNow, kNow + seconds{12});

    EXPECT_EQ(caller.advance(false, kNow), Lines{"RING"});
    EXPECT_EQ(caller.nextDeadline(), kNow + seconds{5});
    EXPECT_EQ(caller.advance(false, kNow + seconds{5}), Lines{"RING"});
    EXPECT_EQ(caller.advance(false, kNow + seconds{12}), (Lines{"RING", "NO CARRIER"}));
    EXPECT_EQ(caller.nextDeadline(), std::nullopt);
    EXPECT_EQ(caller.givenUp(), 1);
}

TEST(Caller, ShowsHisNumberUnlessHeWithholdsIt) {
    Caller caller;
    caller.call("+995599123456", kNow, kNow + seconds{30});
    EXPECT_EQ(caller.advance(true, kNow).back(), R"(+CLIP: "+995599123456",145,"",0,"",0)");

    caller.call("", kNow, kNow + seconds{30});
    EXPECT_EQ(caller.advance(true, kNow).back(), R"(+CLIP: "",128,"",0,"",1)");
}

TEST(Caller, IsRejectedOrAnsweredOnce) {
    Caller caller;
    EXPECT_FALSE(caller.reject());
    caller.call("1", kNow, kNow + seconds{30});

    EXPECT_TRUE(caller.reject());
    EXPECT_FALSE(caller.answer());
    EXPECT_EQ(caller.rejected(), 1);
    EXPECT_TRUE(caller.advance(true, kNow + seconds{60}).empty());
}

}  // namespace
}  // namespace turnbell::sim
