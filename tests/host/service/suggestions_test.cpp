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
