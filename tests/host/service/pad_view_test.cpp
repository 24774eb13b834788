#include "host/service/pad_view.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

PadSighting sighting() {
    PadSighting pad{.port = "/dev/ttyACM0"};
    pad.status.linked = true;
    pad.status.links = 2;
    pad.status.id = 0x0c0ffee1;
    pad.status.board = pad::BoardKind::Avr328p;
    pad.status.cause = pad::ResetCause::Watchdog;
    pad.status.capabilities = pad::capability::kDisplay | pad::capability::kModemRelay;
    pad.status.key = pad::Key::Select;
    pad.status.flags = pad::status::kModemOff | pad::status::kFactoryLevels;
    return pad;
}

TEST(PadView, NamesAPadByItsNameOrNumber) {
    db::PadRow pad;
    pad.number = 3;
    EXPECT_EQ(labelOf(pad), "3");
    pad.name = "Front";
    EXPECT_EQ(labelOf(pad), "Front");
}

TEST(PadView, SaysWhichKeyItWas) {
    EXPECT_EQ(keyText(pad::Key::Select, pad::Action::Pressed), "select");
    EXPECT_EQ(keyText(pad::Key::Right, pad::Action::Held), "right held");
}

TEST(PadView, ShowsWhatTheBoardTells) {
    const auto pad = sighting();

    const auto row = padRow({}, {}, &pad);

    EXPECT_EQ(row.board, "atmega328p");
    EXPECT_EQ(row.cause, "watchdog");
    EXPECT_EQ(row.capabilities, (std::vector<std::string>{"display", "modem_relay"}));
    EXPECT_EQ(row.key, "select");
    EXPECT_TRUE(row.modemOff);
    EXPECT_FALSE(row.calibrated);
    EXPECT_FALSE(row.powerSpent);
}

TEST(PadView, KnowsNothingOfABoardThatNeverAnswered) {
    auto pad = sighting();
    pad.status.links = 0;

    const auto row = padRow({}, {}, &pad);

    EXPECT_EQ(row.board, "");
    EXPECT_FALSE(row.calibrated);
}

}  // namespace
}  // namespace turnbell
