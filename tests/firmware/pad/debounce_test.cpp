#include "firmware/pad/debounce.h"

#include <gtest/gtest.h>

#include <ostream>
#include <string_view>

namespace pad {
namespace {

/// One sample a character: '.' none, 'U' Key::Up, 'D' Key::Down. The same with what was accepted.
std::string accepted(std::string_view samples) {
    Debounce debounce;
    std::string keys;
    for (const char sample : samples) {
        const Key before = debounce.key();
        const bool changed = debounce.sample(sample == 'U' ? Key::Up : sample == 'D' ? Key::Down : Key::None);
        EXPECT_EQ(changed, before != debounce.key());
        keys += debounce.key() == Key::Up ? 'U' : debounce.key() == Key::Down ? 'D' : '.';
    }
    return keys;
}

struct Row {
    std::string_view what;
    std::string_view samples;
    std::string_view keys;

    friend std::ostream& operator<<(std::ostream& out, const Row& row) { return out << row.what; }
};

class DebounceTest : public testing::TestWithParam<Row> {};

TEST_P(DebounceTest, TakesWhatStaysTheSameForEightSamples) {
    EXPECT_EQ(accepted(GetParam().samples), GetParam().keys) << GetParam().what;
}

INSTANTIATE_TEST_SUITE_P(
    Debounce, DebounceTest,
    testing::Values(Row{"a clean press", "..UUUUUUUUU........", ".........UUUUUUUUU."},
                    Row{"seven samples", ".UUUUUUU........UUUUUUU.", "........................"},
                    Row{"bounce at both edges", "U.U.UU.UUUUUUUUU.U..U........",
                        "..............UUUUUUUUUUUUUU."},
                    Row{"one sample missed while down", "UUUUUUUUUU.UU.......U.", ".......UUUUUUUUUUUUUUU"},
                    Row{"from one key to another", "UUUUUUUUDDDDDDDDDD", ".......UUUUUUUUDDD"},
                    Row{"through another key's level", "DDUUUUUUUUU", ".........UU"}));

}  // namespace
}  // namespace pad
