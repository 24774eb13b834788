#include "tests/ui/layout_check.h"
#include "tests/ui/notice_branch.h"

namespace turnbell::ui {
namespace {

constexpr auto kWords = "We close at 15:00 today because of the storm, your visit moves to tomorrow.";

class NoticesLayoutTest : public LayoutTest {
protected:
    void fill() {
        auto done = NoticeBranch::sending(6);
        done.state = NoticeState::Sent;
        done.to = NoticeAudience::Service;
        done.which = "C";
        done.date = "2026-11-25";
        done.text = kWords;
        done.counts.toCall = 0;
        service.notices.notices = {NoticeBranch::sending(7), done};
        service.notices.notices.front().text = kWords;
        auto confirmed = NoticeBranch::silent(9);
        confirmed.state = NoticeFate::Confirmed;
        confirmed.toCall = false;
        confirmed.phone = "+995…457";
        confirmed.called = "confirmed";
        confirmed.calledBy = "Ana";
        confirmed.calledAt = "2026-11-22T10:45:00.000Z";
        auto without = NoticeBranch::silent(10);
        without.state = NoticeFate::NotSent;
        without.code = "same_number";
        without.phone.clear();
        without.toCall = false;
        without.conversation = 4;
        auto wrote = NoticeBranch::silent(11);
        wrote.state = NoticeFate::Wrote;
        wrote.code = "wrote";
        wrote.conversation = 4;
        auto silent = NoticeBranch::silent(8);
        silent.conversation = 4;
        auto stopped = NoticeBranch::silent(12);
        stopped.state = NoticeFate::Wrote;
        stopped.code = "opted_out_since";
        stopped.conversation = 4;
        auto unreached = NoticeBranch::silent(13);
        unreached.code = "opted_out_since";
        unreached.called = "not_reached";
        unreached.calledBy = "Ana";
        unreached.calledAt = "2026-11-22T10:45:00.000Z";
        service.notices.notices.front().counts.wrote = 2;
        branch.people = {silent, wrote, stopped, unreached, confirmed, without};
        inAnyLanguage << kWords << QString{"Old Town Clinic: "} + kWords;
    }

    NoticeBranch branch{service};
};

TEST_P(NoticesLayoutTest, FitsInEveryState) {
    prefix = "notices";
    smallestTarget = 41;
    service.role = "supervisor";
    open(wire::Role::Desk, GetParam().size);
    does("wait key_1");
    does("type 482913");
    does("key Return");
    does("wait desk_1");
    does("tap notices");
    does("wait no_notices");
    look("1-empty");
    fill();
    service.publish();
    does("wait notice_7");
    look("2-list");
    does("tap notice_7");
    does("wait notice_person_10");
    look("3-people");
    does("tap notice_stop");
    does("wait notice_stop_yes");
    look("4-stop");
    does("key Escape");
    does("tap notice_new");
    does("wait notice_text");
    look("5-new");
    branch.preview.quiet = true;
    branch.preview.beginsAt = "2026-11-23T04:00:00.000Z";
    branch.preview.endsAt = "2026-11-23T04:02:00.000Z";
    does(QString{"type "} + kWords);
    does("wait notice_now");
    ASSERT_TRUE(eventually([&] { return hand("tap notice_send_ask") == "ok"; }));
    does("wait notice_send");
    look("6-question");
    does("tap audience_ticket");
    does("wait notice_ticket");
    look("7-one");
}

INSTANTIATE_TEST_SUITE_P(Notices, NoticesLayoutTest,
                         testing::Values(Screen{"en", {1280, 800}}, Screen{"ka", {1280, 800}},
                                         Screen{"de", {1280, 800}}, Screen{"en", {1024, 768}},
                                         Screen{"ka", {1024, 768}}, Screen{"de", {1024, 768}},
                                         Screen{"en", {1920, 1080}}, Screen{"ka", {1920, 1080}},
                                         Screen{"de", {1920, 1080}}));

}  // namespace
}  // namespace turnbell::ui
