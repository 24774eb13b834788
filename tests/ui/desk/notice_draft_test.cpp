#include "tests/ui/branch_at_hand.h"
#include "tests/ui/notice_branch.h"

namespace turnbell::ui {
namespace {

class NoticeDraftTest : public BranchAtHand {
protected:
    void write(const std::string& asRole = "supervisor") {
        service.role = asRole;
        open(wire::Role::Desk, {1280, 800});
        does("wait key_1");
        does("type 482913");
        does("key Return");
        does("wait desk_1");
        does("tap notices");
        does("wait no_notices");
        does("type n");
        does("wait notice_text");
    }

    wire::NoticePreviewQuery lastPreview() const {
        const auto asked = service.asked<wire::NoticePreviewQuery>();
        return asked.empty() ? wire::NoticePreviewQuery{} : asked.back();
    }

    NoticeBranch branch{service};
};

TEST_F(NoticeDraftTest, SaysWhoGetsItAndWhatItCostsWhileItIsWritten) {
    write();
    does("type We close at 15:00.");
    does("wait notice_summary");
    EXPECT_TRUE(eventually([&] { return lastPreview().text == "We close at 15:00."; }));
    EXPECT_EQ(lastPreview().to, NoticeAudience::All);
    EXPECT_EQ(lastPreview().date, "2026-11-22");
    EXPECT_TRUE(eventually([&] { return text("notice_sample") == "Old Town Clinic: We close at 15:00."; }));
    EXPECT_EQ(text("notice_summary"), "12 of 15 people get it: 14 SMS");
    EXPECT_EQ(text("notice_left_out"), "2× no number is known; 1× wants no texts");
    EXPECT_EQ(text("notice_when"), "The first goes at 13:30, the last at 13:32.");
    EXPECT_LE(service.asked<wire::NoticePreviewQuery>().size(), 19U) << "one at a time";
}

TEST_F(NoticeDraftTest, KeepsTheWordsOfWhoGoesBackBeforeTheyAreSent) {
    write();
    does("type We close at 15:00.");
    does("key Escape");
    does("wait no_notices");
    does("key Escape");
    does("wait desk_1");
    does("tap notices");
    does("wait no_notices");
    const auto before = service.asked<wire::NoticePreviewQuery>().size();
    does("type n");
    does("wait notice_text");

    EXPECT_EQ(text("notice_text"), "We close at 15:00.");
    EXPECT_TRUE(eventually([&] { return service.asked<wire::NoticePreviewQuery>().size() > before; }))
        << "who gets it may be others by now";
    ASSERT_TRUE(eventually([&] { return hand("tap notice_send_ask") == "ok"; }));
    does("wait notice_send");
    does("tap notice_send");
    does("wait notice_title");
    does("type n");
    does("wait notice_text");
    EXPECT_EQ(text("notice_text"), "") << "that is sent";
}

TEST_F(NoticeDraftTest, ForgetsTheWordsOfWhoSignsOut) {
    write();
    does("type We close at 15:00.");
    does("key Escape");
    does("key Escape");
    does("wait sign_out");
    does("tap sign_out");
    does("wait key_1");
    does("type 482913");
    does("key Return");
    does("wait desk_1");
    does("tap notices");
    does("wait no_notices");
    does("type n");
    does("wait notice_text");

    EXPECT_EQ(text("notice_text"), "");
}

TEST_F(NoticeDraftTest, SendsAfterOneQuestionAndShowsWhatBecomesOfIt) {
    write();
    does("tap audience_service_B");
    does("tap notice_ask");
    does("tap notice_text");
    does("type Dr. Ana is ill.");
    does("wait notice_send_ask");
    ASSERT_TRUE(eventually([&] { return hand("tap notice_send_ask") == "ok"; }));
    does("wait notice_send");
    EXPECT_EQ(text("notice_question"), "Send 14 SMS now?");
    EXPECT_TRUE(service.asked<wire::NoticeSend>().empty());
    does("tap notice_send");
    does("wait notice_title");
    ASSERT_EQ(service.asked<wire::NoticeSend>().size(), 1U);
    const auto order = service.asked<wire::NoticeSend>().front();
    EXPECT_EQ(order.to, NoticeAudience::Service);
    EXPECT_EQ(order.which, "B");
    EXPECT_EQ(order.text, "Dr. Ana is ill.");
    EXPECT_TRUE(order.ask);
    EXPECT_FALSE(order.now);
}

TEST_F(NoticeDraftTest, KeepsItsRequestSoThatALostAnswerSendsNothingTwice) {
    write();
    does("type We close.");
    does("wait notice_send_ask");
    ASSERT_TRUE(eventually([&] { return hand("tap notice_send_ask") == "ok"; }));
    service.refusals = {{ErrorCode::Timeout, "lost", "answer_lost"}};
    does("wait notice_send");
    does("tap notice_send");
    does("wait notice_error");
    does("tap notice_send_ask");
    does("wait notice_send");
    does("tap notice_send");
    does("wait notice_title");
    std::vector<std::string> ids;
    for (const auto& request : service.requests) {
        if (std::holds_alternative<wire::NoticeSend>(request.command)) {
            ids.push_back(request.requestId);
        }
    }
    ASSERT_EQ(ids.size(), 2U);
    EXPECT_EQ(ids[0], ids[1]);
}

TEST_F(NoticeDraftTest, LetsAnAgentTellOneVisitAlone) {
    write("agent");
    EXPECT_FALSE(shows("audience_all"));
    EXPECT_FALSE(shows("audience_service_A"));
    does("type Room 4 please.");
    EXPECT_TRUE(service.asked<wire::NoticePreviewQuery>().empty()) << "of which visit?";
    does("tap notice_ticket");
    does("type a003");
    EXPECT_TRUE(eventually([&] { return lastPreview().which == "A003"; }));
    EXPECT_EQ(lastPreview().to, NoticeAudience::Ticket);
}

TEST_F(NoticeDraftTest, OffersToGoRoundQuietHours) {
    branch.preview.quiet = true;
    branch.preview.beginsAt = "2026-11-23T04:00:00.000Z";
    branch.preview.endsAt = branch.preview.beginsAt;
    write();
    EXPECT_FALSE(shows("notice_now"));
    does("type We close.");
    does("wait notice_now");
    EXPECT_TRUE(eventually([&] {
        return text("notice_when") == "It waits for the end of the quiet hours. Goes at 2026-11-23 08:00.";
    }));
    branch.preview.quiet = false;
    does("tap notice_now");
    EXPECT_TRUE(eventually([&] { return lastPreview().now; }));
    EXPECT_TRUE(shows("notice_now"));
}

TEST_F(NoticeDraftTest, AsksAgainWhenTheServiceIsBack) {
    write();
    service.stop();
    ASSERT_TRUE(eventually([&] { return shows("offline"); }));
    does("type We close.");
    does("wait notice_error");
    EXPECT_EQ(visible(*role().window()->contentItem(), "notice_send_ask")->property("text"), "Send")
        << "nobody knows to how many";
    service.listen();

    does("wait notice_summary");
    EXPECT_FALSE(shows("notice_error"));
    EXPECT_EQ(lastPreview().text, "We close.");
}

TEST_F(NoticeDraftTest, BreaksLinesByEnterAndLeavesTheWordsByTab) {
    write();
    does("type One");
    does("key Return");
    does("type two");
    EXPECT_TRUE(eventually([&] { return lastPreview().text == "One\ntwo"; }));
    does("key Tab");
    does("type n");
    EXPECT_EQ(lastPreview().text, "One\ntwo");
}

TEST_F(NoticeDraftTest, EscapeDropsTheQuestionThenTheDraft) {
    write();
    does("type We close.");
    does("wait notice_send_ask");
    ASSERT_TRUE(eventually([&] { return hand("tap notice_send_ask") == "ok"; }));
    does("wait notice_send");
    does("key Escape");
    does("wait notice_send_ask");
    does("key Escape");
    does("wait no_notices");
    EXPECT_TRUE(service.asked<wire::NoticeSend>().empty());
}

}  // namespace
}  // namespace turnbell::ui
