#include "host/service/suggestions.h"

#include "tests/support/test_branch.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace turnbell {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

constexpr auto kAna = "+995555123456";
constexpr auto kBen = "+995555999999";

std::vector<std::string> suggested(TestBranch& branch, std::int64_t id, const std::string& question = {}) {
    std::vector<std::string> texts;
    for (const auto& each :
         branch.expect<wire::SuggestionList>(wire::ConversationSuggestQuery{id, question}).suggestions) {
        texts.push_back(each.text);
    }
    return texts;
}

TEST(Suggestions, AreAnswersToSimilarQuestions) {
    TestBranch branch;
    branch.receive(kAna, "Where can I park my car?");
    branch.expect<wire::MessageRow>(wire::ConversationReply{1, "Behind the house."});
    branch.receive(kAna, "When do you close?");
    branch.expect<wire::MessageRow>(wire::ConversationReply{1, "In the evening."});

    branch.receive(kBen, "is there parking here");

    EXPECT_THAT(suggested(branch, 2), ElementsAre("Behind the house."));
    EXPECT_THAT(suggested(branch, 2, "when is it closed?"), ElementsAre("In the evening."));
    EXPECT_EQ(branch.refusal(wire::ConversationSuggestQuery{9, ""}), "conversation_unknown");
}

TEST(Suggestions, TellNothingOfWhoTheyWereGivenTo) {
    TestBranch branch;
    branch.checkIn(kAna, "Ana");
    branch.receive(kAna, "How can I pay my bill, please?");
    branch.expect<wire::MessageRow>(
        wire::ConversationReply{1, "Ana, you have A001, it is 15:30. Call +995 32 2123456."});
    branch.checkIn(kBen, "Ben");
    branch.receive(kBen, "How do I pay the bill?");

    const auto texts = suggested(branch, 2);

    EXPECT_THAT(texts, ElementsAre("Ben, you have A002, it is ##:##. Call +### ## #######."));
}

TEST(Suggestions, TellNothingOfWhoWasHereOnAnotherDay) {
    TestBranch branch;
    wire::CheckIn visit;
    visit.service = "A";
    visit.phone = kAna;
    visit.firstName = "Anastasia";
    visit.lastName = "Beridze";
    visit.consentVisit = true;
    const auto ticket = branch.expect<wire::CheckedIn>(visit).ticket;
    branch.expect<wire::StepChanged>(wire::Leave{ticket});
    branch.checkIn("+995555000001", "Ketevan");
    branch.pass(std::chrono::hours{26});
    branch.receive(kAna, "How can I pay my bill?");
    branch.expect<wire::MessageRow>(wire::ConversationReply{1, "Dear Anastasia, with Ketevan, Mrs Beridze."});
    branch.checkIn(kBen, "Ben");
    branch.receive(kBen, "How do I pay the bill?");

    EXPECT_THAT(suggested(branch, 2), ElementsAre("Dear Ben, with …, Mrs."));
}

TEST(Suggestions, TellNothingThatOnlyOneCustomerHasWritten) {
    TestBranch branch;
    branch.receive(kAna, "Hello, this is Maria Gelashvili.");
    branch.expect<wire::MessageRow>(wire::ConversationReply{1, "Good morning"});
    branch.receive(kAna, "Is my test result ready to be collected?");
    branch.expect<wire::MessageRow>(
        wire::ConversationReply{1, "Yes Maria, your result is ready, Mrs Gelashvili."});
    branch.receive(kBen, "Is my test result ready?");

    EXPECT_THAT(suggested(branch, 2), ElementsAre("Yes …, your result is ready, Mrs ….", "Good morning"));
}

TEST(Suggestions, SayWhatOthersHaveAskedToo) {
    TestBranch branch;
    for (const auto* who : {"+995555000001", kAna}) {
        branch.receive(who, "Where is the Tax Office?");
    }
    branch.expect<wire::MessageRow>(wire::ConversationReply{1, "The Tax Office is next door."});
    branch.expect<wire::MessageRow>(wire::ConversationReply{2, "The Tax Office is upstairs."});
    branch.receive(kBen, "Tax office?");

    EXPECT_THAT(suggested(branch, 3),
                testing::UnorderedElementsAre("… … … is next door.", "The Tax Office is upstairs."));
}

TEST(Suggestions, EndWithTheCannedRepliesFilledInForTheVisit) {
    auto catalog = smallCatalog();
    catalog.branch.languages = {"en", "ka"};
    catalog.canned = {
        {"parking", {{{"en", "Parking"}}}, {{{"en", "{first_name}, behind the house ({ticket})."}}}},
        {"hours", {{{"en", "Hours"}}}, {{{"en", "From nine."}, {"ka", "ცხრიდან."}}}}};
    TestBranch branch{catalog};
    wire::CheckIn visit;
    visit.service = "A";
    visit.phone = kAna;
    visit.firstName = "Ana";
    visit.language = "ka";
    visit.consentVisit = true;
    branch.expect<wire::CheckedIn>(visit);
    branch.receive(kAna, "Where do I park?");

    const auto list = branch.expect<wire::SuggestionList>(wire::ConversationSuggestQuery{1, ""}).suggestions;

    ASSERT_EQ(list.size(), 2U);
    EXPECT_EQ(list[0].kind, "canned");
    EXPECT_EQ(list[0].code, "parking");
    EXPECT_EQ(list[0].name, "Parking");
    EXPECT_EQ(list[0].text, "Ana, behind the house (A001).");
    EXPECT_EQ(list[1].text, "ცხრიდან.");
}

TEST(Suggestions, MarkWhatNobodyKnowsForStaffToFillIn) {
    auto catalog = smallCatalog();
    catalog.canned = {
        {"late",
         {{{"en", "Late"}}},
         {{{"en", "{first_name}, ticket {ticket}: {wait_from} to {wait_to} min for {service}."}}}}};
    TestBranch branch{catalog};
    branch.receive(kBen, "How long will it take?");
    EXPECT_THAT(suggested(branch, 1), ElementsAre("Ticket …: … to … min for …."));

    branch.checkIn(kAna);
    branch.receive(kAna, "Is it far to walk?");
    EXPECT_THAT(suggested(branch, 2),
                ElementsAre(testing::MatchesRegex("Ticket A001: [0-9]+ to [0-9]+ min for [A-Z].*")))
        << "no name is no gap";
}

TEST(Suggestions, AreFilledInInTheLanguageThatTheyAreIn) {
    auto catalog = smallCatalog();
    catalog.branch.languages = {"en", "ka"};
    catalog.services[0].name = {{{"en", "General"}, {"ka", "ზოგადი"}}};
    catalog.canned = {{"for", {{{"en", "For"}}}, {{{"en", "It is for {service}."}}}},
                      {"both", {{{"en", "Both"}}}, {{{"en", "{service}."}, {"ka", "{service}!"}}}}};
    TestBranch branch{catalog};
    wire::CheckIn visit;
    visit.service = "A";
    visit.phone = kAna;
    visit.language = "ka";
    visit.consentVisit = true;
    branch.expect<wire::CheckedIn>(visit);
    branch.receive(kAna, "Where do I park?");

    EXPECT_THAT(suggested(branch, 1), ElementsAre("It is for General.", "ზოგადი!"));
}

TEST(Suggestions, AreNeverSentByThemselves) {
    TestBranch branch;
    branch.receive(kAna, "Where can I park my car?");
    branch.expect<wire::MessageRow>(wire::ConversationReply{1, "Behind the house."});
    branch.send();
    branch.receive(kBen, "Where can I park my car?");

    suggested(branch, 2);

    EXPECT_TRUE(branch.send().empty());
}

TEST(Suggestions, GoWithTheTextsTheyAreMadeOf) {
    auto catalog = smallCatalog();
    catalog.staff.front().role = StaffRole::Admin;
    TestBranch branch{catalog};
    branch.receive(kAna, "Where can I park my car?");
    branch.expect<wire::MessageRow>(wire::ConversationReply{1, "Behind the house."});
    branch.send();
    branch.receive(kBen, "Where can I park my car?");
    branch.expect<wire::Erased>(wire::Erase{kAna});

    EXPECT_TRUE(suggested(branch, 2).empty());
}

TEST(Suggestions, AreNotLearntFromTextsThatNobodyAskedFor) {
    TestBranch branch;
    branch.checkIn(kAna);
    branch.expect<wire::MessageRow>(wire::ConversationStart{"A001", "What should we prepare for you?"});
    branch.receive(kBen, "What should we prepare for you?");

    EXPECT_TRUE(suggested(branch, 2).empty());
}

}  // namespace
}  // namespace turnbell
