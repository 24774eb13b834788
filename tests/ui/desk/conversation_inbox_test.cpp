#include "ui/desk/conversation_inbox.h"

#include "tests/ui/talk_at_hand.h"

#include <gmock/gmock.h>

namespace turnbell::ui {
namespace {

class ConversationInboxTest : public TalkAtHand {
protected:
    void SetUp() override { sitAtDeskOne(); }

    void read(std::int64_t id) {
        does(QString{"tap conversation_%1"}.arg(id));
        does("wait reply");
    }

    /// Another desk is done with the first one.
    void closeElsewhere() {
        auto& told = service.conversations.conversations;
        told.front().state = "closed";
        service.otherConversations.conversations.push_back(told.front());
        told.erase(told.begin());
        service.publish();
    }
};

TEST_F(ConversationInboxTest, ClaimsAConversationForThisDeskAndFreesIt) {
    writeIn(5, "Hello?");
    read(5);
    EXPECT_EQ(text("conversation_claim"), "Nobody answers this yet.");
    does("tap conversation_claim_or_free");

    ASSERT_TRUE(isAsked<wire::ConversationAssign>());
    EXPECT_EQ(service.asked<wire::ConversationAssign>().front().desk, "1");
    EXPECT_TRUE(reads("conversation_claim", "You answer this."));
    EXPECT_TRUE(reads("conversation_claim_or_free", "Free"));
    does("tap conversation_claim_or_free");
    ASSERT_TRUE(isAsked<wire::ConversationRelease>());
    EXPECT_TRUE(reads("conversation_claim", "Nobody answers this yet."));
}

TEST_F(ConversationInboxTest, NamesTheDeskThatAnswersAlready) {
    writeIn(5, "Hello?").desk = "2";
    service.publish();
    read(5);
    EXPECT_TRUE(reads("conversation_claim", "Desk 2 answers this."));

    does("tap conversation_claim_or_free");
    does("wait reply_error");

    EXPECT_EQ(text("reply_error"), "Desk 2 answers this: it has to free it first.");
}

TEST_F(ConversationInboxTest, KeepsANoteAndSendsNothing) {
    writeIn(5, "Hello?");
    read(5);
    does("tap write_note");
    EXPECT_EQ(text("note_hint"), "Only staff see this. It is never sent.");
    EXPECT_EQ(wordsOf("send_reply"), "Keep note");
    does("type Has been here before");
    does("key Return");

    ASSERT_TRUE(isAsked<wire::ConversationNote>());
    EXPECT_EQ(service.asked<wire::ConversationNote>().front().text, "Has been here before");
    EXPECT_TRUE(service.asked<wire::ConversationReply>().empty());
    EXPECT_TRUE(reads("entry_note_1", "Note for us, not sent"));
    EXPECT_TRUE(reads("reply", ""));
    EXPECT_EQ(wordsOf("send_reply"), "Keep note") << "until it is switched back";
    does("key F2");
    EXPECT_EQ(wordsOf("send_reply"), "Send");
}

TEST_F(ConversationInboxTest, KeepsWhatIsReadWhenAnotherDeskIsDoneWithIt) {
    writeIn(5, "Hello?");
    writeIn(6, "Where are you?", "B002");
    read(5);
    does("type Half a");
    closeElsewhere();

    EXPECT_TRUE(reads("conversation_claim", "Closed. A text opens it again."));
    EXPECT_EQ(text("reply"), "Half a");
    EXPECT_FALSE(shows("conversation_done"));
    EXPECT_FALSE(shows("conversation_claim_or_free"));
    does("tap conversation_back");
    EXPECT_TRUE(shows("conversation_5")) << "until another one is read";
    read(6);
    does("tap conversation_back");
    EXPECT_TRUE(shows("conversation_6"));
    EXPECT_FALSE(shows("conversation_5"));
}

TEST_F(ConversationInboxTest, OpensAClosedOneAgainByAText) {
    writeIn(5, "Hello?");
    read(5);
    closeElsewhere();
    ASSERT_TRUE(reads("conversation_claim", "Closed. A text opens it again."));
    does("key F2");
    does("type Has been here before");
    does("key Return");
    EXPECT_TRUE(reads("entry_note_1", "Note for us, not sent"));
    EXPECT_EQ(text("conversation_claim"), "Closed. A text opens it again.");
    does("key F2");
    does("type Yes");
    does("key Return");

    EXPECT_TRUE(reads("conversation_claim", "Nobody answers this yet."));
    EXPECT_TRUE(shows("conversation_done"));
    does("tap conversation_done");
    EXPECT_TRUE(eventually([&] { return !shows("conversation_back"); }));
    EXPECT_TRUE(eventually([&] { return !shows("conversation_5"); })) << "it is done with";
}

TEST_F(ConversationInboxTest, ReachesAClosedOneByKeys) {
    writeIn(5, "Hello?");
    read(5);
    closeElsewhere();
    ASSERT_TRUE(reads("conversation_claim", "Closed. A text opens it again."));
    does("key Escape");
    does("key Escape");
    does("wait conversation_5");
    does("type a");
    does("key Return");
    does("wait conversation_back");
    EXPECT_EQ(text("conversation_claim"), "Closed. A text opens it again.");
}

TEST_F(ConversationInboxTest, ForgetsAClosedOneAtSignOut) {
    writeIn(5, "Hello?");
    read(5);
    closeElsewhere();
    ASSERT_TRUE(reads("conversation_claim", "Closed. A text opens it again."));
    does("tap sign_out");
    does("wait sign_in_page");
    does("type " + QString{FakeService::kPin});
    does("key Return");
    does("wait desk_1");
    does("tap desk_1");
    does("wait primary");

    EXPECT_FALSE(shows("conversation_back"));
    EXPECT_FALSE(shows("conversation_5"));
}

TEST_F(ConversationInboxTest, SaysThatWhatIsReadWasErased) {
    writeIn(5, "Hello?");
    read(5);
    service.conversations.conversations.clear();
    service.publish();

    EXPECT_TRUE(reads("thread_error", "This conversation is not there any more."));
    EXPECT_FALSE(shows("conversation_back"));
    EXPECT_FALSE(shows("conversation_5"));
    writeIn(6, "Where are you?", "B002");
    read(6);
    does("tap conversation_back");
    EXPECT_FALSE(shows("thread_error"));
}

TEST_F(ConversationInboxTest, ReadsAClosedOneWhileTheServiceIsAway) {
    writeIn(5, "Hello?");
    read(5);
    closeElsewhere();
    ASSERT_TRUE(reads("conversation_claim", "Closed. A text opens it again."));
    does("tap conversation_back");
    service.stop();
    ASSERT_TRUE(eventually([&] { return shows("offline"); }));
    does("tap conversation_5");

    does("wait conversation_back");
    EXPECT_FALSE(shows("reply_error"));
}

TEST_F(ConversationInboxTest, BeginsEachConversationWithATextAndKeepsItsDraft) {
    writeIn(5, "Hello?");
    writeIn(6, "Where are you?", "B002");
    read(5);
    does("key F2");
    does("type Half a");
    does("tap conversation_back");
    read(6);
    EXPECT_EQ(text("reply"), "");
    EXPECT_EQ(wordsOf("send_reply"), "Send");
    does("tap conversation_back");
    read(5);

    EXPECT_EQ(text("reply"), "Half a");
}

TEST_F(ConversationInboxTest, ForgetsDraftsAtSignOut) {
    writeIn(5, "Hello?");
    read(5);
    does("type Half a");
    does("tap sign_out");
    does("wait sign_in_page");
    does("type " + QString{FakeService::kPin});
    does("key Return");
    does("wait desk_1");
    does("tap desk_1");
    does("wait conversation_5");
    read(5);

    EXPECT_EQ(text("reply"), "");
}

TEST_F(ConversationInboxTest, SaysWhereTheVisitStandsAndHowLongAnAnswerIsOwed) {
    auto& row = writeIn(5, "Hello?");
    row.owed = 3900;
    row.age = "overdue";
    service.publish();
    read(5);

    EXPECT_EQ(text("conversation_visit"), "General questions · waiting · 12 min");
    EXPECT_EQ(text("conversation_clock"), "overdue: 1 h 5 min");
    service.conversations.conversations.front().owed = 3960;
    pass(milliseconds{60'000});
    EXPECT_TRUE(reads("conversation_clock", "overdue: 1 h 6 min")) << "asked anew each minute";
    EXPECT_EQ(text("conversation_visit"), "General questions · waiting · 13 min");
}

TEST_F(ConversationInboxTest, IsReachedAndLeftByKeys) {
    writeIn(5, "Hello?");
    does("wait conversation_5");
    does("type a");
    does("key Return");
    does("wait reply");
    does("type nru");
    EXPECT_EQ(text("reply"), "nru");
    does("key Up");
    does("key Escape");
    does("wait primary");
    does("type ა");
    does("type !");
    EXPECT_TRUE(reads("reply", "nru!"));
    does("key Escape");
    does("key Escape");

    EXPECT_TRUE(eventually([&] { return shows("conversation_5"); }));
    EXPECT_TRUE(service.asked<wire::CallTicket>().empty()) << "keys in the field mark nobody";
    pressPrimary("key Space");
    EXPECT_TRUE(isAsked<wire::CallNext>()) << "the keys are the desk's again";
}

TEST_F(ConversationInboxTest, IsOpenedByEveryKeyThatWouldDoSomethingWithAVisit) {
    writeIn(7, "Where are you?");
    does("wait conversation_7");
    for (const auto* key : {"type w", "key Right", "key Return"}) {
        does("type a");
        does(key);
        does("wait conversation_back");
        EXPECT_FALSE(shows("first_text")) << key;
        does("tap conversation_back");
        does("wait conversation_7");
    }
    does("type a");
    does("type c");
    EXPECT_FALSE(shows("correct_cancel")) << "there is no visit to set right";
}

TEST_F(ConversationInboxTest, AsksWhatBecameOfATextWhoseAnswerWasLost) {
    writeIn(5, "Hello?");
    read(5);
    does("type We are here");
    service.silent = true;
    does("key Return");
    ASSERT_TRUE(eventually([&] { return shows("reply_busy"); }));
    EXPECT_FALSE(isEnabled("send_reply"));
    ASSERT_TRUE(eventually([&] { return shows("reply_error"); }));
    EXPECT_EQ(text("reply"), "We are here");
    service.silent = false;
    ASSERT_TRUE(eventually([&] { return isEnabled("send_reply"); }));
    does("tap send_reply");

    ASSERT_TRUE(isAsked<wire::ConversationReply>(2));
    std::vector<std::string> ids;
    for (const auto& request : service.requests) {
        if (std::holds_alternative<wire::ConversationReply>(request.command)) {
            ids.push_back(request.requestId);
        }
    }
    EXPECT_EQ(ids.front(), ids.back()) << "one text, not two";
}

TEST_F(ConversationInboxTest, CanSendNothingWhileTheServiceIsAway) {
    writeIn(5, "Hello?");
    read(5);
    does("type We are here");
    service.stop();
    ASSERT_TRUE(eventually([&] { return shows("offline"); }));

    EXPECT_FALSE(isEnabled("send_reply"));
    EXPECT_FALSE(isEnabled("conversation_claim_or_free"));
    does("key Return");
    EXPECT_EQ(text("reply"), "We are here");
}

}  // namespace
}  // namespace turnbell::ui
