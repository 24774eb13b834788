#include "host/core/desk_verb.h"

#include <gtest/gtest.h>

#include <vector>

namespace turnbell {
namespace {

using Verbs = std::vector<DeskVerb>;

Verbs fitting(std::optional<StepState> atDesk) {
    Verbs verbs;
    for (const auto verb : {DeskVerb::CallNext, DeskVerb::Confirm, DeskVerb::Finish, DeskVerb::Recall,
                            DeskVerb::NoShow, DeskVerb::Park, DeskVerb::Open, DeskVerb::Pause}) {
        if (fits(verb, atDesk)) {
            verbs.push_back(verb);
        }
    }
    return verbs;
}

TEST(DeskVerb, NextIsToCallThenToConfirmThenToFinish) {
    EXPECT_EQ(nextVerb({}, true), DeskVerb::CallNext);
    EXPECT_EQ(nextVerb({}, false), DeskVerb::CallNext) << "whoever presses is told that nobody waits";
    EXPECT_EQ(nextVerb(StepState::Called, true), DeskVerb::Confirm);
    EXPECT_EQ(nextVerb(StepState::Called, false), DeskVerb::Confirm);
    EXPECT_EQ(nextVerb(StepState::Serving, true), DeskVerb::CallNext) << "which finishes";
    EXPECT_EQ(nextVerb(StepState::Serving, false), DeskVerb::Finish);
}

TEST(DeskVerb, FitsWhatIsAtTheDesk) {
    EXPECT_EQ(fitting({}), (Verbs{DeskVerb::CallNext, DeskVerb::Open, DeskVerb::Pause}));
    EXPECT_EQ(fitting(StepState::Called),
              (Verbs{DeskVerb::Confirm, DeskVerb::Recall, DeskVerb::NoShow, DeskVerb::Open}));
    EXPECT_EQ(fitting(StepState::Serving),
              (Verbs{DeskVerb::CallNext, DeskVerb::Finish, DeskVerb::Park, DeskVerb::Open}));
}

TEST(DeskVerb, OpensADeskAndPausesAnOpenOne) {
    EXPECT_EQ(openOrPause("open"), DeskVerb::Pause);
    EXPECT_EQ(openOrPause("paused"), DeskVerb::Open);
    EXPECT_EQ(openOrPause("closed"), DeskVerb::Open);
}

TEST(DeskVerb, HasTheNameOfItsCommand) {
    EXPECT_STREQ(toString(DeskVerb::CallNext), "call_next");
    EXPECT_STREQ(toString(DeskVerb::NoShow), "no_show");
}

}  // namespace
}  // namespace turnbell
