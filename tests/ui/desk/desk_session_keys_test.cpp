#include "tests/ui/branch_at_hand.h"
#include "ui/desk/desk_session.h"

namespace turnbell::ui {
namespace {

/// Two who wait, one who is expected and one who missed the call, and a desk window at desk 1.
class DeskSessionKeys : public BranchAtHand {
protected:
    void SetUp() override {
        service.queue.tickets = {visit("A001", "waiting"), visit("B002", "waiting")};
        service.queue.expected = {visit("A003", "expected")};
        service.queue.missed = {visit("A004", "no_show")};
        open(wire::Role::Desk, {1280, 800});
        does("wait key_1");
        does("type " + QString{FakeService::kPin});
        does("key Return");
        does("wait desk_1");
        does("type 1");
        does("wait primary");
        does("wait no_show_A004");
    }

    wire::TicketRow visit(const std::string& ticket, const std::string& state) {
        wire::TicketRow row;
        row.visit = ++visits_;
        row.ticket = ticket;
        row.state = state;
        row.service = row.queue = ticket.substr(0, 1);
        row.firstName = "Ana";
        row.language = "ka";
        row.arrivedAt = toIso8601(clock.now().utc);
        row.dueAt = row.lastCalledAt = row.arrivedAt;
        return row;
    }

    void down(int rows) {
        for (int i = 0; i < rows; ++i) {
            does("key Down");
        }
    }

    /// A001 is at the desk, for a service with outcomes.
    void serveOneWithOutcomes() {
        service.queue.services[0].outcomes = {"resolved", "comes back"};
        pressPrimary();
        ASSERT_TRUE(eventually([&] { return text("primary") == "Arrived"; }));
        pressPrimary();
        ASSERT_TRUE(eventually([&] { return text("primary") == "Finish and call next"; }));
    }

    template <typename Command>
    bool isAsked() {
        return eventually([&] { return service.asked<Command>().size() == 1; });
    }

private:
    std::int64_t visits_ = 0;
};

TEST_F(DeskSessionKeys, CallWhoIsMarked) {
    down(2);
    does("key Return");

    ASSERT_TRUE(isAsked<wire::CallTicket>());
    EXPECT_EQ(service.asked<wire::CallTicket>().front().ticket, "B002");
}

TEST_F(DeskSessionKeys, TakeInWhoIsExpected) {
    down(3);
    does("key Return");

    ASSERT_TRUE(isAsked<wire::Arrive>());
    EXPECT_EQ(service.asked<wire::Arrive>().front().ticket, "A003");
}

TEST_F(DeskSessionKeys, TakeBackWhoMissedTheCall) {
    does("key Up");
    does("key Return");

    ASSERT_TRUE(isAsked<wire::Rejoin>());
    EXPECT_EQ(service.asked<wire::Rejoin>().front().ticket, "A004");
}

TEST_F(DeskSessionKeys, AskWhatElseToDoWithWhoIsMarked) {
    down(1);
    does("key Right");
    does("wait choice_more_time");
    does("type 2");

    ASSERT_TRUE(isAsked<wire::MoreTime>());
    EXPECT_EQ(service.asked<wire::MoreTime>().front().ticket, "A001");
}

TEST_F(DeskSessionKeys, CorrectWhoIsMarkedInAnyList) {
    does("key Up");
    does("type c");
    does("wait correct_phone");
    does("type 555123456");
    does("key Return");

    ASSERT_TRUE(isAsked<wire::VisitChange>());
    EXPECT_EQ(service.asked<wire::VisitChange>().front().ticket, "A004");
}

TEST_F(DeskSessionKeys, MarkNobodyAfterEscape) {
    down(2);
    does("key Escape");
    pressPrimary("key Return");

    ASSERT_TRUE(isAsked<wire::CallNext>()) << "the big button again";
}

TEST_F(DeskSessionKeys, TransferByNumber) {
    pressPrimary();
    ASSERT_TRUE(eventually([&] { return text("primary") == "Arrived"; }));
    does("type t");
    does("wait transfer_B");
    does("type 2");

    ASSERT_TRUE(isAsked<wire::Transfer>());
    EXPECT_EQ(service.asked<wire::Transfer>().front().service, "B");
}

TEST_F(DeskSessionKeys, SayWhatCameOfAVisitBeforeItEnds) {
    serveOneWithOutcomes();
    does("type f");
    does("wait choice_resolved");
    EXPECT_TRUE(service.asked<wire::Finish>().empty()) << "nothing is done before the answer";
    EXPECT_EQ(text("question"), "Finish A001: what came of it?");
    does("type 2");

    ASSERT_TRUE(isAsked<wire::Finish>());
    EXPECT_EQ(service.asked<wire::Finish>().front().outcome, "comes back");
    EXPECT_TRUE(eventually([&] { return !shows("choice_resolved"); }));
}

TEST_F(DeskSessionKeys, SayItWithTheNextCallToo) {
    serveOneWithOutcomes();
    pressPrimary();
    does("wait choice_resolved");
    does("type 1");

    ASSERT_TRUE(eventually([&] { return service.asked<wire::CallNext>().size() == 2; }));
    EXPECT_EQ(service.asked<wire::CallNext>().back().outcome, "resolved");
    ASSERT_TRUE(eventually([&] { return text("primary") == "Arrived"; }));
    does("type u");
    ASSERT_TRUE(isAsked<wire::Undo>());
    EXPECT_EQ(service.asked<wire::Undo>().front().desk, "1") << "the call and what it ended";
}

TEST_F(DeskSessionKeys, EndTheVisitAloneOnceAnotherDeskHasCalledTheLast) {
    serveOneWithOutcomes();
    pressPrimary();
    does("wait choice_resolved");
    EXPECT_EQ(text("question"), "Finish A001 and call next: what came of it?");
    std::erase_if(service.queue.tickets, [](const auto& ticket) { return ticket.state == "waiting"; });
    service.publish();
    ASSERT_TRUE(eventually([&] { return text("primary") == "Finish"; }));
    EXPECT_EQ(text("question"), "Finish A001: what came of it?");
    does("type 1");

    ASSERT_TRUE(isAsked<wire::Finish>());
    EXPECT_EQ(service.asked<wire::Finish>().front().outcome, "resolved");
}

TEST_F(DeskSessionKeys, AskNoMoreOnceAPadHasEndedTheVisit) {
    serveOneWithOutcomes();
    does("type f");
    does("wait choice_resolved");
    std::erase_if(service.queue.tickets, [](const auto& ticket) { return ticket.state == "serving"; });
    service.publish();

    EXPECT_TRUE(eventually([&] { return !shows("choice_resolved"); }));
}

TEST_F(DeskSessionKeys, PauseWithAReasonAndOpen) {
    does("type o");
    does("wait choice_lunch");
    does("type 2");
    ASSERT_TRUE(isAsked<wire::DeskPause>());
    EXPECT_EQ(service.asked<wire::DeskPause>().front().reason, "Lunch");
    ASSERT_TRUE(eventually([&] { return text("open_or_pause") == "Open"; }));

    does("type ო");

    EXPECT_TRUE(eventually([&] { return service.asked<wire::DeskOpen>().size() == 2; }));
}

TEST_F(DeskSessionKeys, LeaveTheDeskAndSignOut) {
    does("type l");
    does("wait desk_2");
    does("type q");

    does("wait sign_in_page");
    EXPECT_TRUE(isAsked<wire::SignOut>());
}

TEST_F(DeskSessionKeys, SignOutAtTheDesk) {
    does("type ქ");

    does("wait sign_in_page");
    EXPECT_TRUE(isAsked<wire::SignOut>());
}

}  // namespace
}  // namespace turnbell::ui
