#include "ui/words/translation.h"

#include "ui/words/words.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace turnbell::ui {
namespace {

TEST(Translation, SpeaksEnglishFirstAndThenWhatItIsTold) {
    Translation translation;
    const QSignalSpy changed{&translation, &Translation::changed};
    EXPECT_EQ(words::messageState("delivered"), "delivered");

    translation.use("de");
    EXPECT_EQ(words::messageState("delivered"), "zugestellt");
    translation.use("ka");
    EXPECT_EQ(words::messageState("delivered"), "მიწოდებულია");
    translation.use("ka");

    EXPECT_EQ(changed.count(), 2);
}

TEST(Translation, SpeaksEnglishForALanguageThatItDoesNotHave) {
    Translation translation;

    translation.use("xx");

    EXPECT_EQ(words::messageState("delivered"), "delivered");
    EXPECT_EQ(translation.language(), "xx");
}

TEST(Translation, SaysOneTextInAnotherLanguage) {
    Translation translation;

    EXPECT_EQ(translation.in("de", "CheckInForm", "Please see the desk"), "Bitte gehen Sie zum Schalter");
    EXPECT_EQ(translation.in("xx", "CheckInForm", "Please see the desk"), "Please see the desk");
}

TEST(Words, TellACustomerWhatIsWrongAndWhatToDo) {
    const Translation translation;

    EXPECT_EQ(words::noTexts("limit_kiosk"), words::noTexts("limit_budget"));
    EXPECT_NE(words::noTexts("opted_out"), "");
    EXPECT_EQ(words::noTexts("no_consent"), "");
    EXPECT_EQ(words::refusalAtKiosk({ErrorCode::Invalid, "", "phone_country"}),
              "We cannot text numbers of this country.");
    EXPECT_EQ(words::refusalAtKiosk({ErrorCode::Storage, "", "new_reason"}),
              "That did not work. Please try again, or see the desk.");
}

TEST(Words, TellTheDeskHowLongTheNextCallMustWait) {
    Translation translation;
    const Error early{ErrorCode::Refused, "A001 was called just now: it can be called again in 13 s",
                      "recall_early"};
    EXPECT_EQ(words::refusalAtDesk(early), "Called just now. Call again in 13 s.");

    translation.use("de");

    EXPECT_TRUE(words::refusalAtDesk(early).contains("13"));
}

TEST(Words, FallBackToWhatIsStillTrue) {
    const Translation translation;

    EXPECT_EQ(words::refusalAtDesk({ErrorCode::Storage, "", "new_reason"}),
              "The disk refused. Nothing was changed.");
    EXPECT_EQ(words::messageState("new_state"), "new_state");
    EXPECT_EQ(words::alarm({"new_alarm", "Look at the roof.", ""}), "Help is needed: new_alarm");
    EXPECT_EQ(words::languageName("xx"), "XX");
}

TEST(Words, PrintWaitingTimesAndNumbersForTheEye) {
    const Translation translation;

    EXPECT_EQ(words::waited(0), "now");
    EXPECT_EQ(words::waited(59), "59 min");
    EXPECT_EQ(words::waited(65), "1 h 5 min");
    EXPECT_EQ(words::expectedWait(wire::Wait{15, 25}, "en"), "about 15 to 25 min");
    EXPECT_EQ(words::expectedWait(wire::Wait{120, 150}, "en"), "about 2 h to 2 h 30 min");
    EXPECT_EQ(words::expectedWait(std::nullopt, "en"), "");
    EXPECT_EQ(words::shortWait(wire::Wait{15, 25}, "en"), "in 15–25 min");
    EXPECT_EQ(words::shortWait(wire::Wait{0, 120}, "de"), "binnen 2 h");
    EXPECT_EQ(words::shortWait(std::nullopt, "en"), "");
    EXPECT_EQ(words::groupedNumber("+995555123456"), "+995 555 123 456");
}

}  // namespace
}  // namespace turnbell::ui
