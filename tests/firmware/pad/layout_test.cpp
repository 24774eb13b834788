#include "firmware/pad/layout.h"

#include "tests/firmware/pad/fake_board.h"

#include <gtest/gtest.h>

#include <ostream>
#include <string_view>

namespace pad {
namespace {

View viewOf(DeskMode mode, Words words, std::string_view ticket = "") {
    View view;
    view.linked = true;
    view.id = 4711;
    view.state.mode = mode;
    view.state.words = words;
    view.state.waiting = 12;
    ticket.copy(view.state.ticket, kTicketSize);
    return view;
}

struct Row {
    View view;
    std::string_view first;
    std::string_view second;

    friend std::ostream& operator<<(std::ostream& out, const Row& row) {
        return out << row.first << '|' << row.second;
    }
};

class LayoutTest : public testing::TestWithParam<Row> {};

TEST_P(LayoutTest, FillsBothRows) {
    const auto rows = rowsOf(layout(GetParam().view));

    EXPECT_EQ(rows[0], GetParam().first);
    EXPECT_EQ(rows[1], GetParam().second);
}

using enum DeskMode;
using enum Words;

INSTANTIATE_TEST_SUITE_P(EnglishDesk, LayoutTest,
                         testing::Values(Row{viewOf(Unassigned, English), "PAD 4711", "no desk yet"},
                                         Row{viewOf(Closed, English), "closed", "☺12 waiting"},
                                         Row{viewOf(Paused, English), "paused", "☺12 waiting"},
                                         Row{viewOf(Free, English), "free", "☺12 waiting"},
                                         Row{viewOf(Called, English, "A017"), "A017 called", "☺12 waiting"},
                                         Row{viewOf(Serving, English, "VIP123"), "VIP123 serving",
                                             "☺12 waiting"}));
INSTANTIATE_TEST_SUITE_P(GermanDesk, LayoutTest,
                         testing::Values(Row{viewOf(Unassigned, German), "PAD 4711", "kein Schalter"},
                                         Row{viewOf(Closed, German), "geschlossen", "☺12 warten"},
                                         Row{viewOf(Paused, German), "Pause", "☺12 warten"},
                                         Row{viewOf(Free, German), "frei", "☺12 warten"},
                                         Row{viewOf(Called, German, "A017"), "A017 gerufen", "☺12 warten"},
                                         Row{viewOf(Serving, German, "VIP123"), "VIP123 bedient",
                                             "☺12 warten"}));
INSTANTIATE_TEST_SUITE_P(DeskOfIcons, LayoutTest,
                         testing::Values(Row{viewOf(Unassigned, Icons), "PAD 4711", "?"},
                                         Row{viewOf(Closed, Icons), "⌂", "☺12"},
                                         Row{viewOf(Paused, Icons), "⏸", "☺12"},
                                         Row{viewOf(Free, Icons), "( )", "☺12"},
                                         Row{viewOf(Called, Icons, "A017"), "A017 ♪", "☺12"},
                                         Row{viewOf(Serving, Icons, "VIP123"), "VIP123 (☺)", "☺12"}));

View with(View view, Notice notice) {
    view.notice = notice;
    return view;
}

INSTANTIATE_TEST_SUITE_P(
    Notices, LayoutTest,
    testing::Values(Row{with(viewOf(Free, English), Notice::NobodyWaiting), "free", "nobody waiting"},
                    Row{with(viewOf(Free, English), Notice::TooLate), "free", "press too late"},
                    Row{with(viewOf(Free, English), Notice::NotNow), "free", "not now"},
                    Row{with(viewOf(Free, English), Notice::Failed), "free", "that failed"},
                    Row{with(viewOf(Free, German), Notice::NobodyWaiting), "frei", "niemand wartet"},
                    Row{with(viewOf(Free, German), Notice::TooLate), "frei", "Taste zu alt"},
                    Row{with(viewOf(Free, German), Notice::NotNow), "frei", "jetzt nicht"},
                    Row{with(viewOf(Free, German), Notice::Failed), "frei", "Fehler"},
                    Row{with(viewOf(Free, Icons), Notice::NobodyWaiting), "( )", "✗ ☺"},
                    Row{with(viewOf(Free, Icons), Notice::TooLate), "( )", "✗ ◷"},
                    Row{with(viewOf(Free, Icons), Notice::NotNow), "( )", "✗ ⏸"},
                    Row{with(viewOf(Free, Icons), Notice::Failed), "( )", "✗ !"}));

View refused(View view) {
    view.refused = true;
    view.notice = Notice::NotNow;
    return view;
}

INSTANTIATE_TEST_SUITE_P(
    RefusedPress, LayoutTest,
    testing::Values(Row{refused(viewOf(Called, English, "A1")), "A1 called", "press not taken"},
                    Row{refused(viewOf(Called, German, "A1")), "A1 gerufen", "nicht genommen"},
                    Row{refused(viewOf(Called, Icons, "A1")), "A1 ♪", "✗ ✗ ✗"}));

View lost(View view) {
    view.linked = false;
    return view;
}

INSTANTIATE_TEST_SUITE_P(
    LostLink, LayoutTest,
    testing::Values(Row{lost(viewOf(Serving, English, "A017")), "link lost", "A017"},
                    Row{lost(viewOf(Free, German)), "keine Verbindung", "PAD 4711"},
                    Row{lost(viewOf(Free, Icons)), "⚡", "PAD 4711"}, Row{View{}, "⚡", "PAD ?"},
                    Row{refused(lost(viewOf(Serving, English, "A017"))), "link lost", "press not taken"}));

View marked(View view, std::uint8_t flags) {
    view.state.flags = flags;
    return view;
}

INSTANTIATE_TEST_SUITE_P(
    Marks, LayoutTest,
    testing::Values(Row{marked(viewOf(Free, English), flag::kUnanswered), "free          ✉", "☺12 waiting"},
                    Row{marked(viewOf(Free, English), flag::kUnanswered | flag::kOverdue), "free          ✉◷",
                        "☺12 waiting"},
                    Row{marked(viewOf(Serving, German, "VIP123"), flag::kUnanswered | flag::kOverdue),
                        "VIP123 bedient✉◷", "☺12 warten"}));

View asked(Words words, Key key, Prompt prompt) {
    View view = viewOf(Free, words);
    view.prompt = prompt;
    view.asked = key;
    return view;
}

INSTANTIATE_TEST_SUITE_P(
    Calibration, LayoutTest,
    testing::Values(Row{asked(English, Key::Right, Prompt::Press), "press RIGHT", "1/5"},
                    Row{asked(English, Key::Select, Prompt::Press), "press SELECT", "5/5"},
                    Row{asked(English, Key::Up, Prompt::Release), "press UP", "let go"},
                    Row{asked(English, Key::Up, Prompt::TooClose), "press UP", "too close"},
                    Row{asked(German, Key::Down, Prompt::Press), "Taste DOWN", "3/5"},
                    Row{asked(German, Key::Left, Prompt::Release), "Taste LEFT", "loslassen"},
                    Row{asked(German, Key::Left, Prompt::TooClose), "Taste LEFT", "zu nah"},
                    Row{asked(Icons, Key::Left, Prompt::Press), "> LEFT", "4/5"},
                    Row{asked(Icons, Key::Left, Prompt::TooClose), "> LEFT", "✗ ="}));

View identifying(bool bright, std::uint32_t id) {
    View view = viewOf(Called, English, "A017");
    view.identifying = true;
    view.bright = bright;
    view.id = id;
    return view;
}

INSTANTIATE_TEST_SUITE_P(Identity, LayoutTest,
                         testing::Values(Row{identifying(true, 4711), "PAD 4711", "****************"},
                                         Row{identifying(false, 4711), "", ""},
                                         Row{identifying(true, 0), "PAD ?", "****************"},
                                         Row{identifying(true, 0xFFFFFFFF), "PAD 4294967295",
                                             "****************"}));

TEST(Layout, TheLargestNumberOfWaitingFits) {
    auto view = viewOf(Free, English);
    view.state.waiting = 65'535;

    EXPECT_EQ(rowsOf(layout(view))[1], "☺65535 waiting");
}

TEST(Layout, AStrangeCharacterInATicketIsNoGlyph) {
    EXPECT_EQ(rowsOf(layout(viewOf(Called, English, "A\x08\xE4")))[0], "A?? called");
}

}  // namespace
}  // namespace pad
