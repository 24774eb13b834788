#include "firmware/protocol/crc16.h"

#include <gtest/gtest.h>

#include <array>

namespace pad {
namespace {

constexpr std::array<std::uint8_t, 9> kDigits{'1', '2', '3', '4', '5', '6', '7', '8', '9'};
static_assert(crc16(kDigits.data(), kDigits.size()) == 0x29B1);  // the catalogue's check value

TEST(Crc16, GoesOnWhereItStopped) {
    const auto first = crc16(kDigits.data(), 4);

    EXPECT_EQ(crc16(kDigits.data() + 4, 5, first), 0x29B1);
}

TEST(Crc16, OfNothingIsItsFirstValue) {
    EXPECT_EQ(crc16(nullptr, 0), 0xFFFF);
}

}  // namespace
}  // namespace pad
