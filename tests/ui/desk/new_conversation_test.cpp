#include "ui/desk/new_conversation.h"

#include "tests/ui/talk_at_hand.h"

namespace turnbell::ui {
namespace {

class NewConversationTest : public TalkAtHand {
protected:
    void SetUp() override { sitAtDeskOne(); }

    void write(const QString& ticket) {
        does("tap choose_" + ticket);
        does("tap choice_write");
        does("wait first_text");
    }
};

TEST_F(NewConversationTest, BeginsWithATextToWhoWaitsAndShowsWhatWasSent) {
    write("A001");
    EXPECT_EQ(text("write_to"), "Ana · ქართული · +995…456");
    does("type What should we prepare for you?");
    does("key Return");

    ASSERT_TRUE(isAsked<wire::ConversationStart>());
    EXPECT_EQ(service.asked<wire::ConversationStart>().front().ticket, "A001");
    EXPECT_EQ(service.asked<wire::ConversationStart>().front().text, "What should we prepare for you?");
    EXPECT_TRUE(reads("entry_words_0", "What should we prepare for you?")) << "beside the visits";
    EXPECT_FALSE(shows("first_text"));
}

TEST_F(NewConversationTest, IsOpenedByKeyForWhoIsAtTheDeskAndLeftByEscape) {
    pressPrimary();
    ASSERT_TRUE(eventually([&] { return text("primary") == "Arrived"; }));
    does("type w");
    does("wait first_text");
    does("type nru");
    EXPECT_EQ(text("first_text"), "nru");
    does("key Escape");

    EXPECT_TRUE(eventually([&] { return !shows("first_text"); }));
    EXPECT_TRUE(service.asked<wire::NoShow>().empty()) << "letters at a field are no steps";
    does("type r");
    EXPECT_TRUE(isAsked<wire::Recall>()) << "the keys are the desk's again";
}

TEST_F(NewConversationTest, HasNothingToSendToWithoutANumber) {
    does("tap choose_B002");
    does("wait choice_leave");

    EXPECT_FALSE(isEnabled("choice_write"));
}

TEST_F(NewConversationTest, SaysWhyItIsRefusedAndKeepsWhatIsTyped) {
    write("A001");
    does("type Hello");
    service.refusals.push_back({ErrorCode::Refused, "", "visit_over"});
    does("tap send_first_text");
    does("wait first_text_error");

    EXPECT_EQ(text("first_text_error"), "This visit is over.");
    EXPECT_EQ(text("first_text"), "Hello");
    service.refusals.push_back({ErrorCode::Refused, "", "opted_out"});
    does("tap send_first_text");
    EXPECT_TRUE(reads("first_text_error", "This person has asked for no more texts."));
}

TEST_F(NewConversationTest, IsForgottenAtSignOut) {
    write("A001");
    does("tap sign_out");
    does("wait sign_in_page");
    does("type " + QString{FakeService::kPin});
    does("key Return");
    does("wait desk_1");
    does("tap desk_1");
    does("wait primary");

    EXPECT_FALSE(shows("first_text"));
}

}  // namespace
}  // namespace turnbell::ui
