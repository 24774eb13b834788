#include "host/core/time_at_desk.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

using namespace std::chrono_literals;
using E = StepEvent;

struct Happened {
    E event;
    std::chrono::minutes at;
    const char* desk = "";
    bool undone = false;
};

std::optional<milliseconds> spent(std::initializer_list<Happened> all) {
    StepHistory history;
    for (const auto& each : all) {
        history.events.push_back({.event = each.event,
                                  .when = {{UtcTime{each.at}, BootTime{each.at}}, 1},
                                  .desk = each.desk,
                                  .undone = each.undone});
    }
    return timeAtDesk(history, SteadyTime{{}});
}

TEST(TimeAtDesk, RunsFromTheCallToTheFinish) {
    EXPECT_EQ(spent({{E::CheckIn, 0min},
                     {E::Call, 8min, "1"},
                     {E::Recall, 9min, "1"},
                     {E::Confirm, 10min, "1"},
                     {E::Finish, 15min, "1"}}),
              7min);
}

TEST(TimeAtDesk, LeavesOutWhatWasParkedOrWaitedAgain) {
    EXPECT_EQ(spent({{E::CheckIn, 0min},
                     {E::Call, 1min, "1"},
                     {E::Park, 3min, "1"},
                     {E::Resume, 20min, "2"},
                     {E::Finish, 24min, "2"}}),
              6min);
    EXPECT_EQ(spent({{E::CheckIn, 0min},
                     {E::Call, 1min, "1"},
                     {E::Park, 3min, "1"},
                     {E::Resume, 20min},
                     {E::Call, 30min, "1"},
                     {E::Finish, 31min, "1"}}),
              3min)
        << "resumed into the line";
    EXPECT_EQ(spent({{E::CheckIn, 0min},
                     {E::Call, 1min, "1"},
                     {E::MoreTime, 2min, "1"},
                     {E::Call, 9min, "1"},
                     {E::NoShow, 12min, "1"},
                     {E::Rejoin, 14min},
                     {E::Call, 20min, "1"},
                     {E::Transfer, 25min, "1"}}),
              9min);
}

TEST(TimeAtDesk, IsNoneOfOneWhoWasNeverCalledOrTransferredFromTheLine) {
    EXPECT_EQ(spent({{E::CheckIn, 0min}, {E::Leave, 8min}}), 0min);
    EXPECT_EQ(spent({{E::CheckIn, 0min}, {E::Transfer, 8min, "1"}}), 0min);
}

TEST(TimeAtDesk, IsNotKnownWhileADeskHasTheCustomerOrTheDayEndedIt) {
    EXPECT_EQ(spent({{E::CheckIn, 0min}, {E::Call, 1min, "1"}}), std::nullopt);
    EXPECT_EQ(spent({{E::CheckIn, 0min}, {E::Call, 1min, "1"}, {E::EndOfDay, 600min}}), std::nullopt);
    EXPECT_EQ(spent({{E::CheckIn, 0min}, {E::Call, 1min, "1"}, {E::Park, 3min, "1"}, {E::EndOfDay, 600min}}),
              2min);
}

TEST(TimeAtDesk, KnowsNothingOfWhatWasTakenBack) {
    EXPECT_EQ(
        spent({{E::CheckIn, 0min}, {E::Call, 1min, "1", true}, {E::Call, 5min, "1"}, {E::Finish, 6min, "1"}}),
        1min);
}

}  // namespace
}  // namespace turnbell
