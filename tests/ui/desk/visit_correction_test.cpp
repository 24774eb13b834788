#include "ui/desk/visit_correction.h"

#include "tests/ui/branch_at_hand.h"

namespace turnbell::ui {
namespace {

/// Two who wait, and a desk window at desk 1.
class VisitCorrectionTest : public BranchAtHand {
protected:
    void SetUp() override {
        add("A001", "Ana", "+995…456");
        add("B002", "Ben", "");
        open(wire::Role::Desk, {1280, 800});
        does("wait key_1");
        does("type " + QString{FakeService::kPin});
        does("key Return");
        does("tap desk_1");
        does("wait primary");
    }

    void add(const std::string& ticket, const std::string& name, const std::string& phone) {
        wire::TicketRow row;
        row.visit = static_cast<std::int64_t>(service.queue.tickets.size()) + 1;
        row.ticket = ticket;
        row.state = "waiting";
        row.service = ticket.substr(0, 1);
        row.queue = row.service;
        row.firstName = name;
        row.phone = phone;
        row.language = "ka";
        row.arrivedAt = toIso8601(clock.now().utc);
        service.queue.tickets.push_back(row);
    }

    void correct(const QString& ticket) {
        does("tap choose_" + ticket);
        does("tap choice_correct");
        does("wait correct_phone");
    }

    /// The one correction that the service was asked for.
    wire::VisitChange asked() {
        EXPECT_TRUE(eventually([&] { return !service.asked<wire::VisitChange>().empty(); }));
        const auto all = service.asked<wire::VisitChange>();
        EXPECT_EQ(all.size(), 1U);
        return all.empty() ? wire::VisitChange{} : all.front();
    }

    bool isClosed() {
        return eventually([&] { return !shows("correct_phone"); });
    }
};

TEST_F(VisitCorrectionTest, SendsANewNumberAloneWhichIsTypedAtOnce) {
    correct("A001");
    does("type 555 12 34 56");
    EXPECT_EQ(text("correct_note"), "Ask first: may we text this number?");
    does("key Return");

    const auto change = asked();
    EXPECT_EQ(change.ticket, "A001");
    EXPECT_EQ(change.phone, "555 12 34 56");
    EXPECT_EQ(change.firstName + change.lastName + change.language + change.service, "");
    EXPECT_TRUE(isClosed());
    EXPECT_FALSE(text("undo").starts_with("Undo (")) << "that would take back the step before";
}

TEST_F(VisitCorrectionTest, RemovesANumberWithoutAnother) {
    correct("A001");
    does("type 555");
    does("tap remove_phone");
    EXPECT_EQ(text("correct_note"), "No texts go to this number any more.");
    does("tap correct_save");

    EXPECT_EQ(asked().phone, "-");
}

TEST_F(VisitCorrectionTest, KeepsANumberAfterAll) {
    correct("A001");
    does("tap remove_phone");
    ASSERT_TRUE(eventually([&] { return text("remove_phone") == "Keep number"; }));
    does("tap remove_phone");
    does("tap correct_save");

    EXPECT_TRUE(isClosed());
    EXPECT_TRUE(service.asked<wire::VisitChange>().empty()) << "nothing is different";
}

TEST_F(VisitCorrectionTest, HasNoNumberToRemoveOfWhoGaveNone) {
    correct("B002");

    EXPECT_FALSE(visible(*role().window()->contentItem(), "remove_phone")->isEnabled());
}

TEST_F(VisitCorrectionTest, SendsTheNamesThatAreTyped) {
    correct("A001");
    does("tap correct_first_name");
    does("type lia");
    does("tap correct_last_name");
    does("type Beridze");
    does("tap correct_save");

    const auto change = asked();
    EXPECT_EQ(change.firstName, "Analia");
    EXPECT_EQ(change.lastName, "Beridze");
    EXPECT_EQ(change.phone, "");
}

TEST_F(VisitCorrectionTest, TakesANameAwayThatIsEmptied) {
    correct("A001");
    does("tap correct_first_name");
    for (int i = 0; i < 3; ++i) {
        does("key Backspace");
    }
    does("tap correct_save");

    const auto change = asked();
    EXPECT_EQ(change.firstName, "-");
    EXPECT_EQ(change.lastName, "") << "there was none";
}

TEST_F(VisitCorrectionTest, ChoosesAServiceByItsNumber) {
    correct("A001");
    does("tap correct_service");
    does("wait correct_to_B");
    does("type 2");
    does("wait correct_save");
    does("tap correct_save");

    EXPECT_EQ(asked().service, service.queue.services.at(1).code);
}

TEST_F(VisitCorrectionTest, SetsRightWhoIsExpectedAndWhoMissedTheCall) {
    service.queue.expected = {service.queue.tickets.at(0)};
    service.queue.expected[0].ticket = "A021";
    service.queue.expected[0].state = "expected";
    service.queue.missed = {service.queue.tickets.at(0)};
    service.queue.missed[0].ticket = "A022";
    service.queue.missed[0].state = "no_show";
    service.publish();
    correct("A021");
    does("tap correct_cancel");
    correct("A022");
    does("type 555123456");
    does("tap correct_save");

    EXPECT_EQ(asked().ticket, "A022");
}

TEST_F(VisitCorrectionTest, SendsTheServiceAndTheLanguageThatAreChosenAndOffersUndo) {
    correct("A001");
    does("tap correct_service");
    does("tap correct_to_B");
    does("tap correct_language");
    does("tap correct_to_de");
    EXPECT_EQ(text("correct_service"), "Blood test");
    EXPECT_EQ(text("correct_language"), "Deutsch");
    does("tap correct_save");

    const auto change = asked();
    EXPECT_EQ(change.service, "B");
    EXPECT_EQ(change.language, "de");
    ASSERT_TRUE(eventually([&] { return text("undo").starts_with("Undo ("); }));
    does("tap undo");
    ASSERT_TRUE(eventually([&] { return service.asked<wire::Undo>().size() == 1; }));
    EXPECT_EQ(service.asked<wire::Undo>().front().ticket, "A001");
}

TEST_F(VisitCorrectionTest, KeepsWhatIsTypedWhileAServiceIsChosen) {
    correct("A001");
    does("type 555123456");
    does("tap correct_service");
    does("key Escape");
    does("wait correct_phone");

    EXPECT_EQ(text("correct_phone"), "555123456");
    EXPECT_EQ(text("correct_service"), "General questions");
}

TEST_F(VisitCorrectionTest, SaysWhyItIsRefusedAndKeepsWhatIsTyped) {
    correct("A001");
    does("type 322123456");
    service.refusals.push_back({ErrorCode::Invalid, "", "phone_not_mobile"});
    does("tap correct_save");
    does("wait correct_error");

    EXPECT_EQ(text("correct_error"), "This number cannot receive texts. Please enter a mobile number.");
    EXPECT_EQ(text("correct_phone"), "322123456");
    does("tap correct_save");
    EXPECT_TRUE(isClosed());
    EXPECT_EQ(service.asked<wire::VisitChange>().size(), 2U);
}

TEST_F(VisitCorrectionTest, IsOpenedByKeyForWhoIsAtTheDeskAndLeftByEscape) {
    pressPrimary();
    ASSERT_TRUE(eventually([&] { return text("primary") == "Arrived"; }));
    does("type c");
    does("wait correct_phone");
    does("type nru");
    EXPECT_EQ(text("correct_phone"), "nru");
    does("key Escape");

    EXPECT_TRUE(isClosed());
    EXPECT_TRUE(service.asked<wire::VisitChange>().empty());
    EXPECT_TRUE(service.asked<wire::NoShow>().empty()) << "letters at a form are no steps";
    does("type r");
    ASSERT_TRUE(eventually([&] { return service.asked<wire::Recall>().size() == 1; }))
        << "the keys are the desk's again";
}

TEST_F(VisitCorrectionTest, TakesNoLetterForAStepWhileAServiceIsChosen) {
    pressPrimary();
    ASSERT_TRUE(eventually([&] { return text("primary") == "Arrived"; }));
    does("tap correct");
    does("tap correct_service");
    does("wait correct_to_B");
    does("type n");
    does("key Return");
    does("key Escape");
    does("key Escape");

    EXPECT_TRUE(isClosed());
    EXPECT_TRUE(service.asked<wire::NoShow>().empty());
    EXPECT_TRUE(service.asked<wire::Confirm>().empty());
    EXPECT_TRUE(service.asked<wire::VisitChange>().empty());
}

TEST_F(VisitCorrectionTest, GivesWayToAQuestionAndComesBackAfterIt) {
    correct("A001");
    does("type 555");
    does("tap choose_B002");
    does("wait choice_leave");
    EXPECT_FALSE(shows("correct_phone"));
    does("key Escape");
    does("wait correct_phone");

    EXPECT_EQ(text("correct_phone"), "555");
}

TEST_F(VisitCorrectionTest, IsForgottenAtSignOut) {
    correct("A001");
    does("tap sign_out");
    does("wait sign_in_page");
    does("type " + QString{FakeService::kPin});
    does("key Return");
    does("wait desk_1");
    does("tap desk_1");
    does("wait primary");

    EXPECT_FALSE(shows("correct_phone"));
}

}  // namespace
}  // namespace turnbell::ui
