#include "firmware/protocol/cobs.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <ostream>
#include <rapidcheck/gtest.h>
#include <vector>

namespace pad {
namespace {

using Bytes = std::vector<std::uint8_t>;

Bytes encoded(const Bytes& bytes) {
    Bytes code(bytes.size() + kCobsOverhead);
    EXPECT_EQ(cobsEncode(bytes.data(), bytes.size(), code.data()), code.size());
    return code;
}

Bytes decoded(Bytes code) {
    code.resize(cobsDecode(code.data(), code.size()));
    return code;
}

struct Row {
    Bytes bytes;
    Bytes code;

    friend std::ostream& operator<<(std::ostream& out, const Row& row) {
        return out << testing::PrintToString(row.bytes);
    }
};

class CobsTest : public testing::TestWithParam<Row> {};

TEST_P(CobsTest, IsAsInThePaper) {
    EXPECT_EQ(encoded(GetParam().bytes), GetParam().code);
    EXPECT_EQ(decoded(GetParam().code), GetParam().bytes);
}

INSTANTIATE_TEST_SUITE_P(Rows, CobsTest,
                         testing::Values(Row{{0x00}, {0x01, 0x01}}, Row{{0x00, 0x00}, {0x01, 0x01, 0x01}},
                                         Row{{0x11, 0x22, 0x00, 0x33}, {0x03, 0x11, 0x22, 0x02, 0x33}},
                                         Row{{0x11, 0x22, 0x33, 0x44}, {0x05, 0x11, 0x22, 0x33, 0x44}},
                                         Row{{0x11, 0x00, 0x00, 0x00}, {0x02, 0x11, 0x01, 0x01, 0x01}}));

RC_GTEST_PROP(Cobs, HasNoZeroAndComesBack, ()) {
    auto bytes =
        *rc::gen::container<Bytes>(rc::gen::weightedElement<std::uint8_t>({{5, 0}, {3, 1}, {3, 255}}));
    bytes.resize(std::min<std::size_t>(bytes.size(), 64));
    RC_PRE(!bytes.empty());

    const auto code = encoded(bytes);

    RC_ASSERT(std::find(code.begin(), code.end(), 0) == code.end());
    RC_ASSERT(decoded(code) == bytes);
}

RC_GTEST_PROP(Cobs, CodesWhereTheBytesStand, (Bytes bytes)) {
    bytes.resize(std::min<std::size_t>(bytes.size(), 64));
    Bytes code{0x55};
    code.insert(code.end(), bytes.begin(), bytes.end());

    RC_ASSERT(cobsEncode(code.data() + 1, bytes.size(), code.data()) == code.size());

    RC_ASSERT(code == encoded(bytes));
}

TEST(Cobs, RefusesWhatIsNoCode) {
    EXPECT_TRUE(decoded({}).empty());
    EXPECT_TRUE(decoded({0x05, 0x11}).empty());        // points beyond the end
    EXPECT_TRUE(decoded({0x02, 0x00, 0x01}).empty());  // has a zero
    EXPECT_TRUE(decoded({0x01}).empty());              // of nothing
}

}  // namespace
}  // namespace pad
