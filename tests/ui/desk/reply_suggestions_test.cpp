#include "ui/desk/reply_suggestions.h"

#include "tests/ui/talk_at_hand.h"

namespace turnbell::ui {
namespace {

class ReplySuggestionsTest : public TalkAtHand {
protected:
    void SetUp() override {
        service.suggestions = {
            {.kind = "past", .code = "", .name = "", .text = "A passport will do."},
            {.kind = "canned", .code = "parking", .name = "Parking", .text = "Park behind the house."},
            {.kind = "canned", .code = "hours", .name = "Hours", .text = "We close at 18:00."}};
        sitAtDeskOne();
    }

    void read(std::int64_t id) {
        writeIn(id, "Is a passport enough?");
        does(QString{"tap conversation_%1"}.arg(id));
        does("wait suggestion_0");
    }
};

TEST_F(ReplySuggestionsTest, FillTheFieldAndSendNothing) {
    read(5);
    EXPECT_EQ(service.asked<wire::ConversationSuggestQuery>().front().id, 5);

    does("tap suggestion_0");

    EXPECT_TRUE(reads("reply", "A passport will do."));
    EXPECT_FALSE(shows("suggestion_0")) << "they make room for what is typed";
    EXPECT_TRUE(service.asked<wire::ConversationReply>().empty());
    does("key Return");
    ASSERT_TRUE(isAsked<wire::ConversationReply>());
    EXPECT_EQ(service.asked<wire::ConversationReply>().front().text, "A passport will do.");
}

TEST_F(ReplySuggestionsTest, AreTakenByNumberWhileTheFieldIsEmpty) {
    read(5);
    does("type 2");
    EXPECT_TRUE(reads("reply", "We close at 18:00."));

    does("type 2");

    EXPECT_TRUE(reads("reply", "We close at 18:00.2"));
    EXPECT_TRUE(service.asked<wire::ConversationReply>().empty());
}

TEST_F(ReplySuggestionsTest, LeaveDigitsAloneThatNoReplyHas) {
    read(5);
    does("type 7");

    EXPECT_TRUE(reads("reply", "7"));
}

TEST_F(ReplySuggestionsTest, AreNotTakenForANote) {
    read(5);
    does("key F2");
    does("wait note_hint");
    EXPECT_FALSE(shows("suggestion_0"));

    does("type 1");

    EXPECT_TRUE(reads("reply", "1"));
}

TEST_F(ReplySuggestionsTest, AreAskedForAnewWhenSomethingIsSaid) {
    read(5);
    service.suggestions.erase(service.suggestions.begin());
    auto& row = service.conversations.conversations.front();
    row.entries.push_back({.at = row.lastAt,
                           .incoming = true,
                           .text = "And where do I park?",
                           .by = {},
                           .state = {},
                           .kind = "text"});
    service.publish();

    ASSERT_TRUE(isAsked<wire::ConversationSuggestQuery>(2));
    EXPECT_TRUE(eventually([&] { return !shows("suggestion_2"); }));
    service.publish();
    does("key Escape");
    does("wait primary");
    EXPECT_EQ(service.asked<wire::ConversationSuggestQuery>().size(), 2U) << "nothing was said since";
}

TEST_F(ReplySuggestionsTest, AreNotShownWhereNoAnswerIsOwed) {
    auto& row = writeIn(5, "Thanks!");
    row.state = "waiting_customer";
    service.publish();
    does("tap conversation_5");
    does("wait reply");

    EXPECT_TRUE(service.asked<wire::ConversationSuggestQuery>().empty());
    EXPECT_FALSE(shows("suggestion_0"));
}

}  // namespace
}  // namespace turnbell::ui
