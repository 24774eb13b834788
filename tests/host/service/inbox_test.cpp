#include "host/service/inbox.h"

#include "tests/support/test_branch.h"

#include <gtest/gtest.h>

#include <set>

namespace turnbell {
namespace {

constexpr auto kAna = "+995555123456";

std::vector<wire::ConversationRow> conversations(TestBranch& branch) {
    return branch.expect<wire::ConversationList>(wire::ConversationListQuery{}).conversations;
}

/// Ana's visit is finished and her survey is out.
void askAna(TestBranch& branch) {
    branch.checkIn(kAna);
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    branch.expect<wire::StepChanged>(wire::Finish{"1"});
    branch.pass(std::chrono::hours{1});
    branch.send();
}

TEST(Inbox, OpensAConversationForAnyOtherText) {
    TestBranch branch;
    branch.checkIn(kAna, "Ana");

    EXPECT_TRUE(branch.receive(kAna, "I forgot my ID card 🙈"));

    const auto rows = conversations(branch);
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].from, kAna);
    EXPECT_EQ(rows[0].text, "I forgot my ID card 🙈");
    EXPECT_EQ(rows[0].ticket, "A001");
    EXPECT_EQ(rows[0].name, "Ana");
    EXPECT_EQ(rows[0].state, "waiting_us");
}

TEST(Inbox, ShowsATextOnceHoweverOftenTheModemOffersIt) {
    TestBranch branch;
    const auto pdus = *sms::encodeDeliver(kAna, "Hello", {branch.clock.now().utc, 16});

    EXPECT_TRUE(branch.service->keep(pdus[0], branch.clock.now()));
    EXPECT_TRUE(branch.service->keep(pdus[0], branch.clock.now()));

    EXPECT_EQ(branch.expect<wire::ConversationRow>(wire::ConversationShowQuery{1}).entries.size(), 1U);
}

TEST(Inbox, PutsALongTextTogetherOverARestart) {
    TestBranch branch;
    const std::string text(400, 'x');
    const auto pdus = *sms::encodeDeliver(kAna, text, {branch.clock.now().utc, 16}, {7, false});
    ASSERT_EQ(pdus.size(), 3U);

    branch.service->keep(pdus[2], branch.clock.now());
    branch.service->keep(pdus[0], branch.clock.now());
    EXPECT_TRUE(conversations(branch).empty());
    branch.restart();
    branch.service->keep(pdus[1], branch.clock.now());

    ASSERT_EQ(conversations(branch).size(), 1U);
    EXPECT_EQ(conversations(branch)[0].text, text);
}

/// A text of three parts of which the last has not come.
class IncompleteText : public testing::Test {
protected:
    IncompleteText() {
        branch_.service->keep(pdus_[0], branch_.clock.now());
        branch_.service->keep(pdus_[1], branch_.clock.now());
    }

    std::vector<wire::ConversationEntry> entries() {
        return branch_.expect<wire::ConversationRow>(wire::ConversationShowQuery{1}).entries;
    }

    TestBranch branch_;
    std::string text_ = "Where do I park? " + std::string(383, 'x');
    std::vector<Bytes> pdus_ = *sms::encodeDeliver(kAna, text_, {branch_.clock.now().utc, 16}, {7, false});
};

TEST_F(IncompleteText, IsShownOnceAfterTenMinutes) {
    branch_.pass(std::chrono::minutes{9});
    EXPECT_TRUE(conversations(branch_).empty());
    branch_.pass(std::chrono::minutes{2});

    ASSERT_EQ(conversations(branch_).size(), 1U);
    EXPECT_TRUE(conversations(branch_)[0].text.starts_with("Where do I park?"));
    EXPECT_NE(conversations(branch_)[0].text.find("[…]"), std::string::npos);
    EXPECT_EQ(entries().at(0).state, "1 of 3 parts missing");
    branch_.restart();
    branch_.pass(std::chrono::hours{25});
    EXPECT_EQ(entries().size(), 1U) << "neither after a restart nor when it is given up";
}

TEST_F(IncompleteText, MayBeAnswered) {
    branch_.pass(std::chrono::minutes{11});

    EXPECT_EQ(branch_.refusal(wire::ConversationReply{1, "Behind the house"}), "");
}

TEST_F(IncompleteText, IsShownAgainWhereItIsSentAgainAndIncompleteAgain) {
    branch_.pass(std::chrono::hours{25});
    const auto again = *sms::encodeDeliver(kAna, text_, {branch_.clock.now().utc, 16}, {8, false});
    branch_.service->keep(again[0], branch_.clock.now());
    branch_.service->keep(again[1], branch_.clock.now());

    branch_.pass(std::chrono::minutes{11});

    EXPECT_EQ(entries().size(), 2U);
}

TEST_F(IncompleteText, IsShownWholeOnceItIs) {
    branch_.pass(std::chrono::minutes{11});

    branch_.service->keep(pdus_[2], branch_.clock.now());

    ASSERT_EQ(entries().size(), 2U);
    EXPECT_EQ(entries()[1].text, text_);
    EXPECT_EQ(conversations(branch_)[0].text, text_);
}

TEST_F(IncompleteText, OfBeforeARestartIsGivenTimeForItsLastPart) {
    branch_.clock.advance(std::chrono::hours{5});  // the PC was off
    branch_.restart();
    branch_.pass(std::chrono::minutes{1});
    EXPECT_TRUE(conversations(branch_).empty());

    branch_.service->keep(pdus_[2], branch_.clock.now());

    ASSERT_EQ(entries().size(), 1U);
    EXPECT_EQ(entries()[0].text, text_);
}

TEST(Inbox, KeepsWhatItCannotRead) {
    TestBranch branch;

    EXPECT_TRUE(branch.service->keep(*fromHex("0004FF"), branch.clock.now()));

    const auto alarms = branch.expect<wire::Status>(wire::StatusQuery{}).alarms;
    ASSERT_EQ(alarms.size(), 1U);
    EXPECT_EQ(alarms[0].code, "inbound_unreadable");
}

TEST(Inbox, TakesANumberAsTheAnswerToTheSurvey) {
    TestBranch branch;
    askAna(branch);

    branch.receive(kAna, " 4. ");

    const auto results = branch.expect<wire::SurveyResults>(wire::SurveyResultsQuery{});
    EXPECT_EQ(results.sent, 1);
    EXPECT_EQ(results.answered, 1);
    EXPECT_DOUBLE_EQ(results.mean, 4);
    EXPECT_EQ(branch.message(MessageKind::ThankYou).state, "ready");
    EXPECT_TRUE(conversations(branch).empty());
}

TEST(Inbox, GivesOtherWordsToAPersonAndKeepsTheQuestionOpen) {
    TestBranch branch;
    askAna(branch);

    branch.receive(kAna, "The doctor was very kind");
    branch.receive(kAna, "5");

    EXPECT_EQ(conversations(branch).size(), 1U);
    EXPECT_EQ(branch.expect<wire::SurveyResults>(wire::SurveyResultsQuery{}).answered, 1);
}

TEST(Inbox, CountsANumberOnlyOnce) {
    TestBranch branch;
    askAna(branch);
    branch.receive(kAna, "5");

    branch.pass(seconds{5});
    branch.receive(kAna, "1");

    EXPECT_DOUBLE_EQ(branch.expect<wire::SurveyResults>(wire::SurveyResultsQuery{}).mean, 5);
    EXPECT_EQ(conversations(branch).size(), 1U) << "a later number is for a person";
}

TEST(Inbox, ObeysStopAndStart) {
    TestBranch branch;
    branch.checkIn(kAna);
    branch.receive(kAna, "STOP");

    const auto sent = branch.send();
    ASSERT_EQ(sent.size(), 1U) << "the confirmation alone";
    EXPECT_EQ(branch.message(MessageKind::Welcome).state, "blocked");
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    EXPECT_TRUE(branch.send().empty());
    EXPECT_EQ(branch.message(MessageKind::Turn).state, "blocked");

    branch.receive(kAna, "start");
    EXPECT_EQ(branch.send().size(), 1U);
    branch.pass(seconds{20});
    branch.expect<wire::StepChanged>(wire::Recall{"1"});
    EXPECT_EQ(branch.send().size(), 1U);
}

wire::ConversationRow shown(TestBranch& branch, std::int64_t conversation) {
    return branch.expect<wire::ConversationRow>(wire::ConversationShowQuery{conversation});
}

void receiveData(TestBranch& branch, std::string_view digits, std::optional<sms::Ports> ports) {
    const auto pdu = sms::encodeDeliverData(kAna, *fromHex(digits), ports, {branch.clock.now().utc, 16});
    EXPECT_TRUE(branch.service->keep(*pdu, branch.clock.now()));
}

TEST(Inbox, ShowsDataAsDataAndNeverAsText) {
    TestBranch branch;

    receiveData(branch, "3548656C6C6F", std::nullopt);
    receiveData(branch, "010601BE8C82", sms::Ports{2948, 9200, true});

    const auto entries = shown(branch, 1).entries;
    ASSERT_EQ(entries.size(), 2U);
    EXPECT_EQ(entries[0].text, "data: 35 48 65 6C 6C 6F");
    EXPECT_EQ(entries[0].state, "data, not a text");
    EXPECT_EQ(entries[1].text, "MMS notification: 01 06 01 BE 8C 82");
}

TEST(Inbox, TakesNoDataForAnAnswerOrAnOrder) {
    TestBranch branch;
    askAna(branch);

    receiveData(branch, "35", std::nullopt);  // "5" in ASCII
    receiveData(branch, "35", sms::Ports{5000, 0, true});
    receiveData(branch, "53544F50", std::nullopt);  // "STOP"
    // "5" in the GSM 7-bit alphabet, but for a port
    branch.service->keep(*fromHex("0044"
                                  "0C91995555214365"
                                  "0000"
                                  "62112231005461"
                                  "09060504138800003500"),
                         branch.clock.now());

    EXPECT_EQ(branch.expect<wire::SurveyResults>(wire::SurveyResultsQuery{}).answered, 0);
    auto entries = shown(branch, 1).entries;
    std::erase_if(entries, [](const auto& entry) { return !entry.incoming; });
    ASSERT_EQ(entries.size(), 4U);
    EXPECT_EQ(entries[3].text, "data for port 5000: 35");
    branch.receive(kAna, "5");
    EXPECT_EQ(branch.expect<wire::SurveyResults>(wire::SurveyResultsQuery{}).answered, 1);
}

bool receiveAs(TestBranch& branch, const std::string& text, std::uint8_t protocolId) {
    const auto pdus =
        sms::encodeDeliver(kAna, text, {branch.clock.now().utc, 16}, {.protocolId = protocolId});
    return branch.service->keep(pdus->front(), branch.clock.now());
}

// 3GPP TS 23.040 9.2.3.9
TEST(Inbox, LetsALaterTextTakeThePlaceOfOneOfItsReplaceType) {
    TestBranch branch;

    receiveAs(branch, "plain", 0);
    receiveAs(branch, "first of type 1", 0x41);
    receiveAs(branch, "first of type 2", 0x42);
    receiveAs(branch, "second of type 1", 0x41);

    const auto conversation = shown(branch, 1);
    ASSERT_EQ(conversation.entries.size(), 3U);
    EXPECT_EQ(conversation.entries[0].text, "plain");
    EXPECT_EQ(conversation.entries[1].text, "first of type 2");
    EXPECT_EQ(conversation.entries[2].text, "second of type 1");
    EXPECT_EQ(conversation.text, "second of type 1");
}

// 3GPP TS 23.040 9.2.3.9
TEST(Inbox, KeepsASilentTextToItself) {
    TestBranch branch;

    EXPECT_TRUE(receiveAs(branch, "nobody sees this", 0x40));

    EXPECT_TRUE(conversations(branch).empty());
}

TEST(Inbox, ReadsNationalTables) {
    TestBranch branch;
    std::string text;
    for (int i = 0; i < 12; ++i) {
        text += "Şimdi geliyorum, ığdır. ";
    }
    const auto pdus = *sms::encodeDeliver(kAna, text, {branch.clock.now().utc, 16},
                                          {.reference = 7, .language = sms::NationalLanguage::Turkish});
    ASSERT_EQ(pdus.size(), 2U);
    for (const auto& pdu : pdus) {
        branch.service->keep(pdu, branch.clock.now());
    }

    EXPECT_EQ(conversations(branch)[0].text, text);
}

TEST(Inbox, ShowsASenderWithANameAsUnanswerable) {
    TestBranch branch;
    branch.receive("MyBank", "Your code is 1234");

    ASSERT_EQ(conversations(branch).size(), 1U);
    EXPECT_EQ(branch.refusal(wire::ConversationReply{1, "hello"}), "not_answerable");
}

TEST(Inbox, ShowsATextWithNulToEverybodyWhoReadsThatListWithOthers) {
    TestBranch branch;
    branch.receive(kAna, std::string{"a\0b", 3});
    branch.receive("+995555654321", "Hello");

    std::set<std::string> shown;
    for (const auto& row : conversations(branch)) {
        shown.insert(row.text);
    }
    EXPECT_EQ(shown, (std::set<std::string>{"a\uFFFDb", "Hello"}));
}

TEST(Inbox, ShowsANameInOneLine) {
    TestBranch branch;
    branch.receive("My\nBank", "Your code is 1234");

    ASSERT_EQ(conversations(branch).size(), 1U);
    EXPECT_EQ(conversations(branch)[0].from, "My Bank");
}

TEST(Inbox, NeverAnswersWhatSeemsToComeFromTheBranchItself) {
    auto catalog = smallCatalog();
    catalog.branch.smsNumber = "+995555100100";
    TestBranch branch{catalog};
    for (const auto* text : {"JOIN", "STATUS", "HELP", "Are you open?", "STOP"}) {
        branch.pass(seconds{1});
        EXPECT_TRUE(branch.receive(catalog.branch.smsNumber, text));
    }

    EXPECT_TRUE(branch.send().empty());
    EXPECT_TRUE(branch.expect<wire::TicketList>(wire::TicketListQuery{}).tickets.empty());
    EXPECT_EQ(branch.expect<wire::ConversationRow>(wire::ConversationShowQuery{1}).entries.size(), 5U);
    EXPECT_EQ(branch.refusal(wire::ConversationReply{1, "hello"}), "not_answerable");
}

}  // namespace
}  // namespace turnbell
