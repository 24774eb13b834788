#include "host/service/desk_states.h"

#include "tests/support/test_branch.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace turnbell {
namespace {

using testing::ElementsAre;

wire::DeskRow deskOf(TestBranch& branch, std::size_t desk = 0) {
    const auto view = std::get<wire::QueueView>(
        *branch.service->snapshot(wire::Topic::Queue, wire::Role::Admin, branch.clock.now()));
    return view.desks.at(desk);
}

void serve(TestBranch& branch) {
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
}

Catalog wrappingCatalog() {
    auto catalog = smallCatalog();
    catalog.branch.wrapUp = seconds{30};
    catalog.desks[1].wrapUp = milliseconds{0};
    return catalog;
}

/// "closed-idle Nino", ... of desk 1.
std::vector<std::string> historyOf(TestBranch& branch) {
    std::vector<std::string> lines;
    for (const auto& event : db::VisitStore{*branch.database}.deskEvents(UtcTime{})) {
        if (event.desk == "1") {
            lines.push_back(std::string{toString(event.from)} + "-" + toString(event.to) + " " + event.actor +
                            (event.reason.empty() ? "" : " (" + event.reason + ")"));
        }
    }
    return lines;
}

TEST(DeskStates, FollowTheVisitsAndKeepEveryChangeWithWhoMadeIt) {
    TestBranch branch;
    branch.checkIn("");

    serve(branch);
    EXPECT_EQ(deskOf(branch).doing, "serving");
    EXPECT_EQ(deskOf(branch).state, "open");
    branch.expect<wire::StepChanged>(wire::Finish{"1"});

    EXPECT_EQ(deskOf(branch).doing, "idle");
    EXPECT_THAT(historyOf(branch), ElementsAre("closed-idle Nino", "idle-calling Nino",
                                               "calling-serving Nino", "serving-idle Nino"));
}

TEST(DeskStates, TakeBackWithAnUndo) {
    TestBranch branch;
    branch.checkIn("");
    serve(branch);
    branch.expect<wire::StepChanged>(wire::Finish{"1"});

    branch.expect<wire::StepChanged>(wire::Undo{"1"});
    EXPECT_EQ(deskOf(branch).doing, "serving");
    branch.expect<wire::StepChanged>(wire::Undo{"1"});
    EXPECT_EQ(deskOf(branch).doing, "calling");
    branch.expect<wire::StepChanged>(wire::Undo{"1"});
    EXPECT_EQ(deskOf(branch).doing, "idle");
}

TEST(DeskStates, PauseAndCloseABusyDeskOnceItsVisitHasEnded) {
    TestBranch branch;
    branch.checkIn("");
    branch.checkIn("");
    serve(branch);

    branch.expect<wire::Done>(wire::DeskPause{"1", "lunch"});

    EXPECT_EQ(deskOf(branch).doing, "serving");
    EXPECT_EQ(deskOf(branch).later, "paused");
    branch.expect<wire::StepChanged>(wire::Finish{"1"});
    EXPECT_EQ(deskOf(branch).doing, "paused");
    EXPECT_EQ(deskOf(branch).reason, "lunch");
    EXPECT_EQ(deskOf(branch).later, "");
    EXPECT_EQ(historyOf(branch).back(), "serving-paused Nino (lunch)");

    serve(branch);
    EXPECT_EQ(deskOf(branch).reason, "") << "who calls is there";
    branch.expect<wire::Done>(wire::DeskClose{"1"});
    branch.expect<wire::StepChanged>(wire::Park{"1"});
    EXPECT_EQ(deskOf(branch).doing, "closed");
}

TEST(DeskStates, ForgetAPauseToComeWhenTheDeskIsOpenedOrCallsTheNext) {
    TestBranch branch;
    branch.checkIn("");
    branch.checkIn("");
    serve(branch);

    branch.expect<wire::Done>(wire::DeskPause{"1"});
    branch.expect<wire::Done>(wire::DeskOpen{"1"});
    EXPECT_EQ(deskOf(branch).later, "");
    EXPECT_EQ(deskOf(branch).doing, "serving");

    branch.expect<wire::Done>(wire::DeskPause{"1"});
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::NoShow{"1"});
    EXPECT_EQ(deskOf(branch).doing, "idle");
}

TEST(DeskStates, WrapUpAfterAVisitUntilTheTimeIsOver) {
    TestBranch branch{wrappingCatalog()};
    branch.checkIn("");
    serve(branch);
    branch.expect<wire::StepChanged>(wire::Finish{"1"});

    EXPECT_EQ(deskOf(branch).doing, "wrap_up");
    branch.pass(seconds{29});
    EXPECT_EQ(deskOf(branch).doing, "wrap_up");
    branch.pass(seconds{2});
    EXPECT_EQ(deskOf(branch).doing, "idle");
    EXPECT_EQ(historyOf(branch).back(), "wrap_up-idle system");
}

TEST(DeskStates, EndAWrapUpWithTheNextCallAndSkipItWhereTheDeskWantsNone) {
    TestBranch branch{wrappingCatalog()};
    branch.checkIn("");
    branch.checkIn("");
    branch.checkIn("");
    serve(branch);
    branch.expect<wire::StepChanged>(wire::Finish{"1"});
    serve(branch);
    EXPECT_EQ(deskOf(branch).doing, "serving");
    branch.pass(std::chrono::minutes{1});
    EXPECT_EQ(deskOf(branch).doing, "serving") << "the old wrap-up ends nothing now";

    branch.expect<wire::StepChanged>(wire::CallNext{"2"});
    branch.expect<wire::StepChanged>(wire::Confirm{"2"});
    branch.expect<wire::StepChanged>(wire::Finish{"2"});
    EXPECT_EQ(deskOf(branch, 1).doing, "idle");
}

TEST(DeskStates, EndAWrapUpAfterARestart) {
    TestBranch branch{wrappingCatalog()};
    branch.checkIn("");
    serve(branch);
    branch.expect<wire::StepChanged>(wire::Finish{"1"});

    branch.restart("boot-2");
    branch.pass(seconds{31});

    EXPECT_EQ(deskOf(branch).doing, "idle");
}

TEST(DeskStates, RefuseToPauseAClosedDeskAndOneThatIsNotThere) {
    TestBranch branch;

    EXPECT_EQ(branch.refusal(wire::DeskPause{"1"}), "desk_closed");
    EXPECT_EQ(branch.refusal(wire::DeskOpen{"9"}), "desk_unknown");
    branch.expect<wire::Done>(wire::DeskOpen{"2"});
    branch.expect<wire::Done>(wire::DeskPause{"2", "training"});
    EXPECT_EQ(deskOf(branch, 1).state, "paused");
    EXPECT_EQ(deskOf(branch, 1).reason, "training");
}

}  // namespace
}  // namespace turnbell
