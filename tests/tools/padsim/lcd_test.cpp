#include "tools/padsim/lcd.h"

#include "firmware/pad/words.h"

#include <gtest/gtest.h>

namespace turnbell::padsim {
namespace {

class LcdTest : public testing::Test {
protected:
    void byte(bool data, std::uint8_t value) {
        lcd_.clock(data, static_cast<std::uint8_t>(value >> 4U));
        lcd_.clock(data, value & 0x0FU);
    }
    void begin() {
        for (int i = 0; i < 3; ++i) {
            lcd_.clock(false, 3);
        }
        lcd_.clock(false, 2);
        byte(false, 0x28);
        byte(false, 0x01);
        byte(false, 0x0C);
    }
    void text(std::uint8_t at, std::string_view characters) {
        byte(false, static_cast<std::uint8_t>(0x80U | at));
        for (const char c : characters) {
            byte(true, static_cast<std::uint8_t>(c));
        }
    }

    Lcd lcd_;
};

TEST_F(LcdTest, ShowsNothingBeforeItIsSwitchedOn) {
    EXPECT_EQ(lcd_.row(0), std::string(16, ' '));
}

TEST_F(LcdTest, ShowsBothRows) {
    begin();

    text(0, "A017 serving");
    text(0x42, "12");

    EXPECT_EQ(lcd_.row(0), "A017 serving    ");
    EXPECT_EQ(lcd_.row(1), "  12            ");
}

TEST_F(LcdTest, UnderstandsABeginningInTheMiddleOfAByte) {
    begin();
    lcd_.clock(true, 4);  // then the board is reset

    begin();
    text(0, "x");

    EXPECT_EQ(lcd_.row(0), "x               ");
}

TEST_F(LcdTest, KnowsThePadsGlyphsByTheirDots) {
    begin();
    byte(false, 0x40 + 8);
    for (const auto row : pad::glyphAt(2).rows) {
        byte(true, row);
    }

    text(0, "\x09\x0A");

    EXPECT_EQ(lcd_.row(0), "✉?              ");
}

TEST_F(LcdTest, TellsOnceThatSomethingChanged) {
    begin();
    lcd_.takeChanged();

    text(0, "x");
    EXPECT_TRUE(lcd_.takeChanged());
    EXPECT_FALSE(lcd_.takeChanged());

    text(0, "x");
    EXPECT_FALSE(lcd_.takeChanged());
}

}  // namespace
}  // namespace turnbell::padsim
