#include "ui/desk/pad_rows.h"

#include "ui/desk/branch_times.h"
#include "ui/words/translation.h"

#include <gtest/gtest.h>

namespace turnbell::ui {
namespace {

class PadRowsTest : public testing::Test {
protected:
    PadRowsTest() {
        view.desks = {
            {.code = "1", .name = {{{"en", "Desk 1"}}}, .queues = {}, .state = "open", .ticket = {}}};
        pad.id = "202374881";
        pad.number = 1;
        pad.desk = "1";
        pad.linked = true;
        pad.port = "/dev/ttyACM0";
        pad.firmware = "1.0.0";
        pad.lastSeenAt = "2026-11-22T09:30:00.000Z";
    }

    PadRow row() const { return padRows({.pads = {pad}, .choice = {}}, view, eye).front(); }

    Translation translation;
    wire::QueueView view;
    wire::PadRow pad;
    Viewpoint eye{
        .language = "en", .fallback = "en", .zone = "UTC", .now = *utcFrom("2026-11-22T10:00:00.000Z")};
};

TEST_F(PadRowsTest, NameThePadAndItsDesk) {
    EXPECT_EQ(row().name, "Pad 1");
    EXPECT_EQ(row().footnote, "202374881") << "as its display shows it";
    EXPECT_EQ(row().desk, "Desk 1");

    pad.name = "Front";
    pad.desk = "";

    EXPECT_EQ(row().name, "Front");
    EXPECT_EQ(row().footnote, "Pad 1 · 202374881");
    EXPECT_EQ(row().desk, "no desk");
}

TEST_F(PadRowsTest, SaySinceWhenAPadIsGone) {
    EXPECT_EQ(row().condition, "connected");

    pad.linked = false;
    EXPECT_EQ(row().condition, "not connected, last seen 09:30");

    pad.lastSeenAt = "2026-11-20T09:30:00.000Z";
    EXPECT_EQ(row().condition, "not connected, last seen 2026-11-20 09:30");
}

TEST_F(PadRowsTest, TellTheLastPress) {
    EXPECT_EQ(row().lastPress, "no press yet");

    pad.lastPressAt = "2026-11-22T09:45:00.000Z";
    pad.lastKey = "select";
    pad.lastDid = "call_next";
    pad.lastTicket = "A001";

    EXPECT_EQ(row().lastPress, "09:45, SELECT: A001 was called");
}

TEST_F(PadRowsTest, CountWhatWentWrongInBothDirections) {
    pad.pressesRefused = 2;
    pad.framesBad = 3;
    pad.boardFramesBad = 4;
    pad.links = 1;
    EXPECT_EQ(row().counters, "Refused presses: 2 · damaged frames: 7 · new links: 0");

    pad.links = 6;
    EXPECT_EQ(row().counters, "Refused presses: 2 · damaged frames: 7 · new links: 5");
}

TEST_F(PadRowsTest, ShowThePortOnWhichNothingAnswers) {
    wire::PadRow silent;
    silent.port = "/dev/ttyUSB7";
    silent.trouble = "port_busy";
    pad = silent;

    EXPECT_EQ(row().key(), "/dev/ttyUSB7");
    EXPECT_EQ(row().pad, "") << "there is nothing to assign";
    EXPECT_EQ(row().name, "/dev/ttyUSB7");
    EXPECT_EQ(row().condition, "no answer");
    EXPECT_EQ(row().trouble, "Another program uses /dev/ttyUSB7: stop it.");
    EXPECT_EQ(row().lastPress, "");
    EXPECT_EQ(row().counters, "");
}

TEST_F(PadRowsTest, CallAPadNewUntilItHasAnId) {
    pad.id = "";

    EXPECT_EQ(row().name, "New pad");
    EXPECT_EQ(row().footnote, "/dev/ttyACM0");
    EXPECT_EQ(row().condition, "connected");
    EXPECT_EQ(row().pad, "") << "there is nothing to assign yet";
}

TEST_F(PadRowsTest, OfferEveryDeskAndNone) {
    const auto choices = deskChoices(view, eye);

    ASSERT_EQ(choices.size(), 2U);
    EXPECT_EQ(choices.front().name, "Desk 1");
    EXPECT_EQ(choices.back().code, "");
    EXPECT_EQ(choices.back().name, "No desk");
}

TEST_F(PadRowsTest, FindAPadByItsIdOnly) {
    wire::PadRow silent;
    silent.port = "/dev/ttyUSB7";
    const wire::PadList list{.pads = {silent, pad}, .choice = {}};

    EXPECT_EQ(findPad(list, "202374881"), &list.pads.back());
    EXPECT_EQ(findPad(list, "7"), nullptr);
    EXPECT_EQ(findPad(list, ""), nullptr);
}

}  // namespace
}  // namespace turnbell::ui
