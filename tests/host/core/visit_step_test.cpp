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

constexpr std::array kParties{Party::Staff, Party::Pad, Party::Customer, Party::Kiosk, Party::System};

/// The table of field/queue.md 3.2, and what ARCHITECTURE.md adds to it, written as rows of states against
/// columns of events, and apart from the one in the code.
struct Column {
    StepEvent event;
    const char* after;  ///< before anything, then for each of kStates: the letter of the state after it
    const char* who;    ///< a letter for each party that may
};

// States by letter: Booked Expected Remote Waiting Called Serving Parked Done NoShow Left cAncelled eXpired;
// '-' is refused. Before the first event: the first letter.
constexpr std::string_view kLetters = "BERWCSPDNLAX";
constexpr std::string_view kPartyLetters = "SPCKY";  // staff, pad, customer, kiosk, sYstem

constexpr std::array kTable{
    // before:                          .BERWCSPDNLAX
    Column{StepEvent::Book, "B------------", "SC"},
    Column{StepEvent::ConfirmBooking, "-E-----------", "SCK"},
    Column{StepEvent::ChangeBooking, "-BB----------", "SC"},
    Column{StepEvent::JoinRemote, "R------------", "SC"},
    Column{StepEvent::CheckIn, "W-WW---------", "SCK"},
    Column{StepEvent::Approach, "---RW--------", "Y"},
    Column{StepEvent::Call, "----C--C-----", "SPY"},
    Column{StepEvent::Recall, "-----C-------", "SP"},
    Column{StepEvent::Confirm, "-----S-------", "SP"},
    Column{StepEvent::MoreTime, "----WW-------", "SC"},
    Column{StepEvent::NoShow, "-----N-------", "SPY"},
    Column{StepEvent::Rejoin, "---------W---", "SC"},
    Column{StepEvent::Leave, "-LLLL--L-----", "SC"},
    Column{StepEvent::Park, "------P------", "SP"},
    Column{StepEvent::Resume, "-------S-----", "S"},
    Column{StepEvent::Transfer, "W---DDDD-----", "S"},
    Column{StepEvent::Finish, "------D------", "SP"},
    Column{StepEvent::Correct, "-BERWCSPDNLAX", "SC"},
    Column{StepEvent::Undo, "-------------", ""},
    Column{StepEvent::Cancel, "-AAAA--A-----", "S"},
    Column{StepEvent::EndOfDay, "-XXXXXDX-----", "SY"},
};

void expectAsWritten(const Column& column, std::optional<StepState> before, char letter, Party party,
                     char partyLetter) {
    SCOPED_TRACE(std::string{before ? toString(*before) : "nothing"} + " + " + toString(column.event) +
                 " by " + toString(party));
    const auto after = transition(before, column.event, party);
    if (letter == '-') {
        ASSERT_FALSE(after);
        EXPECT_EQ(after.error().code, ErrorCode::Refused);
        EXPECT_EQ(after.error().reason, "step_state");
    } else if (std::string_view{column.who}.find(partyLetter) == std::string_view::npos) {
        ASSERT_FALSE(after);
        EXPECT_EQ(after.error().code, ErrorCode::NotAllowed);
        EXPECT_EQ(after.error().reason, "not_for_you");
    } else {
        ASSERT_TRUE(after) << after.error().message;
        EXPECT_EQ(after->to, kStates.at(kLetters.find(letter)));
    }
}

TEST(VisitStep, FollowsTheTableInEveryStateForEveryEventAndParty) {
    for (int event = 0; event <= static_cast<int>(StepEvent::EndOfDay); ++event) {
        const auto* const column = std::find_if(kTable.begin(), kTable.end(), [&](const Column& one) {
            return static_cast<int>(one.event) == event;
        });
        ASSERT_NE(column, kTable.end()) << event;
        for (std::size_t who = 0; who < kParties.size(); ++who) {
            expectAsWritten(*column, std::nullopt, column->after[0], kParties[who], kPartyLetters[who]);
            for (std::size_t i = 0; i < kStates.size(); ++i) {
                expectAsWritten(*column, kStates[i], column->after[i + 1], kParties[who], kPartyLetters[who]);
            }
        }
    }
}

struct Guarded {
    std::optional<StepState> state;
    StepEvent event;
    Party party;
    Guard guard;
};

constexpr std::array kGuarded{
    Guarded{std::nullopt, StepEvent::Book, Party::Staff, Guard::SlotFree},
    Guarded{StepState::Booked, StepEvent::ConfirmBooking, Party::Customer, Guard::None},
    Guarded{StepState::Expected, StepEvent::ChangeBooking, Party::Customer, Guard::SlotFree},
    Guarded{std::nullopt, StepEvent::JoinRemote, Party::Customer, Guard::MayJoin},
    Guarded{std::nullopt, StepEvent::CheckIn, Party::Kiosk, Guard::None},
    Guarded{StepState::Waiting, StepEvent::Approach, Party::System, Guard::NearTurn},
    Guarded{StepState::Waiting, StepEvent::Call, Party::Pad, Guard::None},
    Guarded{StepState::Called, StepEvent::Recall, Party::Staff, Guard::RecallGap},
    Guarded{StepState::Called, StepEvent::Confirm, Party::Pad, Guard::None},
    Guarded{StepState::Waiting, StepEvent::MoreTime, Party::Customer, Guard::MoreTimeLeft},
    Guarded{StepState::Called, StepEvent::MoreTime, Party::Staff, Guard::MoreTimeLeft},
    Guarded{StepState::Called, StepEvent::NoShow, Party::Staff, Guard::None},
    Guarded{StepState::Called, StepEvent::NoShow, Party::System, Guard::NoShowDue},
    Guarded{StepState::NoShow, StepEvent::Rejoin, Party::Customer, Guard::RejoinWindow},
    Guarded{StepState::NoShow, StepEvent::Rejoin, Party::Staff, Guard::SameDay},
    Guarded{StepState::Waiting, StepEvent::Leave, Party::Customer, Guard::None},
    Guarded{StepState::Serving, StepEvent::Park, Party::Pad, Guard::None},
    Guarded{StepState::Parked, StepEvent::Resume, Party::Staff, Guard::None},
    Guarded{StepState::Waiting, StepEvent::Transfer, Party::Staff, Guard::TargetAccepts},
    Guarded{StepState::Serving, StepEvent::Finish, Party::Staff, Guard::OutcomeNamed},
    Guarded{StepState::Serving, StepEvent::Finish, Party::Pad, Guard::None},
    Guarded{StepState::Waiting, StepEvent::Cancel, Party::Staff, Guard::None},
    Guarded{StepState::Serving, StepEvent::EndOfDay, Party::System, Guard::AfterClose},
};

TEST(VisitStep, NamesWhatElseMustHold) {
    for (const auto& one : kGuarded) {
        const auto after = transition(one.state, one.event, one.party);
        ASSERT_TRUE(after) << toString(one.event);
        EXPECT_EQ(after->guard, one.guard) << toString(one.event) << " by " << toString(one.party);
    }
}

TEST(VisitStep, IsResumedAtADeskOrInTheLine) {
    const auto resumed = [](StepState wanted) {
        return transition(StepState::Parked, StepEvent::Resume, Party::Staff, wanted);
    };

    EXPECT_EQ(resumed(StepState::Serving)->to, StepState::Serving);
    EXPECT_EQ(resumed(StepState::Waiting)->to, StepState::Waiting);
    EXPECT_EQ(resumed(StepState::Done).error().reason, "step_state");
}

TEST(VisitStep, IsLeftByRejoinAloneOnceItHasEnded) {
    for (const auto state : kStates) {
        for (int i = 0; i <= static_cast<int>(StepEvent::EndOfDay) && isEnded(state); ++i) {
            const auto event = static_cast<StepEvent>(i);
            const bool back = state == StepState::NoShow && event == StepEvent::Rejoin;
            const auto after = transition(state, event, Party::Staff);
            EXPECT_EQ(after && after->to != state, back) << toString(state) << " + " << toString(event);
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
    EXPECT_EQ(transition(StepState::NoShow, StepEvent::Confirm, Party::Staff).error().message,
              "the ticket is 'no_show', so 'confirm' is not possible now");
    EXPECT_EQ(transition(StepState::Waiting, StepEvent::Cancel, Party::Customer).error().message,
              "'cancel' is not for the customer: ask the staff");
}

TEST(VisitStep, IsComingWhileTheCustomerIsNotHereYet) {
    EXPECT_EQ(std::count_if(kStates.begin(), kStates.end(), isComing), 3);
    for (const auto state : {StepState::Booked, StepState::Expected, StepState::Remote}) {
        EXPECT_TRUE(isComing(state)) << toString(state);
    }
}

TEST(StepStateWord, IsReadBack) {
    for (const auto state : kStates) {
        EXPECT_EQ(stepState(toString(state)), state);
    }
    EXPECT_EQ(stepState("served"), std::nullopt);
}

TEST(StepEventWord, IsLowerCaseWithUnderscores) {
    EXPECT_STREQ(toString(StepEvent::CheckIn), "check_in");
    EXPECT_STREQ(toString(StepEvent::MoreTime), "more_time");
    EXPECT_STREQ(toString(StepEvent::EndOfDay), "end_of_day");
    EXPECT_STREQ(toString(StepEvent::Undo), "undo");
}

}  // namespace
}  // namespace turnbell
