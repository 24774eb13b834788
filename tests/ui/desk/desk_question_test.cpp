#include "ui/desk/desk_question.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace turnbell::ui {
namespace {

using testing::ElementsAre;

std::vector<std::string> codesOf(const Asked& asked, bool possible = true) {
    std::vector<std::string> codes;
    for (const auto& row : choicesOf(asked)) {
        if (row.possible == possible) {
            codes.push_back(row.code.toStdString());
        }
    }
    return codes;
}

TEST(DeskQuestion, OffersForATicketWhatItsStateAllows) {
    const Asked waiting{.question = Question::Ticket, .desk = "1", .ticket = "A001", .state = "waiting"};
    EXPECT_THAT(codesOf(waiting),
                ElementsAre("call", "more_time", "transfer", "correct", "write", "leave", "cancel"));
    auto parked = waiting;
    parked.state = "parked";
    EXPECT_THAT(codesOf(parked),
                ElementsAre("resume", "queue", "transfer", "correct", "write", "leave", "cancel"));
    EXPECT_EQ(headingOf(parked), "A001");
    for (const auto* const state : {"booked", "expected", "remote"}) {
        auto expected = waiting;
        expected.state = state;
        EXPECT_THAT(codesOf(expected), ElementsAre("arrive", "correct", "write")) << state;
        EXPECT_EQ(std::get<wire::Arrive>(*commandOf(expected, "arrive")).ticket, "A001");
    }
    auto missed = waiting;
    missed.state = "no_show";
    EXPECT_THAT(codesOf(missed), ElementsAre("rejoin", "correct"));
    EXPECT_EQ(std::get<wire::Rejoin>(*commandOf(missed, "rejoin")).ticket, "A001");
}

TEST(DeskQuestion, TakesNobodyToABusyDesk) {
    const Asked parked{
        .question = Question::Ticket, .desk = "1", .ticket = "A001", .state = "parked", .deskFree = false};

    EXPECT_THAT(codesOf(parked, false), ElementsAre("resume"));
    EXPECT_FALSE(commandOf(parked, "resume"));
}

TEST(DeskQuestion, WritesToNobodyWithoutANumber) {
    const Asked waiting{
        .question = Question::Ticket, .desk = "1", .ticket = "A001", .state = "waiting", .hasPhone = false};

    EXPECT_THAT(codesOf(waiting, false), ElementsAre("write"));
    EXPECT_FALSE(commandOf(waiting, "write"));
}

TEST(DeskQuestion, BecomesACommandByItsAnswer) {
    const auto park = commandOf({.question = Question::Park, .desk = "1"}, "30");
    EXPECT_EQ(std::get<wire::Park>(*park).remind, std::chrono::minutes{30});
    const auto pause = commandOf({.question = Question::Pause, .desk = "1"}, "lunch");
    EXPECT_EQ(std::get<wire::DeskPause>(*pause).reason, "Lunch");
    const Asked parked{.question = Question::Ticket, .desk = "1", .ticket = "A001", .state = "parked"};
    EXPECT_EQ(std::get<wire::Resume>(*commandOf(parked, "resume")).desk, "1");
    EXPECT_EQ(std::get<wire::Resume>(*commandOf(parked, "queue")).desk, "");
    EXPECT_EQ(std::get<wire::Leave>(*commandOf(parked, "leave")).ticket, "A001");
}

TEST(DeskQuestion, AsksForAnOutcomeInTheWordsOfTheBranch) {
    Asked asked{.question = Question::Outcome, .desk = "1", .ticket = "A001", .state = "serving"};
    asked.outcomes = {"resolved", "comes back"};

    EXPECT_EQ(headingOf(asked), "Finish A001: what came of it?");
    EXPECT_THAT(codesOf(asked), ElementsAre("resolved", "comes back"));
    EXPECT_EQ(std::get<wire::Finish>(*commandOf(asked, "comes back")).outcome, "comes back");
    asked.callsNext = true;
    EXPECT_EQ(headingOf(asked), "Finish A001 and call next: what came of it?");
    EXPECT_EQ(std::get<wire::CallNext>(*commandOf(asked, "resolved")).outcome, "resolved");
    EXPECT_FALSE(commandOf(asked, "hopeless"));
}

TEST(DeskQuestion, HasNoCommandForWhatLeadsOnOrIsNotOffered) {
    const Asked waiting{.question = Question::Ticket, .desk = "1", .ticket = "A001", .state = "waiting"};
    EXPECT_FALSE(commandOf(waiting, "cancel"));
    EXPECT_FALSE(commandOf(waiting, "transfer"));
    EXPECT_FALSE(commandOf(waiting, "correct"));
    EXPECT_FALSE(commandOf(waiting, "resume"));
    EXPECT_FALSE(commandOf({}, "0"));
    EXPECT_TRUE(headingOf({}).isEmpty());
}

}  // namespace
}  // namespace turnbell::ui
