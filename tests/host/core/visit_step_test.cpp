#include "host/core/visit_step.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

namespace turnbell {
namespace {

constexpr std::array kStates{StepState::Booked,  StepState::Expected,  StepState::Remote,
                             StepState::Waiting, StepState::Called,    StepState::Serving,
                             StepState::Parked,  StepState::Done,      StepState::NoShow,
                             StepState::Left,    StepState::Cancelled, StepState::Expired};

constexpr std::array kEvents{StepEvent::CheckIn, StepEvent::Approach, StepEvent::Call,   StepEvent::Recall,
                             StepEvent::Confirm, StepEvent::NoShow,   StepEvent::Leave,  StepEvent::Park,
                             StepEvent::Resume,  StepEvent::Transfer, StepEvent::Finish, StepEvent::Undo,
                             StepEvent::Cancel,  StepEvent::EndOfDay};

/// The table of field/queue.md 3.2, written as rows of states against columns of events; '-' is refused.
struct Column {
    StepEvent event;
    const char* after;  ///< for each of kStates the letter of the state after it
};

// States by letter: Booked Expected Remote Waiting Called Serving Parked Done NoShow Left cAncelled eXpired.
constexpr std::string_view kLetters = "BERWCSPDNLAX";

constexpr std::array kTable{
    // before:                   BERWCSPDNLAX
    Column{StepEvent::CheckIn, "-WW---------"}, Column{StepEvent::Approach, "--RW--------"},
    Column{StepEvent::Call, "---C--C-----"},    Column{StepEvent::Recall, "----C-------"},
    Column{StepEvent::Confirm, "----S-------"}, Column{StepEvent::NoShow, "----N-------"},
    Column{StepEvent::Leave, "LLLL--L-----"},   Column{StepEvent::Park, "-----P------"},
    Column{StepEvent::Resume, "------S-----"},  Column{StepEvent::Transfer, "---DDDD-----"},
    Column{StepEvent::Finish, "-----D------"},  Column{StepEvent::Undo, "------------"},
    Column{StepEvent::Cancel, "AAAA--A-----"},  Column{StepEvent::EndOfDay, "--XXXDX-----"},
};

TEST(VisitStep, FollowsTheTableInEveryStateAndForEveryEvent) {
    ASSERT_EQ(kTable.size(), kEvents.size());
    for (const auto& column : kTable) {
        for (std::size_t i = 0; i < kStates.size(); ++i) {
            SCOPED_TRACE(std::string{toString(kStates[i])} + " + " + toString(column.event));
            const auto after = apply(kStates[i], column.event);

            if (column.after[i] == '-') {
                ASSERT_FALSE(after);
                EXPECT_EQ(after.error().code, ErrorCode::Refused);
                EXPECT_EQ(after.error().reason, "step_state");
            } else {
                ASSERT_TRUE(after);
                EXPECT_EQ(*after, kStates[kLetters.find(column.after[i])]);
            }
        }
    }
}

TEST(VisitStep, IsNeverLeftByAnyEventOnceItHasEnded) {
    for (const auto state : kStates) {
        for (const auto event : kEvents) {
            if (isEnded(state)) {
                EXPECT_FALSE(apply(state, event)) << toString(state) << " + " << toString(event);
            }
        }
    }
}

TEST(VisitStep, HasEndedInFiveStates) {
    EXPECT_EQ(std::count_if(kStates.begin(), kStates.end(), isEnded), 5);
    for (const auto state :
         {StepState::Done, StepState::NoShow, StepState::Left, StepState::Cancelled, StepState::Expired}) {
        EXPECT_TRUE(isEnded(state)) << toString(state);
    }
}

TEST(VisitStep, SaysInARefusalWhatIsAndWhatWasAsked) {
    EXPECT_EQ(apply(StepState::NoShow, StepEvent::Confirm).error().message,
              "the ticket is 'no_show', so 'confirm' is not possible now");
}

TEST(StepStateWord, IsReadBack) {
    for (const auto state : kStates) {
        EXPECT_EQ(stepState(toString(state)), state);
    }
    EXPECT_EQ(stepState("served"), std::nullopt);
}

TEST(StepEventWord, IsLowerCaseWithUnderscores) {
    EXPECT_STREQ(toString(StepEvent::CheckIn), "check_in");
    EXPECT_STREQ(toString(StepEvent::EndOfDay), "end_of_day");
    EXPECT_STREQ(toString(StepEvent::Undo), "undo");
}

}  // namespace
}  // namespace turnbell
