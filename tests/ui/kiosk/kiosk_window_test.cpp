#include "tests/ui/branch_at_hand.h"
#include "ui/kiosk/check_in_form.h"

#include <set>
#include <string>

namespace turnbell::ui {
namespace {

class KioskWindowTest : public BranchAtHand {
protected:
    void SetUp() override {
        open(wire::Role::Kiosk, {1080, 1920});
        ASSERT_TRUE(eventually([&] { return shows("language_en"); }));
    }

    void typeDigits(const QString& digits) {
        for (const auto digit : digits) {
            does("tap key_" + QString{digit});
        }
    }

    void goToPhone(const QString& language = "en") {
        does("tap language_" + language);
        does("tap service_A");
    }

    wire::CheckIn checkIn() {
        const auto all = service.asked<wire::CheckIn>();
        return all.empty() ? wire::CheckIn{} : all.back();
    }

    /// Touches this button, which asks for a check-in, and the service goes away before it answers.
    void losesTheAnswerTo(const QString& button) {
        service.silent = true;
        does("tap " + button);
        ASSERT_TRUE(eventually([&] { return shows("away"); }));
        service.silent = false;
        ASSERT_TRUE(eventually([&] { return !shows("away"); }));
    }

    /// The request ids of all check-ins that were asked for.
    std::set<std::string> checkInIds() const {
        std::set<std::string> ids;
        for (const auto& request : service.requests) {
            if (std::holds_alternative<wire::CheckIn>(request.command)) {
                ids.insert(request.requestId);
            }
        }
        return ids;
    }

    bool isAtStart() const { return shows("language_en"); }
};

TEST_F(KioskWindowTest, ChecksInByTouchWithATextAndASurvey) {
    goToPhone();
    typeDigits("555123456");
    EXPECT_EQ(text("phone"), "555 123 456");
    does("tap continue");
    EXPECT_EQ(text("read_back"), "+995 555 123 456");
    does("tap survey");
    does("tap agree");
    does("wait ticket");

    EXPECT_EQ(text("ticket"), "A001");
    EXPECT_EQ(text("ahead"), "You are next.");
    EXPECT_EQ(text("what_next"), "We will text you when your turn comes.");
    ASSERT_EQ(service.asked<wire::CheckIn>().size(), 1U);
    EXPECT_EQ(checkIn().service, "A");
    EXPECT_EQ(checkIn().phone, "555123456");
    EXPECT_EQ(checkIn().language, "en");
    EXPECT_TRUE(checkIn().consentVisit);
    EXPECT_TRUE(checkIn().consentSurvey);
}

TEST_F(KioskWindowTest, SaysHowLongItTakes) {
    service.services[0].wait = wire::Wait{10, 20};
    service.wait = wire::Wait{15, 25};
    service.publish();
    goToPhone();
    does("tap no_phone");
    does("wait ticket");

    EXPECT_EQ(text("expected_wait"), "Your wait: about 15 to 25 min");
}

TEST_F(KioskWindowTest, SaysNothingOfAWaitThatNobodyKnows) {
    goToPhone();
    does("tap no_phone");
    does("wait ticket");

    EXPECT_FALSE(shows("expected_wait"));
}

TEST_F(KioskWindowTest, AsksHowLongBeforeTheTurnToTextWhereTheServiceTellsByTime) {
    service.services[0].lead = std::chrono::minutes{12};
    service.publish();
    goToPhone();
    typeDigits("555123456");
    does("tap continue");
    does("wait lead_12");
    does("tap lead_30");
    does("tap back");
    does("tap lead_20");
    does("tap agree");
    does("wait ticket");

    EXPECT_EQ(checkIn().lead, std::chrono::minutes{20});
}

TEST_F(KioskWindowTest, AsksNothingWhereTheServiceTellsByPosition) {
    goToPhone();
    typeDigits("555123456");
    does("tap continue");
    does("wait agree");
    EXPECT_FALSE(shows("lead_10"));
    does("tap agree");
    does("wait ticket");

    EXPECT_EQ(checkIn().lead, std::nullopt);
}

TEST_F(KioskWindowTest, AsksNobodyHowLongBeforeTheTurnWhoGivesNoPhone) {
    service.services[0].lead = std::chrono::minutes{12};
    service.publish();
    goToPhone();
    does("tap no_phone");
    does("wait ticket");

    EXPECT_EQ(checkIn().lead, std::nullopt);
}

TEST_F(KioskWindowTest, ChecksInByMouseWithoutAPhone) {
    does("click language_ka");
    does("click service_B");
    does("click no_phone");
    does("wait ticket");

    EXPECT_EQ(text("what_next"), "გთხოვთ, უყუროთ ეკრანს.");
    EXPECT_EQ(checkIn().phone, "");
    EXPECT_EQ(checkIn().language, "ka");
    EXPECT_FALSE(checkIn().consentVisit);
}

TEST_F(KioskWindowTest, WorksFromAKeyboard) {
    goToPhone("de");
    does("type 555123456");
    does("key Backspace");
    does("type 6");
    does("key Return");
    does("wait agree");

    EXPECT_EQ(text("read_back"), "+995 555 123 456");
}

TEST_F(KioskWindowTest, CanBeWalkedThroughWithTabAndEnter) {
    does("key Tab");
    does("key Return");
    does("wait service_A");
    EXPECT_EQ(role().translation().language(), "en");

    does("tap service_A");
    does("type 555123456");
    does("key Return");
    does("wait survey");
    auto* survey = visible(*role().window()->contentItem(), "survey");
    survey->forceActiveFocus();
    does("key Return");

    EXPECT_TRUE(survey->property("checked").toBool());
}

TEST_F(KioskWindowTest, SendsNoNumberWhenTextsAreNotWanted) {
    goToPhone();
    typeDigits("555123456");
    does("tap continue");
    does("tap no_texts");
    does("wait ticket");

    EXPECT_EQ(checkIn().phone, "");
    EXPECT_EQ(text("what_next"), "Please watch the display.");
}

TEST_F(KioskWindowTest, SaysPleaseWatchTheDisplayWhileNoModemIsReady) {
    service.texts = false;
    service.publish();
    goToPhone();
    typeDigits("555123456");
    does("tap continue");
    does("tap agree");
    does("wait ticket");

    EXPECT_EQ(text("what_next"), "Please watch the display.");
}

TEST_F(KioskWindowTest, OffersContinueOnlyForACompleteNumber) {
    goToPhone();
    typeDigits("55512345");
    const auto* button = visible(*role().window()->contentItem(), "continue");
    ASSERT_NE(button, nullptr);
    EXPECT_FALSE(button->isEnabled());

    typeDigits("6");

    EXPECT_TRUE(button->isEnabled());
}

TEST_F(KioskWindowTest, SaysInTheCustomersLanguageWhyANumberWasRefused) {
    service.refusals.push_back({ErrorCode::Invalid, "not one of ours", "phone_country"});
    goToPhone("de");
    typeDigits("555123456");
    does("tap continue");
    does("tap agree");
    does("wait error");

    EXPECT_EQ(text("error"), "Nummern aus diesem Land können wir keine SMS schicken.");
    EXPECT_TRUE(shows("key_5")) << "the number can be corrected at once";
}

TEST_F(KioskWindowTest, SwitchesTheLanguageOnAnyPage) {
    goToPhone();
    does("tap switch_ka");
    does("tap no_phone");
    does("wait ticket");

    EXPECT_EQ(checkIn().language, "ka");
}

TEST_F(KioskWindowTest, ShowsSixServicesAPage) {
    for (const auto* code : {"D", "E", "F", "G"}) {
        service.services.push_back({.code = code, .name = {{{"en", code}}}});
    }
    service.publish();
    does("tap language_en");
    does("wait service_F");
    EXPECT_FALSE(shows("service_G"));

    does("tap more_services");
    does("wait service_G");

    EXPECT_FALSE(shows("service_A"));
}

TEST_F(KioskWindowTest, ClearsTheTicketAfterTenSeconds) {
    goToPhone();
    does("tap no_phone");
    does("wait ticket");

    pass(milliseconds{9900});
    EXPECT_TRUE(shows("ticket"));
    pass(milliseconds{200});

    EXPECT_TRUE(isAtStart());
}

TEST_F(KioskWindowTest, WipesWhatWasEnteredWhenTheCustomerIsDone) {
    goToPhone("ka");
    typeDigits("555123456");
    does("tap no_phone");
    does("tap done");
    ASSERT_TRUE(isAtStart());

    goToPhone();

    EXPECT_EQ(text("phone"), "Number, with + from abroad");
}

TEST_F(KioskWindowTest, WarnsAnIdleCustomerBeforeItWipes) {
    goToPhone();
    typeDigits("555");

    pass(milliseconds{44'900});
    EXPECT_FALSE(shows("more_time"));
    pass(milliseconds{200});
    EXPECT_EQ(text("countdown"), "15");
    pass(milliseconds{14'900});
    EXPECT_TRUE(isAtStart());
}

TEST_F(KioskWindowTest, GivesMoreTimeWhenAsked) {
    goToPhone();
    typeDigits("555");
    pass(milliseconds{50'000});
    does("tap more_time");

    pass(milliseconds{44'000});

    EXPECT_FALSE(shows("more_time"));
    EXPECT_EQ(text("phone"), "555");
}

TEST_F(KioskWindowTest, SendsPeopleToTheDeskWhileTheServiceIsAway) {
    service.stop();

    EXPECT_TRUE(eventually([&] { return shows("away"); }));

    service.listen();
    EXPECT_TRUE(eventually([&] { return !shows("away"); }));
    goToPhone();
    does("tap no_phone");
    does("wait ticket");
}

TEST_F(KioskWindowTest, ChecksInOnceAlthoughAnAnswerWasLost) {
    goToPhone();
    losesTheAnswerTo("no_phone");

    EXPECT_EQ(text("error"), "No answer came. Please try again.");
    does("tap no_phone");
    does("wait ticket");

    EXPECT_EQ(checkInIds().size(), 1U);
}

TEST_F(KioskWindowTest, AsksAnewWhenTheServiceWasChangedAfterALostAnswer) {
    goToPhone();
    losesTheAnswerTo("no_phone");
    does("tap back");
    does("tap service_B");
    does("tap no_phone");
    does("wait ticket");

    EXPECT_EQ(checkIn().service, "B");
    EXPECT_EQ(checkInIds().size(), 2U);
}

TEST_F(KioskWindowTest, AsksAnewWhenTextsAreNoLongerWantedAfterALostAnswer) {
    goToPhone();
    typeDigits("555123456");
    does("tap continue");
    losesTheAnswerTo("agree");
    does("tap no_texts");
    does("wait ticket");

    EXPECT_FALSE(checkIn().consentVisit);
    EXPECT_EQ(checkInIds().size(), 2U);
}

TEST_F(KioskWindowTest, OffersGroupsFirstBesideServicesThatHaveNone) {
    service.groups = {{"lab", {{{"en", "Laboratory"}}}}, {"empty", {{{"en", "Empty"}}}}};
    service.services = {{"A", {{{"en", "General"}}}, 2},
                        {"B", {{{"en", "Blood test"}}}, 0, "lab"},
                        {"C", {{{"en", "X-ray"}}}, 0, "lab"}};
    service.publish();
    does("tap language_en");
    does("wait group_lab");
    EXPECT_TRUE(shows("service_A"));
    EXPECT_FALSE(shows("service_B"));
    EXPECT_FALSE(shows("group_empty"));

    does("tap group_lab");
    does("wait service_B");
    EXPECT_FALSE(shows("service_A"));
    EXPECT_FALSE(shows("group_lab"));

    does("tap back");
    does("wait service_A");
    does("tap group_lab");
    does("tap service_C");
    does("tap no_phone");
    does("wait ticket");
    EXPECT_EQ(checkIn().service, "C");
}

TEST_F(KioskWindowTest, SaysWhenTheBranchOpensInsteadOfOfferingServices) {
    service.opening = {.open = false, .date = "2026-11-22", .time = "09:00"};
    service.publish();
    does("tap language_en");
    does("wait closed");
    EXPECT_EQ(text("closed"), "We open at 09:00.");
    EXPECT_FALSE(shows("service_A"));

    service.opening = {.open = false, .date = "2026-11-23", .time = "09:00", .inDays = 1};
    service.publish();
    EXPECT_TRUE(eventually([&] { return text("closed") == "We open tomorrow at 09:00."; }));

    service.opening = {.open = false, .date = "2026-11-30", .time = "10:30", .inDays = 8};
    service.publish();
    EXPECT_TRUE(eventually([&] {
        return text("closed") == "We open again on Monday, November 30, 2026 at 10:30.";
    })) << text("closed");

    service.opening = {.open = false};
    service.publish();
    EXPECT_TRUE(eventually([&] { return text("closed") == "We are closed."; }));

    service.opening = {};
    service.publish();
    EXPECT_TRUE(eventually([&] { return shows("service_A"); }));
}

TEST_F(KioskWindowTest, SaysThatThereAreNoMoreTickets) {
    goToPhone("de");
    service.refusals = {Error{ErrorCode::Refused, "all 2 tickets are given out", "queue_full"}};
    does("tap no_phone");

    EXPECT_TRUE(
        eventually([&] { return text("error").starts_with("Für heute gibt es keine Nummern mehr"); }));
}

}  // namespace
}  // namespace turnbell::ui
