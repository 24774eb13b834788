#include "firmware/pad/layout.h"

#include "tests/firmware/pad/fake_board.h"

#include <gtest/gtest.h>

#include <array>
#include <ostream>
#include <string>
#include <string_view>

namespace pad {
namespace {

using enum DeskMode;

/// The first row, a bar, and the second one.
std::string textOf(const View& view) {
    const auto rows = rowsOf(layout(view));
    return rows[0] + '|' + rows[1];
}

View viewOf(DeskMode mode, std::string_view ticket = "") {
    View view;
    view.linked = true;
    view.id = 4711;
    view.state.mode = mode;
    view.state.words = Words::English;
    view.state.waiting = 12;
    ticket.copy(view.state.ticket, kTicketSize);
    return view;
}

View with(View view, Notice notice) {
    view.notice = notice;
    return view;
}

View refused(View view) {
    view.refused = true;
    view.notice = Notice::NotNow;
    return view;
}

View lost(View view) {
    view.linked = false;
    return view;
}

View marked(View view, std::uint8_t flags) {
    view.state.flags = flags;
    return view;
}

View asked(Key key, Prompt prompt) {
    View view = viewOf(Free);
    view.prompt = prompt;
    view.asked = key;
    return view;
}

View identifying(bool bright, std::uint32_t id) {
    View view = viewOf(Called, "A017");
    view.identifying = true;
    view.bright = bright;
    view.id = id;
    return view;
}

/// What a view says in each of Words, in their order.
struct Row {
    View view;
    std::array<std::string_view, 3> texts;

    friend std::ostream& operator<<(std::ostream& out, const Row& row) { return out << row.texts[1]; }
};

class LayoutTest : public testing::TestWithParam<Row> {};

TEST_P(LayoutTest, SaysItInEveryLanguage) {
    for (const auto words : {Words::Icons, Words::English, Words::German}) {
        auto view = GetParam().view;
        view.state.words = words;

        EXPECT_EQ(textOf(view), GetParam().texts.at(static_cast<std::size_t>(words)));
    }
}

INSTANTIATE_TEST_SUITE_P(
    Desk, LayoutTest,
    testing::Values(Row{viewOf(Unassigned), {"PAD 4711|?", "PAD 4711|no desk yet", "PAD 4711|kein Schalter"}},
                    Row{viewOf(Closed), {"⌂|☺12", "closed|☺12 waiting", "geschlossen|☺12 warten"}},
                    Row{viewOf(Paused), {"⏸|☺12", "paused|☺12 waiting", "Pause|☺12 warten"}},
                    Row{viewOf(Free), {"( )|☺12", "free|☺12 waiting", "frei|☺12 warten"}},
                    Row{viewOf(Called, "A017"),
                        {"A017 ♪|☺12", "A017 called|☺12 waiting", "A017 gerufen|☺12 warten"}},
                    Row{viewOf(Serving, "VIP123"),
                        {"VIP123 (☺)|☺12", "VIP123 serving|☺12 waiting", "VIP123 bedient|☺12 warten"}}));

INSTANTIATE_TEST_SUITE_P(
    Remark, LayoutTest,
    testing::Values(
        Row{with(viewOf(Free), Notice::NobodyWaiting),
            {"( )|✗ ☺", "free|nobody waiting", "frei|niemand wartet"}},
        Row{with(viewOf(Free), Notice::TooLate), {"( )|✗ ◷", "free|press too late", "frei|Taste zu alt"}},
        Row{with(viewOf(Free), Notice::NotNow), {"( )|✗ ⏸", "free|not now", "frei|jetzt nicht"}},
        Row{with(viewOf(Free), Notice::Failed), {"( )|✗ !", "free|that failed", "frei|Fehler"}},
        Row{refused(viewOf(Called, "A1")),
            {"A1 ♪|✗ ✗ ✗", "A1 called|press not taken", "A1 gerufen|nicht genommen"}}));

INSTANTIATE_TEST_SUITE_P(
    LostLink, LayoutTest,
    testing::Values(Row{lost(viewOf(Serving, "A017")), {"⚡|A017", "link lost|A017", "keine Verbindung|A017"}},
                    Row{lost(viewOf(Free)),
                        {"⚡|PAD 4711", "link lost|PAD 4711", "keine Verbindung|PAD 4711"}},
                    Row{View{}, {"⚡|PAD ?", "link lost|PAD ?", "keine Verbindung|PAD ?"}},
                    Row{refused(lost(viewOf(Free))),
                        {"⚡|✗ ✗ ✗", "link lost|press not taken", "keine Verbindung|nicht genommen"}}));

constexpr std::uint8_t kBothMarks = flag::kUnanswered | flag::kOverdue;
INSTANTIATE_TEST_SUITE_P(Marks, LayoutTest,
                         testing::Values(Row{marked(viewOf(Free), flag::kUnanswered),
                                             {"( )           ✉|☺12", "free          ✉|☺12 waiting",
                                              "frei          ✉|☺12 warten"}},
                                         Row{marked(viewOf(Serving, "VIP123"), kBothMarks),
                                             {"VIP123 (☺)    ✉◷|☺12", "VIP123 serving✉◷|☺12 waiting",
                                              "VIP123 bedient✉◷|☺12 warten"}}));

INSTANTIATE_TEST_SUITE_P(
    Calibration, LayoutTest,
    testing::Values(
        Row{asked(Key::Right, Prompt::Press), {"> RIGHT|1/5", "press RIGHT|1/5", "Taste RIGHT|1/5"}},
        Row{asked(Key::Select, Prompt::Press), {"> SELECT|5/5", "press SELECT|5/5", "Taste SELECT|5/5"}},
        Row{asked(Key::Up, Prompt::Release), {"> UP|<", "press UP|let go", "Taste UP|loslassen"}},
        Row{asked(Key::Left, Prompt::TooClose), {"> LEFT|✗ =", "press LEFT|too close", "Taste LEFT|zu nah"}},
        Row{asked(Key::Down, Prompt::Press), {"> DOWN|3/5", "press DOWN|3/5", "Taste DOWN|3/5"}}));

TEST(Layout, FlashesItsNumberWhenItIsLookedFor) {
    EXPECT_EQ(textOf(identifying(true, 4711)), "PAD 4711|****************");
    EXPECT_EQ(textOf(identifying(false, 4711)), "|");
    EXPECT_EQ(textOf(identifying(true, 0)), "PAD ?|****************");
    EXPECT_EQ(textOf(identifying(true, 0xFFFFFFFF)), "PAD 4294967295|****************");
}

TEST(Layout, TheLargestNumberOfWaitingFits) {
    auto view = viewOf(Free);
    view.state.waiting = 65'535;

    EXPECT_EQ(textOf(view), "free|☺65535 waiting");
}

TEST(Layout, AStrangeCharacterInATicketIsNoGlyph) {
    EXPECT_EQ(textOf(viewOf(Called, "A\x08\xE4")), "A?? called|☺12 waiting");
}

}  // namespace
}  // namespace pad
