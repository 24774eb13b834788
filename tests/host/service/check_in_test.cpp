#include "host/service/check_in.h"

#include "tests/support/test_branch.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

constexpr auto kAna = "+995555123456";
constexpr auto kBen = "+995555654321";

wire::CheckIn plain(const std::string& phone) {
    wire::CheckIn command;
    command.service = "A";
    command.phone = phone;
    command.consentVisit = true;
    return command;
}

TEST(CheckIn, GivesTicketsInOrderAndSaysHowManyAreAhead) {
    TestBranch branch;

    const auto first = branch.checkIn(kAna);
    const auto second = branch.checkIn(kBen);
    const auto other = branch.checkIn("", "", "B");

    EXPECT_EQ(first.ticket, "A001");
    EXPECT_EQ(first.ahead, 0);
    EXPECT_EQ(second.ticket, "A002");
    EXPECT_EQ(second.ahead, 1);
    EXPECT_EQ(other.ticket, "B001");
    EXPECT_EQ(other.ahead, 0);
}

TEST(CheckIn, SendsTheWelcomeTextInTheCustomersLanguage) {
    TestBranch branch;
    auto command = plain(kAna);
    command.language = "ka";

    EXPECT_TRUE(branch.expect<wire::CheckedIn>(command).texts);

    const auto sent = branch.send();
    ASSERT_EQ(sent.size(), 2U) << "Georgian takes 70 characters a part";
    EXPECT_EQ(sent[0].to, kAna);
    EXPECT_NE(sent[0].text.find("ნომერია A001"), std::string::npos) << sent[0].text;
}

TEST(CheckIn, SendsNothingWithoutConsentOrNumber) {
    TestBranch branch;
    auto silent = plain(kAna);
    silent.consentVisit = false;

    EXPECT_FALSE(branch.expect<wire::CheckedIn>(silent).texts);
    EXPECT_FALSE(branch.expect<wire::CheckedIn>(plain("")).texts);
    EXPECT_TRUE(branch.send().empty());
}

TEST(CheckIn, SaysToWatchTheDisplayWhileNoModemIsReady) {
    TestBranch branch;
    branch.setModem("searching");

    EXPECT_FALSE(branch.checkIn(kAna).texts);
    EXPECT_EQ(branch.message(MessageKind::Welcome).state, "ready") << "it waits for the modem all the same";
}

TEST(CheckIn, AnswersARepeatedRequestOnceAndChangesNothing) {
    TestBranch branch;

    const auto first = branch.askAs(branch.staff, plain(kAna), "same");
    const auto again = branch.askAs(branch.staff, plain(kAna), "same");

    ASSERT_TRUE(first);
    ASSERT_TRUE(again);
    EXPECT_EQ(std::get<wire::CheckedIn>(*first).ticket, "A001");
    EXPECT_EQ(std::get<wire::CheckedIn>(*again).ticket, "A001");
    EXPECT_EQ(branch.send().size(), 1U);
}

TEST(CheckIn, RefusesWhatItCannotUseAndKeepsTheNumberSeries) {
    TestBranch branch;
    auto named = plain(kAna);
    named.firstName = std::string(1000, 'x');
    auto bidi = plain(kAna);
    bidi.firstName = "Ana\u202Egpj.exe";
    auto strange = plain(kAna);
    strange.language = "xx";
    auto service = plain(kAna);
    service.service = "Z";
    auto late = plain(kAna);
    late.lead = kLongestLead + seconds{1};

    EXPECT_EQ(branch.refusal(plain("12345")), "phone_invalid");
    EXPECT_EQ(branch.refusal(plain("+995322123456")), "phone_not_mobile");
    EXPECT_EQ(branch.refusal(plain("+4915112345678")), "phone_country");
    EXPECT_EQ(branch.refusal(named), "name_long");
    EXPECT_EQ(branch.refusal(bidi), "name_characters");
    EXPECT_EQ(branch.refusal(strange), "language_unknown");
    EXPECT_EQ(branch.refusal(service), "service_unknown");
    EXPECT_EQ(branch.refusal(late), "lead_range");
    EXPECT_EQ(branch.checkIn(kAna).ticket, "A001");
}

TEST(VisitChange, MovesUnsentTextsToTheNewNumber) {
    TestBranch branch;
    branch.checkIn(kAna);

    branch.expect<wire::StepChanged>(wire::VisitChange{
        .ticket = "A001", .phone = kBen, .firstName = "Ben", .lastName = {}, .language = {}});

    const auto sent = branch.send();
    ASSERT_EQ(sent.size(), 1U);
    EXPECT_EQ(sent[0].to, kBen);
}

TEST(VisitChange, LeavesWhatStaffWroteToWhomTheyWroteIt) {
    TestBranch branch;
    branch.checkIn(kAna);
    branch.receive(kAna, "Is my result there?");
    branch.send();
    branch.expect<wire::MessageRow>(wire::ConversationReply{1, "It is, and it is good"});
    branch.expect<wire::MessageRow>(wire::MessageSend{"A001", "Bring your passport"});

    branch.expect<wire::StepChanged>(
        wire::VisitChange{.ticket = "A001", .phone = kBen, .firstName = {}, .lastName = {}, .language = {}});

    const auto sent = branch.send();
    ASSERT_EQ(sent.size(), 2U);
    EXPECT_EQ(sent[0].to, kAna);
    EXPECT_EQ(sent[1].to, kAna);
}

TEST(VisitChange, WelcomesNobodyWhoIsCalledAlready) {
    TestBranch branch;
    branch.checkIn("");
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});

    branch.expect<wire::StepChanged>(
        wire::VisitChange{.ticket = "A001", .phone = kBen, .firstName = {}, .lastName = {}, .language = {}});

    EXPECT_TRUE(branch.send().empty()) << "'we will text you when it is your turn'";
}

TEST(VisitChange, SendsTheWelcomeWhenAFirstNumberIsGiven) {
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

std::vector<std::string> eventsOf(TestBranch& branch, const std::string& ticket) {
    std::vector<std::string> words;
    for (const auto& event : branch.expect<wire::TicketDetail>(wire::TicketShowQuery{ticket}).events) {
        words.push_back(event.event + (event.reason.empty() ? "" : ": " + event.reason));
    }
    return words;
}

wire::VisitChange correction(const std::string& phone, const std::string& firstName,
                             const std::string& service = {}) {
    return {.ticket = "A001",
            .phone = phone,
            .firstName = firstName,
            .lastName = {},
            .language = {},
            .service = service};
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

TEST(Correction, OfTheServiceInPlaceIsAnEvent) {
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

TEST(Correction, DoesNotStandInTheWayOfAnUndo) {
    TestBranch branch;
    branch.checkIn(kAna, "Ana");
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(correction({}, "Anna"));

    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::Undo{.desk = "1"}).state, "waiting");
    EXPECT_EQ(branch.expect<wire::TicketDetail>(wire::TicketShowQuery{"A001"}).ticket.firstName, "Anna");
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

}  // namespace
}  // namespace turnbell
