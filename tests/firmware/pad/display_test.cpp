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

constexpr Time kStart = 100;

/// How many steps wrote something, until nothing was left.
int stepsOf(Display& display, FakeBoard& board) {
    int steps = 0;
    while (!display.step(board, board.now)) {
        ++steps;
    }
    return steps;
}

TEST(Display, WritesGlyphsThenEveryCell) {
    FakeBoard board;
    board.now = kStart;
    Display display;
    display.want(screenOf('a'));

    EXPECT_EQ(stepsOf(display, board), glyph::kCount + kCells);

    EXPECT_EQ(board.glyphs.size(), glyph::kCount);
    EXPECT_EQ(board.rows()[0], "aaaaaaaaaaaaaaaa");
    EXPECT_EQ(board.rows()[1], "aaaaaaaaaaaaaaaa");
}

TEST(Display, WritesOnlyWhatDiffers) {
    FakeBoard board;
    board.now = kStart;
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
    board.now = kStart;
    Display display;
    display.want(screenOf('a'));
    for (int i = 0; i < 100; ++i) {
        const int before = board.written;
        display.step(board, board.now);
        EXPECT_LE(board.written - before, 1);
    }
}

TEST(Display, IsSetUpAndWrittenAnewNowAndThen) {
    FakeBoard board;
    board.now = kStart;
    Display display;
    display.want(screenOf('a'));
    stepsOf(display, board);
    board.glyphs.clear();
    board.screen = screenOf('#');

    for (; board.restored.empty(); ++board.now) {
        ASSERT_LE(board.now, Display::kRestorePeriod);
        display.step(board, board.now);
    }
    const Time begun = board.now;
    for (; board.now < begun + 100; ++board.now) {
        display.step(board, board.now);
    }

    EXPECT_EQ(board.restored, (std::vector{0, 1, 2}));
    EXPECT_EQ(board.glyphs.size(), glyph::kCount);
    EXPECT_EQ(board.rows()[0], "aaaaaaaaaaaaaaaa");
    EXPECT_EQ(board.rows()[1], "aaaaaaaaaaaaaaaa");
}

TEST(Display, LeavesItTimeBehindEachStage) {
    FakeBoard board;
    Display display;
    display.want(screenOf('a'));
    Time last = 0;
    for (board.now = Display::kRestorePeriod; board.written == 0; ++board.now) {
        const auto stages = board.restored.size();
        display.step(board, board.now);
        const bool wrote = board.restored.size() != stages || !board.glyphs.empty();
        if (wrote && last != 0) {
            EXPECT_GE(board.now - last, board.glyphs.empty() ? kRestoreWait : 1);
        }
        last = wrote ? board.now : last;
    }
    EXPECT_EQ(board.restored.size(), kRestoreStages);
}

TEST(Display, FollowsAScreenThatChangesWhileItIsWritten) {
    FakeBoard board;
    board.now = kStart;
    Display display;
    for (char character = 'a'; character <= 'z'; ++character) {
        display.want(screenOf(character));
        display.step(board, board.now);
    }
    stepsOf(display, board);

    EXPECT_EQ(board.rows()[0], "zzzzzzzzzzzzzzzz");
    EXPECT_EQ(board.rows()[1], "zzzzzzzzzzzzzzzz");
}

}  // namespace
}  // namespace pad
