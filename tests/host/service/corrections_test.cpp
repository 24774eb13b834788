#include "host/service/corrections.h"

#include "tests/host/service/corrected_visit.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace turnbell {
namespace {

using testing::ElementsAre;

constexpr auto kAna = "+995555123456";
constexpr auto kBen = "+995555654321";

TEST(Correction, MovesUnsentTextsToTheNewNumber) {
    TestBranch branch;
    branch.checkIn(kAna);

    branch.expect<wire::StepChanged>(wire::VisitChange{
        .ticket = "A001", .phone = kBen, .firstName = "Ben", .lastName = {}, .language = {}});

    const auto sent = branch.send();
    ASSERT_EQ(sent.size(), 1U);
    EXPECT_EQ(sent[0].to, kBen);
}

wire::VisitChange ofA002(const std::string& phone) {
    auto change = correction(phone, {});
    change.ticket = "A002";
    return change;
}

TEST(Correction, WelcomesTheRightNumberAfterAWrongOne) {
    TestBranch branch;
    branch.checkIn("");
    branch.checkIn(kAna, "Ana");
    branch.send();

    branch.expect<wire::StepChanged>(ofA002(kBen));

    const auto sent = branch.send();
    ASSERT_EQ(sent.size(), 1U);
    EXPECT_EQ(sent[0].to, kBen);
    EXPECT_NE(sent[0].text.find("your ticket is A002, 1 ahead of you"), std::string::npos) << sent[0].text;
    EXPECT_NE(sent[0].text.find("STOP"), std::string::npos);

    branch.expect<wire::StepChanged>(ofA002(kAna));
    EXPECT_TRUE(branch.send().empty()) << "Ana has had hers";
}

TEST(Correction, WelcomesTheRightNumberBesideTheApproachThatMovedToIt) {
    TestBranch branch;
    branch.checkIn("");
    branch.checkIn(kAna);
    branch.send();
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});

    branch.expect<wire::StepChanged>(ofA002(kBen));

    const auto sent = branch.send();
    ASSERT_EQ(sent.size(), 2U);
    EXPECT_EQ(sent[0].to, kBen);
    EXPECT_EQ(sent[1].to, kBen);
}

TEST(Correction, WelcomesTheRightNumberOfWhoHasJoined) {
    TestBranch branch;
    branch.expect<wire::CheckedIn>(wire::Join{.service = "A", .phone = kAna, .consentVisit = true});
    branch.send();

    branch.expect<wire::StepChanged>(correction(kBen, {}));

    const auto sent = branch.send();
    ASSERT_EQ(sent.size(), 1U);
    EXPECT_EQ(sent[0].to, kBen);
    EXPECT_NE(sent[0].text.find("Text HERE"), std::string::npos) << sent[0].text;
}

TEST(Correction, WelcomesNobodyWhoWantsNoTexts) {
    TestBranch branch;
    branch.receive(kBen, "STOP");
    branch.checkIn(kAna);
    branch.send();

    branch.expect<wire::StepChanged>(correction(kBen, {}));

    EXPECT_TRUE(branch.send().empty());
}

TEST(Correction, LeavesWhatStaffWroteToWhomTheyWroteIt) {
    TestBranch branch;
    branch.checkIn(kAna);
    branch.receive(kAna, "Is my result there?");
    branch.send();
    branch.expect<wire::MessageRow>(wire::ConversationReply{1, "It is, and it is good"});
    branch.expect<wire::MessageRow>(wire::MessageSend{"A001", "Bring your passport"});

    branch.expect<wire::StepChanged>(
        wire::VisitChange{.ticket = "A001", .phone = kBen, .firstName = {}, .lastName = {}, .language = {}});

    const auto sent = branch.send();
    ASSERT_EQ(sent.size(), 3U);
    for (const auto& text : sent) {
        EXPECT_EQ(text.to, text.text.find("your ticket") == std::string::npos ? kAna : kBen) << text.text;
    }
}

/// The turn texts that go out now: "+995555654321: Desk 1".
std::vector<std::string> calls(TestBranch& branch) {
    std::vector<std::string> calls;
    for (const auto& text : branch.send()) {
        EXPECT_NE(text.text.find("it is your turn"), std::string::npos) << text.text;
        calls.push_back(text.to + (text.text.find("Desk 1") == std::string::npos ? "" : ": Desk 1"));
    }
    return calls;
}

TEST(Correction, TellsANumberThatIsGivenDuringACallToCome) {
    TestBranch branch;
    branch.checkIn("");
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});

    branch.expect<wire::StepChanged>(correction(kBen, {}));

    EXPECT_THAT(calls(branch), ElementsAre(std::string{kBen} + ": Desk 1")) << "and no welcome";
}

TEST(Correction, TellsTheRightNumberOfACallThatOnlyAWrongOneKnowsOf) {
    TestBranch branch;
    branch.checkIn(kAna);
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    ASSERT_THAT(calls(branch), ElementsAre(std::string{kAna} + ": Desk 1"));

    branch.expect<wire::StepChanged>(correction(kBen, {}));
    EXPECT_THAT(calls(branch), ElementsAre(std::string{kBen} + ": Desk 1")) << "the wrong one: nothing more";

    branch.expect<wire::StepChanged>(correction(kAna, {}));
    EXPECT_TRUE(branch.send().empty()) << "she knows";
}

TEST(Correction, TellsNobodyTwiceWhoWasRightFromTheFirst) {
    TestBranch branch;
    branch.checkIn(kAna);
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.send();

    branch.expect<wire::StepChanged>(correction(kBen, {}));
    branch.expect<wire::StepChanged>(correction(kAna, {}));

    EXPECT_TRUE(branch.send().empty());
}

TEST(Correction, TellsOfACallOnlyWhileItLasts) {
    TestBranch branch;
    branch.checkIn(kAna);
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.send();
    branch.expect<wire::StepChanged>(correction(kBen, {}));
    branch.expect<wire::StepChanged>(wire::Undo{.desk = "1"});
    EXPECT_TRUE(branch.send().empty()) << "the call is taken back, and its text with it";

    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    EXPECT_THAT(calls(branch), ElementsAre(std::string{kBen} + ": Desk 1"));
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    branch.expect<wire::StepChanged>(correction(kAna, {}));
    EXPECT_TRUE(branch.send().empty()) << "who is there needs none";
}

TEST(Correction, CallsNobodyWhoWantsNoTexts) {
    TestBranch branch;
    branch.receive(kBen, "STOP");
    branch.checkIn(kAna);
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.send();

    branch.expect<wire::StepChanged>(correction(kBen, {}));

    EXPECT_TRUE(branch.send().empty());
}

TEST(Correction, SendsTheWelcomeWhenAFirstNumberIsGiven) {
    TestBranch branch;
    branch.checkIn("");

    branch.expect<wire::StepChanged>(
        wire::VisitChange{.ticket = "A001", .phone = kBen, .firstName = {}, .lastName = {}, .language = {}});

    const auto sent = branch.send();
    ASSERT_EQ(sent.size(), 1U);
    EXPECT_EQ(sent[0].to, kBen);
    EXPECT_EQ(branch.refusal(wire::VisitChange{
                  .ticket = "A777", .phone = kBen, .firstName = {}, .lastName = {}, .language = {}}),
              "ticket_unknown");
}

TEST(Correction, IsAnEventThatTellsNothingOfTheCustomer) {
    TestBranch branch;
    branch.checkIn(kAna, "Ana");

    branch.expect<wire::StepChanged>(wire::VisitChange{"A001", kBen, "Ben", {}, "ka"});
    branch.expect<wire::StepChanged>(wire::VisitChange{"A001", kBen, "Ben", {}, {}});

    EXPECT_EQ(eventsOf(branch, "A001"),
              (std::vector<std::string>{"check_in", "correct: phone, name, language"}))
        << "what changes nothing is none";
}

TEST(Correction, DoesNotStandInTheWayOfAnUndo) {
    TestBranch branch;
    branch.checkIn(kAna, "Ana");
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(correction({}, "Anna"));

    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::Undo{.desk = "1"}).state, "waiting");
    EXPECT_EQ(branch.expect<wire::TicketDetail>(wire::TicketShowQuery{"A001"}).ticket.firstName, "Anna");
}

TEST(Correction, OfAnEndedVisitIsNotTakenBackByItsEnd) {
    TestBranch branch;
    branch.checkIn(kAna, "Ana");
    branch.checkIn("");
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::NoShow{"1"});
    branch.expect<wire::StepChanged>(correction({}, "Anna"));

    EXPECT_EQ(branch.refusal(wire::Undo{.ticket = "A001"}), "corrected");
    EXPECT_EQ(stateOf(branch), "done");
    branch.pass(std::chrono::seconds{11});

    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::Undo{.ticket = "A001"}).state, "serving");
    EXPECT_EQ(stateOf(branch, "A002"), "no_show") << "what else the change did stays";
    EXPECT_EQ(branch.expect<wire::TicketDetail>(wire::TicketShowQuery{"A001"}).ticket.firstName, "Anna");
}

TEST(Correction, TakesANameAwayThatIsNone) {
    TestBranch branch;
    branch.checkIn("");
    branch.expect<wire::StepChanged>(wire::VisitChange{"A001", {}, "Ana", "Beridze", {}});

    branch.expect<wire::StepChanged>(wire::VisitChange{"A001", {}, "-", {}, {}});

    const auto row = branch.expect<wire::TicketDetail>(wire::TicketShowQuery{"A001"}).ticket;
    EXPECT_EQ(row.firstName, "");
    EXPECT_EQ(row.lastName, "Beridze") << "what is empty stays";
    EXPECT_EQ(eventsOf(branch, "A001").back(), "correct: name");
    branch.expect<wire::StepChanged>(wire::VisitChange{"A001", {}, {}, "-", {}});
    EXPECT_EQ(branch.expect<wire::TicketDetail>(wire::TicketShowQuery{"A001"}).ticket.lastName, "");
}

TEST(Correction, StopsWhatWasToGoToAWrongNumber) {
    TestBranch branch;
    branch.checkIn(kAna, "Ana");
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});

    branch.expect<wire::StepChanged>(correction(kBen, {}));

    for (const auto& message : branch.messages()) {
        if (message.to == kAna) {
            EXPECT_EQ(message.state, "cancelled") << message.kind;
        }
    }
    const auto sent = branch.send();
    ASSERT_EQ(sent.size(), 1U) << "the turn text alone: the welcome is too late";
    EXPECT_EQ(sent[0].to, kBen);
    EXPECT_NE(sent[0].text.find("your turn"), std::string::npos);
}

/// A turn text has two parts.
Catalog withLongTurnTexts() {
    auto catalog = smallCatalog();
    catalog.templates = {{TextPurpose::Turn, "en", {}, "{desk} " + std::string(200, 'x')}};
    return catalog;
}

using Kind = SubmissionEnd::Kind;

class TextsOnTheirWay : public testing::TestWithParam<const char*> {
protected:
    /// The welcome of Ana is out, and she is called: the turn text is next.
    void call() {
        branch_.checkIn(kAna);
        branch_.send();
        branch_.expect<wire::StepChanged>(wire::CallNext{"1"});
    }
    void correct() { branch_.expect<wire::StepChanged>(correction(GetParam(), {})); }
    /// That of Ana.
    wire::MessageRow turn() {
        const auto all = branch_.messages();
        const auto found = std::ranges::find_if(
            all, [](const wire::MessageRow& text) { return text.kind == "turn" && text.to == kAna; });
        return found == all.end() ? wire::MessageRow{} : *found;
    }

    /// Whether nothing goes to Ana any more; Ben is told of the call.
    bool isQuiet() {
        return std::ranges::none_of(branch_.send(), [](const auto& text) { return text.to == kAna; });
    }

    std::string why() const { return GetParam() == std::string{"-"} ? "removed" : "changed"; }

    TestBranch branch_{withLongTurnTexts()};
};

INSTANTIATE_TEST_SUITE_P(ToANumberThat, TextsOnTheirWay, testing::Values(kBen, "-"),
                         [](const auto& each) { return each.index == 0 ? "IsCorrected" : "IsRemoved"; });

TEST_P(TextsOnTheirWay, AreNotRepeatedWhereTheyAreInDoubt) {
    call();
    branch_.settle(branch_.armNext()->part, {Kind::Accepted, 41, {}, {}});
    branch_.settle(branch_.armNext()->part, {Kind::InDoubt, -1, {}, "modem vanished"});

    correct();
    branch_.pass(seconds{46});

    EXPECT_TRUE(isQuiet());
    EXPECT_EQ(turn().state, "unknown");
}

TEST_P(TextsOnTheirWay, AreNotRepeatedWhereThatWasDueAlready) {
    call();
    branch_.settle(branch_.armNext()->part, {Kind::Accepted, 41, {}, {}});
    branch_.settle(branch_.armNext()->part, {Kind::InDoubt, -1, {}, "modem vanished"});
    branch_.pass(seconds{46});
    ASSERT_EQ(turn().state, "ready");

    correct();

    EXPECT_TRUE(isQuiet());
    EXPECT_EQ(turn().state, "unknown") << "the first copy may be there";
}

TEST_P(TextsOnTheirWay, GoOnWithNoOtherPart) {
    call();
    branch_.settle(branch_.armNext()->part, {Kind::Accepted, 41, {}, {}});

    correct();

    EXPECT_TRUE(isQuiet());
    EXPECT_EQ(turn().state, "cancelled");
    EXPECT_EQ(turn().why, "the customer's number was " + why());
}

TEST_P(TextsOnTheirWay, AreNotTriedAgainWhereTheNetworkRefusesThem) {
    call();
    const auto part = branch_.armNext()->part;

    correct();
    branch_.settle(part, {Kind::Refused, -1, cms(42), {}});
    branch_.pass(std::chrono::minutes{2});

    EXPECT_TRUE(isQuiet());
    EXPECT_EQ(turn().state, "cancelled");
}

TEST_P(TextsOnTheirWay, GoOnInAConversation) {
    branch_.checkIn(kAna);
    branch_.receive(kAna, "Is my result there?");
    branch_.send();
    branch_.expect<wire::MessageRow>(wire::ConversationReply{1, std::string(200, 'x')});
    branch_.settle(branch_.armNext()->part, {Kind::Accepted, 41, {}, {}});

    correct();

    const auto sent = branch_.send();
    ASSERT_FALSE(sent.empty());
    EXPECT_EQ(sent[0].to, kAna) << "the second part";
}

TEST(RemovingTheNumber, WithdrawsWhatIsNotSentAndTheSurvey) {
    TestBranch branch;
    branch.checkIn(kAna);
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    branch.expect<wire::StepChanged>(wire::Finish{"1"});
    const auto scheduled = [&] {
        return branch.expect<wire::SurveyResults>(wire::SurveyResultsQuery{}).scheduled;
    };
    ASSERT_EQ(scheduled(), 1);

    branch.expect<wire::StepChanged>(correction("-", {}));
    EXPECT_EQ(scheduled(), 0);
    EXPECT_EQ(eventsOf(branch, "A001").back(), "correct: phone");
    branch.pass(std::chrono::hours{25});

    EXPECT_TRUE(branch.send().empty());
    for (const auto& message : branch.messages()) {
        EXPECT_EQ(message.state, "cancelled") << message.kind;
    }
}

TEST(RemovingTheNumber, LeavesTheVisitWithoutTextsFromThenOn) {
    TestBranch branch;
    branch.checkIn(kAna);
    branch.send();
    branch.expect<wire::StepChanged>(correction("-", {}));

    branch.expect<wire::StepChanged>(wire::CallNext{"1"});

    EXPECT_TRUE(branch.send().empty());
    EXPECT_EQ(branch.expect<wire::TicketDetail>(wire::TicketShowQuery{"A001"}).ticket.phone, "");
    EXPECT_EQ(stateOf(branch), "called");
}

TEST(RemovingTheNumber, LeavesTheWelcomeToTheRightOne) {
    TestBranch branch;
    branch.checkIn(kAna);
    branch.expect<wire::StepChanged>(correction("-", {}));

    branch.expect<wire::StepChanged>(correction(kBen, {}));

    const auto sent = branch.send();
    ASSERT_EQ(sent.size(), 1U);
    EXPECT_EQ(sent[0].to, kBen);
}

TEST(RemovingTheNumber, LeavesWhoWasNotToldToBeToldOfTheTurn) {
    auto catalog = smallCatalog();
    catalog.services[0].approachAhead = 2;
    TestBranch branch{catalog};
    for (const auto* phone : {"", "", "", kAna}) {
        branch.checkIn(phone);
    }
    branch.send();
    const auto change = [&](const std::string& phone) {
        branch.expect<wire::StepChanged>(wire::VisitChange{"A004", phone, {}, {}, {}});
    };
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    ASSERT_EQ(branch.message(MessageKind::Approach).state, "ready");
    change("-");
    change(kBen);
    branch.send();

    branch.expect<wire::StepChanged>(wire::CallNext{"2"});

    const auto sent = branch.send();
    ASSERT_EQ(sent.size(), 1U) << "one is ahead";
    EXPECT_EQ(sent[0].to, kBen);
}

TEST(RemovingTheNumber, MakesAReplyFromItOneOfAStranger) {
    TestBranch branch;
    branch.checkIn(kAna);
    branch.receive(kAna, "How long will it take?");
    const auto talks = [&] {
        return branch.expect<wire::ConversationList>(wire::ConversationListQuery{}).conversations.at(0);
    };
    ASSERT_EQ(talks().ticket, "A001");

    branch.expect<wire::StepChanged>(correction("-", {}));
    EXPECT_EQ(talks().ticket, "");
    branch.receive(kAna, "Who are you?");

    EXPECT_EQ(talks().ticket, "");
}

TEST(RemovingTheNumber, TakesNoAnswerToASurveyThatWentToIt) {
    TestBranch branch;
    branch.checkIn(kAna);
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    branch.expect<wire::StepChanged>(wire::Finish{"1"});
    branch.pass(std::chrono::hours{1});
    ASSERT_FALSE(branch.send().empty());

    branch.expect<wire::StepChanged>(correction("-", {}));
    branch.receive(kAna, "1");

    EXPECT_EQ(branch.expect<wire::SurveyResults>(wire::SurveyResultsQuery{}).answered, 0);
}

}  // namespace
}  // namespace turnbell
