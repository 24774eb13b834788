#include "firmware/pad/display.h"

#include "tests/firmware/pad/fake_board.h"

#include <gtest/gtest.h>

#include <cstring>

namespace pad {
namespace {

Screen screenOf(char character) {
    Screen screen = {};
    std::memset(screen.cells, character, sizeof(screen.cells));
    return screen;
}

/// How many steps wrote something, until nothing was left.
int stepsOf(Display& display, FakeBoard& board) {
    int steps = 0;
    while (!display.step(board)) {
        ++steps;
    }
    return steps;
}

TEST(Display, WritesGlyphsThenEveryCell) {
    FakeBoard board;
    Display display;
    display.want(screenOf('a'));

    EXPECT_EQ(stepsOf(display, board), glyph::kCount + kCells);

    EXPECT_EQ(board.glyphs.size(), glyph::kCount);
    EXPECT_EQ(board.rows()[0], "aaaaaaaaaaaaaaaa");
    EXPECT_EQ(board.rows()[1], "aaaaaaaaaaaaaaaa");
}

TEST(Display, WritesOnlyWhatDiffers) {
    FakeBoard board;
    Display display;
    auto screen = screenOf('a');
    display.want(screen);
    stepsOf(display, board);

    screen.cells[3] = 'b';
    screen.cells[31] = 'c';
    display.want(screen);

    EXPECT_EQ(stepsOf(display, board), 2);
    EXPECT_EQ(board.rows()[0], "aaabaaaaaaaaaaaa");
    EXPECT_EQ(board.rows()[1], "aaaaaaaaaaaaaaac");
}

TEST(Display, WritesAtMostOneCellAStep) {
    FakeBoard board;
    Display display;
    display.want(screenOf('a'));
    for (int i = 0; i < 100; ++i) {
        const int before = board.written;
        display.step(board);
        EXPECT_LE(board.written - before, 1);
    }
}

TEST(Display, FollowsAScreenThatChangesWhileItIsWritten) {
    FakeBoard board;
    Display display;
    for (char character = 'a'; character <= 'z'; ++character) {
        display.want(screenOf(character));
        display.step(board);
    }
    stepsOf(display, board);

    EXPECT_EQ(board.rows()[0], "zzzzzzzzzzzzzzzz");
    EXPECT_EQ(board.rows()[1], "zzzzzzzzzzzzzzzz");
}

}  // namespace
}  // namespace pad
