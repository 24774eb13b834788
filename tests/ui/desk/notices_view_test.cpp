#include "tests/ui/branch_at_hand.h"
#include "tests/ui/notice_branch.h"

namespace turnbell::ui {
namespace {

class NoticesViewTest : public BranchAtHand {
protected:
    void openPage(const std::string& asRole = "supervisor") {
        branch.people = {NoticeBranch::silent(8)};
        service.notices.notices = {NoticeBranch::sending(7)};
        service.role = asRole;
        open(wire::Role::Desk, {1280, 800});
        does("wait key_1");
        does("type 482913");
        does("key Return");
        does("wait desk_1");
        does("tap desk_1");
        does("wait primary");
        does("type g");
        does("wait notice_7");
    }

    void choose() {
        does("tap notice_7");
        does("wait notice_person_8");
    }

    NoticeBranch branch{service};
};

TEST_F(NoticesViewTest, ShowsHowManyANoticeIsWithAndWhomToCall) {
    openPage();
    choose();
    EXPECT_EQ(text("notice_title"), "Everybody");
    EXPECT_EQ(text("notice_by"), "Nino, 13:30");
    EXPECT_EQ(text("notice_count_confirmed"), "2 said yes");
    EXPECT_EQ(text("notice_count_silent"), "1 no answer");
    EXPECT_EQ(text("notice_number_8"), "+995 555 123 456");
    does("key Escape");
    EXPECT_FALSE(shows("notice_person_8"));
    does("key Escape");
    does("wait primary");
}

TEST_F(NoticesViewTest, KeepsWhatCameOfACallAndTakesItBack) {
    openPage();
    choose();
    does("tap notice_mark_not_reached_8");
    EXPECT_TRUE(eventually([&] { return text("notice_why_8") == "called: not reached (Giorgi, 14:45)"; }));
    EXPECT_TRUE(shows("notice_mark_confirmed_8")) << "to be called again";
    does("tap notice_mark_confirmed_8");
    does("wait notice_unmark_8");
    EXPECT_FALSE(shows("notice_mark_confirmed_8"));
    does("tap notice_unmark_8");
    does("wait notice_mark_confirmed_8");
    const auto marks = service.asked<wire::NoticeCalled>();
    ASSERT_EQ(marks.size(), 3U);
    EXPECT_EQ(marks[0].outcome, NoticeCall::NotReached);
    EXPECT_EQ(marks[2].outcome, std::nullopt);
    EXPECT_EQ(marks[2].person, 8);
}

TEST_F(NoticesViewTest, StopsHalfWayAfterOneQuestion) {
    openPage();
    choose();
    does("type s");
    does("wait notice_stop_question");
    EXPECT_EQ(text("notice_stop_question"), "Stop it? 9 people have not got it yet.");
    EXPECT_TRUE(service.asked<wire::NoticeStop>().empty());
    does("key Escape");
    EXPECT_FALSE(shows("notice_stop_question"));
    does("tap notice_stop");
    does("tap notice_stop_yes");
    EXPECT_TRUE(eventually([&] { return text("notice_by") == "Nino, 13:30; stopped by Giorgi"; }));
    EXPECT_EQ(service.asked<wire::NoticeStop>().size(), 1U);
}

TEST_F(NoticesViewTest, AnAgentCannotStopOneToMany) {
    openPage("agent");
    choose();
    EXPECT_NE(hand("tap notice_stop"), "ok");
    does("type s");
    EXPECT_FALSE(shows("notice_stop_question"));
}

TEST_F(NoticesViewTest, AsksForPeopleAgainWhenTheNoticeMovesOn) {
    openPage();
    choose();
    branch.people.push_back(NoticeBranch::silent(9));
    service.notices.notices.front().counts.confirmed = 3;
    service.publish();
    does("wait notice_person_9");
    EXPECT_EQ(text("notice_count_confirmed"), "3 said yes");
}

TEST_F(NoticesViewTest, ReadsOlderOnesAndOpensAThread) {
    service.notices.more = true;
    openPage();
    does("wait notices_older");
    does("tap notices_older");
    does("wait notice_1");
    EXPECT_FALSE(shows("notices_older"));
    EXPECT_EQ(service.asked<wire::NoticeListQuery>().front().before, 7);
    wire::ConversationRow talk;
    talk.id = 4;
    talk.state = "waiting_customer";
    talk.name = "Ana";
    service.conversations.conversations = {talk};
    branch.people.front().conversation = 4;
    service.publish();
    choose();
    does("wait notice_thread_8");
    does("tap notice_thread_8");
    does("wait conversation_back");
}

TEST_F(NoticesViewTest, OpensAThreadThatIsClosed) {
    openPage();
    wire::ConversationRow talk;
    talk.id = 4;
    talk.state = "closed";
    talk.name = "Ana";
    service.otherConversations.conversations = {talk};
    branch.people.front().conversation = 4;
    branch.people.front().state = NoticeFate::Wrote;
    choose();
    EXPECT_FALSE(shows("notice_mark_not_reached_8")) << "there is something to read";
    does("tap notice_thread_8");
    does("wait conversation_back");
    EXPECT_EQ(text("conversation_who"), "Ana");
    EXPECT_EQ(text("conversation_claim"), "Closed. A text opens it again.");
}

TEST_F(NoticesViewTest, SaysThatAThreadCannotBeShown) {
    openPage();
    branch.people.front().conversation = 4;
    choose();
    does("tap notice_thread_8");
    does("wait thread_error");
    EXPECT_EQ(text("thread_error"), "This conversation is not there any more.");
    EXPECT_FALSE(shows("thread_awaited"));
}

TEST_F(NoticesViewTest, SaysThatAThreadIsOnItsWay) {
    openPage();
    branch.people.front().conversation = 4;
    choose();
    does("wait notice_thread_8");
    service.silent = true;
    does("tap notice_thread_8");
    does("wait thread_awaited");
    EXPECT_EQ(text("thread_awaited"), "One moment …");
}

TEST_F(NoticesViewTest, GoesFromOneToTheNextByKeys) {
    openPage();
    service.notices.notices.push_back(NoticeBranch::sending(6));
    service.publish();
    does("wait notice_6");
    const auto shown = [this] { return service.asked<wire::NoticeShowQuery>().back().id; };
    does("key Down");
    does("wait notice_person_8");
    EXPECT_EQ(shown(), 7);
    does("key Down");
    EXPECT_TRUE(eventually([&] { return shown() == 6; }));
    does("key Down");
    does("key Up");
    EXPECT_TRUE(eventually([&] { return shown() == 7; }));
    does("type n");
    does("wait notice_text");
    does("key Down");
    EXPECT_TRUE(shows("notice_text")) << "it is written first";
}

TEST_F(NoticesViewTest, ShowsNoneThatWasErased) {
    openPage();
    service.notices.notices = {NoticeBranch::sending(9)};
    service.publish();
    does("wait notice_9");
    EXPECT_FALSE(shows("notice_7"));
}

TEST_F(NoticesViewTest, SaysARefusalAndGoesOn) {
    openPage();
    choose();
    service.refusals = {{ErrorCode::Refused, "not now", "notice_over"}};
    does("tap notice_stop");
    does("tap notice_stop_yes");
    does("wait notices_error");
    EXPECT_EQ(text("notices_error"), "All of this notice is out: there is nothing left to stop.");
}

}  // namespace
}  // namespace turnbell::ui
