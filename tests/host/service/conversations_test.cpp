#include "host/service/conversations.h"

#include "tests/support/test_branch.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace turnbell {
namespace {

constexpr auto kAna = "+995555123456";

TEST(ConversationReply, GoesOutAndWaitsForTheCustomer) {
    TestBranch branch;
    branch.receive(kAna, "Where do I park?");

    branch.expect<wire::MessageRow>(wire::ConversationReply{1, "Behind the house 🚗"});

    const auto sent = branch.send();
    ASSERT_EQ(sent.size(), 1U);
    EXPECT_EQ(sent[0].text, "Behind the house 🚗");
    const auto row = branch.expect<wire::ConversationRow>(wire::ConversationShowQuery{1});
    EXPECT_EQ(row.state, "waiting_customer");
    ASSERT_EQ(row.entries.size(), 2U);
    EXPECT_FALSE(row.entries[1].incoming);
    EXPECT_EQ(row.entries[1].by, "Nino");
    EXPECT_EQ(row.entries[1].state, "accepted");
}

TEST(ConversationReply, SaysWhichVisitItBelongsTo) {
    TestBranch branch;
    const auto ana = branch.checkIn(kAna);
    branch.receive(kAna, "Where do I park?");

    const auto reply = branch.expect<wire::MessageRow>(wire::ConversationReply{1, "Behind the house"});
    const auto notice = branch.expect<wire::MessageRow>(wire::MessageSend{kAna, "Room 4 today"});

    EXPECT_EQ(reply.ticket, "A001");
    EXPECT_EQ(reply.visit, ana.visit);
    EXPECT_EQ(notice.ticket, "A001");
    EXPECT_EQ(notice.visit, ana.visit);
}

TEST(ConversationReply, ToSomebodyWithoutAVisitBelongsToNone) {
    TestBranch branch;
    branch.receive(kAna, "Where do I park?");

    const auto reply = branch.expect<wire::MessageRow>(wire::ConversationReply{1, "Behind the house"});

    EXPECT_EQ(reply.ticket, "");
    EXPECT_EQ(reply.visit, 0);
}

TEST(ConversationReply, IsRefusedAfterStopAndForStrangers) {
    TestBranch branch;
    branch.receive(kAna, "Where do I park?");
    branch.receive(kAna, "STOP");

    EXPECT_EQ(branch.refusal(wire::ConversationReply{1, "Behind the house"}), "opted_out");
    EXPECT_EQ(branch.refusal(wire::ConversationReply{99, "hello"}), "conversation_unknown");
    EXPECT_EQ(branch.refusal(wire::ConversationReply{1, "  "}), "text_empty");
}

TEST(ConversationReply, InDoubtIsAPersonsDecision) {
    TestBranch branch;
    branch.receive(kAna, "Where do I park?");
    branch.expect<wire::MessageRow>(wire::ConversationReply{1, "Behind the house"});
    branch.settle(branch.armNext()->part, {SubmissionEnd::Kind::InDoubt, -1, {}, "modem vanished"});

    branch.pass(std::chrono::minutes{3});

    EXPECT_TRUE(branch.send().empty());
    EXPECT_EQ(branch.expect<wire::ConversationRow>(wire::ConversationShowQuery{1}).entries[1].state,
              "unknown");
}

TEST(MessageSend, ReachesTicketsOfTodayAndNobodyElse) {
    TestBranch branch;
    branch.checkIn(kAna);
    branch.send();
    wire::MessageSend command{"A001", "Room 4 today"};

    EXPECT_EQ(branch.expect<wire::MessageRow>(command).to, kAna);
    EXPECT_EQ(branch.send().size(), 1U);
    EXPECT_EQ(branch.refusal(wire::MessageSend{"+995555000000", "Buy now"}), "stranger");
    EXPECT_EQ(branch.refusal(wire::MessageSend{"A999", "hello"}), "phone_invalid");
}

TEST(Conversations, AreClosedAndOpenedAgainByANewText) {
    TestBranch branch;
    branch.receive(kAna, "Where do I park?");
    branch.expect<wire::Done>(wire::ConversationClose{1});
    EXPECT_EQ(branch.expect<wire::Status>(wire::StatusQuery{}).conversationsWaiting, 0);

    branch.receive(kAna, "And where is the door?");

    EXPECT_EQ(branch.expect<wire::ConversationRow>(wire::ConversationShowQuery{1}).state, "waiting_us");
    EXPECT_EQ(branch.refusal(wire::ConversationClose{99}), "conversation_unknown");
}

TEST(Conversations, OfTheTopicAreTheHundredWrittenToLastWithTheirLastEntries) {
    TestBranch branch;
    branch.receive(kAna, "not shown any more");
    for (int number = 100; number < 199; ++number) {
        branch.receive("+995555000" + std::to_string(number), "Hello");
    }
    const auto shown = [&] {
        return std::get<wire::ConversationList>(
            *branch.service->snapshot(wire::Topic::Conversations, wire::Role::Admin, branch.clock.now()));
    };
    ASSERT_EQ(shown().conversations.size(), 100U);
    branch.pass(seconds{1});
    branch.receive("+995555000199", "Hello");
    for (int text = 1; text <= 31; ++text) {
        branch.receive("+995555000100", "text " + std::to_string(text));
    }

    const auto list = shown();

    ASSERT_EQ(list.conversations.size(), 100U);
    for (const auto& conversation : list.conversations) {
        EXPECT_NE(conversation.from, kAna);
    }
    const auto& busy = *std::find_if(list.conversations.begin(), list.conversations.end(),
                                     [](const auto& each) { return each.from == "+995555000100"; });
    ASSERT_EQ(busy.entries.size(), 30U);
    EXPECT_EQ(busy.entries.front().text, "text 2");
    EXPECT_EQ(busy.entries.back().text, "text 31");
    EXPECT_EQ(branch.expect<wire::ConversationRow>(wire::ConversationShowQuery{busy.id}).entries.size(), 32U);
    EXPECT_EQ(branch.expect<wire::ConversationList>(wire::ConversationListQuery{}).conversations.size(),
              101U);
}

TEST(Conversations, OfTheTopicAreOpen) {
    TestBranch branch;
    branch.receive(kAna, "Where do I park?");
    branch.expect<wire::Done>(wire::ConversationClose{1});

    const auto topic =
        branch.service->snapshot(wire::Topic::Conversations, wire::Role::Admin, branch.clock.now());

    EXPECT_TRUE(std::get<wire::ConversationList>(*topic).conversations.empty());
}

}  // namespace
}  // namespace turnbell
