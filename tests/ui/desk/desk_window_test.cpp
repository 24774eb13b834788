#include "tests/ui/branch_at_hand.h"
#include "ui/desk/desk_session.h"

#include <gmock/gmock.h>

namespace turnbell::ui {
namespace {

class DeskWindowTest : public BranchAtHand {
protected:
    void SetUp() override {
        service.status.alarms = {};
        checkIn("A", "Ana");
        checkIn("B", "Ben");
        clock.advance(milliseconds{300'000});
        open(wire::Role::Desk, {1280, 800});
    }

    void checkIn(const std::string& code, const std::string& name) {
        wire::TicketRow row;
        row.visit = static_cast<std::int64_t>(service.queue.tickets.size()) + 1;
        row.ticket = code + "00" + std::to_string(row.visit);
        row.state = "waiting";
        row.service = code;
        row.queue = code;
        row.firstName = name;
        row.phone = "+995…456";
        row.language = "ka";
        row.arrivedAt = toIso8601(clock.now().utc);
        service.queue.tickets.push_back(row);
    }

    wire::TicketRow elsewhere(const std::string& ticket, const std::string& state) const {
        wire::TicketRow row;
        row.ticket = ticket;
        row.state = state;
        row.service = "A";
        row.queue = "A";
        row.firstName = "Nino";
        row.language = "ka";
        row.lastCalledAt = toIso8601(clock.now().utc);
        return row;
    }

    void expected(const std::string& ticket, const std::string& dueAt) {
        auto row = elsewhere(ticket, dueAt.empty() ? "remote" : "expected");
        row.dueAt = dueAt;
        service.queue.expected.push_back(row);
    }

    void missed(const std::string& ticket) { service.queue.missed.push_back(elsewhere(ticket, "no_show")); }

    void signIn(const QString& pin = FakeService::kPin) {
        for (const auto digit : pin) {
            does("tap key_" + QString{digit});
        }
        does("tap sign_in");
    }

    void sitAtDeskOne() {
        signIn();
        does("tap desk_1");
        does("wait primary");
    }

    wire::MessageRow message(std::int64_t id, const std::string& kind, const std::string& state,
                             const std::string& why) const {
        wire::MessageRow row;
        row.id = id;
        row.visit = 1;
        row.ticket = "A001";
        row.kind = kind;
        row.state = state;
        row.why = why;
        row.createdAt = toIso8601(clock.now().utc);
        return row;
    }

    /// How far down it stands.
    double placeOf(const QString& name) {
        return visible(*role().window()->contentItem(), name)->mapToScene({}).y();
    }

    void writeIn(const std::string& words) {
        wire::ConversationRow row;
        row.id = 5;
        row.from = "+995…456";
        row.name = "Ana";
        row.ticket = "A001";
        row.state = "waiting_us";
        row.text = words;
        row.lastAt = toIso8601(clock.now().utc);
        row.entries = {{.at = row.lastAt, .incoming = true, .text = words, .by = {}, .state = {}}};
        service.conversations.conversations = {row};
        service.publish();
    }
};

TEST_F(DeskWindowTest, LetsNobodyInWithoutTheRightPin) {
    signIn("1111");

    ASSERT_TRUE(eventually([&] { return text("sign_in_error") == "This PIN is not known."; }));
    EXPECT_FALSE(shows("desk_1"));
}

TEST_F(DeskWindowTest, OpensTheDeskThatIsChosen) {
    sitAtDeskOne();

    ASSERT_EQ(service.asked<wire::DeskOpen>().size(), 1U);
    EXPECT_EQ(service.asked<wire::DeskOpen>().front().desk, "1");
    EXPECT_EQ(text("primary"), "Call next");
}

TEST_F(DeskWindowTest, GoesThroughAVisitWithOneButton) {
    sitAtDeskOne();
    pressPrimary();
    ASSERT_TRUE(eventually([&] { return text("primary") == "Arrived"; }));
    EXPECT_EQ(text("current_ticket"), "A001");
    EXPECT_EQ(text("customer"), "Ana");

    pressPrimary();
    ASSERT_TRUE(eventually([&] { return text("primary") == "Finish and call next"; }));
    pressPrimary();
    ASSERT_TRUE(eventually([&] { return shows("current_ticket") && text("current_ticket") == "B002"; }));
    pressPrimary();
    ASSERT_TRUE(eventually([&] { return text("primary") == "Finish"; })) << "nobody waits any more";
    pressPrimary();

    ASSERT_TRUE(eventually([&] { return text("primary") == "Call next"; }));
    EXPECT_EQ(service.asked<wire::CallNext>().size(), 2U);
    EXPECT_EQ(service.asked<wire::Confirm>().size(), 2U);
    EXPECT_EQ(service.asked<wire::Finish>().size(), 1U);
}

TEST_F(DeskWindowTest, TakesADoublePressForOne) {
    sitAtDeskOne();
    pressPrimary();
    ASSERT_TRUE(eventually([&] { return text("primary") == "Arrived"; }));
    does("tap primary");
    pass(milliseconds{249});
    does("key Space");
    EXPECT_EQ(text("primary"), "Arrived");
    EXPECT_TRUE(service.asked<wire::Confirm>().empty()) << "nobody can have read that";

    pass(milliseconds{1});
    does("tap primary");

    EXPECT_TRUE(eventually([&] { return service.asked<wire::Confirm>().size() == 1; }));
}

TEST_F(DeskWindowTest, TakesInWhoWasExpected) {
    expected("A007", "2026-11-22T09:30:00.000Z");
    expected("A008", "");
    service.publish();
    sitAtDeskOne();
    does("wait expected_A007");
    EXPECT_EQ(text("expected_A007_when"), "expected 13:30");
    EXPECT_EQ(text("expected_A008_when"), "on the way");

    does("tap expected_A007");

    EXPECT_TRUE(eventually([&] { return shows("waiting_A007") && !shows("expected_A007"); }));
    ASSERT_EQ(service.asked<wire::Arrive>().size(), 1U);
    does("type u");
    EXPECT_TRUE(eventually([&] { return service.asked<wire::Undo>().size() == 1; }));
    EXPECT_EQ(service.asked<wire::Undo>().front().ticket, "A007");
}

TEST_F(DeskWindowTest, CallsBackWhoMissedTheCall) {
    missed("A009");
    missed("A010");
    service.publish();
    sitAtDeskOne();
    does("tap no_show_A009");
    ASSERT_TRUE(eventually([&] { return shows("waiting_A009"); }));
    does("wait primary");

    does("type b");

    EXPECT_TRUE(eventually([&] { return shows("waiting_A010") && !shows("no_show_A010"); }));
    EXPECT_EQ(service.asked<wire::Rejoin>().size(), 2U);
}

TEST_F(DeskWindowTest, WorksFromTheKeyboard) {
    sitAtDeskOne();
    pressPrimary("key Space");
    ASSERT_TRUE(eventually([&] { return text("primary") == "Arrived"; }));
    does("type r");
    ASSERT_TRUE(eventually([&] { return service.asked<wire::Recall>().size() == 1; }));
    does("wait primary");
    does("type ნ");

    ASSERT_TRUE(eventually([&] { return service.asked<wire::NoShow>().size() == 1; }));
}

TEST_F(DeskWindowTest, ParksAndCallsBackFromTheList) {
    sitAtDeskOne();
    pressPrimary("click primary");
    ASSERT_TRUE(eventually([&] { return text("primary") == "Arrived"; }));
    pressPrimary("click primary");
    does("click park");
    does("click choice_10");
    does("click parked_A001");

    ASSERT_TRUE(eventually([&] { return service.asked<wire::CallTicket>().size() == 1; }));
    EXPECT_EQ(service.asked<wire::CallTicket>().front().ticket, "A001");
    ASSERT_EQ(service.asked<wire::Park>().size(), 1U);
    EXPECT_EQ(service.asked<wire::Park>().front().remind, std::chrono::minutes{10});
}

TEST_F(DeskWindowTest, AsksWhyBeforeAPauseAndNotBeforeOpening) {
    sitAtDeskOne();
    does("tap open_or_pause");
    does("tap choice_lunch");

    ASSERT_TRUE(eventually([&] { return service.asked<wire::DeskPause>().size() == 1; }));
    EXPECT_EQ(service.asked<wire::DeskPause>().front().reason, "Lunch");
    ASSERT_TRUE(eventually([&] { return text("open_or_pause") == "Open"; }));
    does("tap open_or_pause");
    ASSERT_TRUE(eventually([&] { return service.asked<wire::DeskOpen>().size() == 2; }));
}

TEST_F(DeskWindowTest, DoesWhatIsChosenForAWaitingTicket) {
    sitAtDeskOne();
    does("tap choose_A001");
    does("tap choice_more_time");
    ASSERT_TRUE(eventually([&] { return service.asked<wire::MoreTime>().size() == 1; }));
    EXPECT_EQ(service.asked<wire::MoreTime>().front().ticket, "A001");

    ASSERT_TRUE(eventually([&] { return text("undo").starts_with("Undo ("); }));
    does("tap undo");
    ASSERT_TRUE(eventually([&] { return service.asked<wire::Undo>().size() == 1; }));
    EXPECT_EQ(service.asked<wire::Undo>().front().ticket, "A001") << "not what the desk did last";
}

TEST_F(DeskWindowTest, DoesMuchForAWaitingTicketWhileSomebodyIsAtTheDesk) {
    sitAtDeskOne();
    pressPrimary();
    ASSERT_TRUE(eventually([&] { return text("primary") == "Arrived"; }));
    does("tap choose_B002");
    does("tap choice_leave");

    ASSERT_TRUE(eventually([&] { return service.asked<wire::Leave>().size() == 1; }));
    EXPECT_EQ(service.asked<wire::Leave>().front().ticket, "B002");
}

TEST_F(DeskWindowTest, AsksForTheReasonOfACancellationAndGoesBackByEscape) {
    sitAtDeskOne();
    does("tap choose_B002");
    does("tap choice_cancel");
    does("wait choice_unable");
    does("key Escape");
    ASSERT_TRUE(eventually([&] { return !shows("choice_unable"); }));
    EXPECT_EQ(service.asked<wire::Cancel>().size(), 0U);

    does("tap choose_B002");
    does("tap choice_cancel");
    does("tap choice_unable");
    ASSERT_TRUE(eventually([&] { return service.asked<wire::Cancel>().size() == 1; }));
    EXPECT_EQ(service.asked<wire::Cancel>().front().reason, "We cannot do it today");
}

TEST_F(DeskWindowTest, TransfersAWaitingTicket) {
    sitAtDeskOne();
    does("tap choose_B002");
    does("tap choice_transfer");
    does("tap transfer_C");

    ASSERT_TRUE(eventually([&] { return service.asked<wire::Transfer>().size() == 1; }));
    EXPECT_EQ(service.asked<wire::Transfer>().front().ticket, "B002");
    EXPECT_EQ(service.asked<wire::Transfer>().front().desk, "");
}

TEST_F(DeskWindowTest, TransfersToAnotherService) {
    sitAtDeskOne();
    pressPrimary();
    does("tap transfer");
    does("tap transfer_C");

    ASSERT_TRUE(eventually([&] { return service.asked<wire::Transfer>().size() == 1; }));
    EXPECT_EQ(service.asked<wire::Transfer>().front().service, "C");
    EXPECT_FALSE(shows("transfer_cancel"));
}

TEST_F(DeskWindowTest, OffersUndoForTenSeconds) {
    sitAtDeskOne();
    pressPrimary();
    ASSERT_TRUE(eventually([&] { return text("undo") == "Undo (10)"; }));
    pass(milliseconds{9500});
    EXPECT_EQ(text("undo"), "Undo (1)");

    does("tap undo");
    ASSERT_TRUE(eventually([&] { return service.asked<wire::Undo>().size() == 1; }));
    ASSERT_TRUE(eventually([&] { return !visible(*role().window()->contentItem(), "undo")->isEnabled(); }));
}

TEST_F(DeskWindowTest, ForgetsUndoAfterTenSeconds) {
    sitAtDeskOne();
    pressPrimary();
    ASSERT_TRUE(eventually([&] { return text("primary") == "Arrived"; }));

    pass(milliseconds{10'100});

    EXPECT_FALSE(visible(*role().window()->contentItem(), "undo")->isEnabled());
}

TEST_F(DeskWindowTest, SaysWhenTheTurnOfEachWhoWaitsComes) {
    service.queue.tickets.at(0).wait = wire::Wait{15, 25};
    service.queue.tickets.at(1).wait = wire::Wait{0, 10};
    sitAtDeskOne();
    EXPECT_EQ(text("turn_A001"), "in 15–25 min");
    EXPECT_EQ(text("turn_B002"), "within 10 min");

    service.queue.tickets.at(0).wait.reset();
    service.publish();

    EXPECT_TRUE(eventually([&] { return !shows("turn_A001"); }));
}

TEST_F(DeskWindowTest, SaysUntilWhenSomebodyAskedForMoreTime) {
    service.queue.tickets.at(0).notBeforeAt = "2099-11-22T10:42:00.000Z";
    sitAtDeskOne();
    EXPECT_TRUE(text("turn_A001").starts_with("more time until "));
}

TEST_F(DeskWindowTest, SaysThatWhoIsCalledTextedToBeHere) {
    service.queue.tickets.at(0).state = "called";
    service.queue.tickets.at(0).desk = "1";
    service.queue.tickets.at(0).hereAt = "2026-11-22T10:42:00.000Z";
    sitAtDeskOne();
    EXPECT_TRUE(text("about").ends_with(" · here (text 14:42)")) << text("about");
}

TEST_F(DeskWindowTest, WarnsOfAWaitAndAServiceThatTakeLongerThanTheirTargets) {
    service.queue.services.at(0).targetWait = std::chrono::minutes{5};
    service.queue.services.at(0).targetTransaction = std::chrono::minutes{10};
    sitAtDeskOne();
    EXPECT_FALSE(shows("missed_A001"));
    pass(milliseconds{60'000});
    EXPECT_EQ(text("missed_A001"), "target 5 min");
    EXPECT_FALSE(shows("missed_B002"));

    pressPrimary();
    ASSERT_TRUE(eventually([&] { return text("primary") == "Arrived"; }));
    EXPECT_FALSE(shows("served_for"));
    pressPrimary();
    ASSERT_TRUE(eventually([&] { return shows("served_for"); }));
    pass(milliseconds{600'000});
    EXPECT_EQ(text("served_for"), "At the desk: 10 min");
    pass(milliseconds{60'000});
    EXPECT_EQ(text("served_for"), "At the desk: 11 min, target 10 min");
}

TEST_F(DeskWindowTest, SaysWhyAStepWasRefused) {
    sitAtDeskOne();
    service.refusals.push_back({ErrorCode::Refused, "", "nobody_waiting"});
    pressPrimary();
    does("wait desk_error");

    EXPECT_EQ(text("desk_error"), "Nobody is waiting for this desk.");
}

TEST_F(DeskWindowTest, AnswersACustomerWhoWroteIn) {
    sitAtDeskOne();
    writeIn("I forgot my ID card");
    does("tap conversation_5");
    does("tap reply");
    does("type No problem 🙂 your name is enough");
    does("key Return");

    ASSERT_TRUE(eventually([&] { return service.asked<wire::ConversationReply>().size() == 1; }));
    EXPECT_EQ(service.asked<wire::ConversationReply>().front().id, 5);
    EXPECT_EQ(service.asked<wire::ConversationReply>().front().text, "No problem 🙂 your name is enough");
    ASSERT_TRUE(eventually([&] { return text("reply").empty(); }));
    EXPECT_EQ(service.asked<wire::CallNext>().size(), 0U) << "keys in the box are no desk keys";
}

TEST_F(DeskWindowTest, KeepsAnAnswerThatCouldNotBeSent) {
    sitAtDeskOne();
    writeIn("Hello?");
    does("tap conversation_5");
    does("tap reply");
    does("type We are here");
    service.refusals.push_back({ErrorCode::Refused, "", "opted_out"});
    does("tap send_reply");
    does("wait reply_error");

    EXPECT_EQ(text("reply_error"), "This person has asked for no more texts.");
    EXPECT_EQ(text("reply"), "We are here");
}

TEST_F(DeskWindowTest, SurvivesARestartOfTheServiceWithoutANewPin) {
    sitAtDeskOne();
    service.stop();
    ASSERT_TRUE(eventually([&] { return shows("offline"); }));
    EXPECT_FALSE(visible(*role().window()->contentItem(), "primary")->isEnabled());

    service.listen();
    pressPrimary();

    ASSERT_TRUE(eventually([&] { return text("primary") == "Arrived"; }));
    EXPECT_EQ(service.asked<wire::SignIn>().size(), 2U);
}

TEST_F(DeskWindowTest, ForgetsThePinAtSignOut) {
    sitAtDeskOne();
    does("tap sign_out");
    does("wait sign_in_page");
    ASSERT_TRUE(eventually([&] { return service.asked<wire::SignOut>().size() == 1; }));
    service.stop();
    ASSERT_TRUE(eventually([&] { return shows("offline"); }));
    service.listen();
    ASSERT_TRUE(eventually([&] { return !shows("offline"); }));

    EXPECT_EQ(service.asked<wire::SignIn>().size(), 1U);
}

TEST_F(DeskWindowTest, SaysWhereTheTextsOfTheVisitStandAndWhy) {
    auto ofYesterday = message(1, "turn", "failed", "");
    ofYesterday.visit = 77;  // had the same ticket
    service.messages.messages = {ofYesterday, message(2, "welcome", "delivered", "status report 0")};
    sitAtDeskOne();
    pressPrimary();
    does("wait visit_text_2");

    EXPECT_THAT(text("visit_text_2"), testing::EndsWith("Welcome: delivered – the phone confirmed it"));
    EXPECT_FALSE(shows("visit_text_1"));
    service.messages.messages.push_back(message(3, "approach", "delivered", ""));
    service.messages.messages.front() = message(1, "turn", "failed", "");
    service.publish();
    does("wait visit_text_1");
    EXPECT_LT(placeOf("visit_text_1"), placeOf("visit_text_3")) << "it needs a person";
    EXPECT_LT(placeOf("visit_text_3"), placeOf("visit_text_2")) << "newest first";
}

TEST_F(DeskWindowTest, ListsAllTextsAndFirstThoseThatNeedAPerson) {
    service.earlier.messages = {message(1, "welcome", "unknown", "silent for 180 s; no evidence came")};
    service.messages.messages = {message(2, "turn", "delivered", "status report 0"),
                                 message(3, "survey", "planned", "")};
    sitAtDeskOne();
    does("tap texts");
    does("wait text_condition_1");

    EXPECT_EQ(text("texts_trouble"), "1 needs a person");
    EXPECT_EQ(text("text_condition_1"), "may not have arrived");
    EXPECT_EQ(text("text_why_1"), "the modem was silent for 180 s; nothing shows that it arrived");
    EXPECT_EQ(text("text_why_2"), "the phone confirmed it");
    EXPECT_FALSE(shows("text_why_3"));
    EXPECT_LT(placeOf("text_1"), placeOf("text_3"));
    EXPECT_LT(placeOf("text_3"), placeOf("text_2")) << "newest first";
    service.messages.messages.front().state = "undelivered";
    service.publish();
    EXPECT_TRUE(eventually([&] { return text("texts_trouble") == "2 need a person"; }));
}

TEST_F(DeskWindowTest, OpensAndLeavesTheTextsByKey) {
    sitAtDeskOne();
    does("type m");
    does("wait no_texts");
    does("key Escape");
    does("wait primary");

    does("tap texts");
    does("wait no_texts");
    does("tap texts_back");
    does("wait primary");
}

TEST_F(DeskWindowTest, LeadsFromTheAlarmToTheTexts) {
    service.status.alarms = {{.code = "messages_unknown", .text = ""}};
    sitAtDeskOne();
    does("tap alarm_texts");

    does("wait text_page");
}

TEST_F(DeskWindowTest, ShowsNoTextsToWhoIsNotSignedIn) {
    sitAtDeskOne();
    does("tap texts");
    does("wait text_page");
    does("tap sign_out");

    does("wait sign_in_page");
    EXPECT_FALSE(shows("text_page"));
    EXPECT_FALSE(shows("texts"));
}

TEST_F(DeskWindowTest, SpeaksGeorgian) {
    sitAtDeskOne();
    does("tap switch_ka");

    EXPECT_EQ(text("primary"), "შემდეგის გამოძახება");
    EXPECT_EQ(text("modem"), "მოდემი: მზადაა, სიგნალი 72 %");
}

}  // namespace
}  // namespace turnbell::ui
