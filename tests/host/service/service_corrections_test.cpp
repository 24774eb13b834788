#include "host/service/corrections.h"
#include "tests/host/service/corrected_visit.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

constexpr auto kAna = "+995555123456";
constexpr auto kBen = "+995555654321";

TEST(CorrectionOfTheService, OfAnEndedVisitIsAnEvent) {
    TestBranch branch;
    branch.checkIn("");
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    branch.expect<wire::StepChanged>(wire::Finish{"1"});
    const auto ended = branch.expect<wire::TicketDetail>(wire::TicketShowQuery{"A001"}).ticket.endedAt;
    branch.pass(std::chrono::minutes{5});

    EXPECT_EQ(branch.expect<wire::StepChanged>(correction({}, {}, "B")).service, "B");

    EXPECT_EQ(eventsOf(branch, "A001").back(), "correct: service A to B");
    EXPECT_EQ(branch.expect<wire::TicketDetail>(wire::TicketShowQuery{"A001"}).ticket.endedAt, ended);
}

/// Who speaks Georgian waits in queue B with priority 5, and who wants service B in queue B; desk 2 serves
/// both.
Catalog withLanguages() {
    auto catalog = smallCatalog();
    catalog.segments.push_back({.languages = {"ka"}, .queue = "B", .priority = 5});
    return catalog;
}

wire::VisitChange language(const std::string& code) {
    return {.ticket = "A001", .phone = {}, .firstName = {}, .lastName = {}, .language = code};
}

TEST(CorrectionOfTheService, PutsWhoWaitsIntoTheOtherQueueWithNumberAndArrivalKept) {
    TestBranch branch;
    branch.checkIn("");
    const auto before = branch.expect<wire::TicketDetail>(wire::TicketShowQuery{"A001"}).ticket;
    branch.pass(std::chrono::minutes{5});
    branch.checkIn("", "", "B");

    branch.expect<wire::StepChanged>(correction({}, {}, "B"));

    const auto after = branch.expect<wire::TicketDetail>(wire::TicketShowQuery{"A001"}).ticket;
    EXPECT_EQ(whereIs(branch), "B in queue B, priority 0");
    EXPECT_EQ(after.arrivedAt, before.arrivedAt);
    EXPECT_EQ(eventsOf(branch, "A001"), (std::vector<std::string>{"check_in", "correct: service A to B"}));
    EXPECT_EQ(branch.expect<wire::TicketList>(wire::TicketListQuery{}).tickets.size(), 2U);
    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::CallNext{"2"}).ticket, "A001") << "it came first";
}

TEST(CorrectionOfTheLanguage, PutsWhoWaitsWhereTheSegmentationRulesSay) {
    TestBranch branch{withLanguages()};
    branch.checkIn("");

    branch.expect<wire::StepChanged>(language("ka"));
    EXPECT_EQ(whereIs(branch), "A in queue B, priority 5");
    EXPECT_EQ(eventsOf(branch, "A001"),
              (std::vector<std::string>{"check_in", "correct: language", "correct: queue A to B"}));

    branch.expect<wire::StepChanged>(language("en"));
    EXPECT_EQ(whereIs(branch), "A in queue A, priority 0");
}

TEST(CorrectionOfTheLanguage, LeavesAnEndedVisitInItsQueue) {
    TestBranch branch{withLanguages()};
    branch.checkIn("");
    branch.expect<wire::StepChanged>(wire::Leave{"A001"});

    branch.expect<wire::StepChanged>(language("ka"));

    EXPECT_EQ(whereIs(branch), "A in queue A, priority 0");
}

TEST(CorrectionOfTheService, OfWhoIsCalledCountsOnceTheyGetMoreTime) {
    TestBranch branch;
    branch.checkIn("");
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});

    EXPECT_EQ(branch.expect<wire::StepChanged>(correction({}, {}, "B")).state, "called");
    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::MoreTime{"A001"}).state, "waiting");

    EXPECT_EQ(whereIs(branch), "B in queue B, priority 0");
}

TEST(CorrectionOfTheService, OfWhoIsParkedCountsOnceTheyAreBackInTheLine) {
    TestBranch branch;
    branch.checkIn("");
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    branch.expect<wire::StepChanged>(wire::Park{"1"});

    EXPECT_EQ(branch.expect<wire::StepChanged>(correction({}, {}, "B")).state, "parked");
    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::Resume{"A001"}).state, "waiting");

    EXPECT_EQ(whereIs(branch), "B in queue B, priority 0");
    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::CallNext{"2"}).ticket, "A001");
}

TEST(CorrectionOfTheService, OfWhoIsServedCountsOnceTheCallIsTakenBack) {
    TestBranch branch;
    branch.checkIn("");
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});

    EXPECT_EQ(branch.expect<wire::StepChanged>(correction({}, {}, "B")).state, "serving");
    branch.expect<wire::StepChanged>(wire::Undo{.desk = "1"});
    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::Undo{.desk = "1"}).state, "waiting");

    EXPECT_EQ(whereIs(branch), "B in queue B, priority 0") << "a correction stays";
}

TEST(CorrectionOfTheService, OfANoShowCountsOnceTheyAreBack) {
    TestBranch branch;
    branch.checkIn("");
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(correction({}, {}, "B"));
    branch.expect<wire::StepChanged>(wire::NoShow{"1"});

    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::Rejoin{"A001"}).state, "waiting");

    EXPECT_EQ(whereIs(branch), "B in queue B, priority 0");
}

TEST(CorrectionOfTheService, IsTakenBackByTicketLikeAnyStep) {
    TestBranch branch;
    branch.checkIn("");
    branch.expect<wire::StepChanged>(correction({}, {}, "B"));

    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::Undo{.ticket = "A001"}).state, "waiting");

    EXPECT_EQ(whereIs(branch), "A in queue A, priority 0");
    EXPECT_EQ(branch.refusal(wire::Undo{.ticket = "A001"}), "nothing_to_undo");
}

TEST(CorrectionOfTheService, IsTakenBackOfWhoIsServedWithoutTheStepsBefore) {
    TestBranch branch;
    branch.checkIn("");
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    branch.expect<wire::StepChanged>(correction({}, {}, "B"));

    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::Undo{.ticket = "A001"}).state, "serving");

    EXPECT_EQ(whereIs(branch), "A in queue A, priority 0");
}

TEST(CorrectionOfTheService, TakenBackAfterTheCallBringsBackNoCall) {
    TestBranch branch;
    branch.checkIn("");
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(correction({}, {}, "B"));
    branch.expect<wire::StepChanged>(wire::Undo{.desk = "1"});

    const auto undone = branch.expect<wire::StepChanged>(wire::Undo{.ticket = "A001"});

    EXPECT_EQ(undone.state, "waiting");
    EXPECT_EQ(undone.desk, "");
    EXPECT_EQ(whereIs(branch), "A in queue A, priority 0");
}

TEST(CorrectionOfTheService, WithTheNumberIsTakenBackOnce) {
    TestBranch branch;
    branch.checkIn(kAna);
    branch.expect<wire::StepChanged>(correction(kBen, {}, "B"));
    branch.expect<wire::StepChanged>(wire::Undo{.ticket = "A001"});

    EXPECT_EQ(branch.refusal(wire::Undo{.ticket = "A001"}), "nothing_to_undo");

    EXPECT_EQ(whereIs(branch), "A in queue A, priority 0");
}

TEST(CorrectionOfTheService, IsNotTakenBackAfterTenSeconds) {
    TestBranch branch;
    branch.checkIn("");
    branch.expect<wire::StepChanged>(correction({}, {}, "B"));
    branch.pass(std::chrono::seconds{11});

    EXPECT_EQ(branch.refusal(wire::Undo{.ticket = "A001"}), "undo_late");
}

void finishA001(TestBranch& branch) {
    branch.checkIn("");
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    branch.expect<wire::StepChanged>(wire::Finish{"1"});
}

TEST(CorrectionOfTheService, OfAnEndedVisitIsTakenBackAlone) {
    TestBranch branch;
    finishA001(branch);
    branch.expect<wire::StepChanged>(correction({}, {}, "B"));

    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::Undo{.ticket = "A001"}).state, "done");
    EXPECT_EQ(whereIs(branch), "A in queue A, priority 0");

    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::Undo{.ticket = "A001"}).state, "serving");
}

TEST(CorrectionOfTheService, LeavesTheEndOfTheVisitToBeTakenBackLater) {
    TestBranch branch;
    finishA001(branch);
    branch.pass(std::chrono::minutes{5});
    branch.expect<wire::StepChanged>(correction({}, {}, "B"));
    branch.pass(std::chrono::minutes{5});

    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::Undo{.ticket = "A001"}).state, "serving");

    EXPECT_EQ(whereIs(branch), "B in queue A, priority 0") << "the correction stays";
}

TEST(CorrectionOfTheService, IsRefusedWhereNoDeskCouldCallTheVisit) {
    TestBranch branch;
    branch.checkIn("");
    branch.expect<wire::StepChanged>(
        wire::Transfer{.desk = {}, .service = "A", .ticket = "A001", .toDesk = "1"});

    const auto reply = branch.ask(correction({}, {}, "B"));

    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().reason, "queue_unserved");
    EXPECT_EQ(reply.error().message,
              "desk 1, which alone may call A001, does not serve queue B: transfer it instead");
    EXPECT_EQ(whereIs(branch), "A in queue A, priority 0");
}

TEST(CorrectionOfTheService, IsRefusedIntoAQueueThatNoDeskServes) {
    auto catalog = smallCatalog();
    catalog.desks.clear();
    TestBranch branch{catalog};
    branch.checkIn("");

    const auto reply = branch.ask(correction({}, {}, "B"));

    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().message,
              "no desk serves queue B, which is that of service B: choose another service");
    EXPECT_EQ(stateOf(branch), "waiting");
    EXPECT_EQ(whereIs(branch), "A in queue A, priority 0");
}

TEST(CorrectionOfTheLanguage, ComesBeforeThatOfTheServiceInOneCommand) {
    auto catalog = smallCatalog();
    catalog.segments.push_back({.services = {"B"}, .languages = {"en"}, .queue = "A", .priority = 5});
    TestBranch branch{catalog};
    branch.checkIn("");

    branch.expect<wire::StepChanged>(wire::VisitChange{"A001", kBen, {}, {}, "ka", "B"});

    EXPECT_EQ(whereIs(branch), "B in queue B, priority 0");
    EXPECT_EQ(eventsOf(branch, "A001"),
              (std::vector<std::string>{"check_in", "correct: phone, language", "correct: service A to B"}));
    EXPECT_EQ(branch.messages().size(), 1U) << "the welcome alone";
}

TEST(CorrectionOfTheService, OfWhoDidNotShowUpCountsOnceTheyAreBack) {
    TestBranch branch;
    branch.checkIn("");
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::NoShow{"1"});

    EXPECT_EQ(branch.expect<wire::StepChanged>(correction({}, {}, "B")).state, "no_show");
    branch.expect<wire::StepChanged>(wire::Rejoin{"A001"});

    EXPECT_EQ(whereIs(branch), "B in queue B, priority 0");
}

}  // namespace
}  // namespace turnbell
