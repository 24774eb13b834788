#include "ui/words/pad_words.h"

#include "ui/words/translation.h"
#include "ui/words/words.h"

#include <gtest/gtest.h>

namespace turnbell::ui {
namespace {

TEST(PadWords, NameKeysAsTheyArePrinted) {
    Translation translation;
    EXPECT_EQ(words::padKey("select"), "SELECT");
    EXPECT_EQ(words::padKey("right held"), "RIGHT (held)");

    translation.use("de");

    EXPECT_EQ(words::padKey("right held"), "RIGHT (gehalten)");
}

TEST(PadWords, SayWhatAPressDid) {
    const Translation translation;
    wire::PadRow pad;
    pad.lastDid = "call_next";
    pad.lastTicket = "A001";

    EXPECT_EQ(words::padDeed(pad), "A001 was called");
}

TEST(PadWords, SayWhyAPressDidNothing) {
    const Translation translation;
    wire::PadRow pad;
    pad.lastRefused = "too_late";
    EXPECT_EQ(words::padDeed(pad), "The press came too late.");

    pad.lastRefused = "not_seen";
    EXPECT_EQ(words::padDeed(pad), "The desk had just changed.");

    pad.lastRefused = "recall_early";
    EXPECT_EQ(words::padDeed(pad), "The customer was called just now.");

    pad.lastRefused = "nobody_waiting";
    EXPECT_EQ(words::padDeed(pad), "Nobody is waiting for this desk.") << "as at the desk";
}

TEST(PadWords, NameThePortInTrouble) {
    const Translation translation;
    wire::PadRow pad;
    pad.port = "/dev/ttyACM0";
    EXPECT_EQ(words::padTrouble(pad), "");

    pad.trouble = "port_busy";
    EXPECT_EQ(words::padTrouble(pad), "Another program uses /dev/ttyACM0: stop it.");
}

TEST(PadWords, TellEveryWindowOfThePadOfADesk) {
    const Translation translation;

    EXPECT_EQ(words::alarm({"pad_gone", "", "2"}), "The pad of desk 2 is not connected: check its cable.");
}

TEST(PadWords, ShowTroubleThatIsNewToThisWindow) {
    const Translation translation;
    wire::PadRow pad;
    pad.trouble = "on_fire";

    EXPECT_EQ(words::padTrouble(pad), "Help is needed: on_fire");
}

TEST(PadWords, TellThatAPadKeepsTheModemOffUnlessThereIsTrouble) {
    const Translation translation;
    wire::PadRow pad;
    pad.modemOff = true;
    EXPECT_EQ(words::padTrouble(pad), "It keeps the modem switched off now.");

    pad.trouble = "presses_missing";
    EXPECT_EQ(words::padTrouble(pad), "Presses of this pad were lost: unplug it and plug it in again.");
}

}  // namespace
}  // namespace turnbell::ui
