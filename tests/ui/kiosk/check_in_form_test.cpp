#include "ui/kiosk/check_in_form.h"

#include "tests/ui/branch_at_hand.h"

namespace turnbell::ui {
namespace {

/// What a customer agrees to at a kiosk, and what is left of them for the next one.
class CheckInFormTest : public BranchAtHand {
protected:
    void SetUp() override {
        open(wire::Role::Kiosk, {1080, 1920});
        ASSERT_TRUE(eventually([&] { return isAtStart(); }));
    }

    bool isAtStart() const { return shows("language_en"); }

    void goToPhone(const QString& language = "en") {
        does("tap language_" + language);
        does("tap service_A");
        does("wait key_5");
    }

    void goToConsent() {
        goToPhone();
        confirmNumber();
    }

    void confirmNumber() {
        does("type 555123456");
        does("tap continue");
        does("wait agree");
    }

    wire::CheckIn checkIn() {
        const auto all = service.asked<wire::CheckIn>();
        return all.empty() ? wire::CheckIn{} : all.back();
    }

    bool isTicked(const QString& box) {
        return visible(*role().window()->contentItem(), box)->property("checked").toBool();
    }

    void expectNothingTicked() {
        EXPECT_FALSE(isTicked("survey"));
        EXPECT_FALSE(isTicked("notices"));
    }

    void tickAll() {
        does("tap survey");
        does("tap notices");
        EXPECT_TRUE(isTicked("survey"));
        EXPECT_TRUE(isTicked("notices"));
    }
};

TEST_F(CheckInFormTest, AsksForTheSurveyApartAndUnticked) {
    goToConsent();
    does("tap agree");
    does("wait ticket");

    EXPECT_TRUE(checkIn().consentVisit);
    EXPECT_FALSE(checkIn().consentSurvey);
}

TEST_F(CheckInFormTest, AsksForOtherNewsApartAndUnticked) {
    goToConsent();
    does("tap notices");
    does("tap agree");
    does("wait ticket");
    EXPECT_EQ(checkIn().consentNotice, true);
    EXPECT_FALSE(checkIn().consentSurvey);
    EXPECT_EQ(checkIn().consentWords, "kiosk 2");
    does("tap done");

    goToConsent();
    does("tap agree");
    does("wait ticket");
    EXPECT_EQ(checkIn().consentNotice, false);
    EXPECT_TRUE(checkIn().consentVisit);
}

TEST_F(CheckInFormTest, TicksNothingForAnybodyWhoeverTickedItBefore) {
    const auto start = [this] { return eventually([this] { return isAtStart(); }); };
    goToConsent();
    expectNothingTicked();
    tickAll();
    does("tap agree");
    does("tap done");
    ASSERT_TRUE(start());

    goToConsent();
    expectNothingTicked();
    tickAll();
    does("tap cancel");
    ASSERT_TRUE(start());

    goToConsent();
    expectNothingTicked();
    tickAll();
    pass(milliseconds{61'000});
    ASSERT_TRUE(start());

    goToConsent();
    expectNothingTicked();
    tickAll();
    does("tap back");
    does("tap back");
    does("tap back");
    ASSERT_TRUE(start());

    goToConsent();
    expectNothingTicked();
    does("tap agree");
    does("wait ticket");
    EXPECT_FALSE(checkIn().consentSurvey);
    EXPECT_EQ(checkIn().consentNotice, false);
}

TEST_F(CheckInFormTest, KeepsWhatWasTickedWhileTheSameCustomerCorrectsTheNumber) {
    goToConsent();
    does("tap survey");
    does("tap back");
    does("tap continue");

    EXPECT_TRUE(isTicked("survey"));
}

TEST_F(CheckInFormTest, ForgetsWhoGoesBackToTheStartAndLeaves) {
    goToConsent();
    does("tap back");
    does("tap back");
    does("tap back");
    ASSERT_TRUE(isAtStart());

    goToPhone("de");

    EXPECT_EQ(text("phone"), "Nummer, ausländische mit +");
}

TEST_F(CheckInFormTest, ForgetsThemInABranchOfOneLanguageToo) {
    service.languages.resize(1);
    service.publish();
    goToConsent();
    does("tap survey");
    does("tap back");
    does("tap back");
    does("wait service_A");
    EXPECT_FALSE(shows("back")) << "there is nothing to go back to";
    EXPECT_FALSE(shows("switch_en")) << "there is no other language";
    does("tap service_A");

    EXPECT_EQ(text("phone"), "Number, with + from abroad");
    confirmNumber();
    expectNothingTicked();
}

}  // namespace
}  // namespace turnbell::ui
