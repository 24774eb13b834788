#include "host/service/outcomes.h"

#include "tests/host/service/pad_at_desk.h"

#include <gmock/gmock.h>

namespace turnbell {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

/// Service A has outcomes, service B has none; desk 1 serves both.
Catalog withOutcomes() {
    auto catalog = smallCatalog();
    catalog.desks[0].queues.clear();
    catalog.services[0].outcomes = {"resolved", "comes back"};
    return catalog;
}

/// A visit of this service is served at desk 1.
void serve(TestBranch& branch, const std::string& service = "A") {
    branch.checkIn("", "", service);
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
}

std::string outcomeOf(TestBranch& branch, const std::string& ticket) {
    return branch.expect<wire::TicketDetail>(wire::TicketShowQuery{ticket}).ticket.outcome;
}

TEST(Outcomes, AreNeededAtTheFinishOfAServiceThatHasSome) {
    TestBranch branch{withOutcomes()};
    serve(branch);

    const auto without = branch.ask(wire::Finish{"1"});
    const auto unknown = branch.ask(wire::Finish{"1", "hopeless"});

    ASSERT_FALSE(without);
    EXPECT_EQ(without.error().reason, "outcome_needed");
    EXPECT_THAT(without.error().message, HasSubstr("name one of resolved, comes back"));
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().reason, "outcome_unknown");
    EXPECT_THAT(unknown.error().message, HasSubstr("name one of resolved, comes back"));
    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::Finish{"1", "comes back"}).state, "done");
    EXPECT_EQ(outcomeOf(branch, "A001"), "comes back");
}

TEST(Outcomes, AreNeededByACallThatFinishesTheVisitBeforeIt) {
    TestBranch branch{withOutcomes()};
    serve(branch);
    branch.checkIn("");
    branch.checkIn("");

    EXPECT_EQ(branch.refusal(wire::CallNext{"1"}), "outcome_needed");
    EXPECT_EQ(branch.refusal(wire::CallTicket{"A003", "1"}), "outcome_needed");
    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::CallNext{"1", "resolved"}).ticket, "A002");
    EXPECT_EQ(outcomeOf(branch, "A001"), "resolved");
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::CallTicket{"A003", "1", "ill", "comes back"}).ticket,
              "A003");
    EXPECT_EQ(outcomeOf(branch, "A002"), "comes back");
}

TEST(Outcomes, AreOfNoUseWhereNobodyIsServed) {
    TestBranch branch{withOutcomes()};
    branch.checkIn("");

    EXPECT_EQ(branch.refusal(wire::CallNext{"1", "resolved"}), "desk_idle");
    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::CallNext{"1"}).ticket, "A001");
}

TEST(Outcomes, AreAnyWordsOrNoneForAServiceWithoutThem) {
    TestBranch branch{withOutcomes()};
    serve(branch, "B");
    branch.expect<wire::StepChanged>(wire::Finish{"1", "all is well"});
    serve(branch, "B");
    branch.expect<wire::StepChanged>(wire::Finish{"1"});

    EXPECT_EQ(outcomeOf(branch, "B001"), "all is well");
    EXPECT_EQ(outcomeOf(branch, "B002"), "");
}

TEST(Outcomes, GoWithTheFinishThatIsUndone) {
    TestBranch branch{withOutcomes()};
    serve(branch);
    branch.expect<wire::StepChanged>(wire::Finish{"1", "resolved"});
    branch.expect<wire::StepChanged>(wire::Undo{.desk = "1"});

    EXPECT_EQ(outcomeOf(branch, "A001"), "");
    EXPECT_EQ(branch.refusal(wire::Finish{"1"}), "outcome_needed");
}

TEST(Outcomes, AreNotAskedForByTheEndOfTheDay) {
    TestBranch branch{withOutcomes()};
    serve(branch);
    branch.ask(wire::EndDay{});

    const auto ticket = branch.expect<wire::TicketDetail>(wire::TicketShowQuery{"A001"}).ticket;

    EXPECT_EQ(ticket.state, "done");
    EXPECT_EQ(ticket.outcome, "");
}

TEST(Outcomes, CanBeSaidAndCorrectedAfterTheFinish) {
    TestBranch branch{withOutcomes()};
    serve(branch);
    const auto change = [](const std::string& outcome) {
        wire::VisitChange command;
        command.ticket = "A001";
        command.outcome = outcome;
        return command;
    };
    EXPECT_EQ(branch.refusal(change("resolved")), "step_state");
    branch.expect<wire::StepChanged>(wire::Finish{"1", "resolved"});

    EXPECT_EQ(branch.refusal(change("hopeless")), "outcome_unknown");
    branch.expect<wire::StepChanged>(change("comes back"));
    EXPECT_EQ(outcomeOf(branch, "A001"), "comes back");
    const auto detail = branch.expect<wire::TicketDetail>(wire::TicketShowQuery{"A001"});
    EXPECT_EQ(detail.events.back().event, "correct");
    EXPECT_EQ(detail.events.back().reason, "outcome");
    branch.expect<wire::StepChanged>(change("-"));
    EXPECT_EQ(outcomeOf(branch, "A001"), "");
}

TEST(Outcomes, AreCountedAsTheServiceHasThem) {
    TestBranch branch{withOutcomes()};
    serve(branch);
    branch.expect<wire::StepChanged>(wire::Finish{"1", "resolved"});
    serve(branch);
    branch.expect<wire::StepChanged>(wire::Finish{"1", "comes back"});
    serve(branch);
    branch.expect<wire::StepChanged>(wire::Finish{"1", "resolved"});
    serve(branch, "B");
    branch.expect<wire::StepChanged>(wire::Finish{"1", "Ana gets a new one"});
    branch.pass(std::chrono::minutes{1});

    const auto report = branch.expect<wire::Statistics>(wire::StatisticsQuery{"", "", StatisticsBy::Outcome});

    ASSERT_EQ(report.rows.size(), 2U) << "free words may tell of a person";
    EXPECT_EQ(report.rows[0].key, "comes back");
    EXPECT_EQ(report.rows[0].served, 1);
    EXPECT_EQ(report.rows[1].key, "resolved");
    EXPECT_EQ(report.rows[1].served, 2);
    EXPECT_EQ(report.total.served, 4);
}

TEST(Outcomes, StayInTheFiguresOfPastDays) {
    TestBranch branch{withOutcomes()};
    serve(branch);
    branch.expect<wire::StepChanged>(wire::Finish{"1", "resolved"});
    branch.pass(std::chrono::hours{48});

    const auto report =
        branch.expect<wire::Statistics>(wire::StatisticsQuery{"2026-11-01", "", StatisticsBy::Outcome});

    EXPECT_TRUE(report.complete);
    ASSERT_EQ(report.rows.size(), 1U);
    EXPECT_EQ(report.rows[0].key, "resolved");
    EXPECT_EQ(report.rows[0].served, 1);
}

TEST(Outcomes, OutliveARestart) {
    TestBranch branch{withOutcomes()};
    branch.restart();

    const auto catalog = branch.expect<wire::CatalogReply>(wire::CatalogExport{}).catalog;

    EXPECT_THAT(catalog.services[0].outcomes, ElementsAre("resolved", "comes back"));
}

TEST(OutcomeFits, NeedsOneOfThoseOfTheService) {
    const auto catalog = withOutcomes();

    EXPECT_TRUE(outcomeFits(catalog, "A", "resolved"));
    EXPECT_FALSE(outcomeFits(catalog, "A", ""));
    EXPECT_FALSE(outcomeFits(catalog, "A", "Resolved"));
    EXPECT_TRUE(outcomeFits(catalog, "B", ""));
    EXPECT_TRUE(outcomeFits(catalog, "gone", "anything"));
}

class OutcomesAtAPad : public PadAtDesk {};

TEST_F(OutcomesAtAPad, AreNotAskedFor) {
    branch_.expect<wire::Done>(wire::CatalogImport{withOutcomes()});
    branch_.checkIn("");
    for (const auto* const state : {"called", "serving", "done"}) {
        EXPECT_EQ(press(pad::Key::Select), pad::Notice::None) << state;
        EXPECT_EQ(stateOf("A001"), state);
    }
    EXPECT_EQ(outcomeOf(branch_, "A001"), "");
}

}  // namespace
}  // namespace turnbell
